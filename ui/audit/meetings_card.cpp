#include "ui/audit/meetings_card.h"

#include "ui/shared/field_box.h"
#include "ui/shared/label.h"

#include <QGridLayout>

namespace sextant::ui {

using audit::Engagement;
using audit::Meeting;

MeetingsCard::MeetingsCard(const Theme& theme, AuditActs& acts, QWidget* parent)
    : EngagementCard(theme, acts, parent)
    , m_meetings{newMeeting(u"opening"_qs, &Engagement::opening),
                 newMeeting(u"closing"_qs, &Engagement::closing)}
{
    retranslate();
}

MeetingsCard::Fields MeetingsCard::newMeeting(const QString& name, Meeting Engagement::*meeting)
{
    Fields fields;
    fields.heading = new Label(m_theme, TextRole::BodyBold);
    fields.on = newDay(named(name + u"OnEdit", name + u"/on"),
                       [meeting](Engagement& one) { return &(one.*meeting).on; });
    const auto text = [this, meeting](const FieldNames& names, int lines, QString Meeting::*part) {
        return newField(
            names, lines, [meeting, part](const Engagement& shown) { return (shown.*meeting).*part; },
            [meeting, part](Engagement& changed, const QString& typed) {
                (changed.*meeting).*part = typed;
                return true;
            });
    };
    fields.present = text(named(name + u"PresentEdit", name + u"/present"), 1, &Meeting::present);
    fields.notes = text(named(name + u"NotesEdit", name + u"/notes"), 3, &Meeting::notes);
    auto* grid = new QGridLayout;
    m_theme.keep(this, [this, grid] { grid->setSpacing(m_theme.px(12)); });
    grid->addWidget(fields.on, 0, 0);
    grid->addWidget(fields.present, 0, 1);
    grid->addWidget(fields.notes, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    column()->addWidget(fields.heading);
    column()->addLayout(grid);
    return fields;
}

QString MeetingsCard::step() const
{
    return tr("change a meeting's notes");
}

void MeetingsCard::retranslate()
{
    m_heading->setText(tr("Meetings"));
    m_meetings[0].heading->setText(tr("Opening meeting"));
    m_meetings[1].heading->setText(tr("Closing meeting"));
    const std::array<QString, 2> days{tr("Opening meeting held on"), tr("Closing meeting held on")};
    const std::array<QString, 2> notes{tr("What was said and agreed at the opening"),
                                       tr("What was said and agreed at the closing")};
    for (size_t i = 0; i < m_meetings.size(); ++i) {
        m_meetings[i].on->setTitle(days[i]);
        m_meetings[i].present->setTitle(tr("Present"));
        m_meetings[i].notes->setTitle(notes[i]);
    }
}

} // namespace sextant::ui
