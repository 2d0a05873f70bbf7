#include "workbook/assessment_workbook.h"

#include "workbook/detail/cell_text.h"
#include "workbook/detail/parts.h"
#include "workbook/detail/whole_archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <clocale>

namespace sextant::workbook {

namespace {

using detail::Book;
using detail::Context;
using detail::Word;

/// libxlsxwriter prints numbers with the C library: within this scope a full stop is the decimal sign,
/// whatever the system's language, in this thread alone.
class PlainNumbers
{
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr))))
        , m_before(uselocale(m_plain))
    {}
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

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

void addSheets(const report::ReadinessReportInput& input, Book& book)
{
    const Context context(input, book.language);
    const report::ReadinessReport told = report::readinessReport(input, book.language);
    book.margins = {told.organisation + QStringLiteral(" · ") + told.runningTitle, told.demo, told.foot,
                    told.pageOf};
    addProperties(context, told, book);
    detail::addSummary(context, book);
    detail::addDomains(context, book);
    detail::addAnswers(context, book);
    detail::addLevels(context, book);
    detail::addEvidence(context, book);
    detail::addMethod(context, told, book);
}

tl::unexpected<Error> cannotMake(const QString& folder, const QString& what)
{
    constexpr qint64 kAlmostNothing = 64 * 1024;
    const QStorageInfo disk(folder);
    const bool full = disk.isValid() && disk.bytesAvailable() < kAlmostNothing;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {{QStringLiteral("path"), folder}},
                what);
}

tl::unexpected<Error> cannotWrite(const QFileDevice& file, const QString& path)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {{QStringLiteral("path"), path}},
                file.errorString());
}

bool isWritten(QFileDevice& file, const QByteArray& bytes)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
}

} // namespace

Result<QByteArray> workbookOf(const report::ReadinessReportInput& input, Language language)
{
    const QTemporaryDir scratch; // readable by the user alone
    if (!scratch.isValid())
        return cannotMake(QDir::tempPath(), scratch.errorString());
    const QString path = scratch.filePath(QStringLiteral("workbook.xlsx"));
    const PlainNumbers numbers;
    Book book(path, scratch.path(), language, input.framework->framework.method.decimals);
    addSheets(input, book);
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return cannotMake(QDir::tempPath(), QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotMake(QDir::tempPath(), file.errorString());
    QByteArray bytes = file.readAll();
    if (!detail::isWholeArchive(bytes))
        return cannotMake(QDir::tempPath(), QStringLiteral("the workbook was cut short"));
    return bytes;
}

Result<> writeWorkbook(const QString& path, const report::ReadinessReportInput& input, Language language)
{
    const auto bytes = workbookOf(input, language);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) {
        // A device or a pipe: replacing it by a file would be wrong.
        QFile device(path);
        if (target.isDir() || !isWritten(device, *bytes))
            return cannotWrite(device, path);
        return {};
    }
    QSaveFile file(path);
    if (!isWritten(file, *bytes) || !file.commit()) {
        file.cancelWriting();
        return cannotWrite(file, path);
    }
    return {};
}

} // namespace sextant::workbook
