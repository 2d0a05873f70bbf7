#pragma once

#include "ui/print/report_output.h"
#include "ui/shared/command.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QScrollArea;

namespace sextant::ui {

class Label;
class PagePreview;
class SegmentedSwitch;

/// The pages of a report as they will be printed, in the language chosen for it, to be saved as a file or
/// printed. Its controls stand where the page puts them.
class ReportDesk : public QWidget
{
    Q_OBJECT

public:
    /// The controls, for the page to place, from left to right.
    struct Controls
    {
        Label* pageNumber;
        SegmentedSwitch* languages;
        QPushButton* print;
        QPushButton* saveAs;
        QPushButton* pdf;
    };

    ReportDesk(const Theme& theme, Dialogs& dialogs, QWidget* parent = nullptr);
    ~ReportDesk() override;

    const Controls& controls() const { return m_controls; }
    /// Makes the pages of what \a writer writes, now and whenever another language is chosen;
    /// \a tables: what else it can be saved as.
    void setWriter(ReportMaker::Writer writer, ReportTables tables = {});
    /// Both languages beside each other can be chosen too. Once, before the state is restored.
    void offerSideBySide();
    /// The language chosen, by the user or before he chooses; what is shown is made anew by the next writer.
    ReportLanguage language() const;
    void setLanguage(ReportLanguage language);
    /// No pages and nothing told, until the next writer.
    void clear();
    /// Folder that the save dialog begins in.
    void setFolder(const QString& folder) { m_folder = folder; }
    int pageCount() const;
    QScrollArea* pages() const { return m_scroll; }
    /// Page up and page down turn the pages wherever on \a page the focus is, but in a text.
    void turnPagesOn(QWidget* page);

    // As of a Page.
    std::vector<KeyHint> hints() const;
    QVariantMap state() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// state() answers differently now.
    void stateChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void make();
    void showReport(const std::shared_ptr<const MadeReport>& made);
    void showPageNumber();
    /// Saves as PDF, or as what the user chooses, as soon as the pages are there.
    enum class Saving { None, Pdf, AnyKind };
    void save(Saving saving);
    QString proposal() const;
    void print();
    void retranslate();

    const Theme& m_theme;
    QString m_folder;
    ReportMaker m_maker;
    ReportOutput* m_output;
    ReportMaker::Writer m_writer;
    ReportTables m_tables;
    QString m_kind; ///< of the file saved last by choice, its ending
    std::shared_ptr<const MadeReport> m_made;
    bool m_isCurrent = false;              ///< the pages shown are what the writer writes now
    Saving m_savesWhenMade = Saving::None; ///< was asked for before the pages were there
    bool m_languageChosen = false;

    Controls m_controls;
    MessageBar* m_message;
    QScrollArea* m_scroll;
    PagePreview* m_preview;
};

} // namespace sextant::ui
