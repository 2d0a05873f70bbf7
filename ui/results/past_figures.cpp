#include "ui/results/past_figures.h"

#include <algorithm>

namespace sextant::ui {

std::vector<PastFigures> pastFigures(workspace::AssessmentService& service,
                                     const assessment::AssessmentId& id)
{
    std::vector<PastFigures> past;
    const assessment::Assessment* now = service.find(id);
    if (now == nullptr)
        return past;
    for (const assessment::AssessmentId& other : service.of(now->organisation)) {
        const assessment::Assessment* then = service.find(other);
        if (then->framework == now->framework && (then->asOf < now->asOf || other == id))
            past.push_back({then->title, then->asOf, service.score(other)});
    }
    std::stable_sort(past.begin(), past.end(),
                     [](const PastFigures& a, const PastFigures& b) { return a.on < b.on; });
    return past;
}

} // namespace sextant::ui
