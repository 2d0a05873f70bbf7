#pragma once

#include "audit/opinion.h"
#include "audit/progress.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace sextant::ui {

class Chip;
class Label;
class PageHeader;
class StepRow;
class TextBlock;

/// The head of an audit: what it is, the opinion so far, its steps, and how the checks were answered.
class EngagementHead : public QWidget
{
    Q_OBJECT

public:
    explicit EngagementHead(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle);
    void setOpinion(const audit::OpinionBasis& basis, const audit::FieldworkProgress& progress,
                    bool isSigned);
    StepRow* steps() const { return m_steps; }

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showProgress();
    void retranslate();

    const Theme& m_theme;
    PageHeader* m_header;
    Label* m_opinionTitle;
    Chip* m_opinion;
    QPushButton* m_back;
    StepRow* m_steps;
    TextBlock* m_counts;
    audit::FieldworkProgress m_progress;
    bool m_isSigned = false;
};

} // namespace sextant::ui
