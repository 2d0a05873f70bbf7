#include "ui/home/start_card.h"

#include "ui/shared/icon_label.h"
#include "ui/shared/key_cap.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

StartCard::StartCard(const Theme& theme, Icon icon, const QString& key, bool isPrimary, QWidget* parent)
    : Card(theme, metric::kCardGap, metric::kHalfGrid, parent)
    , m_theme(theme)
    , m_isPrimary(isPrimary)
    , m_title(new TextBlock(theme, TextRole::Question))
    , m_text(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_button(new QPushButton(this))
{
    setButtonKind(m_button, isPrimary ? ButtonKind::Primary : ButtonKind::Plain);
    setControlSize(m_button, ControlSize::Big);
    auto* row = new QHBoxLayout;
    theme.keepSpacing(row, QMargins(), 12);
    row->addWidget(m_button);
    row->addWidget(new KeyCap(theme, key, this));
    row->addStretch();

    column()->addWidget(
        new IconLabel(theme, icon, isPrimary ? Ink::Accent : Ink::Text2, metric::kIconFirstUse, this));
    column()->addSpacing(theme.px(12));
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addStretch(1);
    column()->addSpacing(theme.px(16));
    column()->addLayout(row);
    theme.keep(this, [this] { setMinimumHeight(m_theme.px(248)); });
}

void StartCard::setTexts(const QString& title, const QString& text, const QString& button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setAccessibleDescription(title + u". " + text);
}

void StartCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (!m_isPrimary)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, rect(), m_theme.px(metric::kRadiusCard), QColor(), m_theme.tokens().accent,
               metric::kFocusWidth);
}

} // namespace sextant::ui
