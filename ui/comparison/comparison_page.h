#pragma once

#include "assessment/assessment.h"
#include "ui/comparison/comparison_content.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

#include <QDate>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace sextant::ui {

class ComparedSides;
class MessageBar;
class PageHeader;
class ReportDesk;
class SegmentedSwitch;
class SideChooser;

/// Up to eight assessments side by side, from this file and from others: figures on the screen, or the pages
/// that will be printed. A part of the results: it has no place of its own on the rail.
class ComparisonPage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        Dialogs& dialogs;
        workspace::Workspace& workspace;            ///< outlives the page
        const workspace::FrameworkLibrary& library; ///< outlives the page
        QString programVersion;
        QDate today = QDate::currentDate(); ///< printed on the report
    };

    explicit ComparisonPage(const Context& context, QWidget* parent = nullptr);
    ~ComparisonPage() override;

    /// The assessment that work goes on in; what is compared is chosen around it until something else is.
    void setAssessment(const assessment::AssessmentId& id);
    ComparedSides& sides() { return *m_sides; }

    QString id() const override { return QStringLiteral("comparison"); }
    static QString pageTitle() { return tr("Compare assessments"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Chart; }
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    /// What is chosen of this file, and whether pages are shown.
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

Q_SIGNALS:
    /// To the answers behind a figure: a question, the first of a section, or the results (both null).
    void answersRequested(const sextant::assessment::AssessmentId& assessment,
                          const sextant::framework::SectionId& section,
                          const sextant::framework::ItemId& item);
    void resultsRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();
    void connectParts();
    void arrange();
    /// Figures and pages are made anew when the page is seen.
    void refresh();
    void choose();
    void addFile();
    void showPages(bool pages);
    void openFigure(const ComparedFigure& figure);
    void tell(bool isBad, const QString& title, const QString& text);
    bool showsPages() const;
    void retranslate();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    workspace::Workspace& m_workspace;
    const QString m_programVersion;
    const QDate m_today;
    assessment::AssessmentId m_assessment;

    ComparedSides* m_sides;
    PageHeader* m_header;
    QPushButton* m_back;
    SegmentedSwitch* m_views;
    MessageBar* m_notice;
    SideChooser* m_chooser;
    QScrollArea* m_chooserScroll = nullptr;
    ComparisonContent* m_content;
    QScrollArea* m_contentScroll = nullptr;
    QStackedWidget* m_stack;
    ReportDesk* m_desk;
};

} // namespace sextant::ui
