#pragma once

#include "ui/shared/action_rows.h"

#include <QAbstractButton>

namespace sextant::ui {

/// MIME type of a card being dragged: the action's id as text.
inline constexpr const char* kActionMime = "application/x-sextant-action";

/// One action on the board: code and words over owner and due day. Pressing it opens the action; it can be
/// dragged to another column.
class ActionCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ActionCard(const Theme& theme, QWidget* parent = nullptr);

    void setRow(const ActionRow& row);
    const improvement::ActionId& actionId() const { return m_row.action.id; }
    void setChosen(bool chosen);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(int columns); ///< Ctrl and an arrow: to the column so many to the right
    void neighbourWanted(int columns, int rows);
    void deleteRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QString facts() const;
    bool handleArrow(QKeyEvent* event);

    const Theme& m_theme;
    ActionRow m_row;
    bool m_isChosen = false;
    QPoint m_pressedAt;
};

} // namespace sextant::ui
