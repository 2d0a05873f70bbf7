#include "ui/audit/stage_card.h"

#include "audit/audit_words.h"
#include "ui/audit/audit_acts.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace sextant::ui {

using audit::EngagementStage;
using audit::StageGap;

namespace {

/// The one that comes after; nullopt at the end and for what was cancelled.
std::optional<EngagementStage> following(EngagementStage stage)
{
    for (const EngagementStage next : audit::nextStages(stage))
        if (next > stage && next != EngagementStage::Cancelled)
            return next;
    return std::nullopt;
}

} // namespace

StageCard::StageCard(const Theme& theme, AuditActs& acts, QWidget* parent)
    : EngagementCard(theme, acts, parent)
    , m_text(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_gapHolder(new QWidget)
    , m_gaps(new QVBoxLayout(m_gapHolder))
    , m_stepHolder(new QWidget)
{
    m_text->setObjectName(u"stageText"_qs);
    theme.keepSpacing(m_gaps, QMargins(), metric::kHalfGrid);
    auto* steps = new FlowLayout(theme, m_stepHolder);
    for (int i = 0; i < audit::countOf<EngagementStage>(); ++i) {
        auto* button = new QPushButton;
        button->setObjectName(u"to-"_qs + audit::nameOf(static_cast<EngagementStage>(i)));
        connect(button, &QPushButton::clicked, this, [this, i] { go(static_cast<EngagementStage>(i)); });
        steps->addWidget(button);
        m_stepButtons.push_back(button);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_text, m_gapHolder, m_stepHolder})
        column()->addWidget(widget);
    retranslate();
}

QString StageCard::step() const
{
    return tr("move the audit to another stage");
}

void StageCard::focusFirst()
{
    const auto next = following(engagement().stage);
    if (!m_shownGaps.empty())
        m_gapButtons.front()->setFocus();
    else if (next.has_value())
        m_stepButtons[static_cast<size_t>(*next)]->setFocus();
}

void StageCard::go(EngagementStage stage)
{
    change([stage](audit::Engagement& changed) { changed.stage = stage; });
}

void StageCard::showParts()
{
    const auto next = following(engagement().stage);
    const auto gaps =
        next.has_value() ? m_acts.audits().stageGaps(engagement().id, *next) : std::vector<StageGap>();
    const QString now = audit::label(engagement().stage).in(m_theme.language());
    //: %1: a stage of an audit: Planned, Fieldwork …
    m_heading->setText(tr("Stage: %1").arg(now));
    if (!next.has_value())
        m_text->setText(engagement().stage == EngagementStage::Closed ? tr("This audit is closed.")
                                                                      : tr("This audit is cancelled."));
    else
        m_text->setText(gaps.empty() ? tr("Nothing is missing for the next step.")
                                     : tr("Still missing before the next step; each leads to its place:"));
    showGaps(gaps);
    showSteps();
}

QString StageCard::gapText(const StageGap& gap) const
{
    QString text = audit::label(gap.gap).in(m_theme.language());
    if (gap.count > 1)
        //: %1: what is missing, %2: how many
        text = tr("%1 (%2)").arg(text).arg(gap.count);
    //: %1: what is missing before an audit can go on
    return gap.blocks ? tr("Needed: %1").arg(text) : tr("Advised: %1").arg(text);
}

void StageCard::showGaps(const std::vector<StageGap>& gaps)
{
    m_shownGaps = gaps;
    while (m_gapButtons.size() < gaps.size()) {
        const size_t number = m_gapButtons.size();
        auto* button = new QPushButton;
        setButtonKind(button, ButtonKind::Link);
        setControlSize(button, ControlSize::Compact);
        connect(button, &QPushButton::clicked, this, [this, number] {
            if (number < m_shownGaps.size())
                Q_EMIT gapChosen(m_shownGaps[number].gap);
        });
        m_gaps->addWidget(button, 0, Qt::AlignLeft);
        m_gapButtons.push_back(button);
    }
    for (size_t i = 0; i < m_gapButtons.size(); ++i) {
        m_gapButtons[i]->setVisible(i < gaps.size());
        if (i >= gaps.size())
            continue;
        m_gapButtons[i]->setObjectName(u"gap-"_qs + audit::nameOf(gaps[i].gap));
        m_gapButtons[i]->setText(gapText(gaps[i]));
        m_gapButtons[i]->setIcon(
            m_theme.icon(gaps[i].blocks ? Icon::Alert : Icon::Info, gaps[i].blocks ? Ink::Bad : Ink::Text2));
    }
    m_gapHolder->setVisible(!gaps.empty());
}

void StageCard::showSteps()
{
    const EngagementStage now = engagement().stage;
    const auto next = following(now);
    const bool isBlocked =
        std::any_of(m_shownGaps.begin(), m_shownGaps.end(), [](const StageGap& gap) { return gap.blocks; });
    for (size_t i = 0; i < m_stepButtons.size(); ++i) {
        const auto stage = static_cast<EngagementStage>(i);
        QPushButton* button = m_stepButtons[i];
        const bool isNext = next == stage;
        button->setVisible(stage != now && audit::isAllowed(now, stage));
        button->setEnabled(!m_acts.isReadOnly() && !(isNext && isBlocked));
        button->setToolTip(isNext && isBlocked ? tr("What is needed is named above.") : QString());
        setButtonKind(button, isNext ? ButtonKind::Primary : ButtonKind::Quiet);
        const QString name = audit::label(stage).in(m_theme.language());
        if (stage == EngagementStage::Cancelled)
            button->setText(tr("Cancel the audit"));
        else if (stage == EngagementStage::Closed)
            button->setText(tr("Close the audit"));
        else
            //: %1: a stage of an audit: Planned, Fieldwork …
            button->setText(isNext ? tr("Go on to: %1").arg(name) : tr("Back to: %1").arg(name));
    }
}

void StageCard::retranslate() {}

} // namespace sextant::ui
