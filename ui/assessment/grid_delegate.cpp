#include "ui/assessment/grid_delegate.h"

#include "ui/assessment/level_cells.h"
#include "ui/assessment/result_words.h"
#include "ui/assessment/wording.h"
#include "ui/shared/progress_ring.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kRow = 28;
constexpr int kTwoLineRow = 46;
constexpr int kSection = 32;
constexpr int kPad = 6;
constexpr int kEdge = 16;
constexpr int kBar = 3;
constexpr int kRing = 24;
constexpr int kGap = 12;

QString titleOf(const framework::Item& item, Language language)
{
    return (item.title.isEmpty() ? item.question : item.title).in(language);
}

} // namespace

GridDelegate::GridDelegate(const Theme& theme, const GridModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
    , m_presenter(model.presenter())
{}

int GridDelegate::rowHeight() const
{
    return m_theme.px(m_bilingual ? kTwoLineRow : kRow);
}

int GridDelegate::sectionHeight() const
{
    return m_theme.px(kSection);
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const GridModel::Row& row = m_model.row(index.row());
    if (row.isSection())
        return;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QModelIndex at = view == nullptr ? QModelIndex() : view->currentIndex();
    const bool inRow = at.row() == index.row();
    const bool current = inRow && at.column() == index.column() && view->hasFocus();
    const Tokens& t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect,
                      inRow || option.state.testFlag(QStyle::State_Selected) ? t.accentTint : t.card);
    const auto column = static_cast<GridColumn>(index.column());
    if (inRow && column == GridColumn::Code)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.px(kBar), option.rect.height())),
                          t.accent);
    const int left = column == GridColumn::Code ? kEdge : kPad;
    const Cell cell{option.rect.adjusted(m_theme.px(left), 0, -m_theme.px(kPad), 0), row.item, inRow};
    if (column == GridColumn::Level)
        paintAnswer(*painter, {option.rect, row.item, inRow}, current);
    else
        paintColumn(*painter, column, cell);
    const bool ringed =
        column == GridColumn::Level && !LevelCells(m_theme, m_presenter, row.item, option.rect).isEmpty();
    if (current && !ringed)
        paintShape(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), metric::kRadius, QColor(), t.accent,
                   metric::kFocusWidth);
    painter->restore();
}

void GridDelegate::paintText(QPainter& painter, const QRect& rect, const QString& text, const QColor& color,
                             TextRole role, Qt::Alignment side) const
{
    painter.setFont(m_theme.font(role));
    painter.setPen(color);
    const QString line = painter.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter), line);
}

void GridDelegate::paintColumn(QPainter& painter, GridColumn column, const Cell& cell) const
{
    const Tokens& t = m_theme.tokens();
    const auto text = [&] { return cellText(m_presenter, cell.item, column, m_model.language()); };
    switch (column) {
    case GridColumn::Code:
        paintText(painter, cell.rect, text(), cell.strong ? t.ink : t.text2,
                  cell.strong ? TextRole::BodyBold : TextRole::Body);
        break;
    case GridColumn::Question:
        paintQuestion(painter, cell);
        break;
    case GridColumn::Last:
        paintText(painter, cell.rect, text(), t.text2, TextRole::Body, Qt::AlignRight);
        break;
    case GridColumn::Target:
        paintText(painter, cell.rect, text(), t.ink, TextRole::Body, Qt::AlignRight);
        break;
    case GridColumn::Gap:
        paintGap(painter, cell);
        break;
    case GridColumn::Note:
    case GridColumn::Assignee:
        paintText(painter, cell.rect, text(), t.text2);
        break;
    case GridColumn::Evidence:
        paintEvidence(painter, cell);
        break;
    case GridColumn::Flag:
        if (m_presenter.answer(cell.item).flagged)
            m_theme.paintIcon(painter, cell.rect, Icon::Flag, t.warnText, metric::kIconChip);
        break;
    case GridColumn::State:
        paintState(painter, cell);
        break;
    case GridColumn::Level:
        break;
    }
}

void GridDelegate::paintQuestion(QPainter& painter, const Cell& cell) const
{
    const Tokens& t = m_theme.tokens();
    const framework::Item& item = m_presenter.item(cell.item);
    QRect words = cell.rect;
    if (item.key || item.gate) {
        const QRect mark(words.right() - m_theme.px(metric::kIconChip), words.top(),
                         m_theme.px(metric::kIconChip), words.height());
        m_theme.paintIcon(painter, mark, item.gate ? Icon::Gate : Icon::Key, t.text3, metric::kIconChip);
        words.setRight(mark.left() - m_theme.px(kPad));
    }
    const TextRole role = cell.strong ? TextRole::BodyBold : TextRole::Body;
    if (!m_bilingual) {
        paintText(painter, words, titleOf(item, m_model.language()), t.ink, role);
        return;
    }
    const QRect upper(words.left(), words.top() + m_theme.px(2), words.width(), words.height() / 2);
    paintText(painter, upper, titleOf(item, m_model.language()), t.ink, role);
    paintText(painter, upper.translated(0, upper.height() - m_theme.px(2)),
              titleOf(item, otherLanguage(m_model.language())), t.text2, TextRole::Caption);
}

