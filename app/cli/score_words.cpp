#include "cli/score_words.h"

#include "cli/phrases.h"

#include <cmath>

namespace sextant::cli {

using scoring::NodeScore;
using scoring::Readiness;

namespace {

QString noFigure()
{
    return QStringLiteral("–");
}

} // namespace

QString scoreWords(const framework::Framework& framework, const std::optional<double>& score)
{
    return score.has_value() ? scoring::formatScore(*score, framework.method.decimals) : noFigure();
}

QString intervalWords(const framework::Framework& framework, const NodeScore& node)
{
    if (!node.intervalDefined)
        return noFigure();
    return scoreWords(framework, node.intervalMinimum) % u'–' % scoreWords(framework, node.intervalMaximum);
}

QString coverageWords(const NodeScore& node)
{
    return QString::number(static_cast<int>(std::floor(node.coverage() * 100))) % QStringLiteral(" %");
}

QString bandWords(const Context& context, const framework::Framework& framework, const NodeScore& node)
{
    const auto& bands = framework.method.bands;
    if (node.bandIndex < 0 || static_cast<size_t>(node.bandIndex) >= bands.size())
        return {};
    return context.say(bands[static_cast<size_t>(node.bandIndex)].label);
}

QString readinessWords(const Context& context, Readiness readiness)
{
    switch (readiness) {
    case Readiness::NotDefined:
        break;
    case Readiness::Incomplete:
        return context.say(phrases::kIncomplete);
    case Readiness::NotReady:
        return context.say(phrases::kNotReady);
    case Readiness::Conditional:
        return context.say(phrases::kConditional);
    case Readiness::Ready:
        return context.say(phrases::kReady);
    }
    return {};
}

} // namespace sextant::cli
