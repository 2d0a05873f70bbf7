#pragma once

#include "ui/assessment/phrase_bank.h"
#include "ui/assessment/view_bar.h"
#include "ui/shared/assessment_presenter.h"
#include "ui/shared/evidence_opener.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QPointer>
#include <QVariantMap>

#include <functional>
#include <vector>

class QPushButton;
class QShortcut;
class QSettings;
class QSplitter;
class QStackedWidget;
class QUndoStack;
class QVBoxLayout;

namespace sextant::ui {

class Dialogs;
class GridPanel;
class NoteField;
class PickPanel;
class QuestionPanel;
class ResultPanel;
class SectionPanel;
class TextBlock;

/// The assessment: one question at a time with sections and the live result, or all questions as a grid.
/// Everything works from the keyboard; every answer is kept when it is given.
class AssessmentPage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        const Clock& clock;
        Dialogs& dialogs;
        workspace::Workspace& workspace;      ///< outlives the page
        QUndoStack& undo;                     ///< of the workspace; outlives the page
        EvidenceOpener::Launcher launch = {}; ///< empty: the desktop opens evidence
        QString openedFolder = {};            ///< for copies that other programs read; empty: local data
        QSettings* settings = nullptr;        ///< nullptr: choices last until the page goes
        PhraseStore* phrases = nullptr;       ///< outlives the page; nullptr: own phrases last until the end
    };

    explicit AssessmentPage(const Context& context, QWidget* parent = nullptr);
    ~AssessmentPage() override;

    QString id() const override { return QStringLiteral("assessment"); }
    static QString pageTitle() { return tr("Assessment"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Assessment; }
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;

    /// Shows \a id from its first unanswered question. False when there is none.
    bool setAssessment(const assessment::AssessmentId& id);
    /// Goes to \a item of the assessment shown (search, charts, the command palette).
    void showItem(const framework::ItemId& item);
    /// Where the user is, to be kept with the file: assessment, item, view, filters, scroll, sizes of panes
    /// and columns.
    QVariantMap state() const override;
    /// Goes back there; what is no longer there is left out.
    void restoreState(const QVariantMap& state) override;
    /// Where there is not room for all panes: the next one of those out of sight.
    void switchPane();
    /// How the answer to the current question came about, with a way back to each value.
    void showHistory();
    /// Takes over everything typed; call before the window closes or the file is copied.
    void commitTyping() override;

    AssessmentPresenter& presenter() { return m_presenter; }
    AssessmentView view() const { return m_view; }
    /// Questions or grid, at the same item; the results are asked for elsewhere.
    void showView(AssessmentView view);

Q_SIGNALS:
    /// The first-use state's one step: choose or start an assessment.
    void startRequested();
    /// To the results of the assessment shown.
    void resultsRequested();
    /// To the list of all evidence.
    void evidenceRequested();
    /// To the entry of forms that were filled in by hand.
    void paperRequested();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// Where there is no room for all panes: which one shows beside the question, or instead of it.
    enum class SidePane { None, Sections, Results };

    enum class KeyScope {
        Rating, ///< one act for each press, however long it is held
        Moving, ///< repeats
        Page    ///< works in text fields too
    };

    void buildPanes();
    void buildMessages(QVBoxLayout& column);
    QWidget* buildFirstUse();
    void connectParts();
    void arrange();
    void showSidePane(SidePane pane);
    // page_views.cpp
    GridPanel& grid();
    bool isGrid() const { return m_view == AssessmentView::Grid; }
    void focusWork();
    void arrangeBar();
    void showFilters();
    /// What the keys act on: the selection of the grid, else the current question.
    std::vector<int> chosenItems() const;
    void flag();
    void review();
    void confirm();
    void clearAnswer();
    void openNotApplicable();
    void repeatNotApplicable();
    void openNote();
    void aimAt(int digit);
    void clearTarget();
    void jump();
    void assign(const QString& typed);
    void assignSection();
    void assignTo(const std::vector<int>& items, const QString& typed);
    void offerPhrases(NoteField* field);
    void insertPhrase(NoteField* field, const QString& text);
    // page_keys.cpp
    void buildKeys();
    void buildPageKeys();
    void addKey(const QKeySequence& key, const std::function<void()>& act, KeyScope scope = KeyScope::Rating);
    void updateKeys();
    void pressDigit(int digit);
    void move(int step);
    void nextUnanswered();
    // page_commands.cpp
    std::vector<Command> viewCommands();
    std::vector<Command> answerCommands();
    std::vector<Command> filterCommands();
    std::vector<KeyHint> gridHints() const;
    // page_messages.cpp
    void refreshLock();
    void refreshTexts();
    void showNotice(MessageKind kind, const QString& title, const QString& text);
    void showLostValue(const QString& code, const QString& typed);
    void showError(const Error& error);
    void showEmpty();
    void reopen();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    AssessmentPresenter m_presenter;
    PhraseBank m_phrases;
    QStackedWidget* m_stack;
    QWidget* m_firstUse = nullptr;
    QWidget* m_work = nullptr; ///< everything but the first use
    ViewBar* m_bar = nullptr;
    QStackedWidget* m_views = nullptr;
    AssessmentView m_view = AssessmentView::Questions;
    GridPanel* m_grid = nullptr; ///< made when it is first shown
    QVariantMap m_gridState;     ///< for then
    PickPanel* m_pick = nullptr;
    QSplitter* m_splitter = nullptr;
    SectionPanel* m_sections = nullptr;
    QuestionPanel* m_question = nullptr;
    ResultPanel* m_results = nullptr;
    QPointer<QWidget> m_history; ///< while it is shown
    MessageBar* m_lockBar = nullptr;
    MessageBar* m_notice = nullptr;
    QPushButton* m_reopenButton = nullptr;
    QPushButton* m_startButton = nullptr;
    TextBlock* m_firstUseTitle = nullptr;
    TextBlock* m_firstUseText = nullptr;
    std::vector<QShortcut*> m_ratingKeys; ///< work only while no text field has the focus
    std::vector<QShortcut*> m_pageKeys;   ///< work everywhere on the page
    SidePane m_sidePane = SidePane::Sections;
    bool m_narrow = false;    ///< room for one pane beside the question
    bool m_tight = false;     ///< room for one pane
    bool m_typing = false;    ///< a text field has the focus
    bool m_barWanted = false; ///< the filters were asked for where there is little height
};

} // namespace sextant::ui
