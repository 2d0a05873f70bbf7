#include "ui/results/what_if_session.h"

namespace sextant::ui {

WhatIfSession::WhatIfSession(std::shared_ptr<const ResultsFigures> figures)
    : m_figures(std::move(figures))
    , m_trial(m_figures->prepared(), m_figures->sheet(), m_figures->input().assessment.asOf)
{}

void WhatIfSession::takeOver(const WhatIfSession& earlier)
{
    for (const scoring::Supposed& one : earlier.trial().supposed()) {
        const auto& id = earlier.answered().index().items()[static_cast<size_t>(one.item)]->id;
        const int item = m_figures->index().indexOf(id);
        if (item >= 0)
            m_trial.suppose(item, one.points);
    }
}

std::shared_ptr<const ResultsFigures> WhatIfSession::figures(const QString& supposedName,
                                                             const QString& answeredName) const
{
    report::ReadinessReportInput input = m_figures->input();
    input.card = m_trial.after();
    input.past.clear(); // nothing was assessed so
    input.last = report::LastAssessment{input.assessment.title, input.assessment.asOf, m_trial.before()};
    auto supposed = std::make_shared<ResultsFigures>(std::move(input));
    supposed->setNames(supposedName, answeredName);
    return supposed;
}

} // namespace sextant::ui
