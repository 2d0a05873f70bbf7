#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

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
    friend bool operator==(const RowText&, const RowText&) = default;
};

/// Rows to be pressed, one below the other. Rows that stay keep their widget, and with it the focus.
class RowList : public QWidget
{
    Q_OBJECT

public:
    /// \a padding left and right of the rows' content, in px at 100 %.
    RowList(const Theme& theme, int padding, QWidget* parent = nullptr);

    void setRows(const std::vector<RowText>& rows);

Q_SIGNALS:
    void pressed(int row);

private:
    const Theme& m_theme;
    int m_padding;
    QVBoxLayout* m_column;
    std::vector<ListRow*> m_rows;
};

} // namespace sextant::ui
