#pragma once

#include "assessment/assessment.h"
#include "framework/framework_index.h"
#include "organisation/organisation.h"
#include "report/choices.h"

#include <QDate>
#include <QHash>

#include <memory>
#include <vector>

namespace sextant::report {

/// Who gave the present answer, or chose what is asked, and when.
struct Decision
{
    QString by; ///< empty: not known
    QDate on;
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// All that a statement of applicability is made from.
struct ApplicabilityInput
{
    organisation::Organisation organisation;
    QString subject;      ///< title of the assessment, or code and title of the audit
    bool ofAudit = false; ///< its items are checks
    std::shared_ptr<const framework::IndexedFramework> framework; ///< not null
    assessment::Assessment assessment;                            ///< whose scope and answers these are
    std::vector<bool> visible; ///< by item: in the scope, and asked by the conditions
    QHash<framework::ItemId, assessment::Answer> answers;
    QHash<framework::ItemId, Decision> decisions;  ///< of the present answers
    Decision scopeDecision;                        ///< null when all is asked
    QHash<organisation::PersonId, QString> people; ///< names of reviewers
    QDate printedOn;
    QString programVersion;
    seal::Record record = {};
};

/// Which items apply and which do not, by section: why, who decided and who reviewed it. What applies though
/// nobody has answered it yet is said to be open. Of \a choices, the names count.
ReadinessReport applicabilityReport(const ApplicabilityInput& input, Language language,
                                    const Choices& choices = {});

} // namespace sextant::report
