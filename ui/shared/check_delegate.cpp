#include "ui/shared/check_delegate.h"

#include "ui/shared/check_list_model.h"
#include "ui/shared/chip.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kHeadHeight = 30;
constexpr int kRowHeight = 32;
constexpr int kPadding = 16;
constexpr int kEdge = 10;
constexpr int kSquare = 24;
constexpr int kSquareGap = 2;
constexpr int kGap = 6;
constexpr int kCodeWidth = 38;
constexpr int kCountWidth = 34;
constexpr int kBar = 3;

} // namespace

CheckDelegate::CheckDelegate(const Theme& theme, const CheckListModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_theme.px(kCodeWidth), m_theme.px(m_model.itemAt(index) < 0 ? kHeadHeight : kRowHeight)};
}

QRect CheckDelegate::squareRect(const QRect& row, size_t place) const
{
    const int side = m_theme.px(kSquare);
    const int fromRight = static_cast<int>(m_model.results().size() - place);
    const int left =
        row.right() + 1 - m_theme.px(kEdge) - fromRight * side - (fromRight - 1) * m_theme.px(kSquareGap);
    return {left, row.top() + (row.height() - side) / 2, side, side};
}

std::optional<CheckResult> CheckDelegate::resultAt(const QRect& row, const QPoint& position) const
{
    for (size_t place = 0; place < m_model.results().size(); ++place)
        if (squareRect(row, place).contains(position))
            return m_model.results()[place];
    return std::nullopt;
}

void CheckDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_model.itemAt(index) < 0)
        paintHead(*painter, option.rect, index.data().toString());
    else
        paintCheck(*painter, option, index);
    painter->restore();
}

void CheckDelegate::paintHead(QPainter& painter, const QRect& rect, const QString& title) const
{
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect, t.paper);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), metric::kLine), t.line);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), metric::kLine), t.line);
    painter.setFont(m_theme.font(TextRole::BodyBold));
    painter.setPen(t.ink);
    const QRect words = rect.adjusted(m_theme.px(kPadding), 0, -m_theme.px(kEdge), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
}

void CheckDelegate::paintCheck(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QRect row = option.rect;
    if (selected) {
        painter.fillRect(row, t.accentTint);
        painter.fillRect(QRect(row.left(), row.top(), m_theme.px(kBar), row.height()), t.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(row, t.hover);
    }
    const CheckFacts& facts = m_model.facts(m_model.itemAt(index));
    row.setRight(row.right() - paintSquares(painter, row, facts.result));
    row.setRight(row.right() - paintMarks(painter, row, facts));
    row.setRight(row.right() - paintChips(painter, row, facts));
    row.setLeft(row.left() + m_theme.px(kPadding));
    painter.setFont(m_theme.font(selected ? TextRole::BodyBold : TextRole::Body));
    painter.setPen(selected ? t.ink : t.text2);
    const QString code = m_model.code(index);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, code);
    row.setLeft(row.left() + qMax(m_theme.px(kCodeWidth),
                                  painter.fontMetrics().horizontalAdvance(code) + m_theme.px(kGap)));
    painter.setPen(t.ink);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, row.width()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintShape(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), metric::kRadius, QColor(), t.accent,
                   metric::kFocusWidth);
}

int CheckDelegate::paintSquares(QPainter& painter, const QRect& row, CheckResult result) const
{
    const Tokens& t = m_theme.tokens();
    for (size_t place = 0; place < m_model.results().size(); ++place) {
        const bool chosen = m_model.results()[place] == result;
        const QRect square = squareRect(row, place);
        const ResultColors colors = resultColors(t, result);
        if (chosen)
            paintShape(painter, square, m_theme.px(metric::kRadiusSmall), colors.fill, colors.text, 1.5);
        painter.setFont(m_theme.font(chosen ? TextRole::BodyBold : TextRole::Caption));
        painter.setPen(chosen ? colors.text : t.text3);
        painter.drawText(square, Qt::AlignCenter, resultKey(m_model.results()[place]));
    }
    int reach = row.right() + 1 - squareRect(row, 0).left() + m_theme.px(kGap);
    if (result == CheckResult::Conflict) {
        const int side = m_theme.px(metric::kIconButton);
        m_theme.paintIcon(painter, QRectF(row.right() + 1 - reach - side, row.top(), side, row.height()),
                          Icon::Alert, t.bad, metric::kIconButton);
        reach += side + m_theme.px(kGap);
    }
    return reach;
}

/// Evidence with its number, then flag, note, and what the names below the paper are worth.
int CheckDelegate::paintMarks(QPainter& painter, const QRect& row, const CheckFacts& facts) const
{
    const Tokens& t = m_theme.tokens();
    const int side = m_theme.px(metric::kIconChip);
    int reach = m_theme.px(kCountWidth);
    const QRect count(row.right() + 1 - reach, row.top(), reach, row.height());
    m_theme.paintIcon(painter, QRectF(count.left(), row.top(), side, row.height()), Icon::Clip, t.text3,
                      metric::kIconChip);
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(t.text2);
    painter.drawText(count.adjusted(side + m_theme.px(4), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QString::number(facts.evidence));
    const auto mark = [&](bool shown, Icon icon, const QColor& color) {
        if (!shown)
            return;
        reach += side + m_theme.px(kGap);
        m_theme.paintIcon(painter, QRectF(row.right() + 1 - reach, row.top(), side, row.height()), icon,
                          color, metric::kIconChip);
    };
    const bool changed = matches(facts, CheckFilter::ChangedAfter);
    mark(changed, Icon::Alert, t.warnText);
    mark(!changed && facts.prepared == audit::MarkState::Standing, Icon::Check, t.ok);
    mark(facts.openNotes > 0, Icon::Help, t.warnText);
    mark(facts.hasNote, Icon::Note, t.text3);
    mark(facts.isFlagged, Icon::Flag, t.warnText);
    return reach + m_theme.px(kGap);
}

int CheckDelegate::paintChips(QPainter& painter, const QRect& row, const CheckFacts& facts) const
{
    int reach = 0;
    const auto chip = [&](const QString& text, ChipKind kind) {
        reach += chipWidth(m_theme, text, false);
        paintChip(m_theme, painter, QPointF(row.right() + 1 - reach, row.center().y() + 0.5), text, kind);
        reach += m_theme.px(kGap);
    };
    for (const QString& sample : facts.samples)
        chip(sample, ChipKind::Neutral);
    for (const CheckFinding& finding : facts.findings)
        chip(finding.label, finding.isHigh ? ChipKind::Bad : ChipKind::Warn);
    return reach;
}

} // namespace sextant::ui
