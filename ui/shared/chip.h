#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>

#include <optional>

namespace sextant::ui {

/// OnTint is the neutral one for a selected, tinted card.
enum class ChipKind { Neutral, Ok, Warn, Bad, Accent, Outline, OnTint };

/// Width of a chip with \a text, in px as painted.
int chipWidth(const Theme& theme, const QString& text, bool withIcon);
/// Paints a chip, 22 px high at 100 %, with its left edge and vertical middle at \a leftCentre. Returns its
/// width.
int paintChip(const Theme& theme, QPainter& painter, const QPointF& leftCentre, const QString& text,
              ChipKind kind, std::optional<Icon> icon = std::nullopt);

/// A word with a tint, and an icon where it is a state.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(const Theme& theme, ChipKind kind = ChipKind::Neutral,
                  std::optional<Icon> icon = std::nullopt, QWidget* parent = nullptr);

    ChipKind kind() const { return m_kind; }
    void setKind(ChipKind kind, std::optional<Icon> icon = std::nullopt);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ChipKind m_kind;
    std::optional<Icon> m_icon;
};

/// A chip to be switched on and off: 28 px high, accent and bold while on.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const Theme& theme, std::optional<Icon> icon = std::nullopt,
                        QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    const Theme& m_theme;
    std::optional<Icon> m_icon;
};

/// The word DEMO, on every screen of demo data.
class DemoTag : public QLabel
{
    Q_OBJECT

public:
    explicit DemoTag(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Theme& m_theme;
};

} // namespace sextant::ui
