#pragma once

#include "ui/shared/action_rows.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <array>
#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class ClosingForm;
class DraftKeeper;
class EvidenceCard;
class FlowLayout;
class Label;
class MessageBar;
class ActionActs;
class TextBlock;

/// Everything about one action, to be changed field by field: a field is taken when it is left, and what is
/// typed until then outlives the program.
class ActionPanel : public QWidget
{
    Q_OBJECT

public:
    ActionPanel(const Theme& theme, workspace::Workspace& workspace, ActionActs& acts,
                QWidget* parent = nullptr);

    /// Shows \a row as measured by \a assessment (may be null); a field that is being typed in stays.
    void showAction(const ActionRow& row, const assessment::AssessmentId& assessment);
    const improvement::ActionId& actionId() const { return m_row.action.id; }
    void askClosing(improvement::ActionState state);
    void commitTyping();
    void focusFirst();
    /// Everybody in the file who may own an action.
    QStringList names() const;

Q_SIGNALS:
    void closed();
    void itemRequested(const sextant::assessment::AssessmentId& assessment,
                       const sextant::framework::ItemId& item);
    /// To the finding from which the action follows.
    void findingRequested(const sextant::audit::FindingId& finding);
    /// A file to add is wanted: the page asks for it.
    void fileRequested();
    void openFileRequested(const sextant::assessment::Evidence& file);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A text that is typed.
    struct Text
    {
        QWidget* field = nullptr;
        DraftKeeper* keeper = nullptr;
        std::function<QString()> draft;                  ///< the name of its draft
        std::function<QString()> record;                 ///< as it shows when nobody types
        std::function<bool(const QString& typed)> write; ///< false: refused
    };

    void build();
    void addTexts();
    void connectFields();
    void addText(QWidget* field, const QString& draft, std::function<QString()> record,
                 std::function<bool(const QString& typed)> write);
    void addWords(QWidget* field, bool isOther);
    QWidget* titled(Label*& title, QWidget* field);
    QLineEdit* newField(const QString& name);
    void showFields();
    void showFinding();
    void showTargets();
    void showStates();
    void showEvidence();
    void showEffect();
    void showConflicts();
    void showTexts();
    void leaveTexts();
    void take(const Text& text);
    bool takeNote(const QString& note);
    bool takeFunding(const QString& note);
    void takeTarget();
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    ActionActs& m_acts;
    ActionRow m_row;
    assessment::AssessmentId m_assessment;
    std::vector<assessment::Evidence> m_shownFiles;
    std::vector<Text> m_texts;

    QVBoxLayout* m_column = nullptr;
    Label* m_heading = nullptr;
    QPushButton* m_close = nullptr;
    MessageBar* m_conflict = nullptr;
    QPushButton* m_settle = nullptr;
    QPlainTextEdit* m_what = nullptr;
    QLineEdit* m_other = nullptr;
    QPushButton* m_item = nullptr;
    QPushButton* m_finding = nullptr;
    QComboBox* m_target = nullptr;
    QWidget* m_targetBox = nullptr;
    QLineEdit* m_owner = nullptr;
    QLineEdit* m_due = nullptr;
    QLineEdit* m_cost = nullptr;
    QComboBox* m_funding = nullptr;
    QLineEdit* m_fundingNote = nullptr;
    TextBlock* m_standing = nullptr;
    QWidget* m_stateRow = nullptr;
    std::array<QPushButton*, 6> m_states{};
    ClosingForm* m_closing = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QVBoxLayout* m_files = nullptr;
    EvidenceCard* m_addFile = nullptr;
    TextBlock* m_effect = nullptr;
    QPushButton* m_delete = nullptr;
    // titles above the fields
    Label* m_whatTitle = nullptr;
    Label* m_otherTitle = nullptr;
    Label* m_targetTitle = nullptr;
    Label* m_ownerTitle = nullptr;
    Label* m_dueTitle = nullptr;
    Label* m_costTitle = nullptr;
    Label* m_fundingTitle = nullptr;
    Label* m_fundingNoteTitle = nullptr;
    Label* m_stateTitle = nullptr;
    Label* m_noteTitle = nullptr;
    Label* m_filesTitle = nullptr;
    Label* m_effectTitle = nullptr;
};

} // namespace sextant::ui
