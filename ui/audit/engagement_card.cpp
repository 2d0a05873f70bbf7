#include "ui/audit/engagement_card.h"

#include "base/text.h"
#include "ui/audit/audit_acts.h"
#include "ui/audit/engagement_words.h"
#include "ui/shared/due_date.h"
#include "ui/shared/field_box.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/preedit_guard.h"
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

} // namespace

EngagementCard::EngagementCard(const Theme& theme, AuditActs& acts, QWidget* parent)
    : Card(theme, metric::kCardPadding, 12, parent)
    , m_theme(theme)
    , m_acts(acts)
    , m_heading(new Label(theme, TextRole::Heading))
{
    column()->addWidget(m_heading);
}

EngagementCard::FieldNames EngagementCard::named(const QString& object, const QString& draft)
{
    return {object, [draft] { return draft; }};
}

FieldBox* EngagementCard::newField(const FieldNames& names, int lines, Read read, Write write)
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
    edit->setObjectName(names.object);
    edit->installEventFilter(this);
    new PreeditGuard(edit); // hears of the end before this card does, and so the text is whole
    auto* box = new FieldBox(m_theme, edit);
    DraftKeeper& keeper = box->keepDrafts(m_acts.file().audits().drafts());
    m_fields.push_back({edit, box, &keeper, names.draft, std::move(read), std::move(write)});
    return box;
}

FieldBox* EngagementCard::newText(const QString& name, int lines, const QString& draft,
                                  LocalizedText audit::Engagement::*text)
{
    FieldBox* box = newField(
        {name, [this, draft] { return QString(draft + u'/' + languageCode(m_theme.language())); }}, lines,
        [this, text](const audit::Engagement& shown) { return half(shown.*text, m_theme.language()); },
        [this, text](audit::Engagement& changed, const QString& typed) {
            half(changed.*text, m_theme.language()) = typed;
            return true;
        });
    m_fields.back().text = text;
    return box;
}

FieldBox* EngagementCard::newDay(const FieldNames& names,
                                 const std::function<QDate*(audit::Engagement&)>& day)
{
    FieldBox* box = newField(
        names, 1,
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
    choosePart();
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
    field.keeper->show(placeOf(field), field.read(m_engagement));
    QString placeholder = field.isDay ? u"2027-03-09"_qs : QString();
    if (field.text != nullptr)
        placeholder = half(m_engagement.*field.text, otherThan(m_theme.language()));
    field.edit->setProperty("placeholderText", placeholder);
}

DraftKeeper::Place EngagementCard::placeOf(const Field& field) const
{
    const QString draft = field.draft();
    if (m_engagement.id.isNull() || draft.isEmpty())
        return std::nullopt;
    return workspace::DraftPlace{m_engagement.id, draft};
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
    const DraftKeeper::Place place = field.keeper->place();
    const bool isNew = normalisedText(text) != field.read(*now) && changed != *now;
    if (isNew && !m_acts.update(changed, step()))
        return;
    if (const audit::Engagement* after = m_acts.audits().find(m_engagement.id))
        field.keeper->taken(place, field.read(*after));
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
