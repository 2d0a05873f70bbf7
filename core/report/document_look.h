#pragma once

#include "base/language.h"
#include "report/chart_spec.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>

namespace sextant::report {

/// The colours of a document, each as six hexadecimal digits ("RRGGBB"), by what they are for.
struct DocumentPalette
{
    QString ink;
    QString second;  ///< labels
    QString caption; ///< the foot
    QString accent;
    QString ok;
    QString bad;
    QString warn; ///< the tags of demonstration and confidentiality
    QString line; ///< between rows; the watermark
    QString edge; ///< between parts
    QString sunk; ///< behind group rows
    std::array<QString, 5> level;
    std::array<QString, 5> levelNumber; ///< what stands on each of level
};

/// A chart as a picture, with the size at which it stands on the paper.
struct ChartPicture
{
    QByteArray png; ///< empty: the chart's description stands in its place
    double widthMm = 0;
    double heightMm = 0;
};

/// Paints \a spec at most \a widthMm wide with its words in \a language.
using ChartPictures = std::function<ChartPicture(const ChartSpec& spec, double widthMm, Language language)>;

struct DocumentLook
{
    DocumentPalette palette;
    ChartPictures pictures; ///< may be empty: no pictures
};

} // namespace sextant::report
