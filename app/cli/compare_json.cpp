#include "cli/compare_json.h"

#include "workspace/score_json.h"

#include <QJsonArray>
#include <QStringList>

namespace sextant::cli {

namespace {

using comparison::Answering;
using comparison::Comparability;
using comparison::Figure;
using comparison::Group;
using comparison::ItemCell;
using comparison::ItemRow;
using comparison::Move;
using comparison::SectionRow;
using comparison::Side;
using comparison::Way;

QString nameOf(Comparability comparability)
{
    switch (comparability) {
    case Comparability::SameEdition:
        return u"sameEdition"_qs;
    case Comparability::OtherEdition:
        return u"otherEdition"_qs;
    case Comparability::OtherFramework:
        break;
    }
    return u"otherFramework"_qs;
}

QString nameOf(Way way)
{
    switch (way) {
    case Way::Alone:
        return u"alone"_qs;
    case Way::OverTime:
        return u"overTime"_qs;
    case Way::Spread:
        break;
    }
    return u"spread"_qs;
}

QString nameOf(Answering answering)
{
    switch (answering) {
    case Answering::Absent:
        return u"absent"_qs;
    case Answering::NotAsked:
        return u"notAsked"_qs;
    case Answering::Unanswered:
        return u"unanswered"_qs;
    case Answering::Answered:
        return u"answered"_qs;
    case Answering::NotApplicable:
        break;
    }
    return u"notApplicable"_qs;
}

QString nameOf(scoring::GateState state)
{
    switch (state) {
    case scoring::GateState::Passed:
        return u"passed"_qs;
    case scoring::GateState::Failed:
        return u"failed"_qs;
    case scoring::GateState::Open:
        return u"open"_qs;
    case scoring::GateState::Dropped:
        break;
    }
    return u"dropped"_qs;
}

QJsonValue figureJson(const Figure& figure)
{
    if (!figure.node)
        return {};
    const scoring::NodeScore& node = *figure.node;
    QJsonObject told{{u"score"_qs, node.score ? QJsonValue(*node.score) : QJsonValue()},
                     {u"unanswered"_qs, node.unanswered},
                     {u"kind"_qs, figure.kind}};
    told.insert(u"interval"_qs, node.intervalDefined
                                    ? QJsonValue(QJsonObject{{u"min"_qs, node.intervalMinimum},
                                                             {u"max"_qs, node.intervalMaximum}})
                                    : QJsonValue());
    return told;
}

QJsonArray figuresJson(const SectionRow& row)
{
    QJsonArray figures;
    for (const Figure& figure : row.figures)
        figures.append(figureJson(figure));
    return figures;
}

QJsonObject moveJson(const Group& group, const Move& move)
{
    const auto number = [&](int position) { return group.sides[static_cast<size_t>(position)] + 1; };
    return {{u"from"_qs, number(move.from)},
            {u"to"_qs, number(move.to)},
            {u"before"_qs, move.before.toDouble()},
            {u"after"_qs, move.after.toDouble()},
            {u"difference"_qs, move.difference.toDouble()},
            {u"better"_qs, move.isBetter},
            {u"certain"_qs, move.isCertain}};
}

template <typename Rows>
QJsonArray movesJson(const Group& group, const std::vector<comparison::RowMove>& moves, const Rows& rows)
{
    QJsonArray told;
    for (const comparison::RowMove& one : moves) {
        QJsonObject move = moveJson(group, one.move);
        move.insert(u"id"_qs, rows[one.row].id.text);
        told.append(move);
    }
    return told;
}

QJsonObject itemJson(const ItemRow& row, Language language)
{
    QJsonArray answers;
    for (const ItemCell& cell : row.cells) {
        QJsonObject told{{u"state"_qs, nameOf(cell.answering)},
                         {u"points"_qs, cell.points ? QJsonValue(cell.points->toDouble()) : QJsonValue()}};
        if (cell.answering == Answering::NotApplicable)
            told.insert(u"reason"_qs, cell.reason);
        if (cell.conflicted)
            told.insert(u"conflicted"_qs, true);
        answers.append(told);
    }
    QJsonArray differs;
    const auto add = [&](bool is, const QString& name) {
        if (is)
            differs.append(name);
    };
    add(comparison::answeringDiffers(row), u"answering"_qs);
    add(comparison::askingDiffers(row), u"asking"_qs);
    add(comparison::applicabilityDiffers(row), u"applicability"_qs);
    add(comparison::isInSomeEditions(row), u"editions"_qs);
    add(comparison::isReworded(row), u"wording"_qs);
    add(comparison::isReweighed(row), u"weight"_qs);
    return {{u"id"_qs, row.id.text},
            {u"code"_qs, row.code},
            {u"title"_qs, row.title.in(language)},
            {u"answers"_qs, answers},
            {u"differs"_qs, differs}};
}

QJsonObject gateJson(const Group& group, const comparison::GateRow& row)
{
    QJsonArray states;
    for (const auto& result : row.results)
        states.append(result ? QJsonValue(nameOf(result->state)) : QJsonValue());
    return {{u"item"_qs, group.items[row.item].id.text}, {u"states"_qs, states}};
}

QJsonObject groupJson(const Group& group, Language language)
{
    QJsonArray numbers;
    for (const int side : group.sides)
        numbers.append(side + 1);
    QJsonArray sections;
    for (const SectionRow& row : group.sections)
        sections.append(QJsonObject{{u"id"_qs, row.id.text},
                                    {u"code"_qs, row.code},
                                    {u"title"_qs, row.title.in(language)},
                                    {u"depth"_qs, row.depth},
                                    {u"figures"_qs, figuresJson(row)}});
    QJsonArray items;
    for (const ItemRow& row : group.items)
        items.append(itemJson(row, language));
    QJsonArray gates;
    for (const comparison::GateRow& row : group.gates)
        gates.append(gateJson(group, row));
    QJsonObject moves{{u"sections"_qs, movesJson(group, group.sectionMoves, group.sections)},
                      {u"items"_qs, movesJson(group, group.itemMoves, group.items)}};
    moves.insert(u"overall"_qs,
                 group.overallMove ? QJsonValue(moveJson(group, *group.overallMove)) : QJsonValue());
    return {{u"framework"_qs, group.framework.text},
            {u"comparability"_qs, nameOf(group.comparability)},
            {u"way"_qs, nameOf(group.way)},
            {u"sides"_qs, numbers},
            {u"overall"_qs, figuresJson(group.overall)},
            {u"sections"_qs, sections},
            {u"moves"_qs, moves},
            {u"gates"_qs, gates},
            {u"items"_qs, items}};
}

QJsonObject sideJson(const Side& side, int number, const QString& file, Language language)
{
    const framework::Framework& framework = side.framework->framework;
    const QString readiness = workspace::readinessName(side.card.readiness);
    return {{u"number"_qs, number},
            {u"file"_qs, file},
            {u"organisation"_qs, side.organisationName.in(language)},
            {u"assessment"_qs, side.assessment.toString()},
            {u"title"_qs, side.title},
            {u"asOf"_qs, side.on.toString(Qt::ISODate)},
            {u"framework"_qs, QJsonObject{{u"id"_qs, framework.id.text},
                                          {u"version"_qs, framework.version},
                                          {u"digest"_qs, QString::fromLatin1(framework.digest.toHex())}}},
            {u"readiness"_qs, readiness.isEmpty() ? QJsonValue() : QJsonValue(readiness)}};
}

} // namespace

QJsonObject comparisonJson(const comparison::Comparison& comparison, const std::vector<Side>& sides,
                           const QStringList& files, Language language)
{
    QJsonArray told;
    for (size_t i = 0; i < sides.size(); ++i)
        told.append(
            sideJson(sides[i], static_cast<int>(i) + 1, files.value(static_cast<qsizetype>(i)), language));
    QJsonArray groups;
    for (const Group& group : comparison.groups)
        groups.append(groupJson(group, language));
    return {
        {u"comparability"_qs, nameOf(comparison.comparability)}, {u"sides"_qs, told}, {u"groups"_qs, groups}};
}

} // namespace sextant::cli
