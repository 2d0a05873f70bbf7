#include "ui/audit/team_card.h"

#include "audit/audit_words.h"
#include "audit/engagement_rules.h"
#include "base/text.h"
#include "ui/audit/audit_acts.h"
#include "ui/audit/chapter_list.h"
#include "ui/audit/engagement_words.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_box.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/list_row.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/name_completion.h"
#include "ui/theme/control_kind.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"

#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

using audit::Engagement;
using audit::TeamMember;
using audit::TeamRole;

TeamCard::TeamCard(const Theme& theme, AuditActs& acts, QWidget* parent)
    : EngagementCard(theme, acts, parent)
    , m_warnings(new MessageBar(theme, MessageKind::Warn))
    , m_list(new QVBoxLayout)
    , m_name(new QLineEdit)
    , m_nameBox(new FieldBox(theme, m_name))
    , m_add(new QPushButton)
    , m_details(new QWidget)
    , m_who(new Label(theme, TextRole::BodyBold))
    , m_role(new ChoiceBox)
    , m_roleBox(new FieldBox(theme, m_role))
    , m_ownTitle(new Label(theme, TextRole::Caption, Ink::Text2))
    , m_own(new ChapterList(theme))
    , m_remove(new QPushButton)
{
    m_warnings->setObjectName(u"independenceWarnings"_qs);
    m_name->setObjectName(u"memberNameEdit"_qs);
    m_add->setObjectName(u"addMemberButton"_qs);
    m_role->setObjectName(u"memberRoleCombo"_qs);
    m_remove->setObjectName(u"removeMemberButton"_qs);
    setButtonKind(m_remove, ButtonKind::Quiet);
    m_list->setSpacing(0);
    build();
    connect(m_add, &QPushButton::clicked, this, &TeamCard::addMember);
    connect(m_name, &QLineEdit::returnPressed, this, &TeamCard::addMember);
    connect(m_remove, &QPushButton::clicked, this, &TeamCard::removeMember);
    connect(m_role, &QComboBox::activated, this, &TeamCard::takeRole);
    connect(m_own, &ChapterList::edited, this, &TeamCard::takeOwnWork);
    retranslate();
}

FieldBox* TeamCard::newDeclarationText(const QString& name, int lines, QString audit::Declaration::*text)
{
    return newField(
        {u"%1Edit"_qs.arg(name), [this, name] { return draftOf(name); }}, lines,
        [this, text](const Engagement& shown) {
            Engagement copy = shown;
            const TeamMember* member = memberIn(copy);
            return member == nullptr ? QString() : member->declaration.*text;
        },
        [this, text](Engagement& changed, const QString& typed) {
            if (TeamMember* member = memberIn(changed))
                member->declaration.*text = typed;
            return true;
        });
}

QString TeamCard::draftOf(const QString& field) const
{
    return m_chosen.isNull() ? QString() : QString(u"team/" + m_chosen.toString() + u'/' + field);
}

void TeamCard::build()
{
    m_declaredOn =
        newDay({u"declaredOnEdit"_qs, [this] { return draftOf(u"declaredOn"_qs); }}, [this](Engagement& one) {
            TeamMember* member = memberIn(one);
            return member == nullptr ? nullptr : &member->declaration.on;
        });
    m_declaration = newDeclarationText(u"declaration"_qs, 2, &audit::Declaration::text);
    m_impairment = newDeclarationText(u"impairment"_qs, 2, &audit::Declaration::impairment);
    auto* details = new QVBoxLayout(m_details);
    m_theme.keepSpacing(details, QMargins(), 12);
    auto* pair = new QHBoxLayout;
    m_theme.keepSpacing(pair, QMargins(), 12);
    pair->addWidget(m_roleBox, 1);
    pair->addWidget(m_declaredOn, 1);
    details->addWidget(m_who);
    details->addLayout(pair);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_declaration, m_impairment, m_ownTitle, m_own})
        details->addWidget(widget);
    details->addWidget(m_remove, 0, Qt::AlignLeft);
    auto* adding = new QHBoxLayout;
    m_theme.keepSpacing(adding, QMargins(), metric::kGrid);
    adding->addWidget(m_nameBox, 1);
    adding->addWidget(m_add, 0, Qt::AlignBottom);
    column()->addWidget(m_warnings);
    column()->addLayout(m_list);
    column()->addLayout(adding);
    column()->addWidget(m_details);
}

QString TeamCard::step() const
{
    return tr("change the team");
}

void TeamCard::focusTeam()
{
    if (m_rows.empty())
        m_name->setFocus();
    else
        m_rows.front()->setFocus();
}

TeamMember* TeamCard::memberIn(Engagement& engagement) const
{
    const auto found = std::find_if(engagement.team.begin(), engagement.team.end(),
                                    [this](const TeamMember& member) { return member.person == m_chosen; });
    return found == engagement.team.end() ? nullptr : &*found;
}

QString TeamCard::nameOf(const organisation::PersonId& person) const
{
    const QString name = m_acts.file().organisations().personName(person);
    return name.isEmpty() && person == m_acts.file().author().id ? m_acts.file().author().name : name;
}

QString TeamCard::factOf(const TeamMember& member) const
{
    if (member.role == TeamRole::Observer)
        return {};
    return member.declaration.on.isValid() ? tr("declared %1").arg(fieldDate(member.declaration.on))
                                           : tr("not declared");
}

void TeamCard::choose(const organisation::PersonId& person)
{
    commitTyping();
    m_chosen = person;
    setEngagement(Engagement(engagement()));
}

