#pragma once

#include "audit/engagement.h"
#include "ui/shared/card.h"

class QComboBox;
class QLineEdit;

namespace sextant::ui {

class DraftKeeper;
class FieldBox;
class Label;
class NoteField;
class ReportActs;
class SegmentedSwitch;

/// What the lead writes into the report himself: the executive summary in either language, the mark of
/// confidentiality and the list of those who receive it.
class ContentCard : public Card
{
    Q_OBJECT

public:
    ContentCard(const Theme& theme, ReportActs& acts, QWidget* parent = nullptr);

    /// Shows \a id as it is now; a field that is being typed in stays. Null: nothing.
    void showEngagement(const audit::EngagementId& id);
    void commitTyping();
    void toggleLanguage();
    void focusSummary();

Q_SIGNALS:
    /// Escape: away from the field.
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    Language language() const;
    void build();
    void showTexts();
    void showRest();
    void takeSummary(const QString& typed);
    void takeMark();
    void takeDistribution();
    void retranslate();

    const Theme& m_theme;
    ReportActs& m_acts;
    audit::Engagement m_engagement;

    Label* m_heading;
    SegmentedSwitch* m_languages;
    NoteField* m_summary;
    FieldBox* m_summaryBox;
    DraftKeeper& m_summaryKeeper;
    QComboBox* m_mark;
    FieldBox* m_markBox;
    NoteField* m_distribution;
    FieldBox* m_distributionBox;
    DraftKeeper& m_distributionKeeper;
};

} // namespace sextant::ui
