#pragma once

#include "workbook/detail/book.h"

#include "report/audit_report.h"

#include <functional>
#include <vector>

namespace sextant::workbook::detail {

/// What every sheet on an engagement is made from.
struct AuditContext
{
    AuditContext(const report::AuditReportInput& auditInput, Language bookLanguage)
        : input(auditInput)
        , language(bookLanguage)
        , index(auditInput.manual->index)
    {}
    AuditContext(const AuditContext&) = delete;
    AuditContext& operator=(const AuditContext&) = delete;

    const report::AuditReportInput& input;
    Language language;
    const framework::FrameworkIndex& index;

    /// One of our own words, given in both languages.
    QString pick(const char16_t* english, const char16_t* chinese) const
    {
        return QString::fromUtf16(language == Language::Chinese ? chinese : english);
    }
    QString word(Word what) const { return tell(what, language); }
    QString name(const organisation::PersonId& id) const
    {
        return id.isNull() ? QString() : input.people.value(id);
    }
    bool isShown(int item) const;
    QString titleOf(const framework::Item& item) const;
    /// By commas; checks by their codes, samples and findings by what they are called.
    QString list(const QStringList& names) const;
    QString checkCodes(const std::vector<framework::ItemId>& checks) const;
    QString sampleCodes(const std::vector<audit::SampleRecordId>& samples) const;
    QString fileNames(const std::vector<assessment::EvidenceId>& files) const;
    /// The finding \a id, if it is told; else nullptr.
    const audit::Finding* told(const audit::FindingId& id) const;
};

/// "F2", "WP-05".
QString codeOf(const audit::Finding& finding);
QString codeOf(const audit::SampleRecord& sample);
/// Nothing when it is not valid.
Value dayOf(QDate day);
Value momentOf(const QDateTime& moment);

/// A column, and what it says of one thing.
template <typename Thing>
struct Told
{
    Column column;
    std::function<Value(const Thing&)> of;
};

/// A sheet called \a name with a row for each of \a things; the first \a fixed columns stay in sight.
template <typename Thing>
void addListing(Book& book, const QString& name, const std::vector<Told<Thing>>& told,
                const std::vector<Thing>& things, int fixed)
{
    std::vector<Column> columns;
    for (const Told<Thing>& one : told)
        columns.push_back(one.column);
    Rows rows;
    for (const Thing& thing : things) {
        std::vector<Value>& row = rows.emplace_back();
        for (const Told<Thing>& one : told)
            row.push_back(one.of(thing));
    }
    Sheet sheet(book, name, true);
    sheet.listing(columns, rows, fixed);
}

void addEngagement(const AuditContext& context, Book& book);
void addTeam(const AuditContext& context, Book& book);
void addChecks(const AuditContext& context, Book& book);
void addFindings(const AuditContext& context, Book& book);
void addActions(const AuditContext& context, Book& book);
void addSamples(const AuditContext& context, Book& book);
void addSampleItems(const AuditContext& context, Book& book);
void addFiles(const AuditContext& context, Book& book);

} // namespace sextant::workbook::detail
