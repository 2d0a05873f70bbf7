#include "ui/audit/engagement_card.h"

#include "base/text.h"
#include "ui/audit/audit_acts.h"
#include "ui/audit/engagement_words.h"
#include "ui/shared/due_date.h"
#include "ui/shared/field_box.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

QString textOf(const QWidget* edit)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(edit))
        return line->text();
    return static_cast<const QPlainTextEdit*>(edit)->toPlainText();
}

void setTextOf(QWidget* edit, const QString& text)
{
    if (textOf(edit) == text)
        return;
    if (auto* line = qobject_cast<QLineEdit*>(edit))
        line->setText(text);
    else
        static_cast<QPlainTextEdit*>(edit)->setPlainText(text);
}

} // namespace

EngagementCard::EngagementCard(const Theme& theme, AuditActs& acts, QWidget* parent)
    : Card(theme, metric::kCardPadding, 12, parent)
    , m_theme(theme)
    , m_acts(acts)
    , m_heading(new Label(theme, TextRole::Heading))
{
    column()->addWidget(m_heading);
}

FieldBox* EngagementCard::newField(const QString& name, int lines, Read read, Write write)
{
    QWidget* edit = nullptr;
    if (lines == 1) {
        edit = new QLineEdit;
    } else {
        auto* text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        m_theme.keep(text, [this, text, lines] {
            text->setFixedHeight(std::max(text->minimumSizeHint().height(),
                                          lines * m_theme.step(TextRole::Body).lineHeight + m_theme.px(16)));
        });
        edit = text;
    }
    edit->setObjectName(name);
    edit->installEventFilter(this);
    auto* box = new FieldBox(m_theme, edit);
    m_fields.push_back({edit, box, std::move(read), std::move(write)});
    return box;
}

FieldBox* EngagementCard::newText(const QString& name, int lines, LocalizedText audit::Engagement::*text)
{
    FieldBox* box = newField(
        name, lines,
        [this, text](const audit::Engagement& shown) { return half(shown.*text, m_theme.language()); },
        [this, text](audit::Engagement& changed, const QString& typed) {
            half(changed.*text, m_theme.language()) = typed;
            return true;
        });
    m_fields.back().text = text;
    return box;
}

FieldBox* EngagementCard::newDay(const QString& name, const std::function<QDate*(audit::Engagement&)>& day)
{
    FieldBox* box = newField(
        name, 1,
        [day](const audit::Engagement& shown) {
            audit::Engagement copy = shown;
            const QDate* found = day(copy);
            return found == nullptr ? QString() : fieldDate(*found);
        },
        [this, day](audit::Engagement& changed, const QString& typed) {
            const auto read = parseDueDate(typed, m_acts.today());
            if (!read.has_value() && !typed.trimmed().isEmpty())
                return false;
            if (QDate* found = day(changed))
                *found = read.value_or(QDate());
            return true;
        });
    m_fields.back().isDay = true;
    return box;
}

bool EngagementCard::canChange() const
{
    return !m_acts.isReadOnly() && m_engagement.signature.isNull();
}

void EngagementCard::setEngagement(const audit::Engagement& engagement)
{
    const bool isOther = engagement.id != m_engagement.id;
    m_engagement = engagement;
    for (const Field& field : m_fields)
        showField(field, isOther);
    showParts();
}

void EngagementCard::showField(const Field& field, bool isOther)
{
    const bool locked = !canChange();
    if (auto* line = qobject_cast<QLineEdit*>(field.edit))
        line->setReadOnly(locked);
    else
        static_cast<QPlainTextEdit*>(field.edit)->setReadOnly(locked);
    if (isOther)
        field.box->setHint({}, false);
    else if (field.edit->hasFocus() || hasFieldError(field.edit))
        return; // what somebody is typing is not taken out of his hands
    setTextOf(field.edit, field.read(m_engagement));
    QString placeholder = field.isDay ? u"2027-03-09"_qs : QString();
    if (field.text != nullptr)
        placeholder = half(m_engagement.*field.text, otherThan(m_theme.language()));
    field.edit->setProperty("placeholderText", placeholder);
}

void EngagementCard::take(const Field& field)
{
    const audit::Engagement* now = m_acts.audits().find(m_engagement.id);
    const QString text = textOf(field.edit);
    if (now == nullptr || !canChange())
        return;
    audit::Engagement changed = *now;
    if (!field.write(changed, text)) {
        field.box->setHint(tr("“%1” is not a day. Write it as 2027-03-09, 3-9, today or +14.").arg(text),
                           true);
        return;
    }
    field.box->setHint({}, false);
    if (normalisedText(text) != field.read(*now) && changed != *now)
        m_acts.update(changed, step());
    if (!field.edit->hasFocus())
        setTextOf(field.edit, field.read(m_engagement));
}

bool EngagementCard::change(const std::function<void(audit::Engagement&)>& act)
{
    const audit::Engagement* now = m_acts.audits().find(m_engagement.id);
    if (now == nullptr)
        return false;
    audit::Engagement changed = *now;
    act(changed);
    return changed == *now || m_acts.update(changed, step());
}

void EngagementCard::commitTyping()
{
    for (const Field& field : m_fields)
        if (field.edit->hasFocus())
            take(field);
}

bool EngagementCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        for (const Field& field : m_fields)
            if (field.edit == watched)
                take(field);
    return Card::eventFilter(watched, event);
}

void EngagementCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_engagement.id.isNull())
            setEngagement(m_engagement);
    }
    Card::changeEvent(event);
}

} // namespace sextant::ui
