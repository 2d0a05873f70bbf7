#include "ui/theme/tokens.h"

#include <catch2/catch.hpp>

#include <QString>

#include <cmath>

using namespace sextant::ui;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

struct Pair
{
    const char* what;
    QColor above;
    QColor below;
};

std::vector<Pair> textPairs(const Tokens& t)
{
    std::vector<Pair> pairs;
    for (const QColor& ground : {t.paper, t.card})
        for (const QColor& word : {t.ink, t.text2, t.text3, t.accent, t.ok, t.warnText, t.bad})
            pairs.push_back({"text on paper or card", word, ground});
    pairs.insert(pairs.end(), {
                                  {"ink on sunk", t.ink, t.sunk},
                                  {"text2 on chip", t.text2, t.chip},
                                  {"ink on hover", t.ink, t.hover},
                                  {"accent on hover", t.accent, t.hover},
                                  {"ink on pressed", t.ink, t.pressed},
                                  {"ink on accent tint", t.ink, t.accentTint},
                                  {"text2 on accent tint", t.text2, t.accentTint},
                                  {"accent on accent tint", t.accent, t.accentTint},
                                  {"ok on its tint", t.ok, t.okTint},
                                  {"warning on its tint", t.warnText, t.warnTint},
                                  {"bad on its tint", t.bad, t.badTint},
                                  {"ink on bad tint", t.ink, t.badTint},
                                  {"text2 on bad tint", t.text2, t.badTint},
                                  {"text2 on warning tint", t.text2, t.warnTint},
                                  {"text2 on ok tint", t.text2, t.okTint},
                                  {"words on accent", t.onAccent, t.accent},
                                  {"words on accent, hover", t.onAccent, t.accentHover},
                                  {"words on accent, pressed", t.onAccent, t.accentPressed},
                                  {"tooltip", t.paper, t.ink},
                              });
    return pairs;
}

} // namespace

TEST_CASE("every text colour is readable on every ground it may stand on", "[ui][theme]")
{
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    const double floor = kind == ThemeKind::HighContrast ? 7.0 : 4.5;
    for (const Pair& pair : textPairs(tokensOf(kind))) {
        INFO(pair.what << ": " << pair.above.name().toStdString() << " on "
                       << pair.below.name().toStdString());
        CHECK(contrast(pair.above, pair.below) >= floor);
    }
}

TEST_CASE("control borders and the focus ring stand out from their ground", "[ui][theme]")
{
    const Tokens& t = tokensOf(GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast));
    CHECK(contrast(t.edge, t.card) >= 3.3);
    CHECK(contrast(t.edge, t.paper) >= 3.0);
    CHECK(contrast(t.accent, t.paper) >= 3.0);
    CHECK(contrast(t.accent, t.card) >= 3.0);
    CHECK(contrast(t.warn, t.card) >= 3.0);
}

TEST_CASE("the number on each level is readable", "[ui][theme]")
{
    const Tokens& t = tokensOf(GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast));
    for (std::size_t level = 0; level < t.level.size(); ++level) {
        INFO("level " << level);
        CHECK(contrast(t.levelNumber.at(level), t.level.at(level)) >= 4.95);
    }
}

TEST_CASE("contrast is measured as WCAG does", "[ui][theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0).margin(0.001));
    CHECK(contrast(tokensOf(ThemeKind::Light).ok, tokensOf(ThemeKind::Light).okTint) ==
          Approx(4.54).margin(0.01));
    CHECK(contrast(tokensOf(ThemeKind::Light).accent, tokensOf(ThemeKind::Light).accentTint) ==
          Approx(4.95).margin(0.01));
}
