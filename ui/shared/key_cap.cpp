#include "ui/shared/key_cap.h"

#include "ui/shared/accessible.h"
#include "ui/shared/label.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kHeight = 18;
constexpr int kMinWidth = 20;
constexpr int kPadding = 5;
constexpr int kKeySize = 11;
constexpr int kWordGap = 6;
constexpr int kHintGap = 20;

QFont keyFont(const Theme& theme)
{
    QFont font = theme.font(TextRole::Caption);
    font.setPixelSize(theme.px(kKeySize));
    return font;
}

} // namespace

KeyCap::KeyCap(const Theme& theme, const QString& key, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
{
    installAccessibility();
    setTextFormat(Qt::PlainText);
    setText(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize KeyCap::sizeHint() const
{
    const int word = QFontMetrics(keyFont(m_theme)).horizontalAdvance(text());
    return {qMax(m_theme.px(kMinWidth), word + 2 * m_theme.px(kPadding)), m_theme.px(kHeight)};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    paintShape(painter, rect(), metric::kRadiusSmall, t.card, t.edge, metric::kLine);
    painter.setFont(keyFont(m_theme));
    painter.setPen(t.ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

KeyHintBar::KeyHintBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    theme.keep(this, [this] {
        setFixedHeight(m_theme.px(metric::kHintBar));
        m_layout->setContentsMargins(m_theme.px(metric::kPageEdge), metric::kLine, 0, 0);
        showWhatFits();
    });
}

void KeyHintBar::setHints(const std::vector<KeyHint>& hints)
{
    if (hints == m_hints)
        return;
    m_hints = hints;
    delete m_content;
    m_pairs.clear();
    m_content = new QWidget(this);
    auto* row = new QHBoxLayout(m_content);
    m_theme.keepSpacing(row, QMargins(), kHintGap);
    for (const KeyHint& hint : hints) {
        m_pairs.push_back(new QWidget(m_content));
        auto* pair = new QHBoxLayout(m_pairs.back());
        m_theme.keepSpacing(pair, QMargins(), kWordGap);
        for (const QString& key : hint.keys)
            pair->addWidget(new KeyCap(m_theme, key));
        auto* word = new Label(m_theme, TextRole::Caption, Ink::Text2);
        word->setText(hint.word);
        pair->addWidget(word);
        row->addWidget(m_pairs.back());
    }
    row->addStretch(1);
    m_layout->addWidget(m_content);
    showWhatFits();
}

void KeyHintBar::showWhatFits()
{
    if (!isVisible())
        return; // measured when it is shown: the window is made while the system's fonts are still being
                // listed
    int left = width() - m_theme.px(metric::kPageEdge);
    bool fits = true;
    for (QWidget* pair : m_pairs) {
        const int needed = pair->sizeHint().width();
        fits = fits && needed <= left;
        pair->setVisible(fits);
        left -= needed + m_theme.px(kHintGap);
    }
}

void KeyHintBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showWhatFits();
}

void KeyHintBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

QSize KeyHintBar::minimumSizeHint() const
{
    return {0, m_theme.px(metric::kHintBar)};
}

void KeyHintBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), metric::kLine), m_theme.tokens().line);
}

} // namespace sextant::ui
