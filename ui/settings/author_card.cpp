#include "ui/settings/author_card.h"

#include "ui/settings/setting_row.h"
#include "ui/shared/error_text.h"

#include "base/text.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLineEdit>

namespace sextant::ui {

namespace {

constexpr int kLongestName = 100;

} // namespace

AuthorCard::AuthorCard(const Theme& theme, Preferences& preferences, workspace::Workspace* workspace,
                       QWidget* parent)
    : SettingsCard(theme, parent)
    , m_preferences(preferences)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_row(new SettingRow(theme, m_name))
{
    m_name->setObjectName(QStringLiteral("authorEdit"));
    m_name->setMaxLength(kLongestName);
    add(m_row);
    connect(m_name, &QLineEdit::editingFinished, this, &AuthorCard::commit);
    retranslate();
}

void AuthorCard::refresh()
{
    const QString chosen = m_preferences.authorName();
    m_name->setText(chosen.isEmpty() ? m_preferences.systemUserName() : chosen);
    m_row->setNote({});
}

void AuthorCard::commit()
{
    const QString name = normalisedText(m_name->text().simplified());
    const QString before = m_preferences.authorName();
    if (name.isEmpty()) {
        const bool isCleared = m_name->isModified(); // who only passes by an empty field did nothing wrong
        refresh();
        if (isCleared)
            m_row->setNote(tr("A name is needed; it stays as it was."), true);
        return;
    }
    m_row->setNote({});
    if (name == (before.isEmpty() ? m_preferences.systemUserName() : before))
        return;
    m_preferences.setAuthorName(name);
    refresh();
    if (m_workspace == nullptr)
        return;
    const auto taken = m_workspace->setAuthorName(name);
    if (taken)
        m_row->setNote(tr("From now on changes are recorded under this name. Earlier ones keep theirs."));
    else
        m_row->setNote(errorText(taken.error()).happened, true);
}

void AuthorCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsCard::changeEvent(event);
}

void AuthorCard::retranslate()
{
    setHeading(tr("You"));
    m_row->setTexts(tr("Your name"),
                    tr("Stands beside every change you make, in the history of an answer and in "
                       "the file. New files take it too."));
    refresh();
}

} // namespace sextant::ui
