#include "ui/fieldwork/sample_paper.h"

#include "ui/fieldwork/fact_grid.h"
#include "ui/fieldwork/limit_bar.h"
#include "ui/shared/check_facts.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/note_field.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "audit/sample_words.h"
#include "audit/sampling/figures.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sextant::ui {

namespace {

constexpr int kConclusionHeight = 84;

FactGrid::Facts factsIn(const std::vector<audit::SampleFact>& facts, Language language)
{
    FactGrid::Facts lines;
    for (const audit::SampleFact& fact : facts)
        lines.emplace_back(fact.label.in(language), fact.value.in(language));
    return lines;
}

} // namespace

SamplePaper::SamplePaper(const Theme& theme, workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_links(new QWidget(this))
    , m_designWord(new Label(theme, TextRole::Heading, Ink::Ink, this))
    , m_design(new FactGrid(theme, this))
    , m_outcomeWord(new Label(theme, TextRole::Heading, Ink::Ink, this))
    , m_bar(new LimitBar(theme, this))
    , m_outcome(new FactGrid(theme, this))
    , m_conclusionWord(new Label(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_conclusion(new NoteField(this))
    , m_keeper(*new DraftKeeper(workspace.audits().drafts(), m_conclusion))
{
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(), metric::kGrid);
    m_title = addBlock(*column, TextRole::Question, Ink::Ink);
    m_purpose = addBlock(*column, TextRole::Body, Ink::Text2);
    new FlowLayout(theme, m_links);
    column->addWidget(m_links);
    column->addWidget(m_designWord);
    m_design->setObjectName(QStringLiteral("sampleDesignFacts"));
    column->addWidget(m_design);
    buildOutcome(*column);
    buildEnd(*column);
    retranslate();
}

TextBlock* SamplePaper::addBlock(QVBoxLayout& column, TextRole role, Ink ink)
{
    auto* block = new TextBlock(m_theme, role, ink, this);
    column.addWidget(block);
    return block;
}

QPushButton* SamplePaper::addButton(QLayout& layout, const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    setButtonKind(button, ButtonKind::Plain);
    setControlSize(button, ControlSize::Compact);
    layout.addWidget(button);
    layout.setAlignment(button, Qt::AlignLeft);
    return button;
}

void SamplePaper::buildOutcome(QVBoxLayout& column)
{
    column.addWidget(m_outcomeWord);
    m_progress = addBlock(column, TextRole::BodyBold, Ink::Ink);
    m_progress->setObjectName(QStringLiteral("sampleProgress"));
    m_verdict = addBlock(column, TextRole::Heading, Ink::Ink);
    m_verdict->setObjectName(QStringLiteral("sampleVerdict"));
    m_words = addBlock(column, TextRole::Body, Ink::Ink);
    m_words->setObjectName(QStringLiteral("sampleWords"));
    column.addWidget(m_bar);
    m_outcome->setObjectName(QStringLiteral("sampleOutcomeFacts"));
    column.addWidget(m_outcome);
    m_enlarge = addButton(column, "enlargeSample");
    m_enlargeWhy = addBlock(column, TextRole::Body, Ink::Text2);
    m_enlargeWhy->setObjectName(QStringLiteral("enlargeWhy"));
    auto* acts = new QWidget(this);
    auto* flow = new FlowLayout(m_theme, acts);
    m_finding = addButton(*flow, "findingFromSample");
    m_finding->setIcon(m_theme.icon(Icon::Plus));
    m_compare = addButton(*flow, "compareSample");
    m_compare->setIcon(m_theme.icon(Icon::Dice));
    m_print = addButton(*flow, "printSample");
    m_print->setIcon(m_theme.icon(Icon::Print));
    column.addWidget(acts);
    connect(m_enlarge, &QPushButton::clicked, this, &SamplePaper::enlargeRequested);
    connect(m_finding, &QPushButton::clicked, this, &SamplePaper::newFindingRequested);
    connect(m_compare, &QPushButton::clicked, this, &SamplePaper::compareRequested);
    connect(m_print, &QPushButton::clicked, this, &SamplePaper::printRequested);
}

void SamplePaper::buildEnd(QVBoxLayout& column)
{
    column.addWidget(m_conclusionWord);
    m_conclusion->setObjectName(QStringLiteral("sampleConclusion"));
    m_conclusionWord->setBuddy(m_conclusion);
    m_theme.keep(m_conclusion, [this] { m_conclusion->setFixedHeight(m_theme.px(kConclusionHeight)); });
    column.addWidget(m_conclusion);
    column.addWidget(new RecoveredLine(m_theme, m_keeper, m_conclusion, this));
    m_prepared = addBlock(column, TextRole::Body, Ink::Text2);
    m_prepare = addButton(column, "prepareSample");
    m_reviewed = addBlock(column, TextRole::Body, Ink::Text2);
    m_review = addButton(column, "reviewSample");
    m_remove = addButton(column, "removeSample");
    setButtonKind(m_remove, ButtonKind::Link);
    column.addStretch(1);
    connect(m_conclusion, &NoteField::committed, this, &SamplePaper::conclusionWritten);
    connect(m_conclusion, &NoteField::escaped, this, &SamplePaper::left);
    connect(m_prepare, &QPushButton::clicked, this, &SamplePaper::prepareRequested);
    connect(m_review, &QPushButton::clicked, this, &SamplePaper::reviewRequested);
    connect(m_remove, &QPushButton::clicked, this, &SamplePaper::removeRequested);
}

void SamplePaper::setCheck(const QString& name)
{
    m_check = name;
}

void SamplePaper::setRecord(const audit::SampleRecord& record, bool canEdit, bool isBusy)
{
    const bool isOther = record.id != m_record.id;
    m_record = record;
    m_canEdit = canEdit;
    m_isBusy = isBusy;
    m_isEvaluated = m_isEvaluated && !isOther;
    m_conclusion->setReadOnly(!m_canEdit);
    DraftKeeper::Place place;
    if (!record.id.isNull())
        place = workspace::DraftPlace{record.id, u"conclusion"_qs};
    m_keeper.show(place, record.conclusion);
    refresh();
}

QWidget* SamplePaper::evaluation() const
{
    return m_words;
}

void SamplePaper::commitTyping()
{
    m_conclusion->commit();
}

void SamplePaper::refresh()
{
    if (m_record.id.isNull())
        return;
    m_title->setText(tr("%1 %2").arg(sampleLabel(m_record.number), m_record.title));
    m_purpose->setText(m_record.purpose);
    m_purpose->setVisible(!m_record.purpose.isEmpty());
    showLinks();
    m_design->setFacts(factsIn(audit::designFacts(m_record), m_theme.language()));
    showOutcome(m_canEdit, m_isBusy);
    showMarks(m_canEdit);
}

/// To the check, and to the findings that name the sample.
void SamplePaper::showLinks()
{
    for (QPushButton* button : m_linkButtons) {
        button->hide();
        button->deleteLater();
    }
    m_linkButtons.clear();
    const auto add = [this](const QString& text, const QString& name) {
        auto* button = new QPushButton(text, m_links);
        button->setObjectName(name);
        setButtonKind(button, ButtonKind::Plain);
        setControlSize(button, ControlSize::Compact);
        m_links->layout()->addWidget(button);
        button->show();
        m_linkButtons.push_back(button);
        return button;
    };
    if (!m_check.isEmpty()) {
        QPushButton* button = add(m_check, QStringLiteral("sampleCheck"));
        button->setAccessibleName(tr("Check %1").arg(m_check));
        connect(button, &QPushButton::clicked, this, &SamplePaper::checkRequested, Qt::QueuedConnection);
    }
    for (const audit::Finding& finding : m_workspace.audits().findings(m_record.engagement)) {
        if (finding.restricted || std::ranges::find(finding.samples, m_record.id) == finding.samples.end())
            continue;
        const QString label = findingLabel(finding.number);
        QPushButton* button = add(label, QStringLiteral("sampleFinding-") + label);
        button->setAccessibleName(tr("Finding %1").arg(label));
        connect(
            button, &QPushButton::clicked, this, [this, label] { Q_EMIT findingRequested(label); },
            Qt::QueuedConnection);
    }
    m_links->setVisible(!m_linkButtons.empty());
    m_links->updateGeometry();
}

void SamplePaper::showOutcome(bool canEdit, bool isBusy)
{
    const Language language = m_theme.language();
    const audit::SampleCounts counts = audit::countsOf(m_record);
    const int failing = static_cast<int>(audit::failingItems(m_record).size());
    const audit::SamplingMethod method = m_record.design.plan.method;
    //: %4: "replaced", "not found" or "left out", %5: how many
    m_progress->setText(
        tr("Tested %1 of %2, failed %3, %4 %5")
            .arg(counts.tested)
            .arg(m_record.design.size)
            .arg(failing)
            .arg(audit::resultWord(audit::TestResult::Replaced, method).in(language).toLower())
            .arg(counts.replaced));
    const auto outcome = audit::outcomeOf(m_record);
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_verdict, m_words, m_outcome})
        part->setVisible(outcome.has_value());
    const bool wasEvaluated = std::exchange(m_isEvaluated, outcome.has_value());
    if (outcome) {
        using Verdict = audit::Conclusion::Verdict;
        const Verdict verdict = outcome->conclusion.verdict;
        m_verdict->setInk(verdict == Verdict::NotShown ? Ink::Bad
                          : verdict == Verdict::Sound  ? Ink::Ok
                                                       : Ink::Ink);
        m_verdict->setText(outcome->conclusion.headline.in(language));
        m_words->setText(outcome->conclusion.text.in(language));
        m_outcome->setFacts(factsIn(audit::outcomeFacts(m_record, *outcome), language));
        showBar(*outcome);
    }
    if (outcome && !wasEvaluated)
        QMetaObject::invokeMethod(this, &SamplePaper::evaluated, Qt::QueuedConnection); // once it is laid out
    showEnlargement(canEdit, isBusy);
    m_finding->setEnabled(canEdit && failing > 0);
    m_compare->setEnabled(!isBusy);
}

