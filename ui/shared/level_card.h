#pragma once

#include "ui/shared/level_badge.h"
#include "ui/shared/option_card.h"
#include "ui/shared/text_flow.h"

namespace sextant::ui {

/// One level of a question with its name and descriptor, as a radio button of full width. Put the cards of a
/// question into one exclusive QButtonGroup inside a titled QGroupBox.
class LevelCard : public OptionCard
{
    Q_OBJECT

public:
    /// \a level 0 to 4.
    LevelCard(const Theme& theme, int level, QWidget* parent = nullptr);

    int level() const { return m_level; }
    /// Lower, with two lines of the descriptor while the card has not the focus; for screens of little
    /// height.
    void setCompact(bool compact);

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void paintMark(QPainter& painter) const override;
    void paintWords(QPainter& painter) const override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Columns;
    Columns columns(int width) const;
    TextFlow flow(const QString& text, TextRole role, int width, int maxLines = 0) const;
    TextFlow shownDescriptor(int width) const;
    int minHeight() const;
    int paddingY() const;

    int m_level;
    bool m_compact = false;
};

} // namespace sextant::ui
