#include "ui/home/due_card.h"

#include "improvement/action_rules.h"
#include "ui/home/row_list.h"
#include "ui/shared/check_facts.h"
#include "ui/shared/chip.h"
#include "ui/shared/due_words.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "workspace/action_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace sextant::ui {

using improvement::Action;

namespace {

constexpr int kTop = 20;
constexpr int kDays = 30;
constexpr qsizetype kMostRows = 4;

} // namespace

DueCard::DueCard(const Theme& theme, workspace::Workspace& workspace, QWidget* parent)
    : Card(theme, 0, metric::kHalfGrid, parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_heading(new Label(theme, TextRole::BodyBold))
    , m_late(new Chip(theme, ChipKind::Bad))
    , m_plan(new QPushButton)
    , m_none(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_rows(new RowList(theme, metric::kCardGap))
{
    m_rows->setObjectName(u"dueRows"_qs);
    m_plan->setObjectName(u"openPlanButton"_qs);
    setButtonKind(m_plan, ButtonKind::Link);
    auto* head = new QHBoxLayout;
    theme.keepSpacing(head, QMargins(metric::kCardGap, 0, metric::kCardGap, 0), metric::kGrid);
    head->addWidget(m_heading);
    head->addWidget(m_late);
    head->addStretch(1);
    head->addWidget(m_plan);
    auto* none = new QHBoxLayout;
    theme.keepSpacing(none, QMargins(metric::kCardGap, 0, metric::kCardGap, 0), 0);
    none->addWidget(m_none);
    column()->addLayout(head);
    column()->addLayout(none);
    column()->addWidget(m_rows, 1);
    theme.keep(this,
               [this] { column()->setContentsMargins(0, m_theme.px(kTop), 0, m_theme.px(metric::kGrid)); });
    connect(m_plan, &QPushButton::clicked, this, &DueCard::dueRequested);
    connect(m_rows, &RowList::pressed, this,
            [this](int row) { Q_EMIT chosen(m_shown.at(static_cast<size_t>(row))); });
    retranslate();
}

void DueCard::setOrganisation(const organisation::OrganisationId& organisation, QDate today)
{
    const auto plan = m_workspace.actions().of(organisation);
    m_hasPlan = !plan.empty();
    const auto due = improvement::dueActions(plan, today, kDays);
    const auto late = std::count_if(due.begin(), due.end(), [today](const Action& action) {
        return improvement::isOverdue(action, today);
    });
    m_late->setText(tr("%n late", nullptr, static_cast<int>(late)));
    m_late->setVisible(late > 0);
    m_none->setVisible(due.empty());
    m_shown.clear();
    std::vector<RowText> rows;
    for (const Action& action : due) {
        if (std::ssize(rows) == kMostRows)
            break;
        const bool isLate = improvement::isOverdue(action, today);
        const QString owner = m_workspace.organisations().personName(action.owner);
        const QString day = shortDateText(action.due, m_theme.language(), today);
        //: who has it, and the day when it is due
        QString second = tr("%1, %2").arg(owner.isEmpty() ? tr("nobody yet") : owner, day);
        if (const audit::Finding* finding = m_workspace.audits().find(action.source.finding))
            //: %1: number of the finding that an action follows from, %2: who has it, and the day
            second = tr("finding %1, %2").arg(findingLabel(finding->number), second);
        rows.push_back({isLate ? Icon::Alert : Icon::Calendar, isLate ? Ink::Bad : Ink::Text2,
                        action.what.in(m_theme.language()), second,
                        dueWords(*improvement::daysUntilDue(action, today)), false});
        m_shown.push_back(action.id);
    }
    m_rows->setRows(rows);
}

void DueCard::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* row = qobject_cast<QAbstractButton*>(focusWidget()); row != nullptr && opens)
        row->click();
    else
        Card::keyPressEvent(event);
}

void DueCard::retranslate()
{
    m_heading->setText(tr("Due actions"));
    m_plan->setText(tr("Action plan"));
    m_none->setText(tr("Nothing is late or due in the next 30 days."));
}

} // namespace sextant::ui
