#include "report/plan_report.h"

#include "improvement/action_rules.h"
#include "improvement/action_words.h"
#include "improvement/costs.h"
#include "report/chart_specs.h"
#include "report/detail/choice_words.h"
#include "report/detail/plan_words.h"
#include "report/detail/words.h"
#include "report/phrases.h"
#include "report/scale.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sextant::report {

namespace {

using detail::PlanPhrase;
using detail::sayPlan;
using detail::sayPlanCount;
using improvement::Action;
using improvement::ActionState;

constexpr double kOwner = 22;
constexpr double kDue = 22;
constexpr double kCost = 24;
constexpr double kState = 24;
constexpr double kLevel = 18;

QString amountText(const improvement::Money& money)
{
    const double amount = money.amount.toDouble();
    const bool isWhole = money.amount.scaled % Decimal::kScale == 0;
    return money.currency + u' ' + QLocale(QLocale::English).toString(amount, 'f', isWhole ? 0 : 2);
}

/// Groups of the table, in the order of printing.
int groupOf(ActionState state)
{
    return improvement::isToDo(state) ? 0 : state == ActionState::ClaimedDone ? 1 : 2;
}

class PlanWriter
{
public:
    PlanWriter(const PlanReportInput& input, Language language, const Choices& choices)
        : m_input(input)
        , m_choices(choices.of(ReportKind::Actions))
        , m_language(language)
    {}

    ReadinessReport write()
    {
        m_report.language = m_language;
        m_report.title = tell(PlanPhrase::Title);
        m_report.organisation = m_input.organisation.name.in(m_language);
        const QString day = longDate(m_input.printedOn, m_language);
        m_report.runningTitle = tell(PlanPhrase::RunningTitle, {day});
        m_report.demo = m_input.organisation.demo ? say(Phrase::Demo, m_language) : QString();
        m_report.foot = tell(PlanPhrase::Foot, {day}) + detail::digestPart(m_input.record, m_language);
        m_report.record = m_input.record;
        m_report.pageOf = say(Phrase::PageOf, m_language, {u"%1"_qs, u"%2"_qs});
        m_report.creator = say(Phrase::Creator, m_language, {m_input.programVersion});
        m_report.fileName = fileName();
        m_report.blocks.push_back(PageBreak{});
        if (m_choices.has(u"head"_qs))
            addHead();
        addTable();
        if (m_choices.has(u"costs"_qs))
            addCosts();
        m_report.blocks.push_back(Signing{tell(PlanPhrase::Sentence), say(Phrase::Chair, m_language),
                                          say(Phrase::SecretaryGeneral, m_language),
                                          say(Phrase::DateWord, m_language), say(Phrase::Seal, m_language)});
        return std::move(m_report);
    }

private:
    QString tell(PlanPhrase phrase, std::initializer_list<QString> args = {}) const
    {
        return sayPlan(phrase, m_language, args);
    }

    QString fileName() const
    {
        static const QRegularExpression unsafe(u"[\\x00-\\x1f\\x7f<>:\"/\\\\|?*.]"_qs);
        QString name = m_report.organisation;
        name.replace(unsafe, u" "_qs);
        return tell(PlanPhrase::FileName,
                    {name.simplified().left(80), m_input.printedOn.toString(Qt::ISODate)});
    }

    QString nameOf(const organisation::PersonId& person) const
    {
        const QString name = m_input.people.value(person);
        return name.isEmpty() || m_choices.names ? name : detail::nameWithheld().in(m_language);
    }

    /// Those of the groups chosen, in the order of printing.
    bool isChosen(const Action& action) const
    {
        static const QString kParts[] = {u"todo"_qs, u"claimed"_qs, u"closed"_qs};
        return m_choices.has(kParts[groupOf(action.standing.state)]);
    }

    void addHead()
    {
        Title title;
        title.kicker = tell(PlanPhrase::Title);
        const int count = static_cast<int>(m_input.actions.size());
        title.title = count == 0 ? tell(PlanPhrase::NoActions)
                                 : sayPlanCount(PlanPhrase::ActionCount, m_language, count);
        QStringList lead;
        const auto late = std::count_if(m_input.actions.begin(), m_input.actions.end(), [&](const Action& a) {
            return improvement::isOverdue(a, m_input.printedOn);
        });
        if (late > 0)
            lead.append(sayPlanCount(PlanPhrase::LateCount, m_language, static_cast<int>(late)));
        if (m_input.effect.has_value() && count > 0)
            addEffect(*m_input.effect, title, lead);
        m_report.blocks.push_back(title);
        if (!lead.isEmpty())
            m_report.blocks.push_back(
                Paragraph{Paragraph::Style::Prose, RichText(sentences(lead, m_language)), false});
    }

