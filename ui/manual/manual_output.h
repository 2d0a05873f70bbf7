#pragma once

#include "report/manual_report.h"
#include "ui/print/report_maker.h"
#include "ui/shared/dialogs.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace sextant::ui {

class Label;
class MessageBar;

/// Puts the manual on paper or into a PDF on a worker: shows how far it is, lets it be given up, tells how it
/// went. Hidden while there is nothing to tell.
class ManualOutput : public QWidget
{
    Q_OBJECT

public:
    ManualOutput(const Theme& theme, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Asks where to, and writes there.
    void savePdf(const report::ManualReportInput& input, Language language);
    /// Asks on which printer, and prints.
    void print(const report::ManualReportInput& input, Language language);
    bool isBusy() const;

Q_SIGNALS:
    /// isBusy() answers differently now.
    void busyChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void end(MessageKind kind, const QString& title, const QString& text);
    void tellFailed(const Error& error);
    void retranslate();

    Dialogs& m_dialogs;
    ReportMaker m_maker;
    QWidget* m_work;
    Label* m_word;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    MessageBar* m_message;
};

} // namespace sextant::ui
