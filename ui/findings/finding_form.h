#pragma once

#include "ui/theme/theme.h"

#include "audit/finding.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <array>
#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class DraftKeeper;
class EvidenceCard;
class FieldBox;
class FindingActs;
class FlowLayout;
class GradeMatrix;
class Label;
class LinkRow;
class NoteField;
class SegmentedSwitch;
class TextBlock;

/// Everything about one finding, to be changed field by field: a field is taken when it is left.
class FindingForm : public QWidget
{
    Q_OBJECT

public:
    FindingForm(const Theme& theme, workspace::Workspace& workspace, FindingActs& acts,
                QWidget* parent = nullptr);

    /// Shows \a id as it is now; a field that is being typed in stays. Null or locked: nothing, and nothing
    /// of what stood here stays in the fields.
    void showFinding(const audit::FindingId& id);
    const audit::FindingId& findingId() const { return m_finding.id; }
    /// In which language the texts are shown and written; the screen's at first.
    void toggleLanguage();
    void commitTyping();
    void focusFirst();
    /// To the first check or sample that it comes from.
    void focusLinks();
    /// Takes the step to the next stage, where nothing is missing.
    void takeStep();

Q_SIGNALS:
    /// A file to add is wanted: the tab asks for it.
    void fileRequested();
    /// It is to be restricted, or not restricted any more.
    void restrictionRequested();
    void openFileRequested(const sextant::assessment::Evidence& file);
    void fileAwayRequested(const sextant::assessment::EvidenceId& file);
    /// To the check or sample with this id, in the fieldwork.
    void linkRequested(const QString& id);
    /// Back to the list.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Text { Criteria, Condition, Cause, Effect, Recommendation, TextCount };

    void build();
    void buildHead(QVBoxLayout& column);
    void buildTexts(QVBoxLayout& column);
    void buildResponse(QVBoxLayout& column);
    void buildFoot(QVBoxLayout& column);
    void connectFields();
    FieldBox* boxed(QWidget* field);
    // finding_form_texts.cpp
    void keepTexts();
    void keepTyping(FieldBox* box, QWidget* field, const QString& name, bool isBilingual,
                    std::function<QString()> read);
    void showKept();
    /// \a act takes over what stands in \a field; false when it is refused.
    void take(const QWidget* field, const std::function<bool()>& act);
    void takeText(Text text, const QString& words);
    void takeTitle();
    void takeReason();
    void takeResponse();
    void takeLine(QLineEdit* line, bool (FindingActs::*set)(const audit::FindingId&, const QString&));
    void connectTexts();

    void takeRepeat();
    void showHead();
    void showTexts();
    void showGrade();
    void showRepeats();
    void showResponse();
    void showEvidence();
    void showLocked();
    void forget();
    bool isSigned() const;
    bool canWrite() const;
    QString person(const organisation::PersonId& id) const;
    static LocalizedText& textOf(audit::Finding& finding, Text text);
    QString& half(LocalizedText& text) const;
    void retranslate();

    /// A text of the finding, as it is kept while it is typed.
    struct Kept
    {
        QWidget* field = nullptr;
        DraftKeeper* keeper = nullptr;
        QString name; ///< of the draft
        bool isBilingual = false;
        std::function<QString()> read = {}; ///< what is on record
    };

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    FindingActs& m_acts;
    audit::Finding m_finding;
    Language m_language;
    std::vector<assessment::Evidence> m_files;
    std::vector<Kept> m_kept;

    Label* m_code = nullptr;
    QLineEdit* m_title = nullptr;
    SegmentedSwitch* m_grade = nullptr;
    TextBlock* m_stage = nullptr;
    TextBlock* m_missing = nullptr;
    SegmentedSwitch* m_languageSwitch = nullptr;
    GradeMatrix* m_matrix = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_links = nullptr;
    LinkRow* m_linkRow = nullptr;
    QComboBox* m_repeat = nullptr;
    std::array<NoteField*, TextCount> m_texts{};
    QComboBox* m_response = nullptr;
    NoteField* m_words = nullptr;
    QLineEdit* m_respondent = nullptr;
    QLineEdit* m_owner = nullptr;
    QLineEdit* m_due = nullptr;
    Label* m_filesTitle = nullptr;
    FlowLayout* m_cards = nullptr;
    EvidenceCard* m_addFile = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_restrict = nullptr;
    QPushButton* m_delete = nullptr;
    QWidget* m_fileArea = nullptr;
    TextBlock* m_restricted = nullptr;

    std::array<FieldBox*, TextCount> m_textBoxes{};
    FieldBox* m_titleBox = nullptr;
    FieldBox* m_matrixBox = nullptr;
    FieldBox* m_reasonBox = nullptr;
    FieldBox* m_linksBox = nullptr;
    FieldBox* m_repeatBox = nullptr;
    FieldBox* m_responseBox = nullptr;
    FieldBox* m_wordsBox = nullptr;
    FieldBox* m_respondentBox = nullptr;
    FieldBox* m_ownerBox = nullptr;
    FieldBox* m_dueBox = nullptr;
};

} // namespace sextant::ui
