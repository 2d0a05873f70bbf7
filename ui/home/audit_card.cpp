#include "ui/home/audit_card.h"

#include "audit/audit_words.h"
#include "audit/engagement_reminder.h"
#include "improvement/action_rules.h"
#include "ui/shared/check_facts.h"
#include "ui/shared/due_words.h"
#include "ui/shared/label.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace sextant::ui {

namespace {

constexpr int kTop = 20;
constexpr int kDays = 30;

} // namespace

AuditCard::AuditCard(const Theme& theme, workspace::Workspace& workspace, QWidget* parent)
    : Card(theme, 0, metric::kHalfGrid, parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_heading(new Label(theme, TextRole::BodyBold))
    , m_rows(new RowList(theme, metric::kCardGap))
{
    m_rows->setObjectName(u"auditRows"_qs);
    auto* head = new QHBoxLayout;
    theme.keepSpacing(head, QMargins(metric::kCardGap, 0, metric::kCardGap, 0), metric::kGrid);
    head->addWidget(m_heading);
    head->addStretch(1);
    column()->addLayout(head);
    column()->addWidget(m_rows, 1);
    theme.keep(this,
               [this] { column()->setContentsMargins(0, m_theme.px(kTop), 0, m_theme.px(metric::kGrid)); });
    connect(m_rows, &RowList::pressed, this, [this](int row) {
        const Place place = m_places.at(static_cast<size_t>(row));
        Q_EMIT chosen(place.engagement, place.tab, place.subject);
    });
    retranslate();
}

void AuditCard::setOrganisation(const organisation::OrganisationId& organisation, QDate today)
{
    m_places.clear();
    std::vector<RowText> rows;
    const std::vector<audit::Engagement> all = m_workspace.audits().engagements(organisation);
    for (const audit::Engagement& engagement : all)
        addOld(engagement, today, rows);
    for (const audit::Engagement& engagement : all)
        addDay(engagement, today, rows);
    m_rows->setRows(rows);
}

/// Actions on its findings that are named to the board.
void AuditCard::addOld(const audit::Engagement& engagement, QDate today, std::vector<RowText>& rows)
{
    for (const improvement::Action& action : m_workspace.audits().actions(engagement.id)) {
        const audit::Finding* finding = m_workspace.audits().find(action.source.finding);
        if (finding == nullptr || !improvement::isLongOutstanding(action, today))
            continue;
        const QString owner = m_workspace.organisations().personName(action.owner);
        //: %1: number of a finding, %2: code of an audit, %3: who has the action
        const QString second = tr("Finding %1 of %2, %3")
                                   .arg(findingLabel(finding->number), engagement.code,
                                        owner.isEmpty() ? tr("nobody yet") : owner);
        //: %1: an age, "21 months"
        const QString fact = tr("open for %1").arg(ageWords(action.raisedOn, today));
        rows.push_back({Icon::Alert, Ink::Bad, action.what.in(m_theme.language()), second, fact, false});
        m_places.push_back({engagement.id, u"follow-up"_qs, action.id.toString()});
    }
}

void AuditCard::addDay(const audit::Engagement& engagement, QDate today, std::vector<RowText>& rows)
{
    const auto reminder = audit::reminderOf(engagement, today, kDays);
    if (!reminder.has_value())
        return;
    const int days = static_cast<int>(today.daysTo(reminder->day));
    QString fact;
    if (reminder->isBeginning && days == 0)
        fact = tr("begins today");
    else if (reminder->isBeginning)
        fact = days > 0 ? tr("begins in %n day(s)", nullptr, days)
                        : tr("was to begin %n day(s) ago", nullptr, -days);
    else if (days == 0)
        fact = tr("ends today");
    else
        fact = days > 0 ? tr("ends in %n day(s)", nullptr, days)
                        : tr("was to end %n day(s) ago", nullptr, -days);
    const QString title = QString(engagement.code + u' ' + engagement.title.in(m_theme.language())).trimmed();
    rows.push_back({days < 0 ? Icon::Alert : Icon::Audit, days < 0 ? Ink::Bad : Ink::Text2, title,
                    audit::label(engagement.stage).in(m_theme.language()), fact, false});
    m_places.push_back({engagement.id, {}, {}});
}

void AuditCard::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* row = qobject_cast<QAbstractButton*>(focusWidget()); row != nullptr && opens)
        row->click();
    else
        Card::keyPressEvent(event);
}

void AuditCard::retranslate()
{
    m_heading->setText(tr("Audits"));
}

} // namespace sextant::ui
