#include "audit/progress.h"

#include "assessment/response_json.h"

#include <array>

namespace sextant::audit {

namespace {

struct Counted
{
    QLatin1StringView option;
    int FieldworkProgress::*number;
};
constexpr std::array kCounted{Counted{kSatisfactory, &FieldworkProgress::satisfactory},
                              Counted{kPartly, &FieldworkProgress::partly},
                              Counted{kNotSatisfactory, &FieldworkProgress::notSatisfactory},
                              Counted{kNotTested, &FieldworkProgress::notTested}};

} // namespace

void count(FieldworkProgress& progress, const assessment::Answer* answer, bool isConflicted)
{
    ++progress.checks;
    if (answer == nullptr) {
        ++progress.open;
        return;
    }
    progress.flagged += answer->flagged ? 1 : 0;
    if (isConflicted || !assessment::isAnswered(answer->response)) {
        ++progress.open;
        progress.conflicts += isConflicted ? 1 : 0;
        return;
    }
    progress.reviewed += assessment::isReviewed(*answer) ? 1 : 0;
    progress.notApplicable += assessment::isNotApplicable(answer->response) ? 1 : 0;
    if (const auto* chosen = std::get_if<assessment::ChosenOptions>(&answer->response))
        for (const Counted& one : kCounted)
            if (chosen->options.front().text == one.option)
                ++(progress.*one.number);
}

} // namespace sextant::audit