    void addEffect(const PlanEffect& effect, Title& title, QStringList& lead) const
    {
        const framework::Framework& framework = effect.framework->framework;
        const QString now = scoreText(framework, effect.now.overall);
        const QString then = scoreText(framework, effect.planned.overall);
        title.figure = then;
        const Scale scale(effect.framework->index);
        if (!scale.isShare() && !scale.lowerIsBetter())
            title.figureOf = say(Phrase::FigureOf, m_language, {QString::number(scale.highest(), 'g', 6)});
        title.figureNote = tell(PlanPhrase::FigureNote, {now});
        lead.append(now == then ? tell(PlanPhrase::EffectSame, {now})
                                : tell(PlanPhrase::EffectScore, {now, then}));
        const Figures figuresNow{effect.framework->index, effect.now};
        const Figures figuresThen{effect.framework->index, effect.planned};
        const QString verdictNow = verdictTitle(figuresNow, m_language);
        const QString verdictThen = verdictTitle(figuresThen, m_language);
        if (verdictNow != verdictThen)
            lead.append(tell(PlanPhrase::EffectVerdict, {verdictNow, verdictThen}));
        const auto passed = [](const scoring::ScoreCard& card) {
            return std::ranges::count(card.gates, scoring::GateState::Passed, &scoring::GateResult::state);
        };
        const auto gates = effect.now.gates.size() -
                           static_cast<size_t>(std::ranges::count(
                               effect.now.gates, scoring::GateState::Dropped, &scoring::GateResult::state));
        if (gates > 0)
            lead.append(tell(PlanPhrase::EffectGates,
                             {QString::number(passed(effect.now)), QString::number(passed(effect.planned)),
                              QString::number(gates)}));
    }

    std::vector<Action> sorted() const
    {
        std::vector<Action> actions;
        std::ranges::copy_if(m_input.actions, std::back_inserter(actions),
                             [this](const Action& action) { return isChosen(action); });
        const auto rank = [](const Action& action) {
            return std::tuple(groupOf(action.standing.state), !action.due.isValid(), action.due);
        };
        std::ranges::stable_sort(actions,
                                 [&](const Action& a, const Action& b) { return rank(a) < rank(b); });
        return actions;
    }

    void addTable()
    {
        const std::vector<Action> actions = sorted();
        if (actions.empty())
            return;
        Table table;
        table.kind = Table::Kind::Actions;
        table.columns = {
            {tell(PlanPhrase::What), 0, false, false},       {tell(PlanPhrase::Level), kLevel, false, false},
            {tell(PlanPhrase::Owner), kOwner, false, false}, {tell(PlanPhrase::Due), kDue, false, true},
            {tell(PlanPhrase::Cost), kCost, true, true},     {tell(PlanPhrase::State), kState, false, true}};
        int group = -1;
        for (const Action& action : actions) {
            if (const int next = groupOf(action.standing.state); next != group) {
                group = next;
                constexpr PlanPhrase kGroups[] = {PlanPhrase::ToDo, PlanPhrase::Claimed, PlanPhrase::Closed};
                Row head;
                head.group = true;
                head.cells = {textOf(tell(kGroups[group]), true)};
                table.rows.push_back(std::move(head));
            }
            table.rows.push_back(rowOf(action));
        }
        m_report.blocks.push_back(std::move(table));
    }

    static Cell textOf(const QString& text, bool bold = false, Tone tone = Tone::Ink)
    {
        Cell cell;
        cell.text = RichText(text, bold);
        cell.tone = tone;
        return cell;
    }

    Row rowOf(const Action& action) const
    {
        Row row;
        row.cells = {whatCell(action),
                     levelCell(action),
                     ownerCell(action),
                     dueCell(action),
                     textOf(action.cost.has_value() ? amountText(*action.cost) : QString()),
                     stateCell(action)};
        return row;
    }

    int itemOf(const Action& action) const
    {
        return m_input.effect.has_value() ? m_input.effect->framework->index.indexOf(action.source.item) : -1;
    }

