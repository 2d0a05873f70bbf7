#include "ui/assessment/grid_view.h"

#include "ui/assessment/grid_delegate.h"
#include "ui/assessment/level_cells.h"
#include "ui/theme/control_kind.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace sextant::ui {

namespace {

constexpr int kHeader = 30;
/// Of the columns, in px at 100 %; 0: shares what is left.
constexpr std::array<int, kGridColumns> kWidths{60, 0, 186, 44, 56, 52, 0, 68, 44, 96, 124};
constexpr int kLeastQuestion = 150;
constexpr int kLeastNote = 90;
constexpr double kQuestionShare = 0.55;

} // namespace

GridView::GridView(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_model(new GridModel(presenter, this))
    , m_delegate(new GridDelegate(theme, *m_model, this))
    , m_acts(new GridActs(presenter, this))
    , m_editor(new GridEditor(theme, viewport()))
{
    setObjectName(QStringLiteral("gridView"));
    build();
    connect(m_editor, &GridEditor::taken, this, &GridView::onTaken);
    connect(m_editor, &GridEditor::closed, this, &GridView::onClosed);
    connect(m_editor, &NoteField::phrasesRequested, this, [this] {
        if (m_editor->purpose() == GridEditor::Purpose::Note)
            Q_EMIT phrasesRequested(m_editor);
    });
    connect(m_editor, &NoteField::paused, this, [this](const QString& text) {
        if (m_editor->isOpen() && m_editor->purpose() == GridEditor::Purpose::Note)
            m_presenter.keepNoteDraft(m_editor->item(), text);
    });
    connect(&presenter, &AssessmentPresenter::leaving, this, &GridView::commitTyping);
    connect(&presenter, &AssessmentPresenter::currentChanged, this, &GridView::showPresented);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &GridView::fitRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitRows();
        showPresented(m_presenter.current());
    });
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &GridView::fitColumns);
    theme.keep(this, [this] {
        m_model->setLanguage(m_theme.language());
        m_editor->setFont(m_theme.font(TextRole::Body));
        fitRows();
        fitColumns();
    });
    showPresented(m_presenter.current());
}

void GridView::build()
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setOwnFocus(this);
    setDragEnabled(false);
    setAcceptDrops(false); // a file dropped here is evidence
    viewport()->setAcceptDrops(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setMinimumSectionSize(24);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_ownWidths = m_ownWidths || QApplication::mouseButtons() != Qt::NoButton;
        if (m_editor->isOpen())
            m_editor->setPlace(placeOf(m_editor->purpose()));
    });
}

void GridView::fitRows()
{
    horizontalHeader()->setFont(m_theme.font(TextRole::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(kHeader));
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).isSection())
            verticalHeader()->resizeSection(row, m_delegate->sectionHeight());
        else if (rowHeight(row) != m_delegate->rowHeight())
            verticalHeader()->resizeSection(row, m_delegate->rowHeight());
    }
}

void GridView::fitColumns()
{
    if (m_ownWidths)
        return;
    const QFontMetrics caption(m_theme.font(TextRole::Caption));
    int fixed = 0;
    for (int column = 0; column < kGridColumns; ++column) {
        int width = m_theme.px(kWidths[static_cast<size_t>(column)]);
        if (width == 0)
            continue; // takes its share of the rest
        const QString head = model()->headerData(column, Qt::Horizontal).toString();
        width = std::max(width, caption.horizontalAdvance(head) + m_theme.px(2 * metric::kGrid) + 1);
        fixed += width;
        setColumnWidth(column, width);
    }
    const int rest = viewport()->width() - fixed;
    const int question = std::max(m_theme.px(kLeastQuestion), static_cast<int>(rest * kQuestionShare));
    setColumnWidth(static_cast<int>(GridColumn::Question), question);
    setColumnWidth(static_cast<int>(GridColumn::Note), std::max(m_theme.px(kLeastNote), rest - question));
}

void GridView::setBilingual(bool bilingual)
{
    m_delegate->setBilingual(bilingual);
    fitRows();
    viewport()->update();
    scrollTo(currentIndex());
}

int GridView::item() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() ? m_model->row(at.row()).item : -1;
}

