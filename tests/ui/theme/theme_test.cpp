#include "support/look.h"

#include <catch2/catch.hpp>

#include <QFontInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace sextant;
using namespace sextant::ui;

TEST_CASE("text size is kept between 80 and 200 percent and scales every length", "[ui][theme]")
{
    Theme& theme = test::look();
    theme.setTextSize(150);
    CHECK(theme.px(32) == 48);
    CHECK(theme.step(TextRole::Body) == TypeStep{20, 30, false});
    theme.setTextSize(10);
    CHECK(theme.textSize() == 80);
    theme.setTextSize(1000);
    CHECK(theme.textSize() == 200);
}

TEST_CASE("Chinese has its own sizes and its own font first", "[ui][theme]")
{
    CHECK(typeStep(TextRole::Body, Language::English) == TypeStep{13, 20, false});
    CHECK(typeStep(TextRole::Body, Language::Chinese) == TypeStep{14, 22, false});
    CHECK(typeStep(TextRole::Caption, Language::Chinese) == TypeStep{12, 18, false});
    CHECK(fontFamilies(Language::English).first() == QStringLiteral("Noto Sans"));
    CHECK(fontFamilies(Language::Chinese).first() == QStringLiteral("Noto Sans CJK SC"));
    Theme& theme = test::look();
    theme.setLanguage(Language::Chinese);
    CHECK(QFontInfo(theme.font(TextRole::Body)).family() == QStringLiteral("Noto Sans CJK SC"));
}

TEST_CASE("digits of both families have one width, so that columns align", "[ui][theme]")
{
    const auto language = GENERATE(Language::English, Language::Chinese);
    for (const TextRole role : {TextRole::Body, TextRole::BodyBold}) {
        const QFontMetricsF metrics(fontOf(role, language));
        for (char digit = '0'; digit <= '9'; ++digit)
            CHECK(metrics.horizontalAdvance(QLatin1Char(digit)) ==
                  metrics.horizontalAdvance(QLatin1Char('0')));
    }
}

TEST_CASE("a change is announced once, and not at all when nothing changes", "[ui][theme]")
{
    Theme& theme = test::look();
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setKind(ThemeKind::Dark);
    CHECK(changes.count() == 1);
    theme.setKind(ThemeKind::Dark);
    theme.setTextSize(100);
    theme.setLanguage(Language::English);
    CHECK(changes.count() == 1);
    theme.setTextSize(120);
    CHECK(changes.count() == 2);
}

TEST_CASE("the palette of the application is that of the theme in every role", "[ui][theme]")
{
    Theme& theme = test::look();
    theme.setKind(GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast));
    const QPalette palette = QApplication::palette();
    const Tokens& t = theme.tokens();
    CHECK(palette.color(QPalette::Active, QPalette::Window) == t.paper);
    CHECK(palette.color(QPalette::Inactive, QPalette::Base) == t.card);
    CHECK(palette.color(QPalette::Inactive, QPalette::Highlight) == t.accent);
    CHECK(palette.color(QPalette::Disabled, QPalette::Text) == t.disabled);
    CHECK(palette.color(QPalette::Disabled, QPalette::Button) == t.paper);
    CHECK(palette.color(QPalette::Active, QPalette::PlaceholderText) == t.text3);
    CHECK(palette.color(QPalette::Active, QPalette::ToolTipText) == t.paper);
}

TEST_CASE("margins that the theme keeps follow the text size", "[ui][theme]")
{
    Theme& theme = test::look();
    QWidget widget;
    auto* layout = new QHBoxLayout(&widget);
    theme.keepSpacing(layout, QMargins(8, 16, 24, 32), 12);
    CHECK(layout->contentsMargins() == QMargins(8, 16, 24, 32));
    theme.setTextSize(150);
    CHECK(layout->contentsMargins() == QMargins(12, 24, 36, 48));
    CHECK(layout->spacing() == 18);
}

TEST_CASE("a change reaches the widgets that are there already, before and while the event loop runs",
          "[ui][theme]")
{
    Theme& theme = test::look();
    QPushButton button(QStringLiteral("Go"));
    button.show();
    const auto change = [&theme] {
        theme.setKind(ThemeKind::Dark);
        theme.setTextSize(150);
        theme.setLanguage(Language::Chinese);
    };
    const bool running = GENERATE(false, true);
    if (running) {
        QTimer::singleShot(0, &button, [&change] {
            change();
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        });
        QApplication::exec();
    } else {
        change();
    }
    CHECK(button.palette().color(QPalette::Button) == tokensOf(ThemeKind::Dark).card);
    CHECK(button.font().pixelSize() == 21);
    CHECK(button.font().families().first() == QStringLiteral("Noto Sans CJK SC"));
    CHECK(button.sizeHint().height() == 48);
}
