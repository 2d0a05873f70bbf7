#pragma once

#include "ui/shared/page.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QStackedWidget;
class QUndoStack;

namespace sextant::ui {

class KeyHintBar;
class LanguageSwitcher;
class NavRail;
class SaveStateLabel;
class TopBar;
class WindowActions;

/// The window: rail, top bar, one page, key hints. It arranges pages and decides nothing.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Theme& theme, LanguageSwitcher& switcher, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Adds \a page at the end of the rail and takes it over. The first one shows.
    void addPage(Page* page);
    /// Takes every page away and deletes it: another file comes, or none.
    void clearPages();
    /// Brings a page to the front; an unknown id changes nothing.
    void showPage(const QString& id);
    QString currentPage() const;
    /// A page that has nothing to show now is left out of the rail and of Ctrl+1…9.
    void setPageVisible(const QString& id, bool visible);

    /// Whose data this is; an empty name: nothing is open.
    void setOrganisation(const QString& name, bool demo);
    SaveStateLabel* saveState() const;
    void setUndoStack(QUndoStack* stack);
    /// New, open, save a copy; help and about. The caller owns them, words and keys included.
    void setFileActions(const std::vector<QAction*>& actions);
    void setHelpActions(const std::vector<QAction*>& actions);
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> guard) { m_closeGuard = std::move(guard); }

Q_SIGNALS:
    void pageShown(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void arrange();
    Page* page() const;
    int indexOf(const QString& id) const;
    void showIndex(int index);
    void showVisible(int ordinal);
    void updateRail();
    void updateHints();
    void movePane(int step);
    std::vector<QWidget*> panes() const;
    void retranslate();

    Theme& m_theme;
    WindowActions* m_actions;
    NavRail* m_rail;
    TopBar* m_topBar;
    QStackedWidget* m_stack;
    KeyHintBar* m_hints;
    std::vector<Page*> m_pages;
    std::function<bool()> m_closeGuard;
};

} // namespace sextant::ui
