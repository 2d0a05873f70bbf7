#pragma once

#include "ui/home/recent_files.h"
#include "ui/home/row_list.h"

namespace sextant::ui {

/// The recent files as rows to be pressed. A missing file says so, and a press takes it off the list.
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

    const Theme& m_theme;
    RecentFiles& m_recent;
    size_t m_most;
    QString m_current;
};

} // namespace sextant::ui
