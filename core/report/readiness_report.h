#pragma once

#include "assessment/assessment.h"
#include "framework/framework_index.h"
#include "organisation/organisation.h"
#include "report/choices.h"
#include "report/past_figures.h"
#include "report/report.h"
#include "report/verdict.h"
#include "scoring/score_card.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace sextant::report {

/// An earlier assessment, scored against the same framework index as the present one.
struct LastAssessment
{
    QString title;
    QDate on;
    scoring::ScoreCard card;
};

/// One file, and the items that it backs.
struct EvidenceEntry
{
    assessment::Evidence file;
    std::vector<framework::ItemId> items;
};

struct SignedInfo
{
    QDateTime at; ///< UTC
    QString by;
    QString engine; ///< scoring engine at that time
};

/// All that a readiness report is made from. Figures are taken as they are; nothing is scored again.
struct ReadinessReportInput
{
    organisation::Organisation organisation;
    assessment::Assessment assessment;
    std::shared_ptr<const framework::IndexedFramework> framework; ///< not null
    QHash<framework::ItemId, assessment::Answer> answers;
    scoring::ScoreCard card;                       ///< of `framework`
    std::optional<scoring::ScoreCard> targets;     ///< what the targets would give
    std::optional<LastAssessment> last;            ///< left out when its figures are of another index
    std::vector<PastFigures> past;                 ///< earlier assessments and this one, in order
    std::vector<EvidenceEntry> evidence;           ///< in the order of the list
    QHash<organisation::PersonId, QString> people; ///< names of reviewers
    /// With their roles, who did most first; empty: those that the assessment states, without roles.
    std::vector<organisation::Person> preparedBy;
    std::vector<organisation::Person> reviewedBy;
    QByteArray contentDigest;                      ///< SHA-256; its first 12 digits stand on each page
    QDate printedOn;
    QString programVersion;
    bool demo = false;
    std::optional<SignedInfo> seal;
    seal::Record record = {}; ///< by which a saved report can be checked; null: it cannot
};

/// The figures of \a input with the names of the years, for words and charts. Points into \a input.
Figures figuresOf(const ReadinessReportInput& input);

/// The report in \a language. Works for any framework and any state of answering: what is not answered is
/// said, and every figure comes with what is certain about it. Of \a choices it takes parts, detail, notes,
/// evidence and names.
ReadinessReport readinessReport(const ReadinessReportInput& input, Language language,
                                const Choices& choices = {});

/// A file name for the report of \a input, without ending: organisation, year and language, safe on every
/// system.
QString suggestedFileName(const ReadinessReportInput& input, Language language);

} // namespace sextant::report
