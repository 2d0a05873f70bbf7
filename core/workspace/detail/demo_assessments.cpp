#include "workspace/detail/demo_assessments.h"

#include "improvement/action_words.h"
#include "workspace/action_service.h"
#include "workspace/evidence_service.h"

#include <QJsonArray>

namespace sextant::workspace::detail {

using assessment::AssessmentId;
using framework::Item;

namespace {

void playStep(DemoStage& stage, const improvement::ActionId& id, const QJsonObject& told)
{
    const improvement::Action* found = stage.workspace.actions().find(id);
    if (found == nullptr)
        return stage.failNotFound(u"action"_qs, id.toString());
    stage.act(told.value(u"by"));
    improvement::Action action = *found;
    action.standing = {
        improvement::stateNamed(told.value(u"state").toString()).value_or(improvement::ActionState::Open),
        stage.personOf(told.value(u"by")), demoDay(told.value(u"on"))};
    if (told.contains(u"note"))
        action.closingNote = stage.story.text(told.value(u"note"));
    stage.done(stage.workspace.actions().update(action));
}

} // namespace

void scheduleSteps(DemoStage& stage, const std::shared_ptr<improvement::ActionId>& action,
                   const QJsonValue& steps)
{
    const QJsonArray later = steps.toArray();
    for (const QJsonValue& step : later)
        stage.on(step[u"on"], [&stage, action, told = step.toObject()] { playStep(stage, *action, told); });
}

DemoAssessments::DemoAssessments(DemoStage& stage, const LibraryEntry& framework)
    : m_stage(stage)
    , m_framework(framework)
{}

void DemoAssessments::schedule()
{
    const QList<QJsonObject> plans = story().assessments();
    m_started.resize(plans.size());
    for (int number = 0; number < plans.size(); ++number) {
        scheduleAssessment(number, plans.at(number));
        for (const QJsonObject& told : story().actions(number))
            scheduleAction(number, told);
    }
}

/// One act for each section, some days apart.
void DemoAssessments::scheduleAssessment(int number, const QJsonObject& plan)
{
    QDate day = demoDay(plan.value(u"startedOn"));
    m_stage.on(day, [this, number, plan] { start(number, plan); });
    for (const auto& node : m_framework.framework->index.nodes()) {
        if (node.depth > 0)
            continue;
        m_stage.on(day, [this, number, plan, node] { answerSection(number, plan, node); });
        day = day.addDays(plan.value(u"daysPerSection").toInt());
    }
    m_stage.on(day, [this, number, plan] { markItems(number, plan); });
    if (const QJsonValue told = plan.value(u"reviewed"); told.isObject())
        m_stage.on(told[u"on"], [this, number, plan] { review(number, plan); });
    if (plan.value(u"stage") == u"inReview"_qs)
        m_stage.on(plan.value(u"asOf"), [this, number, plan] {
            m_stage.act(plan.value(u"reviewedBy"));
            m_stage.done(service().setStage(m_started.at(number), assessment::Stage::InReview));
        });
    if (const QJsonValue seal = plan.value(u"signed"); seal.isObject())
        m_stage.on(seal[u"on"], [this, number, seal] {
            m_stage.act(seal[u"by"]);
            m_stage.done(service().sign(m_started.at(number)));
        });
}

void DemoAssessments::scheduleAction(int number, const QJsonObject& told)
{
    const auto id = std::make_shared<improvement::ActionId>();
    m_stage.on(told.value(u"raisedOn"), [this, number, told, id] {
        m_stage.act(told.value(u"raisedBy"));
        *id = m_stage.done(m_stage.workspace.actions().add(actionOf(told, number)));
    });
    scheduleSteps(m_stage, id, told.value(u"steps"));
}

void DemoAssessments::start(int number, const QJsonObject& plan)
{
    const QDate startedOn = demoDay(plan.value(u"startedOn"));
    const QJsonValue preparedBy = plan.value(u"preparedBy");
    m_stage.act(preparedBy);
    NewAssessment request{m_stage.organisation(), story().text(plan.value(u"title")), startedOn, {}};
    if (const int basis = plan.value(u"basedOn").toInt(-1); basis >= 0)
        request.basedOn = m_started.value(basis);
    const AssessmentId id = m_stage.done(service().start(m_framework, request));
    m_started[number] = id;
    m_stage.done(
        service().setPeople(id, m_stage.nameOf(preparedBy), m_stage.nameOf(plan.value(u"reviewedBy"))));
    m_stage.done(service().setDates(id, startedOn, demoDay(plan.value(u"asOf"))));
}

void DemoAssessments::answerSection(int number, const QJsonObject& plan,
                                    const framework::FrameworkIndex::Node& section)
{
    const auto& items = m_framework.framework->index.items();
    m_stage.act(plan.value(u"preparedBy"));
    std::vector<AssessmentService::AnswerEdit> edits;
    for (int i = section.firstItem; i < section.endItem; ++i)
        edits.push_back(editOf(*items[static_cast<size_t>(i)], plan));
    m_stage.done(service().setAnswers(m_started.at(number), edits));
    for (int i = section.firstItem; i < section.endItem; ++i)
        attachFiles(number, *items[static_cast<size_t>(i)], plan);
}

AssessmentService::AnswerEdit DemoAssessments::editOf(const Item& item, const QJsonObject& plan) const
{
    AssessmentService::AnswerEdit edit{item.id, assessment::Response{}, {}, {}};
    if (isOpen(item, plan))
        return edit;
    const QString note = story().item(item.id).notes.value(plan.value(u"notes").toString());
    const QString level = story().level(plan.value(u"levels").toString(), item.code);
    if (level == u"N") {
        const QString reason = story().text(plan.value(u"notApplicable")[item.code]);
        edit.response = assessment::NotApplicable{reason.isEmpty() ? note : reason};
    } else {
        edit.response = assessment::ChosenOptions{{{level}}};
        if (!note.isEmpty())
            edit.note = note;
    }
    const QString target = story().level(plan.value(u"targets").toString(), item.code);
    if (const auto aimedAt = Decimal::parse(target))
        edit.target = aimedAt;
    return edit;
}

void DemoAssessments::attachFiles(int number, const Item& item, const QJsonObject& plan)
{
    if (!plan.value(u"evidence").toBool() || isOpen(item, plan))
        return;
    for (const DemoFile& file : story().item(item.id).files)
        m_stage.done(
            m_stage.workspace.evidence().attachBytes(m_started.at(number), item.id, file.name, file.content));
}

void DemoAssessments::markItems(int number, const QJsonObject& plan)
{
    const AssessmentId& id = m_started.at(number);
    m_stage.act(plan.value(u"preparedBy"));
    const QJsonArray flagged = plan.value(u"flagged").toArray();
    for (const QJsonValue& code : flagged)
        m_stage.done(service().setFlagged(id, itemOf(code.toString())->id, true));
    const QJsonObject assigned = plan.value(u"assigned").toObject();
    for (auto one = assigned.begin(); one != assigned.end(); ++one)
        m_stage.done(service().setAssignee(id, itemOf(one.key())->id, m_stage.personOf(one.value())));
}

void DemoAssessments::review(int number, const QJsonObject& plan)
{
    const QJsonValue told = plan.value(u"reviewed");
    m_stage.act(told[u"by"]);
    const QJsonArray items = told[u"items"].toArray();
    for (const QJsonValue& code : items)
        m_stage.done(service().review(m_started.at(number), itemOf(code.toString())->id));
}

improvement::Action DemoAssessments::actionOf(const QJsonObject& told, int number) const
{
    improvement::Action action;
    action.organisation = m_stage.organisation();
    action.what = {told.value(u"what")[u"en"].toString(), told.value(u"what")[u"zh"].toString()};
    if (const Item* item = itemOf(told.value(u"item").toString()))
        action.source = {item->gate.has_value() ? improvement::SourceKind::Gate
                                                : improvement::SourceKind::Item,
                         m_started.at(number), item->id};
    action.target = Decimal::parse(told.value(u"target").toString());
    action.owner = m_stage.personOf(told.value(u"owner"));
    action.raisedOn = demoDay(told.value(u"raisedOn"));
    action.due = demoDay(told.value(u"due"));
    if (const auto amount = Decimal::parse(told.value(u"cost").toString()))
        action.cost = improvement::Money{*amount};
    action.funding = {improvement::fundingNamed(told.value(u"funding").toString())
                          .value_or(improvement::FundingSource::Unstated),
                      story().text(told.value(u"fundingNote"))};
    return action;
}

const Item* DemoAssessments::itemOf(const QString& code) const
{
    for (const Item* item : m_framework.framework->index.items())
        if (item->code == code)
            return item;
    return nullptr;
}

bool DemoAssessments::isOpen(const Item& item, const QJsonObject& plan) const
{
    return plan.value(u"open").toArray().contains(item.code);
}

} // namespace sextant::workspace::detail
