#include "workbook/audit_workbook.h"

#include "workbook/detail/audit_parts.h"
#include "workbook/detail/cell_text.h"
#include "workbook/detail/made_book.h"

#include <QTimeZone>

namespace sextant::workbook {

namespace {

using detail::AuditContext;
using detail::Book;

constexpr int kDecimals = 2;

/// Known from the engagement, so that the same engagement gives the same file.
time_t madeAt(const report::AuditReportInput& input)
{
    const QDate day = input.printedOn.isValid() ? input.printedOn : QDate(1980, 1, 1);
    return static_cast<time_t>(day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch());
}

void addProperties(const report::AuditReportInput& input, const report::ReadinessReport& told, Book& book)
{
    constexpr qsizetype kBytes = 250;
    QByteArray title = detail::shortText(told.runningTitle, kBytes);
    QByteArray company = detail::shortText(told.organisation, kBytes);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = company.data();
    properties.created = madeAt(input);
    workbook_set_properties(book.handle(), &properties);
    const QByteArray creator = detail::shortText(told.creator, kBytes);
    const QByteArray digest = input.contentDigest.toHex();
    workbook_set_custom_property_string(book.handle(), "Program", creator.constData());
    workbook_set_custom_property_string(book.handle(), "Language",
                                        told.language == Language::Chinese ? "zh-CN" : "en");
    if (!digest.isEmpty())
        workbook_set_custom_property_string(book.handle(), "ContentDigest", digest.constData());
}

void addSheets(const report::AuditReportInput& input, Language language, Book& book)
{
    book.language = language;
    const AuditContext context(input, language);
    const report::ReadinessReport told = report::auditReport(input, language);
    QStringList tags{told.mark, told.watermark, told.demo};
    tags.removeAll(QString());
    book.margins = {told.organisation + QStringLiteral(" · ") + told.runningTitle,
                    tags.join(QStringLiteral(" · ")), told.foot, told.pageOf};
    detail::addEngagement(context, book);
    detail::addTeam(context, book);
    detail::addChecks(context, book);
    detail::addFindings(context, book);
    detail::addActions(context, book);
    detail::addSamples(context, book);
    detail::addSampleItems(context, book);
    detail::addFiles(context, book);
}

} // namespace

Result<QByteArray> auditWorkbookOf(const report::AuditReportInput& input,
                                   const std::vector<Language>& languages)
{
    if (languages.empty())
        return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QStringLiteral("languages")}});
    return detail::madeBook([&](const QString& path, const QString& folder) {
        Book book(path, folder, languages.front(), kDecimals);
        addProperties(input, report::auditReport(input, languages.front()), book);
        for (const Language language : languages)
            addSheets(input, language, book);
        return book.close();
    });
}

} // namespace sextant::workbook
