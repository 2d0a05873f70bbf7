#pragma once

#include "ui/search/command_rows.h"
#include "ui/search/hit_rows.h"
#include "ui/theme/theme.h"
#include "workspace/search_service.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

class QAction;

namespace sextant::ui {

class FindField;
class FindPopup;

/// Finds anything and goes anywhere from one field and the list below it. Ctrl+F looks through everything the
/// file holds; Ctrl+K lists what can be done and where one can go.
class Finder : public QObject
{
    Q_OBJECT

public:
    /// What the palette asks anew each time it opens.
    using Commands = std::function<std::vector<CommandGroup>()>;
    /// The assessment on the screen; null: none.
    using Shown = std::function<assessment::AssessmentId()>;

    /// The list lies over \a window, and the keys work in it.
    Finder(const Theme& theme, QWidget* window, Commands commands, Shown shown);
    ~Finder() override;

    /// To be put where it belongs; the place it is put into owns it.
    FindField* field() const { return m_field; }
    /// "Find in everything", with its key.
    QAction* searchAction() const { return m_searchAction; }
    /// What is searched; nullptr: nothing is open. It must not end before it is replaced.
    void setWorkspace(workspace::Workspace* workspace);
    /// Gives the field the focus, to find or to go and do; what stands in it is selected.
    void openSearch();
    void openPalette();
    /// Empties the field and gives the focus back to where it was.
    void leave();

Q_SIGNALS:
    /// The user wants to go there.
    void hitChosen(const sextant::workspace::SearchHit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode { Idle, Search, Palette };

    QAction* addAction(const QString& name, const QKeySequence& key, void (Finder::*act)());
    /// Made when it is first needed.
    FindPopup& popup();
    void close();
    void open(Mode mode);
    void setMode(Mode mode);
    void enter();
    void onLeft(Qt::FocusReason reason);
    void rememberFocus(QWidget* before, QWidget* now);
    void refresh();
    void refreshSearch();
    void refreshPalette();
    void choose();
    HitRows hitRows(const search::Query& query);
    void retranslate();

    const Theme& m_theme;
    QWidget* m_window;
    Commands m_commands;
    Shown m_shown;
    FindField* m_field;
    FindPopup* m_popup = nullptr; ///< not made yet
    QAction* m_searchAction;
    QAction* m_paletteAction;
    Mode m_mode = Mode::Idle;
    QPointer<QWidget> m_before; ///< what had the focus
    workspace::Workspace* m_workspace = nullptr;
    std::unique_ptr<workspace::SearchService> m_service;
    std::vector<CommandGroup> m_groups; ///< as they were when the palette was opened
    QSet<HitGroup> m_expanded;
    int m_chosen = 0; ///< row to begin with when a group has been opened
};

} // namespace sextant::ui
