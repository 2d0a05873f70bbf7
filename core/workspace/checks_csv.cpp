#include "workspace/checks_csv.h"

#include "audit/audit_refusals.h"
#include "audit/check_words.h"
#include "workspace/audit_service.h"
#include "workspace/csv.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"

#include <array>

namespace sextant::workspace {

using assessment::Answer;
using audit::Engagement;
using framework::Item;

namespace {

enum Column { Check, Code, Chapter, Title, Result_, Reason, Note, Prepared, Reviewed, Findings, Files };
const QStringList kColumns{u"check"_qs,    u"code"_qs,     u"chapter"_qs, u"title"_qs,
                           u"answer"_qs,   u"reason"_qs,   u"note"_qs,    u"prepared"_qs,
                           u"reviewed"_qs, u"findings"_qs, u"files"_qs};

/// What a row is made from, looked up once.
class Rows
{
public:
    Rows(Workspace& workspace, const Engagement& engagement, Language language)
        : m_workspace(workspace)
        , m_engagement(engagement)
        , m_language(language)
        , m_manual(workspace.assessments().framework(engagement.fieldwork))
        , m_findings(workspace.audits().findings(engagement.id))
    {}

    QString text() const
    {
        QString table = csvRow(kColumns);
        const std::vector<bool> inScope = m_workspace.assessments().visibleItems(m_engagement.fieldwork);
        const auto& index = m_manual->index;
        for (const auto& node : index.nodes()) {
            const int own = static_cast<int>(node.section->items.size());
            for (int i = node.firstItem; i < node.firstItem + own; ++i)
                if (inScope[static_cast<size_t>(i)])
                    table += row(*index.items()[static_cast<size_t>(i)], *node.section);
        }
        return table;
    }

private:
    QString row(const Item& check, const framework::Section& chapter) const
    {
        const Answer* found = m_workspace.assessments().answer(m_engagement.fieldwork, check.id);
        const Answer answer = found == nullptr ? Answer{} : *found;
        const auto* reason = std::get_if<assessment::NotApplicable>(&answer.response);
        const LocalizedText& title = check.title.isEmpty() ? check.question : check.title;
        const bool isConflicted = m_workspace.assessments().isConflicted(m_engagement.fieldwork, check.id);
        return csvRow({check.id.text, check.code, guardedCell(chapter.title.in(m_language)),
                       guardedCell(title.in(m_language)), isConflicted ? QString() : resultOf(answer),
                       reason == nullptr || isConflicted ? QString() : guardedCell(reason->reason),
                       guardedCell(answer.note), guardedCell(preparer(check)), guardedCell(reviewer(check)),
                       findingsOf(check), filesOf(check)});
    }

    static QString resultOf(const Answer& answer)
    {
        if (assessment::isNotApplicable(answer.response))
            return audit::kNotApplicable;
        const auto* chosen = std::get_if<assessment::ChosenOptions>(&answer.response);
        return chosen == nullptr ? QString() : chosen->options.front().text;
    }

    QString preparer(const Item& check) const
    {
        const audit::SignOff* mark = m_workspace.audits().signOff(m_engagement.fieldwork, check.id);
        const bool stands =
            m_workspace.audits().signOffState(m_engagement.fieldwork, check.id) == audit::MarkState::Standing;
        return mark == nullptr || !stands ? QString() : m_workspace.organisations().personName(mark->mark.by);
    }

    QString reviewer(const Item& check) const
    {
        const Answer* answer = m_workspace.assessments().answer(m_engagement.fieldwork, check.id);
        const bool stands = m_workspace.assessments().isReviewed(m_engagement.fieldwork, check.id);
        return stands ? m_workspace.organisations().personName(answer->review->reviewer) : QString();
    }

    QString findingsOf(const Item& check) const
    {
        QStringList numbers;
        for (const audit::Finding& finding : m_findings)
            if (!finding.restricted &&
                std::find(finding.checks.begin(), finding.checks.end(), check.id) != finding.checks.end())
                numbers.append(u'F' + QString::number(finding.number));
        return numbers.join(u' ');
    }

    QString filesOf(const Item& check) const
    {
        QStringList names;
        for (const assessment::Evidence& file : m_workspace.evidence().of(m_engagement.fieldwork, check.id))
            names.append(file.fileName);
        return guardedCell(names.join(u'\n'));
    }

