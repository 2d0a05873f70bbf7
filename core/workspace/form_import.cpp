#include "workspace/form_import.h"

#include "ledger/refusals.h"

namespace sextant::workspace {

using assessment::Answer;
using ledger::LedgerRefusal;

namespace {

Result<ledger::Table> sheetOf(const QByteArray& bytes, const QString& path, const QString& sheet,
                              const QString& reader, const ledger::Progress& progress)
{
    ledger::LedgerChoice choice;
    choice.sheet = sheet;
    choice.csv.headerRow = 0;
    auto file = ledger::readLedgerContent(bytes, path, choice, reader, progress);
    if (file.has_value())
        return std::move(file->table);
    const QString reason = file.error().args.value(u"reason"_qs).toString();
    const bool isMissing = reason == QLatin1String(ledger::refusalName(LedgerRefusal::NoSuchSheet)) ||
                           reason == QLatin1String(ledger::refusalName(LedgerRefusal::Empty));
    return isMissing ? ledger::refuse(LedgerRefusal::NotForm, path) : tl::make_unexpected(file.error());
}

/// Compares rows with what the file has and gathers what they would do.
class Import
{
public:
    Import(const AssessmentService& service, const assessment::AssessmentId& id,
           const paper::FormIdentity& form)
        : m_service(service)
        , m_id(id)
        , m_framework(service.framework(id))
        , m_form(form)
    {}

    void take(const paper::FilledRow& row)
    {
        const framework::Item& item = *m_framework->index.items()[static_cast<size_t>(row.item)];
        const Answer* present = m_service.answer(m_id, item.id);
        const bool isConflicted = m_service.isConflicted(m_id, item.id);
        const Answer now = present == nullptr ? Answer{} : *present;
        FormOutcome outcome{row.row, row.code, item.id, FormChange::Same, false, {}, {}};
        outcome.before = paper::formCells(item, now.response, now.note, m_form.language);
        outcome.after = paper::formCells(item, row.response.value_or(now.response),
                                         row.note.value_or(now.note), m_form.language);
        AssessmentService::AnswerEdit edit{item.id};
        if (row.response && (*row.response != now.response || isConflicted || now.carriedOver))
            edit.response = row.response;
        if (row.note && *row.note != now.note)
            edit.note = row.note;
        if (edit.response || edit.note) {
            const bool isNew = !assessment::isAnswered(now.response) && now.note.isEmpty();
            outcome.change = isNew ? FormChange::Added : FormChange::Changed;
            outcome.newer = m_form.withAnswers && isNewer(edit, outcome.before, row.original);
            edits.push_back(std::move(edit));
        }
        count(outcome);
        import.rows.push_back(std::move(outcome));
    }

    FormImport import;
    std::vector<AssessmentService::AnswerEdit> edits;

private:
    void count(const FormOutcome& outcome)
    {
        switch (outcome.change) {
        case FormChange::Added:
            ++import.added;
            break;
        case FormChange::Changed:
            ++import.changed;
            break;
        case FormChange::Same:
            ++import.same;
            break;
        }
    }

    static bool isNewer(const AssessmentService::AnswerEdit& edit, const paper::FormCells& before,
                        const paper::FormCells& original)
    {
        const bool response = edit.response && (before.answer.trimmed() != original.answer ||
                                                before.reason.trimmed() != original.reason);
        return response || (edit.note && before.note.trimmed() != original.note);
    }

    const AssessmentService& m_service;
    const assessment::AssessmentId m_id;
    const std::shared_ptr<const framework::IndexedFramework> m_framework;
    const paper::FormIdentity& m_form;
};

} // namespace

Result<FormFile> readFormFile(const QByteArray& bytes, const QString& path, const QString& reader,
                              const ledger::Progress& progress)
{
    if (!bytes.startsWith("PK"))
        return ledger::refuse(LedgerRefusal::NotForm, path);
    const auto hidden = sheetOf(bytes, path, paper::kIdentitySheet, reader, progress);
    if (!hidden)
        return tl::make_unexpected(hidden.error());
    auto identity = paper::readIdentity(*hidden, path);
    if (!identity)
        return tl::make_unexpected(identity.error());
    auto table = sheetOf(bytes, path, identity->sheet, reader, progress);
    if (!table)
        return tl::make_unexpected(table.error());
    return FormFile{std::move(*identity), std::move(*table)};
}

Result<FormImport> takeForm(AssessmentService& service, const assessment::AssessmentId& id,
                            const FormFile& form, const QString& path, bool dryRun)
{
    // An empty act refuses what the import would be refused.
    if (const auto allowed = service.setAnswers(id, {}); !allowed)
        return tl::make_unexpected(allowed.error());
    const auto framework = service.framework(id);
    const QVariantMap number{{u"number"_qs, form.identity.number}};
    if (form.identity.assessment != id)
        return ledger::refuse(LedgerRefusal::OtherForm, path, number);
    if (form.identity.edition != framework->framework.digest)
        return ledger::refuse(LedgerRefusal::OtherEdition, path, number);
    auto reading = paper::readForm(form.table, form.identity, framework->index, path);
    if (!reading)
        return tl::make_unexpected(reading.error());
    Import import(service, id, form.identity);
    import.import.number = form.identity.number;
    import.import.problems = std::move(reading->problems);
    for (const paper::FilledRow& row : reading->rows)
        import.take(row);
    if (dryRun || import.import.isRefused() || import.edits.empty())
        return std::move(import.import);
    const auto group = service.setAnswers(id, import.edits);
    if (!group)
        return tl::make_unexpected(group.error());
    import.import.group = *group;
    return std::move(import.import);
}

} // namespace sextant::workspace
