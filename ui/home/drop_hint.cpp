#include "ui/home/drop_hint.h"

#include "ui/shared/icon_label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sextant::ui {

DropHint::DropHint(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextBlock(theme, TextRole::Body, Ink::Text2))
{
    auto* row = new QHBoxLayout(this);
    theme.keepSpacing(row, QMargins(metric::kCardGap, 17, metric::kCardGap, 17), 12);
    row->addWidget(new IconLabel(theme, Icon::Open, Ink::Text2, metric::kIconRail));
    row->addWidget(m_text, 1, Qt::AlignVCenter);
}

void DropHint::setText(const QString& text)
{
    m_text->setText(text);
}

void DropHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDashedShape(painter, rect(), m_theme.px(metric::kRadiusCard), m_theme.tokens().edge);
}

} // namespace sextant::ui
