#include "ui/plan/action_table.h"

#include "ui/plan/action_delegate.h"
#include "ui/plan/action_filter.h"
#include "ui/plan/action_table_model.h"
#include "ui/theme/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <array>
#include <numeric>

namespace sextant::ui {

namespace {

constexpr int kHead = 32;
constexpr int kRow = 44;
constexpr int kLeastRows = 4;   ///< seen at once
constexpr int kLeastWhat = 200; ///< an action's first words
constexpr int kSortSign = 32;   ///< room beside the words of a head

} // namespace

ActionTable::ActionTable(const Theme& theme, ActionTableModel* model, ActionFilter* filter, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_filter(filter)
    , m_delegate(new ActionDelegate(theme, this))
    , m_widths(ActionTableModel::ColumnCount, 0)
{
    setModel(filter);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* head = horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSectionResizeMode(QHeaderView::Fixed);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &ActionTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &ActionTable::fitColumns);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ActionTable::fitColumns);
    connect(head, &QHeaderView::sortIndicatorChanged, filter,
            [filter](int column, Qt::SortOrder order) { filter->sort(column, order); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActionTable::currentActionChanged);
    theme.keep(this, [this] { fit(); });
}

void ActionTable::setNames(std::function<QStringList()> names)
{
    m_delegate->setNames(std::move(names));
}

void ActionTable::fit()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(kRow));
    horizontalHeader()->setFont(m_theme.font(TextRole::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(kHead));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(metric::kControl));
    fitColumns();
}

/// Columns are as wide as what stands in them, whether it is seen now or not.
void ActionTable::fitColumns()
{
    const QFontMetrics caption(m_theme.font(TextRole::Caption));
    QStyleOptionViewItem option;
    for (int column = ActionTableModel::Level; column < ActionTableModel::ColumnCount; ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = caption.horizontalAdvance(head) + m_theme.px(kSortSign);
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = qMax(width, m_delegate->sizeHint(option, m_model->index(row, column)).width());
        m_widths[static_cast<size_t>(column)] = width;
    }
    fitWhat();
}

/// What is to be done takes the room that is left. Where there is too little, columns go that the detail has
/// too; only when that is not enough the table scrolls.
void ActionTable::fitWhat()
{
    const int room = viewport()->width();
    int needed = m_theme.px(kLeastWhat) + std::accumulate(m_widths.begin(), m_widths.end(), 0);
    std::array<bool, ActionTableModel::ColumnCount> hidden{};
    for (const auto column : {ActionTableModel::Gain, ActionTableModel::Cost, ActionTableModel::Level}) {
        const auto at = static_cast<size_t>(column);
        hidden[at] = needed > room;
        needed -= hidden[at] ? m_widths[at] : 0;
    }
    for (int column = ActionTableModel::What + 1; column < ActionTableModel::ColumnCount; ++column) {
        setColumnHidden(column, hidden[static_cast<size_t>(column)]);
        if (!hidden[static_cast<size_t>(column)])
            setColumnWidth(column, m_widths[static_cast<size_t>(column)]);
    }
    setColumnWidth(ActionTableModel::What, m_theme.px(kLeastWhat) + qMax(0, room - needed));
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        setCurrentIndex(currentIndex().siblingAtColumn(ActionTableModel::What));
}

QSize ActionTable::minimumSizeHint() const
{
    return {m_theme.px(kLeastWhat), m_theme.px(kHead + kLeastRows * kRow)};
}

void ActionTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitWhat();
}

improvement::ActionId ActionTable::current() const
{
    const QModelIndex index = m_filter->mapToSource(currentIndex());
    return index.isValid() ? m_model->rows()[static_cast<size_t>(index.row())].action.id
                           : improvement::ActionId{};
}

void ActionTable::setCurrent(const improvement::ActionId& id)
{
    const int row = m_model->rowOf(id);
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, ActionTableModel::What));
    if (index.isValid() && index.row() != currentIndex().row())
        setCurrentIndex(index.siblingAtColumn(qMax(0, currentIndex().column())));
}

void ActionTable::commitTyping()
{
    if (QWidget* field = indexWidget(currentIndex()))
        commitData(field);
}

void ActionTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && state() != EditingState && currentIndex().isValid())
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        Q_EMIT deleteRequested();
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Insert)
        event->ignore(); // belongs to the page
    else
        QTableView::keyPressEvent(event);
}

void ActionTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_filter->rowCount() > 0)
        setCurrentIndex(m_filter->index(0, ActionTableModel::What));
}

void ActionTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, visualRect(current), m_theme.px(metric::kRadiusSmall), QColor(),
               m_theme.tokens().accent, metric::kFocusWidth);
}

} // namespace sextant::ui
