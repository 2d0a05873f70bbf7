#include "cli/audit_access.h"
#include "cli/audit_plan_phrases.h"
#include "cli/audit_verbs.h"
#include "cli/help_phrases.h"
#include "cli/json_forms.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "audit/annual_plan.h"
#include "audit/audit_words.h"
#include "audit/risk.h"
#include "audit/unit_words.h"

#include <algorithm>

namespace sextant::cli {

namespace {

using audit::AnnualPlan;
using audit::AuditableUnit;
using workspace::Workspace;

struct Arguments
{
    QString file;
    QString year;
    std::optional<QString> organisation;
};

/// A unit of the universe with what is known of it, and what the plan says.
struct Line
{
    AuditableUnit unit;
    audit::UnitRisk risk;
    std::optional<audit::PlanLine> plan;
};

/// By rank; what the plan names but is not active any more comes last.
std::vector<Line> linesOf(Workspace& file, const organisation::OrganisationId& organisation,
                          const AnnualPlan* plan)
{
    std::vector<Line> lines;
    const auto planOf = [plan](const audit::AuditableUnitId& id) -> std::optional<audit::PlanLine> {
        if (plan == nullptr)
            return std::nullopt;
        const auto found = std::find_if(plan->lines.begin(), plan->lines.end(),
                                        [&id](const audit::PlanLine& line) { return line.unit == id; });
        return found == plan->lines.end() ? std::nullopt : std::optional(*found);
    };
    const std::vector<AuditableUnit> units = file.audits().units(organisation);
    for (const audit::UnitRisk& risk : audit::rankedRisks(units))
        lines.push_back({*file.audits().find(risk.unit), risk, planOf(risk.unit)});
    for (const AuditableUnit& unit : units)
        if (const auto planned = planOf(unit.id); !unit.active && planned.has_value())
            lines.push_back({unit, audit::riskOf(unit), planned});
    return lines;
}

QJsonValue planLineJson(const std::optional<audit::PlanLine>& line)
{
    if (!line.has_value())
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("choice"), audit::nameOf(line->choice)},
        {QStringLiteral("days"), line->days},
        {QStringLiteral("quarter"), line->quarter > 0 ? QJsonValue(line->quarter) : QJsonValue::Null},
        {QStringLiteral("reason"), textJson(line->reason)}};
}

QJsonObject lineJson(const Line& line, const framework::FrameworkIndex& manual)
{
    const audit::UnitRisk& risk = line.risk;
    const LocalizedText name{audit::unitName(line.unit, &manual, Language::English),
                             audit::unitName(line.unit, &manual, Language::Chinese)};
    return {
        {QStringLiteral("id"), line.unit.id.toString()},
        {QStringLiteral("name"), localizedJson(name)},
        {QStringLiteral("chapter"), textJson(line.unit.chapter.text)},
        {QStringLiteral("entity"), textJson(line.unit.entity)},
        {QStringLiteral("country"), textJson(line.unit.country)},
        {QStringLiteral("active"), line.unit.active},
        {QStringLiteral("rank"), risk.rank > 0 ? QJsonValue(risk.rank) : QJsonValue::Null},
        {QStringLiteral("impact"), risk.impact},
        {QStringLiteral("likelihood"), risk.likelihood},
        {QStringLiteral("inherent"), risk.inherent},
        {QStringLiteral("residual"), decimalJson(risk.residual)},
        {QStringLiteral("level"), audit::nameOf(risk.level)},
        {QStringLiteral("cycleYears"), risk.cycleYears},
        {QStringLiteral("lastAudited"), dateJson(line.unit.lastAudited)},
        {QStringLiteral("dueYear"), risk.dueYear.has_value() ? QJsonValue(*risk.dueYear) : QJsonValue::Null},
        {QStringLiteral("plan"), planLineJson(line.plan)}};
}

QJsonValue planJson(Workspace& file, const AnnualPlan* plan)
{
    if (plan == nullptr)
        return QJsonValue::Null;
    const audit::PlanSums sums = audit::sumsOf(*plan);
    QJsonValue approval = QJsonValue::Null;
    if (!plan->approval.by.isNull())
        approval = QJsonObject{{QStringLiteral("by"), personJson(file, plan->approval.by)},
                               {QStringLiteral("on"), dateJson(plan->approval.on)},
                               {QStringLiteral("minute"), textJson(plan->approval.minute)}};
    return QJsonObject{{QStringLiteral("daysAvailable"), plan->days.available},
                       {QStringLiteral("daysReserve"), plan->days.reserve},
                       {QStringLiteral("chosen"), sums.chosen},
                       {QStringLiteral("chosenDays"), sums.chosenDays},
                       {QStringLiteral("daysLeft"), sums.left},
                       {QStringLiteral("withoutDays"), sums.withoutDays},
                       {QStringLiteral("approval"), approval}};
}

