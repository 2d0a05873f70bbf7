#include "ui/auditreport/audit_report_tab.h"

#include "audit/audit_words.h"
#include "audit/finding_rules.h"
#include "report/audit_report.h"
#include "ui/auditreport/content_card.h"
#include "ui/auditreport/report_acts.h"
#include "ui/auditreport/signing_card.h"
#include "ui/print/report_desk.h"
#include "ui/shared/button_command.h"
#include "ui/shared/gap_list.h"
#include "ui/shared/message_bar.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_report_input.h"
#include "workspace/checks_csv.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace sextant::ui {

using audit::EngagementStage;
using audit::Gap;

namespace {

const QString kSheetKey = u"sheet"_qs;

} // namespace

int AuditReportTab::pageCount() const
{
    return m_desk->pageCount();
}

QString AuditReportTab::figure() const
{
    const audit::Engagement* shown = m_acts->audits().find(m_engagement);
    if (shown == nullptr)
        return {};
    if (!shown->signature.isNull())
        //: The report of an audit is signed, beside the word "Report"
        return tr("signed");
    if (shown->stage == EngagementStage::Planned || shown->stage == EngagementStage::Cancelled)
        return {};
    const auto gaps = m_acts->audits().signingGaps(m_engagement);
    const auto needed = std::ranges::count_if(gaps, &audit::StageGap::blocks);
    //: How much is missing before the report can be signed, beside the word "Report"
    return needed == 0 ? tr("to sign") : tr("%n missing", nullptr, static_cast<int>(needed));
}

void AuditReportTab::setEngagement(const audit::EngagementId& engagement)
{
    if (engagement == m_engagement)
        return;
    commitTyping();
    m_engagement = engagement;
    m_message->hide();
    m_desk->clear();
    m_sheets->clear();
    m_restricted->setChecked(false);
    refresh();
    m_side->ensureVisible(0, 0);
}

void AuditReportTab::refresh()
{
    if (m_engagement.isNull())
        return;
    m_signing->showEngagement(m_engagement);
    m_content->showEngagement(m_engagement);
    showRestricted();
    showSheets();
    makeReport();
}

void AuditReportTab::showRestricted()
{
    const auto findings = m_acts->audits().findings(m_engagement);
    const bool areOpen = std::ranges::any_of(findings, [](const audit::Finding& finding) {
        return finding.restricted && !audit::isLocked(finding);
    });
    m_restricted->setVisible(areOpen);
    if (!areOpen)
        m_restricted->setChecked(false); // and with that nothing of them stays on the pages
}

void AuditReportTab::startAnew()
{
    m_desk->clear();
    makeReport();
}

void AuditReportTab::showSheets()
{
    const QString chosen = m_wantedSheet.isEmpty() ? m_sheets->currentData().toString() : m_wantedSheet;
    QStringList words{tr("Whole report")};
    QStringList ids{QString()};
    for (const audit::Finding& finding : m_acts->audits().findings(m_engagement)) {
        if (finding.restricted && (!m_restricted->isChecked() || audit::isLocked(finding)))
            continue;
        const QString title = finding.title.in(m_theme.language());
        //: %1: the number of a finding, %2: its title. The page of this finding alone
        words << (title.isEmpty() ? tr("Sheet F%1").arg(finding.number)
                                  : tr("Sheet F%1: %2").arg(finding.number).arg(title));
        ids << finding.id.toString();
    }
    m_sheets->clear();
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_sheets->addItem(words[i], ids[i]);
    m_sheets->setCurrentIndex(std::max(0, m_sheets->findData(chosen)));
    m_wantedSheet.clear();
}

audit::FindingId AuditReportTab::sheet() const
{
    return audit::FindingId::fromString(m_sheets->currentData().toString());
}

void AuditReportTab::chooseSheet(const audit::FindingId& finding)
{
    const int index = m_sheets->findData(finding.toString());
    if (finding.isNull() || index < 0)
        return;
    m_sheets->setCurrentIndex(index);
    startAnew();
}

void AuditReportTab::makeReport()
{
    if (!isVisible())
        return;
    auto input = gathered();
    if (!input)
        return;
    m_sheets->setToolTip(m_sheets->currentText());
    // A sheet is a page for its owner: the tables tell of the whole audit.
    m_desk->setWriter(
        [values = std::move(*input), finding = sheet()](Language language) {
            return finding.isNull() ? report::auditReport(values, language)
                                    : report::findingSheet(values, finding, language);
        },
        sheet().isNull() ? tables() : ReportTables());
}

Result<report::AuditReportInput> AuditReportTab::gathered() const
{
    auto input = workspace::auditReportInput(m_workspace, m_engagement, m_clock.nowUtc().toLocalTime().date(),
                                             m_programVersion);
    if (input)
        input->withRestricted = m_restricted->isChecked();
    return input;
}

ReportTables AuditReportTab::tables() const
{
    return {workbookOf([this] { return gathered(); }), tableOf([this](Language language) {
                return workspace::checksToCsv(m_workspace, m_engagement, language);
            })};
}

