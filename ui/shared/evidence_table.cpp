#include "ui/shared/evidence_table.h"

#include "ui/shared/evidence_thumbnails.h"
#include "ui/shared/evidence_words.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace sextant::ui {

namespace {

constexpr int kHeader = 32;
constexpr int kRow = 44;
constexpr int kThumbnail = 32;
constexpr int kGap = 8;
constexpr int kSlack = 4; ///< so that no text is cut by a fraction of a point
constexpr int kLeastName = 220;
constexpr int kLeastUses = 90;

/// Paints the small picture or icon before the name, the state with its icon, and hairlines.
class EvidenceDelegate : public QStyledItemDelegate
{
public:
    EvidenceDelegate(const Theme& theme, EvidenceThumbnails& thumbnails, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_thumbnails(thumbnails)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem panel = option;
        panel.index = index;
        const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.row() > 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), metric::kLine)),
                              m_theme.tokens().line);
        const EvidenceRow& row = *index.data(EvidenceTableModel::RowRole).value<const EvidenceRow*>();
        QRect cell = option.rect.adjusted(m_theme.px(kGap), 0, -m_theme.px(kGap), 0);
        if (index.column() == EvidenceTableModel::Name)
            paintMark(*painter, cell, row);
        if (index.column() == EvidenceTableModel::State)
            paintState(*painter, cell, row.state);
        const bool isName = index.column() == EvidenceTableModel::Name;
        painter->setFont(m_theme.font(TextRole::Body));
        painter->setPen(isName ? m_theme.tokens().ink : inkOf(row, index.column()));
        const QString text = index.data().toString();
        painter->drawText(
            cell, index.data(Qt::TextAlignmentRole).toInt(),
            painter->fontMetrics().elidedText(text, isName ? Qt::ElideMiddle : Qt::ElideRight, cell.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(m_theme.font(TextRole::Body));
        int width = metrics.horizontalAdvance(index.data().toString()) + m_theme.px(2 * kGap + kSlack);
        if (index.column() == EvidenceTableModel::Name)
            width += m_theme.px(kThumbnail + kGap);
        if (index.column() == EvidenceTableModel::State)
            width += m_theme.px(metric::kIconButton + kGap);
        return {width, m_theme.px(kRow)};
    }

private:
    QColor inkOf(const EvidenceRow& row, int column) const
    {
        const bool isBad = row.state == ContentState::Damaged || row.state == ContentState::Missing;
        if (column == EvidenceTableModel::State)
            return isBad ? m_theme.tokens().bad : m_theme.tokens().text2;
        return m_theme.tokens().text2;
    }

    void paintMark(QPainter& painter, QRect& cell, const EvidenceRow& row) const
    {
        const int side = m_theme.px(kThumbnail);
        const QRectF place(cell.left(), cell.top() + (cell.height() - side) / 2.0, side, side);
        const int points = qRound(side * painter.device()->devicePixelRatioF());
        const auto* small = m_thumbnails.find(row.file.evidence, points);
        if (small != nullptr && !small->image.isNull()) {
            const QSizeF size = QSizeF(small->image.size()).scaled(place.size(), Qt::KeepAspectRatio);
            const QPointF at = place.center() - QPointF(size.width() / 2, size.height() / 2);
            painter.drawImage(QRectF(at, size), small->image);
        } else {
            m_theme.paintIcon(painter, place, evidenceIcon(row.file.evidence.mediaType),
                              m_theme.tokens().accent, metric::kIconRow);
        }
        cell.setLeft(cell.left() + side + m_theme.px(kGap));
    }

    void paintState(QPainter& painter, QRect& cell, ContentState state) const
    {
        if (state == ContentState::Unchecked)
            return;
        const bool isWhole = state == ContentState::Whole;
        const QRectF place(cell.left(), cell.top(), m_theme.px(metric::kIconButton), cell.height());
        m_theme.paintIcon(painter, place, isWhole ? Icon::Check : Icon::Alert,
                          isWhole ? m_theme.tokens().ok : m_theme.tokens().bad, metric::kIconButton);
        cell.setLeft(cell.left() + m_theme.px(metric::kIconButton + kGap));
    }

    const Theme& m_theme;
    EvidenceThumbnails& m_thumbnails;
};

} // namespace