    Cell whatCell(const Action& action) const
    {
        Cell cell;
        const int item = itemOf(action);
        if (item >= 0)
            cell.text.runs.push_back(
                {m_input.effect->framework->index.items()[static_cast<size_t>(item)]->code + u'\u2002',
                 true});
        cell.text.runs.push_back({action.what.in(m_language)});
        if (m_choices.detail == Detail::Full)
            addParticulars(action, cell);
        return cell;
    }

    /// Who pays, and what shows that it is done or why the risk is borne, on lines of their own.
    void addParticulars(const Action& action, Cell& cell) const
    {
        QStringList lines;
        if (action.funding.source != improvement::FundingSource::Unstated)
            lines << improvement::fundingLabel(action.funding.source).in(m_language);
        if (m_choices.notes)
            lines << action.funding.note.trimmed() << action.closingNote.trimmed();
        lines.removeAll(QString());
        if (!lines.isEmpty())
            cell.text.runs.push_back({u'\n' + lines.join(u'\n')});
    }

    Cell levelCell(const Action& action) const
    {
        Cell cell;
        const int item = itemOf(action);
        if (item < 0 || !action.target.has_value())
            return cell;
        const framework::FrameworkIndex& index = m_input.effect->framework->index;
        cell.mark = levelMark(index, m_input.effect->now, item);
        cell.aim = markOfPoints(index, item, *action.target);
        return cell;
    }

    Cell ownerCell(const Action& action) const
    {
        const QString name = nameOf(action.owner);
        return name.isEmpty() ? textOf(tell(PlanPhrase::NoOwner), false, Tone::Second) : textOf(name);
    }

    Cell dueCell(const Action& action) const
    {
        if (!action.due.isValid())
            return textOf(improvement::isToDo(action.standing.state) ? tell(PlanPhrase::NoDue) : QString(),
                          false, Tone::Second);
        const QString day = action.due.toString(Qt::ISODate);
        if (!improvement::isOverdue(action, m_input.printedOn))
            return textOf(day);
        const int late = -*improvement::daysUntilDue(action, m_input.printedOn);
        return textOf(day + u'\n' + sayPlanCount(PlanPhrase::LateBy, m_language, late), false, Tone::Bad);
    }

    Cell stateCell(const Action& action) const
    {
        QString words = improvement::stateLabel(action.standing.state).in(m_language);
        if (const QString by = nameOf(action.standing.by); !by.isEmpty())
            words += u'\n' + by;
        if (action.standing.on.isValid())
            words += u'\n' + action.standing.on.toString(Qt::ISODate);
        return textOf(words);
    }

    void addCosts()
    {
        std::vector<Action> done; // or to be done: the others cost nothing
        std::ranges::copy_if(m_input.actions, std::back_inserter(done), [](const Action& action) {
            return action.standing.state != ActionState::RiskAccepted &&
                   action.standing.state != ActionState::Superseded;
        });
        const improvement::Costs costs = improvement::costsOf(done);
        if (costs.sums.empty())
            return;
        m_report.blocks.push_back(Heading{tell(PlanPhrase::CostHeading)});
        Table table;
        table.kind = Table::Kind::Annex;
        table.columns = {{tell(PlanPhrase::Funding), 0, false, false},
                         {tell(PlanPhrase::Actions), 30, true, false},
                         {tell(PlanPhrase::Amount), 40, true, false}};
        for (const improvement::CostSum& sum : costs.sums) {
            Row row;
            row.cells = {textOf(improvement::fundingLabel(sum.source).in(m_language)),
                         textOf(QString::number(sum.actions)),
                         textOf(amountText({sum.amount, sum.currency}))};
            table.rows.push_back(std::move(row));
        }
        m_report.blocks.push_back(std::move(table));
        if (costs.withoutCost > 0)
            m_report.blocks.push_back(Paragraph{
                Paragraph::Style::Small,
                RichText(sayPlanCount(PlanPhrase::WithoutCost, m_language, costs.withoutCost)), false});
    }

    const PlanReportInput& m_input;
    Choices m_choices;
    Language m_language;
    ReadinessReport m_report;
};

} // namespace

ReadinessReport planReport(const PlanReportInput& input, Language language, const Choices& choices)
{
    return PlanWriter(input, language, choices).write();
}

} // namespace sextant::report
