#pragma once

#include "ui/shared/text_flow.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sextant::ui {

class TextBlock;

enum class MessageKind { Info, Ok, Warn, Bad };

/// The icon and the colour that stand for \a kind.
Icon messageIcon(MessageKind kind);
Ink messageInk(MessageKind kind);

/// What happened, in bold, then what was kept and what to do, beside a bar in the colour of its state.
/// Without fill it is a "why bar": a title with its icon and one sentence.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme& theme, MessageKind kind = MessageKind::Info, QWidget* parent = nullptr);

    MessageKind kind() const { return m_kind; }
    void setKind(MessageKind kind);
    /// Plain texts; an empty \a text leaves its line out. Screen readers hear both at once when the bar is
    /// visible.
    void setMessage(const QString& title, const QString& text);
    QString title() const;
    QString text() const;
    void setFilled(bool filled);
    /// A step that can be taken from here, as a link below the text. The bar owns it.
    QPushButton* addAction(const QString& word);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void announce();
    void refresh();

    const Theme& m_theme;
    MessageKind m_kind;
    bool m_filled = true;
    QLabel* m_icon;
    TextBlock* m_title;
    TextBlock* m_text;
    QHBoxLayout* m_actions;
};

} // namespace sextant::ui
