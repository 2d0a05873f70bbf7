#pragma once

#include "report/report.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <vector>

namespace sextant::html {

/// The colours of a page as CSS writes them ("#123456"), by what they are for (ui/theme/tokens.h).
struct Palette
{
    QString ink;
    QString second; ///< labels, second text
    QString paper;  ///< round the page
    QString card;   ///< the page
    QString sunk;   ///< group rows, what was written by the program
    QString line;   ///< hairlines
    QString edge;   ///< borders that mean something, at least 3:1
    QString accent;
    QString ok;
    QString bad;
    std::array<QString, 5> level;       ///< fills of levels 0 to 4
    std::array<QString, 5> levelNumber; ///< the number that stands on each fill
};

/// A chart as an `svg` element in the light colours, its text as text; what could act or load is taken out of
/// it. Empty: there is no picture, and the chart's figures stand in its place.
using ChartPicture = std::function<QByteArray(const report::ChartSpec&, Language)>;

/// How the page looks.
struct Look
{
    Palette light; ///< of paper, too, and of the charts
    Palette dark;
    ChartPicture picture;
};

/// \a reports, one after the other, as one HTML page in UTF-8, well-formed as XML: it needs no other file,
/// loads nothing and runs nothing, and says so in its Content-Security-Policy. Headings are real and in
/// order, each part is marked with its language, tables have heads and captions, charts a sentence and their
/// figures as a table. All text is plain text: nothing in it is markup, and controls that hide or turn text
/// round are shown as U+FFFD. Empty when \a reports is.
QByteArray htmlReport(const std::vector<report::ReadinessReport>& reports, const Look& look);

} // namespace sextant::html
