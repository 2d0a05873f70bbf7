#include "ui/findings/finding_form.h"

#include "ui/findings/finding_acts.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/grade_matrix.h"
#include "ui/findings/link_row.h"
#include "ui/shared/evidence_card.h"
#include "ui/shared/field_box.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/name_completion.h"
#include "ui/shared/note_field.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"

#include "audit/audit_words.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace sextant::ui {

using audit::Finding;
using audit::FindingStage;

FindingForm::FindingForm(const Theme& theme, workspace::Workspace& workspace, FindingActs& acts,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_acts(acts)
    , m_language(theme.language())
{
    build();
    keepTexts();
    connectFields();
    retranslate();
}

bool FindingForm::isSigned() const
{
    const audit::Engagement* engagement = m_workspace.audits().find(m_finding.engagement);
    return engagement != nullptr && !engagement->signature.isNull();
}

bool FindingForm::canWrite() const
{
    return !m_acts.isReadOnly() && !isSigned();
}

void FindingForm::showFinding(const audit::FindingId& id)
{
    const Finding* found = m_workspace.audits().find(id);
    const bool isOther = id != m_finding.id;
    if (isOther)
        commitTyping();
    const bool isShown = found != nullptr && !audit::isLocked(*found);
    m_finding = isShown ? *found : Finding();
    setVisible(isShown);
    if (!isShown) {
        forget();
        return;
    }
    if (isOther) {
        QStringList names;
        for (const organisation::Person& one : m_workspace.organisations().persons())
            names << one.name;
        completeNames(m_owner, names);
        completeNames(m_respondent, names);
    }
    showHead();
    showTexts();
    showGrade();
    showRepeats();
    showResponse();
    showEvidence();
    showLocked();
}

void FindingForm::showHead()
{
    const Language language = m_theme.language();
    m_code->setText(findingCode(m_finding));
    m_stage->setText(audit::label(m_finding.stage).in(language));
    const FindingStage next = nextStage(m_finding.stage);
    const QStringList missing = missingWords(m_finding, language);
    const QString listed = missing.join(tr(", "));
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(next == FindingStage::Agreed ? tr("Not agreed yet. Missing: %1.").arg(listed)
                                                    : tr("Not final yet. Missing: %1.").arg(listed));
    m_step->setVisible(m_finding.stage != FindingStage::Final);
    m_step->setText(next == FindingStage::Agreed ? tr("Mark as agreed") : tr("Mark as final"));
    m_step->setEnabled(missing.isEmpty());
    m_step->setToolTip(missing.isEmpty() ? QString() : m_missing->text());
    m_back->setVisible(m_finding.stage != FindingStage::Draft);
}

void FindingForm::showTexts()
{
    m_languageSwitch->setCurrent(m_language == Language::Chinese ? 1 : 0);
    m_textBoxes[Cause]->setHint(m_finding.cause.isEmpty() ? tr("Needed before final.") : QString(), false);
    m_linkRow->showLinks(m_finding);
    showKept();
}

void FindingForm::showGrade()
{
    m_matrix->setWeighing(m_finding.weighing);
    const auto grade = audit::gradeOf(m_finding);
    m_grade->setCurrent(grade.has_value() ? 2 - static_cast<int>(*grade) : -1);
    const bool departs = m_finding.gradeOverride.has_value();
    m_reasonBox->setVisible(departs);
    const bool isBlank = departs && m_finding.gradeOverride->reason.trimmed().isEmpty();
    m_reasonBox->setHint(isBlank ? tr("Needed before the finding is agreed.") : QString(), isBlank);
}

void FindingForm::showRepeats()
{
    std::vector<audit::FindingId> earlier = m_workspace.audits().repeatCandidates(m_finding.id);
    if (!m_finding.repeatOf.isNull() && std::ranges::find(earlier, m_finding.repeatOf) == earlier.end())
        earlier.push_back(m_finding.repeatOf);
    m_repeatBox->setVisible(!earlier.empty());
    m_repeat->clear();
    m_repeat->addItem(tr("No: it is new"), QString());
    for (const audit::FindingId& id : earlier) {
        const Finding* one = m_workspace.audits().find(id);
        const audit::Engagement* from = one == nullptr ? nullptr : m_workspace.audits().find(one->engagement);
        if (from == nullptr)
            continue;
        m_repeat->addItem(
            u"%1 %2 %3"_qs.arg(from->code, findingCode(*one), findingTitle(*one, m_theme.language())),
            id.toString());
    }
    m_repeat->setCurrentIndex(std::max(
        0, m_repeat->findData(m_finding.repeatOf.isNull() ? QString() : m_finding.repeatOf.toString())));
}

void FindingForm::showResponse()
{
    m_response->setCurrentIndex(static_cast<int>(m_finding.response.kind));
}

void FindingForm::showEvidence()
{
    std::vector<assessment::Evidence> files;
    for (const assessment::EvidenceId& id : m_finding.evidence)
        if (const auto file = m_workspace.evidence().find(id))
            files.push_back(*file);
    //: how many files
    m_filesTitle->setText(files.empty() ? tr("Evidence")
                                        : tr("Evidence, %n files", nullptr, static_cast<int>(files.size())));
    if (files == m_files)
        return; // the cards stay, and with them the focus
    m_files = files;
    while (QLayoutItem* entry = m_cards->takeAt(0)) {
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
        connect(away, &QAction::triggered, this, [this, id = file.id] { Q_EMIT fileAwayRequested(id); });
        connect(card, &EvidenceCard::clicked, this, [this, file] { Q_EMIT openFileRequested(file); });
        m_cards->addWidget(card);
    }
}

void FindingForm::forget()
{
    m_linkRow->showLinks({});
    showKept();
    m_missing->setText({});
    m_repeat->clear();
}

void FindingForm::showLocked()
{
    const bool isOpen = canWrite();
    const QString why = isSigned() ? tr("The report is signed: reopen it first.") : m_acts.whyLocked();
    for (QWidget* control : std::initializer_list<QWidget*>{m_grade, m_matrix, m_repeat, m_response,
                                                            m_addFile, m_back, m_delete})
    {
        control->setEnabled(isOpen);
        control->setToolTip(why);
    }
    m_action->setEnabled(!m_acts.isReadOnly());
    m_restrict->setEnabled(isOpen);
    m_restrict->setToolTip(why);
    m_restrict->setText(m_finding.restricted ? tr("Remove the restriction…") : tr("Restrict…"));
    // An action would carry its words in plain.
    m_action->setVisible(!m_finding.restricted);
    m_restricted->setVisible(m_finding.restricted);
    if (!isOpen) {
        m_step->setEnabled(false);
        m_step->setToolTip(why);
    }
}

void FindingForm::takeRepeat()
{
    const QString id = m_repeat->currentData().toString();
    m_acts.change(findingId(), tr("change what a finding repeats"), [&](Finding& finding) {
        finding.repeatOf = id.isEmpty() ? audit::FindingId() : audit::FindingId::fromString(id);
    });
}

void FindingForm::takeStep()
{
    commitTyping();
    if (m_step->isEnabled())
        m_acts.setStage(findingId(), nextStage(m_finding.stage));
}

void FindingForm::toggleLanguage()
{
    commitTyping();
    m_language = m_language == Language::Chinese ? Language::English : Language::Chinese;
    showTexts();
}

void FindingForm::commitTyping()
{
    for (NoteField* field : m_texts)
        field->commit();
    m_words->commit();
    if (auto* line = qobject_cast<QLineEdit*>(focusWidget()); line != nullptr && line->isModified()) {
        line->setModified(false);
        Q_EMIT line->editingFinished();
    }
}

void FindingForm::focusFirst()
{
    m_title->setFocus();
}

void FindingForm::focusLinks()
{
    m_linkRow->focusFirst();
}

void FindingForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void FindingForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
