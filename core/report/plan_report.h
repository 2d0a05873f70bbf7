#pragma once

#include "framework/framework_index.h"
#include "improvement/action.h"
#include "organisation/organisation.h"
#include "report/choices.h"
#include "report/report.h"
#include "scoring/score_card.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace sextant::report {

/// What the plan does to the figures of one assessment.
struct PlanEffect
{
    std::shared_ptr<const framework::IndexedFramework> framework; ///< not null
    scoring::ScoreCard now;
    scoring::ScoreCard planned; ///< when every action that is not closed has reached its target
};

/// All that a printed action plan is made from.
struct PlanReportInput
{
    organisation::Organisation organisation;
    std::vector<improvement::Action> actions;
    QHash<organisation::PersonId, QString> people; ///< names of owners and of those who closed
    std::optional<PlanEffect> effect;              ///< nullopt: no assessment to measure it by
    QDate printedOn;                               ///< also the day against which actions are late
    QString programVersion;
    seal::Record record = {}; ///< its digest stands on each page; null: none does
};

/// The plan in \a language for the council to decide on and sign: what is to do, by whom, until when, at what
/// cost; what waits to be verified; what is closed; what it all brings. Of \a choices it takes parts, detail
/// (in full: who pays, and what shows that an action is done, unless notes are left out) and names.
ReadinessReport planReport(const PlanReportInput& input, Language language, const Choices& choices = {});

} // namespace sextant::report
