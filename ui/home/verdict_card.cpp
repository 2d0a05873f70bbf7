#include "ui/home/verdict_card.h"

#include "report/chart_specs.h"
#include "ui/charts/sextant_arc_widget.h"
#include "ui/home/gate_row.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kFigureWidth = 172;
constexpr int kTop = 20;
constexpr int kLinkPadding = 2; ///< of a link beside its word

} // namespace

VerdictCard::VerdictCard(const Theme& theme, QWidget* parent)
    : Card(theme, metric::kHomeEdge, metric::kHalfGrid, parent)
    , m_theme(theme)
    , m_verdict(new TextBlock(theme, TextRole::Display))
    , m_reasons(new TextBlock(theme, TextRole::Lead, Ink::Text2))
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_arc(new SextantArcWidget(theme))
    , m_gatesPart(new QWidget)
    , m_gatesHeading(new Label(theme, TextRole::BodyBold))
    , m_gatesSummary(new TextBlock(theme, TextRole::Caption, Ink::Text3))
    , m_gates(new GateRow(theme))
{
    m_verdict->setObjectName(u"verdict"_qs);
    m_reasons->setObjectName(u"reasons"_qs);
    m_gatesSummary->setObjectName(u"gatesSummary"_qs);
    theme.keepSpacing(column(), QMargins(metric::kHomeEdge, kTop, metric::kHomeEdge, metric::kCardGap),
                      metric::kHalfGrid);
    theme.keepSpacing(m_middle, QMargins(0, metric::kGrid, 0, metric::kGrid), 20);
    m_middle->addWidget(newFigure());
    m_middle->addWidget(m_arc, 1);
    connect(m_arc, &SextantArcWidget::activated, this, &VerdictCard::whyRequested);

    auto* heading = new QHBoxLayout;
    theme.keepSpacing(heading, QMargins(), metric::kGrid);
    heading->addWidget(m_gatesHeading);
    heading->addWidget(m_gatesSummary, 1, Qt::AlignVCenter);
    auto* gates = new QVBoxLayout(m_gatesPart);
    theme.keepSpacing(gates, QMargins(), metric::kGrid);
    gates->addWidget(new Hairline(theme));
    gates->addSpacing(metric::kGrid);
    gates->addLayout(heading);
    gates->addWidget(m_gates);

    column()->addWidget(m_verdict);
    column()->addWidget(m_reasons);
    column()->addStretch(1);
    column()->addLayout(m_middle);
    column()->addStretch(1);
    column()->addWidget(m_gatesPart);
    retranslate();
}

QWidget* VerdictCard::newFigure()
{
    auto* holder = new QWidget;
    m_figure = new Label(m_theme, TextRole::Figure, Ink::Accent);
    m_figure->setObjectName(u"overallFigure"_qs);
    m_of = new Label(m_theme, TextRole::Body, Ink::Text2);
    m_interval = new TextBlock(m_theme, TextRole::Caption, Ink::Text2);
    m_why = new QPushButton;
    m_why->setObjectName(u"whyButton"_qs);
    setButtonKind(m_why, ButtonKind::Link);
    setControlSize(m_why, ControlSize::Compact);
    connect(m_why, &QPushButton::clicked, this, &VerdictCard::whyRequested);
    auto* line = new QHBoxLayout;
    m_theme.keepSpacing(line, QMargins(), 6);
    line->addWidget(m_figure);
    line->addWidget(m_of);
    line->addStretch();
    // The button's word shares the left edge of the text above it.
    auto* why = new QHBoxLayout;
    m_theme.keepSpacing(why, QMargins(-kLinkPadding, 0, 0, 0), 0);
    why->addWidget(m_why);
    why->addStretch();
    auto* words = new QVBoxLayout(holder);
    m_theme.keepSpacing(words, QMargins(), metric::kHalfGrid);
    words->addStretch();
    words->addLayout(line);
    words->addWidget(m_interval);
    words->addLayout(why);
    words->addStretch();
    // The words beside the figure stand on its line.
    m_theme.keep(holder, [this, holder, words] {
        const int below = m_theme.step(TextRole::Figure).lineHeight - m_theme.step(TextRole::Body).lineHeight;
        m_of->setContentsMargins(0, below / 2, 0, 0);
        holder->setMinimumWidth(m_theme.px(kFigureWidth));
        words->setSpacing(m_theme.px(metric::kHalfGrid));
    });
    return holder;
}

void VerdictCard::setNarrow(bool narrow)
{
    m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void VerdictCard::setFigures(const report::Figures& figures, Language language)
{
    m_verdict->setText(report::verdictTitle(figures, language));
    showReasons(figures, language);
    showFigure(figures, language);
    m_arc->setSpec(report::arcSpec(figures, language));
    m_gatesPart->setVisible(!figures.card.gates.empty());
    m_gatesSummary->setText(GateRow::summary(figures));
    m_gates->setFigures(figures, language);
}

void VerdictCard::showReasons(const report::Figures& figures, Language language)
{
    const QString reasons = report::verdictReasons(figures, language);
    std::vector<TextSpan> spans;
    if (figures.card.readinessAtBest == figures.card.readinessAtWorst) {
        const TextSpan certain =
            boldSpan(reasons, report::readinessWord(figures.card.readinessAtBest, language));
        if (certain.length > 0)
            spans.push_back(certain);
    }
    m_reasons->setText(reasons, std::move(spans));
    m_reasons->setHidden(reasons.isEmpty());
}

void VerdictCard::showFigure(const report::Figures& figures, Language language)
{
    const scoring::NodeScore& overall = figures.card.overall;
    const bool isOpen = overall.unanswered > 0;
    const int decimals = figures.index.framework().method.decimals;
    const report::ArcSpec arc = report::arcSpec(figures, language);
    const QString highest = arc.marks.empty() ? QString() : arc.marks.back().number;
    m_figure->setText(report::scoreText(figures.index.framework(), overall));
    m_of->setHidden(highest.isEmpty() || !overall.score);
    m_of->setText(isOpen ? tr("of %1 so far").arg(highest) : tr("of %1").arg(highest));
    m_interval->setText(isOpen && overall.intervalDefined
                            ? tr("%1 to %2 once all is answered")
                                  .arg(scoring::formatScore(overall.intervalMinimum, decimals),
                                       scoring::formatScore(overall.intervalMaximum, decimals))
                            : report::fractionText(overall));
    m_interval->setHidden(m_interval->text().isEmpty());
}

void VerdictCard::retranslate()
{
    m_why->setText(tr("Why this number"));
    m_gatesHeading->setText(tr("Gates"));
}

} // namespace sextant::ui
