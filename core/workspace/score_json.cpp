#include "workspace/score_json.h"

#include <QJsonArray>

namespace sextant::workspace {

using scoring::GateResult;
using scoring::GateState;
using scoring::NodeScore;
using scoring::Readiness;

namespace {

QJsonValue orNull(const std::optional<double>& value)
{
    return value.has_value() ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue bandOf(const NodeScore& node, const framework::Method& method)
{
    if (node.bandIndex < 0 || static_cast<size_t>(node.bandIndex) >= method.bands.size())
        return QJsonValue::Null;
    return method.bands[static_cast<size_t>(node.bandIndex)].id;
}

QJsonObject nodeJson(const NodeScore& node, const QString& id, const QString& title,
                     const framework::Method& method)
{
    const QJsonValue interval =
        node.intervalDefined
            ? QJsonValue(QJsonObject{{u"min"_qs, node.intervalMinimum}, {u"max"_qs, node.intervalMaximum}})
            : QJsonValue(QJsonValue::Null);
    return {{u"id"_qs, id},
            {u"title"_qs, title},
            {u"score"_qs, orNull(node.score)},
            {u"ratio"_qs, orNull(node.ratio)},
            {u"numerator"_qs, static_cast<double>(node.fraction.numerator) / 1e8},
            {u"denominator"_qs, static_cast<double>(node.fraction.denominator) / 1e4},
            {u"band"_qs, bandOf(node, method)},
            {u"coverage"_qs, node.coverage()},
            {u"interval"_qs, interval},
            {u"rated"_qs, node.rated},
            {u"notApplicable"_qs, node.notApplicable},
            {u"unanswered"_qs, node.unanswered}};
}

QJsonObject gateJson(const GateResult& gate, const framework::FrameworkIndex& index)
{
    const bool isDecided = gate.state == GateState::Passed || gate.state == GateState::Failed;
    return {{u"item"_qs, index.items()[static_cast<size_t>(gate.item)]->id.text},
            {u"threshold"_qs, gate.threshold.toDouble()},
            {u"points"_qs, gate.points.has_value() ? QJsonValue(gate.points->toDouble()) : QJsonValue::Null},
            {u"passed"_qs, isDecided ? QJsonValue(gate.state == GateState::Passed) : QJsonValue::Null}};
}

} // namespace

QJsonObject figuresJson(const scoring::ScoreCard& card, const framework::FrameworkIndex& index,
                        const assessment::AssessmentId& assessment, Language language)
{
    const framework::Framework& framework = index.framework();
    QJsonArray nodes;
    for (size_t i = 0; i < card.nodes.size(); ++i) {
        const framework::Section& section = *index.nodes()[i].section;
        nodes.append(nodeJson(card.nodes[i], section.id.text, section.title.in(language), framework.method));
    }
    QJsonArray gates;
    for (const GateResult& gate : card.gates)
        gates.append(gateJson(gate, index));
    const QString readiness = readinessName(card.readiness);
    return {{u"assessment"_qs, assessment.toString()},
            {u"framework"_qs, QJsonObject{{u"id"_qs, framework.id.text}, {u"version"_qs, framework.version}}},
            {u"engine"_qs, QString::fromLatin1(scoring::kEngineVersion)},
            {u"overall"_qs,
             nodeJson(card.overall, framework.id.text, framework.title.in(language), framework.method)},
            {u"nodes"_qs, nodes},
            {u"gates"_qs, gates},
            {u"readiness"_qs, readiness.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(readiness)}};
}

QString readinessName(Readiness readiness)
{
    switch (readiness) {
    case Readiness::NotDefined:
        return {};
    case Readiness::Incomplete:
        return u"incomplete"_qs;
    case Readiness::NotReady:
        return u"notReady"_qs;
    case Readiness::Conditional:
        return u"conditional"_qs;
    case Readiness::Ready:
        return u"ready"_qs;
    }
    return {};
}

} // namespace sextant::workspace