void SamplePaper::showBar(const audit::SampleOutcome& outcome)
{
    LimitBar::Figures figures;
    figures.isGood = outcome.conclusion.verdict != audit::Conclusion::Verdict::NotShown;
    const auto money = [](double amount) { return audit::amountText(amount); };
    if (const auto* attribute = std::get_if<audit::AttributeOutcome>(&outcome.figures)) {
        const double tolerable = attribute->facts.tolerableRate.value_or(1);
        const double limit = attribute->figures.upperLimit;
        figures.name = tr("Deviation rate");
        figures.found = {attribute->figures.sampleRate,
                         tr("Sample %1").arg(audit::rateText(attribute->figures.sampleRate, 1))};
        figures.tolerable = {{tolerable, tr("Tolerable %1").arg(audit::rateText(tolerable))}};
        figures.upper = {limit, tr("Limit %1").arg(audit::limitText(limit, tolerable))};
    } else if (const auto* rate = std::get_if<audit::RateOutcome>(&outcome.figures)) {
        figures.name = tr("Rate");
        figures.found = {rate->figures.rate, tr("Sample %1").arg(audit::rateText(rate->figures.rate, 1))};
        figures.lower = {{rate->figures.lower, audit::rateText(rate->figures.lower, 1)}};
        figures.upper = {rate->figures.upper, audit::limitText(rate->figures.upper)};
    } else if (const auto* sums = std::get_if<audit::MonetaryOutcome>(&outcome.figures)) {
        figures.name = tr("Misstatement");
        figures.found = {sums->figures.projected, tr("Projected %1").arg(money(sums->figures.projected))};
        if (sums->facts.tolerable)
            figures.tolerable = {{sums->facts.tolerable->toDouble(),
                                  tr("Tolerable %1").arg(audit::amountText(*sums->facts.tolerable))}};
        figures.upper = {sums->figures.upperLimit, tr("Limit %1").arg(money(sums->figures.upperLimit))};
    } else {
        m_bar->hide(); // no limit is stated
        return;
    }
    m_bar->setFigures(figures);
}

