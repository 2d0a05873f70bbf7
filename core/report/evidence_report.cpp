#include "report/evidence_report.h"

#include "base/file_name.h"
#include "report/detail/choice_words.h"
#include "report/detail/parts.h"
#include "report/detail/words.h"
#include "report/phrases.h"

#include <array>

namespace sextant::report {

namespace {

using detail::filled;
using detail::textCell;
using detail::Words;

constexpr Words kTitle{u"Evidence register", u"证据登记册"};
constexpr Words kNone{u"No file is kept.", u"没有保存的证据文件。"};
constexpr Words kLead{u"%1 files of %2 together.", u"共%1个文件，合计%2。", u"One file of %2."};
constexpr Words kDigests{
    u"The digits below each name are the SHA-256 of its content: whoever has the file can compute them and "
    u"sees "
    u"whether it is the same, to the byte.",
    u"每个文件名下的数字是其内容的SHA-256校验值：持有该文件的人可自行计算，核对内容是否逐字节一致。"};
constexpr Words kLimits{
    u"How long a file is to be kept, and what personal data it holds, is not recorded in the "
    u"workspace; decide both before handing files on.",
    u"工作文件中没有记录各文件的保存期限及所含个人信息；对外提供文件前，请先就这两点作出决定。"};
constexpr Words kFile{u"File", u"文件"};
constexpr Words kType{u"Type", u"类型"};
constexpr Words kSize{u"Size", u"大小"};
constexpr Words kShows{u"Shows", u"用于"};
constexpr Words kAdded{u"Added", u"添加"};
constexpr Words kUnused{u"nothing", u"未使用"};
constexpr Words kFoot{u"Evidence register. As of %1", u"证据登记册。截至%1"};
constexpr Words kFileName{u"%1 evidence register %2", u"%1证据登记册%2"};

struct TypeWords
{
    const char* start; ///< of the media type
    Words words;
};

constexpr std::array kTypes{
    TypeWords{"application/pdf", {u"PDF", u"PDF"}},
    TypeWords{"image/", {u"picture", u"图片"}},
    TypeWords{"audio/", {u"sound", u"音频"}},
    TypeWords{"video/", {u"film", u"视频"}},
    TypeWords{"text/", {u"text", u"文本"}},
    TypeWords{"application/vnd.openxmlformats-officedocument.wordprocessingml",
              {u"Word document", u"Word文档"}},
    TypeWords{"application/vnd.openxmlformats-officedocument.spreadsheetml",
              {u"Excel workbook", u"Excel工作簿"}},
    TypeWords{"application/vnd.openxmlformats-officedocument.presentationml", {u"slides", u"演示文稿"}},
    TypeWords{"application/vnd.oasis.opendocument.text", {u"text document", u"文字文档"}},
    TypeWords{"application/vnd.oasis.opendocument.spreadsheet", {u"workbook", u"工作簿"}},
    TypeWords{"application/zip", {u"archive", u"压缩包"}},
};

QString typeName(const QString& mediaType, Language language)
{
    for (const TypeWords& type : kTypes)
        if (mediaType.startsWith(QLatin1String(type.start)))
            return QString::fromUtf16(type.words.in(language));
    return mediaType;
}

/// In blocks of 16, between which a line may break.
QString wholeDigest(const QByteArray& digest)
{
    const QString hex = QString::fromLatin1(digest.toHex());
    QStringList blocks;
    for (qsizetype at = 0; at < hex.size(); at += 16)
        blocks << hex.mid(at, 16);
    return blocks.join(u' ');
}

Row rowOf(const RegisteredFile& entry, Language language, bool names)
{
    const auto say = [language](const Words& words) { return QString::fromUtf16(words.in(language)); };
    const bool chinese = language == Language::Chinese;
    Cell name = textCell(entry.file.fileName);
    name.text.runs.push_back({u'\n' + wholeDigest(entry.file.digest)});
    QStringList uses(entry.uses.begin(), entry.uses.end());
    const QString day = entry.file.addedAt.date().toString(Qt::ISODate);
    Row row;
    row.cells = {std::move(name), textCell(typeName(entry.file.mediaType, language)),
                 textCell(sizeText(entry.file.sizeBytes)),
                 textCell(uses.isEmpty() ? say(kUnused)
                                         : uses.join(chinese ? QStringLiteral("、") : QStringLiteral(", "))),
                 textCell(entry.addedBy.isEmpty()
                              ? day
                              : day + u' ' + (names ? entry.addedBy : detail::nameWithheld().in(language)),
                          false, Tone::Second)};
    return row;
}

Table registerOf(const EvidenceReportInput& input, Language language, bool names)
{
    const auto say = [language](const Words& words) { return QString::fromUtf16(words.in(language)); };
    Table table;
    table.columns = {{say(kFile), 0, false, false},
                     {say(kType), 24, false, true},
                     {say(kSize), 17, true, false},
                     {say(kShows), 34, false, true},
                     {say(kAdded), 30, false, true}};
    for (const RegisteredFile& entry : input.files)
        table.rows.push_back(rowOf(entry, language, names));
    return table;
}

} // namespace

ReadinessReport evidenceReport(const EvidenceReportInput& input, Language language, const Choices& choices)
{
    const auto tell = [language](const Words& words, const std::vector<QString>& args = {}) {
        return filled(words.in(language), args);
    };
    ReadinessReport report;
    report.language = language;
    report.title = tell(kTitle);
    report.organisation = input.organisation.name.in(language);
    report.runningTitle = report.title + QStringLiteral(" · ") + input.subject;
    report.demo = input.organisation.demo ? say(Phrase::Demo, language) : QString();
    report.foot =
        tell(kFoot, {longDate(input.printedOn, language)}) + detail::digestPart(input.record, language);
    report.pageOf = say(Phrase::PageOf, language, {QStringLiteral("%1"), QStringLiteral("%2")});
    report.creator = say(Phrase::Creator, language, {input.programVersion});
    report.fileName =
        tell(kFileName, {safeFileName(report.organisation), QString::number(input.printedOn.year())});
    report.record = input.record;
    qint64 bytes = 0;
    for (const RegisteredFile& entry : input.files)
        bytes += entry.file.sizeBytes;
    const int count = static_cast<int>(input.files.size());
    report.blocks.push_back(PageBreak{});
    report.blocks.push_back(Title{input.subject, report.title, {}, {}, {}});
    report.blocks.push_back(
        Paragraph{Paragraph::Style::Prose,
                  RichText(count == 0 ? tell(kNone)
                                      : sentences({filled(kLead.in(language, count),
                                                          {QString::number(count), sizeText(bytes)}),
                                                   tell(kDigests)},
                                                  language))});
    if (count > 0)
        report.blocks.push_back(registerOf(input, language, choices.names));
    report.blocks.push_back(Paragraph{Paragraph::Style::Small, RichText(tell(kLimits))});
    return report;
}

} // namespace sextant::report
