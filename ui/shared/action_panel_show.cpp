#include "improvement/action_rules.h"
#include "improvement/action_words.h"
#include "report/scale.h"
#include "ui/shared/accessible.h"
#include "ui/shared/action_acts.h"
#include "ui/shared/action_panel.h"
#include "ui/shared/check_facts.h"
#include "ui/shared/closing_form.h"
#include "ui/shared/effect_words.h"
#include "ui/shared/evidence_card.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/name_completion.h"
#include "ui/shared/text_block.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

using improvement::Action;
using improvement::ActionState;

QStringList ActionPanel::names() const
{
    QStringList all;
    for (const organisation::Person& person : m_workspace.organisations().persons())
        if (!person.name.isEmpty())
            all.append(person.name);
    all.sort();
    return all;
}

void ActionPanel::showAction(const ActionRow& row, const assessment::AssessmentId& assessment)
{
    const bool isOther = row.action.id != m_row.action.id;
    if (isOther) {
        commitTyping();
        m_closing->hide();
    }
    m_row = row;
    m_assessment = assessment;
    showFields();
    showFinding();
    showTargets();
    showStates();
    showEvidence();
    showEffect();
    showConflicts();
    if (isOther) {
        completeNames(m_owner, names());
        for (QLineEdit* field : {m_other, m_owner, m_due, m_cost, m_fundingNote})
            field->setCursorPosition(0);
    }
}

void ActionPanel::showFields()
{
    const Action& action = m_row.action;
    m_funding->setCurrentIndex(static_cast<int>(action.funding.source));
    m_item->setVisible(!m_row.code.isEmpty());
    m_item->setText(action.source.kind == improvement::SourceKind::Gate
                        ? tr("Gate %1: %2").arg(m_row.code, m_row.title)
                        : tr("Question %1: %2").arg(m_row.code, m_row.title));
    const bool canWrite = !m_acts.isReadOnly();
    for (QLineEdit* field : {m_other, m_owner, m_due, m_cost, m_fundingNote})
        field->setReadOnly(!canWrite);
    for (QPlainTextEdit* field : {m_what, m_note})
        field->setReadOnly(!canWrite);
    showTexts();
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_funding, m_target, m_stateRow, m_addFile, m_delete})
        control->setEnabled(canWrite);
    const QString whyNot = m_acts.whyLocked();
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_what, m_other, m_owner, m_due, m_cost, m_funding, m_fundingNote,
                                         m_target, m_note, m_addFile, m_delete})
        control->setToolTip(whyNot);
    for (QPushButton* state : m_states)
        state->setToolTip(whyNot);
}

void ActionPanel::showFinding()
{
    const audit::Finding* finding = m_workspace.audits().find(m_row.action.source.finding);
    m_finding->setVisible(finding != nullptr);
    if (finding == nullptr)
        return;
    const QString label = findingLabel(finding->number);
    const QString title = finding->title.in(m_theme.language());
    m_finding->setText(finding->restricted ? tr("Finding %1, restricted").arg(label)
                                           : tr("Finding %1: %2").arg(label, title));
    setPlainToolTip(*m_finding, m_finding->text());
    m_finding->setAccessibleName(m_finding->text());
}

void ActionPanel::showTargets()
{
    const auto framework = m_workspace.assessments().framework(m_assessment);
    const int item = framework == nullptr ? -1 : framework->index.indexOf(m_row.action.source.item);
    const bool hasLevels =
        item >= 0 && framework->index.items()[static_cast<size_t>(item)]->kind == framework::ItemKind::Option;
    m_targetBox->setVisible(hasLevels);
    if (!hasLevels)
        return;
    m_target->clear();
    m_target->addItem(tr("None"), QString());
    for (const framework::Option& option : framework->index.items()[static_cast<size_t>(item)]->options)
        m_target->addItem(tr("%1 %2").arg(option.points.toString(), option.label.in(m_theme.language())),
                          option.points.toString());
    const auto& target = m_row.action.target;
    m_target->setCurrentIndex(target.has_value() ? m_target->findData(target->toString()) : 0);
}

void ActionPanel::showStates()
{
    const Action& action = m_row.action;
    QString words = m_row.state;
    if (const QString by = m_workspace.organisations().personName(action.standing.by); !by.isEmpty())
        words = action.standing.on.isValid()
                    //: state, person, day
                    ? tr("%1: %2, %3").arg(m_row.state, by, fieldDate(action.standing.on))
                    : tr("%1: %2").arg(m_row.state, by);
    if (!m_row.dueWords.isEmpty())
        words = tr("%1, %2").arg(words, m_row.dueWords);
    if (improvement::isLongOutstanding(action, m_acts.today()))
        words = tr("%1. Long outstanding: open for more than 18 months.").arg(words);
    m_standing->setText(words);
    const bool isTakenUpAgain = !improvement::isToDo(action.standing.state);
    m_states[static_cast<size_t>(ActionState::Open)]->setText(isTakenUpAgain ? tr("Reopen")
                                                                             : tr("Not started"));
    m_states[static_cast<size_t>(ActionState::InProgress)]->setText(isTakenUpAgain ? tr("Take up again")
                                                                                   : tr("Start"));
    for (const ActionState state : improvement::allStates())
        m_states[static_cast<size_t>(state)]->setVisible(
            state != action.standing.state && improvement::isAllowed(action.standing.state, state));
}

