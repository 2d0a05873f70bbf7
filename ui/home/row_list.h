#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace sextant::ui {

class ListRow;

/// What a row of a list on Home says.
struct RowText
{
    Icon icon = Icon::File;
    Ink ink = Ink::Text2;
    QString title;
    QString second;
    QString fact;
    bool isStrong = false;
    bool isFaded = false; ///< what it names is not there now
    bool isFile = false;  ///< a name with an ending: what is cut is cut in its middle
    QString more = {};    ///< name of the button at the end, which offers more; empty: there is none
    friend bool operator==(const RowText&, const RowText&) = default;
};

/// Rows to be pressed, one below the other. Rows that stay keep their widget, and with it the focus. What
/// else can be done with a row is asked for by its button, the right mouse button or the menu key.
class RowList : public QWidget
{
    Q_OBJECT

public:
    /// \a padding left and right of the rows' content, in px at 100 %.
    RowList(const Theme& theme, int padding, QWidget* parent = nullptr);

    void setRows(const std::vector<RowText>& rows);

Q_SIGNALS:
    void pressed(int row);
    /// At \a place on the screen.
    void menuRequested(int row, const QPoint& place);
    /// By the key.
    void removeRequested(int row);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line
    {
        QWidget* holder;
        ListRow* row;
        QToolButton* more = nullptr; ///< where there is more to do
    };

    Line newLine(int number);
    QToolButton* newMore(int number, QWidget* holder);
    /// -1: none.
    int lineWith(const QWidget* widget) const;

    const Theme& m_theme;
    int m_padding;
    QVBoxLayout* m_column;
    std::vector<Line> m_lines;
};

} // namespace sextant::ui
