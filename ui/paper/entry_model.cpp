#include "ui/paper/entry_model.h"

#include "paper/form_cells.h"
#include "ui/paper/entry_desk.h"
#include "ui/shared/accessible.h"

#include <algorithm>

namespace sextant::ui {

EntryModel::EntryModel(const Theme& theme, EntryDesk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_desk(desk)
{
    connect(&desk, &EntryDesk::reset, this, &EntryModel::renew);
    const auto refresh = [this] {
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    };
    connect(&desk, &EntryDesk::newerKnown, this, refresh);
    connect(&desk, &EntryDesk::rowChanged, this, [this](int item) {
        if (const int row = rowOf(item); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
    renew();
}

void EntryModel::renew()
{
    beginResetModel();
    m_items.clear();
    m_differences.clear();
    m_changes.clear();
    m_mode = Mode::Entering;
    if (m_desk.isUnderWay() && m_desk.isReviewing()) {
        m_mode = Mode::Review;
        m_changes = m_desk.changes();
        for (const auto& change : m_changes)
            m_items.push_back(change.item);
    } else if (m_desk.isUnderWay() && m_desk.entry().pass == paper::EntryPass::Differences) {
        m_mode = Mode::Differences;
        m_differences = m_desk.differences();
        for (const auto& difference : m_differences)
            m_items.push_back(difference.item);
    } else if (m_desk.isUnderWay()) {
        m_items = m_desk.rows();
    }
    endResetModel();
}

void EntryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EntryModel::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_items[static_cast<size_t>(row)] : -1;
}

int EntryModel::rowOf(int item) const
{
    const auto found = std::ranges::find(m_items, item);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EntryModel::answerText(int item, const paper::EntryRow& row) const
{
    const paper::FormCells cells =
        paper::formCells(m_desk.item(item), row.response, row.note, m_theme.language());
    if (cells.reason.isEmpty())
        return cells.answer;
    return tr("%1: %2", "not applicable, and why").arg(cells.answer, cells.reason);
}

QString EntryModel::cellText(int item, const paper::EntryRow& row) const
{
    if (row.isEmpty())
        return tr("nothing");
    const QString answer = answerText(item, row);
    if (row.note.isEmpty())
        return answer;
    return answer.isEmpty() ? tr("note: %1").arg(row.note) : tr("%1 | note: %2").arg(answer, row.note);
}

QString EntryModel::entryText(int row, int column) const
{
    const int item = m_items[static_cast<size_t>(row)];
    const paper::EntryRow entered = m_desk.row(item);
    if (column == First)
        return answerText(item, entered);
    return column == Second ? entered.note : QString();
}

QString EntryModel::differenceText(int row, int column) const
{
    const paper::EntryDifference& difference = m_differences[static_cast<size_t>(row)];
    if (column == First)
        return cellText(difference.item, difference.first);
    if (column == Second)
        return cellText(difference.item, difference.second);
    const auto& settled = m_desk.entry().settled;
    const auto found = settled.find(difference.item);
    if (found == settled.end())
        return tr("open", "a difference that is not decided");
    return found->second == difference.first ? tr("first") : tr("second");
}

QString EntryModel::reviewText(int row, int column) const
{
    const workspace::EntryChange& change = m_changes[static_cast<size_t>(row)];
    if (column == First)
        return cellText(change.item, change.before);
    if (column == Second)
        return cellText(change.item, change.after);
    if (m_desk.isNewer(change.item))
        return tr("overwrites what was changed after printing");
    return change.before.isEmpty() ? tr("new") : tr("changes");
}

QString EntryModel::text(int row, int column) const
{
    const int item = m_items[static_cast<size_t>(row)];
    if (column == Code)
        return m_desk.code(item);
    if (column == Question) {
        const framework::Item& asked = m_desk.item(item);
        const QString& title = asked.title.isEmpty() ? asked.question.in(m_theme.language())
                                                     : asked.title.in(m_theme.language());
        return asked.code.isEmpty() ? title : QString(asked.code + QChar(0x2002) + title);
    }
    switch (m_mode) {
    case Mode::Differences:
        return differenceText(row, column);
    case Mode::Review:
        return reviewText(row, column);
    case Mode::Entering:
        break;
    }
    return entryText(row, column);
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column()).simplified();
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(index.row(), index.column()));
    if (role == Qt::AccessibleTextRole) {
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            if (const QString part = text(index.row(), column); !part.isEmpty())
                parts << part;
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Code)
        return tr("Code");
    if (section == Question)
        return tr("Question");
    switch (m_mode) {
    case Mode::Differences:
        return section == First ? tr("First pass") : section == Second ? tr("Second pass") : tr("Holds");
    case Mode::Review:
        return section == First ? tr("In the file") : section == Second ? tr("On paper") : tr("What happens");
    case Mode::Entering:
        break;
    }
    return section == First ? tr("Answer") : section == Second ? tr("Note") : QString();
}

} // namespace sextant::ui
