#pragma once

#include "ui/assessment/value_parser.h"

#include "assessment/assessment.h"
#include "base/language.h"
#include "framework/framework.h"

#include <QDateTime>
#include <QString>

namespace sextant::ui {

/// "Today 14:02", "12 Mar" in the year of \a now, else "12 Mar 2023"; in the time zone of the computer.
QString recentText(const QDateTime& atUtc, const QDateTime& now, Language language);
/// "Nov 2023", "2023年11月".
QString monthText(QDate day, Language language);
/// A response in a few words: "2", "2, 4", "12.5", "2025-03-09", "not applicable", "open" when unanswered.
QString responseWords(const framework::Item& item, framework::Direction better,
                      const assessment::Response& response);
/// "level 2" on the five levels, else the option's own label.
QString levelWords(const framework::Item& item, framework::Direction better, int option, Language language);

/// \a text in \a language, and on a line of its own in the other one when \a both and it is there.
QString contentText(const LocalizedText& text, Language language, bool both);
Language otherLanguage(Language language);
/// Why a number or date cannot be taken as the answer to \a item, and what to do; empty for None.
QString valueProblemText(const framework::Item& item, ValueProblem problem);

} // namespace sextant::ui
