#include "ui/results/explain_panel.h"

#include "report/verdict.h"
#include "ui/results/item_table.h"
#include "ui/results/result_rows.h"
#include "ui/shared/card.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/text_block.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kPadding = 20;
constexpr int kRowHeight = 38;
constexpr int kLineColumns = 3;

QString quotient(const scoring::Fraction& points, Decimal weight)
{
    return QString::number(points.toDouble(), 'g', 6) + QStringLiteral(" ÷ ") + weight.toString();
}

const scoring::NodeScore& nodeScore(const scoring::ScoreCard& card, int node)
{
    return node < 0 ? card.overall : card.nodes[static_cast<size_t>(node)];
}

} // namespace

ExplainPanel::ExplainPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new Label(theme, TextRole::Heading))
    , m_close(new QToolButton)
    , m_node(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_figure(new Label(theme, TextRole::Figure, Ink::Accent))
    , m_fraction(new Label(theme, TextRole::Body, Ink::Text2))
    , m_rule(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_table(new ItemTable(theme))
    , m_lines(new QGridLayout)
    , m_whatIf(new MessageBar(theme, MessageKind::Info))
    , m_foot(new TextBlock(theme, TextRole::Caption, Ink::Text3))
{
    m_close->setIcon(theme.icon(Icon::Close));
    m_close->setObjectName(u"closeExplanationButton"_qs);
    m_close->setAutoRaise(true);
    m_node->setObjectName(u"explainedNode"_qs);
    m_figure->setObjectName(u"explainedFigure"_qs);
    m_fraction->setObjectName(u"explainedFraction"_qs);
    m_table->setObjectName(u"explanationTable"_qs);
    m_table->setLeadsOn(true);
    m_table->setRowHeight(kRowHeight);
    m_whatIf->setObjectName(u"whatIf"_qs);
    m_whatIf->setFilled(false);
    lay();
    connect(m_close, &QToolButton::clicked, this, &ExplainPanel::closed);
    connect(m_table, &ItemTable::itemActivated, this, &ExplainPanel::itemRequested);
    connect(m_table, &ItemTable::sectionActivated, this, &ExplainPanel::sectionRequested);
    retranslate();
}

void ExplainPanel::lay()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_close);
    auto* figure = new QHBoxLayout;
    m_theme.keepSpacing(figure, QMargins(), metric::kGrid);
    figure->addWidget(m_figure);
    figure->addWidget(m_fraction);
    figure->addStretch();
    m_lines->setColumnStretch(0, 1);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(kPadding, metric::kCardPadding, kPadding, metric::kCardPadding),
                        metric::kHalfGrid);
    column->addLayout(top);
    column->addWidget(m_node);
    column->addLayout(figure);
    column->addWidget(m_rule);
    column->addSpacing(metric::kGrid);
    column->addWidget(m_table);
    column->addLayout(m_lines);
    column->addSpacing(metric::kGrid);
    column->addWidget(m_whatIf);
    column->addSpacing(metric::kGrid);
    column->addWidget(m_foot);
    column->addStretch();
    m_theme.keep(this, [this] {
        m_lines->setHorizontalSpacing(m_theme.px(12));
        m_lines->setVerticalSpacing(m_theme.px(metric::kHalfGrid));
        // The fraction stands on the line of the big figure.
        const int below = m_theme.step(TextRole::Figure).lineHeight - m_theme.step(TextRole::Body).lineHeight;
        m_fraction->setContentsMargins(0, below / 2, 0, 0);
    });
}

void ExplainPanel::explain(const ResultsFigures& figures, int node, Language language)
{
    const framework::Framework& framework = figures.index().framework();
    const scoring::Explanation explanation = figures.explain(node);
    if (node < 0) {
        m_node->setText(framework.title.in(language));
    } else {
        const framework::Section& section = *figures.index().nodes()[static_cast<size_t>(node)].section;
        m_node->setText(report::codeAndTitle(section.code, section.title.in(language), language));
    }
    m_rule->setText(ruleText(explanation.rule));
    m_table->rows()->setRows(ResultRows::lines(figures, explanation, language));
    showFigure(figures, node, explanation);
    showInterval(figures, node, explanation);
    showWhatIf(figures, node, language);
    //: versions of framework and scoring engine
    m_foot->setText(tr("Framework %1, scoring engine %2. What is not applicable counts in neither sum.")
                        .arg(framework.version, QString::fromLatin1(scoring::kEngineVersion)));
}

void ExplainPanel::focusRows()
{
    m_table->setFocus();
}

void ExplainPanel::showFigure(const ResultsFigures& figures, int node,
                              const scoring::Explanation& explanation)
{
    m_figure->setText(report::scoreText(figures.index().framework(), nodeScore(figures.input().card, node)));
    const bool isMean = explanation.rule == scoring::FigureRule::Mean && explanation.score.isDefined();
    m_fraction->setText(isMean ? QStringLiteral("= ") + quotient(explanation.points, explanation.weight)
                               : QString());
}

