#pragma once

#include "base/error.h"
#include "framework/framework_index.h"
#include "ledger/table.h"
#include "paper/form_cells.h"
#include "paper/paper_input.h"

#include <vector>

namespace sextant::paper {

/// The hidden sheet of a form; the visible one has the name in FormIdentity.
inline constexpr QLatin1StringView kIdentitySheet("sextant");

/// The columns of the visible sheet, from 0.
enum class FormColumn { Code, Item, Question, Meaning, Answer, Reason, Note };
inline constexpr int kFormColumns = 7;

/// One row as the form was made.
struct FormOriginal
{
    QString code;
    FormCells cells; ///< what stood there
    friend bool operator==(const FormOriginal&, const FormOriginal&) = default;
};

/// What a form says of itself.
struct FormIdentity
{
    assessment::AssessmentId assessment;
    QByteArray edition; ///< digest of the framework
    QString number;     ///< formNumberText()
    Language language = Language::English;
    QString sheet;            ///< the visible one
    bool withAnswers = false; ///< the answers of then stood in it
    std::vector<FormOriginal> rows;
    friend bool operator==(const FormIdentity&, const FormIdentity&) = default;
};

/// What the form of \a input says of itself in \a language.
FormIdentity identityOf(const PaperInput& input, Language language);

/// The identity as rows of texts for the hidden sheet.
std::vector<QStringList> identityRows(const FormIdentity& identity);

/// The inverse, from \a sheet read without heads. \a path is for messages. Errors: LedgerRefused {notForm}.
[[nodiscard]] Result<FormIdentity> readIdentity(const ledger::Table& sheet, const QString& path);

/// What somebody changed in one row.
struct FilledRow
{
    int row = 0; ///< as a spreadsheet counts
    QString code;
    int item = 0;
    std::optional<assessment::Response> response; ///< nullopt: as it was
    std::optional<QString> note;                  ///< nullopt: as it was
    FormCells original;
};

struct FormProblem
{
    int row = 0;
    int column = 0; ///< from 0; ledger::columnLetters()
    QString code;   ///< as written
    Error error;
};

struct FormReading
{
    std::vector<FilledRow> rows;       ///< in the order of the sheet; those with nothing changed too
    std::vector<FormProblem> problems; ///< in the order of the sheet
};

/// Reads the visible sheet \a table, without heads, of the form \a identity over \a index. Rows go by their
/// codes, in any order; rows without one are for the reader. A cell that is as the form was made says
/// nothing; neither does an empty one; "-" clears. Row errors: those of readCells(); NotFound {"kind": "row",
/// "id"} for a code that is none, does not check, or is not of this form; InvalidArgument {"what": "row",
/// "value"} for one that occurs twice. Errors: LedgerRefused {notForm} when no row has a code, or the heads
/// are missing.
[[nodiscard]] Result<FormReading> readForm(const ledger::Table& table, const FormIdentity& identity,
                                           const framework::FrameworkIndex& index, const QString& path);

/// The head of \a column.
QString columnHead(FormColumn column, Language language);

} // namespace sextant::paper
