#pragma once

#include "ui/shared/dialogs.h"
#include "workspace/report_check.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace sextant::ui {

class ChangesModel;
class ElidedLabel;
class FieldBox;
class Label;
class ReportCheckRunner;
class TextBlock;

/// Holds a saved report, or the digits of a printed one, against the open file, and says in plain words how
/// they stand to each other and what is different since.
class ReportCheckDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a workspace outlives this.
    ReportCheckDialog(const Theme& theme, Dialogs& dialogs, workspace::Workspace& workspace,
                      QWidget* parent = nullptr);
    ~ReportCheckDialog() override;

    /// Opens with nothing checked yet. \a folder: where the choice of a file begins.
    void present(const QString& folder);

Q_SIGNALS:
    /// A check is over, and its outcome is shown.
    void checked();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildChoice();
    QTableView* newTable();
    void chooseFile();
    void checkDigits();
    void begin(const QString& subject);
    void take(const Result<workspace::ReportCheck>& check);
    void refresh();
    void showCheck(const workspace::ReportCheck& check);
    void showError(const Error& error);
    void retranslate();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    ReportCheckRunner* m_runner;
    ChangesModel* m_model;
    QString m_folder;
    bool m_ofDocument = true;
    std::optional<Result<workspace::ReportCheck>> m_check;

    Label* m_title;
    TextBlock* m_intro;
    QPushButton* m_choose;
    FieldBox* m_digitsBox;
    QLineEdit* m_digits;
    QPushButton* m_compare;
    QWidget* m_waiting;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    ElidedLabel* m_subject;
    MessageBar* m_result;
    TextBlock* m_sentences;
    QTableView* m_table;
    TextBlock* m_limits;
    QPushButton* m_close;
};

} // namespace sextant::ui
