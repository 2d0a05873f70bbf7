#pragma once

#include "ui/theme/icon_cache.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QIcon>
#include <QMargins>
#include <QObject>
#include <QPalette>

class QApplication;
class QLayout;
class QPainter;

namespace sextant::ui {

/// What a text or an icon is, as far as its colour goes.
enum class Ink { Ink, Text2, Text3, Accent, OnAccent, Ok, Warn, Bad, Disabled };

/// The look of the program as it is now: colours, type, icons. One per application, made in the composition
/// root and handed down; widgets read it when they paint and hear changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// Sets style, palette, font and focus ring of \a application, and keeps them up to date.
    void install(QApplication& application);

    ThemeKind kind() const { return m_kind; }
    void setKind(ThemeKind kind);

    /// Percent, 80 to 200; other values are brought into that range.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);

    /// The language of the interface; decides fonts and type sizes.
    Language language() const { return m_language; }
    void setLanguage(Language language);

    const Tokens& tokens() const { return tokensOf(m_kind); }
    QColor color(Ink ink) const;
    QPalette palette() const;

    /// \a length, given in px at 100 %, at the current text size, rounded.
    int px(qreal length) const;
    QFont font(TextRole role) const { return fontOf(role, m_language, m_textSize); }
    TypeStep step(TextRole role) const { return typeStep(role, m_language, m_textSize); }

    /// An icon that always paints in the current colour of \a ink; disabled and on-accent forms included
    /// (QIcon::Selected is the form on accent).
    QIcon icon(Icon icon, Ink ink = Ink::Text2) const;
    /// Paints \a icon in \a color into the middle of \a rect, \a size px at 100 % text size.
    void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color, int size) const;
    /// \a icon in \a color, \a size px wide as given (already scaled).
    QPixmap pixmap(Icon icon, const QColor& color, int size, qreal pixelRatio) const;

    /// Calls \a apply now and after every change, as long as \a context lives.
    template <typename Apply>
    void keep(QObject* context, Apply apply) const
    {
        apply();
        connect(this, &Theme::changed, context, apply);
    }
    /// Keeps margins and spacing of \a layout, given in px at 100 %, at the current text size.
    void keepSpacing(QLayout* layout, const QMargins& margins, int spacing) const;

Q_SIGNALS:
    /// Colours, text size or fonts are different now.
    void changed();

private:
    void apply(bool metricsChanged);

    ThemeKind m_kind = ThemeKind::Light;
    int m_textSize = 100;
    Language m_language = Language::English;
    QApplication* m_application = nullptr;
    mutable IconCache m_icons;
};

} // namespace sextant::ui