void ActionPanel::showEvidence()
{
    const auto files = m_workspace.actions().evidence(actionId());
    if (files == m_shownFiles)
        return; // the cards stay, and with them the focus
    m_shownFiles = files;
    while (QLayoutItem* entry = m_files->takeAt(0)) {
        entry->widget()->deleteLater();
        delete entry;
    }
    for (const assessment::Evidence& file : files) {
        auto* card = new EvidenceCard(m_theme);
        card->setObjectName(u"file-"_qs + file.fileName);
        card->setTexts(file.fileName, sizeText(file.sizeBytes));
        card->setContextMenuPolicy(Qt::ActionsContextMenu);
        card->setAccessibleDescription(tr("Enter opens it, Delete takes it away."));
        auto* away = new QAction(tr("Take the file away"), card);
        away->setShortcut(QKeySequence::Delete);
        away->setShortcutContext(Qt::WidgetShortcut);
        card->addAction(away);
        connect(away, &QAction::triggered, this, [this, id = file.id] { m_acts.detach(actionId(), id); });
        connect(card, &EvidenceCard::clicked, this, [this, file] { Q_EMIT openFileRequested(file); });
        m_files->addWidget(card);
    }
}

void ActionPanel::showEffect()
{
    const auto framework = m_workspace.assessments().framework(m_assessment);
    const bool canMeasure = framework != nullptr && m_row.target.has_value();
    m_effectTitle->setVisible(framework != nullptr);
    m_effect->setVisible(framework != nullptr);
    if (framework == nullptr)
        return;
    if (!canMeasure) {
        m_effect->setText(tr("No target level: it changes no figure by itself."));
        return;
    }
    const EffectWords words =
        effectWords(framework->index, m_workspace.assessments().score(m_assessment),
                    m_workspace.actions().scoreWith(m_assessment, {actionId()}), m_theme.language());
    m_effect->setText(words.isNone ? tr("The target is reached already: it changes no figure.")
                                   : words.all(m_theme.language()));
}

void ActionPanel::showConflicts()
{
    const QStringList fields = m_workspace.actions().conflicts(actionId());
    m_conflict->setVisible(!fields.isEmpty());
    if (fields.isEmpty())
        return;
    m_conflict->setMessage(tr("Two people changed this action without seeing each other's change."),
                           tr("The later one shows. Look at the fields, correct them, or keep what shows."));
}

void ActionPanel::retranslate()
{
    m_heading->setText(tr("Action"));
    m_close->setText(tr("Close"));
    m_settle->setText(tr("Keep what shows"));
    m_whatTitle->setText(tr("What is to be done"));
    m_otherTitle->setText(m_theme.language() == Language::Chinese ? tr("The same in English, for reports")
                                                                  : tr("The same in Chinese, for reports"));
    m_targetTitle->setText(tr("Target level"));
    m_ownerTitle->setText(tr("Owner"));
    m_dueTitle->setText(tr("Due"));
    m_due->setPlaceholderText(tr("2027-03-31, 3-31, +14"));
    m_costTitle->setText(tr("Cost"));
    m_cost->setPlaceholderText(tr("12000"));
    m_fundingTitle->setText(tr("Paid from"));
    m_fundingNoteTitle->setText(tr("About the funding"));
    m_stateTitle->setText(tr("State"));
    m_noteTitle->setText(tr("Closing note: what shows that it is done"));
    m_filesTitle->setText(tr("Files that show it"));
    m_addFile->setTexts(tr("Add a file…"));
    m_effectTitle->setText(tr("What it alone would bring"));
    m_delete->setText(tr("Delete this action"));
    m_states[static_cast<size_t>(ActionState::ClaimedDone)]->setText(tr("Claim done"));
    m_states[static_cast<size_t>(ActionState::Verified)]->setText(tr("Verify…"));
    m_states[static_cast<size_t>(ActionState::RiskAccepted)]->setText(tr("Accept the risk…"));
    m_states[static_cast<size_t>(ActionState::Superseded)]->setText(tr("Superseded"));
    m_what->setAccessibleName(m_whatTitle->text());
    m_other->setAccessibleName(m_otherTitle->text());
    m_target->setAccessibleName(m_targetTitle->text());
    m_owner->setAccessibleName(m_ownerTitle->text());
    m_due->setAccessibleName(m_dueTitle->text());
    m_cost->setAccessibleName(m_costTitle->text());
    m_funding->setAccessibleName(m_fundingTitle->text());
    m_fundingNote->setAccessibleName(m_fundingNoteTitle->text());
    m_note->setAccessibleName(m_noteTitle->text());
    const int chosen = m_funding->currentIndex();
    m_funding->clear();
    for (int i = 0; i < improvement::kFundingCount; ++i)
        m_funding->addItem(
            improvement::fundingLabel(static_cast<improvement::FundingSource>(i)).in(m_theme.language()));
    m_funding->setCurrentIndex(chosen);
    leaveTexts(); // each is of a language
    if (!m_row.action.id.isNull())
        showAction(m_row, m_assessment);
}

} // namespace sextant::ui