void ExplainPanel::clearLines()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lineCount = 0;
}

void ExplainPanel::addLine(const QString& text, const QString& calculation, const QString& figure)
{
    const auto add = [this](const QString& word, TextRole role, Ink ink, int column) {
        auto* label = new Label(m_theme, role, ink, this);
        label->setText(word);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_lines->addWidget(label, m_lineCount, column);
    };
    add(text, TextRole::Body, Ink::Text2, 0);
    add(calculation, TextRole::Body, Ink::Text3, 1);
    add(figure, TextRole::BodyBold, Ink::Ink, 2);
    ++m_lineCount;
}

void ExplainPanel::addRule()
{
    m_lines->addWidget(new Hairline(m_theme), m_lineCount++, 0, 1, kLineColumns);
}

void ExplainPanel::showInterval(const ResultsFigures& figures, int node,
                                const scoring::Explanation& explanation)
{
    clearLines();
    const int decimals = figures.index().framework().method.decimals;
    const auto figureOf = [decimals](const scoring::Fraction& fraction) {
        return fraction.isDefined() ? scoring::formatScore(fraction.toDouble(), decimals) : QString();
    };
    const bool isMean = explanation.rule == scoring::FigureRule::Mean;
    const auto calculation = [isMean](const scoring::Fraction& points, Decimal weight) {
        return isMean ? quotient(points, weight) : QString();
    };
    const scoring::NodeScore& score = nodeScore(figures.input().card, node);
    addRule();
    if (explanation.score.isDefined())
        addLine(tr("Total"), calculation(explanation.points, explanation.weight),
                figureOf(explanation.score));
    if (score.unanswered > 0) {
        addLine(tr("%n open, all at the lowest", nullptr, score.unanswered),
                calculation(explanation.lowestPoints, explanation.intervalWeight),
                figureOf(explanation.intervalLow));
        addLine(tr("%n open, all at the highest", nullptr, score.unanswered),
                calculation(explanation.highestPoints, explanation.intervalWeight),
                figureOf(explanation.intervalHigh));
    }
    const scoring::ScoreCard* last = figures.figures().last;
    if (last != nullptr && nodeScore(*last, node).score)
        addLine(tr("Last time, %1").arg(figures.figures().lastName),
                report::fractionText(nodeScore(*last, node)),
                scoring::formatScore(*nodeScore(*last, node).score, decimals));
}

void ExplainPanel::showWhatIf(const ResultsFigures& figures, int node, Language language)
{
    const scoring::NodeScore& score = nodeScore(figures.input().card, node);
    const auto inNode = [&score](const scoring::Gap& gap) {
        return gap.item >= score.firstItem && gap.item < score.endItem;
    };
    const auto gap = std::find_if(figures.gaps().begin(), figures.gaps().end(), inNode);
    m_whatIf->setVisible(gap != figures.gaps().end());
    if (gap == figures.gaps().end())
        return;
    const framework::Item& item = *figures.index().items()[static_cast<size_t>(gap->item)];
    const scoring::ScoreCard changed = figures.scoreWith(gap->item, gap->target);
    const framework::Framework& framework = figures.index().framework();
    const QString figure = report::scoreText(framework, nodeScore(changed, node));
    const QString overall = report::scoreText(framework, changed.overall);
    QString text = node < 0 ? tr("The overall score would be %1.").arg(overall)
                            : tr("This figure would be %1, the overall score %2.").arg(figure, overall);
    if (changed.readiness != figures.input().card.readiness)
        //: joins two sentences
        text = tr("%1 %2").arg(
            text, tr("The verdict would be: %1.").arg(report::readinessWord(changed.readiness, language)));
    m_whatIf->setMessage(tr("If %1 reached level %2").arg(item.code, gap->target.toString()), text);
}

QString ExplainPanel::ruleText(scoring::FigureRule rule)
{
    switch (rule) {
    case scoring::FigureRule::Mean:
        return tr(
            "Weighted mean of what is rated: points times weight, added up, divided by the sum of weights.");
    case scoring::FigureRule::Sum:
        return tr("Points times weight, added up over what is rated.");
    case scoring::FigureRule::Minimum:
        return tr("The lowest points of what is rated decide, weights aside.");
    case scoring::FigureRule::Maximum:
        return tr("The highest points of what is rated decide, weights aside: lower is better here.");
    }
    return {};
}

void ExplainPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ExplainPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().card);
    painter.fillRect(QRect(0, 0, metric::kLine, height()), m_theme.tokens().line);
}

void ExplainPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExplainPanel::retranslate()
{
    m_heading->setText(tr("Where this number comes from"));
    m_close->setAccessibleName(tr("Close the explanation"));
    m_close->setToolTip(tr("Close the explanation"));
    m_table->setAccessibleName(tr("Answers behind the number"));
    m_table->rows()->setHeadings({QString(), tr("Indicator"), tr("Level"), tr("Weight"), tr("Product")});
}

} // namespace sextant::ui
