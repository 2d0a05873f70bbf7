#include "ui/home/assessments_card.h"

#include "report/verdict.h"
#include "ui/home/row_list.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"

#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr size_t kMostRows = 4;
constexpr int kTop = 20;

Icon iconOf(assessment::Stage stage)
{
    switch (stage) {
    case assessment::Stage::Draft:
        return Icon::Note;
    case assessment::Stage::InReview:
        return Icon::Search;
    case assessment::Stage::Signed:
        return Icon::Lock;
    }
    return Icon::Note;
}

QString stateText(const assessment::Assessment& assessment, Language language)
{
    const QString day = dateText(assessment.startedOn, language);
    switch (assessment.stage) {
    case assessment::Stage::Draft:
        return AssessmentsCard::tr("Under way since %1").arg(day);
    case assessment::Stage::InReview:
        return AssessmentsCard::tr("In review, started %1").arg(day);
    case assessment::Stage::Signed:
        return AssessmentsCard::tr("Signed, started %1").arg(day);
    }
    return day;
}

} // namespace

AssessmentsCard::AssessmentsCard(const Theme& theme, workspace::Workspace& workspace, QWidget* parent)
    : Card(theme, 0, metric::kHalfGrid, parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_heading(new Label(theme, TextRole::BodyBold))
    , m_rows(new RowList(theme, metric::kCardGap))
{
    m_rows->setObjectName(u"assessmentRows"_qs);
    theme.keep(this, [this] {
        column()->setContentsMargins(0, m_theme.px(kTop), 0, m_theme.px(metric::kGrid));
        m_heading->setContentsMargins(m_theme.px(metric::kCardGap), 0, m_theme.px(metric::kCardGap), 0);
    });
    column()->addWidget(m_heading);
    column()->addWidget(m_rows, 1);
    connect(m_rows, &RowList::pressed, this,
            [this](int row) { Q_EMIT chosen(m_shown.at(static_cast<size_t>(row))); });
    retranslate();
}

void AssessmentsCard::setOrganisation(const organisation::OrganisationId& organisation,
                                      const assessment::AssessmentId& current)
{
    const workspace::AssessmentService& assessments = m_workspace.assessments();
    const auto all = m_workspace.audits().plainAssessments(organisation);
    m_shown.assign(all.rbegin(), all.rbegin() + qMin(std::ssize(all), static_cast<qsizetype>(kMostRows)));
    std::vector<RowText> rows;
    for (const assessment::AssessmentId& id : m_shown) {
        const assessment::Assessment& assessment = *assessments.find(id);
        const QString score =
            report::scoreText(assessments.framework(id)->framework, assessments.score(id).overall);
        rows.push_back({iconOf(assessment.stage), Ink::Text2, assessment.title,
                        stateText(assessment, m_theme.language()), score, id == current});
    }
    m_rows->setRows(rows);
}

void AssessmentsCard::retranslate()
{
    m_heading->setText(tr("Assessments in this file"));
}

} // namespace sextant::ui
