#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/style.h"
#include "ui/theme/tinted_icon.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QThread>
#include <QToolTip>

#include <algorithm>

static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace sextant::ui {

namespace {

/// Qt leaves it to the event loop to tell widgets of a new style, palette or font. Where none runs yet, they
/// are told here.
void tellWidgets(bool metricsChanged)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if (metricsChanged && widget->testAttribute(Qt::WA_WState_Polished))
            QApplication::style()->polish(widget);
        for (const QEvent::Type type :
             {QEvent::StyleChange, QEvent::ApplicationPaletteChange, QEvent::ApplicationFontChange})
        {
            QEvent event(type);
            QCoreApplication::sendEvent(widget, &event);
        }
    }
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    loadIcons();
}

Theme::~Theme() = default;

void Theme::install(QApplication& application)
{
    m_application = &application;
    new FocusRing(application, this);
    apply(true);
}

void Theme::setKind(ThemeKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    apply(false);
}

void Theme::setTextSize(int percent)
{
    const int bounded = std::clamp(percent, metric::kMinTextSize, metric::kMaxTextSize);
    if (bounded == m_textSize)
        return;
    m_textSize = bounded;
    apply(true);
}

void Theme::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    apply(true);
}

void Theme::apply(bool metricsChanged)
{
    m_icons.clear();
    if (m_application != nullptr) {
        // A new style object makes every widget ask for its sizes again; a change of colour does not need
        // that.
        if (metricsChanged)
            QApplication::setStyle(new Style(*this));
        QApplication::setPalette(palette());
        QApplication::setFont(font(TextRole::Body));
        QToolTip::setPalette(palette());
        QToolTip::setFont(font(TextRole::Caption));
        if (QThread::currentThread()->loopLevel() == 0)
            tellWidgets(metricsChanged);
    }
    Q_EMIT changed();
}

QColor Theme::color(Ink ink) const
{
    const Tokens& t = tokens();
    switch (ink) {
    case Ink::Ink:
        return t.ink;
    case Ink::Text2:
        return t.text2;
    case Ink::Text3:
        return t.text3;
    case Ink::Accent:
        return t.accent;
    case Ink::OnAccent:
        return t.onAccent;
    case Ink::Ok:
        return t.ok;
    case Ink::Warn:
        return t.warnText;
    case Ink::Bad:
        return t.bad;
    case Ink::Disabled:
        return t.disabled;
    }
    return t.ink;
}

QPalette Theme::palette() const
{
    const Tokens& t = tokens();
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& color) {
        p.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, t.paper);
    set(QPalette::Base, t.card);
    set(QPalette::AlternateBase, t.sunk);
    set(QPalette::Button, t.card);
    set(QPalette::WindowText, t.ink);
    set(QPalette::Text, t.ink);
    set(QPalette::ButtonText, t.ink);
    set(QPalette::PlaceholderText, t.text3);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::ToolTipBase, t.ink);
    set(QPalette::ToolTipText, t.paper);
    set(QPalette::BrightText, t.bad);
    set(QPalette::Light, t.card);
    set(QPalette::Midlight, t.line);
    set(QPalette::Mid, t.edge);
    set(QPalette::Dark, t.edge);
    set(QPalette::Shadow, t.edge);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Button, t.paper);
    return p;
}

int Theme::px(qreal length) const
{
    return qRound(length * m_textSize / 100.0);
}

QIcon Theme::icon(Icon icon, Ink ink) const
{
    return QIcon(new TintedIcon(*this, icon, ink));
}

void Theme::paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color, int size) const
{
    const int side = px(size);
    const QPointF corner(qRound(rect.center().x() - side / 2.0), qRound(rect.center().y() - side / 2.0));
    painter.drawPixmap(corner, pixmap(icon, color, side, painter.device()->devicePixelRatioF()));
}

QPixmap Theme::pixmap(Icon icon, const QColor& color, int size, qreal pixelRatio) const
{
    return m_icons.pixmap(icon, color, size, pixelRatio);
}

void Theme::keepSpacing(QLayout* layout, const QMargins& margins, int spacing) const
{
    keep(layout, [this, layout, margins, spacing] {
        layout->setContentsMargins(px(margins.left()), px(margins.top()), px(margins.right()),
                                   px(margins.bottom()));
        layout->setSpacing(px(spacing));
    });
}

} // namespace sextant::ui
