#include "journeys/screen.h"
#include "journeys/sweep.h"
#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QSettings>
#include <QTextStream>

#include <set>

using namespace journeys;

namespace {

struct Look
{
    QString language;
    QString theme;
    int percent;
};

QString lookName(const Look& look)
{
    return QStringLiteral("%1-%2-%3").arg(look.language, look.theme).arg(look.percent);
}

/// Page ids in the order of the rail, read from an English window: file names are the same in every language.
QStringList& pageNames()
{
    static QStringList names;
    return names;
}

void chooseLook(const QString& home, const Look& look)
{
    QSettings settings(home + QStringLiteral("/config/sextant/sextant.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("look/language"), look.language);
    settings.setValue(QStringLiteral("look/theme"), look.theme);
    settings.setValue(QStringLiteral("look/textSize"), look.percent);
}

/// How many colours the page's part of a picture has: an empty page has one or two.
size_t colours(const QImage& picture)
{
    std::set<QRgb> colours;
    for (int y = picture.height() / 10; y < picture.height() * 9 / 10; y += 4)
        for (int x = picture.width() / 4; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    return colours.size();
}

void takePicture(const QString& page, const Look& look, const QDir& folder)
{
    const QImage picture = settledScreenshot();
    const QString name = QStringLiteral("%1-%2.png").arg(page, lookName(look));
    INFO(name.toStdString());
    CHECK(colours(picture) > 8);
    CHECK(picture.save(folder.filePath(name)));
}

/// What the program shows before a file is open.
void takeStart(const Look& look, const QDir& folder)
{
    const QTemporaryDir home;
    chooseLook(home.path(), look);
    Program program(home.path());
    Hand(program).pointAtNothing();
    takePicture(QStringLiteral("start"), look, folder);
}

void takePages(const Look& look, const QDir& folder)
{
    const QTemporaryDir home;
    chooseLook(home.path(), look);
    Program program(home.path(), {QStringLiteral("--demo")});
    Hand(program).pointAtNothing();
    const std::vector<Node> pages = pagesOf(program.root());
    if (look.language == u"en" && pageNames().isEmpty())
        for (const Node& page : pages)
            pageNames() += page.name().toLower();
    REQUIRE(static_cast<qsizetype>(pages.size()) == pageNames().size());
    for (size_t i = 0; i < pages.size(); ++i) {
        REQUIRE(pages[i].act(QStringLiteral("Press")));
        REQUIRE(waitUntil([&] { return pages[i].has(ATSPI_STATE_SELECTED); }));
        takePicture(pageNames().at(static_cast<qsizetype>(i)), look, folder);
    }
}

void writeIndex(const QDir& folder, const std::vector<Look>& looks)
{
    QFile file(folder.filePath(QStringLiteral("index.html")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    QTextStream out(&file);
    out << "<!doctype html><meta charset=\"utf-8\"><title>Sextant: every page</title>"
           "<style>body{font:14px sans-serif;margin:24px}img{width:460px;border:1px solid #ccc}"
           "figure{display:inline-block;margin:8px}</style>\n";
    for (const QString& page : QStringList{QStringLiteral("start")} + pageNames()) {
        out << "<h2>" << page << "</h2>\n";
        for (const Look& look : looks) {
            const QString name = QStringLiteral("%1-%2.png").arg(page, lookName(look));
            out << "<figure><a href=\"" << name << "\"><img loading=\"lazy\" src=\"" << name
                << "\" alt=\"\"></a><figcaption>" << lookName(look) << "</figcaption></figure>\n";
        }
    }
}

} // namespace

TEST_CASE("every page shows in each language, theme and text size", "[pictures]")
{
    Desk::instance();
    const QDir folder(buildPath(QStringLiteral("pictures")));
    REQUIRE(QDir().mkpath(folder.path()));
    std::vector<Look> looks;
    for (const char* language : {"en", "zh"})
        for (const char* theme : {"light", "dark", "contrast"})
            for (const int percent : {100, 150})
                looks.push_back({QLatin1String(language), QLatin1String(theme), percent});
    for (const Look& look : looks) {
        takeStart(look, folder);
        takePages(look, folder);
    }
    writeIndex(folder, looks);
}
