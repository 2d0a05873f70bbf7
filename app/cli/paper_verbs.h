#pragma once

#include "cli/context.h"
#include "paper/paper_input.h"
#include "workspace/workspace.h"

#include <QStringList>

namespace CLI {
class App;
}

namespace sextant::cli {

/// What the verbs that make a form take.
struct PaperChoices
{
    QStringList sections;
    bool blank = false;
    bool shortForm = false;
};

/// Gives \a verb --sections, --blank and --short.
void addPaperChoices(CLI::App& verb, PaperChoices& choices, const Context& context);

/// Gathers the form of \a subject (findPaperSubject()). Errors: NotFound.
Result<paper::PaperInput> paperInputOf(Context& context, workspace::Workspace& file, const QString& subject,
                                       const PaperChoices& choices, bool bilingual,
                                       paper::NoteRoom notes = paper::NoteRoom::Line);

/// form and read, below \a group ("paper").
void addPaperFormVerbs(CLI::App& group, Context& context);

} // namespace sextant::cli
