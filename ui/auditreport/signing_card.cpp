#include "ui/auditreport/signing_card.h"

#include "audit/audit_words.h"
#include "ui/auditreport/report_acts.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/format.h"
#include "ui/shared/gap_list.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "workspace/organisation_service.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

using audit::StageGap;

SigningCard::SigningCard(const Theme& theme, Dialogs& dialogs, ReportActs& acts, QWidget* parent)
    : Card(theme, metric::kCardPadding, 12, parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_acts(acts)
    , m_heading(new Label(theme, TextRole::Heading))
    , m_state(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_gaps(new GapList(theme))
    , m_meaning(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_sign(new QPushButton)
    , m_reopen(new QPushButton)
{
    m_state->setObjectName(u"signingState"_qs);
    m_meaning->setObjectName(u"signingMeaning"_qs);
    m_sign->setObjectName(u"signButton"_qs);
    m_reopen->setObjectName(u"reopenButton"_qs);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_state, m_gaps, m_meaning})
        column()->addWidget(part);
    for (QPushButton* button : {m_sign, m_reopen})
        column()->addWidget(button, 0, Qt::AlignLeft);
    connect(m_gaps, &GapList::chosen, this, &SigningCard::gapChosen);
    connect(m_sign, &QPushButton::clicked, this, &SigningCard::sign);
    connect(m_reopen, &QPushButton::clicked, this, &SigningCard::reopen);
    retranslate();
}

bool SigningCard::canSign() const
{
    return !m_engagement.id.isNull() && !m_acts.isReadOnly() && m_engagement.signature.isNull() &&
           std::ranges::none_of(m_found, &StageGap::blocks);
}

bool SigningCard::canReopen() const
{
    return !m_acts.isReadOnly() && !m_engagement.signature.isNull();
}

void SigningCard::showEngagement(const audit::EngagementId& id)
{
    const audit::Engagement* found = m_acts.audits().find(id);
    m_engagement = found == nullptr ? audit::Engagement() : *found;
    setVisible(found != nullptr);
    if (found == nullptr)
        return;
    const bool isSigned = !m_engagement.signature.isNull();
    m_found = isSigned ? std::vector<StageGap>() : m_acts.audits().signingGaps(id);
    m_gaps->setGaps(m_found);
    if (isSigned)
        showSigned();
    else
        showUnsigned();
    m_sign->setVisible(!isSigned);
    m_sign->setEnabled(canSign());
    m_reopen->setVisible(isSigned);
    m_reopen->setEnabled(canReopen());
    m_reopen->setToolTip(m_acts.whyLocked());
}

QString SigningCard::signerName() const
{
    const QString name = m_acts.file().organisations().personName(m_engagement.signature.by);
    return name.isEmpty() ? tr("somebody unnamed") : name;
}

QString SigningCard::signedOn() const
{
    return dateText(m_engagement.signature.at.toLocalTime().date(), m_theme.language());
}

void SigningCard::showSigned()
{
    m_state->setInk(Ink::Ok);
    m_state->setTextRole(TextRole::BodyBold);
    //: %1: name, %2: day
    m_state->setText(tr("Signed by %1 on %2.").arg(signerName(), signedOn()));
    m_meaning->setText(
        tr("Engagement, findings, samples and fieldwork are sealed. To change them, reopen the "
           "report: it then has to be signed again."));
}

void SigningCard::showUnsigned()
{
    m_state->setInk(Ink::Text2);
    m_state->setTextRole(TextRole::Body);
    const bool isBlocked = m_gaps->isBlocked();
    if (m_found.empty())
        m_state->setText(tr("Nothing is missing: the report can be signed."));
    else
        m_state->setText(isBlocked ? tr("Not signed. Each line leads to its place:")
                                   : tr("The report can be signed. Advised, each line leads to its place:"));
    m_meaning->setText(tr("Signing seals engagement, findings, samples and fieldwork as they are. Until then "
                          "each page says DRAFT."));
    m_sign->setToolTip(m_acts.isReadOnly() ? m_acts.whyLocked()
                       : isBlocked         ? tr("What is needed is named above.")
                                           : QString());
}

QString SigningCard::sealedWords() const
{
    const auto& audits = m_acts.audits();
    const Language language = m_theme.language();
    return tr("Sealed as they are now: the fieldwork with its checks (%1), the findings (%2), the samples "
              "(%3) "
              "and the opinion “%4”. None of it can be changed until the report is reopened. Your name, %5, "
              "and "
              "today's date stand on the report, and the word DRAFT goes.")
        .arg(audits.progress(m_engagement.id).checks)
        .arg(audits.findings(m_engagement.id).size())
        .arg(audits.samples(m_engagement.id).size())
        .arg(audit::label(audits.opinion(m_engagement.id).effective()).in(language),
             m_acts.file().author().name);
}

QString SigningCard::advisedWords() const
{
    QStringList words;
    for (const StageGap& gap : m_found)
        if (!gap.blocks)
            words << audit::label(gap.gap).in(m_theme.language());
    return words.isEmpty() ? QString() : tr("Advised, and missing still: %1.").arg(words.join(tr(", ")));
}

void SigningCard::sign()
{
    if (!canSign())
        return;
    const audit::EngagementId id = m_engagement.id;
    Q_EMIT aboutToSign();
    showEngagement(id); // what was typed may have mended something
    QStringList text{sealedWords(), advisedWords()};
    text.removeAll(QString());
    const Question question{tr("Sign this report?"), text.join(u"\n\n"_qs), tr("Sign the report"), false};
    if (canSign() && m_dialogs.ask(this, question) && m_acts.sign(id))
        m_reopen->setFocus();
}

void SigningCard::reopen()
{
    if (!canReopen())
        return;
    QStringList text{
        tr("The signature of %1 of %2 is then no longer valid; that it was given stays on record. Findings, "
           "samples and fieldwork can be changed again, each page says DRAFT, and the report has to be "
           "signed again. Copies that were handed out stay as they are.")
            .arg(signerName(), signedOn())};
    if (m_engagement.stage > audit::EngagementStage::Reporting)
        text << tr("The audit goes back to the stage “%1”.")
                    .arg(audit::label(audit::EngagementStage::Reporting).in(m_theme.language()));
    const Question question{tr("Reopen this report?"), text.join(u"\n\n"_qs), tr("Reopen the report"), false};
    if (m_dialogs.ask(this, question) && m_acts.reopen(m_engagement.id))
        focusFirst();
}

void SigningCard::focusFirst()
{
    if (!m_gaps->isEmpty())
        m_gaps->focusFirst();
    else
        (m_engagement.signature.isNull() ? m_sign : m_reopen)->setFocus();
}

void SigningCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SigningCard::retranslate()
{
    m_heading->setText(tr("Signature"));
    m_sign->setText(tr("Sign…"));
    m_reopen->setText(tr("Reopen…"));
    if (!m_engagement.id.isNull())
        showEngagement(m_engagement.id);
}

} // namespace sextant::ui
