#include "workspace/answers_csv.h"

#include "assessment/response_check.h"
#include "assessment/response_text.h"
#include "base/text.h"
#include "workspace/csv.h"

#include <QSet>

#include <optional>

namespace sextant::workspace {

using assessment::Answer;
using assessment::NotApplicable;
using assessment::Response;
using framework::Item;

namespace {

const QStringList kColumns{u"item"_qs, u"response"_qs, u"na"_qs, u"note"_qs};
const QString kClear = u"-"_qs;

tl::unexpected<Error> refusal(const char* what, const QString& value)
{
    return fail(ErrorCode::InvalidArgument, {{u"what"_qs, QString::fromLatin1(what)}, {u"value"_qs, value}});
}

bool isBlank(const AnswerRow& row)
{
    return row.item.isEmpty() && row.response.isEmpty() && row.na.isEmpty() && row.note.isEmpty();
}

/// Where each of kColumns is in the file; -1: not there.
struct Header
{
    std::vector<qsizetype> places;
};

std::optional<Header> headerOf(const QStringList& cells)
{
    Header header{std::vector<qsizetype>(static_cast<size_t>(kColumns.size()), -1)};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString name = cells[i].trimmed().toLower();
        const qsizetype column = kColumns.indexOf(name);
        if (column < 0 && name.isEmpty())
            continue; // spreadsheets leave empty columns at the end
        if (column < 0 || header.places[static_cast<size_t>(column)] >= 0)
            return std::nullopt;
        header.places[static_cast<size_t>(column)] = i;
    }
    return header.places[0] >= 0 && header.places[1] >= 0 ? std::optional(header) : std::nullopt;
}

AnswerRow rowOf(const QStringList& cells, const Header& header, int number)
{
    const auto cell = [&](size_t column) {
        const QString text = cells.value(header.places[column]);
        return text.trimmed().isEmpty() ? QString() : text;
    };
    return {number, cell(0).trimmed(), cell(1), cell(2), cell(3)};
}

/// What the two columns say together; nullopt: leave the response as it is.
Result<std::optional<Response>> responseOf(const AnswerRow& row, const framework::Method& method,
                                           const Item& item, const Response& present)
{
    const bool clearsReason = row.na.trimmed() == kClear;
    const bool hasReason = !row.na.isEmpty() && !clearsReason;
    if (hasReason) {
        if (!row.response.isEmpty() && row.response.trimmed() != kClear)
            return refusal("na", row.na);
        const NotApplicable given{normalisedText(unguardedCell(row.na))};
        return assessment::checkResponse(method, item, given).map([](Response checked) {
            return std::optional(std::move(checked));
        });
    }
    if (!row.response.isEmpty())
        return assessment::parseResponse(item, unguardedCell(row.response)).map([](Response parsed) {
            if (auto* text = std::get_if<QString>(&parsed))
                *text = normalisedText(*text);
            return std::optional(std::move(parsed));
        });
    if (clearsReason && assessment::isNotApplicable(present))
        return std::optional(Response{});
    return std::optional<Response>();
}

/// Reads rows against an assessment and gathers what they would do.
class Import
{
public:
    Import(const AssessmentService& service, const assessment::AssessmentId& id)
        : m_service(service)
        , m_id(id)
        , m_framework(service.framework(id))
    {}

    void take(const AnswerRow& row)
    {
        const auto edit = editOf(row);
        if (!edit) {
            ++report.refused;
            report.problems.push_back({row.number, row.item, edit.error()});
            return;
        }
        const Answer* present = m_service.answer(m_id, edit->item);
        const bool isConfirmed = present != nullptr && present->carriedOver && edit->response.has_value();
        const Response response = present == nullptr ? Response{} : present->response;
        const QString note = present == nullptr ? QString() : present->note;
        const bool differs = (edit->response.has_value() && *edit->response != response) ||
                             (edit->note.has_value() && *edit->note != note) ||
                             (edit->response.has_value() && m_service.isConflicted(m_id, edit->item)) ||
                             isConfirmed;
        if (!differs) {
            ++report.unchanged;
            return;
        }
        const bool isNew = !assessment::isAnswered(response) && note.isEmpty();
        ++(isNew ? report.created : report.updated);
        edits.push_back(*edit);
    }

