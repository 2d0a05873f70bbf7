#include "ui/findings/opinion_panel.h"

#include "ui/findings/finding_acts.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"

#include "audit/audit_words.h"
#include "workspace/assessment_service.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sextant::ui {

using audit::Opinion;

namespace {

Ink inkOf(Opinion opinion)
{
    switch (opinion) {
    case Opinion::Satisfactory:
        return Ink::Ok;
    case Opinion::SomeImprovement:
        return Ink::Ink;
    case Opinion::MajorImprovement:
        return Ink::Warn;
    case Opinion::Unsatisfactory:
        return Ink::Bad;
    }
    return Ink::Ink;
}

} // namespace

OpinionPanel::OpinionPanel(const Theme& theme, workspace::Workspace& workspace, FindingActs& acts,
                           QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_acts(acts)
    , m_title(new Label(theme, TextRole::BodyBold))
    , m_opinion(new TextBlock(theme, TextRole::Heading))
    , m_why(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_choice(new ChoiceBox)
    , m_reason(new QLineEdit)
    , m_choiceBox(new FieldBox(theme, m_choice))
    , m_reasonBox(new FieldBox(theme, m_reason))
    , m_keeper(m_reasonBox->keepDrafts(workspace.audits().drafts()))
{
    m_opinion->setObjectName(u"opinion"_qs);
    m_why->setObjectName(u"opinionWhy"_qs);
    m_choice->setObjectName(u"opinionChoice"_qs);
    m_reason->setObjectName(u"opinionReason"_qs);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(16, 12, 16, 12), metric::kGrid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_opinion, m_why, m_choiceBox, m_reasonBox})
        column->addWidget(part);
    connect(m_choice, &QComboBox::activated, this, &OpinionPanel::takeOpinion);
    connect(m_reason, &QLineEdit::editingFinished, this, &OpinionPanel::takeReason);
    retranslate();
}

void OpinionPanel::setEngagement(const audit::EngagementId& engagement)
{
    m_engagement = engagement;
    refresh();
}

void OpinionPanel::refresh()
{
    const audit::OpinionBasis basis = m_workspace.audits().opinion(m_engagement);
    const Language language = m_theme.language();
    const bool isOpen = audit::isPremature(basis, m_workspace.audits().progress(m_engagement));
    m_opinion->setText(isOpen ? tr("No finding yet") : audit::label(basis.effective()).in(language));
    m_opinion->setInk(isOpen ? Ink::Ink : inkOf(basis.effective()));
    QStringList why{tr("%1.").arg(audit::label(basis.rule).in(language)),
                    tr("High %1, medium %2, low %3, not graded %4.")
                        .arg(basis.high)
                        .arg(basis.medium)
                        .arg(basis.low)
                        .arg(basis.ungraded)};
    const audit::Engagement* engagement = m_workspace.audits().find(m_engagement);
    const auto manual =
        engagement == nullptr ? nullptr : m_workspace.assessments().framework(engagement->fieldwork);
    QStringList gates;
    for (const framework::ItemId& gate : basis.failedGates)
        if (const int item = manual == nullptr ? -1 : manual->index.indexOf(gate); item >= 0)
            gates << manual->index.items()[static_cast<size_t>(item)]->code;
    if (!gates.isEmpty())
        why << tr("Gates that failed: %1.").arg(gates.join(tr(", ")));
    if (basis.locked > 0)
        why << tr("%n restricted findings are locked and not counted.", nullptr, basis.locked);
    if (basis.departure.has_value())
        why << tr("By the rule: %1.").arg(audit::label(basis.byRule).in(language));
    if (std::abs(basis.stepsFromRule()) > 1)
        why << tr("The manual suggests one step from the rule at most.");
    m_why->setText(why.join(language == Language::Chinese ? QString() : u" "_qs));
    m_choice->setCurrentIndex(basis.departure.has_value() ? static_cast<int>(basis.departure->opinion) + 1
                                                          : 0);
    m_reasonBox->setVisible(basis.departure.has_value());
    const QString reason = basis.departure.has_value() ? basis.departure->reason : QString();
    m_reasonBox->setHint(reason.trimmed().isEmpty() ? tr("Needed before the report is signed.") : QString(),
                         reason.trimmed().isEmpty());
    const bool canWrite = engagement != nullptr && !m_acts.isReadOnly() && engagement->signature.isNull();
    m_choice->setEnabled(canWrite);
    m_reason->setReadOnly(!canWrite);
    DraftKeeper::Place place;
    if (basis.departure.has_value())
        place = workspace::DraftPlace{m_engagement, u"opinionReason"_qs};
    m_keeper.show(place, reason);
}

void OpinionPanel::takeOpinion()
{
    const int chosen = m_choice->currentIndex();
    std::optional<audit::OpinionOverride> departure;
    if (chosen > 0)
        departure = audit::OpinionOverride{static_cast<Opinion>(chosen - 1), m_reason->text().trimmed(),
                                           m_workspace.author().id, m_acts.today()};
    m_acts.setOpinion(m_engagement, departure);
    refresh();
}

void OpinionPanel::takeReason()
{
    const audit::Engagement* engagement = m_workspace.audits().find(m_engagement);
    if (engagement == nullptr || !engagement->opinionOverride.has_value())
        return;
    audit::OpinionOverride departure = *engagement->opinionOverride;
    const DraftKeeper::Place place = m_keeper.place();
    const QString reason = m_reason->text().trimmed();
    if (departure.reason != reason) {
        departure.reason = reason;
        departure.by = m_workspace.author().id;
        departure.on = m_acts.today();
        if (!m_acts.setOpinion(m_engagement, departure))
            return;
    }
    m_keeper.taken(place, reason);
}

void OpinionPanel::commitTyping()
{
    takeReason();
}

void OpinionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpinionPanel::retranslate()
{
    m_title->setText(tr("Opinion so far"));
    m_choiceBox->setTitle(tr("Given by"));
    m_reasonBox->setTitle(tr("Why it departs from the rule"));
    m_choice->clear();
    m_choice->addItem(tr("The rule"));
    for (int i = 0; i < audit::countOf<Opinion>(); ++i)
        m_choice->addItem(
            tr("The lead: %1").arg(audit::label(static_cast<Opinion>(i)).in(m_theme.language())));
    refresh();
}

} // namespace sextant::ui
