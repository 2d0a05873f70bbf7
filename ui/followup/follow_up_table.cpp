#include "ui/followup/follow_up_table.h"

#include "ui/followup/follow_up_delegate.h"
#include "ui/theme/control_kind.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <array>
#include <numeric>

namespace sextant::ui {

namespace {

constexpr int kHead = 32;
constexpr int kRow = 44;
constexpr int kLeastRows = 4;   ///< seen at once
constexpr int kLeastWhat = 180; ///< an action's first words
constexpr int kHeadRoom = 20;

} // namespace

FollowUpTable::FollowUpTable(const Theme& theme, FollowUpModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new FollowUpDelegate(theme, model, this))
{
    setObjectName(u"followUpTable"_qs);
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &FollowUpTable::fitColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &FollowUpTable::fitColumns);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &FollowUpTable::fitColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { Q_EMIT currentChangedTo(now.row()); });
    theme.keep(this, [this] { fit(); });
}

void FollowUpTable::fit()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(kRow));
    horizontalHeader()->setFont(m_theme.font(TextRole::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(kHead));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(metric::kControl));
    fitColumns();
}

void FollowUpTable::fitColumns()
{
    const QFontMetrics caption(m_theme.font(TextRole::Caption));
    std::array<int, FollowUpModel::ColumnCount> widths{};
    for (int column = 0; column < FollowUpModel::ColumnCount; ++column) {
        const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = caption.horizontalAdvance(head) + m_theme.px(kHeadRoom);
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = qMax(width, m_delegate->sizeHint({}, m_model.index(row, column)).width());
        widths[static_cast<size_t>(column)] = width;
    }
    widths[FollowUpModel::What] = m_theme.px(kLeastWhat);
    int rest = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    for (const auto column : {FollowUpModel::Owner, FollowUpModel::Age, FollowUpModel::Due}) {
        const bool hidden = rest < 0;
        setColumnHidden(column, hidden);
        rest += hidden ? widths[static_cast<size_t>(column)] : 0;
    }
    widths[FollowUpModel::What] += qMax(0, rest);
    for (int column = 0; column < FollowUpModel::ColumnCount; ++column)
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[static_cast<size_t>(column)]);
}

void FollowUpTable::setCurrentRow(int row)
{
    if (row >= 0 && row < m_model.rowCount() && row != currentIndex().row())
        setCurrentIndex(m_model.index(row, FollowUpModel::What));
}

QSize FollowUpTable::minimumSizeHint() const
{
    return {m_theme.px(kLeastWhat), m_theme.px(kHead + kLeastRows * kRow)};
}

void FollowUpTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FollowUpTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT activatedByKey();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // belongs to the page
    else
        QTableView::keyPressEvent(event);
}

void FollowUpTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (currentIndex().isValid())
        Q_EMIT activatedByKey();
}

} // namespace sextant::ui
