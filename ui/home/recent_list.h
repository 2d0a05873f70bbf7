#pragma once

#include "ui/home/recent_files.h"
#include "ui/home/row_list.h"

namespace sextant::ui {

/// The recent files as rows to be pressed. A missing file is greyed and says so. Each can be pinned and taken
/// off the list: by the button at its end, the menu key, and Del.
class RecentList : public RowList
{
    Q_OBJECT

public:
    /// Shows \a most files.
    RecentList(const Theme& theme, RecentFiles& recent, int most, int padding, QWidget* parent = nullptr);

    /// The file that is open; may be empty.
    void setCurrentPath(const QString& path);

Q_SIGNALS:
    void openRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void press(int row);
    void remove(int row);
    void showMenu(int row, const QPoint& place);

    const Theme& m_theme;
    RecentFiles& m_recent;
    size_t m_most;
    QString m_current;
};

} // namespace sextant::ui
