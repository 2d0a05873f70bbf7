#include "ui/paper/paper_page.h"

#include "assessment/response_check.h"
#include "assessment/response_text.h"
#include "paper/answer_keys.h"
#include "ui/paper/entry_model.h"
#include "ui/paper/entry_table.h"
#include "ui/paper/form_desk.h"
#include "ui/paper/form_panel.h"
#include "ui/paper/import_view.h"
#include "ui/print/report_output.h"
#include "ui/shared/button_command.h"
#include "ui/shared/error_text.h"
#include "ui/shared/field_box.h"
#include "ui/shared/page_header.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/change_notifier.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace sextant::ui {

PaperPage::PaperPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_dialogs(context.dialogs)
    , m_workspace(context.workspace)
    , m_desk(new EntryDesk(context.workspace, context.undo, this))
    , m_model(new EntryModel(context.theme, *m_desk, this))
    , m_forms(new FormDesk({context.workspace, context.undo, context.clock, context.programVersion}, this))
    , m_output(new ReportOutput(context.dialogs, this))
{
    m_forms->setReader(context.reader);
    build();
    buildKeys();
    connectParts();
    connectForms();
    retranslate();
}

PaperPage::~PaperPage()
{
    // Fields that lose the focus while they go have nobody to tell.
    for (QLineEdit* field : {m_value, m_reason, m_note})
        field->disconnect(this);
}

void PaperPage::setAssessment(const assessment::AssessmentId& id)
{
    if (id == m_desk->assessment())
        return;
    commitTyping();
    m_message->hide();
    m_forms->setAssessment(id);
    m_desk->setAssessment(id);
}

void PaperPage::activated()
{
    refreshHeader();
    refreshStart();
    if (m_desk->isUnderWay())
        m_table->setFocus();
    else if (m_forms->import())
        m_import->first()->setFocus();
    else
        m_number->setFocus();
}

void PaperPage::commitTyping()
{
    if (m_desk->isUnderWay() && m_model->mode() == EntryModel::Mode::Entering && m_pause.isActive())
        commitFields();
}

void PaperPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaperPage::refresh()
{
    const bool underWay = m_desk->isUnderWay();
    m_stack->setCurrentIndex(underWay ? 1 : m_forms->import() ? 2 : 0);
    m_shown = -1;
    if (underWay) {
        const bool entering = m_model->mode() == EntryModel::Mode::Entering;
        m_codeLine->setVisible(true);
        m_codeBox->setVisible(entering);
        m_fields->setVisible(entering);
        m_back->setVisible(!entering);
        m_table->setCurrentItem(m_desk->entry().current);
        showRow();
        refreshProgress();
        retranslateWork();
    }
    refreshHeader();
    refreshStart();
    Q_EMIT hintsChanged();
}

void PaperPage::refreshHeader()
{
    const assessment::Assessment* shown = m_workspace.assessments().find(m_desk->assessment());
    QString about = shown == nullptr ? QString() : shown->title;
    const auto& audits = m_workspace.audits();
    if (const auto* engagement = audits.find(audits.engagementOf(m_desk->assessment())))
        about = engagement->code + QChar(0x2002) + engagement->title.in(m_theme.language());
    m_header->setSubtitle(about);
}

void PaperPage::refreshStart()
{
    const auto allowed = m_workspace.assessments().setAnswers(m_desk->assessment(), {});
    const bool can = allowed.has_value() && !m_desk->rows().empty();
    m_begin->setEnabled(can);
    m_number->setEnabled(can);
    refreshForms();
    if (!can && !m_desk->isUnderWay()) {
        const ErrorText words = allowed.has_value() ? ErrorText{} : errorText(allowed.error());
        tell(MessageKind::Info, allowed.has_value() ? tr("There is nothing to be asked.") : words.happened,
             words.todo);
    }
}

QString PaperPage::passWords() const
{
    const paper::Entry& entry = m_desk->entry();
    const int rows = static_cast<int>(m_desk->rows().size());
    const auto entered = static_cast<int>(paper::rowsOf(entry).size());
    const int changes = m_model->rowCount();
    switch (m_model->mode()) {
    case EntryModel::Mode::Differences:
        return tr(
            "%n differences between the two passes. Look at the paper: 1 takes the first, 2 the second.",
            nullptr, changes);
    case EntryModel::Mode::Review:
        return changes == 0 ? tr("The file says already what the paper says.")
                            : tr("%n rows will change, as one step that can be undone.", nullptr, changes);
    case EntryModel::Mode::Entering:
        break;
    }
    return entry.pass == paper::EntryPass::First
               ? tr("First pass: %1 of %2 rows entered").arg(entered).arg(rows)
               : tr("Second pass, without looking at the first: %1 of %2 rows entered")
                     .arg(entered)
                     .arg(rows);
}

void PaperPage::refreshProgress()
{
    if (!m_desk->isUnderWay())
        return;
    m_pass->setText(passWords());
    const bool ready = m_model->mode() != EntryModel::Mode::Differences || m_desk->canReview();
    m_finish->setEnabled(ready);
    m_finish->setToolTip(ready ? QString() : tr("Decide every difference first."));
}

