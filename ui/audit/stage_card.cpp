#include "ui/audit/stage_card.h"

#include "audit/audit_words.h"
#include "ui/audit/audit_acts.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/gap_list.h"
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
    , m_gaps(new GapList(theme))
    , m_stepHolder(new QWidget)
{
    m_text->setObjectName(u"stageText"_qs);
    connect(m_gaps, &GapList::chosen, this, &StageCard::gapChosen);
    auto* steps = new FlowLayout(theme, m_stepHolder);
    for (int i = 0; i < audit::countOf<EngagementStage>(); ++i) {
        auto* button = new QPushButton;
        button->setObjectName(u"to-"_qs + audit::nameOf(static_cast<EngagementStage>(i)));
        connect(button, &QPushButton::clicked, this, [this, i] { go(static_cast<EngagementStage>(i)); });
        steps->addWidget(button);
        m_stepButtons.push_back(button);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_text, m_gaps, m_stepHolder})
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
    if (!m_gaps->isEmpty())
        m_gaps->focusFirst();
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
    m_gaps->setGaps(gaps);
    showSteps();
}

void StageCard::showSteps()
{
    const EngagementStage now = engagement().stage;
    const auto next = following(now);
    const bool isBlocked = m_gaps->isBlocked();
    for (size_t i = 0; i < m_stepButtons.size(); ++i) {
        const auto stage = static_cast<EngagementStage>(i);
        QPushButton* button = m_stepButtons[i];
        const bool isNext = next == stage;
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
    for (const bool shown : {true, false}) { // what comes before what goes: it may take the focus
        for (size_t i = 0; i < m_stepButtons.size(); ++i) {
            const auto stage = static_cast<EngagementStage>(i);
            if ((stage != now && audit::isAllowed(now, stage)) == shown)
                m_stepButtons[i]->setVisible(shown);
        }
        if (shown)
            moveFocus();
    }
}

void StageCard::moveFocus()
{
    const EngagementStage now = engagement().stage;
    const auto focused = std::ranges::find_if(m_stepButtons, &QWidget::hasFocus);
    if (focused == m_stepButtons.end())
        return;
    const auto stays = [&](EngagementStage stage) {
        return stage != now && audit::isAllowed(now, stage) &&
               m_stepButtons[static_cast<size_t>(stage)]->isEnabled();
    };
    if (stays(static_cast<EngagementStage>(focused - m_stepButtons.begin())))
        return;
    if (!m_gaps->isEmpty()) {
        m_gaps->focusFirst();
        return;
    }
    for (const EngagementStage stage : audit::nextStages(now))
        if (stage != EngagementStage::Cancelled && stays(stage))
            m_stepButtons[static_cast<size_t>(stage)]->setFocus(Qt::OtherFocusReason);
}

void StageCard::retranslate() {}

} // namespace sextant::ui
