#pragma once

#include "ui/audit/engagement_card.h"

#include <array>

class QPushButton;

namespace sextant::ui {

class SegmentedSwitch;

/// The letter that announces the audit: its text in either language, to whom it went and when.
class LetterCard : public EngagementCard
{
    Q_OBJECT

public:
    LetterCard(const Theme& theme, AuditActs& acts, QWidget* parent = nullptr);

protected:
    QString step() const override;
    void showParts() override;
    void retranslate() override;

private:
    Language letterLanguage() const;
    void propose();
    void copy();

    FieldBox* m_addressees;
    FieldBox* m_sentOn;
    SegmentedSwitch* m_language;
    FieldBox* m_text;
    QPushButton* m_propose;
    QPushButton* m_copy;
};

} // namespace sextant::ui
