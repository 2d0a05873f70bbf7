#pragma once

#include "ledger/ledger_file.h"
#include "paper/form_sheet.h"
#include "workspace/assessment_service.h"

#include <QByteArray>

#include <vector>

namespace sextant::workspace {

/// A filled form as it was read: its identity, and its visible sheet without heads.
struct FormFile
{
    paper::FormIdentity identity;
    ledger::Table table;
};

/// The form in \a bytes, parsed by the program \a reader in processes of their own with limits
/// (ledger/ledger_file.h). Blocks: for a worker or the command line. \a path is for messages. Errors: those
/// of ledger::readLedgerContent(); LedgerRefused {notForm}.
[[nodiscard]] Result<FormFile> readFormFile(const QByteArray& bytes, const QString& path,
                                            const QString& reader, const ledger::Progress& progress = {});

enum class FormChange {
    Added,   ///< was unanswered, without a note
    Changed, ///< another answer or note
    Same     ///< nothing was filled in, or what is there already
};

/// What one row did, or with a dry run would do.
struct FormOutcome
{
    int row = 0; ///< as a spreadsheet counts
    QString code;
    framework::ItemId item;
    FormChange change = FormChange::Same;
    bool newer = false;      ///< what it replaces was written after the form was made
    paper::FormCells before; ///< what the file has, in the form's language
    paper::FormCells after;
};

struct FormImport
{
    QString number; ///< of the form
    int added = 0;
    int changed = 0;
    int same = 0;
    std::vector<FormOutcome> rows;            ///< in the order of the sheet
    std::vector<paper::FormProblem> problems; ///< one for each refused row, in order
    GroupId group;                            ///< null: nothing was written
    bool isRefused() const { return !problems.empty(); }
};

/// Takes the answers and notes of \a form into \a id as one act, all or nothing: when a row is refused,
/// nothing is written and the problems say why. Errors: NotFound, ReadOnly, Signed; LedgerRefused {notForm,
/// otherForm, otherEdition}.
[[nodiscard]] Result<FormImport> takeForm(AssessmentService& service, const assessment::AssessmentId& id,
                                          const FormFile& form, const QString& path, bool dryRun);

} // namespace sextant::workspace
