#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QString>

namespace sextant::workbook::detail {

/// Characters (UTF-16) that a cell holds.
inline constexpr qsizetype kCellCharacters = 32'767;

/// \a text as a cell can hold it: line ends as \n, what XML cannot hold left out, what Excel would take for
/// one of its own escapes (_x0041_) escaped, and cut with a word on it in \a language when it is too long.
QString cellText(const QString& text, Language language);

inline constexpr double kLineHeight = 15; ///< points
inline constexpr int kMostLines = 27;     ///< Excel's rows are 409 points high at most

/// Lines that \a text takes in a column of \a width half-width letters; a little is kept free, because words
/// are not broken. Programs other than Excel do not find the height of a row by themselves.
int linesOf(const QString& text, double width);

/// Whether editing a cell with \a text could turn it into a formula, here or after an export as CSV: it
/// begins with = + - @, their full-width forms, a tab or a line end.
bool isFormulaLike(const QString& text);

/// As UTF-8 without what XML cannot hold, not longer than \a bytes, ended at a whole character.
QByteArray shortText(const QString& text, qsizetype bytes);

} // namespace sextant::workbook::detail
