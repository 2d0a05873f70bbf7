// What is typed of an action: kept until it is taken.

#include "ui/shared/action_acts.h"
#include "ui/shared/action_panel.h"
#include "ui/shared/draft_keeper.h"
#include "workspace/audit_service.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

QString textOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    return static_cast<const QPlainTextEdit*>(field)->toPlainText();
}

} // namespace

void ActionPanel::addTexts()
{
    addWords(m_what, false);
    addWords(m_other, true);
    addText(
        m_owner, u"owner"_qs, [this] { return m_row.owner; },
        [this](const QString& typed) { return m_acts.setOwner(actionId(), typed); });
    addText(
        m_due, u"due"_qs, [this] { return m_row.due; },
        [this](const QString& typed) { return m_acts.setDue(actionId(), typed); });
    addText(
        m_cost, u"cost"_qs, [this] { return m_row.cost; },
        [this](const QString& typed) {
            const auto& cost = m_row.action.cost;
            return m_acts.setCost(actionId(), typed, cost.has_value() ? cost->currency : QString());
        });
    addText(
        m_fundingNote, u"fundingNote"_qs, [this] { return m_row.action.funding.note; },
        [this](const QString& typed) { return takeFunding(typed); });
    addText(
        m_note, u"closingNote"_qs, [this] { return m_row.action.closingNote; },
        [this](const QString& typed) { return takeNote(typed); });
}

void ActionPanel::addText(QWidget* field, const QString& draft, std::function<QString()> record,
                          std::function<bool(const QString& typed)> write)
{
    auto* keeper = new DraftKeeper(m_workspace.audits().drafts(), field);
    field->parentWidget()->layout()->addWidget(new RecoveredLine(m_theme, *keeper, field));
    m_texts.push_back({field, keeper, [draft] { return draft; }, std::move(record), std::move(write)});
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::editingFinished, this,
                [this, at = m_texts.size() - 1] { take(m_texts[at]); });
    else
        field->installEventFilter(this);
}

/// What is to be done, in the language of the screen or in the other.
void ActionPanel::addWords(QWidget* field, bool isOther)
{
    const auto language = [this, isOther] {
        const bool isChinese = m_theme.language() == Language::Chinese;
        return isChinese != isOther ? Language::Chinese : Language::English;
    };
    const auto record = [this, isOther, language] {
        const LocalizedText& what = m_row.action.what;
        return !isOther ? m_row.what : language() == Language::Chinese ? what.zh : what.en;
    };
    addText(field, {}, record,
            [this, language](const QString& typed) { return m_acts.setWhat(actionId(), language(), typed); });
    m_texts.back().draft = [language] { return QString(u"what/"_qs + languageCode(language())); };
}

void ActionPanel::showTexts()
{
    for (const Text& text : m_texts)
        text.keeper->show(workspace::DraftPlace{actionId(), text.draft()}, text.record());
}

/// What is being typed stays kept where it was.
void ActionPanel::leaveTexts()
{
    for (const Text& text : m_texts)
        text.keeper->show(std::nullopt, {});
}

bool ActionPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        for (const Text& text : m_texts)
            if (text.field == watched)
                take(text);
    return QWidget::eventFilter(watched, event);
}

/// What is refused stays to be put right, but for nothing at all, which gives way to what is on record.
void ActionPanel::take(const Text& text)
{
    const DraftKeeper::Place place = text.keeper->place();
    const QString typed = textOf(text.field);
    if (!place.has_value() || m_workspace.actions().find(actionId()) == nullptr)
        return;
    if (typed != text.record() && !text.write(typed) && !typed.trimmed().isEmpty())
        return;
    text.keeper->taken(place, text.record());
}

bool ActionPanel::takeNote(const QString& note)
{
    improvement::Action changed = *m_workspace.actions().find(actionId());
    changed.closingNote = note;
    return m_acts.update(changed, tr("change the closing note"));
}

bool ActionPanel::takeFunding(const QString& note)
{
    const improvement::Action* now = m_workspace.actions().find(actionId());
    if (now == nullptr)
        return false;
    improvement::Action changed = *now;
    changed.funding = {static_cast<improvement::FundingSource>(qMax(0, m_funding->currentIndex())), note};
    return changed.funding == now->funding || m_acts.update(changed, tr("change the funding"));
}

} // namespace sextant::ui
