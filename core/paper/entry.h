#pragma once

#include "assessment/assessment.h"
#include "framework/framework_index.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sextant::paper {

/// What one row of a filled form says.
struct EntryRow
{
    assessment::Response response; ///< unanswered: no box is ticked
    QString note;
    bool isEmpty() const { return !assessment::isAnswered(response) && note.isEmpty(); }
    friend bool operator==(const EntryRow&, const EntryRow&) = default;
};

/// Rows by item index; a row that is not there says nothing.
using EntryRows = std::map<int, EntryRow>;

enum class EntryPass { First, Second, Differences };

/// A filled form on its way into the file: entered twice, the second time without seeing the first, so that
/// slips are found.
struct Entry
{
    QString formNumber; ///< formNumberText(); empty: not given
    EntryPass pass = EntryPass::First;
    EntryRows first;
    EntryRows second;
    EntryRows settled; ///< what was decided where they differ
    int current = -1;  ///< the row where the work goes on
    friend bool operator==(const Entry&, const Entry&) = default;
};

struct EntryDifference
{
    int item = 0;
    EntryRow first;
    EntryRow second;
    friend bool operator==(const EntryDifference&, const EntryDifference&) = default;
};

/// The rows of the pass that is under way; those of the second one once both are done.
const EntryRows& rowsOf(const Entry& entry);

/// Writes \a row of \a item into the pass that is under way; an empty row takes it out. Nothing in
/// Differences.
void enter(Entry& entry, int item, const EntryRow& row);

/// Where the two passes differ, in the order of the items; the order of entering means nothing. A row of one
/// pass alone differs from nothing in the other.
std::vector<EntryDifference> differences(const Entry& entry);

/// Decides the difference at \a item; nothing when there is none.
void settle(Entry& entry, int item, const EntryRow& row);

/// Both passes are done and every difference is decided.
bool isSettled(const Entry& entry);

/// What both passes say, and what was decided: what will be written. Empty rows are left out.
EntryRows agreed(const Entry& entry);

/// \a entry as text, for a draft; items go by their ids.
QString entryText(const Entry& entry, const framework::FrameworkIndex& index);

/// The inverse. Rows of unknown items, and answers that their items do not take, are left out. nullopt when
/// \a text has another form.
std::optional<Entry> entryFromText(const QString& text, const framework::FrameworkIndex& index);

} // namespace sextant::paper
