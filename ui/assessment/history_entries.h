#pragma once

#include "base/language.h"
#include "workspace/workspace.h"

#include <QDateTime>

#include <vector>

namespace sextant::ui {

class AssessmentPresenter;

/// One line of an answer's history, in words.
struct HistoryEntry
{
    QString what;   ///< "2 → 1", "note edited"
    QString when;   ///< "Today 14:02 · Lin Chen"
    QString detail; ///< the reason of "not applicable"; often empty
    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// \a lines of the history of \a item in words, newest first, then last time's answer.
std::vector<HistoryEntry> historyEntries(const AssessmentPresenter& presenter, int item,
                                         const std::vector<workspace::HistoryLine>& lines,
                                         const QDateTime& now, Language language);

} // namespace sextant::ui
