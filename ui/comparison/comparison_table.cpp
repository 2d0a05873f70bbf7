#include "ui/comparison/comparison_table.h"

#include "ui/charts/level_square_widget.h"
#include "ui/comparison/comparison_cells.h"
#include "ui/shared/accessible.h"
#include "ui/theme/paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtMath>

namespace sextant::ui {

namespace {

constexpr int kHeader = 28;
constexpr int kMostColumn = 230; ///< px at 100 %: longer words are broken
constexpr int kLeastTitle = 150;
constexpr int kLeastWidth = 300;

/// The cell in words: the level, then what stands beside it.
QString spoken(const report::Cell& cell)
{
    QStringList parts;
    if (cell.mark)
        parts << levelSquareText(*cell.mark);
    if (!cell.text.isEmpty())
        parts << cell.text.plain();
    return parts.join(u' ');
}

} // namespace

ComparisonTableModel::ComparisonTableModel(report::ComparisonTable table, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
{}

int ComparisonTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.table.rows.size());
}

int ComparisonTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.table.columns.size());
}

const report::Cell* ComparisonTableModel::cellAt(const QModelIndex& index) const
{
    const report::Row& row = m_table.table.rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<size_t>(index.column());
    return column < row.cells.size() ? &row.cells[column] : nullptr;
}

QVariant ComparisonTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const report::Cell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell == nullptr ? QString() : cell->text.plain();
    case Qt::AccessibleTextRole:
        return cell == nullptr ? QString() : spoken(*cell);
    case Qt::ToolTipRole:
        return cell == nullptr || cell->text.isEmpty() ? QVariant() : plainToolTip(cell->text.plain());
    case Qt::TextAlignmentRole: {
        const bool right = m_table.table.columns[static_cast<size_t>(index.column())].right;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case CellRole:
        return QVariant::fromValue(cell);
    case GroupRole:
        return m_table.table.rows[static_cast<size_t>(index.row())].group;
    default:
        return {};
    }
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const report::Column& column = m_table.table.columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.head;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ComparisonTableModel::flags(const QModelIndex& index) const
{
    return data(index, GroupRole).toBool() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

ComparisonTableView::ComparisonTableView(const Theme& theme, report::ComparisonTable table, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new ComparisonTableModel(std::move(table), this))
{
    setModel(m_model);
    setItemDelegate(new ComparisonCells(theme, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(metric::kGrid);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    theme.keep(this, [this] { fit(); });
    connect(this, &QTableView::clicked, this, &ComparisonTableView::open);
}

/// The column that takes what the others leave: the first without a width on paper.
int ComparisonTableView::titleColumn() const
{
    const auto& columns = table().table.columns;
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].share <= 0)
            return static_cast<int>(i);
    return 0;
}

void ComparisonTableView::fit()
{
    horizontalHeader()->setFont(m_theme.font(TextRole::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(kHeader));
    const QFontMetricsF heads(m_theme.font(TextRole::Caption));
    const int title = titleColumn();
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == title)
            continue;
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = qCeil(heads.horizontalAdvance(head)) + m_theme.px(2 * metric::kGrid);
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = qMax(width, itemDelegate()->sizeHint({}, m_model->index(row, column)).width());
        width = qMin(width, m_theme.px(kMostColumn));
        horizontalHeader()->resizeSection(column, width);
        others += width;
    }
    horizontalHeader()->resizeSection(title, qMax(m_theme.px(kLeastTitle), viewport()->width() - others));
    fitRows();
}

/// No words are cut: a row is as high as they need.
void ComparisonTableView::fitRows()
{
    const auto* cells = qobject_cast<const ComparisonCells*>(itemDelegate());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < m_model->columnCount(); ++column)
            height = qMax(height, cells->heightFor(m_model->index(row, column), columnWidth(column)));
        verticalHeader()->resizeSection(row, height);
    }
    updateGeometry();
}

void ComparisonTableView::open(const QModelIndex& index)
{
    if (!index.isValid() || index.data(ComparisonTableModel::GroupRole).toBool())
        return;
    const auto row = static_cast<size_t>(index.row());
    const report::ComparisonTable& shown = table();
    int position = -1;
    if (shown.firstSide >= 0) {
        const int column = index.column() - shown.firstSide;
        if (column >= 0 && column < shown.sideCount)
            position = column;
    } else if (!shown.sides[row].empty()) {
        // Before the second figure the first is meant.
        const size_t which = index.column() == 2 ? 0 : shown.sides[row].size() - 1;
        position = shown.sides[row][which];
    }
    Q_EMIT opened(index.row(), position);
}

QString ComparisonTableView::plainText() const
{
    QStringList lines;
    QStringList line;
    for (int column = 0; column < m_model->columnCount(); ++column)
        line << m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().simplified();
    lines << line.join(u'\t');
    for (int row = 0; row < m_model->rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < m_model->columnCount(); ++column)
            line << m_model->index(row, column).data(Qt::AccessibleTextRole).toString().simplified();
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void ComparisonTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(plainText());
    else if (event->key() == Qt::Key_Escape || (!event->text().isEmpty() && event->text().at(0).isPrint()))
        event->ignore(); // belongs to the page
    else
        QTableView::keyPressEvent(event);
}

void ComparisonTableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->index(row, 0).data(ComparisonTableModel::GroupRole).toBool()) {
            setCurrentIndex(m_model->index(row, titleColumn()));
            return;
        }
}

void ComparisonTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void ComparisonTableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, visualRect(currentIndex()), m_theme.px(metric::kRadiusSmall), QColor(),
               m_theme.tokens().accent, metric::kFocusWidth);
}

void ComparisonTableView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // all rows are visible: the page scrolls
}

QSize ComparisonTableView::sizeHint() const
{
    const bool isTooWide = horizontalHeader()->length() > viewport()->width();
    const int bar = isTooWide ? horizontalScrollBar()->sizeHint().height() : 0;
    return {m_theme.px(kLeastWidth), horizontalHeader()->height() + verticalHeader()->length() + bar};
}

QSize ComparisonTableView::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace sextant::ui
