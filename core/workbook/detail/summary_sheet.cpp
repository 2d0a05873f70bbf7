#include "workbook/detail/parts.h"

namespace sextant::workbook::detail {

namespace {

using report::Phrase;
using scoring::NodeScore;
using scoring::ScoreCard;

constexpr double kLabelWidth = 24;
constexpr double kTextWidth = 60;
constexpr double kFigureWidth = 16;

/// Writes labels and values one below the other.
class Facts
{
public:
    Facts(Sheet& sheet, int row)
        : m_sheet(sheet)
        , m_row(row)
    {}
    void add(const QString& label, const Value& value)
    {
        const auto* text = std::get_if<QString>(&value);
        if (std::holds_alternative<std::monostate>(value) || (text != nullptr && text->isEmpty()))
            return;
        m_sheet.write(m_row, 0, label, Style::Label);
        m_sheet.write(m_row++, 1, value, Style::Prose);
    }
    int row() const { return m_row; }

private:
    Sheet& m_sheet;
    int m_row;
};

Value dayValue(QDate day)
{
    return day.isValid() ? Value(day) : Value();
}

QString stageText(const Context& context)
{
    switch (context.input.assessment.stage) {
    case assessment::Stage::Draft:
        return context.word(Word::StageDraft);
    case assessment::Stage::InReview:
        return context.word(Word::StageInReview);
    case assessment::Stage::Signed:
        return context.word(Word::StageSigned);
    }
    Q_UNREACHABLE();
}

void addAssessmentFacts(const Context& context, Facts& facts)
{
    const auto& assessment = context.input.assessment;
    const framework::Framework& framework = context.index.framework();
    facts.add(context.word(Word::Started), dayValue(assessment.startedOn));
    facts.add(context.word(Word::AsOf), dayValue(assessment.asOf));
    facts.add(context.word(Word::Stage), stageText(context));
    facts.add(context.say(Phrase::PreparedBy), assessment.preparedBy);
    facts.add(context.say(Phrase::ReviewedBy), assessment.reviewedBy);
    if (context.input.seal) {
        facts.add(context.word(Word::SignedBy), context.input.seal->by);
        facts.add(context.word(Word::SignedOn), context.input.seal->at);
    }
    facts.add(
        context.say(Phrase::FrameworkWord),
        context.word(Word::FrameworkVersion, {framework.title.in(context.language), framework.version}));
    if (context.figures.last != nullptr)
        facts.add(context.word(Word::CompareWith), context.input.last->title);
    facts.add(context.say(Phrase::Printed), dayValue(context.input.printedOn));
}

void addVerdict(const Context& context, Facts& facts)
{
    const ScoreCard& card = context.input.card;
    facts.add(context.word(Word::Verdict), report::verdictTitle(context.figures, context.language));
    if (card.readinessAtWorst != card.readinessAtBest) {
        facts.add(context.word(Word::VerdictWorst),
                  report::readinessWord(card.readinessAtWorst, context.language));
        facts.add(context.word(Word::VerdictBest),
                  report::readinessWord(card.readinessAtBest, context.language));
    }
    facts.add(context.word(Word::VerdictReasons), report::verdictReasons(context.figures, context.language));
    facts.add(context.word(Word::VerdictContext), report::verdictContext(context.figures, context.language));
    facts.add(context.say(Phrase::GatesHeading), report::gatesSentence(context.figures, context.language));
}

/// One row of the table of figures: the same figure now, last time and as aimed at.
class FigureTable
{
public:
    FigureTable(const Context& context, Sheet& sheet, int row)
        : m_sheet(sheet)
        , m_row(row)
    {
        std::vector<QString> heads{context.word(Word::Measure), context.figures.nowName};
        m_cards.push_back(&context.input.card);
        if (context.figures.last != nullptr) {
            heads.push_back(context.figures.lastName);
            m_cards.push_back(context.figures.last);
        }
        if (context.figures.targets != nullptr) {
            heads.push_back(context.word(Word::ScoreOfTarget));
            m_cards.push_back(context.figures.targets);
        }
        for (size_t i = 0; i < heads.size(); ++i)
            m_sheet.write(m_row, static_cast<int>(i), heads[i], Style::Head);
    }
    template <typename Of>
    void add(const QString& label, Style style, Of of)
    {
        m_sheet.write(++m_row, 0, label, Style::Text);
        for (size_t i = 0; i < m_cards.size(); ++i)
            m_sheet.write(m_row, static_cast<int>(i) + 1, of(m_cards[i]->overall), style);
    }
    int row() const { return m_row; }

private:
    Sheet& m_sheet;
    int m_row;
    std::vector<const ScoreCard*> m_cards;
};

Value end(const NodeScore& node, double figure)
{
    return node.intervalDefined ? Value(figure) : Value();
}

int addFigures(const Context& context, Sheet& sheet, int row)
{
    FigureTable table(context, sheet, row);
    table.add(context.word(Word::Score), Style::Figure,
              [](const NodeScore& node) { return valueOf(node.score); });
    table.add(context.word(Word::SharePlain), Style::Share,
              [](const NodeScore& node) { return valueOf(node.ratio); });
    table.add(context.word(Word::LowestPossible), Style::Figure,
              [](const NodeScore& node) { return end(node, node.intervalMinimum); });
    table.add(context.word(Word::HighestPossible), Style::Figure,
              [](const NodeScore& node) { return end(node, node.intervalMaximum); });
    if (!context.index.framework().method.bands.empty())
        table.add(context.word(Word::Band), Style::Text,
                  [&](const NodeScore& node) { return Value(context.bandOf(node)); });
    table.add(context.word(Word::Coverage), Style::Share,
              [](const NodeScore& node) { return Value(node.coverage()); });
    table.add(context.word(Word::Questions), Style::Number,
              [](const NodeScore& node) { return countOf(node.visible()); });
    table.add(context.word(Word::Rated), Style::Number,
              [](const NodeScore& node) { return countOf(node.rated); });
    table.add(context.word(Word::NotApplicable), Style::Number,
              [](const NodeScore& node) { return countOf(node.notApplicable); });
    table.add(context.word(Word::Unanswered), Style::Number,
              [](const NodeScore& node) { return countOf(node.unanswered); });
    table.add(context.word(Word::Conflicts), Style::Number,
              [](const NodeScore& node) { return countOf(node.conflicts); });
    return table.row() + 2;
}

int addGates(const Context& context, Sheet& sheet, int row)
{
    if (context.input.card.gates.empty())
        return row;
    sheet.write(row++, 0, context.say(Phrase::GatesHeading), Style::Label);
    Rows rows;
    for (const scoring::GateResult& gate : context.input.card.gates)
        rows.push_back({context.item(gate.item).code, context.titleOf(gate.item), valueOf(gate.threshold),
                        gate.points ? valueOf(*gate.points) : Value(), context.gateWord(gate.state)});
    const Word needs = context.scale.lowerIsBetter() ? Word::GateNeedsLower : Word::GateNeeds;
    return sheet.table(row,
                       {{context.word(Word::Code), kLabelWidth},
                        {context.say(Phrase::Indicator), kTextWidth},
                        {context.word(needs), kFigureWidth, Style::Number},
                        {context.say(Phrase::Level), kFigureWidth, Style::Number},
                        {context.word(Word::GateState), kFigureWidth}},
                       rows) +
           1;
}

} // namespace

void addSummary(const Context& context, Book& book)
{
    Sheet sheet(book, Word::SheetSummary, true);
    sheet.width(0, kLabelWidth);
    sheet.width(1, kTextWidth);
    for (int column = 2; column < 5; ++column)
        sheet.width(column, kFigureWidth);
    sheet.write(0, 0, context.input.organisation.name.in(context.language), Style::Title);
    const QString& name = context.input.assessment.title;
    sheet.write(1, 0,
                context.say(Phrase::ReportTitle, {context.index.framework().title.in(context.language)}) +
                    (name.isEmpty() ? QString() : QStringLiteral(" · ") + name),
                Style::Title);
    int row = 2;
    if (!book.margins.right.isEmpty())
        sheet.write(row++, 0, book.margins.right, Style::Label);
    Facts facts(sheet, row + 1);
    addAssessmentFacts(context, facts);
    addVerdict(context, facts);
    row = addFigures(context, sheet, facts.row() + 1);
    row = addGates(context, sheet, row);
    sheet.write(row, 1, context.say(Phrase::Disclaimer), Style::Prose);
    worksheet_activate(sheet.handle());
}

} // namespace sextant::workbook::detail
