// What the page does with forms that are made here, and with workbooks that come back.

#include "base/file_name.h"
#include "paper/paper_form.h"
#include "ui/paper/form_desk.h"
#include "ui/paper/form_panel.h"
#include "ui/paper/import_view.h"
#include "ui/paper/paper_page.h"
#include "ui/print/report_output.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"
#include "workspace/assessment_service.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace sextant::ui {

void PaperPage::connectForms()
{
    const FormPanel::Buttons& buttons = m_panel->buttons();
    connect(buttons.print, &QPushButton::clicked, this, [this] { printForm(true); });
    connect(buttons.pdf, &QPushButton::clicked, this, [this] { printForm(false); });
    connect(buttons.workbook, &QPushButton::clicked, this, &PaperPage::saveWorkbook);
    connect(buttons.read, &QPushButton::clicked, this, &PaperPage::readForm);
    connect(m_import->leaveButton(), &QPushButton::clicked, m_forms, &FormDesk::drop);
    connect(m_import->writeButton(), &QPushButton::clicked, this, &PaperPage::writeImport);
    connect(m_output, &ReportOutput::told, this, &PaperPage::tell);
    connect(m_forms, &FormDesk::busyChanged, this, &PaperPage::refreshForms);
    connect(m_forms, &FormDesk::importChanged, this, &PaperPage::showImport);
    connect(m_forms, &FormDesk::saved, this, [this](const QString& path) {
        tell(MessageKind::Ok, tr("The form has been saved."), QDir::toNativeSeparators(path));
    });
    connect(m_forms, &FormDesk::failed, this, [this](const Error& error) {
        const ErrorText words = errorText(error);
        tell(MessageKind::Bad, words.happened, QString(words.kept + u' ' + words.todo).trimmed());
    });
    connect(m_forms, &FormDesk::refused, this,
            [this](const QString& title, const QString& text) { tell(MessageKind::Bad, title, text); });
    connect(m_forms, &FormDesk::keptSome, this, [this](const QString& what) {
        tell(MessageKind::Warn, tr("Not everything could be put back."), what);
    });
}

QString PaperPage::formName() const
{
    const assessment::Assessment* shown = m_workspace.assessments().find(m_desk->assessment());
    //: Name proposed for the file of a form; %1: title of the assessment
    return safeFileName(tr("Form %1").arg(shown == nullptr ? QString() : shown->title).simplified());
}

void PaperPage::printForm(bool onPaper)
{
    auto input = m_forms->input(m_panel->choices());
    if (!input)
        return;
    const Language language = m_panel->language();
    auto writer = [input = std::move(*input)](Language wanted) { return paper::paperForm(input, wanted); };
    const auto in = language == Language::Chinese ? ReportLanguage::Chinese : ReportLanguage::English;
    if (onPaper)
        m_output->print(std::move(writer), in);
    else
        m_output->savePdf(std::move(writer), in, formName());
}

void PaperPage::saveWorkbook()
{
    const auto input = m_forms->input(m_panel->choices());
    if (!input)
        return;
    const QString path = m_dialogs.saveFile(
        this, {tr("Save as Excel form"), formName() + u".xlsx"_qs, {tr("Workbook (*.xlsx)")}, u"xlsx"_qs});
    if (path.isEmpty())
        return;
    tell(MessageKind::Info, tr("Writing the form…"));
    m_forms->saveWorkbook(*input, m_panel->language(), path);
}

void PaperPage::readForm()
{
    const QString path =
        m_dialogs.openFile(this, {tr("Read filled Excel form"), {}, {tr("Workbook (*.xlsx)")}, {}});
    if (path.isEmpty())
        return;
    tell(MessageKind::Info, tr("Reading the form…"));
    m_forms->read(path);
}

void PaperPage::showImport()
{
    if (m_forms->import())
        m_message->hide();
    refresh();
    if (isVisible())
        activated();
}

void PaperPage::writeImport()
{
    const auto& import = m_forms->import();
    if (!import)
        return;
    const int count = import->added + import->changed;
    if (m_forms->write())
        tell(MessageKind::Ok, tr("%n answers were taken from the form.", nullptr, count),
             tr("Ctrl+Z takes them back, all at once."));
}

void PaperPage::refreshForms()
{
    const FormPanel::Buttons& buttons = m_panel->buttons();
    const bool can = !m_desk->rows().empty() && !m_desk->isUnderWay() && !m_forms->isBusy();
    for (QPushButton* button : {buttons.print, buttons.pdf, buttons.workbook})
        button->setEnabled(can);
    buttons.read->setEnabled(can && m_begin->isEnabled());
    std::vector<std::pair<framework::SectionId, QString>> sections;
    if (const framework::FrameworkIndex* index = m_desk->index())
        for (const framework::Section& section : index->framework().sections)
            sections.emplace_back(
                section.id, QString(section.code + QChar(0x2002) + section.title.in(m_theme.language())));
    m_panel->setSections(std::move(sections));
}

} // namespace sextant::ui