QString AuditReportTab::subjectOf(Gap gap) const
{
    const auto& audits = m_acts->audits();
    const audit::Engagement* shown = audits.find(m_engagement);
    if (shown == nullptr || stepOf(gap) == u"plan")
        return audit::nameOf(gap);
    if (gap == Gap::FindingsNotFinal) {
        for (const audit::Finding& finding : audits.findings(m_engagement))
            if (finding.stage != audit::FindingStage::Final)
                return finding.id.toString();
    }
    if (gap == Gap::UnmetWithoutFinding)
        for (const framework::ItemId& check : audits.unmetWithoutFinding(m_engagement))
            return check.text;
    if (gap != Gap::OpenChecks)
        return {};
    auto& assessments = m_workspace.assessments();
    const auto manual = assessments.framework(shown->fieldwork);
    const std::vector<bool> visible = assessments.visibleItems(shown->fieldwork);
    for (size_t i = 0; manual != nullptr && i < visible.size(); ++i) {
        const framework::ItemId id = manual->index.items()[i]->id;
        const assessment::Answer* answer = assessments.answer(shown->fieldwork, id);
        if (visible[i] && (answer == nullptr || !assessment::isAnswered(answer->response)))
            return id.text;
    }
    return {};
}

void AuditReportTab::goTo(Gap gap)
{
    if (gap == Gap::Summary)
        m_content->focusSummary();
    else if (stepOf(gap) == id())
        m_signing->focusFirst();
    else
        Q_EMIT tabRequested(stepOf(gap), subjectOf(gap));
}

void AuditReportTab::tell(const QString& title, const QString& text)
{
    m_message->setMessage(title, text);
    m_message->show();
}

std::vector<KeyHint> AuditReportTab::hints() const
{
    std::vector<KeyHint> hints = m_desk->hints();
    hints.push_back({{u"Ctrl L"_qs}, tr("summary in the other language")});
    hints.push_back({{u"F6"_qs}, tr("next part")});
    return hints;
}

std::vector<Command> AuditReportTab::commands()
{
    const bool isShown = m_acts->audits().find(m_engagement) != nullptr;
    std::vector<Command> all{
        buttonCommand(u"auditreport.pdf"_qs, m_desk->controls().pdf, tr("Save the audit report as PDF")),
        buttonCommand(u"auditreport.saveAs"_qs, m_desk->controls().saveAs, tr("Save the audit report as…")),
        buttonCommand(u"auditreport.print"_qs, m_desk->controls().print, tr("Print the audit report"))};
    all.push_back({u"auditreport.whole"_qs,
                   tr("Whole report or the sheet of one finding"),
                   {},
                   Icon::Single,
                   isShown,
                   [this] { m_sheets->setFocus(); }});
    all.push_back(
        {u"auditreport.summary"_qs, tr("Write the executive summary"), {}, Icon::Note, isShown, [this] {
             m_content->focusSummary();
         }});
    all.push_back({u"auditreport.language"_qs, tr("Executive summary in the other language"),
                   Qt::CTRL | Qt::Key_L, Icon::Same, isShown, [this] { m_content->toggleLanguage(); }});
    all.push_back(
        {u"auditreport.missing"_qs, tr("What the signature still lacks"), {}, Icon::Alert, isShown, [this] {
             m_signing->focusFirst();
         }});
    all.push_back({u"auditreport.sign"_qs,
                   tr("Sign the audit report"),
                   {},
                   Icon::Lock,
                   m_signing->canSign(),
                   [this] { m_signing->sign(); },
                   tr("What is missing stands on the page.")});
    all.push_back({u"auditreport.reopen"_qs,
                   tr("Reopen the audit report"),
                   {},
                   Icon::Undo,
                   m_signing->canReopen(),
                   [this] { m_signing->reopen(); },
                   tr("The report is not signed.")});
    return all;
}

QString AuditReportTab::help() const
{
    return tr(
        "The report stands here as it will be printed: opinion and summary, a sheet for each finding "
        "from the gravest down, and annexes. Choose its language, or the sheet of one finding to hand "
        "to its owner. Write the executive summary in both languages, mark how confidential the report "
        "is and who receives it. What the signature still lacks is named: each line leads to its place. "
        "Signing seals engagement, findings, samples and fieldwork; until then each page says DRAFT. "
        "Restricted findings are counted, and printed only while they are unlocked and you ask for them.");
}

std::vector<QWidget*> AuditReportTab::panes()
{
    return {m_signing, m_content, m_sheets, m_desk->pages()};
}

void AuditReportTab::activated()
{
    refresh();
    const audit::Engagement* shown = m_acts->audits().find(m_engagement);
    if (shown != nullptr && shown->signature.isNull())
        m_content->focusSummary();
    else
        m_desk->controls().pdf->setFocus();
}

QVariantMap AuditReportTab::state() const
{
    QVariantMap state = m_desk->state();
    if (!sheet().isNull())
        state.insert(kSheetKey, sheet().toString());
    return state;
}

void AuditReportTab::restoreState(const QVariantMap& state)
{
    m_wantedSheet = state.value(kSheetKey).toString();
    m_desk->restoreState(state);
}

void AuditReportTab::commitTyping()
{
    m_content->commitTyping();
}

void AuditReportTab::showSubject(const QString& subject)
{
    if (const auto gap = audit::named<Gap>(subject); gap.has_value())
        goTo(*gap);
    else
        chooseSheet(audit::FindingId::fromString(subject));
}

void AuditReportTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    EngagementTab::changeEvent(event);
}

} // namespace sextant::ui
