#include "ui/universe/unit_table.h"

#include "audit/audit_words.h"
#include "ui/theme/paint.h"
#include "ui/universe/unit_table_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <array>
#include <numeric>

namespace sextant::ui {

namespace {

constexpr int kHead = 32;
constexpr int kRow = 36;
constexpr int kLeastRows = 4;
constexpr int kLeastName = 150;
constexpr int kWidestName = 420;
constexpr int kWidestEntity = 140;
constexpr int kHeadRoom = 20;
constexpr int kSortSign = 32;
constexpr int kNumber = 36; ///< of a residual risk, before its band

using Model = UnitTableModel;

/// The first to give way in a narrow place.
constexpr std::array kGivingWay{Model::Cycle,      Model::Chapter, Model::Inherent,    Model::Country,
                                Model::Confidence, Model::Weights, Model::LastAudited, Model::Entity};

QString bandOf(const QModelIndex& index, Language language)
{
    return audit::label(static_cast<audit::RiskLevel>(index.data(Model::LevelRole).toInt())).in(language);
}

} // namespace

ChipKind riskChip(audit::RiskLevel level)
{
    switch (level) {
    case audit::RiskLevel::High:
        return ChipKind::Bad;
    case audit::RiskLevel::Medium:
        return ChipKind::Warn;
    case audit::RiskLevel::Low:
        break;
    }
    return ChipKind::Ok;
}

UnitDelegate::UnitDelegate(const Theme& theme, QObject* parent)
    : RowDelegate(theme, parent)
    , m_theme(theme)
{}

void UnitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    RowDelegate::paint(painter, option, index);
    const QVariant level = index.data(Model::LevelRole);
    if (!level.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF left(option.rect.left() + m_theme.px(metric::kGrid + kNumber),
                       option.rect.center().y() + 0.5);
    paintChip(m_theme, *painter, left, bandOf(index, m_theme.language()),
              riskChip(static_cast<audit::RiskLevel>(level.toInt())));
    painter->restore();
}

QSize UnitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (index.data(Model::LevelRole).isValid())
        size.setWidth(m_theme.px(2 * metric::kGrid + kNumber) +
                      chipWidth(m_theme, bandOf(index, m_theme.language()), false));
    return size;
}

UnitTable::UnitTable(const Theme& theme, UnitTableModel* model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_delegate(new UnitDelegate(theme, this))
    , m_widths(Model::ColumnCount, 0)
{
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(Model::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
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
    head->setSectionResizeMode(QHeaderView::Fixed);
    sortBy(Model::Rank, Qt::AscendingOrder);
    connect(model, &QAbstractItemModel::modelReset, this, &UnitTable::fitColumns);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &UnitTable::fitColumns);
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_sorted->sort(column, order);
        fitColumns();
        Q_EMIT sortChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnitTable::currentUnitChanged);
    connect(this, &QTableView::doubleClicked, this, &UnitTable::opened);
    theme.keep(this, [this] { fit(); });
}

void UnitTable::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    m_sorted->sort(column, order);
}

int UnitTable::sortColumn() const
{
    return horizontalHeader()->sortIndicatorSection();
}

Qt::SortOrder UnitTable::sortOrder() const
{
    return horizontalHeader()->sortIndicatorOrder();
}

void UnitTable::fit()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(kRow));
    horizontalHeader()->setFont(m_theme.font(TextRole::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(kHead));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(metric::kControl));
    fitColumns();
}

/// Columns are as wide as what stands in them, whether it is seen now or not.
void UnitTable::fitColumns()
{
    const QFontMetrics caption(m_theme.font(TextRole::Caption));
    const QStyleOptionViewItem option;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = qMax(width, m_delegate->sizeHint(option, m_model->index(row, column)).width());
        if (column == Model::Entity || column == Model::Country)
            width = qMin(width, m_theme.px(kWidestEntity));
        m_widths[static_cast<size_t>(column)] =
            qMax(width, caption.horizontalAdvance(head) +
                            m_theme.px(column == sortColumn() ? kHeadRoom + kSortSign : kHeadRoom));
    }
    fitName();
}

void UnitTable::fitName()
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

QSize UnitTable::minimumSizeHint() const
{
    return {m_theme.px(kLeastName), m_theme.px(kHead + kLeastRows * kRow)};
}

void UnitTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitName();
}

audit::AuditableUnitId UnitTable::current() const
{
    const QModelIndex index = m_sorted->mapToSource(currentIndex());
    return index.isValid() ? m_model->rows()[static_cast<size_t>(index.row())].unit.id
                           : audit::AuditableUnitId();
}

void UnitTable::setCurrent(const audit::AuditableUnitId& id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, Model::Unit));
    setCurrentIndex(index.siblingAtColumn(currentIndex().isValid() ? currentIndex().column() : Model::Unit));
}

void UnitTable::moveBy(int rows)
{
    const int last = m_sorted->rowCount() - 1;
    if (last < 0)
        return;
    const int row = qBound(0, qMax(0, currentIndex().row()) + rows, last);
    setCurrentIndex(m_sorted->index(row, currentIndex().isValid() ? currentIndex().column() : Model::Unit));
}

void UnitTable::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT startRequested();
    } else if (isEnter || event->key() == Qt::Key_F2) {
        Q_EMIT opened();
    } else if (isPlain && digit >= 0 && digit <= 9) {
        Q_EMIT rated(digit);
    } else if (event->key() == Qt::Key_Backspace) {
        Q_EMIT stepBackRequested();
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT deleteRequested();
    } else if (isPlain && event->key() == Qt::Key_S && currentIndex().isValid()) {
        const int column = currentIndex().column();
        const bool isUp = sortColumn() != column || sortOrder() == Qt::DescendingOrder;
        horizontalHeader()->setSortIndicator(column, isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
    } else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Insert) {
        event->ignore(); // belongs to the page
    } else {
        QTableView::keyPressEvent(event);
    }
}

void UnitTable::focusInEvent(QFocusEvent* event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event); // goes to the first cell without choosing its row
    if (!hadCurrent && m_sorted->rowCount() > 0)
        setCurrentIndex(m_sorted->index(0, Model::Unit));
}

void UnitTable::paintEvent(QPaintEvent* event)
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
