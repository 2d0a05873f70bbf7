#pragma once

#include "ui/shared/page_entry.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QUndoStack;

namespace sextant::ui {

class HelpWindow;
class KeyHintBar;
class LanguageSwitcher;
class NavRail;
class NoticeArea;
class Page;
class PageStack;
class SaveStateLabel;
class ThemeChoice;
class TopBar;
class WindowActions;

/// The window: rail, top bar, one page, key hints. It arranges pages and decides nothing.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Theme& theme, ThemeChoice& choice, LanguageSwitcher& switcher, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Adds a page at the end of the rail, or behind the page of which it is a part. It is made when it first
    /// comes to the front; the window owns it then.
    void addPage(const PageEntry& entry);
    /// Takes every page away and deletes those that exist: another file comes, or none.
    void clearPages();
    /// Brings a page to the front; an unknown id changes nothing.
    void showPage(const QString& id);
    /// Empty: none is in front.
    QString currentPage() const;
    /// The page in front; nullptr: none.
    Page* page() const;
    /// Those that can be gone to now, in the order of the rail: what "go to" lists, and Ctrl+1…9 count.
    std::vector<PageEntry> visiblePages() const;
    /// Everything that can be done anywhere in the window.
    const QMenu* menu() const;
    /// What stands in the middle of the top bar (the search); the window takes it over.
    void setSearchField(QWidget* field);
    /// A page that has nothing to show now is left out of the rail and of Ctrl+1…9.
    void setPageVisible(const QString& id, bool visible);

    /// Whose data this is; an empty name: nothing is open.
    void setOrganisation(const QString& name, bool demo);
    SaveStateLabel* saveState() const;
    /// What stands above every page.
    NoticeArea& notices() { return *m_notices; }
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
    void connectPage(Page* made);
    void showIndex(int index);
    void showVisible(int ordinal);
    void updateRail();
    void updateHints();
    void movePane(int step);
    HelpWindow& help();
    /// Help that is open follows the page.
    void updateHelp();
    std::vector<QWidget*> panes() const;
    void retranslate();

    Theme& m_theme;
    WindowActions* m_actions;
    NavRail* m_rail;
    TopBar* m_topBar;
    NoticeArea* m_notices;
    PageStack* m_stack;
    KeyHintBar* m_hints;
    QWidget* m_searchField = nullptr;
    HelpWindow* m_help = nullptr; ///< made when it is first asked for
    std::function<bool()> m_closeGuard;
};

} // namespace sextant::ui
