#include "exports.h"

#include "base/whole_file.h"
#include "office/office.h"
#include "support/demo_file.h"
#include "support/run_program.h"
#include "ui/print/docx_file.h"
#include "ui/print/html_file.h"
#include "ui/print/pdf_file.h"
#include "workspace/audit_report_input.h"
#include "workspace/report_input.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace sextant;

namespace documents_test {

namespace {

const QDate kToday(2026, 11, 23);

/// Runs LibreOffice once for all of \a files, with a home of its own and without a window.
void convert(const QString& folder, const QString& format, const QStringList& files)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_qs);
    INFO("LibreOffice is needed: libreoffice-calc-nogui, libreoffice-writer-nogui");
    REQUIRE_FALSE(office.isEmpty());
    const Ran ran = runProgram(office, QStringList{u"-env:UserInstallation=file://"_qs + folder + u"/home"_qs,
                                                   u"--headless"_qs, u"--norestore"_qs, u"--convert-to"_qs,
                                                   format, u"--outdir"_qs, folder} +
                                           files);
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
}

QString contentOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString wordsOf(const QString& html)
{
    QXmlStreamReader reader(html);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text() + u' ';
    }
    REQUIRE_FALSE(reader.hasError());
    return words;
}

/// Writes the files of one report; what needs no other program is read at once.
Export written(const QTemporaryDir& folder, const QString& name, const report::ReadinessReport& report,
               const Result<QByteArray>& workbook)
{
    Export one{name, report.language, {}, {}, {}};
    const auto write = [&](const QString& kind, const QByteArray& bytes) {
        const QString path = folder.filePath(name + u'.' + kind);
        REQUIRE_FALSE(bytes.isEmpty());
        REQUIRE(writeWholeFile(path, bytes).has_value());
        one.paths.insert(kind, path);
    };
    const auto docx = ui::docxOf({report});
    REQUIRE(docx.has_value());
    REQUIRE(workbook.has_value());
    write(u"docx"_qs, *docx);
    write(u"xlsx"_qs, *workbook);
    write(u"html"_qs, ui::htmlOf({report}));
    write(u"pdf"_qs, ui::pdfOf({report}));
    one.texts.insert(u"html"_qs, wordsOf(contentOf(one.paths.value(u"html"_qs))));
    const Ran pdf = runProgram(u"pdftotext"_qs, {u"-raw"_qs, one.paths.value(u"pdf"_qs), u"-"_qs});
    REQUIRE(pdf.status == 0);
    one.texts.insert(u"pdf"_qs, QString::fromUtf8(pdf.out));
    return one;
}

/// What LibreOffice reads in the documents and the sheets of the workbooks.
void read(const QTemporaryDir& folder, std::vector<Export>& all)
{
    QStringList documents;
    QStringList workbooks;
    for (const Export& one : all) {
        documents << one.paths.value(u"docx"_qs);
        workbooks << one.paths.value(u"xlsx"_qs);
    }
    convert(folder.path(), u"txt:Text (encoded):UTF8"_qs, documents);
    // Commas, quotes, UTF-8, as shown, every sheet to a file of its own.
    convert(folder.path(),
            u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_qs, workbooks);
    for (Export& one : all) {
        one.texts.insert(u"docx"_qs, contentOf(folder.filePath(one.name + u".txt"_qs)));
        const QString begin = one.name + u'-';
        for (const QString& file : QDir(folder.path()).entryList({begin + u"*.csv"_qs})) {
            const QString text = contentOf(folder.filePath(file));
            one.sheets.insert(file.mid(begin.size()).chopped(4), text);
            one.texts[u"xlsx"_qs] += text;
        }
    }
}

/// Notes that a spreadsheet could take for formulas, or a page for markup.
void makeHostile(report::ReadinessReportInput& input)
{
    const QStringList begins{u"=1+1"_qs, u"+1"_qs, u"@SUM(A1)"_qs, u"＝1"_qs, u"<b>&amp;"_qs, u"-2"_qs};
    const auto& items = input.framework->index.items();
    for (qsizetype i = 0; i < begins.size(); ++i) {
        assessment::Answer& answer = input.answers[items[static_cast<size_t>(i)]->id];
        answer.note = begins.at(i) + u" "_qs + answer.note;
    }
    // The demo has no answer that somebody is still to give.
    input.answers[items.front()->id].assignee = input.people.constBegin().key();
}

Exports made()
{
    office::setModulePath(QStringLiteral(SEXTANT_OFFICE));
    test::DemoFile demo;
    workspace::Workspace& file = *demo.workspace;
    auto readiness = workspace::reportInput(file, demo.in(assessment::Stage::InReview), kToday, u"0.1"_qs);
    const auto engagement = file.audits().engagements(demo.organisation()).front().id;
    const auto audit = workspace::auditReportInput(file, engagement, kToday, u"0.1"_qs);
    REQUIRE(readiness.has_value());
    REQUIRE(audit.has_value());
    makeHostile(*readiness);
    Exports exports{*readiness, *audit, std::make_shared<QTemporaryDir>(), {}};
    const QTemporaryDir& folder = *exports.folder;
    report::Choices full;
    full.detail = report::Detail::Full;
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString code = languageCode(language);
        exports.all.push_back(written(folder, u"readiness-"_qs + code,
                                      report::readinessReport(*readiness, language, full),
                                      office::workbookOf(*readiness, {language})));
        exports.all.push_back(written(folder, u"audit-"_qs + code,
                                      report::auditReport(*audit, language, full),
                                      office::workbookOf(*audit, {language})));
    }
    read(folder, exports.all);
    return exports;
}

} // namespace

const Export& Exports::named(const QString& name) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Export& one) { return one.name == name; });
    REQUIRE(found != all.end());
    return *found;
}

const Exports& exports()
{
    static const Exports once = made();
    return once;
}

QString squashed(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.replace(u"\"\""_qs, u"\""_qs); // as CSV doubles them
    plain.remove(QRegularExpression(u"\\s"_qs));
    return plain;
}

} // namespace documents_test
