#pragma once

#include "ui/shared/level_badge.h"
#include "ui/shared/text_flow.h"

#include <QAbstractButton>

namespace sextant::ui {

/// One level of a question with its name and descriptor, as a radio button of full width. Put the cards of a
/// question into one exclusive QButtonGroup inside a titled QGroupBox. Arrow keys are left to the page, which
/// moves between questions with them; Space and Enter choose.
class LevelCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a level 0 to 4.
    LevelCard(const Theme& theme, int level, QWidget* parent = nullptr);

    int level() const { return m_level; }
    /// The level's name and descriptor, plain text in the language of the content.
    void setTexts(const QString& name, const QString& descriptor);
    /// Chips at the right: the level of last time, the level aimed at.
    void setLastTime(bool on);
    void setTarget(bool on);
    /// Lower, with two lines of the descriptor while the card has not the focus; for screens of little
    /// height.
    void setCompact(bool compact);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Columns;
    Columns columns(int width) const;
    TextFlow flow(const QString& text, TextRole role, int width, int maxLines = 0) const;
    TextFlow descriptor(int width) const;
    int minHeight() const;
    int paddingY() const;
    void describe();

    const Theme& m_theme;
    int m_level;
    QString m_name;
    QString m_descriptor;
    bool m_lastTime = false;
    bool m_target = false;
    bool m_compact = false;
};

} // namespace sextant::ui
