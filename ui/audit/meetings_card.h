#pragma once

#include "ui/audit/engagement_card.h"

#include <array>

namespace sextant::ui {

/// The opening and the closing meeting: when, who was there, what was said.
class MeetingsCard : public EngagementCard
{
    Q_OBJECT

public:
    MeetingsCard(const Theme& theme, AuditActs& acts, QWidget* parent = nullptr);

protected:
    QString step() const override;
    void retranslate() override;

private:
    struct Fields
    {
        Label* heading = nullptr;
        FieldBox* on = nullptr;
        FieldBox* present = nullptr;
        FieldBox* notes = nullptr;
    };
    Fields newMeeting(const QString& name, audit::Meeting audit::Engagement::*meeting);

    std::array<Fields, 2> m_meetings;
};

} // namespace sextant::ui
