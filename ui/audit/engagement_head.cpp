#include "ui/audit/engagement_head.h"

#include "audit/audit_words.h"
#include "ui/audit/engagement_words.h"
#include "ui/audit/step_row.h"
#include "ui/shared/accessible.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace sextant::ui {

EngagementHead::EngagementHead(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new PageHeader(theme, this))
    , m_opinionTitle(new Label(theme, TextRole::Body, Ink::Text2))
    , m_opinion(new Chip(theme))
    , m_back(new QPushButton)
    , m_steps(new StepRow(theme, this))
    , m_counts(new TextBlock(theme, TextRole::Caption, Ink::Text2, this))
{
    m_opinion->setObjectName(u"opinionChip"_qs);
    m_counts->setObjectName(u"answerCounts"_qs);
    m_counts->setMaxLines(1);
    m_back->setObjectName(u"allAuditsButton"_qs);
    m_back->setIcon(theme.icon(Icon::ChevronLeft, Ink::Accent));
    setButtonKind(m_back, ButtonKind::Quiet);
    setControlSize(m_back, ControlSize::Compact);
    auto* opinion = new QWidget;
    auto* pair = new QHBoxLayout(opinion);
    theme.keepSpacing(pair, QMargins(), metric::kGrid);
    pair->addWidget(m_opinionTitle);
    pair->addWidget(m_opinion);
    m_header->addAction(opinion);
    m_header->addAction(m_back);
    auto* line = new QHBoxLayout;
    theme.keepSpacing(line, QMargins(), metric::kCardPadding);
    line->addWidget(m_steps, 1);
    line->addWidget(m_counts, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(metric::kPageEdge, 16, metric::kPageEdge, 0), metric::kHalfGrid);
    column->addWidget(m_header);
    column->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, &EngagementHead::backRequested);
    retranslate();
}

void EngagementHead::setTitle(const QString& title, const QString& subtitle)
{
    m_header->setTitle(title);
    m_header->setSubtitle(subtitle);
}

void EngagementHead::setOpinion(const audit::OpinionBasis& basis, const audit::FieldworkProgress& progress,
                                bool isSigned)
{
    m_isSigned = isSigned;
    m_progress = progress;
    showProgress();
    m_opinionTitle->setText(isSigned ? tr("Opinion") : tr("Opinion so far"));
    if (audit::isPremature(basis, progress)) {
        m_opinion->setKind(ChipKind::Neutral);
        m_opinion->setText(progress.answered() == 0 ? tr("Nothing tested yet") : tr("No finding yet"));
        setPlainToolTip(*m_opinion, QString());
        return;
    }
    m_opinion->setKind(opinionKind(basis.effective()));
    m_opinion->setText(audit::label(basis.effective()).in(m_theme.language()));
    const bool departs = basis.departure.has_value();
    //: Why the opinion is what it is. %1: a reason, a clause without a full stop
    setPlainToolTip(*m_opinion, departs ? tr("Set by the lead auditor: %1").arg(basis.departure->reason)
                                        : audit::label(basis.rule).in(m_theme.language()));
}

void EngagementHead::showProgress()
{
    struct Part
    {
        QString key;
        QString words;
        QColor ink;
    };
    const Tokens& t = m_theme.tokens();
    const std::vector<Part> parts{
        //: Number of checks that are satisfactory, in the head of an audit
        {u"Y"_qs, tr("%1 yes").arg(m_progress.satisfactory), t.ok},
        {u"P"_qs, tr("%1 partly").arg(m_progress.partly), t.warnText},
        {u"N"_qs, tr("%1 no").arg(m_progress.notSatisfactory), t.bad},
        {u"A"_qs, tr("%1 n/a").arg(m_progress.notApplicable), t.ink},
        {u"T"_qs, m_progress.notTested > 0 ? tr("%1 not tested").arg(m_progress.notTested) : QString(),
         t.ink},
        {QString(), tr("%1 open").arg(m_progress.open), QColor()},
    };
    QString text;
    std::vector<TextSpan> spans;
    for (const Part& part : parts) {
        if (part.words.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u"   "_qs;
        if (!part.key.isEmpty()) {
            spans.push_back({static_cast<int>(text.size()), 1, true, part.ink});
            text += part.key + QChar(QChar::Nbsp);
        }
        text += part.words;
    }
    m_counts->setText(text, std::move(spans));
}

void EngagementHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showProgress();
    QWidget::changeEvent(event);
}

void EngagementHead::retranslate()
{
    m_back->setText(tr("All audits"));
    m_back->setToolTip(tr("Back to the list of audits (Esc)"));
    m_steps->setAccessibleName(tr("Steps of the audit"));
    m_opinionTitle->setText(m_isSigned ? tr("Opinion") : tr("Opinion so far"));
    showProgress();
}

} // namespace sextant::ui
