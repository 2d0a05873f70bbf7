#pragma once

#include "report/audit_letter.h"
#include "ui/audit/engagement_card.h"

class QPushButton;

namespace sextant::ui {

class Dialogs;
class MessageBar;
class ReportOutput;
class SegmentedSwitch;

/// The letter that announces the audit: its text in either language, to whom it went and when; on paper.
class LetterCard : public EngagementCard
{
    Q_OBJECT

public:
    /// \a programVersion stands in the file's properties.
    LetterCard(const Theme& theme, AuditActs& acts, Dialogs& dialogs, const QString& programVersion,
               QWidget* parent = nullptr);

protected:
    QString step() const override;
    void showParts() override;
    void retranslate() override;

private:
    QWidget* newBar();
    Language letterLanguage() const;
    report::AuditLetterInput input() const;
    void propose();
    void copy();
    void savePdf();
    void print();

    QString m_programVersion;
    ReportOutput* m_output;
    FieldBox* m_addressees;
    FieldBox* m_sentOn;
    SegmentedSwitch* m_language;
    FieldBox* m_text;
    QPushButton* m_propose;
    QPushButton* m_copy;
    QPushButton* m_print;
    QPushButton* m_pdf;
    MessageBar* m_message;
};

} // namespace sextant::ui