void GridDelegate::paintAnswer(QPainter& painter, const Cell& cell, bool current) const
{
    const Tokens& t = m_theme.tokens();
    const LevelCells cells(m_theme, m_presenter, cell.item, cell.rect);
    if (!cells.isEmpty()) {
        if (current)
            paintShape(painter, cells.frame().adjusted(-3, -3, 3, 3), metric::kRadius, t.card, t.accent,
                       metric::kFocusWidth);
        cells.paint(painter);
        return;
    }
    const QRect words = cell.rect.adjusted(m_theme.px(kPad + kBar), 0, -m_theme.px(kPad), 0);
    const QString text = cellText(m_presenter, cell.item, GridColumn::Level, m_model.language());
    const framework::ItemKind kind = m_presenter.item(cell.item).kind;
    const QString hint = kind == framework::ItemKind::Number ? tr("type a number")
                         : kind == framework::ItemKind::Date ? tr("type a date")
                                                             : tr("type a text");
    paintText(painter, words, text.isEmpty() ? hint : text, text.isEmpty() ? t.text3 : t.ink);
}

void GridDelegate::paintGap(QPainter& painter, const Cell& cell) const
{
    const Tokens& t = m_theme.tokens();
    const std::optional<int> gap = m_presenter.gap(cell.item);
    if (!gap && m_presenter.answer(cell.item).target && !m_presenter.isAnswered(cell.item)) {
        //: In the column of the gap to the target: the question is not answered
        paintText(painter, cell.rect, tr("open"), t.text3, TextRole::Body, Qt::AlignRight);
        return;
    }
    if (!gap)
        return;
    const QColor color = *gap == 0 ? t.text3 : *gap == 1 ? t.warnText : t.bad;
    paintText(painter, cell.rect, cellText(m_presenter, cell.item, GridColumn::Gap, m_model.language()),
              color, *gap > 1 ? TextRole::BodyBold : TextRole::Body, Qt::AlignRight);
}

void GridDelegate::paintEvidence(QPainter& painter, const Cell& cell) const
{
    const Tokens& t = m_theme.tokens();
    const int count = m_presenter.evidenceCount(cell.item);
    const QString text = QString::number(count);
    const QColor color = count > 0 ? t.text2 : t.text3;
    paintText(painter, cell.rect, text, color, TextRole::Body, Qt::AlignRight);
    const int side = m_theme.px(metric::kIconChip);
    const int left =
        cell.rect.right() - painter.fontMetrics().horizontalAdvance(text) - side - m_theme.px(kPad);
    m_theme.paintIcon(painter, QRect(left, cell.rect.top(), side, cell.rect.height()), Icon::Clip, color,
                      metric::kIconChip);
}

void GridDelegate::paintState(QPainter& painter, const Cell& cell) const
{
    const Tokens& t = m_theme.tokens();
    const assessment::Answer& answer = m_presenter.answer(cell.item);
    const QString text = cellText(m_presenter, cell.item, GridColumn::State, m_model.language());
    if (text.isEmpty())
        return;
    const bool reviewed = m_presenter.isReviewed(cell.item);
    const bool conflict = m_presenter.isConflicted(cell.item);
    const Icon icon = conflict             ? Icon::Alert
                      : answer.carriedOver ? Icon::History
                      : reviewed           ? Icon::Check
                                           : Icon::Undo;
    const QColor color = conflict ? t.bad : answer.carriedOver ? t.accent : reviewed ? t.ok : t.warnText;
    const int side = m_theme.px(metric::kIconChip);
    m_theme.paintIcon(painter, QRect(cell.rect.left(), cell.rect.top(), side, cell.rect.height()), icon,
                      color, metric::kIconChip);
    // The tint of the current row leaves too little contrast for green words.
    paintText(painter, cell.rect.adjusted(side + m_theme.px(kPad), 0, 0, 0), text,
              cell.strong ? t.ink : color, TextRole::Caption);
}

void GridDelegate::paintSection(QPainter& painter, const QRect& rect, int node, bool current,
                                bool focused) const
{
    const Tokens& t = m_theme.tokens();
    const framework::Section& section = *m_presenter.index().nodes()[static_cast<size_t>(node)].section;
    const Progress progress = m_presenter.progress(node);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, current ? t.accentTint : t.paper);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), metric::kLine), t.line);
    int x = rect.left() + m_theme.px(metric::kHalfGrid);
    const int chevron = m_theme.px(metric::kIconChip);
    m_theme.paintIcon(painter, QRect(x, rect.top(), chevron, rect.height()),
                      m_model.isClosed(node) ? Icon::ChevronRight : Icon::ChevronDown, t.text3,
                      metric::kIconChip);
    x = rect.left() + m_theme.px(kEdge + metric::kGrid);
    const int side = m_theme.px(kRing);
    const double share = progress.visible == 0 ? 1 : double(progress.answered) / progress.visible;
    paintProgressRing(m_theme, painter, QRectF(x, rect.top() + (rect.height() - side) / 2, side, side), share,
                      section.code);
    x += side + m_theme.px(kGap);
    const QString title = section.title.in(m_model.language());
    painter.setFont(m_theme.font(TextRole::BodyBold));
    const int wide = painter.fontMetrics().horizontalAdvance(title);
    paintText(painter, QRect(x, rect.top(), qMin(wide + 1, rect.right() - x), rect.height()), title, t.ink,
              TextRole::BodyBold);
    x += wide + m_theme.px(kGap);
    paintText(painter, QRect(x, rect.top(), qMax(0, rect.right() - x), rect.height()),
              tr("%1 of %2").arg(progress.answered).arg(progress.visible), t.text2, TextRole::Caption);
    const std::optional<double>& score = m_presenter.card().nodes[static_cast<size_t>(node)].score;
    const QRect figure = rect.adjusted(0, 0, -m_theme.px(kEdge), 0);
    if (score)
        paintText(painter, figure, figureText(m_presenter, *score), t.ink, TextRole::BodyBold,
                  Qt::AlignRight);
    if (current && focused)
        paintShape(painter, QRectF(rect).adjusted(1, 1, -1, -2), metric::kRadius, QColor(), t.accent,
                   metric::kFocusWidth);
    painter.restore();
}

} // namespace sextant::ui
