#include "workspace/evidence_register.h"

#include "assessment/points.h"
#include "workspace/csv.h"

#include <algorithm>
#include <iterator>

namespace sextant::workspace {

namespace {

bool isHigh(const framework::Item& item, framework::Direction better, Decimal points)
{
    const auto span = framework::attainablePoints(item);
    if (!span || span->lowest == span->highest)
        return false;
    const double whole = span->highest.toDouble() - span->lowest.toDouble();
    const double way = better == framework::Direction::HigherIsBetter
                           ? points.toDouble() - span->lowest.toDouble()
                           : span->highest.toDouble() - points.toDouble();
    return way * 100 >= whole * kHighRatingPercent;
}

} // namespace

std::vector<framework::ItemId> highRatingsWithoutEvidence(const AssessmentService& assessments,
                                                          const EvidenceService& evidence,
                                                          const assessment::AssessmentId& id)
{
    std::vector<framework::ItemId> found;
    const assessment::Assessment* shown = assessments.find(id);
    if (shown == nullptr)
        return found;
    const auto framework = assessments.framework(id);
    const auto& items = framework->index.items();
    const std::vector<bool> visible = assessments.visibleItems(id);
    for (size_t i = 0; i < items.size(); ++i) {
        const framework::Item& item = *items[i];
        const assessment::Answer* answer = assessments.answer(id, item.id);
        if (!visible[i] || item.options.empty() || answer == nullptr || assessments.isConflicted(id, item.id))
            continue;
        const auto points = assessment::pointsOf(item, answer->response, shown->asOf);
        if (points && isHigh(item, framework->framework.method.better, *points) &&
            evidence.of(id, item.id).empty())
            found.push_back(item.id);
    }
    return found;
}

QByteArray listCsv(const std::vector<QStringList>& rows)
{
    QString table;
    for (const QStringList& row : rows) {
        QStringList cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), guardedCell);
        table += csvRow(cells);
    }
    return "\xef\xbb\xbf" + table.toUtf8();
}

} // namespace sextant::workspace
