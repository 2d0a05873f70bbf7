#pragma once

#include "ui/shared/card.h"
#include "ui/theme/theme.h"

#include <QString>

class QPushButton;

namespace sextant::ui {

class KeyCap;
class TextBlock;

/// One way to begin: icon, title, what comes of it, a button and the key that presses it.
class StartCard : public Card
{
    Q_OBJECT

public:
    /// \a isPrimary: the one offered first, with an accent edge.
    StartCard(const Theme& theme, Icon icon, const QString& key, bool isPrimary, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text, const QString& button);
    QPushButton* button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    bool m_isPrimary;
    TextBlock* m_title;
    TextBlock* m_text;
    QPushButton* m_button;
};

} // namespace sextant::ui
