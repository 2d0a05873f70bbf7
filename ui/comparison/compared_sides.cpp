#include "ui/comparison/compared_sides.h"

#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/comparison_input.h"
#include "workspace/organisation_service.h"

#include <QFileInfo>

#include <algorithm>

namespace sextant::ui {

using assessment::Assessment;
using assessment::AssessmentId;
using comparison::Side;

namespace {

/// Of an assessment of another file: a copy of one here is another one.
QString keyOf(const Side& side)
{
    return side.file + u'\n' + side.assessment.toString();
}

} // namespace

ComparedSides::ComparedSides(workspace::Workspace& workspace, const workspace::FrameworkLibrary& library,
                             QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_library(library)
{
    m_pool.setMaxThreadCount(1);
}

ComparedSides::~ComparedSides()
{
    m_pool.waitForDone();
}

std::vector<AssessmentId> ComparedSides::idsHere() const
{
    std::vector<AssessmentId> ids;
    for (const organisation::Organisation& one : m_workspace.organisations().organisations())
        for (const AssessmentId& id : m_workspace.audits().plainAssessments(one.id))
            ids.push_back(id);
    return ids;
}

std::vector<ComparedSides::Offer> ComparedSides::offers(Language language) const
{
    std::vector<Offer> offers;
    const auto add = [&](Offer offer) {
        offer.number = static_cast<int>(m_chosen.indexOf(offer.key)) + 1;
        offers.push_back(std::move(offer));
    };
    for (const AssessmentId& id : idsHere()) {
        const Assessment* found = m_workspace.assessments().find(id);
        const auto* organisation = m_workspace.organisations().find(found->organisation);
        add({id.toString(),
             organisation == nullptr ? QString() : organisation->name.in(language),
             found->title,
             found->asOf,
             {},
             0});
    }
    for (const Side& side : m_others)
        add({keyOf(side), side.organisationName.in(language), side.title, side.on, side.file, 0});
    return offers;
}

bool ComparedSides::setChosen(const QString& key, bool chosen)
{
    if (chosen == isChosen(key))
        return true;
    if (chosen && isFull())
        return false;
    m_isOwn = true;
    if (chosen)
        m_chosen << key;
    else
        m_chosen.removeAll(key);
    Q_EMIT changed();
    return true;
}

void ComparedSides::chooseAround(const AssessmentId& id)
{
    const Assessment* now = m_workspace.assessments().find(id);
    m_isOwn = false;
    m_chosen.clear();
    if (now != nullptr) {
        const QString framework = m_workspace.assessments().framework(id)->framework.id.text;
        std::vector<AssessmentId> same;
        for (const AssessmentId& other : m_workspace.audits().plainAssessments(now->organisation))
            if (m_workspace.assessments().framework(other)->framework.id.text == framework)
                same.push_back(other);
        std::ranges::stable_sort(
            same, {}, [this](const AssessmentId& one) { return m_workspace.assessments().find(one)->asOf; });
        const size_t first = same.size() > comparison::kMostSides ? same.size() - comparison::kMostSides : 0;
        for (size_t i = first; i < same.size(); ++i)
            m_chosen << same[i].toString();
    }
    Q_EMIT changed();
}

QStringList ComparedSides::chosenHere() const
{
    QStringList keys;
    for (const QString& key : m_chosen)
        if (!key.contains(u'\n'))
            keys << key;
    return keys;
}

void ComparedSides::restore(const QStringList& keys)
{
    m_isOwn = true;
    m_chosen.clear();
    for (const QString& key : keys)
        if (!isFull() && m_workspace.assessments().find(AssessmentId::fromString(key)) != nullptr)
            m_chosen << key;
    Q_EMIT changed();
}

std::vector<Side> ComparedSides::values()
{
    std::vector<Side> sides;
    QStringList there;
    for (const QString& key : m_chosen) {
        const auto other =
            std::ranges::find_if(m_others, [&](const Side& side) { return keyOf(side) == key; });
        if (other != m_others.end()) {
            sides.push_back(*other);
        } else {
            auto side = workspace::comparisonSide(m_workspace, AssessmentId::fromString(key));
            if (!side)
                continue;
            sides.push_back(std::move(*side));
        }
        there << key;
    }
    m_chosen = there;
    return sides;
}

void ComparedSides::addFile(const QString& path)
{
    ++m_reading;
    m_pool.start([this, path, open = m_workspace.path()] {
        auto read = workspace::sidesOfFile(path, m_library, open);
        QMetaObject::invokeMethod(
            this,
            [this, read = std::move(read), name = QFileInfo(path).fileName()] {
                --m_reading;
                if (read)
                    take(*read, name);
                else
                    Q_EMIT failed(read.error());
            },
            Qt::QueuedConnection);
    });
}

/// What was read of this file before is replaced.
void ComparedSides::take(const std::vector<Side>& sides, const QString& name)
{
    std::erase_if(m_others, [&](const Side& side) { return side.file == name; });
    m_others.insert(m_others.end(), sides.begin(), sides.end());
    Q_EMIT changed();
    Q_EMIT added(name, static_cast<int>(sides.size()));
}

} // namespace sextant::ui