void SamplePaper::showEnlargement(bool canEdit, bool isBusy)
{
    using audit::EnlargeBar;
    const audit::EnlargementOffer offer = audit::enlargementOf(m_record);
    const bool isOffered = offer.bar == EnlargeBar::None;
    m_enlarge->setVisible(isOffered);
    m_enlarge->setEnabled(canEdit && !isBusy);
    m_enlarge->setText(
        offer.interval ? tr("Draw more, at intervals of %1").arg(audit::amountText(*offer.interval))
                       : tr("Draw %1 more, to %2").arg(offer.size - m_record.design.size).arg(offer.size));
    QString why;
    if (isOffered && m_record.design.plan.method == audit::SamplingMethod::Attribute)
        why = tr("%1 items may hold %2 deviations; the design says that the sample may be enlarged once.")
                  .arg(offer.size)
                  .arg(offer.allowed);
    else if (isOffered && offer.interval)
        why = tr("At most %1 items, among them all that were tested. If nothing more is found in them, the "
                 "limit "
                 "is not above the tolerable misstatement; the design says that the sample may be enlarged "
                 "once.")
                  .arg(offer.size);
    else if (isOffered)
        why = tr("%1 items would give the precision that was wanted.").arg(offer.size);
    else if (offer.bar == EnlargeBar::NotPlanned)
        why =
            tr("The design did not say that the sample may be enlarged: looking on until it fits would show "
               "nothing.");
    else if (offer.bar == EnlargeBar::Done)
        why = tr("The sample was enlarged once; it is not enlarged again.");
    else if (offer.bar == EnlargeBar::NoSize)
        why = tr("No larger sample can show it any more: test every item, or report what was found.");
    else if (offer.bar == EnlargeBar::NoLimit)
        why = tr("A best estimate has no limit that more items would bring down, so this sample is not "
                 "enlarged. If it "
                 "is too coarse, draw a new one with the same seed and strata and more items: those of each "
                 "stratum "
                 "come in the same order.");
    m_enlargeWhy->setVisible(!why.isEmpty());
    m_enlargeWhy->setText(why);
}

