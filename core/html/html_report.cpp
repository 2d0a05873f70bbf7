#include "html/html_report.h"

#include "html/detail/block_writer.h"
#include "html/detail/escape.h"
#include "html/detail/style_sheet.h"
#include "organisation/logo.h"
#include "report/logo_text.h"
#include "seal/document_seal.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sextant::html {

namespace {

using detail::escaped;
using detail::languageTag;
using report::ReadinessReport;

bool hasLogo(const ReadinessReport& report)
{
    return organisation::logoSize(report.logo).has_value();
}

/// In the page itself: it loads nothing.
QString logo(const ReadinessReport& report)
{
    const auto size = organisation::logoSize(report.logo);
    if (!size.has_value())
        return {};
    return QStringLiteral("<img class=\"logo\" alt=\"%1\" width=\"%2\" height=\"%3\" "
                          "src=\"data:image/png;base64,%4\" /> ")
        .arg(escaped(report::logoText(report)), QString::number(size->width), QString::number(size->height),
             QString::fromLatin1(report.logo.toBase64()));
}

/// What stands at the head of every page of paper stands once at the head of the report.
QString running(const ReadinessReport& report)
{
    QString line = QStringLiteral("<p class=\"running\">%3<b>%1</b> <span>%2</span>")
                       .arg(escaped(report.organisation), escaped(report.runningTitle), logo(report));
    for (const QString& tag : {report.demo, report.watermark}) {
        if (!tag.isEmpty())
            line += QStringLiteral(" <span class=\"tag\">%1</span>").arg(escaped(tag));
    }
    if (!report.mark.isEmpty())
        line += QStringLiteral(" <span class=\"tag mark-of\">%1</span>").arg(escaped(report.mark));
    return line + QStringLiteral("</p>\n");
}

QString article(const ReadinessReport& report, size_t number, const Look& look, QSet<int>& widths)
{
    const QString name = QStringLiteral("r%1").arg(number);
    const QString language = languageTag(report.language);
    detail::BlockWriter writer(report, name, look.picture, widths);
    return QStringLiteral("<article id=\"%1\" class=\"%1\" lang=\"%2\" xml:lang=\"%2\">\n%3%4"
                          "<footer class=\"foot\"><p>%5</p></footer>\n</article>\n")
        .arg(name, language, running(report), writer.write(), escaped(report.foot));
}

/// The way to each language, when there are several.
QString languages(const std::vector<ReadinessReport>& reports)
{
    if (reports.size() < 2)
        return {};
    QString list =
        QStringLiteral("<nav class=\"languages\" aria-label=\"Language 语言\"><ul role=\"list\">\n");
    for (size_t i = 0; i < reports.size(); ++i) {
        const bool isChinese = reports[i].language == Language::Chinese;
        list += QStringLiteral("<li><a href=\"#r%1\" lang=\"%2\" xml:lang=\"%2\">%3</a></li>\n")
                    .arg(QString::number(i + 1), languageTag(reports[i].language),
                         isChinese ? QStringLiteral("中文") : QStringLiteral("English"));
    }
    return list + QStringLiteral("</ul></nav>\n");
}

/// Large behind the text, on every page of paper as well.
QString watermark(const std::vector<ReadinessReport>& reports)
{
    QString words;
    for (const ReadinessReport& report : reports) {
        if (!report.watermark.isEmpty())
            words += QStringLiteral("<span lang=\"%1\" xml:lang=\"%1\">%2</span>")
                         .arg(languageTag(report.language), escaped(report.watermark));
    }
    return words.isEmpty()
               ? QString()
               : QStringLiteral("<div class=\"watermark\" aria-hidden=\"true\">%1</div>\n").arg(words);
}

/// Nothing but the one style sheet, known by its digest, may act on the page.
QString head(const std::vector<ReadinessReport>& reports, const QString& style)
{
    const ReadinessReport& first = reports.front();
    std::vector<Language> made;
    for (const ReadinessReport& report : reports)
        made.push_back(report.language);
    const QByteArray record = seal::metaRecord(first.record, made);
    const QByteArray digest = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return QStringLiteral("<head>\n<meta charset=\"utf-8\" />\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'sha256-%1'; %6base-uri 'none'; form-action 'none'\" />\n"
                          "<meta name=\"referrer\" content=\"no-referrer\" />\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
                          "<meta name=\"format-detection\" content=\"telephone=no\" />\n"
                          "<meta name=\"generator\" content=\"%2\" />\n%5"
                          "<title>%3</title>\n<style>%4</style>\n</head>\n")
        .arg(QString::fromLatin1(digest), escaped(first.creator),
             escaped(first.organisation + QStringLiteral(", ") + first.runningTitle), style,
             record.isEmpty() ? QString() : QString::fromLatin1(record + '\n'),
             std::ranges::any_of(reports, hasLogo) ? QStringLiteral("img-src data:; ") : QString());
}

} // namespace

QByteArray htmlReport(const std::vector<ReadinessReport>& reports, const Look& look)
{
    if (reports.empty())
        return {};
    QSet<int> widths;
    QString body;
    for (size_t i = 0; i < reports.size(); ++i)
        body += article(reports[i], i + 1, look, widths);
    const QString language = languageTag(reports.front().language);
    const QString page = u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language +
                         u"\" xml:lang=\"" + language + u"\">\n" +
                         head(reports, detail::styleSheet(reports, look, widths)) + u"<body>\n" +
                         languages(reports) + u"<main>\n" + body + u"</main>\n" + watermark(reports) +
                         u"</body>\n</html>\n";
    QByteArray bytes = page.toUtf8();
    if (!reports.front().record.isNull() && !seal::sealDocument(bytes))
        return {};
    return bytes;
}

} // namespace sextant::html
