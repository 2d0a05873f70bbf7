#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

namespace {

const QString kRoot = sourcePath({});

/// Module by folder: core/store/x.cpp is core_store.
QString moduleOf(const QString& relativePath)
{
    const QStringList parts = relativePath.split(u'/');
    return parts.size() > 2 ? parts[0] + u'_' + parts[1] : QString();
}

/// Module that an include names: "store/x.h" is core_store, "ui/theme/x.h" is ui_theme; empty for a
/// neighbour's name without a folder and for detail/.
QString includedModule(const QString& include, const QSet<QString>& modules)
{
    const QStringList parts = include.split(u'/');
    if (parts.size() > 2 && parts[0] == u"ui")
        return u"ui_" + parts[1];
    const QString core = u"core_" + parts[0];
    return parts.size() > 1 && modules.contains(core) ? core : QString();
}

/// Every declared arrow, as sextant_module() wrote it, followed to the end: what is linked publicly may be
/// included.
QMap<QString, QSet<QString>> declaredArrows()
{
    QMap<QString, QSet<QString>> arrows;
    QFile file(buildPath(QStringLiteral("modules.txt")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ');
        QSet<QString>& targets = arrows[parts[0]];
        if (parts.size() > 1)
            targets.insert(parts[1]);
    }
    return arrows;
}

QSet<QString> reachable(const QString& module, const QMap<QString, QSet<QString>>& arrows)
{
    QSet<QString> seen;
    QStringList open{module};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        open += arrows.value(next).values();
    }
    return seen;
}

struct Include
{
    QString file;
    int line = 0;
    QString module;
    QString target;
};

std::vector<Include> allIncludes(const QSet<QString>& modules)
{
    static const QRegularExpression form(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    std::vector<Include> includes;
    for (const auto& layer : {QStringLiteral("core"), QStringLiteral("ui")}) {
        QDirIterator it(kRoot + u'/' + layer, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString path = QDir(kRoot).relativeFilePath(it.filePath());
            QTextStream stream(&file);
            for (int line = 1; !stream.atEnd(); ++line)
                if (const auto match = form.match(stream.readLine()); match.hasMatch())
                    if (const QString target = includedModule(match.captured(1), modules); !target.isEmpty())
                        includes.push_back({path, line, moduleOf(path), target});
        }
    }
    return includes;
}

} // namespace

TEST_CASE("no file includes a module that its own does not declare", "[architecture]")
{
    const auto arrows = declaredArrows();
    const QSet<QString> modules(arrows.keyBegin(), arrows.keyEnd());
    const auto includes = allIncludes(modules);
    REQUIRE(includes.size() > 100);
    for (const Include& include : includes) {
        INFO(qPrintable(include.file) << ":" << include.line << ": " << qPrintable(include.module) << " -> "
                                      << qPrintable(include.target));
        CHECK(reachable(include.module, arrows).contains(include.target));
    }
}

TEST_CASE("modules form no circle", "[architecture]")
{
    const auto arrows = declaredArrows();
    for (auto module = arrows.begin(); module != arrows.end(); ++module)
        for (const QString& target : module.value()) {
            INFO(qPrintable(module.key()) << " -> " << qPrintable(target));
            CHECK_FALSE(reachable(target, arrows).contains(module.key()));
        }
}

TEST_CASE("pages know nothing of each other, and nothing of journal and store", "[architecture]")
{
    static const QSet<QString> shared{u"ui_theme"_qs, u"ui_shared"_qs, u"ui_charts"_qs, u"ui_print"_qs};
    static const QSet<QString> behindTheDoor{u"core_journal"_qs, u"core_store"_qs, u"core_exchange"_qs};
    const auto arrows = declaredArrows();
    const QSet<QString> modules(arrows.keyBegin(), arrows.keyEnd());
    for (const Include& include : allIncludes(modules)) {
        if (!include.module.startsWith(u"ui_"))
            continue;
        INFO(qPrintable(include.file) << ":" << include.line << ": includes " << qPrintable(include.target));
        CHECK_FALSE(behindTheDoor.contains(include.target));
        if (include.target.startsWith(u"ui_") && include.target != include.module)
            CHECK(shared.contains(include.target));
    }
}

TEST_CASE("core holds no screens, no words for screens, and no SQL outside the store", "[architecture]")
{
    static const QRegularExpression screens(QStringLiteral(
        "#include *<Q(tWidgets|tGui|tCharts|Widget|Application|GuiApplication|Painter|Pixmap|Image|Icon|"
        "Color|Font|Chart|Settings)"));
    static const QRegularExpression words(QStringLiteral("\\btr\\(\""));
    static const QRegularExpression sql(QStringLiteral("sqlite3_[a-z]+\\(|\"(SELECT|INSERT|UPDATE|DELETE) "));
    QDirIterator it(kRoot + QStringLiteral("/core"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        INFO(qPrintable(it.filePath()));
        CHECK_FALSE(screens.match(text).hasMatch());
        CHECK_FALSE(words.match(text).hasMatch());
        if (!it.filePath().contains(u"/core/store/"))
            CHECK_FALSE(sql.match(text).hasMatch());
    }
}

TEST_CASE("no colour is written outside the tokens", "[architecture]")
{
    static const QRegularExpression hex(QStringLiteral("\"#[0-9A-Fa-f]{6}\"|0x[fF]{2}[0-9A-Fa-f]{6}\\b"));
    QDirIterator it(kRoot + QStringLiteral("/ui"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(qPrintable(it.filePath()));
        if (!it.filePath().contains(u"/ui/theme/"))
            CHECK_FALSE(hex.match(QString::fromUtf8(file.readAll())).hasMatch());
    }
}

TEST_CASE("no Qt Test macro judges a Catch2 test, and no translation is unfinished", "[architecture]")
{
    static const QRegularExpression macros(QStringLiteral("\\b(QVERIFY|QCOMPARE|QTRY_)"));
    QDirIterator tests(kRoot + QStringLiteral("/tests"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (tests.hasNext()) {
        QFile file(tests.next());
        if (file.fileName().endsWith(u"include_rules_test.cpp"))
            continue;
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(qPrintable(tests.filePath()));
        CHECK_FALSE(macros.match(QString::fromUtf8(file.readAll())).hasMatch());
    }
    QDirIterator texts(kRoot + QStringLiteral("/translations"), {QStringLiteral("*.ts")}, QDir::Files);
    int count = 0;
    for (; texts.hasNext(); ++count) {
        QFile file(texts.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(qPrintable(texts.filePath()));
        CHECK_FALSE(file.readAll().contains("type=\"unfinished\""));
    }
    CHECK(count > 0);
}
