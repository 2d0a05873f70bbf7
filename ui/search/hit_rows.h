#pragma once

#include "ui/search/find_row.h"
#include "workspace/search_service.h"

#include <QCoreApplication>
#include <QSet>

namespace sextant::ui {

/// Groups of what was found, in the order of the list.
enum class HitGroup {
    Questions,
    Sections,
    Assessments,
    Audits,
    Organisations,
    Options,
    Answers,
    Notes,
    Findings,
    Samples,
    Actions,
    Files
};

/// Turns hits into rows in the language of the screen; what was found stays in its own.
class HitRows
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::HitRows)

public:
    using Go = std::function<void(const workspace::SearchHit&)>;
    using Expand = std::function<void(HitGroup)>;

    /// \a shown: the assessment on the screen; may be null.
    HitRows(workspace::Workspace& workspace, const search::Query& query, Language language,
            const assessment::AssessmentId& shown, Go go);

    /// All groups with their headings; of each the first rows, or all that are named when it is in \a
    /// expanded, which the last row of a long group asks for.
    std::vector<FindRow> grouped(const std::vector<workspace::SearchHits>& hits,
                                 const QSet<HitGroup>& expanded, const Expand& expand) const;
    /// Where the palette can go: questions, sections, assessments, audits and organisations, without
    /// headings.
    std::vector<FindRow> places(const std::vector<workspace::SearchHits>& hits, int most) const;
    /// How many there are in all.
    static int total(const std::vector<workspace::SearchHits>& hits);

private:
    FindRow row(const workspace::SearchHit& hit) const;
    void fillItem(FindRow& row, const workspace::SearchHit& hit) const;
    void fillSection(FindRow& row, const workspace::SearchHit& hit) const;
    void fillEngagement(FindRow& row, const workspace::SearchHit& hit) const;
    void fillFinding(FindRow& row, const workspace::SearchHit& hit) const;
    void fillSample(FindRow& row, const workspace::SearchHit& hit) const;
    void fillAction(FindRow& row, const workspace::SearchHit& hit) const;
    void fillOrganisation(FindRow& row, const workspace::SearchHit& hit) const;
    QString codeOf(const audit::EngagementId& id) const;
    search::Excerpt marked(const QString& text) const;
    /// The title as it would be read, and the text found below it where that is another.
    void fill(FindRow& row, const QString& name, const QString& title, const QString& text) const;
    /// Of an audit's part: code and title of the audit.
    QString assessmentTitle(const assessment::AssessmentId& id) const;

    workspace::Workspace& m_workspace;
    const search::Query& m_query;
    Language m_language;
    assessment::AssessmentId m_shown;
    Go m_go;
};

} // namespace sextant::ui
