#pragma once

#include "base/language.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace sextant::ui {

/// The locale of \a language as the program writes numbers and names of months.
QLocale localeOf(Language language);

/// In prose: "14 March 2025", "2025年3月14日". Empty for an invalid date.
QString dateText(const QDate& date, Language language);
/// Where there is little room: "14 Mar 2025", "2025年3月14日"; without the year when it is that of \a today.
QString shortDateText(const QDate& date, Language language, const QDate& today = {});
/// In fields and tables, in both languages: "2025-03-14".
QString fieldDate(const QDate& date);
/// "14:02" in both languages.
QString timeText(const QTime& time);
/// "14 March 2025, 14:02", "2025年3月14日 14:02", in the time zone of the computer.
QString momentText(const QDateTime& moment, Language language);

/// In tables, in both languages: "2025-03-14 14:02", in the time zone of the computer.
QString tableMoment(const QDateTime& moment);

/// A number with \a decimals places and groups of three; minus is U+2212.
QString numberText(double number, int decimals, Language language);
/// A score: two decimals; an en dash when there is none (not a number).
QString scoreText(double score);
/// A change of score, always with its sign: "+0.83", "−0.11", "0.00".
QString changeText(double change);
/// "412 KB", "1.8 MB": steps of 1024, one decimal from MB on.
QString sizeText(qint64 bytes);

} // namespace sextant::ui
