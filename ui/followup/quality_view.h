#pragma once

#include "audit/basics.h"
#include "ui/shared/assessment_presenter.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"

#include <functional>
#include <vector>

class QPushButton;
class QScrollArea;
class QShortcut;
class QSplitter;

namespace sextant::ui {

class CheckActs;
class CheckAnswer;
class CheckList;
class CheckListModel;
class CheckNote;
class CheckRunner;
class Label;
class TextBlock;

/// The check list on the quality of an audit itself, worked through by the keys of the fieldwork.
class QualityView : public QWidget
{
    Q_OBJECT

public:
    QualityView(const Theme& theme, workspace::Workspace& workspace, QUndoStack& undo,
                QWidget* parent = nullptr);
    ~QualityView() override;

    void setEngagement(const audit::EngagementId& engagement);
    void refresh();
    /// How many questions there are, and how many have an answer.
    int count() const;
    int answered() const;
    /// False when the list has no question of that id.
    bool showQuestion(const QString& id);
    /// To the next question that is open.
    void showOpen();
    /// The id of the question shown; empty: none.
    QString current() const;
    void focusList();
    void commitTyping();
    std::vector<KeyHint> hints() const;
    std::vector<Command> commands();
    std::vector<QWidget*> panes() const;

Q_SIGNALS:
    void told(sextant::ui::MessageKind kind, const QString& title, const QString& text);
    void placeChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildKeys();
    void connectParts();
    void addKey(const QKeySequence& key, const std::function<void()>& act);
    void updateKeys();
    void showCurrent();
    void showProgress();
    void arrange();
    void showAnswer(bool shown);
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    audit::EngagementId m_engagement;
    AssessmentPresenter m_presenter;
    CheckListModel* m_model;
    CheckActs* m_acts;
    CheckList* m_list;
    CheckRunner* m_runner;
    Label* m_progress;
    TextBlock* m_counts;
    QSplitter* m_splitter;
    QWidget* m_side = nullptr;
    QScrollArea* m_paper = nullptr;
    QPushButton* m_back;
    CheckAnswer* m_answer;
    TextBlock* m_guidance;
    TextBlock* m_references;
    CheckNote* m_note;
    std::vector<QShortcut*> m_keys;
    bool m_narrow = false;
    bool m_answerShown = false; ///< where only one pane has room
};

} // namespace sextant::ui
