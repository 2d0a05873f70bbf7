#pragma once

#include "workspace/assessment_service.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace sextant::workspace {

/// One row that cannot be taken, with what is wrong.
struct CsvProblem
{
    int row = 0;  ///< as a spreadsheet counts: the header is row 1
    QString item; ///< as written in the row
    Error error;
};

/// What an import did, or with a dry run would do.
struct CsvImport
{
    int created = 0; ///< were unanswered, without a note, and are no longer
    int updated = 0;
    int unchanged = 0; ///< rows that say what is there already, and empty ones
    int refused = 0;
    std::vector<CsvProblem> problems; ///< one for each refused row, in order
    GroupId group;                    ///< null: nothing was written
    bool isRefused() const { return refused > 0; }
};

/// One row of a table of answers; an empty part is left as it is, "-" clears it.
struct AnswerRow
{
    int number = 0; ///< as CsvProblem::row
    QString item;
    QString response;
    QString na;
    QString note;
    std::optional<Error> fault = {}; ///< what is known to be wrong with it already
};

/// Takes \a rows as one act, all or nothing. Errors: NotFound, ReadOnly, Signed.
[[nodiscard]] Result<CsvImport> takeAnswers(AssessmentService& service, const assessment::AssessmentId& id,
                                            const std::vector<AnswerRow>& rows, bool dryRun);

/// The answers as a table `item,response,na,note` in the order of the framework, one row for each item,
/// whether answered or not: UTF-8 with a mark, CR LF. `response` holds option ids separated by "|", a number,
/// an ISO date or text; `na` the reason of a not applicable answer. Formula-like cells are guarded by an
/// apostrophe. Errors: NotFound.
[[nodiscard]] Result<QByteArray> answersToCsv(const AssessmentService& service,
                                              const assessment::AssessmentId& id);

/// Takes \a bytes as written by answersToCsv() or by hand, as one act, all or nothing: when a row is refused,
/// nothing is written and the problems say why. An empty cell leaves the part as it is, "-" clears it.
/// Columns `na` and `note` may be missing; no others are known. \a path is for messages. Errors: NotFound,
/// ReadOnly, Signed, TooLarge, InvalidAnswers {"path", "count", "row"} when the file is no such table at all.
[[nodiscard]] Result<CsvImport> answersFromCsv(AssessmentService& service, const assessment::AssessmentId& id,
                                               const QByteArray& bytes, const QString& path, bool dryRun);

} // namespace sextant::workspace