QString PaperPage::choicesOf(const framework::Item& item) const
{
    QStringList parts;
    const QStringList keys = paper::answerKeys(item);
    for (size_t i = 0; i < item.options.size(); ++i)
        parts << keys[static_cast<qsizetype>(i)] + QChar(0x2002) +
                     item.options[i].label.in(m_theme.language());
    if (assessment::takesNotApplicable(m_desk->index()->framework().method, item))
        parts << QString(paper::kNotApplicableKey) + QChar(0x2002) + tr("not applicable");
    return parts.join(QStringLiteral("    "));
}

void PaperPage::showRow()
{
    const int item = m_table->currentItem();
    if (item < 0 || m_model->mode() != EntryModel::Mode::Entering)
        return;
    const framework::Item& asked = m_desk->item(item);
    const paper::EntryRow row = m_desk->row(item);
    m_shown = item;
    m_question->setText(asked.question.in(m_theme.language()));
    m_choices->setText(choicesOf(asked));
    const bool isValue = asked.options.empty();
    const auto* excused = std::get_if<assessment::NotApplicable>(&row.response);
    m_valueBox->setVisible(isValue);
    m_valueBox->setHint({}, false);
    const auto* text = std::get_if<QString>(&row.response);
    m_value->setText(text != nullptr ? *text : isValue ? assessment::responseText(row.response) : QString());
    m_reasonBox->setVisible(assessment::takesNotApplicable(m_desk->index()->framework().method, asked));
    m_reasonBox->setHint({}, false);
    m_reason->setText(excused == nullptr ? QString() : excused->reason);
    m_note->setText(row.note);
    m_pause.stop();
}

std::vector<KeyHint> PaperPage::hints() const
{
    if (!m_desk->isUnderWay())
        return m_forms->import()
                   ? std::vector<KeyHint>{{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("row")}}
                   : std::vector<KeyHint>{{{QStringLiteral("Enter")}, tr("begin")}};
    if (m_model->mode() == EntryModel::Mode::Differences)
        return {{{QStringLiteral("1"), QStringLiteral("2")}, tr("first, second")},
                {{QStringLiteral("↑"), QStringLiteral("↓")}, tr("row")}};
    if (m_model->mode() == EntryModel::Mode::Review)
        return {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("row")}};
    if (m_table->hasFocus())
        return {{{QStringLiteral("0–9")}, tr("answer")}, {{QStringLiteral("A")}, tr("not applicable")},
                {{QStringLiteral("Enter")}, tr("note")}, {{QStringLiteral("/")}, tr("code")},
                {{QStringLiteral("↓")}, tr("next row")}, {{QStringLiteral("Del")}, tr("clear")}};
    return {{{QStringLiteral("Enter")}, tr("go on")}, {{QStringLiteral("Esc")}, tr("back")}};
}

std::vector<Command> PaperPage::commands()
{
    const bool underWay = m_desk->isUnderWay();
    const bool entering = underWay && m_model->mode() == EntryModel::Mode::Entering;
    const FormPanel::Buttons& forms = m_panel->buttons();
    return {buttonCommand(QStringLiteral("paper.print"), forms.print),
            buttonCommand(QStringLiteral("paper.pdf"), forms.pdf),
            buttonCommand(QStringLiteral("paper.workbook"), forms.workbook),
            buttonCommand(QStringLiteral("paper.read"), forms.read),
            {QStringLiteral("paper.begin"),
             tr("Enter from paper"),
             {},
             Icon::Note,
             !underWay && m_begin->isEnabled(),
             [this] { begin(); },
             underWay ? tr("a form is being entered") : QString()},
            {QStringLiteral("paper.code"), tr("Go to a row by its code"), QKeySequence(Qt::CTRL | Qt::Key_G),
             Icon::Search, entering, [this] { openCode(); },
             entering ? QString() : tr("nothing is being entered")},
            {QStringLiteral("paper.finish"), m_finish->text(), QKeySequence(Qt::CTRL | Qt::Key_Return),
             Icon::Check, underWay && m_finish->isEnabled(), [this] { finish(); },
             underWay ? m_finish->toolTip() : tr("nothing is being entered")},
            {QStringLiteral("paper.giveUp"),
             tr("Give this entry up"),
             {},
             Icon::Trash,
             underWay,
             [this] { giveUp(); },
             underWay ? QString() : tr("nothing is being entered")}};
}

QString PaperPage::help() const
{
    return tr(
        "Forms are made here, on paper or as a workbook, and come back filled in. A workbook is read and "
        "shown first: what it would change, or which cells are wrong; it is taken as a whole or not at all. "
        "A form that was filled in by hand is entered: type its number, then row after "
        "row as printed: a digit or letter answers and goes on, A asks for the reason why a row does not "
        "apply, Enter opens the note, / goes to a row by its code. Then enter everything again without "
        "seeing the first pass. Where the two differ, look at the paper and press 1 or 2. At the end you "
        "see what will change, and what of it was changed since the form was printed. You can stop at any "
        "moment and go on later.");
}

std::vector<QWidget*> PaperPage::panes()
{
    if (!m_desk->isUnderWay())
        return m_forms->import() ? std::vector<QWidget*>{m_import->first(), m_import->leaveButton()}
                                 : std::vector<QWidget*>{m_number, m_panel->buttons().print};
    return {m_table, m_code, m_note};
}

} // namespace sextant::ui
