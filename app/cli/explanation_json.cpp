#include "cli/explanation.h"

#include "assessment/response_json.h"

#include <QJsonArray>

namespace sextant::cli {

using scoring::ExplainedLine;
using scoring::FigureRule;
using scoring::Fraction;
using scoring::ItemState;

Result<int> findNode(const framework::FrameworkIndex& index, const QString& name)
{
    if (name == u"overall" || name == index.framework().id.text)
        return -1;
    if (const int node = index.nodeIndexOf(framework::SectionId{name}); node >= 0)
        return node;
    for (size_t i = 0; i < index.nodes().size(); ++i) {
        if (!name.isEmpty() && index.nodes()[i].section->code == name)
            return static_cast<int>(i);
    }
    return fail(ErrorCode::NotFound,
                {{QStringLiteral("kind"), QStringLiteral("section")}, {QStringLiteral("id"), name}});
}

namespace {

QString ruleName(FigureRule rule)
{
    switch (rule) {
    case FigureRule::Mean:
        return QStringLiteral("mean");
    case FigureRule::Sum:
        return QStringLiteral("sum");
    case FigureRule::Minimum:
        return QStringLiteral("minimum");
    case FigureRule::Maximum:
        return QStringLiteral("maximum");
    }
    return {};
}

QString stateName(ItemState state)
{
    switch (state) {
    case ItemState::Unanswered:
        return QStringLiteral("unanswered");
    case ItemState::Rated:
        return QStringLiteral("rated");
    case ItemState::NotApplicable:
        return QStringLiteral("notApplicable");
    case ItemState::Hidden:
        return QStringLiteral("hidden");
    case ItemState::Unscored:
        return QStringLiteral("unscored");
    }
    return {};
}

QJsonValue orNull(const Fraction& value)
{
    return value.isDefined() ? QJsonValue(value.toDouble()) : QJsonValue(QJsonValue::Null);
}

QJsonObject sumsJson(const Fraction& points, Decimal weight)
{
    return {{QStringLiteral("products"), orNull(points)}, {QStringLiteral("weights"), weight.toDouble()}};
}

void describeItem(QJsonObject& json, const ToldFigure& told, const ExplainedLine& line)
{
    const framework::Item& item = told.item(line);
    const assessment::Answer* answer = told.answerOf(item.id);
    json.insert(QStringLiteral("item"), item.id.text);
    json.insert(QStringLiteral("code"), item.code);
    json.insert(QStringLiteral("conflicted"), line.conflicted);
    json.insert(QStringLiteral("response"), answer == nullptr ? QJsonValue(QJsonValue::Null)
                                                              : assessment::responseToJson(answer->response));
}

QJsonObject lineJson(const ToldFigure& told, const ExplainedLine& line)
{
    QJsonObject json{
        {QStringLiteral("state"), stateName(line.state)},  {QStringLiteral("counted"), line.counted},
        {QStringLiteral("points"), orNull(line.points)},   {QStringLiteral("weight"), line.weight.toDouble()},
        {QStringLiteral("product"), orNull(line.product)}, {QStringLiteral("lowest"), orNull(line.lowest)},
        {QStringLiteral("highest"), orNull(line.highest)}};
    if (line.item >= 0)
        describeItem(json, told, line);
    else
        json.insert(QStringLiteral("section"), told.section(line.section).id.text);
    return json;
}

} // namespace

QJsonObject explanationJson(const ToldFigure& told, const QJsonObject& figures)
{
    const scoring::Explanation& explanation = told.explanation;
    QJsonArray lines;
    for (const ExplainedLine& line : explanation.lines)
        lines.append(lineJson(told, line));
    const framework::Method& method = told.index.framework().method;
    const bool fromItems = method.parents == framework::ParentRule::Items;
    const bool higher = method.better == framework::Direction::HigherIsBetter;
    const QJsonValue node = explanation.node < 0 ? figures.value(u"overall")
                                                 : figures.value(u"nodes").toArray().at(explanation.node);
    return {
        {QStringLiteral("assessment"), figures.value(u"assessment")},
        {QStringLiteral("framework"), figures.value(u"framework")},
        {QStringLiteral("engine"), figures.value(u"engine")},
        {QStringLiteral("node"), node},
        {QStringLiteral("rule"),
         QJsonObject{
             {QStringLiteral("aggregate"), ruleName(explanation.rule)},
             {QStringLiteral("parents"), fromItems ? QStringLiteral("items") : QStringLiteral("sections")},
             {QStringLiteral("better"), higher ? QStringLiteral("higher") : QStringLiteral("lower")}}},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("sums"),
         QJsonObject{
             {QStringLiteral("rated"), sumsJson(explanation.points, explanation.weight)},
             {QStringLiteral("min"), sumsJson(explanation.lowestPoints, explanation.intervalWeight)},
             {QStringLiteral("max"), sumsJson(explanation.highestPoints, explanation.intervalWeight)}}}};
}

} // namespace sextant::cli
