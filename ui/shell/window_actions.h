#pragma once

#include "ui/shared/theme_choice.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QUndoStack;
class QWidget;

namespace sextant::ui {

/// What can be done anywhere in the window: its keys, and the menu that holds them. Actions of the program
/// (new, open, about) come from outside.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(Theme& theme, ThemeChoice& choice, QWidget* window);
    ~WindowActions() override;

    QMenu* menu() const { return m_menu.get(); }
    /// At the head of the menu; their texts and shortcuts are the owner's.
    void setFileActions(const std::vector<QAction*>& actions);
    /// At its foot, before "Quit".
    void setHelpActions(const std::vector<QAction*>& actions);
    /// nullptr: nothing is open.
    void setUndoStack(QUndoStack* stack);
    void retranslate();

Q_SIGNALS:
    /// Ctrl+1 to Ctrl+9: \a index from 0.
    void pageRequested(int index);
    /// F6: 1, Shift+F6: -1.
    void paneRequested(int step);
    void helpRequested();
    void guideRequested();

private:
    QAction* add(const QString& name, const QList<QKeySequence>& keys);
    void addPageKeys();
    void addUndo();
    void addLook();
    void addHelp();
    QAction* addTheme(const QString& name);
    void fillMenu();
    void stepTextSize(int step);
    void readTheme();
    void readUndo();

    Theme& m_theme;
    ThemeChoice& m_choice;
    QWidget* m_window;
    std::unique_ptr<QMenu> m_menu;
    QMenu* m_themeMenu;
    QMenu* m_sizeMenu;
    QActionGroup* m_themes;
    std::vector<QAction*> m_fileActions;
    std::vector<QAction*> m_helpActions;
    QPointer<QUndoStack> m_undoStack;
    QAction* m_systemTheme = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_larger = nullptr;
    QAction* m_smaller = nullptr;
    QAction* m_normal = nullptr;
    QAction* m_nextPane = nullptr;
    QAction* m_previousPane = nullptr;
    QAction* m_help = nullptr;
    QAction* m_guide = nullptr;
    QAction* m_quit = nullptr;
};

} // namespace sextant::ui
