#include "ui/paper/entry_desk.h"

#include "assessment/relevance.h"
#include "assessment/response_check.h"
#include "assessment/scope.h"
#include "base/text.h"
#include "paper/form_number.h"
#include "workspace/assessment_service.h"

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kHistoryLines = 100'000;

} // namespace

EntryDesk::EntryDesk(workspace::Workspace& workspace, QUndoStack& undo, QObject* parent)
    : Acts(workspace, undo, parent)
{
    m_pool.setMaxThreadCount(1);
}

EntryDesk::~EntryDesk()
{
    m_pool.waitForDone();
}

void EntryDesk::setAssessment(const assessment::AssessmentId& id)
{
    auto& service = m_workspace.assessments();
    const assessment::Assessment* found = service.find(id);
    m_id = found == nullptr ? assessment::AssessmentId() : id;
    m_framework = found == nullptr ? nullptr : service.framework(id);
    m_rows.clear();
    m_entry.reset();
    m_reviewing = false;
    m_newer.clear();
    if (found != nullptr) {
        const auto inScope = assessment::itemsInScope(m_framework->index, found->scope);
        for (size_t i = 0; i < inScope.size(); ++i)
            if (inScope[i] != 0)
                m_rows.push_back(static_cast<int>(i));
        m_entry = paper::entryFromText(workspace::entryDrafts(service).entryDraft(id), m_framework->index);
    }
    Q_EMIT reset();
}

const framework::FrameworkIndex* EntryDesk::index() const
{
    return m_framework == nullptr ? nullptr : &m_framework->index;
}

const framework::Item& EntryDesk::item(int number) const
{
    return *m_framework->index.items()[static_cast<size_t>(number)];
}

QString EntryDesk::code(int number) const
{
    return paper::rowCode(number, m_framework->framework.digest);
}

paper::EntryRow EntryDesk::row(int item) const
{
    const paper::EntryRows& rows = paper::rowsOf(*m_entry);
    const auto found = rows.find(item);
    return found == rows.end() ? paper::EntryRow{} : found->second;
}

bool EntryDesk::begin(const QString& number)
{
    paper::Entry entry;
    if (!number.trimmed().isEmpty()) {
        const auto read = paper::readFormNumber(number);
        if (!read || *read != paper::formNumber(m_id, m_framework->framework.digest, read->printedAt))
            return false;
        entry.formNumber = paper::formNumberText(*read);
    }
    entry.current = m_rows.empty() ? -1 : m_rows.front();
    m_entry = std::move(entry);
    m_reviewing = false;
    keep();
    Q_EMIT reset();
    return true;
}

void EntryDesk::giveUp()
{
    m_entry.reset();
    m_reviewing = false;
    keep();
    Q_EMIT reset();
}

void EntryDesk::keep()
{
    workspace::entryDrafts(m_workspace.assessments())
        .keepEntryDraft(m_id, m_entry ? paper::entryText(*m_entry, m_framework->index) : QString());
}

void EntryDesk::goTo(int item)
{
    if (!m_entry || m_entry->current == item)
        return;
    m_entry->current = item;
    keep();
}

int EntryDesk::neighbour(int item, int step) const
{
    // What the file says, below what is on this paper.
    const auto& service = m_workspace.assessments();
    assessment::ResponseSheet responses(m_framework->index.items().size(), nullptr);
    for (size_t i = 0; i < responses.size(); ++i)
        if (const auto* answer = service.answer(m_id, m_framework->index.items()[i]->id);
            answer != nullptr && assessment::isAnswered(answer->response))
            responses[i] = &answer->response;
    for (const auto& [number, row] : paper::rowsOf(*m_entry))
        if (assessment::isAnswered(row.response))
            responses[static_cast<size_t>(number)] = &row.response;
    const auto visible = assessment::visibleItems(m_framework->index, responses, service.find(m_id)->asOf);
    const auto at = std::ranges::find(m_rows, item);
    const auto size = static_cast<std::ptrdiff_t>(m_rows.size());
    for (std::ptrdiff_t i = at - m_rows.begin() + step; i >= 0 && i < size; i += step)
        if (visible[static_cast<size_t>(m_rows[static_cast<size_t>(i)])] != 0)
            return m_rows[static_cast<size_t>(i)];
    return -1;
}

tl::expected<int, paper::CodeFault> EntryDesk::find(const QString& code) const
{
    const auto found = paper::readRowCode(code, m_framework->framework.digest,
                                          static_cast<int>(m_framework->index.items().size()));
    if (found && std::ranges::find(m_rows, *found) == m_rows.end())
        return tl::make_unexpected(paper::CodeFault::NoSuchRow);
    return found;
}

bool EntryDesk::enter(int number, const paper::EntryRow& row)
{
    auto checked = assessment::checkResponse(m_framework->framework.method, item(number), row.response);
    if (!checked) {
        refuse(checked.error());
        return false;
    }
    paper::enter(*m_entry, number, {std::move(*checked), normalisedText(row.note)});
    m_entry->current = number;
    keep();
    Q_EMIT rowChanged(number);
    Q_EMIT done();
    return true;
}

void EntryDesk::finishPass()
{
    switch (m_entry->pass) {
    case paper::EntryPass::First:
        m_entry->pass = paper::EntryPass::Second;
        m_entry->current = m_rows.empty() ? -1 : m_rows.front();
        break;
    case paper::EntryPass::Second:
        m_entry->pass = paper::EntryPass::Differences;
        m_reviewing = paper::isSettled(*m_entry);
        break;
    case paper::EntryPass::Differences:
        m_reviewing = paper::isSettled(*m_entry);
        break;
    }
    keep();
    if (m_reviewing)
        lookForNewer();
    Q_EMIT reset();
}

void EntryDesk::back()
{
    m_reviewing = false;
    m_entry->pass = paper::EntryPass::Second;
    keep();
    Q_EMIT reset();
}

std::vector<paper::EntryDifference> EntryDesk::differences() const
{
    return paper::differences(*m_entry);
}

void EntryDesk::settle(int item, bool first)
{
    for (const paper::EntryDifference& difference : differences())
        if (difference.item == item)
            paper::settle(*m_entry, item, first ? difference.first : difference.second);
    m_entry->current = item;
    keep();
    Q_EMIT rowChanged(item);
}

std::vector<workspace::EntryChange> EntryDesk::changes() const
{
    return workspace::entryChanges(m_workspace.assessments(), m_id, paper::agreed(*m_entry));
}

void EntryDesk::lookForNewer()
{
    m_newer.clear();
    const auto number = paper::readFormNumber(m_entry->formNumber);
    if (!number)
        return;
    m_pool.start([this, id = m_id, since = number->printedAt] {
        const auto history = m_workspace.history(id, {}, kHistoryLines);
        auto items = history ? workspace::changedSince(*history, since) : std::vector<framework::ItemId>();
        QMetaObject::invokeMethod(
            this,
            [this, id, items = std::move(items)] {
                if (id != m_id || !m_reviewing)
                    return;
                for (const framework::ItemId& name : items)
                    m_newer.insert(m_framework->index.indexOf(name));
                Q_EMIT newerKnown();
            },
            Qt::QueuedConnection);
    });
}

bool EntryDesk::write()
{
    const QString step =
        m_entry->formNumber.isEmpty() ? tr("Enter from paper") : tr("Enter form %1").arg(m_entry->formNumber);
    const auto group = workspace::takeEntry(m_workspace.assessments(), m_id, paper::agreed(*m_entry));
    if (!take(group, step))
        return false;
    m_entry.reset();
    m_reviewing = false;
    Q_EMIT reset();
    return true;
}

} // namespace sextant::ui
