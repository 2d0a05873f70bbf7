#include "report/detail/explanation.h"

#include "report/detail/words.h"
#include "scoring/explain.h"

namespace sextant::report::detail {

namespace {

using scoring::ExplainedLine;
using scoring::Explanation;
using scoring::FigureRule;
using scoring::Fraction;
using scoring::ItemState;

constexpr Words kTitle{u"How each figure follows from the answers", u"各项得分的计算依据"};
constexpr Words kAnswer{u"Answer", u"答案"};
constexpr Words kPoints{u"Points", u"分值"};
constexpr Words kWeight{u"Weight", u"权重"};
constexpr Words kProduct{u"Product", u"乘积"};
constexpr Words kMean{u"The figure is the sum of the products divided by the sum of the weights.",
                      u"得分为乘积之和除以权重之和。"};
constexpr Words kSum{u"The figure is the sum of the products.", u"得分为乘积之和。"};
constexpr Words kMinimum{u"The figure is the lowest of the points; weights do not count.",
                         u"得分为各分值中的最低值，不计权重。"};
constexpr Words kMaximum{u"The figure is the highest of the points, the worst here; weights do not count.",
                         u"得分为各分值中的最高值（此处为最差），不计权重。"};
constexpr Words kQuotient{u"%1 ÷ %2 = %3, shown as %4.", u"%1÷%2＝%3，显示为%4。"};
constexpr Words kPlain{u"%1, shown as %2.", u"%1，显示为%2。"};
constexpr Words kRounding{u"Figures are rounded to %1 decimals, halves away from zero, for display only: "
                          u"what is compared with a threshold is never rounded.",
                          u"得分保留%1位小数，四舍五入，仅用于显示；与门槛比较时使用未取整的数值。"};
constexpr Words kNone{u"Nothing is counted yet: there is no figure.", u"尚无计入的答案，没有得分。"};
constexpr Words kCounts{u"Of %1 asked, %2 are rated, %3 not applicable and %4 unanswered.",
                        u"共问%1项：已评%2项，不适用%3项，未答%4项。"};
constexpr Words kLeftOut{u"What is not applicable is in neither sum.", u"不适用的项目不计入任何一个合计。"};
constexpr Words kInterval{u"The open answers can still bring it anywhere from %1 to %2.",
                          u"未答项目可使得分落在%1至%2之间。"};
constexpr Words kBand{u"Band: %1.", u"等级：%1。"};
constexpr Words kExcused{u"not applicable: %1", u"不适用：%1"};
constexpr Words kOpen{u"unanswered", u"未答"};
constexpr Words kConflict{u"two answers that differ: counts as unanswered", u"两个不同的答案，按未答计"};
constexpr Words kUnscored{u"%1 (never scored)", u"%1（不计分）"};
constexpr Words kLines{u"%1 counted", u"计入%1项"};
constexpr Words kGates{u"Gates", u"门槛"};
constexpr Words kThreshold{u"Threshold", u"门槛值"};
constexpr Words kOutcome{u"Outcome", u"结果"};
constexpr Words kPassed{u"passed", u"通过"};
constexpr Words kFailed{u"not passed", u"未通过"};
constexpr Words kStillOpen{u"open", u"未定"};
constexpr Words kDropped{u"left out: not applicable, and reviewed", u"不计：不适用，已复核"};
constexpr Words kReadiness{u"Readiness", u"准备度"};
constexpr Words kReadinessIs{u"With the figures and gates above: %1.", u"按以上得分与门槛：%1。"};

QString numberText(const Fraction& value)
{
    return value.isDefined() ? QString::number(value.toDouble(), 'g', 12) : QStringLiteral("–");
}

class Explainer
{
public:
    Explainer(const Context& context, ReadinessReport& report)
        : m_context(context)
        , m_framework(context.index)
        , m_report(report)
    {}

