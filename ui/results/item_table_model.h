#pragma once

#include "report/chart_spec.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace sextant::ui {

/// One of the further columns of a row.
struct ItemFact
{
    enum class Kind {
        Plain,
        Faint,
        Strong,
        Chip,
        BadChip,
        Link ///< something that can be done with the row
    };
    QString text;
    Kind kind = Kind::Plain;
    friend bool operator==(const ItemFact&, const ItemFact&) = default;
};

/// The levels of an item side by side, one of which is taken.
struct ItemChoices
{
    std::vector<report::LevelMark> marks;
    int chosen = -1;         ///< -1: none
    int answered = -1;       ///< -1: none
    bool isSupposed = false; ///< chosen is not what was answered
    friend bool operator==(const ItemChoices&, const ItemChoices&) = default;
};

/// One row of a table of items (or sections): every cell ready to be painted.
struct ItemRow
{
    int item = -1;                 ///< index of the item that Enter opens; -1: a section
    int section = -1;              ///< number of the node that Enter explains; -1: an item
    std::optional<Icon> icon = {}; ///< a state before the code, said by stateText
    Ink iconInk = Ink::Text2;
    QString stateText = {};
    QString code = {};
    QString title = {};
    report::LevelMark mark = {};
    ItemChoices choices = {};                     ///< in place of the mark: to be chosen from
    QString figure = {};                          ///< in place of the mark: a section's score
    std::optional<report::LevelMark> target = {}; ///< shown as "1 → 3"
    std::vector<ItemFact> facts = {};
    bool isBad = false;   ///< a failed gate: title in bad
    bool isWhole = false; ///< stands for the overall figure: neither item nor section
    friend bool operator==(const ItemRow&, const ItemRow&) = default;
};

/// Rows of items: code, title, level (with target), then facts.
class ItemTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole }; ///< the ItemRow itself, for the delegate
    enum Column { Code, Title, Level, FirstFact };

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces the rows; a reset only when their number changes.
    void setRows(std::vector<ItemRow> rows);
    /// One for each column; decides how many there are. \a onlySpoken: for screen readers, not for the eye.
    void setHeadings(const QStringList& headings, bool onlySpoken = false);
    const ItemRow& row(int number) const { return m_rows.at(static_cast<size_t>(number)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const ItemRow& row, int column);
    static QString spokenText(const ItemRow& row, int column);
    static QString choiceText(const ItemChoices& choices, const report::LevelMark& answered);

    std::vector<ItemRow> m_rows;
    QStringList m_headings;
    bool m_onlySpoken = false;
};

} // namespace sextant::ui

Q_DECLARE_METATYPE(const sextant::ui::ItemRow*)
