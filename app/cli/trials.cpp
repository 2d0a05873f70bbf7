#include "cli/trials.h"

#include "cli/access.h"
#include "cli/json_forms.h"
#include "cli/phrases.h"

#include <algorithm>

namespace sextant::cli {

using framework::FrameworkIndex;
using scoring::Readiness;
using scoring::ShortestList;

namespace {

tl::unexpected<Error> refuse(const QString& what, const QString& value)
{
    return fail(ErrorCode::InvalidArgument,
                {{QStringLiteral("what"), what}, {QStringLiteral("value"), value}});
}

const framework::Item& itemAt(const FrameworkIndex& index, int item)
{
    return *index.items()[static_cast<size_t>(item)];
}

QJsonArray idsJson(const FrameworkIndex& index, const std::vector<int>& items)
{
    QJsonArray ids;
    for (const int item : items)
        ids.append(itemAt(index, item).id.text);
    return ids;
}

QString outcomeName(ShortestList::Outcome outcome)
{
    switch (outcome) {
    case ShortestList::Outcome::Reached:
        return QStringLiteral("reached");
    case ShortestList::Outcome::Found:
        return QStringLiteral("found");
    case ShortestList::Outcome::OutOfReach:
        return QStringLiteral("outOfReach");
    case ShortestList::Outcome::NotFound:
        break;
    }
    return QStringLiteral("notFound");
}

QString codeOrId(const framework::Item& item)
{
    return item.code.isEmpty() ? item.id.text : item.code;
}

QString joinedCodes(const FrameworkIndex& index, const std::vector<int>& items)
{
    QStringList codes;
    for (const int item : items)
        codes << codeOrId(itemAt(index, item));
    return codes.join(u' ');
}

QString sectionCodes(const FrameworkIndex& index, const std::vector<int>& nodes)
{
    QStringList codes;
    for (const int node : nodes)
        codes << index.nodes()[static_cast<size_t>(node)].section->code;
    return codes.join(u' ');
}

} // namespace

std::vector<scoring::SheetEntry> sheetOf(const workspace::AssessmentService& service,
                                         const assessment::AssessmentId& id, const FrameworkIndex& index)
{
    std::vector<scoring::SheetEntry> sheet;
    for (const framework::Item* item : index.items()) {
        const assessment::Answer* answer = service.answer(id, item->id);
        sheet.push_back({answer == nullptr ? nullptr : &answer->response, service.isConflicted(id, item->id),
                         service.isReviewed(id, item->id)});
    }
    return sheet;
}

Result<> suppose(scoring::WhatIf& whatIf, const FrameworkIndex& index, const QStringList& wanted)
{
    for (const QString& pair : wanted) {
        const qsizetype sign = pair.lastIndexOf(u'=');
        const auto points = Decimal::parse(pair.mid(sign + 1));
        if (sign <= 0 || !points)
            return refuse(QStringLiteral("what-if"), pair);
        const auto item = findItem(index, pair.left(sign));
        if (!item.has_value())
            return tl::make_unexpected(item.error());
        if (!whatIf.suppose(index.indexOf((*item)->id), *points))
            return refuse(QStringLiteral("what-if"), pair);
    }
    return {};
}

QJsonArray supposedJson(const scoring::WhatIf& whatIf, const FrameworkIndex& index)
{
    QJsonArray supposed;
    for (const scoring::Supposed& one : whatIf.supposed())
        supposed.append(QJsonObject{{QStringLiteral("item"), itemAt(index, one.item).id.text},
                                    {QStringLiteral("points"), decimalJson(one.points)}});
    return supposed;
}

QString supposedWords(const Context& context, const scoring::WhatIf& whatIf, const FrameworkIndex& index)
{
    QStringList said;
    for (const scoring::Supposed& one : whatIf.supposed())
        said << codeOrId(itemAt(index, one.item)) % QStringLiteral(" = ") % one.points.toString();
    return context.say(phrases::kWhatIf).arg(said.join(QStringLiteral(", ")));
}

Result<NamedGoal> goalOf(const framework::Framework& framework, const QString& name, const QString& open)
{
    NamedGoal goal{name, Readiness::Ready, scoring::OpenAnswers::AtBest};
    if (open == u"worst")
        goal.open = scoring::OpenAnswers::AtWorst;
    else if (open != u"best")
        return refuse(QStringLiteral("open"), open);
    if (framework.readiness && (name == u"ready" || name == u"conditional")) {
        goal.goal = name == u"ready" ? Readiness::Ready : Readiness::Conditional;
        return goal;
    }
    const auto& bands = framework.method.bands;
    const auto band =
        std::find_if(bands.begin(), bands.end(), [&](const framework::Band& one) { return one.id == name; });
    if (band != bands.end()) {
        goal.goal = scoring::BandGoal{static_cast<int>(band - bands.begin())};
        return goal;
    }
    const auto score = Decimal::parse(name);
    if (!score)
        return refuse(QStringLiteral("reach"), name);
    goal.goal = scoring::ScoreGoal{*score};
    return goal;
}

QJsonObject listJson(const NamedGoal& goal, const ShortestList& list, const FrameworkIndex& index)
{
    QJsonArray improvements;
    for (const scoring::Improvement& one : list.improvements)
        improvements.append(QJsonObject{{QStringLiteral("item"), itemAt(index, one.item).id.text},
                                        {QStringLiteral("from"), decimalJson(one.from)},
                                        {QStringLiteral("to"), decimalJson(one.to)},
                                        {QStringLiteral("steps"), one.steps}});
    QJsonArray sections;
    for (const int node : list.sections)
        sections.append(index.nodes()[static_cast<size_t>(node)].section->id.text);
    const bool best = goal.open == scoring::OpenAnswers::AtBest;
    return {{QStringLiteral("goal"), goal.name},
            {QStringLiteral("open"), best ? QStringLiteral("best") : QStringLiteral("worst")},
            {QStringLiteral("outcome"), outcomeName(list.outcome)},
            {QStringLiteral("proven"), list.proven},
            {QStringLiteral("improvements"), improvements},
            {QStringLiteral("answerFirst"), idsJson(index, list.toAnswer)},
            {QStringLiteral("reviewFirst"), idsJson(index, list.toReview)},
            {QStringLiteral("inTheWay"), QJsonObject{{QStringLiteral("gates"), idsJson(index, list.gates)},
                                                     {QStringLiteral("sections"), sections},
                                                     {QStringLiteral("overall"), list.overallTooLow}}}};
}

void printList(Context& context, const NamedGoal& goal, const ShortestList& list, const FrameworkIndex& index)
{
    Output& output = context.output;
    switch (list.outcome) {
    case ShortestList::Outcome::Reached:
        output.line(context.say(phrases::kAlreadyReached).arg(goal.name));
        break;
    case ShortestList::Outcome::OutOfReach:
        output.line(context.say(phrases::kOutOfReach).arg(goal.name));
        if (!list.gates.empty())
            output.line(context.say(phrases::kGatesInTheWay).arg(joinedCodes(index, list.gates)));
        if (!list.sections.empty())
            output.line(context.say(phrases::kSectionsInTheWay).arg(sectionCodes(index, list.sections)));
        break;
    case ShortestList::Outcome::NotFound:
        output.line(context.say(phrases::kNoListFound).arg(goal.name));
        break;
    case ShortestList::Outcome::Found:
        output.line(context.say(list.proven ? phrases::kShortestList : phrases::kShortList)
                        .arg(goal.name)
                        .arg(list.improvements.size()));
        break;
    }
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Left});
    for (const scoring::Improvement& one : list.improvements) {
        const framework::Item& item = itemAt(index, one.item);
        table.row({QStringLiteral("  ") % codeOrId(item),
                   one.from.toString() % QStringLiteral(" → ") % one.to.toString(),
                   context.say(item.title.isEmpty() ? item.question : item.title)});
    }
    table.print(output);
    if (!list.toAnswer.empty())
        output.line(context
                        .say(goal.open == scoring::OpenAnswers::AtBest ? phrases::kAnswerFirstBest
                                                                       : phrases::kAnswerFirstWorst)
                        .arg(joinedCodes(index, list.toAnswer)));
    if (!list.toReview.empty())
        output.line(context.say(phrases::kReviewFirst).arg(joinedCodes(index, list.toReview)));
}

} // namespace sextant::cli
