#include "workbook/assessment_workbook.h"

#include "workbook/detail/cell_text.h"
#include "workbook/detail/made_book.h"
#include "workbook/detail/parts.h"

#include <QTimeZone>

namespace sextant::workbook {

namespace {

using detail::Book;
using detail::Context;
using detail::Word;

/// The moment that the file says it was made at: known from the assessment, so that the same assessment
/// gives the same file.
time_t madeAt(const report::ReadinessReportInput& input)
{
    if (input.seal && input.seal->at.isValid())
        return static_cast<time_t>(input.seal->at.toSecsSinceEpoch());
    const QDate day = input.printedOn.isValid() ? input.printedOn : input.assessment.asOf;
    const QDate known = day.isValid() ? day : QDate(1980, 1, 1);
    return static_cast<time_t>(known.startOfDay(QTimeZone::utc()).toSecsSinceEpoch());
}

void addProperties(const Context& context, const report::ReadinessReport& told, Book& book)
{
    constexpr qsizetype kBytes = 250;
    QByteArray title = detail::shortText(told.runningTitle, kBytes);
    QByteArray author = detail::shortText(context.input.assessment.preparedBy, kBytes);
    QByteArray company = detail::shortText(told.organisation, kBytes);
    QByteArray comments = detail::shortText(context.say(report::Phrase::Disclaimer), kBytes);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.company = company.data();
    properties.comments = comments.data();
    properties.created = madeAt(context.input);
    workbook_set_properties(book.handle(), &properties);
    const QByteArray creator = detail::shortText(told.creator, kBytes);
    const QByteArray digest = context.input.contentDigest.toHex();
    workbook_set_custom_property_string(book.handle(), "Program", creator.constData());
    workbook_set_custom_property_string(book.handle(), "Language",
                                        context.language == Language::Chinese ? "zh-CN" : "en");
    if (!digest.isEmpty())
        workbook_set_custom_property_string(book.handle(), "ContentDigest", digest.constData());
}

void addSheets(const report::ReadinessReportInput& input, Language language, Book& book)
{
    book.language = language;
    const Context context(input, language);
    const report::ReadinessReport told = report::readinessReport(input, language);
    book.margins = {told.organisation + QStringLiteral(" · ") + told.runningTitle, told.demo, told.foot,
                    told.pageOf};
    detail::addSummary(context, book);
    detail::addDomains(context, book);
    detail::addAnswers(context, book);
    detail::addLevels(context, book);
    detail::addEvidence(context, book);
    detail::addMethod(context, told, book);
}

} // namespace

Result<QByteArray> workbookOf(const report::ReadinessReportInput& input,
                              const std::vector<Language>& languages)
{
    if (languages.empty())
        return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QStringLiteral("languages")}});
    const int decimals = input.framework->framework.method.decimals;
    return detail::madeBook([&](const QString& path, const QString& folder) {
        Book book(path, folder, languages.front(), decimals);
        addProperties(Context(input, languages.front()), report::readinessReport(input, languages.front()),
                      book);
        for (const Language language : languages)
            addSheets(input, language, book);
        return book.close();
    });
}

} // namespace sextant::workbook