QStringList rowOf(const Context& context, const Line& line, const framework::FrameworkIndex& manual)
{
    const auto number = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    const auto& plan = line.plan;
    const bool isChosen = plan.has_value() && plan->choice == audit::PlanChoice::Chosen;
    return {number(line.risk.rank),
            audit::unitName(line.unit, &manual, context.settings.language),
            context.say(audit::label(line.risk.level)),
            line.risk.residual.toString(),
            line.unit.lastAudited.isValid() ? line.unit.lastAudited.toString(Qt::ISODate) : QString(),
            plan.has_value() ? context.say(audit::label(plan->choice)) : QString(),
            isChosen ? number(plan->days) : QString(),
            isChosen ? number(plan->quarter) : QString()};
}

void print(Context& context, Workspace& file, const std::vector<Line>& lines, const AnnualPlan* plan,
           const framework::FrameworkIndex& manual)
{
    using enum Table::Align;
    Table table({Right, Left, Left, Right, Left, Left, Right, Right});
    table.row({context.say(phrases::kRank), context.say(phrases::kUnit), context.say(phrases::kRisk),
               context.say(phrases::kResidual), context.say(phrases::kLastAudited),
               context.say(phrases::kInThePlan), context.say(phrases::kPlanDays),
               context.say(phrases::kQuarter)});
    for (const Line& line : lines)
        table.row(rowOf(context, line, manual));
    if (lines.empty())
        context.output.line(context.say(phrases::kNoUnits));
    else
        table.print(context.output);
    if (plan == nullptr) {
        context.output.line(context.say(phrases::kNoPlan));
        return;
    }
    const audit::PlanSums sums = audit::sumsOf(*plan);
    context.output.line(context.say(phrases::kPlanSums)
                            .arg(plan->days.available)
                            .arg(plan->days.reserve)
                            .arg(sums.chosenDays)
                            .arg(sums.left));
    const QString approver = personJson(file, plan->approval.by).toString();
    context.output.line(
        approver.isEmpty()
            ? context.say(phrases::kNotApproved)
            : context.say(phrases::kApproved).arg(approver, plan->approval.on.toString(Qt::ISODate)));
}

Result<ExitStatus> showPlan(Context& context, const Arguments& given)
{
    bool isNumber = false;
    const int year = given.year.toInt(&isNumber);
    if (!isNumber || year < 1949 || year > 2999)
        return invalidValue("year", given.year);
    const auto packs = workspace::auditPacks(context.library);
    if (!packs.has_value())
        return tl::make_unexpected(packs.error());
    const auto file = openForReading(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto organisation = findOrganisation(**file, given.organisation);
    if (!organisation.has_value())
        return tl::make_unexpected(organisation.error());
    const AnnualPlan* plan = (*file)->audits().find(audit::annualPlanId(*organisation, year));
    const framework::FrameworkIndex& manual = packs->manual.framework->index;
    const std::vector<Line> lines = linesOf(**file, *organisation, plan);
    if (!context.settings.json) {
        print(context, **file, lines, plan, manual);
        return ExitStatus::Done;
    }
    QJsonArray units;
    for (const Line& line : lines)
        units.append(lineJson(line, manual));
    context.output.json(QJsonObject{{QStringLiteral("organisation"), organisation->toString()},
                                    {QStringLiteral("year"), year},
                                    {QStringLiteral("plan"), planJson(**file, plan)},
                                    {QStringLiteral("units"), units}});
    return ExitStatus::Done;
}

} // namespace

void addPlanVerb(CLI::App& group, Context& context)
{
    const auto given = std::make_shared<Arguments>();
    CLI::App& verb = addVerb(group, "plan", help::kAuditPlan, context);
    addText(verb, "FILE", given->file, help::kFile, context);
    addText(verb, "YEAR", given->year, help::kPlanYear, context);
    addText(verb, "--organisation", given->organisation, help::kOrganisationId, context, "ID");
    setAction(verb, context, [given](Context& c) { return showPlan(c, *given); });
}

} // namespace sextant::cli
