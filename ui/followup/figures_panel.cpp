#include "ui/followup/figures_panel.h"

#include "improvement/action_words.h"
#include "ui/charts/age_bands_widget.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/text_block.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace sextant::ui {

FiguresPanel::FiguresPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_long(new MessageBar(theme, MessageKind::Warn))
    , m_rate(new Label(theme, TextRole::Heading))
    , m_formula(new TextBlock(theme, TextRole::Caption, Ink::Text2))
    , m_counts(new TextBlock(theme, TextRole::Body))
    , m_agesTitle(new Label(theme, TextRole::Caption, Ink::Text2))
    , m_ages(new AgeBandsWidget(theme))
{
    m_long->setObjectName(u"longOutstanding"_qs);
    m_long->hide();
    m_rate->setObjectName(u"implementationRate"_qs);
    m_formula->setObjectName(u"rateFormula"_qs);
    m_counts->setObjectName(u"stateCounts"_qs);
    m_ages->setObjectName(u"ageBands"_qs);
    auto* words = new QVBoxLayout;
    theme.keepSpacing(words, QMargins(), metric::kHalfGrid);
    words->addWidget(m_rate);
    words->addWidget(m_formula);
    words->addWidget(m_counts);
    words->addStretch(1);
    auto* ages = new QVBoxLayout;
    theme.keepSpacing(ages, QMargins(), metric::kHalfGrid);
    ages->addWidget(m_agesTitle);
    ages->addWidget(m_ages);
    auto* pair = new QHBoxLayout;
    theme.keepSpacing(pair, QMargins(), 24);
    pair->addLayout(words, 1);
    pair->addLayout(ages, 1);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), 12);
    column->addWidget(m_long);
    column->addLayout(pair);
    connect(m_ages, &ChartWidget::activated, this, &FiguresPanel::bandChosen);
}

void FiguresPanel::show(const improvement::FollowUp& figures, const std::vector<FollowUpRow>& rows)
{
    showLong(rows);
    showRate(figures);
    showAges(figures);
}

void FiguresPanel::showLong(const std::vector<FollowUpRow>& rows)
{
    QStringList lines;
    for (const FollowUpRow& row : rows) {
        if (!row.isLong)
            continue;
        const QString owner = row.line.owner.isEmpty() ? tr("nobody yet") : row.line.owner;
        //: %1: number of a finding, %2: what is to be done, %3: by whom, %4: for how long it has been open
        lines << tr("%1 %2: %3, %4").arg(row.label, row.line.what, owner, row.age);
    }
    m_long->setMessage(
        tr("%n action(s) open for more than 18 months", nullptr, static_cast<int>(lines.size())),
        lines.join(u'\n'));
    m_long->setVisible(!lines.isEmpty());
}

void FiguresPanel::showRate(const improvement::FollowUp& figures)
{
    const auto rate = figures.rate();
    if (rate.has_value())
        //: %1 of %2 actions, %3 per cent
        m_rate->setText(tr("Implemented: %1 of %2 due, %3%")
                            .arg(figures.implemented)
                            .arg(figures.due)
                            .arg(std::lround(*rate * 100)));
    else
        m_rate->setText(tr("Nothing is due yet"));
    const QString formula =
        tr("Verified ÷ (verified + not closed and due by today). What is claimed counts once somebody else "
           "has verified it. Accepted risks and superseded actions count in neither.");
    m_formula->setText(formula);
    m_rate->setToolTip(formula);
    QStringList counts;
    for (size_t i = 0; i < figures.byState.size(); ++i)
        if (figures.byState[i] > 0)
            //: %1: a state of actions, %2: how many
            counts << tr("%1: %2")
                          .arg(improvement::stateLabel(static_cast<improvement::ActionState>(i))
                                   .in(m_theme.language()))
                          .arg(figures.byState[i]);
    if (figures.overdue > 0)
        counts << tr("late: %1").arg(figures.overdue);
    m_counts->setText(counts.join(tr("; ")));
    m_counts->setVisible(!counts.isEmpty());
}

void FiguresPanel::showAges(const improvement::FollowUp& figures)
{
    m_agesTitle->setText(tr("Age of what is not closed"));
    m_ages->setCaption(tr("Age of what is not closed"), {});
    const std::array<QString, improvement::kAgeBandCount> names{tr("up to 3 months"), tr("3 to 6 months"),
                                                                tr("6 to 12 months"), tr("12 to 18 months"),
                                                                tr("over 18 months")};
    AgeBandsSpec spec;
    QStringList words;
    for (size_t i = 0; i < names.size(); ++i) {
        spec.bands.push_back({names[i], figures.ages[i], i + 1 == names.size()});
        //: %1: an age, "3 to 6 months", %2: how many
        words << tr("%1: %2").arg(names[i]).arg(figures.ages[i]);
    }
    spec.description = tr("Age of what is not closed. %1").arg(words.join(tr("; ")));
    m_ages->setSpec(spec);
}

} // namespace sextant::ui
