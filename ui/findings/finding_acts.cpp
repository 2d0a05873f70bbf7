#include "ui/findings/finding_acts.h"

#include "ui/findings/finding_words.h"
#include "ui/shared/due_date.h"
#include "workspace/action_service.h"

#include "improvement/follow_up.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace sextant::ui {

using audit::Finding;
using audit::FindingId;

namespace {

constexpr int kPollMs = 5;

} // namespace

FindingActs::FindingActs(workspace::Workspace& workspace, QUndoStack& undo, QDate today, QObject* parent)
    : Acts(workspace, undo, parent)
    , m_today(today)
{
    m_copying.setMaxThreadCount(1);
}

FindingActs::~FindingActs()
{
    m_isEnding = true;
    // The worker may just be asking this thread to make the link.
    while (!m_copying.waitForDone(kPollMs))
        QCoreApplication::sendPostedEvents(&m_workspace.notifier(), QEvent::MetaCall);
}

FindingId FindingActs::add(const audit::EngagementId& engagement)
{
    Finding finding;
    finding.engagement = engagement;
    const auto added = m_workspace.audits().addFinding(finding);
    if (!added) {
        refuse(added.error());
        return {};
    }
    push(m_workspace.lastGroup(), tr("add a finding"));
    return *added;
}

bool FindingActs::change(const FindingId& id, const QString& step, const std::function<void(Finding&)>& edit)
{
    const Finding* found = m_workspace.audits().find(id);
    if (found == nullptr)
        return false;
    Finding changed = *found;
    edit(changed);
    return changed == *found || take(m_workspace.audits().update(changed), step);
}

bool FindingActs::setGrade(const FindingId& id, framework::Grade grade)
{
    return change(id, tr("change the grade"), [grade](Finding& finding) {
        if (audit::matrixGrade(finding.weighing) == grade)
            finding.gradeOverride.reset();
        else if (finding.gradeOverride.has_value())
            finding.gradeOverride->grade = grade;
        else
            finding.gradeOverride = audit::GradeOverride{grade, {}};
    });
}

bool FindingActs::name(const FindingId& id, const QString& step, const workspace::FindingPeople& people)
{
    const Finding* found = m_workspace.audits().find(id);
    return found != nullptr && take(m_workspace.audits().update(Finding(*found), people), step);
}

bool FindingActs::setOwner(const FindingId& id, const QString& owner)
{
    return name(id, tr("change the owner"), {owner, {}});
}

bool FindingActs::setRespondent(const FindingId& id, const QString& respondent)
{
    return name(id, tr("change who responds"), {{}, respondent});
}

bool FindingActs::setDue(const FindingId& id, const QString& text)
{
    const auto day = parseDueDate(text, m_today);
    if (!day.has_value() && !text.trimmed().isEmpty()) {
        Q_EMIT refused(tr("“%1” is not a day.").arg(text),
                       tr("Write it as 2027-03-09, 3-9, today, or +14 for two weeks from now."));
        return false;
    }
    return change(id, tr("change the due day"),
                  [&](Finding& finding) { finding.due = day.value_or(QDate()); });
}

bool FindingActs::setLinks(const FindingId& id, const QString& text)
{
    const Finding* found = m_workspace.audits().find(id);
    if (found == nullptr)
        return false;
    Finding changed = *found;
    QString unknown;
    if (!readLinks(text, m_workspace, changed, unknown)) {
        Q_EMIT refused(tr("“%1” is neither a check nor a sample of this audit.").arg(unknown),
                       tr("Write codes with commas between them: 5.6, 5.7, WP-05."));
        return false;
    }
    return change(id, tr("change the links"), [&](Finding& finding) { finding = changed; });
}

bool FindingActs::setStage(const FindingId& id, audit::FindingStage stage)
{
    return change(id, tr("change the stage"), [stage](Finding& finding) { finding.stage = stage; });
}

void FindingActs::remove(const FindingId& id)
{
    take(m_workspace.audits().remove(id), tr("delete a finding"));
}

bool FindingActs::makeAction(const FindingId& id)
{
    const Finding* finding = m_workspace.audits().find(id);
    const audit::Engagement* engagement =
        finding == nullptr ? nullptr : m_workspace.audits().find(finding->engagement);
    if (engagement == nullptr || finding->restricted)
        return false;
    const auto added =
        m_workspace.actions().add(improvement::actionFrom(*finding, engagement->organisation, m_today));
    if (!added) {
        refuse(added.error());
        return false;
    }
    push(m_workspace.lastGroup(), tr("make an action of a finding"));
    return true;
}

void FindingActs::attach(const FindingId& id, const QString& path)
{
    m_copying.start([this, id, path] {
        const auto linked =
            m_workspace.audits().attach(id, path, [this](qint64) { return !m_isEnding.load(); });
        QMetaObject::invokeMethod(
            this, [this, linked] { take(linked, tr("add a file")); }, Qt::QueuedConnection);
    });
}

void FindingActs::detach(const FindingId& id, const assessment::EvidenceId& file)
{
    change(id, tr("take a file away"), [&](Finding& finding) { std::erase(finding.evidence, file); });
}

bool FindingActs::setOpinion(const audit::EngagementId& id,
                             const std::optional<audit::OpinionOverride>& departure)
{
    const audit::Engagement* found = m_workspace.audits().find(id);
    if (found == nullptr)
        return false;
    audit::Engagement changed = *found;
    changed.opinionOverride = departure;
    return changed == *found || take(m_workspace.audits().update(changed), tr("change the opinion"));
}

} // namespace sextant::ui