    void write()
    {
        m_report.blocks.push_back(PageBreak{});
        m_report.blocks.push_back(Title{m_context.tell(Phrase::Annex), tell(kTitle), {}, {}, {}});
        addProse(tell(kRounding, {QString::number(decimals())}));
        addFigure(-1);
        for (int node = 0; node < static_cast<int>(m_context.index.nodes().size()); ++node)
            addFigure(node);
        addGates();
        addReadiness();
    }

private:
    QString tell(const Words& words, const std::vector<QString>& args = {}) const
    {
        return filled(words.in(m_context.language), args);
    }
    int decimals() const { return m_context.index.framework().method.decimals; }
    QString rounded(const Fraction& value) const { return scoring::formatScore(value, decimals()); }
    void addProse(const QString& text)
    {
        m_report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(text)});
    }
    const scoring::NodeScore& figure(int node) const
    {
        const scoring::ScoreCard& card = m_context.input.card;
        return node < 0 ? card.overall : card.nodes[static_cast<size_t>(node)];
    }

    QString nameOf(int node) const
    {
        if (node < 0)
            return m_context.index.framework().title.in(m_context.language);
        const framework::Section& section = *m_context.index.nodes()[static_cast<size_t>(node)].section;
        return codeAndTitle(section.code, section.title.in(m_context.language), m_context.language);
    }

    QString answerOf(const ExplainedLine& line) const
    {
        if (line.conflicted)
            return tell(kConflict);
        if (line.state == ItemState::Unanswered)
            return tell(kOpen);
        const assessment::Answer* answer = m_context.answerOf(line.item);
        if (answer != nullptr)
            if (const auto* excused = std::get_if<assessment::NotApplicable>(&answer->response))
                return tell(kExcused, {excused->reason});
        const QString said = m_context.responseText(line.item);
        return line.state == ItemState::Unscored ? tell(kUnscored, {said}) : said;
    }

    Row rowOf(const ExplainedLine& line) const
    {
        const bool isItem = line.item >= 0;
        Row row;
        row.cells = {
            textCell(isItem ? m_context.item(line.item).code : QString(), false, Tone::Second),
            textCell(isItem ? m_context.titleOf(line.item) : nameOf(line.section)),
            textCell(isItem ? answerOf(line) : QString()),
            textCell(numberText(line.points)),
            textCell(line.counted ? line.weight.toString() : QStringLiteral("–"), false, Tone::Second),
            textCell(numberText(line.product))};
        return row;
    }

    /// The row of a part whose lines stand in a table of their own.
    Row rowOfPart(int node) const
    {
        const Explanation part = scoring::explain(m_framework, m_context.input.card, node);
        const auto counted =
            std::ranges::count_if(part.lines, [](const ExplainedLine& line) { return line.counted; });
        Row row;
        row.cells = {textCell({}),
                     textCell(nameOf(node)),
                     textCell(tell(kLines, {QString::number(counted)}), false, Tone::Second),
                     textCell(QStringLiteral("–")),
                     textCell(part.weight.toString(), false, Tone::Second),
                     textCell(numberText(part.points))};
        return row;
    }

    /// The part below \a node that holds \a item; -1: it is the node's own.
    int partOf(int item, int node) const
    {
        int part = -1;
        for (int at = m_context.index.nodeOf(item); at != node && at >= 0;
             at = m_context.index.nodes()[static_cast<size_t>(at)].parent)
            part = at;
        return part;
    }

    Table tableOf(const Explanation& explanation) const
    {
        Table table;
        table.columns = {
            {QString(), 12, false, false},    {m_context.tell(Phrase::Indicator), 0, false, false},
            {tell(kAnswer), 44, false, true}, {tell(kPoints), 15, true, false},
            {tell(kWeight), 16, true, false}, {tell(kProduct), 19, true, false}};
        const bool adds = explanation.rule == FigureRule::Mean || explanation.rule == FigureRule::Sum;
        int last = -1;
        for (const ExplainedLine& line : explanation.lines) {
            if (line.state == ItemState::Hidden)
                continue;
            const int part = adds && line.item >= 0 ? partOf(line.item, explanation.node) : -1;
            if (part < 0)
                table.rows.push_back(rowOf(line));
            else if (part != last)
                table.rows.push_back(rowOfPart(part));
            last = part;
        }
        if (adds)
            table.rows.push_back(totalRow(explanation));
        return table;
    }

    Row totalRow(const Explanation& explanation) const
    {
        Row row;
        row.cells = {textCell({}),
                     textCell(QStringLiteral("Σ"), true),
                     textCell({}),
                     textCell({}),
                     textCell(explanation.weight.toString(), true),
                     textCell(numberText(explanation.points), true)};
        return row;
    }

