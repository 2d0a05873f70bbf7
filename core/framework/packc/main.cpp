#include "framework/pack.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using framework::PackIssue;

namespace {

/// As of sextant-cli (docs/framework-format.md).
enum Status { Done = 0, WrongUsage = 2, Refused = 3, CannotReadOrWrite = 4 };

void print(const QString& line)
{
    QTextStream(stderr) << line << Qt::endl;
}

void printIssue(const QString& folder, const PackIssue& issue)
{
    const QString severity = issue.severity == PackIssue::Severity::Error ? u"error"_s : u"warning"_s;
    print(u"%1:%2: %3: %4"_s.arg(QDir(folder).filePath(issue.file))
              .arg(issue.line)
              .arg(severity, issue.message));
}

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    print(u"%1: error: cannot write: %2"_s.arg(path, file.errorString()));
    return false;
}

Status compile(const QString& in, const QString& out, const QString& sourceOut)
{
    const auto source = framework::loadPackSource(in);
    if (!source) {
        print(u"%1: error: cannot read the pack (%2) %3"_s.arg(
            source.error().args.value(u"path"_s, in).toString(), errorName(source.error().code),
            source.error().detail));
        return CannotReadOrWrite;
    }
    const framework::PackReading reading = framework::readPack(*source);
    const QString folder = QFileInfo(in).isDir() ? in : QFileInfo(in).path();
    for (const PackIssue& issue : reading.issues)
        printIssue(folder, issue);
    if (!reading.framework)
        return Refused;
    const QString id = QFileInfo(out).completeBaseName();
    if (!out.isEmpty() && id != reading.framework->id.text) {
        print(u"%1: error: the pack's id is “%2”, so its compiled form must be named %2.pack"_s.arg(
            out, reading.framework->id.text));
        return Refused;
    }
    const bool written = (out.isEmpty() || write(out, framework::compilePack(*reading.framework))) &&
                         (sourceOut.isEmpty() || write(sourceOut, framework::encodePackSource(*source)));
    return written ? Done : CannotReadOrWrite;
}

} // namespace

/// Compiles the packs that the program ships, at build time. Without -o it only checks.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption out(u"o"_s, u"Write the compiled pack to <file>."_s, u"file"_s);
    const QCommandLineOption source(u"source"_s, u"Write the pack's source as one <file>."_s, u"file"_s);
    parser.addOptions({out, source});
    parser.addPositionalArgument(u"pack"_s, u"A folder with framework.yaml, or one YAML file."_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        print(u"usage: sextant-packc PACK [-o OUT.pack] [--source OUT.src]"_s);
        return WrongUsage;
    }
    return compile(parser.positionalArguments().constFirst(), parser.value(out), parser.value(source));
}
