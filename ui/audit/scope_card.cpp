#include "ui/audit/scope_card.h"

#include "audit/unit_words.h"
#include "ui/audit/audit_acts.h"
#include "ui/audit/chapter_list.h"
#include "ui/audit/engagement_words.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "workspace/assessment_service.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace sextant::ui {

using audit::Engagement;

ScopeCard::ScopeCard(const Theme& theme, AuditActs& acts, QWidget* parent)
    : EngagementCard(theme, acts, parent)
    , m_title(newText(u"titleEdit"_qs, 1, u"title"_qs, &Engagement::title))
    , m_objective(newText(u"objectiveEdit"_qs, 3, u"objective"_qs, &Engagement::objective))
    , m_scope(newText(u"scopeEdit"_qs, 3, u"scope"_qs, &Engagement::scope))
    , m_criteria(newText(u"criteriaEdit"_qs, 3, u"criteria"_qs, &Engagement::criteria))
    , m_unit(new ChoiceBox)
    , m_unitBox(new FieldBox(theme, m_unit))
    , m_periodFrom(newDay(named(u"periodFromEdit"_qs, u"period/from"_qs),
                          [](Engagement& one) { return &one.period.from; }))
    , m_periodTo(
          newDay(named(u"periodToEdit"_qs, u"period/to"_qs), [](Engagement& one) { return &one.period.to; }))
    , m_plannedFrom(newDay(named(u"plannedFromEdit"_qs, u"planned/from"_qs),
                           [](Engagement& one) { return &one.planned.from; }))
    , m_plannedTo(newDay(named(u"plannedToEdit"_qs, u"planned/to"_qs),
                         [](Engagement& one) { return &one.planned.to; }))
    , m_chaptersTitle(new Label(theme, TextRole::Caption, Ink::Text2))
    , m_chapters(new ChapterList(theme))
{
    m_unit->setObjectName(u"unitCombo"_qs);
    for (FieldBox* box : {m_title, m_objective, m_scope, m_criteria})
        column()->addWidget(box);
    auto* days = new QGridLayout;
    theme.keep(this, [&theme, days] { days->setSpacing(theme.px(12)); });
    days->addWidget(m_periodFrom, 0, 0);
    days->addWidget(m_periodTo, 0, 1);
    days->addWidget(m_plannedFrom, 1, 0);
    days->addWidget(m_plannedTo, 1, 1);
    for (int i : {0, 1})
        days->setColumnStretch(i, 1);
    column()->addLayout(days);
    column()->addWidget(m_unitBox);
    column()->addWidget(m_chaptersTitle);
    column()->addWidget(m_chapters);
    column()->addStretch(1);
    connect(m_chapters, &ChapterList::edited, this, [this] {
        if (!change([this](Engagement& changed) { changed.chapters = m_chapters->chosen(); }))
            m_chapters->setChosen(engagement().chapters);
    });
    connect(m_unit, &QComboBox::activated, this, &ScopeCard::takeUnit);
    retranslate();
}

QString ScopeCard::step() const
{
    return tr("change what is audited");
}

void ScopeCard::focusChapters()
{
    m_chapters->focusFirst();
}

void ScopeCard::takeUnit()
{
    change([this](Engagement& changed) {
        changed.unit = audit::AuditableUnitId::fromString(m_unit->currentData().toString());
    });
}

void ScopeCard::showUnits()
{
    const auto manual = m_acts.file().assessments().framework(engagement().fieldwork);
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("None"), QString());
    for (const audit::AuditableUnit& unit : m_acts.audits().units(engagement().organisation))
        m_unit->addItem(
            audit::unitName(unit, manual == nullptr ? nullptr : &manual->index, m_theme.language()),
            unit.id.toString());
    m_unit->setCurrentIndex(
        engagement().unit.isNull() ? 0 : std::max(0, m_unit->findData(engagement().unit.toString())));
    m_unit->setEnabled(canChange());
    m_unitBox->setVisible(m_unit->count() > 1);
}

void ScopeCard::showParts()
{
    showUnits();
    const auto manual = m_acts.file().assessments().framework(engagement().fieldwork);
    if (manual != nullptr)
        m_chapters->setChapters(manual->index);
    m_chapters->setChosen(engagement().chapters);
    m_chapters->setReadOnly(!canChange());
    const auto count = static_cast<int>(engagement().chapters.size());
    m_chaptersTitle->setText(
        count == 0 ? tr("Chapters of the manual; none is chosen yet")
                   : tr("Chapters of the manual: %1, with %n check(s)", nullptr, m_chapters->chosenChecks())
                         .arg(count));
}

void ScopeCard::retranslate()
{
    m_heading->setText(tr("What is audited"));
    m_title->setTitle(tr("Title"));
    m_objective->setTitle(tr("Objective: what the council wants to know"));
    m_scope->setTitle(tr("Scope: what is looked at, and what is not"));
    m_criteria->setTitle(tr("Criteria: the rules by which it is judged"));
    m_unitBox->setTitle(tr("Unit of the audit universe"));
    m_periodFrom->setTitle(tr("Audited from"));
    m_periodTo->setTitle(tr("Audited to"));
    m_plannedFrom->setTitle(tr("Work begins"));
    m_plannedTo->setTitle(tr("Work ends"));
}

} // namespace sextant::ui
