#include "ui/universe/plan_table.h"

#include "ui/theme/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <array>
#include <numeric>

namespace sextant::ui {

namespace {

constexpr int kHead = 32;
constexpr int kRow = 36;
constexpr int kLeastRows = 4;
constexpr int kLeastName = 180;
constexpr int kWidestName = 520;
constexpr int kWidestReason = 260;
constexpr int kHeadRoom = 20;
constexpr int kLeastField = 72;

using Model = PlanTableModel;

/// The first to give way in a narrow place.
constexpr std::array kGivingWay{Model::Audit, Model::Due, Model::Reason, Model::Rank, Model::Risk};

bool hasChip(const QModelIndex& index)
{
    return index.data(Model::ChosenRole).toBool();
}

} // namespace

PlanDelegate::PlanDelegate(const Theme& theme, QObject* parent)
    : UnitDelegate(theme, parent)
    , m_theme(theme)
{}

void PlanDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    UnitDelegate::initStyleOption(option, index);
    if (hasChip(index))
        option->text.clear(); // stands on the chip
}

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    UnitDelegate::paint(painter, option, index);
    if (!hasChip(index))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF left(option.rect.left() + m_theme.px(metric::kGrid), option.rect.center().y() + 0.5);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintChip(m_theme, *painter, left, index.data().toString(),
              isSelected ? ChipKind::OnTint : ChipKind::Accent, Icon::Check);
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = UnitDelegate::sizeHint(option, index);
    if (hasChip(index))
        size.setWidth(chipWidth(m_theme, index.data().toString(), true) + m_theme.px(2 * metric::kGrid));
    return size;
}

QWidget* PlanDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(u"planCellEdit"_qs);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return field;
}

PlanTable::PlanTable(const Theme& theme, PlanTableModel* model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new PlanDelegate(theme, this))
    , m_widths(Model::ColumnCount, 0)
{
    setModel(model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* head = horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, &PlanTable::fitColumns);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &PlanTable::fitColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanTable::currentLineChanged);
    theme.keep(this, [this] { fit(); });
}

void PlanTable::fit()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(kRow));
    horizontalHeader()->setFont(m_theme.font(TextRole::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(kHead));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(metric::kControl));
    fitColumns();
}

void PlanTable::fitColumns()
{
    const QFontMetrics caption(m_theme.font(TextRole::Caption));
    const QStyleOptionViewItem option;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = caption.horizontalAdvance(head) + m_theme.px(kHeadRoom);
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = qMax(width, m_delegate->sizeHint(option, m_model->index(row, column)).width());
        if (column == Model::Days)
            width = qMax(width, m_theme.px(kLeastField));
        if (column == Model::Reason)
            width = qBound(m_theme.px(kLeastName), width, m_theme.px(kWidestReason));
        m_widths[static_cast<size_t>(column)] = width;
    }
    fitName();
}

void PlanTable::fitName()
{
    const int room = viewport()->width();
    const int least = qBound(m_theme.px(kLeastName), m_widths[Model::Unit], m_theme.px(kWidestName));
    int needed = least + std::accumulate(m_widths.begin(), m_widths.end(), 0) - m_widths[Model::Unit];
    std::array<bool, Model::ColumnCount> hidden{};
    for (const auto column : kGivingWay) {
        const auto at = static_cast<size_t>(column);
        hidden[at] = needed > room;
        needed -= hidden[at] ? m_widths[at] : 0;
    }
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const auto at = static_cast<size_t>(column);
        setColumnHidden(column, hidden[at]);
        if (!hidden[at] && column != Model::Unit)
            setColumnWidth(column, m_widths[at]);
    }
    setColumnWidth(Model::Unit, qMax(m_theme.px(kLeastName), least + room - needed));
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        setCurrentIndex(currentIndex().siblingAtColumn(Model::Unit));
}

QSize PlanTable::minimumSizeHint() const
{
    return {m_theme.px(kLeastName), m_theme.px(kHead + kLeastRows * kRow)};
}

void PlanTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitName();
}

audit::AuditableUnitId PlanTable::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->rows()[static_cast<size_t>(index.row())].line.unit
                           : audit::AuditableUnitId();
}

void PlanTable::setCurrent(const audit::AuditableUnitId& id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        setCurrentIndex(
            m_model->index(row, currentIndex().isValid() ? currentIndex().column() : Model::Unit));
}

void PlanTable::editCell(PlanTableModel::Column column)
{
    const QModelIndex cell = currentIndex().siblingAtColumn(column);
    if (!cell.isValid() || !cell.flags().testFlag(Qt::ItemIsEditable) || isColumnHidden(column))
        return;
    setCurrentIndex(cell);
    edit(cell);
}

void PlanTable::commitTyping()
{
    if (QWidget* field = indexWidget(currentIndex()))
        commitData(field);
}

bool PlanTable::take(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && modifiers == Qt::ControlModifier) {
        Q_EMIT startRequested();
        return true;
    }
    if (isEnter || key == Qt::Key_F2) {
        const Model::Column column = currentIndex().column() == Model::Reason ? Model::Reason : Model::Days;
        if (currentIndex().siblingAtColumn(column).flags().testFlag(Qt::ItemIsEditable))
            editCell(column);
        else if (isEnter)
            Q_EMIT entered();
        return true;
    }
    if ((modifiers & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_4)
        Q_EMIT quarterChosen(key - Qt::Key_0);
    else if (key == Qt::Key_Space)
        Q_EMIT toggled();
    else if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        Q_EMIT daysChanged(1);
    else if (key == Qt::Key_Minus)
        Q_EMIT daysChanged(-1);
    else
        return false;
    return true;
}

void PlanTable::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState)
        QTableView::keyPressEvent(event);
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // belongs to the page
    else if (!take(event->key(), event->modifiers()))
        QTableView::keyPressEvent(event);
}

void PlanTable::focusInEvent(QFocusEvent* event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event); // goes to the first cell without choosing its row
    if (!hadCurrent && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, Model::Unit));
}

void PlanTable::paintEvent(QPaintEvent* event)
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
