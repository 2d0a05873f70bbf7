#pragma once

#include "audit/engagement_rules.h"
#include "ui/shared/card.h"

class QPushButton;

namespace sextant::ui {

class Dialogs;
class GapList;
class Label;
class ReportActs;
class TextBlock;

/// Whether the report is signed, and by whom; else what it still lacks, each line leading to its place, and
/// the signature itself.
class SigningCard : public Card
{
    Q_OBJECT

public:
    SigningCard(const Theme& theme, Dialogs& dialogs, ReportActs& acts, QWidget* parent = nullptr);

    void showEngagement(const audit::EngagementId& id);
    bool canSign() const;
    bool canReopen() const;
    void sign();
    void reopen();
    /// To what is missing, else to the button.
    void focusFirst();

Q_SIGNALS:
    /// The user wants to go where \a gap is mended.
    void gapChosen(sextant::audit::Gap gap);
    /// Before the report is sealed: everything typed is to be taken over now.
    void aboutToSign();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSigned();
    void showUnsigned();
    QString sealedWords() const;
    QString advisedWords() const;
    QString signerName() const;
    QString signedOn() const;
    void retranslate();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    ReportActs& m_acts;
    audit::Engagement m_engagement;
    std::vector<audit::StageGap> m_found;

    Label* m_heading;
    TextBlock* m_state;
    GapList* m_gaps;
    TextBlock* m_meaning;
    QPushButton* m_sign;
    QPushButton* m_reopen;
};

} // namespace sextant::ui
