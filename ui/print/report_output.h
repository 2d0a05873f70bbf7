#pragma once

#include "ui/print/report_maker.h"
#include "ui/print/report_tables.h"
#include "ui/shared/dialogs.h"

namespace sextant::ui {

/// Saves a report as a file of any kind or prints it, made anew from its writer on a worker, and tells how it
/// went.
class ReportOutput : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \a window, which owns this.
    ReportOutput(Dialogs& dialogs, QWidget* window);

    /// Asks for the file, beginning with \a proposal, a path without ending.
    void savePdf(ReportMaker::Writer writer, ReportLanguage language, const QString& proposal);
    /// Asks for the file and its kind, beginning with the kind whose ending is \a kind (when that is not to
    /// be had: PDF): PDF, DOCX, HTML, and what \a tables has, in \a screen where a report of both languages
    /// has one table. The ending of the name decides. Returns it; empty: the user gave up, or it cannot be
    /// written.
    QString saveAs(ReportMaker::Writer writer, const ReportTables& tables, ReportLanguage language,
                   const QString& proposal, const QString& kind, Language screen);
    void print(ReportMaker::Writer writer, ReportLanguage language);

Q_SIGNALS:
    void told(sextant::ui::MessageKind kind, const QString& title, const QString& text);

private:
    /// Writes the file \a path of the kind \a kind.
    void write(const QString& kind, ReportMaker::Writer writer, ReportLanguage language, const QString& path);
    void writeTable(const FileGather& gather, const std::vector<Language>& languages, const QString& path);
    /// Does one file or print: those before it go on.
    ReportMaker& newMaker();
    void tellFailed(const Error& error);

    Dialogs& m_dialogs;
    QWidget* m_window;
};

} // namespace sextant::ui
