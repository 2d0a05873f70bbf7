#include "ui/findings/finding_delegate.h"

#include "ui/findings/finding_list_model.h"
#include "ui/findings/finding_words.h"
#include "ui/shared/chip.h"

#include "audit/audit_words.h"
#include "audit/finding_rules.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kHeight = 56;
constexpr int kPadding = 16;
constexpr int kCodeWidth = 36;
constexpr int kBar = 3;
constexpr int kLockSize = 16;

ChipKind chipOf(framework::Grade grade)
{
    switch (grade) {
    case framework::Grade::High:
        return ChipKind::Bad;
    case framework::Grade::Medium:
        return ChipKind::Warn;
    case framework::Grade::Low:
        return ChipKind::Neutral;
    }
    return ChipKind::Neutral;
}

} // namespace

FindingDelegate::FindingDelegate(const Theme& theme, const FindingListModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(kCodeWidth), m_theme.px(kHeight)};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const audit::Finding* finding = m_model.finding(index);
    if (finding == nullptr)
        return;
    const Tokens& t = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->fillRect(row, t.accentTint);
        painter->fillRect(QRect(row.left(), row.top(), m_theme.px(kBar), row.height()), t.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, t.hover);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), metric::kLine), t.line);

    QRect words = row.adjusted(m_theme.px(kPadding), 0, -m_theme.px(kPadding), 0);
    const auto grade = audit::gradeOf(*finding);
    if (grade.has_value()) {
        const QString word = audit::label(*grade).in(m_theme.language());
        const int width = chipWidth(m_theme, word, false);
        paintChip(m_theme, *painter, QPointF(words.right() - width, row.center().y()), word, chipOf(*grade));
        words.setRight(words.right() - width - m_theme.px(metric::kGrid));
    }
    if (finding->restricted) {
        const int size = m_theme.px(kLockSize);
        const QRect lock(words.right() - size, row.center().y() - size / 2, size, size);
        painter->drawPixmap(lock, m_theme.pixmap(Icon::Lock, audit::isLocked(*finding) ? t.text2 : t.accent,
                                                 size, painter->device()->devicePixelRatioF()));
        words.setRight(lock.left() - m_theme.px(metric::kGrid));
    }
    painter->setFont(m_theme.font(TextRole::BodyBold));
    painter->setPen(t.accent);
    const QRect top(words.left(), row.top(), words.width(), row.height() / 2 + m_theme.px(2));
    painter->drawText(top, Qt::AlignLeft | Qt::AlignBottom, findingCode(*finding));
    const QRect title = top.adjusted(m_theme.px(kCodeWidth), 0, 0, 0);
    painter->setFont(m_theme.font(selected ? TextRole::BodyBold : TextRole::Body));
    painter->setPen(t.ink);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(findingTitle(*finding, m_theme.language()),
                                                        Qt::ElideRight, title.width()));
    const auto lacks = missingWords(*finding, m_theme.language()).size();
    QString state = audit::label(finding->stage).in(m_theme.language());
    if (lacks > 0)
        //: stage, then how many things it lacks for the next one
        state = tr("%1, %n missing", nullptr, static_cast<int>(lacks)).arg(state);
    const QRect bottom(title.left(), top.bottom(), title.width(), row.bottom() - top.bottom());
    painter->setFont(m_theme.font(TextRole::Caption));
    painter->setPen(t.text2);
    painter->drawText(bottom, Qt::AlignLeft | Qt::AlignTop,
                      painter->fontMetrics().elidedText(state, Qt::ElideRight, bottom.width()));
    painter->restore();
}

} // namespace sextant::ui
