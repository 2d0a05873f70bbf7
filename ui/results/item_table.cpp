#include "ui/results/item_table.h"

#include "ui/results/item_delegate.h"
#include "ui/results/item_header.h"
#include "ui/theme/paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace sextant::ui {

namespace {

constexpr int kLeastWidth = 200;

} // namespace

ItemTable::ItemTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new ItemTableModel(this))
    , m_delegate(new ItemDelegate(theme, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new ItemHeader(theme, *m_delegate, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    theme.keep(this, [this] { fit(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ItemTable::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this] { fitRows(columnWidth(ItemTableModel::Title)); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == ItemTableModel::Title) // which the header does not know yet
            fitRows(width);
    });
    connect(this, &QTableView::clicked, this, &ItemTable::press);
}

void ItemTable::setLeadsOn(bool leadsOn)
{
    m_delegate->setLeadsOn(leadsOn);
}

void ItemTable::setRowHeight(int height)
{
    m_delegate->setRowHeight(height);
    fit();
}

void ItemTable::fit()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(m_delegate->rowHeight()));
    if (m_model->columnCount() > ItemTableModel::Title)
        horizontalHeader()->setSectionResizeMode(ItemTableModel::Title, QHeaderView::Stretch);
    fitRows(m_model->columnCount() > ItemTableModel::Title ? columnWidth(ItemTableModel::Title) : 0);
}

/// No title is cut: a row is as high as its title needs in the width that is left to it.
void ItemTable::fitRows(int titleWidth)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        verticalHeader()->resizeSection(row, m_delegate->heightOf(m_model->row(row), titleWidth));
    updateGeometry();
}

const ItemRow* ItemTable::currentRow() const
{
    return currentIndex().isValid() ? &m_model->row(currentIndex().row()) : nullptr;
}

QString ItemTable::plainText() const
{
    QStringList lines;
    const auto cell = [](const QString& text) { return text.simplified(); };
    const int columns = m_model->columnCount();
    QStringList line;
    for (int column = 0; column < columns; ++column)
        line << cell(m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
    lines << line.join(u'\t');
    for (int row = 0; row < m_model->rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < columns; ++column)
            line << cell(m_model->index(row, column).data(Qt::AccessibleTextRole).toString());
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void ItemTable::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QTableView::mouseReleaseEvent(event);
}

void ItemTable::press(const QModelIndex& index)
{
    const ItemRow& row = m_model->row(index.row());
    const auto fact = static_cast<size_t>(index.column() - ItemTableModel::FirstFact);
    if (index.column() >= ItemTableModel::FirstFact && fact < row.facts.size() &&
        row.facts[fact].kind == ItemFact::Kind::Link)
    {
        Q_EMIT linkActivated(row.item);
        return;
    }
    if (index.column() == ItemTableModel::Level && !row.choices.marks.empty()) {
        const int choice = m_delegate->choiceAt(visualRect(index), row, m_pressed);
        if (choice >= 0)
            Q_EMIT choicePressed(row.item, choice);
        return;
    }
    open(index);
}

void ItemTable::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const ItemRow& row = m_model->row(index.row());
    if (row.item >= 0)
        Q_EMIT itemActivated(row.item);
    else if (row.section >= 0 || row.isWhole)
        Q_EMIT sectionActivated(row.section);
}

void ItemTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid())
        open(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(plainText());
    else if (event->key() == Qt::Key_Escape || (!event->text().isEmpty() && event->text().at(0).isPrint()))
        event->ignore(); // belongs to the page
    else
        QTableView::keyPressEvent(event);
}

void ItemTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, ItemTableModel::Title));
}

void ItemTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
    paintShape(painter, row, m_theme.px(metric::kRadiusSmall), QColor(), m_theme.tokens().accent,
               metric::kFocusWidth);
}

void ItemTable::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // all rows are visible: the page scrolls
}

QSize ItemTable::sizeHint() const
{
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
    return {m_theme.px(240), header + verticalHeader()->length()};
}

QSize ItemTable::minimumSizeHint() const
{
    return {m_theme.px(kLeastWidth), sizeHint().height()};
}

} // namespace sextant::ui
