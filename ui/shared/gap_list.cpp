#include "ui/shared/gap_list.h"

#include "audit/audit_words.h"
#include "ui/theme/control_kind.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

using audit::Gap;
using audit::StageGap;

GapList::GapList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    theme.keepSpacing(m_column, QMargins(), metric::kHalfGrid);
}

bool GapList::isBlocked() const
{
    return std::ranges::any_of(m_gaps, &StageGap::blocks);
}

void GapList::focusFirst()
{
    if (!m_gaps.empty())
        m_buttons.front()->setFocus();
}

QString GapList::textOf(const StageGap& gap) const
{
    QString text = audit::label(gap.gap).in(m_theme.language());
    if (gap.count > 1)
        //: %1: what is missing, %2: how many
        text = tr("%1 (%2)").arg(text).arg(gap.count);
    //: %1: what is missing before an audit can go on
    return gap.blocks ? tr("Needed: %1").arg(text) : tr("Advised: %1").arg(text);
}

void GapList::setGaps(const std::vector<StageGap>& gaps)
{
    m_gaps = gaps;
    while (m_buttons.size() < gaps.size()) {
        const size_t number = m_buttons.size();
        auto* button = new QPushButton;
        setButtonKind(button, ButtonKind::Link);
        setControlSize(button, ControlSize::Compact);
        connect(button, &QPushButton::clicked, this, [this, number] {
            if (number < m_gaps.size())
                Q_EMIT chosen(m_gaps[number].gap);
        });
        m_column->addWidget(button, 0, Qt::AlignLeft);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < gaps.size());
        if (i >= gaps.size())
            continue;
        m_buttons[i]->setObjectName(u"gap-"_qs + audit::nameOf(gaps[i].gap));
        m_buttons[i]->setText(textOf(gaps[i]));
        m_buttons[i]->setIcon(
            m_theme.icon(gaps[i].blocks ? Icon::Alert : Icon::Info, gaps[i].blocks ? Ink::Bad : Ink::Text2));
    }
    setVisible(!gaps.empty());
}

QString stepOf(Gap gap)
{
    switch (gap) {
    case Gap::OpenChecks:
    case Gap::Conflicts:
    case Gap::UnsignedChecks:
    case Gap::OpenNotes:
    case Gap::UnmetWithoutFinding:
        return u"fieldwork"_qs;
    case Gap::FindingsNotFinal:
    case Gap::OverrideReason:
    case Gap::OpinionFarFromRule:
        return u"findings"_qs;
    case Gap::Summary:
    case Gap::ReportNotSigned:
        return u"report"_qs;
    case Gap::OpenQuality:
    case Gap::OpenActions:
        return u"follow-up"_qs;
    default:
        return u"plan"_qs;
    }
}

} // namespace sextant::ui
