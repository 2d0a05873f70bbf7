#pragma once

#include "ui/print/report_maker.h"
#include "ui/shared/dialogs.h"

namespace sextant::ui {

/// Saves a report as PDF or prints it, made anew from its writer on a worker, and tells how it went.
class ReportOutput : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \a window, which owns this.
    ReportOutput(Dialogs& dialogs, QWidget* window);

    /// Asks for the file, beginning with \a proposal, a path without ending.
    void savePdf(ReportMaker::Writer writer, ReportLanguage language, const QString& proposal);
    void print(ReportMaker::Writer writer, ReportLanguage language);

Q_SIGNALS:
    void told(sextant::ui::MessageKind kind, const QString& title, const QString& text);

private:
    void tellFailed(const Error& error);

    Dialogs& m_dialogs;
    QWidget* m_window;
    ReportMaker m_maker;
};

} // namespace sextant::ui
