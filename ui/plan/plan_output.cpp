#include "ui/plan/plan_output.h"

#include "ui/print/report_desk.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/theme/control_kind.h"
#include "workspace/plan_files.h"
#include "workspace/tables_csv.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

PlanOutput::PlanOutput(const Theme& theme, workspace::Workspace& workspace, Dialogs& dialogs, QDate today,
                       QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_today(today)
    , m_heading(new Label(theme, TextRole::Heading))
    , m_back(new QPushButton)
    , m_desk(new ReportDesk(theme, dialogs))
{
    m_back->setObjectName(u"planBackButton"_qs);
    setButtonKind(m_back, ButtonKind::Quiet);
    auto* head = new QWidget; // its parts go below each other where the window is narrow
    auto* parts = new FlowLayout(theme, head);
    const ReportDesk::Controls& controls = m_desk->controls();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_back, m_heading, controls.languages, controls.print,
                                         controls.saveAs, controls.pdf, controls.pageNumber})
        parts->addWidget(part);
    for (QWidget* words : std::initializer_list<QWidget*>{m_heading, controls.pageNumber})
        theme.keep(words, [&theme, words] { words->setFixedHeight(theme.px(metric::kControl)); });
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), metric::kGrid);
    column->addWidget(head);
    column->addWidget(m_desk, 1);
    m_desk->turnPagesOn(this);
    connect(m_back, &QPushButton::clicked, this, &PlanOutput::closed);
    retranslate();
}

void PlanOutput::open(const organisation::OrganisationId& organisation,
                      const assessment::AssessmentId& assessment)
{
    m_desk->clear();
    m_desk->setFolder(QFileInfo(m_workspace.path()).absolutePath());
    auto input = workspace::planReportInput(m_workspace, organisation, assessment, m_today,
                                            QCoreApplication::applicationVersion());
    if (!input)
        return;
    ReportTables tables;
    if (!assessment.isNull())
        tables.csv = tableOf([this, assessment](Language language) {
            return workspace::planToCsv(m_workspace, assessment, language);
        });
    m_desk->setWriter([values = std::move(*input)](Language one) { return report::planReport(values, one); },
                      std::move(tables));
}

int PlanOutput::pageCount() const
{
    return m_desk->pageCount();
}

void PlanOutput::focusFirst()
{
    m_desk->controls().pdf->setFocus();
}

void PlanOutput::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void PlanOutput::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanOutput::retranslate()
{
    m_heading->setText(tr("Plan for the council"));
    m_back->setText(tr("Back to the plan"));
}

} // namespace sextant::ui
