#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/tokens.h"

#include "audit/basics.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <vector>

namespace sextant::ui {

/// What a check came to. Conflict: two people gave different answers.
enum class CheckResult { Open, Satisfactory, Partly, NotSatisfactory, NotApplicable, NotTested, Conflict };

/// Those that can be given, in the order of the squares.
inline constexpr std::array kCheckResults = {CheckResult::Satisfactory, CheckResult::Partly,
                                             CheckResult::NotSatisfactory, CheckResult::NotApplicable,
                                             CheckResult::NotTested};

/// The letter on the square and on the key; the same in both languages.
QString resultKey(CheckResult result);
/// "Satisfactory", in the present language.
QString resultText(CheckResult result);
CheckResult resultOf(const assessment::Response& response);
/// Those of kCheckResults that \a item takes.
std::vector<CheckResult> resultsOf(const framework::Method& method, const framework::Item& item);
/// What \a item calls \a result: the label of its option, else resultText().
QString resultLabel(const framework::Item& item, CheckResult result, Language language);
/// The response that stands for \a result; not for Open, NotApplicable and Conflict.
assessment::Response responseFor(CheckResult result);

struct ResultColors
{
    QColor fill;
    QColor text;
};
/// How the square of a result that was given is filled.
ResultColors resultColors(const Tokens& tokens, CheckResult result);

/// A finding that a check led to.
struct CheckFinding
{
    QString label; ///< "F2"
    bool isHigh = false;
    friend bool operator==(const CheckFinding&, const CheckFinding&) = default;
};

/// All that the list shows of one check.
struct CheckFacts
{
    CheckResult result = CheckResult::Open;
    bool isFlagged = false;
    bool hasNote = false;
    bool isMine = false; ///< assigned to the author of this file
    int evidence = 0;
    int openNotes = 0; ///< review notes that nobody has resolved
    audit::MarkState prepared = audit::MarkState::None;
    audit::MarkState reviewed = audit::MarkState::None;
    std::vector<CheckFinding> findings;
    QStringList samples; ///< "WP-05"
    friend bool operator==(const CheckFacts&, const CheckFacts&) = default;
};

/// Of every item of the fieldwork that \a presenter shows.
std::vector<CheckFacts> factsOfChecks(const AssessmentPresenter& presenter, workspace::Workspace& workspace,
                                      const audit::EngagementId& engagement);

QString findingLabel(int number);
QString sampleLabel(int number);

/// What the list can be narrowed down to; several together must all be true.
enum class CheckFilter {
    Open = 1,
    Flagged = 2,
    Mine = 4,
    Faulty = 8,        ///< not satisfactory, or partly
    ChangedAfter = 16, ///< after the preparer's or the reviewer's name was put under it
    WithoutPaper = 32, ///< a result without note and evidence
};
Q_DECLARE_FLAGS(CheckFilters, CheckFilter)
Q_DECLARE_OPERATORS_FOR_FLAGS(CheckFilters)

inline constexpr std::array kCheckFilters = {CheckFilter::Open,         CheckFilter::Flagged,
                                             CheckFilter::Mine,         CheckFilter::Faulty,
                                             CheckFilter::ChangedAfter, CheckFilter::WithoutPaper};

bool matches(const CheckFacts& facts, CheckFilter filter);
bool matchesAll(const CheckFacts& facts, CheckFilters filters);

} // namespace sextant::ui
