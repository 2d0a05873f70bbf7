#include "ui/universe/unit_start.h"

#include "audit/unit_words.h"

namespace sextant::ui {

AuditProposal auditOf(const audit::AuditableUnit& unit, const framework::FrameworkIndex* manual,
                      Language language, QDate today, const audit::Period& planned)
{
    AuditProposal proposal;
    proposal.title = audit::unitName(unit, manual, language);
    if (!unit.chapter.isNull())
        proposal.chapters = {unit.chapter};
    proposal.unit = unit.id;
    proposal.planned = planned;
    const QDate end = QDate(today.year(), today.month(), 1).addDays(-1); // of the last whole month
    const bool isKnown = unit.lastAudited.isValid() && unit.lastAudited < end;
    proposal.period = {isKnown ? unit.lastAudited.addDays(1) : end.addDays(1).addYears(-1), end};
    return proposal;
}

audit::Period quarterOf(int year, int quarter)
{
    if (quarter < 1 || quarter > 4)
        return {};
    const QDate from(year, 3 * quarter - 2, 1);
    return {from, from.addMonths(3).addDays(-1)};
}

} // namespace sextant::ui
