#include "finder_fixture.h"

#include <catch2/catch.hpp>

using namespace search_fixture;
using ui::Command;
using ui::Icon;

namespace {

std::vector<ui::CommandGroup> sampleCommands(bool chinese)
{
    const auto word = [chinese](const char16_t* en, const char16_t* zh) {
        return QString::fromUtf16(chinese ? zh : en);
    };
    Command undo{u"undo"_qs,
                 word(u"Undo", u"撤销"),
                 QKeySequence(Qt::CTRL | Qt::Key_Z),
                 Icon::Undo,
                 false,
                 {},
                 word(u"Nothing has been changed yet", u"还没有改动")};
    return {
        {word(u"Assessment", u"能力评估"),
         {{u"flag"_qs,
           word(u"Flag for another look", u"标记，待复核"),
           QKeySequence(Qt::Key_M),
           Icon::Flag,
           true,
           [] {},
           {}},
          {u"next"_qs,
           word(u"Next unanswered question", u"下一个未答题"),
           QKeySequence(Qt::Key_U),
           Icon::ChevronRight,
           true,
           [] {},
           {}}}},
        {word(u"Go to", u"前往"),
         {{u"home"_qs,
           word(u"Home", u"首页"),
           QKeySequence(Qt::CTRL | Qt::Key_1),
           Icon::Home,
           true,
           [] {},
           {}},
          {u"report"_qs,
           word(u"Report", u"报告"),
           QKeySequence(Qt::CTRL | Qt::Key_4),
           Icon::Report,
           true,
           [] {},
           {}}}},
        {word(u"File and window", u"文件与窗口"),
         {undo, {u"dark"_qs, word(u"Colours: Dark", u"配色：深色"), {}, Icon::Settings, true, [] {}, {}}}}};
}

} // namespace

TEST_CASE("search and palette can be looked at in both languages and all themes", "[ui][search][gallery]")
{
    const auto language = GENERATE(Language::English, Language::Chinese);
    const auto kind = GENERATE(ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast);
    FinderBench bench(language);
    const bool chinese = language == Language::Chinese;
    bench.theme.setKind(kind);
    bench.groups = sampleCommands(chinese);
    const QString name = QStringLiteral("search-%1-%2").arg(languageCode(language), test::themeName(kind));
    CHECK(test::savePicture(bench.window, name + QStringLiteral("-idle")));
    bench.find();
    bench.type(chinese ? QStringLiteral("冲突") : QStringLiteral("policy"));
    CHECK(test::savePicture(bench.window, name));
    bench.field()->clear();
    bench.type(QStringLiteral("xyzzy"));
    CHECK(test::savePicture(bench.window, name + QStringLiteral("-nothing")));
    bench.field()->clear();
    bench.command();
    CHECK(test::savePicture(bench.window, name + QStringLiteral("-commands")));
    bench.type(chinese ? QStringLiteral("理事会") : QStringLiteral("re"));
    CHECK(test::savePicture(bench.window, name + QStringLiteral("-commands-typed")));
}

TEST_CASE("search keeps inside a small window with large text", "[ui][search][gallery]")
{
    const auto size = GENERATE(80, 150, 200);
    FinderBench bench;
    bench.theme.setTextSize(size);
    bench.window.resize(720, 480);
    bench.find();
    bench.type(QStringLiteral("policy"));
    CHECK(test::savePicture(bench.window, QStringLiteral("search-size-%1").arg(size)));
    CHECK(bench.window.rect().contains(bench.popup()->geometry()));
    CHECK(bench.popup()->height() > bench.theme.px(100));
    bench.theme.setTextSize(100);
}