GridRange GridView::range() const
{
    GridRange range;
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return range;
    if (m_model->row(at.row()).isSection()) {
        for (int i = 0; i < m_presenter.itemCount(); ++i) {
            if (m_presenter.isShown(i) && m_presenter.topNode(i) == m_model->row(at.row()).node)
                range.items.push_back(i);
        }
        return range;
    }
    QRect cells(at.column(), at.row(), 1, 1);
    for (const QItemSelectionRange& part : selectionModel()->selection())
        cells |= QRect(QPoint(part.left(), part.top()), QPoint(part.right(), part.bottom()));
    range.items = m_model->itemsBetween(cells.top(), cells.bottom());
    for (int column = cells.left(); column <= cells.right(); ++column)
        range.columns.push_back(static_cast<GridColumn>(column));
    return range;
}

void GridView::showPresented(int item)
{
    if (item < 0 || item == this->item())
        return;
    const int row = m_model->rowOfItem(item);
    const int column =
        currentIndex().isValid() ? currentIndex().column() : static_cast<int>(GridColumn::Level);
    if (row >= 0)
        moveTo(row, column);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        for (const QModelIndex& index : {current, previous}) {
            if (index.isValid())
                viewport()->update(
                    QRect(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row())));
        }
    }
    // Letters are commands and digits answers, but where a text is typed: only there an input method is
    // asked.
    setAttribute(Qt::WA_InputMethodEnabled, typesText());
    // A row that is about to go, because its neighbour went, is not gone to.
    if (const int at = item(); at >= 0 && m_presenter.isShown(at))
        m_presenter.goTo(at);
    Q_EMIT currentRowChanged();
}

void GridView::setSectionClosed(bool closed)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    const int node = m_model->row(at.row()).node;
    commitTyping();
    m_model->setClosed(node, closed);
    moveTo(m_model->rowOfSection(node), 0);
}

QByteArray GridView::columnWidths() const
{
    return m_ownWidths ? horizontalHeader()->saveState() : QByteArray();
}

void GridView::setColumnWidths(const QByteArray& widths)
{
    m_ownWidths = !widths.isEmpty() && horizontalHeader()->restoreState(widths);
    horizontalHeader()->setFixedHeight(m_theme.px(kHeader));
    fitColumns();
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    commitTyping();
    QTableView::mousePressEvent(event);
    m_pressed = indexAt(event->position().toPoint());
    m_pressPlace = event->position().toPoint();
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_anchor = currentIndex();
}

/// A click on a square answers; a drag that ends on one only selects.
void GridView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    const QModelIndex at = indexAt(place);
    const bool clicked = event->button() == Qt::LeftButton && at.isValid() && m_pressed == at &&
                         event->modifiers() == Qt::NoModifier &&
                         (place - m_pressPlace).manhattanLength() < QApplication::startDragDistance();
    m_pressed = QPersistentModelIndex();
    if (!clicked)
        return;
    const GridModel::Row row = m_model->row(at.row());
    if (row.isSection()) {
        setSectionClosed(!m_model->isClosed(row.node));
        return;
    }
    if (static_cast<GridColumn>(at.column()) != GridColumn::Level || !m_presenter.canEdit())
        return;
    const LevelCells cells(m_theme, m_presenter, row.item, visualRect(at));
    const int square = cells.at(place);
    if (square == cells.optionCount() && !cells.isEmpty())
        openNotApplicable();
    else if (square >= 0)
        m_acts->choose(row.item, square);
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (item() < 0 || !m_presenter.canEdit())
        return;
    if (typesText() || (column() == GridColumn::Level && m_presenter.item(item()).options.empty()))
        openEditor(column() == GridColumn::Note ? GridEditor::Purpose::Note : GridEditor::Purpose::Value,
                   m_model->data(currentIndex(), Qt::DisplayRole).toString());
    else if (column() == GridColumn::Flag)
        m_acts->setFlagged({{item()}, {}});
    else if (column() == GridColumn::Assignee)
        Q_EMIT assigneeRequested({});
}

/// The rows of sections lie over their cells: their words go across the columns.
void GridView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < m_model->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height())
            break;
        if (!m_model->row(row).isSection())
            continue;
        const int right = std::min(viewport()->width(), horizontalHeader()->length() - horizontalOffset());
        m_delegate->paintSection(painter, QRect(0, top, right, rowHeight(row)), m_model->row(row).node,
                                 currentIndex().row() == row, hasFocus());
    }
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (m_editor->isOpen())
        m_editor->setPlace(placeOf(m_editor->purpose()));
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_editor->isOpen())
        m_editor->setPlace(placeOf(m_editor->purpose()));
}

} // namespace sextant::ui
