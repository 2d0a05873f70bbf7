#include "cli/audit_desk.h"
#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QDir>

namespace cli_test {

QString newAudit(const Desk& desk, const QStringList& more)
{
    const Outcome made = run(QStringList{"audit", "new", desk.file(), "--title", "Cash in Nairobi",
                                         "--chapters", "cash,6", "--lead", "Wang Min"} +
                             more);
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    return made.text();
}

QJsonObject onlyAudit(const Desk& desk)
{
    const QJsonArray list = run({"audit", "list", desk.file(), "--json"}).array();
    REQUIRE(list.size() == 1);
    return list.at(0).toObject();
}

void answerChecks(const Desk& desk, const QString& code, const QByteArray& answer)
{
    const QString table = desk.path("checks.csv");
    REQUIRE(run({"audit", "export", desk.file(), code, "-o", table}).status == 0);
    QByteArray rows = "check,answer\n";
    for (const QByteArray& line : contentOf(table).split('\n').mid(1))
        if (const qsizetype comma = line.indexOf(','); comma > 0)
            rows += line.left(comma) + ',' + answer + '\n';
    write(table, rows);
    const Outcome imported = run({"audit", "import", desk.file(), code, table});
    INFO(imported.out.toStdString());
    INFO(imported.err.toStdString());
    REQUIRE(imported.status == 0);
}

QByteArray firstCheckOf(const QString& chapter)
{
    const QDir manual(sourcePath("resources/audit/internal-auditor-manual"));
    const QStringList files = manual.entryList({"*-" + chapter + ".yaml"});
    REQUIRE(files.size() == 1);
    const QByteArray text = contentOf(manual.filePath(files.front()));
    const qsizetype begin = text.indexOf("- id: ") + 6;
    return text.mid(begin, text.indexOf('\n', begin) - begin).trimmed();
}

} // namespace cli_test
