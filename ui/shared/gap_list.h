#pragma once

#include "audit/engagement_rules.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

/// What an audit still lacks before it goes on, one line for each: what is needed first, then what is
/// advised. Each line leads to its place.
class GapList : public QWidget
{
    Q_OBJECT

public:
    explicit GapList(const Theme& theme, QWidget* parent = nullptr);

    void setGaps(const std::vector<audit::StageGap>& gaps);
    bool isEmpty() const { return m_gaps.empty(); }
    /// Something is needed, not only advised.
    bool isBlocked() const;
    void focusFirst();

Q_SIGNALS:
    /// The user wants to go where \a gap is mended.
    void chosen(sextant::audit::Gap gap);

private:
    QString textOf(const audit::StageGap& gap) const;

    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<QPushButton*> m_buttons; ///< as many as ever were needed
    std::vector<audit::StageGap> m_gaps;
};

/// The step of an audit, by the id of its tab, where \a gap is mended.
QString stepOf(audit::Gap gap);

} // namespace sextant::ui
