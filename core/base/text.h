#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace sextant {

/// NFC, line ends as \n, trailing blanks of lines and of the whole removed. What is stored and digested.
QString normalisedText(const QString& text);

/// For looking things up: NFKC, case folded, full-width letters as half-width, runs of blanks as one.
QString foldedText(const QString& text);

/// A number as people type it: full-width digits, a comma or a full stop as the decimal sign when only one kind
/// occurs, thousands separators dropped when unambiguous. nullopt when it is not a number.
std::optional<double> parseNumber(const QString& text);

/// A calendar date as people type it: 2025-03-09, 2025/3/9, 2025.3.9, 20250309, 2025年3月9日, full-width digits.
std::optional<QDate> parseDate(const QString& text);

} // namespace sextant