    Workspace& m_workspace;
    const Engagement& m_engagement;
    const Language m_language;
    const std::shared_ptr<const framework::IndexedFramework> m_manual;
    const std::vector<audit::Finding> m_findings;
};

tl::unexpected<Error> noEngagement(const audit::EngagementId& id)
{
    return fail(ErrorCode::NotFound, {{u"kind"_qs, u"engagement"_qs}, {u"id"_qs, id.toString()}});
}

Error invalid(const char* what, const QString& value)
{
    return {ErrorCode::InvalidArgument, {{u"what"_qs, QString::fromLatin1(what)}, {u"value"_qs, value}}, {}};
}

using Places = std::array<qsizetype, 11>;

/// Where each column is; nullopt when it is no such table.
std::optional<Places> placesOf(const QStringList& header)
{
    Places places;
    places.fill(-1);
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = header[i].trimmed().toLower();
        const qsizetype column = kColumns.indexOf(name);
        if (column < 0 && name.isEmpty())
            continue; // spreadsheets leave empty columns at the end
        if (column < 0 || places[static_cast<size_t>(column)] >= 0)
            return std::nullopt;
        places[static_cast<size_t>(column)] = i;
    }
    return places[Check] >= 0 && places[Result_] >= 0 ? std::optional(places) : std::nullopt;
}

/// Turns rows of checks into rows of answers.
class Reader
{
public:
    Reader(Workspace& workspace, const Engagement& engagement, const Places& places)
        : m_manual(workspace.assessments().framework(engagement.fieldwork))
        , m_inScope(workspace.assessments().visibleItems(engagement.fieldwork))
        , m_places(places)
    {}

    /// nullopt for a blank row.
    std::optional<AnswerRow> row(const QStringList& cells, int number) const
    {
        AnswerRow row{number, cell(cells, Check).trimmed(), {}, {}, cell(cells, Note)};
        const QString answer = cell(cells, Result_);
        const QString reason = cell(cells, Reason);
        if (row.item.isEmpty() && answer.isEmpty() && reason.isEmpty() && row.note.isEmpty())
            return std::nullopt;
        row.fault = placeFault(row);
        if (!row.fault.has_value())
            row.fault = take(row, answer.trimmed(), reason);
        return row;
    }

private:
    QString cell(const QStringList& cells, Column column) const
    {
        const QString text = cells.value(m_places[column]);
        return text.trimmed().isEmpty() ? QString() : text;
    }

    /// By id alone: spreadsheets make 5.1 of the code 5.10.
    std::optional<Error> placeFault(const AnswerRow& row) const
    {
        const int number = m_manual->index.indexOf({row.item});
        if (number < 0)
            return Error{ErrorCode::NotFound, {{u"kind"_qs, u"item"_qs}, {u"id"_qs, row.item}}, {}};
        if (!m_inScope[static_cast<size_t>(number)])
            return audit::refuse(audit::AuditRefusal::CheckOutOfScope, {{u"item"_qs, row.item}}).value();
        return std::nullopt;
    }

    static std::optional<Error> take(AnswerRow& row, const QString& answer, const QString& reason)
    {
        const auto result = audit::resultNamed(answer);
        if (result == audit::kNotApplicable) {
            row.na = reason;
            if (reason.isEmpty() || reason.trimmed() == u"-")
                return Error{ErrorCode::ReasonNeeded, {{u"item"_qs, row.item}}, {}};
            return std::nullopt;
        }
        if (!reason.isEmpty() && reason.trimmed() != u"-")
            return invalid("reason", reason);
        if (!result.has_value() && !answer.isEmpty() && answer != u"-")
            return invalid("answer", answer);
        row.response = result.has_value() ? QString(*result) : answer;
        return std::nullopt;
    }

    const std::shared_ptr<const framework::IndexedFramework> m_manual;
    const std::vector<bool> m_inScope;
    const Places m_places;
};

} // namespace

Result<QByteArray> checksToCsv(Workspace& workspace, const audit::EngagementId& id, Language language)
{
    const Engagement* engagement = workspace.audits().find(id);
    if (engagement == nullptr)
        return noEngagement(id);
    return "\xef\xbb\xbf" + Rows(workspace, *engagement, language).text().toUtf8();
}

Result<CsvImport> checksFromCsv(Workspace& workspace, const audit::EngagementId& id, const QByteArray& bytes,
                                const QString& path, bool dryRun)
{
    const Engagement* engagement = workspace.audits().find(id);
    if (engagement == nullptr)
        return noEngagement(id);
    if (!engagement->signature.isNull())
        return audit::refuse(audit::AuditRefusal::ReportSigned, {{u"code"_qs, engagement->code}});
    const auto table = readCsv(bytes, path);
    if (!table)
        return tl::make_unexpected(table.error());
    const auto places = table->empty() ? std::nullopt : placesOf(table->front());
    if (!places)
        return fail(ErrorCode::InvalidAnswers, {{u"path"_qs, path}, {u"count"_qs, 1}, {u"row"_qs, 1}},
                    u"row 1: the header must name check and answer"_qs);
    const Reader reader(workspace, *engagement, *places);
    std::vector<AnswerRow> rows;
    for (size_t i = 1; i < table->size(); ++i)
        if (auto row = reader.row((*table)[i], static_cast<int>(i) + 1); row.has_value())
            rows.push_back(std::move(*row));
    return takeAnswers(workspace.assessments(), engagement->fieldwork, rows, dryRun);
}

} // namespace sextant::workspace
