#include "ui/report/template_bar.h"

#include "ui/shared/accessible.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_box.h"
#include "ui/theme/control_kind.h"
#include "workspace/report_template_service.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

using report::Choices;
using report::ReportTemplate;

bool TemplateActs::save(const QString& name, const Choices& choices)
{
    return take(m_workspace.reportTemplates().save(name, choices), tr("keep the template %1").arg(name));
}

bool TemplateActs::rename(const report::ReportTemplateId& id, const QString& name)
{
    return take(m_workspace.reportTemplates().rename(id, name), tr("rename a template to %1").arg(name));
}

bool TemplateActs::remove(const report::ReportTemplateId& id)
{
    return take(m_workspace.reportTemplates().remove(id), tr("delete a template"));
}

TemplateBar::TemplateBar(const Theme& theme, workspace::Workspace& workspace, QUndoStack& undo,
                         std::function<Choices()> choices, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_acts(new TemplateActs(workspace, undo, this))
    , m_choices(std::move(choices))
    , m_box(new ChoiceBox)
    , m_name(new QLineEdit)
    , m_boxField(new FieldBox(theme, m_box))
    , m_nameField(new FieldBox(theme, m_name))
    , m_save(new QPushButton)
    , m_rename(new QPushButton)
    , m_remove(new QPushButton)
{
    m_box->setObjectName(u"reportTemplateBox"_qs);
    m_name->setObjectName(u"reportTemplateName"_qs);
    m_save->setObjectName(u"saveTemplateButton"_qs);
    m_rename->setObjectName(u"renameTemplateButton"_qs);
    m_remove->setObjectName(u"removeTemplateButton"_qs);
    auto* buttons = new QHBoxLayout;
    theme.keepSpacing(buttons, QMargins(0, 0, 0, 0), metric::kGrid);
    for (QPushButton* button : {m_save, m_rename, m_remove}) {
        setControlSize(button, ControlSize::Compact);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(0, 0, 0, 0), metric::kGrid);
    column->addWidget(m_boxField);
    column->addWidget(m_nameField);
    column->addLayout(buttons);
    connect(m_box, &QComboBox::activated, this, &TemplateBar::apply);
    connect(m_name, &QLineEdit::returnPressed, this, &TemplateBar::save);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateBar::showButtons);
    connect(m_save, &QPushButton::clicked, this, &TemplateBar::save);
    connect(m_rename, &QPushButton::clicked, this, &TemplateBar::rename);
    connect(m_remove, &QPushButton::clicked, this, &TemplateBar::remove);
    connect(m_acts, &TemplateActs::refused, this, [this](const QString& title, const QString& text) {
        m_nameField->setHint(QString(title + u' ' + text).trimmed(), true);
    });
    connect(m_acts, &TemplateActs::done, this, [this] { m_nameField->setHint({}, false); });
    connect(&workspace.notifier(), &workspace::ChangeNotifier::announced, this, &TemplateBar::refresh);
    retranslate();
}

void TemplateBar::refresh()
{
    m_templates = m_workspace.reportTemplates().templates();
    m_box->clear();
    m_box->addItem(m_templates.empty() ? tr("No template yet") : tr("Choose a template"));
    for (const ReportTemplate& one : m_templates) {
        const bool isKnown = report::choicesOf(one).has_value();
        m_box->addItem(isKnown ? one.name : tr("%1 (of a newer version)").arg(one.name));
        m_box->setItemData(m_box->count() - 1, plainToolTip(one.name), Qt::ToolTipRole);
        if (one.id == m_chosen)
            m_box->setCurrentIndex(m_box->count() - 1);
    }
    m_box->setEnabled(!m_templates.empty());
    showButtons();
}

const ReportTemplate* TemplateBar::chosen() const
{
    const auto found = std::ranges::find(m_templates, m_chosen, &ReportTemplate::id);
    return found == m_templates.end() ? nullptr : &*found;
}

void TemplateBar::apply(int row)
{
    m_chosen = row > 0 ? m_templates[static_cast<size_t>(row) - 1].id : report::ReportTemplateId();
    m_nameField->setHint({}, false);
    const ReportTemplate* taken = chosen();
    m_name->setText(taken == nullptr ? QString() : taken->name);
    showButtons();
    if (taken == nullptr)
        return;
    const auto choices = report::choicesOf(*taken);
    if (choices)
        Q_EMIT applied(*choices);
    else
        m_nameField->setHint(tr("A newer version of Sextant made this template. It is kept as it is."), true);
}

void TemplateBar::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_acts->save(name, m_choices()))
        return;
    if (const auto saved = m_workspace.reportTemplates().named(name))
        m_chosen = saved->id;
    refresh();
}

void TemplateBar::rename()
{
    if (chosen() != nullptr && m_acts->rename(m_chosen, m_name->text()))
        refresh();
}

void TemplateBar::remove()
{
    if (chosen() == nullptr || !m_acts->remove(m_chosen))
        return;
    m_chosen = {};
    m_name->clear();
    refresh();
    m_box->setFocus();
}

void TemplateBar::showButtons()
{
    const QString name = m_name->text().trimmed();
    const ReportTemplate* now = chosen();
    const bool canWrite = !m_acts->isReadOnly();
    m_save->setEnabled(canWrite && !name.isEmpty());
    m_rename->setEnabled(canWrite && now != nullptr && !name.isEmpty() && name != now->name);
    m_remove->setEnabled(canWrite && now != nullptr);
    for (QPushButton* button : {m_save, m_rename, m_remove})
        setPlainToolTip(*button, m_acts->whyLocked());
}

void TemplateBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TemplateBar::retranslate()
{
    m_boxField->setTitle(tr("Template"));
    m_nameField->setTitle(tr("Keep these choices as"));
    //: Keeps the choices of a report under a name
    m_save->setText(tr("Save"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Delete"));
    refresh();
}

} // namespace sextant::ui
