#include "ui/auditreport/content_card.h"

#include "audit/audit_words.h"
#include "base/text.h"
#include "ui/auditreport/report_acts.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "ui/shared/note_field.h"
#include "ui/shared/segmented_switch.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

using audit::Confidentiality;
using audit::Engagement;

namespace {

constexpr int kSummaryLines = 9;
constexpr int kDistributionLines = 4;

QString& half(LocalizedText& text, Language language)
{
    return language == Language::Chinese ? text.zh : text.en;
}

NoteField* newField(const Theme& theme, const QString& name, int lines)
{
    auto* field = new NoteField;
    field->setObjectName(name);
    theme.keep(field, [&theme, field, lines] {
        field->setFixedHeight(std::max(field->minimumSizeHint().height(),
                                       lines * theme.step(TextRole::Body).lineHeight + theme.px(16)));
    });
    return field;
}

/// One to a line; blank lines are left out.
QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const QString& line : text.split(u'\n'))
        if (const QString name = line.simplified(); !name.isEmpty())
            names << name;
    return names;
}

} // namespace

ContentCard::ContentCard(const Theme& theme, ReportActs& acts, QWidget* parent)
    : Card(theme, metric::kCardPadding, 12, parent)
    , m_theme(theme)
    , m_acts(acts)
    , m_heading(new Label(theme, TextRole::Heading))
    , m_languages(new SegmentedSwitch(theme))
    , m_summary(newField(theme, u"summaryEdit"_qs, kSummaryLines))
    , m_summaryBox(new FieldBox(theme, m_summary))
    , m_summaryKeeper(m_summaryBox->keepDrafts(acts.audits().drafts()))
    , m_mark(new ChoiceBox)
    , m_markBox(new FieldBox(theme, m_mark))
    , m_distribution(newField(theme, u"distributionEdit"_qs, kDistributionLines))
    , m_distributionBox(new FieldBox(theme, m_distribution))
    , m_distributionKeeper(m_distributionBox->keepDrafts(acts.audits().drafts()))
{
    build();
    connect(m_languages, &SegmentedSwitch::chosen, this, [this] {
        m_summary->commit();
        showTexts();
    });
    connect(m_summary, &NoteField::committed, this, &ContentCard::takeSummary);
    connect(m_distribution, &NoteField::committed, this, &ContentCard::takeDistribution);
    for (NoteField* field : {m_summary, m_distribution})
        connect(field, &NoteField::escaped, this, &ContentCard::left);
    connect(m_mark, &QComboBox::activated, this, &ContentCard::takeMark);
    retranslate();
}

void ContentCard::build()
{
    m_languages->setObjectName(u"summaryLanguageSwitch"_qs);
    for (const QString& name : {u"English"_qs, u"中文"_qs})
        m_languages->addSegment(name);
    m_languages->setCompact(true);
    m_languages->setCurrent(m_theme.language() == Language::Chinese ? 1 : 0);
    m_mark->setObjectName(u"markChoice"_qs);
    column()->addWidget(m_heading);
    column()->addWidget(m_languages, 0, Qt::AlignLeft);
    for (QWidget* part : {m_summaryBox, m_markBox, m_distributionBox})
        column()->addWidget(part);
}

Language ContentCard::language() const
{
    return m_languages->current() == 1 ? Language::Chinese : Language::English;
}

void ContentCard::showEngagement(const audit::EngagementId& id)
{
    const Engagement* found = m_acts.audits().find(id);
    const bool isOther = id != m_engagement.id;
    if (isOther)
        commitTyping();
    m_engagement = found == nullptr ? Engagement() : *found;
    setVisible(found != nullptr);
    showRest();
    showTexts();
}

void ContentCard::showTexts()
{
    DraftKeeper::Place summary;
    DraftKeeper::Place distribution;
    if (!m_engagement.id.isNull()) {
        summary = workspace::draftPlace(m_engagement.id, u"summary"_qs, language());
        distribution = workspace::DraftPlace{m_engagement.id, u"distribution"_qs};
    }
    m_summaryKeeper.show(summary, half(m_engagement.summary, language()));
    m_distributionKeeper.show(distribution, m_engagement.distribution.join(u'\n'));
}

void ContentCard::showRest()
{
    const bool canWrite = !m_acts.isReadOnly() && m_engagement.signature.isNull();
    m_mark->setCurrentIndex(static_cast<int>(m_engagement.confidentiality));
    m_mark->setEnabled(canWrite);
    m_mark->setToolTip(canWrite              ? QString()
                       : m_acts.isReadOnly() ? m_acts.whyLocked()
                                             : tr("The report is signed: reopen it first."));
    for (NoteField* field : {m_summary, m_distribution})
        field->setReadOnly(!canWrite);
}

void ContentCard::takeSummary(const QString& typed)
{
    const DraftKeeper::Place place = m_summaryKeeper.place();
    if (m_acts.change(m_engagement.id, tr("change the executive summary"),
                      [&](Engagement& changed) { half(changed.summary, language()) = typed; }))
        m_summaryKeeper.taken(place, normalisedText(typed));
}

void ContentCard::takeMark()
{
    const auto mark = static_cast<Confidentiality>(std::max(0, m_mark->currentIndex()));
    m_acts.change(m_engagement.id, tr("change the confidentiality of the report"),
                  [&](Engagement& changed) { changed.confidentiality = mark; });
}

void ContentCard::takeDistribution()
{
    const QStringList names = namesIn(m_distribution->toPlainText());
    const DraftKeeper::Place place = m_distributionKeeper.place();
    if (m_acts.change(m_engagement.id, tr("change who receives the report"),
                      [&](Engagement& changed) { changed.distribution = names; }))
        m_distributionKeeper.taken(place, names.join(u'\n'));
}

void ContentCard::commitTyping()
{
    m_summary->commit();
    m_distribution->commit();
}

void ContentCard::toggleLanguage()
{
    m_summary->commit();
    m_languages->setCurrent(1 - std::max(0, m_languages->current()));
    showTexts();
}

void ContentCard::focusSummary()
{
    m_summary->setFocus();
}

void ContentCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ContentCard::retranslate()
{
    m_heading->setText(tr("What you write into it"));
    m_languages->setAccessibleName(tr("Language of the summary"));
    if (const int screen = m_theme.language() == Language::Chinese ? 1 : 0; m_languages->current() != screen)
        toggleLanguage(); // as the screen, until somebody chooses again
    m_summaryBox->setTitle(tr("Executive summary"));
    m_markBox->setTitle(tr("Confidentiality, printed on each page"));
    m_distributionBox->setTitle(tr("Who receives it, one to a line"));
    const QSignalBlocker quiet(m_mark);
    m_mark->clear();
    for (int i = 0; i < audit::countOf<Confidentiality>(); ++i)
        m_mark->addItem(audit::label(static_cast<Confidentiality>(i)).in(m_theme.language()));
    m_mark->setCurrentIndex(static_cast<int>(m_engagement.confidentiality));
}

} // namespace sextant::ui
