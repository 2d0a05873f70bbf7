#include "ui/audit/letter_card.h"

#include "ui/audit/audit_acts.h"
#include "ui/audit/engagement_words.h"
#include "ui/print/report_output.h"
#include "ui/shared/field_box.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/segmented_switch.h"
#include "ui/theme/control_kind.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace sextant::ui {

using audit::Engagement;

namespace {

/// Names as typed: parted by commas, semicolons or lines, of either language.
QStringList splitNames(const QString& text)
{
    static const QRegularExpression marks(u"[,;，；、\\n]"_qs);
    QStringList names;
    for (const QString& name : text.split(marks, Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    return names;
}

} // namespace

LetterCard::LetterCard(const Theme& theme, AuditActs& acts, Dialogs& dialogs, const QString& programVersion,
                       QWidget* parent)
    : EngagementCard(theme, acts, parent)
    , m_programVersion(programVersion)
    , m_output(new ReportOutput(dialogs, this))
    , m_addressees(newField(
          named(u"addresseesEdit"_qs, u"letter/addressees"_qs), 1,
          [](const Engagement& one) { return one.letter.addressees.join(u"; "_qs); },
          [](Engagement& one, const QString& typed) {
              one.letter.addressees = splitNames(typed);
              return true;
          }))
    , m_sentOn(newDay(named(u"letterSentEdit"_qs, u"letter/sentOn"_qs),
                      [](Engagement& one) { return &one.letter.sentOn; }))
    , m_language(new SegmentedSwitch(theme))
    , m_text(newField(
          {u"letterEdit"_qs, [this] { return QString(u"letter/text/" + languageCode(letterLanguage())); }}, 8,
          [this](const Engagement& one) { return half(one.letter.text, letterLanguage()); },
          [this](Engagement& one, const QString& typed) {
              half(one.letter.text, letterLanguage()) = typed;
              return true;
          }))
    , m_propose(new QPushButton)
    , m_copy(new QPushButton)
    , m_print(new QPushButton)
    , m_pdf(new QPushButton)
    , m_message(new MessageBar(theme))
{
    m_message->setObjectName(u"letterMessage"_qs);
    m_message->hide();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{newBar(), m_text, m_addressees, m_sentOn, m_message})
        column()->addWidget(widget);
    connect(m_propose, &QPushButton::clicked, this, &LetterCard::propose);
    connect(m_copy, &QPushButton::clicked, this, &LetterCard::copy);
    connect(m_print, &QPushButton::clicked, this, &LetterCard::print);
    connect(m_pdf, &QPushButton::clicked, this, &LetterCard::savePdf);
    connect(m_output, &ReportOutput::told, this,
            [this](MessageKind kind, const QString& title, const QString& text) {
                m_message->setKind(kind);
                m_message->setMessage(title, text);
                m_message->show();
            });
    connect(m_language, &SegmentedSwitch::chosen, this, [this] { setEngagement(engagement()); });
    retranslate();
}

QWidget* LetterCard::newBar()
{
    m_language->setObjectName(u"letterLanguageSwitch"_qs);
    for (const QString& name : {u"English"_qs, u"中文"_qs})
        m_language->addSegment(name);
    m_language->setCompact(true);
    m_language->setCurrent(m_theme.language() == Language::Chinese ? 1 : 0);
    m_propose->setObjectName(u"proposeLetterButton"_qs);
    m_copy->setObjectName(u"copyLetterButton"_qs);
    m_print->setObjectName(u"printLetterButton"_qs);
    m_print->setIcon(m_theme.icon(Icon::Print));
    m_pdf->setObjectName(u"saveLetterButton"_qs);
    setButtonKind(m_copy, ButtonKind::Quiet);
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(m_theme, bar);
    flow->addWidget(m_language);
    for (QPushButton* button : {m_propose, m_print, m_pdf, m_copy}) {
        setControlSize(button, ControlSize::Compact);
        flow->addWidget(button);
    }
    return bar;
}

Language LetterCard::letterLanguage() const
{
    return m_language->current() == 1 ? Language::Chinese : Language::English;
}

QString LetterCard::step() const
{
    return tr("change the letter");
}

report::AuditLetterInput LetterCard::input() const
{
    auto& file = m_acts.file();
    report::AuditLetterInput input;
    input.engagement = engagement();
    if (const auto* organisation = file.organisations().find(engagement().organisation))
        input.organisation = *organisation;
    input.lead = leadName(file, engagement());
    input.manual = file.assessments().framework(engagement().fieldwork);
    input.printedOn = m_acts.today();
    input.programVersion = m_programVersion;
    return input;
}

void LetterCard::propose()
{
    const QString text = report::proposedLetter(input(), letterLanguage());
    change([&](Engagement& changed) { half(changed.letter.text, letterLanguage()) = text; });
}

void LetterCard::savePdf()
{
    const bool isChinese = letterLanguage() == Language::Chinese;
    m_output->savePdf([values = input()](Language one) { return report::auditLetter(values, one); },
                      isChinese ? ReportLanguage::Chinese : ReportLanguage::English,
                      report::auditLetter(input(), letterLanguage()).fileName);
}

void LetterCard::print()
{
    const bool isChinese = letterLanguage() == Language::Chinese;
    m_output->print([values = input()](Language one) { return report::auditLetter(values, one); },
                    isChinese ? ReportLanguage::Chinese : ReportLanguage::English);
}

void LetterCard::copy()
{
    QGuiApplication::clipboard()->setText(half(engagement().letter.text, letterLanguage()));
}

void LetterCard::showParts()
{
    const bool isEmpty = half(engagement().letter.text, letterLanguage()).isEmpty();
    m_propose->setToolTip(isEmpty ? QString()
                                  : tr("There is a text already. Empty it to have one proposed."));
    m_copy->setEnabled(!isEmpty); // first, so that the focus finds it
    m_propose->setEnabled(canChange() && isEmpty);
    for (QPushButton* button : {m_print, m_pdf}) {
        button->setEnabled(!isEmpty);
        button->setToolTip(isEmpty ? tr("Write the letter in this language first, or have one proposed.")
                                   : QString());
    }
}

void LetterCard::retranslate()
{
    m_heading->setText(tr("Notification letter"));
    m_language->setAccessibleName(tr("Language of the letter"));
    m_propose->setText(tr("Propose a text"));
    m_copy->setText(tr("Copy the text"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("Save as PDF"));
    m_text->setTitle(tr("Text of the letter"));
    m_addressees->setTitle(tr("Addressees, parted by semicolons"));
    m_sentOn->setTitle(tr("Letter sent on"));
}

} // namespace sextant::ui
