#pragma once

#include "ui/search/find_row.h"
#include "ui/shared/command.h"

#include <QCoreApplication>

#include <vector>

namespace sextant::ui {

/// Commands that belong together: those of a page, of the file, of the look.
struct CommandGroup
{
    QString title;
    std::vector<Command> commands;
};

/// Rows of commands for the palette.
class CommandRows
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::CommandRows)

public:
    /// All of them under the headings of their groups.
    static std::vector<FindRow> all(const std::vector<CommandGroup>& groups);

    struct Matching
    {
        std::vector<FindRow> named;    ///< hold the words typed; those that begin with them first
        std::vector<FindRow> initials; ///< only beginnings of words fit
    };
    /// Those that \a typed may mean, without headings, what can be done first; the group's title is the row's
    /// fact.
    static Matching matching(const std::vector<CommandGroup>& groups, const QString& typed);

    static FindRow heading(const QString& title);

private:
    static FindRow row(const Command& command);
};

} // namespace sextant::ui
