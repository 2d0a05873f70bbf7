#include "ui/search/command_rows.h"

#include "search/word_starts.h"

#include <algorithm>

namespace sextant::ui {

FindRow CommandRows::heading(const QString& title)
{
    FindRow row;
    row.kind = FindRow::Kind::Heading;
    row.title = unmarked(title);
    return row;
}

FindRow CommandRows::row(const Command& command)
{
    FindRow row;
    row.icon = command.icon;
    row.title = unmarked(command.text);
    row.keys = keyCapText(command.keys);
    row.enabled = command.enabled;
    if (!command.enabled)
        row.why = command.why.isEmpty() ? tr("Not possible at the moment") : command.why;
    row.run = command.run;
    return row;
}

std::vector<FindRow> CommandRows::all(const std::vector<CommandGroup>& groups)
{
    std::vector<FindRow> rows;
    for (const CommandGroup& group : groups) {
        if (group.commands.empty())
            continue;
        rows.push_back(heading(group.title));
        for (const Command& command : group.commands)
            rows.push_back(row(command));
    }
    return rows;
}

CommandRows::Matching CommandRows::matching(const std::vector<CommandGroup>& groups, const QString& typed)
{
    using Found = std::pair<search::NameMatch, FindRow>;
    std::vector<Found> found;
    for (const CommandGroup& group : groups)
        for (const Command& command : group.commands)
            if (const auto hit = search::matchName(typed, command.text)) {
                FindRow made = row(command);
                made.title = search::excerpt(command.text, hit->spans, static_cast<int>(command.text.size()),
                                             static_cast<int>(command.text.size()));
                made.fact = group.title;
                found.emplace_back(hit->match, std::move(made));
            }
    const auto rank = [](const Found& one) { return std::pair(!one.second.enabled, one.first); };
    std::stable_sort(found.begin(), found.end(),
                     [rank](const Found& a, const Found& b) { return rank(a) < rank(b); });
    Matching matching;
    for (auto& [match, made] : found)
        (match == search::NameMatch::Initials ? matching.initials : matching.named)
            .push_back(std::move(made));
    return matching;
}

} // namespace sextant::ui
