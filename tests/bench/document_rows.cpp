#include "rows.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace sextant::bench {

namespace {

constexpr int kPages = 34; ///< of the 300 items in both languages

/// The most memory that a process of \a program took, in MB.
double peakMegabytes(const QString& program, const QStringList& arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawn(&child, pointers.front(), nullptr, nullptr, pointers.data(), environ) != 0)
        return 0;
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

void documentRows(const QString& programs)
{
    const QTemporaryDir folder;
    const QString cli = programs + QStringLiteral("/app/cli/sextant-cli");
    const QString file = folder.filePath(QStringLiteral("big.sextant"));
    const QString id = bigFile(file);
    const auto floorProgram = [&](const char* name) -> QString {
        return programs + QStringLiteral("/tests/bench/") + QString::fromLatin1(name);
    };
    const auto report = [&](const char* ending) {
        return QStringList{QStringLiteral("report"),
                           file,
                           id,
                           QStringLiteral("-o"),
                           folder.filePath(QStringLiteral("r.") + QString::fromLatin1(ending)),
                           QStringLiteral("--lang"),
                           QStringLiteral("both")};
    };
    const auto row = [&](const char* name, double target, const char* ending, const QString& floor,
                         const QStringList& floorArguments, const char* remark) {
        QProcess::execute(cli, report(ending)); // what the floor packs again is there
        Row one = paired(
            name, target, 7, [&] { QProcess::execute(floor, floorArguments); },
            [&] { QProcess::execute(cli, report(ending)); });
        one.remark = std::string(remark) + "; memory " +
                     std::to_string(static_cast<int>(peakMegabytes(cli, report(ending)))) + " MB, floor " +
                     std::to_string(static_cast<int>(peakMegabytes(floor, floorArguments))) + " MB";
        print(one);
    };
    row("300 items in both languages as PDF", 2.5, "pdf", floorProgram("bench_floor_pdf"),
        {folder.filePath(QStringLiteral("floor.pdf")), QString::number(kPages)}, "floor: 34 pages by hand");
    row("the same as DOCX", 0, "docx", floorProgram("bench_floor_office"),
        {QStringLiteral("zip"), folder.filePath(QStringLiteral("r.docx")),
         folder.filePath(QStringLiteral("floor.docx"))},
        "floor: the same parts packed");
    row("the same as XLSX", 0, "xlsx", floorProgram("bench_floor_office"),
        {QStringLiteral("xlsx"), folder.filePath(QStringLiteral("floor.xlsx")), QStringLiteral("300")},
        "floor: 14,400 cells by libxlsxwriter");
}

} // namespace sextant::bench