EvidenceTable::EvidenceTable(const Theme& theme, EvidenceThumbnails& thumbnails, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new EvidenceTableModel(theme, this))
    , m_filter(new EvidenceFilter(this))
{
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    setItemDelegate(new EvidenceDelegate(theme, thumbnails, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    sortByColumn(EvidenceTableModel::Added, Qt::DescendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &EvidenceTable::arrange);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &EvidenceTable::arrange);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &EvidenceTable::arrange);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &EvidenceTable::arrange);
    theme.keep(this, [this] { fit(); });
    connect(&thumbnails, &EvidenceThumbnails::ready, viewport(), QOverload<>::of(&QWidget::update));
    connect(this, &QTableView::doubleClicked, this, &EvidenceTable::opened);
}

void EvidenceTable::fit()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(kRow));
    horizontalHeader()->setFont(m_theme.font(TextRole::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(kHeader));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(kGap));
    arrange();
}

void EvidenceTable::leaveOut(EvidenceTableModel::Column column)
{
    m_leftOut[static_cast<size_t>(column)] = true;
    arrange();
}

/// The name gets what the others leave. Where that is too little for it, first the questions are cut; where
/// names would be next to nothing, whole columns are left out, the least telling one first.
void EvidenceTable::arrange()
{
    using Model = EvidenceTableModel;
    const int whole = viewport()->width();
    const int least = m_theme.px(kLeastName);
    std::array<int, Model::ColumnCount> widths{};
    int others = 0;
    for (int column = Model::Type; column < Model::ColumnCount; ++column) {
        const bool isOut = m_leftOut[static_cast<size_t>(column)];
        const int wanted = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        widths[static_cast<size_t>(column)] = isOut ? 0 : wanted;
        others += widths[static_cast<size_t>(column)];
    }
    int& uses = widths[Model::Uses];
    const int name = qBound(least, sizeHintForColumn(Model::Name), qMax(least, whole / 2));
    const int cut = qBound(0, others + name - whole, qMax(0, uses - m_theme.px(kLeastUses)));
    uses -= cut;
    others -= cut;
    for (const int column : {Model::Type, Model::Size, Model::Added, Model::State}) {
        if (others + least <= whole)
            break;
        others -= widths[static_cast<size_t>(column)];
        widths[static_cast<size_t>(column)] = 0;
    }
    for (int column = Model::Type; column < Model::ColumnCount; ++column) {
        const int width = widths[static_cast<size_t>(column)];
        setColumnHidden(column, width == 0);
        if (width > 0)
            setColumnWidth(column, width);
    }
    setColumnWidth(Model::Name, qMax(m_theme.px(kGap), whole - others));
}

void EvidenceTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

std::vector<assessment::Evidence> EvidenceTable::shownFiles() const
{
    std::vector<assessment::Evidence> files;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        files.push_back(m_filter->index(row, 0)
                            .data(EvidenceTableModel::RowRole)
                            .value<const EvidenceRow*>()
                            ->file.evidence);
    return files;
}

const EvidenceRow* EvidenceTable::currentFile() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? index.data(EvidenceTableModel::RowRole).value<const EvidenceRow*>() : nullptr;
}

std::vector<EvidenceRow> EvidenceTable::selectedFiles() const
{
    std::vector<EvidenceRow> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (selectionModel()->isRowSelected(row))
            rows.push_back(
                *m_filter->index(row, 0).data(EvidenceTableModel::RowRole).value<const EvidenceRow*>());
    return rows;
}

void EvidenceTable::setCurrentFile(const assessment::EvidenceId& id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(EvidenceTableModel::RowRole).value<const EvidenceRow*>()->file.evidence.id == id)
            setCurrentIndex(index);
    }
}

void EvidenceTable::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter ||
                       (key == Qt::Key_Space && event->modifiers() == Qt::NoModifier);
    if (opens && currentIndex().isValid())
        Q_EMIT opened();
    else if (key == Qt::Key_Escape || event->matches(QKeySequence::Copy))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void EvidenceTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_filter->rowCount() > 0)
        setCurrentIndex(m_filter->index(0, 0));
}

void EvidenceTable::paintEvent(QPaintEvent* event)
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

void EvidenceTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentFileChanged();
}

void EvidenceTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    QTableView::changeEvent(event);
}

} // namespace sextant::ui