void TeamCard::addMember()
{
    const QString name = normalisedText(m_name->text().trimmed());
    m_nameBox->setHint(name.isEmpty() ? tr("Write the name of the person.") : QString(), name.isEmpty());
    if (name.isEmpty())
        return;
    const bool hasLead = !audit::leadOf(engagement()).isNull();
    const auto id = engagement().id;
    if (!m_acts.join(id, {name, hasLead ? TeamRole::Auditor : TeamRole::Lead}, step()))
        return;
    m_name->clear();
    const Engagement& now = *m_acts.audits().find(id);
    const auto joined =
        std::ranges::find(now.team, name, [this](const TeamMember& member) { return nameOf(member.person); });
    if (joined != now.team.end())
        choose(joined->person);
}

void TeamCard::removeMember()
{
    change([this](Engagement& changed) {
        std::erase_if(changed.team, [this](const TeamMember& one) { return one.person == m_chosen; });
    });
    focusTeam();
}

void TeamCard::takeRole()
{
    change([this](Engagement& changed) {
        if (TeamMember* member = memberIn(changed))
            member->role = static_cast<TeamRole>(m_role->currentIndex());
    });
}

void TeamCard::takeOwnWork()
{
    change([this](Engagement& changed) {
        if (TeamMember* member = memberIn(changed))
            member->responsibleFor = m_own->chosen();
    });
}

void TeamCard::choosePart()
{
    Engagement copy = engagement();
    if (memberIn(copy) == nullptr)
        m_chosen = copy.team.empty() ? organisation::PersonId() : copy.team.front().person;
}

void TeamCard::showParts()
{
    Engagement copy = engagement();
    const TeamMember* member = memberIn(copy);
    showMembers();
    showWarnings();
    m_details->setVisible(member != nullptr);
    m_add->setEnabled(canChange());
    m_name->setReadOnly(!canChange());
    if (member == nullptr)
        return;
    m_who->setText(nameOf(member->person));
    m_role->setCurrentIndex(static_cast<int>(member->role));
    const auto manual = m_acts.file().assessments().framework(copy.fieldwork);
    if (manual != nullptr)
        m_own->setChapters(manual->index, copy.chapters);
    m_own->setChosen(member->responsibleFor);
    m_own->setReadOnly(!canChange());
    m_role->setEnabled(canChange());
    m_remove->setEnabled(canChange());
}

void TeamCard::showMembers()
{
    const auto& team = engagement().team;
    while (m_rows.size() > team.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < team.size()) {
        const size_t number = m_rows.size();
        auto* row = new ListRow(m_theme);
        row->setObjectName(u"member-%1"_qs.arg(number));
        row->setRowIcon(Icon::User);
        row->setPadding(metric::kHalfGrid);
        row->setHairline(number > 0);
        connect(row, &ListRow::clicked, this, [this, number] {
            if (number < engagement().team.size())
                choose(engagement().team[number].person);
        });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < team.size(); ++i) {
        m_rows[i]->setTexts(nameOf(team[i].person), audit::label(team[i].role).in(m_theme.language()),
                            factOf(team[i]));
        m_rows[i]->setStrong(team[i].person == m_chosen);
    }
    QStringList names;
    for (const organisation::Person& person : m_acts.file().organisations().persons())
        names.append(person.name);
    delete m_name->completer();
    completeNames(m_name, names);
}

void TeamCard::showWarnings()
{
    const auto manual = m_acts.file().assessments().framework(engagement().fieldwork);
    QStringList lines;
    for (const audit::IndependenceFault& fault : audit::independenceFaults(engagement())) {
        QString line =
            //: %1: name of a person, %2: what stands in the way of independence
            tr("%1: %2").arg(nameOf(fault.person), audit::label(fault.kind).in(m_theme.language()));
        QStringList chapters;
        if (manual != nullptr)
            for (const framework::SectionId& id : fault.chapters)
                if (const int node = manual->index.nodeIndexOf(id); node >= 0)
                    chapters.append(manual->index.nodes()[static_cast<size_t>(node)].section->title.in(
                        m_theme.language()));
        if (!chapters.isEmpty())
            line += tr(" (%1)").arg(chapters.join(tr(", ")));
        lines.append(line);
    }
    m_warnings->setMessage(tr("Independence"), lines.join(u'\n'));
    m_warnings->setVisible(!lines.isEmpty());
}

void TeamCard::keyPressEvent(QKeyEvent* event)
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), focusWidget());
    if (row != m_rows.end() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        (*row)->click();
    else
        EngagementCard::keyPressEvent(event);
}

void TeamCard::retranslate()
{
    m_heading->setText(tr("Team and independence"));
    m_nameBox->setTitle(tr("Name of a person to add"));
    m_add->setText(tr("Add"));
    m_roleBox->setTitle(tr("Role"));
    m_declaredOn->setTitle(tr("Independence declared on"));
    m_declaration->setTitle(tr("Declaration: posts held, payments approved, kinship"));
    m_impairment->setTitle(tr("What impairs independence; empty when nothing does"));
    m_ownTitle->setText(tr("Chapters whose work is or was this person's own"));
    m_remove->setText(tr("Take out of the team"));
    const QSignalBlocker blocker(m_role);
    const int role = m_role->currentIndex();
    m_role->clear();
    for (int i = 0; i < audit::countOf<TeamRole>(); ++i)
        m_role->addItem(audit::label(static_cast<TeamRole>(i)).in(m_theme.language()));
    m_role->setCurrentIndex(role);
}

} // namespace sextant::ui
