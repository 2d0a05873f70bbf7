#include "ui/home/continue_card.h"

#include "report/chart_specs.h"
#include "ui/home/progress_strip.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kTop = 20;

/// "2 in I, 3 in J": the sections with open questions.
QString openText(const report::ProgressSpec& progress)
{
    QStringList places;
    for (const report::ProgressPart& part : progress.parts)
        if (part.total > part.answered)
            //: how many questions are open in a section: "2 in I"
            places << ContinueCard::tr("%1 in %2").arg(part.total - part.answered).arg(part.code);
    //: between counts of open questions by section
    return places.join(ContinueCard::tr(", "));
}

} // namespace

ContinueCard::ContinueCard(const Theme& theme, QWidget* parent)
    : Card(theme, metric::kCardGap, metric::kHalfGrid, parent)
    , m_theme(theme)
    , m_heading(new Label(theme, TextRole::BodyBold))
    , m_item(new TextBlock(theme, TextRole::Heading))
    , m_text(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_progress(new ProgressStrip(theme))
    , m_progressText(new TextBlock(theme, TextRole::Caption, Ink::Text2))
    , m_continue(new QPushButton)
    , m_report(new QPushButton)
{
    theme.keepSpacing(column(), QMargins(metric::kCardGap, kTop, metric::kCardGap, metric::kCardGap),
                      metric::kHalfGrid);
    m_item->setMaxLines(2);
    m_text->setObjectName(u"continueText"_qs);
    m_continue->setObjectName(u"continueButton"_qs);
    setButtonKind(m_continue, ButtonKind::Primary);
    m_report->setObjectName(u"makeReportButton"_qs);
    connect(m_continue, &QPushButton::clicked, this, &ContinueCard::continueRequested);
    connect(m_report, &QPushButton::clicked, this, &ContinueCard::reportRequested);
    auto* buttons = new QHBoxLayout;
    theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    buttons->addWidget(m_continue);
    buttons->addWidget(m_report);
    buttons->addStretch();

    column()->addWidget(m_heading);
    column()->addWidget(m_item);
    column()->addWidget(m_text);
    column()->addSpacing(metric::kGrid);
    column()->addWidget(m_progress);
    column()->addWidget(m_progressText);
    column()->addStretch(1);
    column()->addSpacing(metric::kGrid);
    column()->addLayout(buttons);
    retranslate();
}

void ContinueCard::setFigures(const report::Figures& figures, assessment::Stage stage,
                              const framework::ItemId& current, Language language)
{
    const scoring::NodeScore& overall = figures.card.overall;
    const report::ProgressSpec progress = report::progressSpec(figures, language);
    const bool isSigned = stage == assessment::Stage::Signed;
    const bool isOpen = overall.unanswered > 0 && !isSigned;
    const int item = figures.index.indexOf(current);
    m_item->setHidden(item < 0 || isSigned);
    if (item >= 0) {
        const framework::Item& stopped = *figures.index.items()[static_cast<size_t>(item)];
        m_item->setText(report::codeAndTitle(stopped.code, stopped.title.in(language), language));
    }
    m_heading->setText(isSigned ? tr("Signed") : isOpen ? tr("Continue") : tr("All answered"));
    //: open questions of all, then where they are: "2 in I, 3 in J"
    m_text->setText(isSigned ? tr("The answers are sealed. Reopen the assessment to change them.")
                    : isOpen ? tr("%n of %1 questions are open: %2.", nullptr, overall.unanswered)
                                   .arg(QString::number(overall.visible()), openText(progress))
                             : tr("Have a colleague review it, then sign it."));
    m_progress->setSpec(progress);
    const int answered = overall.visible() - overall.unanswered;
    m_progressText->setText(overall.notApplicable > 0
                                ? tr("%1 of %2 answered, %3 of them not applicable")
                                      .arg(answered)
                                      .arg(overall.visible())
                                      .arg(overall.notApplicable)
                                : tr("%1 of %2 answered").arg(answered).arg(overall.visible()));
    m_continue->setText(isOpen ? tr("Continue") : tr("Look at the answers"));
}

void ContinueCard::retranslate()
{
    m_report->setText(tr("Report"));
}

} // namespace sextant::ui