    CsvImport report;
    std::vector<AssessmentService::AnswerEdit> edits;

private:
    Result<AssessmentService::AnswerEdit> editOf(const AnswerRow& row)
    {
        if (row.fault.has_value())
            return tl::make_unexpected(*row.fault);
        const framework::ItemId id{row.item};
        const int number = m_framework->index.indexOf(id);
        if (number < 0)
            return fail(ErrorCode::NotFound, {{u"kind"_qs, u"item"_qs}, {u"id"_qs, row.item}});
        if (m_seen.contains(id))
            return refusal("item", row.item);
        m_seen.insert(id);
        const Answer* present = m_service.answer(m_id, id);
        auto response = responseOf(row, m_framework->framework.method,
                                   *m_framework->index.items()[static_cast<size_t>(number)],
                                   present == nullptr ? Response{} : present->response);
        if (!response)
            return tl::make_unexpected(response.error());
        AssessmentService::AnswerEdit edit{id, std::move(*response), {}, {}};
        if (!row.note.isEmpty())
            edit.note = row.note.trimmed() == kClear ? QString() : normalisedText(unguardedCell(row.note));
        return edit;
    }

    const AssessmentService& m_service;
    const assessment::AssessmentId m_id;
    const std::shared_ptr<const framework::IndexedFramework> m_framework;
    QSet<framework::ItemId> m_seen;
};

QString exportedResponse(const Item& item, const Response& response)
{
    const QString text = assessment::responseText(response);
    return item.kind == framework::ItemKind::Number ? text
                                                    : guardedCell(text); // a negative number is no formula
}

} // namespace

Result<QByteArray> answersToCsv(const AssessmentService& service, const assessment::AssessmentId& id)
{
    const auto framework = service.framework(id);
    if (framework == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"assessment"_qs}, {u"id"_qs, id.toString()}});
    QString table = csvRow(kColumns);
    for (const Item* item : framework->index.items()) {
        const Answer* answer = service.answer(id, item->id);
        if (answer == nullptr) {
            table += csvRow({item->id.text, {}, {}, {}});
            continue;
        }
        const auto* notApplicable = std::get_if<NotApplicable>(&answer->response);
        table += csvRow({item->id.text, exportedResponse(*item, answer->response),
                         notApplicable == nullptr ? QString() : guardedCell(notApplicable->reason),
                         guardedCell(answer->note)});
    }
    return "\xef\xbb\xbf" + table.toUtf8();
}

Result<CsvImport> takeAnswers(AssessmentService& service, const assessment::AssessmentId& id,
                              const std::vector<AnswerRow>& rows, bool dryRun)
{
    // An empty act refuses what the import would be refused.
    if (const auto allowed = service.setAnswers(id, {}); !allowed)
        return tl::make_unexpected(allowed.error());
    Import import(service, id);
    for (const AnswerRow& row : rows)
        import.take(row);
    if (dryRun || import.report.isRefused())
        return std::move(import.report);
    const auto group = service.setAnswers(id, import.edits);
    if (!group)
        return tl::make_unexpected(group.error());
    import.report.group = *group;
    return std::move(import.report);
}

Result<CsvImport> answersFromCsv(AssessmentService& service, const assessment::AssessmentId& id,
                                 const QByteArray& bytes, const QString& path, bool dryRun)
{
    if (const auto allowed = service.setAnswers(id, {}); !allowed)
        return tl::make_unexpected(allowed.error());
    const auto table = readCsv(bytes, path);
    if (!table)
        return tl::make_unexpected(table.error());
    const auto header = table->empty() ? std::nullopt : headerOf(table->front());
    if (!header)
        return fail(ErrorCode::InvalidAnswers, {{u"path"_qs, path}, {u"count"_qs, 1}, {u"row"_qs, 1}},
                    u"row 1: the header must be item,response,na,note"_qs);
    std::vector<AnswerRow> rows;
    for (size_t i = 1; i < table->size(); ++i)
        if (AnswerRow row = rowOf((*table)[i], *header, static_cast<int>(i) + 1); !isBlank(row))
            rows.push_back(std::move(row));
    return takeAnswers(service, id, rows, dryRun);
}

} // namespace sextant::workspace
