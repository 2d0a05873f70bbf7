#pragma once

#include "ui/assessment/grid_block.h"

#include <QObject>

#include <vector>

namespace sextant::ui {

/// A block of cells: items in the order of their rows, and columns from left to right.
struct GridRange
{
    std::vector<int> items;
    std::vector<GridColumn> columns;
    bool isSingle() const { return items.size() == 1; }
};

/// What can be done to a block of the grid. Each act is checked whole, taken whole or not at all, and is one
/// step of undo; what came of it is told in a few words.
class GridActs : public QObject
{
    Q_OBJECT

public:
    explicit GridActs(AssessmentPresenter& presenter, QObject* parent = nullptr);

    /// The options that the digit key \a digit chooses; in a question of several options it is switched over.
    /// False when it means nothing in one of the items: told() says which.
    bool rate(const GridRange& range, int digit);
    /// The option at \a option, as by the mouse.
    bool choose(int item, int option);
    bool aimAt(const GridRange& range, int digit);
    bool setNotApplicable(const GridRange& range, const QString& reason);
    void setFlagged(const GridRange& range);
    void review(const GridRange& range);
    void confirm(const GridRange& range);
    void assign(const GridRange& range, const QString& name);
    void clear(const GridRange& range);
    /// The cells of \a from repeated in \a range.
    void fill(int from, const GridRange& range);
    /// A block goes to \a rest from its first item on; one single cell to all of \a range.
    void paste(const GridRange& range, const std::vector<int>& rest, const QString& tsv);
    QString copy(const GridRange& range, Language language, bool headings);

Q_SIGNALS:
    /// What an act of several items has done: "12 rows filled".
    void told(const QString& text);
    /// Why an act was not done: what happened, and where.
    void declined(const QString& title, const QString& text);

private:
    using AnswerEdit = workspace::AssessmentService::AnswerEdit;

    template <typename Change>
    bool change(const GridRange& range, const QString& step, const Change& change);
    bool write(const BlockPlan& plan, const QString& step, const QString& title);
    void decline(const BlockPlan& plan, const QString& title);
    std::optional<assessment::Response> responseAt(int item, int option) const;

    AssessmentPresenter& m_presenter;
};

} // namespace sextant::ui
