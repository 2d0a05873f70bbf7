#include "ui/paper/entry_table.h"

#include "base/text.h"
#include "ui/paper/entry_model.h"
#include "ui/shared/row_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace sextant::ui {

namespace {

constexpr int kRow = 34;
constexpr int kHeader = 32;
constexpr int kCode = 76;
constexpr int kThird = 180;

} // namespace

EntryTable::EntryTable(const Theme& theme, EntryModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new RowDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_theme.keep(this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.px(kRow));
        horizontalHeader()->setFixedHeight(m_theme.px(kHeader));
        arrange();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { arrange(); });
}

int EntryTable::currentItem() const
{
    return m_model.itemAt(currentIndex().row());
}

void EntryTable::setCurrentItem(int item)
{
    const int row = qMax(0, m_model.rowOf(item));
    setCurrentIndex(m_model.index(row, EntryModel::First));
}

void EntryTable::arrange()
{
    const bool three = m_model.mode() != EntryModel::Mode::Entering;
    const int third = three ? m_theme.px(kThird) : 0;
    const int rest = qMax(0, viewport()->width() - m_theme.px(kCode) - third);
    setColumnHidden(EntryModel::Third, !three);
    setColumnWidth(EntryModel::Code, m_theme.px(kCode));
    setColumnWidth(EntryModel::Question, rest * 36 / 100);
    setColumnWidth(EntryModel::First, rest * 32 / 100);
    setColumnWidth(EntryModel::Second, rest - rest * 36 / 100 - rest * 32 / 100);
    setColumnWidth(EntryModel::Third, third);
}

void EntryTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void EntryTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentItemChanged();
}

void EntryTable::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        return Q_EMIT movedOn(-1);
    case Qt::Key_Down:
    case Qt::Key_Space:
        return Q_EMIT movedOn(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT noteWanted();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return Q_EMIT clearWanted();
    default:
        break;
    }
    const QString typed = foldedText(event->text()).toUpper();
    if (typed == u"/")
        return Q_EMIT codeWanted();
    if (typed.size() == 1 && (typed.front().isLetterOrNumber() || typed == u"-"))
        return Q_EMIT keyTyped(typed);
    QTableView::keyPressEvent(event);
}

} // namespace sextant::ui
