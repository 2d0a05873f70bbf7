#include "ui/shared/form_drafts.h"

#include "ui/shared/draft_keeper.h"

#include <QEvent>

#include <algorithm>

namespace sextant::ui {

FormDrafts::FormDrafts(const Theme& theme, workspace::DraftService& drafts, QWidget* parent)
    : TextBlock(theme, TextRole::Caption, Ink::Text2, parent)
    , m_drafts(drafts)
{
    hide();
}

void FormDrafts::addField(QWidget* field, const QString& name)
{
    m_fields.push_back({field, new DraftKeeper(m_drafts, field), name});
}

void FormDrafts::begin(const workspace::DraftSubject& subject, const QString& form,
                       const QStringList& records)
{
    for (const Field& field : m_fields)
        field.keeper->show(std::nullopt, {});
    m_subject = subject;
    m_form = form;
    m_choices.clear();
    m_hasChoiceComeBack = false;
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i].keeper->show(placeOf(m_fields[i].name), records.value(static_cast<int>(i)));
    tell();
}

void FormDrafts::keepChoice(const QString& name, const QString& choice)
{
    if (!m_choices.contains(name))
        m_choices.append(name);
    m_drafts.keep(placeOf(name), choice);
}

QString FormDrafts::takeBackChoice(const QString& name)
{
    const QString kept = m_drafts.kept(placeOf(name));
    if (!kept.isEmpty()) {
        m_choices.append(name);
        m_hasChoiceComeBack = true;
        tell();
    }
    return kept;
}

void FormDrafts::end()
{
    for (const Field& field : m_fields) {
        field.keeper->taken(field.keeper->place(), {});
        field.keeper->show(std::nullopt, {});
    }
    for (const QString& name : std::as_const(m_choices))
        m_drafts.keep(placeOf(name), {});
    m_choices.clear();
    m_hasChoiceComeBack = false;
    tell();
}

bool FormDrafts::hasComeBack() const
{
    return m_hasChoiceComeBack || std::any_of(m_fields.begin(), m_fields.end(),
                                              [](const Field& field) { return field.keeper->isRecovered(); });
}

workspace::DraftPlace FormDrafts::placeOf(const QString& name) const
{
    return {m_subject, m_form + u'/' + name};
}

void FormDrafts::tell()
{
    setText(hasComeBack() ? tr("What was typed here before has come back. Cancel gives it up.") : QString());
    setVisible(!text().isEmpty());
    for (const Field& field : m_fields)
        field.widget->setAccessibleDescription(field.keeper->isRecovered() ? text() : QString());
}

void FormDrafts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    TextBlock::changeEvent(event);
}

} // namespace sextant::ui
