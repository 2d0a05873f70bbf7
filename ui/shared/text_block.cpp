#include "ui/shared/text_block.h"

#include "ui/shared/accessible.h"
#include "ui/shared/measured_texts.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

namespace sextant::ui {

namespace {

constexpr int kMinWidth = 80;
constexpr int kOneLine = 100000;

QSize sizeOf(const TextFlow& flow)
{
    return {flow.usedWidth(), flow.height()};
}

} // namespace

TextBlock::TextBlock(const Theme& theme, TextRole role, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_role(role)
    , m_ink(ink)
{
    installAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &TextBlock::refresh);
}

void TextBlock::setText(const QString& text, std::vector<TextSpan> spans)
{
    if (text == m_text && spans == m_spans)
        return;
    m_text = text;
    m_spans = std::move(spans);
    setAccessibleName(text);
    refresh();
}

void TextBlock::setTextRole(TextRole role)
{
    m_role = role;
    refresh();
}

void TextBlock::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void TextBlock::setMaxLines(int lines)
{
    m_maxLines = lines;
    refresh();
}

void TextBlock::setPreferredWidth(int width)
{
    m_preferredWidth = width;
    updateGeometry();
}

TextFlow TextBlock::flow(int width) const
{
    return TextFlow(m_text, m_spans, m_theme.font(m_role), m_theme.step(m_role).lineHeight, width,
                    m_maxLines);
}

void TextBlock::refresh()
{
    m_flow.reset();
    updateGeometry();
    update();
}

bool TextBlock::isElided() const
{
    return flow(width()).isElided();
}

int TextBlock::lineCount() const
{
    return flow(width()).lineCount();
}

int TextBlock::heightForWidth(int width) const
{
    return measured({m_text, m_spans, m_role, m_theme.language(), m_theme.textSize(), width, m_maxLines},
                    [this, width] { return sizeOf(flow(width)); })
        .height();
}

QSize TextBlock::sizeHint() const
{
    const int width = m_preferredWidth > 0 ? m_theme.px(m_preferredWidth) : kOneLine;
    return measured({m_text, m_spans, m_role, m_theme.language(), m_theme.textSize(), width, m_maxLines},
                    [this, width] { return sizeOf(flow(width)); });
}

QSize TextBlock::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {qMin(hint.width(), m_theme.px(kMinWidth)), m_theme.step(m_role).lineHeight};
}

void TextBlock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    m_flow = flow(width());
    setPlainToolTip(*this, m_flow->isElided() ? m_text : QString());
}

void TextBlock::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        update();
    QWidget::changeEvent(event);
}

void TextBlock::paintEvent(QPaintEvent*)
{
    if (!m_flow)
        m_flow = flow(width());
    QPainter painter(this);
    m_flow->paint(painter, QPointF(0, 0), isEnabled() ? m_theme.color(m_ink) : m_theme.color(Ink::Disabled));
}

} // namespace sextant::ui
