#include "ui/shared/card.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sextant::ui {

Card::Card(const Theme& theme, int padding, int spacing, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    theme.keepSpacing(m_column, QMargins(padding, padding, padding, padding), spacing);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintShape(painter, rect(), m_theme.px(metric::kRadiusCard), m_theme.tokens().card, m_theme.tokens().line,
               metric::kLine);
}

Hairline::Hairline(const Theme& theme, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(metric::kLine);
    else
        setFixedWidth(metric::kLine);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().line);
}

} // namespace sextant::ui
