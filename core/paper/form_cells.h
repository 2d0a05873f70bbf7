#pragma once

#include "assessment/assessment.h"
#include "base/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sextant::paper {

/// What stands in the cells of one row of a form as a workbook; empty: nothing.
struct FormCells
{
    QString answer;
    QString reason; ///< of not applicable
    QString note;
    friend bool operator==(const FormCells&, const FormCells&) = default;
};

/// Clears what stands there; an empty cell leaves it.
inline constexpr QLatin1StringView kClearCell("-");

/// What can be chosen for \a item in \a language: "2 Basic" for each option, then "A Not applicable" where
/// \a method takes it. Empty for items without options, which take what is typed.
QStringList answerEntries(const framework::Method& method, const framework::Item& item, Language language);

/// "A Not applicable" in \a language.
QString notApplicableEntry(Language language);

/// Whether \a text, as the answer to \a item, says that it does not apply; where texts are the answers only
/// the whole entry does.
bool saysNotApplicable(const framework::Item& item, const QString& text);

/// The cells that say \a response and \a note of \a item in \a language: entries, several keys with
/// semicolons between ("1; 3"), a number, a date as 2026-05-09, a text.
FormCells formCells(const framework::Item& item, const assessment::Response& response, const QString& note,
                    Language language);

/// What the cells of answer and reason say of \a item; nullopt: leave the response as it is. Takes entries
/// and their parts (key, label) in either language and width, several with ; , 、 or line ends between.
/// Errors: those of assessment::checkResponse(); InvalidArgument {"what": "reason", "value"} for a reason
/// beside another answer than not applicable.
[[nodiscard]] Result<std::optional<assessment::Response>>
readCells(const framework::Method& method, const framework::Item& item, const FormCells& cells);

/// The part of the cells that \a error is about: 0 answer, 1 reason.
int cellOf(const Error& error);

} // namespace sextant::paper