    QString ruleText(FigureRule rule) const
    {
        switch (rule) {
        case FigureRule::Mean:
            return tell(kMean);
        case FigureRule::Sum:
            return tell(kSum);
        case FigureRule::Minimum:
            return tell(kMinimum);
        case FigureRule::Maximum:
            break;
        }
        return tell(kMaximum);
    }

    QString calculation(const Explanation& explanation) const
    {
        if (!explanation.score.isDefined())
            return tell(kNone);
        const QString exact = numberText(explanation.score);
        if (explanation.rule != FigureRule::Mean)
            return tell(kPlain, {exact, rounded(explanation.score)});
        return tell(kQuotient, {numberText(explanation.points), explanation.weight.toString(), exact,
                                rounded(explanation.score)});
    }

    void addFigure(int node)
    {
        const scoring::NodeScore& score = figure(node);
        if (score.visible() == 0)
            return;
        const Explanation explanation = scoring::explain(m_framework, m_context.input.card, node);
        m_report.blocks.push_back(
            Heading{nameOf(node) +
                    (m_context.language == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": ")) +
                    rounded(explanation.score)});
        m_report.blocks.push_back(tableOf(explanation));
        QStringList said{
            ruleText(explanation.rule), calculation(explanation),
            tell(kCounts, {QString::number(score.visible()), QString::number(score.rated),
                           QString::number(score.notApplicable), QString::number(score.unanswered)})};
        const framework::Method& method = m_context.index.framework().method;
        if (score.notApplicable > 0 && method.notApplicable == framework::NotApplicableRule::Excluded)
            said << tell(kLeftOut);
        if (score.unanswered > 0 && score.intervalDefined)
            said << tell(kInterval, {rounded(explanation.intervalLow), rounded(explanation.intervalHigh)});
        if (explanation.bandIndex >= 0)
            said << tell(kBand, {method.bands[static_cast<size_t>(explanation.bandIndex)].label.in(
                                    m_context.language)});
        addProse(sentences(said, m_context.language));
    }

    QString outcome(scoring::GateState state) const
    {
        switch (state) {
        case scoring::GateState::Passed:
            return tell(kPassed);
        case scoring::GateState::Failed:
            return tell(kFailed);
        case scoring::GateState::Open:
            return tell(kStillOpen);
        case scoring::GateState::Dropped:
            break;
        }
        return tell(kDropped);
    }

    void addGates()
    {
        const auto& gates = m_context.input.card.gates;
        if (gates.empty())
            return;
        m_report.blocks.push_back(Heading{tell(kGates)});
        Table table;
        table.columns = {{QString(), 12, false, false},
                         {m_context.tell(Phrase::Indicator), 0, false, false},
                         {tell(kThreshold), 24, true, false},
                         {tell(kPoints), 18, true, false},
                         {tell(kOutcome), 44, false, false}};
        const bool lower = m_context.scale.lowerIsBetter();
        for (const scoring::GateResult& gate : gates) {
            if (!m_context.isShown(gate.item))
                continue;
            Row row;
            row.cells = {textCell(m_context.item(gate.item).code, false, Tone::Second),
                         textCell(m_context.titleOf(gate.item)),
                         textCell((lower ? u'≤' : u'≥') + gate.threshold.toString()),
                         textCell(gate.points ? gate.points->toString() : QStringLiteral("–")),
                         textCell(outcome(gate.state), false,
                                  gate.state == scoring::GateState::Failed ? Tone::Bad : Tone::Ink)};
            table.rows.push_back(std::move(row));
        }
        m_report.blocks.push_back(std::move(table));
    }

    void addReadiness()
    {
        const auto& rule = m_context.index.framework().readiness;
        if (!rule)
            return;
        m_report.blocks.push_back(Heading{tell(kReadiness)});
        addProse(sentences(
            {m_context.tell(Phrase::MethodReadiness,
                            {rule->overallMinimum.toString(), rule->notReadyAtGatePoints.toString(),
                             rule->sectionMinimum.toString()}),
             tell(kReadinessIs, {readinessWord(m_context.input.card.readiness, m_context.language)})},
            m_context.language));
    }

    const Context& m_context;
    scoring::PreparedFramework m_framework;
    ReadinessReport& m_report;
};

} // namespace

void addExplanations(const Context& context, ReadinessReport& report)
{
    Explainer(context, report).write();
}

} // namespace sextant::report::detail
