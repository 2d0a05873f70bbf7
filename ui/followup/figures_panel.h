#pragma once

#include "improvement/follow_up.h"
#include "ui/followup/follow_up_rows.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace sextant::ui {

class AgeBandsWidget;
class Label;
class MessageBar;
class TextBlock;

/// How the follow-up stands: what is open for too long, how much is implemented and by which formula, and how
/// old the rest is.
class FiguresPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const improvement::FollowUp& figures, const std::vector<FollowUpRow>& rows);

Q_SIGNALS:
    /// A band of ages was opened, the youngest 0.
    void bandChosen(int band);

private:
    void showLong(const std::vector<FollowUpRow>& rows);
    void showRate(const improvement::FollowUp& figures);
    void showAges(const improvement::FollowUp& figures);

    const Theme& m_theme;
    MessageBar* m_long;
    Label* m_rate;
    TextBlock* m_formula;
    TextBlock* m_counts;
    Label* m_agesTitle;
    AgeBandsWidget* m_ages;
};

} // namespace sextant::ui
