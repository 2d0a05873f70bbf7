#include "ui/results/what_if_comparison.h"

#include "report/verdict.h"
#include "ui/results/explained_figures.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"

#include <QGridLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kColumns = 4;
constexpr int kRowGap = 2;

int gatesPassed(const scoring::ScoreCard& card)
{
    return static_cast<int>(std::count_if(card.gates.begin(), card.gates.end(), [](const auto& gate) {
        return gate.state == scoring::GateState::Passed;
    }));
}

} // namespace

WhatIfComparison::WhatIfComparison(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setColumnStretch(0, 1);
    m_grid->setContentsMargins({});
    m_theme.keep(this, [this] {
        m_grid->setHorizontalSpacing(m_theme.px(metric::kGrid));
        m_grid->setVerticalSpacing(m_theme.px(kRowGap));
    });
}

void WhatIfComparison::place(Label* label, const QString& word, int column)
{
    label->setText(word);
    label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_grid->addWidget(label, m_rows, column);
}

void WhatIfComparison::add(const QString& name, const QString& before, const QString& after)
{
    place(new ElidedLabel(m_theme, TextRole::Body, Ink::Text2, this), name, 0);
    place(new Label(m_theme, TextRole::Body, Ink::Ink, this), before, 1);
    place(new Label(m_theme, TextRole::Body, Ink::Text3, this), u"→"_qs, 2);
    place(new Label(m_theme, TextRole::BodyBold, before == after ? Ink::Ink : Ink::Accent, this), after, 3);
    ++m_rows;
}

void WhatIfComparison::addVerdict(const QString& before, const QString& after)
{
    auto* verdict =
        new TextBlock(m_theme, TextRole::BodyBold, before == after ? Ink::Ink : Ink::Accent, this);
    verdict->setObjectName(u"whatIfVerdict"_qs);
    verdict->setPreferredWidth(1);
    //: a verdict, and what it would be
    verdict->setText(before == after ? before : tr("%1 → %2").arg(before, after));
    m_grid->addWidget(verdict, m_rows++, 0, 1, kColumns);
}

void WhatIfComparison::setSession(const WhatIfSession& session)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
    const Language language = m_theme.language();
    const framework::Framework& framework = session.answered().index().framework();
    const scoring::ScoreCard& before = session.trial().before();
    const scoring::ScoreCard& after = session.trial().after();
    if (before.readiness != scoring::Readiness::NotDefined)
        addVerdict(report::readinessWord(before.readiness, language),
                   report::readinessWord(after.readiness, language));
    add(tr("Overall"), report::scoreText(framework, before.overall),
        report::scoreText(framework, after.overall));
    if (!before.gates.empty())
        add(tr("Gates passed"), QString::number(gatesPassed(before)), QString::number(gatesPassed(after)));
    for (const int node : session.answered().topNodes()) {
        const auto place = static_cast<size_t>(node);
        if (before.nodes[place].fraction != after.nodes[place].fraction)
            add(sectionName(session.answered(), node, language),
                report::scoreText(framework, before.nodes[place]),
                report::scoreText(framework, after.nodes[place]));
    }
}

} // namespace sextant::ui
