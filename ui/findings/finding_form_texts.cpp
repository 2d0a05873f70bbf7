// The texts of a finding: how they are shown, kept while they are typed, and taken.

#include "ui/findings/finding_acts.h"
#include "ui/findings/finding_form.h"
#include "ui/findings/finding_words.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/field_box.h"
#include "ui/shared/note_field.h"

#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace sextant::ui {

using audit::Finding;

namespace {

/// As the file names the drafts of the five texts.
const std::array<QString, 5> kTextNames{u"criteria"_qs, u"condition"_qs, u"cause"_qs, u"effect"_qs,
                                        u"recommendation"_qs};

} // namespace

LocalizedText& FindingForm::textOf(Finding& finding, Text text)
{
    switch (text) {
    case Criteria:
        return finding.criteria;
    case Condition:
        return finding.condition;
    case Cause:
        return finding.cause;
    case Effect:
        return finding.effect;
    case Recommendation:
    case TextCount:
        break;
    }
    return finding.recommendation;
}

QString& FindingForm::half(LocalizedText& text) const
{
    return m_language == Language::Chinese ? text.zh : text.en;
}

QString FindingForm::person(const organisation::PersonId& id) const
{
    return m_workspace.organisations().personName(id);
}

void FindingForm::keepTyping(FieldBox* box, QWidget* field, const QString& name, bool isBilingual,
                             std::function<QString()> read)
{
    m_kept.push_back(
        {field, &box->keepDrafts(m_workspace.audits().drafts()), name, isBilingual, std::move(read)});
}

void FindingForm::keepTexts()
{
    keepTyping(m_titleBox, m_title, u"title"_qs, true, [this] { return half(m_finding.title); });
    for (size_t i = 0; i < m_texts.size(); ++i)
        keepTyping(m_textBoxes[i], m_texts[i], kTextNames[i], true,
                   [this, i] { return half(textOf(m_finding, static_cast<Text>(i))); });
    keepTyping(m_linksBox, m_links, u"links"_qs, false, [this] { return linksText(m_finding, m_workspace); });
    keepTyping(m_reasonBox, m_reason, u"gradeReason"_qs, false, [this] {
        return m_finding.gradeOverride.has_value() ? m_finding.gradeOverride->reason : QString();
    });
    keepTyping(m_wordsBox, m_words, u"response"_qs, false, [this] { return m_finding.response.text; });
    keepTyping(m_respondentBox, m_respondent, u"respondent"_qs, false,
               [this] { return person(m_finding.response.by); });
    keepTyping(m_ownerBox, m_owner, u"owner"_qs, false, [this] { return person(m_finding.owner); });
    keepTyping(m_dueBox, m_due, u"due"_qs, false, [this] { return m_finding.due.toString(Qt::ISODate); });
}

void FindingForm::showKept()
{
    const bool isShown = !m_finding.id.isNull();
    const bool isOpen = canWrite();
    for (const Kept& kept : m_kept) {
        kept.field->setProperty("readOnly", !isOpen);
        DraftKeeper::Place place;
        if (isShown)
            place = kept.isBilingual ? workspace::draftPlace(m_finding.id, kept.name, m_language)
                                     : workspace::DraftPlace{m_finding.id, kept.name};
        kept.keeper->show(place, isShown ? kept.read() : QString());
    }
}

void FindingForm::take(const QWidget* field, const std::function<bool()>& act)
{
    const auto kept = std::ranges::find(m_kept, field, &Kept::field);
    const DraftKeeper::Place place = kept->keeper->place();
    if (act())
        kept->keeper->taken(place, kept->read());
}

void FindingForm::takeText(Text text, const QString& words)
{
    take(m_texts[text], [&] {
        return m_acts.change(findingId(), tr("change the text of a finding"),
                             [&](Finding& finding) { half(textOf(finding, text)) = words; });
    });
}

void FindingForm::takeTitle()
{
    take(m_title, [this] {
        return m_acts.change(findingId(), tr("change the title of a finding"),
                             [&](Finding& finding) { half(finding.title) = m_title->text().simplified(); });
    });
}

void FindingForm::takeReason()
{
    take(m_reason, [this] {
        return m_acts.change(findingId(), tr("change the reason of the grade"), [&](Finding& finding) {
            if (finding.gradeOverride.has_value())
                finding.gradeOverride->reason = m_reason->text().trimmed();
        });
    });
}

void FindingForm::takeResponse()
{
    const auto kind = static_cast<audit::ResponseKind>(std::max(0, m_response->currentIndex()));
    take(m_words, [&] {
        return m_acts.change(findingId(), tr("change the response"), [&](Finding& finding) {
            if (finding.response.kind != kind)
                finding.response.on = kind == audit::ResponseKind::None ? QDate() : m_acts.today();
            finding.response.kind = kind;
            finding.response.text = m_words->toPlainText();
        });
    });
}

/// A line that says what is on record already changes nothing.
void FindingForm::takeLine(QLineEdit* line, bool (FindingActs::*set)(const audit::FindingId&, const QString&))
{
    take(line, [&] {
        const auto kept = std::ranges::find(m_kept, static_cast<QWidget*>(line), &Kept::field);
        return line->text() == kept->read() || (m_acts.*set)(findingId(), line->text());
    });
}

void FindingForm::connectTexts()
{
    connect(m_title, &QLineEdit::editingFinished, this, &FindingForm::takeTitle);
    connect(m_reason, &QLineEdit::editingFinished, this, &FindingForm::takeReason);
    for (size_t i = 0; i < m_texts.size(); ++i) {
        connect(m_texts[i], &NoteField::committed, this,
                [this, i](const QString& words) { takeText(static_cast<Text>(i), words); });
        connect(m_texts[i], &NoteField::escaped, this, &FindingForm::left);
    }
    connect(m_words, &NoteField::committed, this, &FindingForm::takeResponse);
    connect(m_words, &NoteField::escaped, this, &FindingForm::left);
    connect(m_response, &QComboBox::activated, this, &FindingForm::takeResponse);
    connect(m_links, &QLineEdit::editingFinished, this,
            [this] { takeLine(m_links, &FindingActs::setLinks); });
    connect(m_respondent, &QLineEdit::editingFinished, this,
            [this] { takeLine(m_respondent, &FindingActs::setRespondent); });
    connect(m_owner, &QLineEdit::editingFinished, this,
            [this] { takeLine(m_owner, &FindingActs::setOwner); });
    connect(m_due, &QLineEdit::editingFinished, this, [this] { takeLine(m_due, &FindingActs::setDue); });
}

} // namespace sextant::ui
