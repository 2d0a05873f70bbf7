#pragma once

#include "base/language.h"
#include "framework/framework_index.h"
#include "search/text_index.h"

#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace sextant::ui {

/// One entry in the contents of the manual: part one and its sections, chapters and their checks, the
/// register.
struct ManualNode
{
    QString id; ///< as report::manualText() takes it
    QString code;
    LocalizedText title;
    int parent = -1; ///< index of its node; -1 at the top
};

/// The manual as the page reads and searches it: a value, made once on a worker.
struct ManualContents
{
    std::shared_ptr<const framework::IndexedFramework> manual; ///< not null
    std::vector<ManualNode> nodes;                             ///< in reading order
    search::TextIndex index; ///< the words of each node in both languages, keyed by it

    /// -1 when there is none.
    int indexOf(const QString& id) const;
    /// Nodes in which all words of \a query occur, in either language.
    QSet<int> find(const search::Query& query) const;
    /// "5 Cash and bank", in \a language.
    QString titleOf(int node, Language language) const;
    /// What belongs together on paper with \a node, as parts of report::manualParts(): the chapter of a
    /// check, all sections for part one.
    QStringList partsOf(int node) const;
    /// The node of that part: for a check its chapter, else \a node itself.
    int partNode(int node) const;
};

/// Reads \a manual, its legal figures as in force on \a day.
std::shared_ptr<const ManualContents>
readManualContents(const std::shared_ptr<const framework::IndexedFramework>& manual, QDate day);

} // namespace sextant::ui