QString SamplePaper::markText(const audit::StateMark& mark, audit::MarkState state) const
{
    if (state == audit::MarkState::None)
        return tr("nobody yet");
    const QString name = m_workspace.organisations().personName(mark.by);
    const QString who = tr("%1, %2").arg(name, momentText(mark.at, m_theme.language()));
    return state == audit::MarkState::Standing ? who : tr("%1; changed after").arg(who);
}

void SamplePaper::showMarks(bool canEdit)
{
    const audit::MarkState prepared = audit::preparedState(m_record);
    const audit::MarkState reviewed = audit::reviewedState(m_record);
    m_prepared->setText(tr("Prepared: %1").arg(markText(m_record.prepared, prepared)));
    m_prepare->setText(prepared == audit::MarkState::Standing ? tr("Withdraw") : tr("Sign off"));
    m_reviewed->setText(tr("Reviewed: %1").arg(markText(m_record.reviewed, reviewed)));
    m_review->setText(reviewed == audit::MarkState::Standing ? tr("Withdraw the review") : tr("Reviewed"));
    for (QPushButton* button : {m_prepare, m_review, m_remove})
        button->setEnabled(canEdit);
}

void SamplePaper::retranslate()
{
    m_designWord->setText(tr("Design"));
    m_outcomeWord->setText(tr("Evaluation"));
    m_finding->setText(tr("New finding from this sample"));
    m_compare->setText(tr("Draw again and compare"));
    m_print->setText(tr("Working paper to print"));
    m_conclusionWord->setText(tr("Conclusion"));
    m_conclusion->setAccessibleName(tr("Conclusion"));
    m_remove->setText(tr("Remove this sample"));
    refresh();
}

void SamplePaper::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
