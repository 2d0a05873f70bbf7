#pragma once

#include "base/clock.h"
#include "ui/paper/entry_desk.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace sextant::ui {

class Dialogs;
class EntryModel;
class EntryTable;
class FieldBox;
class FormDesk;
class FormPanel;
class ImportView;
class Label;
class PageHeader;
class ReportOutput;
class TextBlock;

/// Forms that are filled in elsewhere: made here, and taken into the file. Those filled in by hand are
/// entered twice in the order of print, by keys alone, the second time blind; then the differences are
/// decided and what will change is looked at. Workbooks are read, and what they would change is looked at.
class PaperPage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        Dialogs& dialogs;
        workspace::Workspace& workspace; ///< outlives the page
        QUndoStack& undo;
        Clock& clock;           ///< tells when a form was printed
        QString programVersion; ///< printed on forms
        QString reader = {};    ///< reads workbooks; empty: the one beside the program
    };

    explicit PaperPage(const Context& context, QWidget* parent = nullptr);
    ~PaperPage() override;

    QString id() const override { return QStringLiteral("paper"); }
    static QString pageTitle() { return tr("Paper"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Note; }
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    void commitTyping() override;

    /// An assessment, or the fieldwork of an audit. What was left of its entry goes on.
    void setAssessment(const assessment::AssessmentId& id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // paper_page_parts.cpp
    void build();
    QWidget* buildStart();
    QWidget* buildWork();
    QWidget* buildFields();
    void buildKeys();
    void connectParts();
    void retranslate();
    void retranslateWork();

    void refresh();
    void refreshHeader();
    void refreshStart();
    void refreshProgress();
    void showRow();
    QString choicesOf(const framework::Item& item) const;
    QString passWords() const;

    // paper_page_forms.cpp
    void connectForms();
    void printForm(bool onPaper);
    void saveWorkbook();
    void readForm();
    void showImport();
    void writeImport();
    void refreshForms();
    QString formName() const;

    // paper_page_acts.cpp
    void begin();
    void giveUp();
    void finish();
    void write();
    void takeKey(const QString& key);
    void enterKey(int item, const QString& key);
    void decide(const QString& key);
    void moveOn(int step);
    void openNote();
    void openReason();
    void clearRow();
    void findCode();
    void openCode();
    bool commitFields();
    void leaveField(bool takeOver);
    void tell(MessageKind kind, const QString& title, const QString& text = {});

    const Theme& m_theme;
    Dialogs& m_dialogs;
    workspace::Workspace& m_workspace;
    EntryDesk* m_desk;
    EntryModel* m_model;
    FormDesk* m_forms;
    ReportOutput* m_output;
    FormPanel* m_panel = nullptr;
    ImportView* m_import = nullptr;
    Label* m_byHand = nullptr;
    PageHeader* m_header = nullptr;
    MessageBar* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    TextBlock* m_intro = nullptr;
    FieldBox* m_numberBox = nullptr;
    QLineEdit* m_number = nullptr;
    QPushButton* m_begin = nullptr;
    QWidget* m_codeLine = nullptr;
    FieldBox* m_codeBox = nullptr;
    QLineEdit* m_code = nullptr;
    TextBlock* m_pass = nullptr;
    EntryTable* m_table = nullptr;
    QWidget* m_fields = nullptr;
    TextBlock* m_question = nullptr;
    TextBlock* m_choices = nullptr;
    FieldBox* m_valueBox = nullptr;
    QLineEdit* m_value = nullptr;
    FieldBox* m_reasonBox = nullptr;
    QLineEdit* m_reason = nullptr;
    FieldBox* m_noteBox = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_giveUp = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_finish = nullptr;
    QTimer m_pause;   ///< what is typed is kept when it ends
    int m_shown = -1; ///< the item in the fields
};

} // namespace sextant::ui
