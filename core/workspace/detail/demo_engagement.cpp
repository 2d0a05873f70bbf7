#include "workspace/detail/demo_engagement.h"

#include "audit/audit_words.h"
#include "improvement/action_words.h"
#include "workspace/action_service.h"
#include "workspace/detail/demo_assessments.h"
#include "workspace/detail/demo_ledger.h"
#include "workspace/evidence_service.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace sextant::workspace::detail {

using audit::Engagement;
using audit::EngagementStage;
using audit::Finding;
using audit::FindingStage;
using audit::SampleRecord;
using framework::ItemId;

namespace {

LocalizedText both(const QJsonValue& told)
{
    return {told[u"en"].toString(), told[u"zh"].toString()};
}

audit::Period periodOf(const QJsonValue& told)
{
    return {demoDay(told[0]), demoDay(told[1])};
}

template <typename Id>
std::vector<Id> idsOf(const QJsonValue& texts)
{
    std::vector<Id> ids;
    const QJsonArray array = texts.toArray();
    for (const QJsonValue& text : array)
        ids.push_back({text.toString()});
    return ids;
}

std::vector<ItemId> sortedItems(const QJsonValue& texts)
{
    auto items = idsOf<ItemId>(texts);
    std::sort(items.begin(), items.end());
    return items;
}

QStringList textsOf(const QJsonValue& told, const DemoStory& story)
{
    QStringList texts;
    const QJsonArray array = told.toArray();
    for (const QJsonValue& one : array)
        texts.append(story.text(one));
    return texts;
}

/// The enumerator that \a told names; the first one when it names none.
template <typename Enum>
Enum named(const QJsonValue& told)
{
    return audit::named<Enum>(told.toString()).value_or(Enum{});
}

} // namespace

DemoEngagement::DemoEngagement(DemoStage& stage, const AuditPacks& packs, const DemoUniverse& universe,
                               QJsonObject told)
    : m_stage(stage)
    , m_packs(packs)
    , m_universe(universe)
    , m_told(std::move(told))
    , m_samples(static_cast<size_t>(m_told.value(u"samples").toArray().size()))
    , m_findings(static_cast<size_t>(m_told.value(u"findings").toArray().size()))
{}

void DemoEngagement::schedule()
{
    schedulePlanning();
    scheduleFieldwork();
    scheduleSamples();
    scheduleFindings();
    scheduleReview();
    scheduleReporting();
    scheduleActions();
}

void DemoEngagement::schedulePlanning()
{
    m_stage.on(m_told.value(u"startedOn"), [this] { start(); });
    m_stage.on(m_told.value(u"team")[0][u"on"], [this] { declare(); });
    m_stage.on(m_told.value(u"letter")[u"sentOn"], [this] { send(); });
    m_stage.on(m_told.value(u"opening")[u"on"],
               [this] { hold(&Engagement::opening, m_told.value(u"opening")); });
    if (const QJsonValue closing = m_told.value(u"closing"); closing.isObject())
        m_stage.on(closing[u"on"], [this, closing] { hold(&Engagement::closing, closing); });
}

void DemoEngagement::scheduleFieldwork()
{
    const QJsonValue first = m_told.value(u"stages")[0];
    m_stage.on(first[u"on"], [this, first] {
        act(first);
        goOn(named<EngagementStage>(first[u"stage"]));
    });
    const QJsonArray answers = m_told.value(u"answers").toArray();
    for (const QJsonValue& told : answers)
        m_stage.on(told[u"on"], [this, told = told.toObject()] {
            m_stage.act(m_told.value(u"lead"));
            answer(fieldwork(), told);
            attachFiles(told);
        });
}

void DemoEngagement::start()
{
    m_stage.act(m_told.value(u"lead"));
    NewEngagement request{m_stage.organisation(), both(m_told.value(u"title")),
                          idsOf<framework::SectionId>(m_told.value(u"chapters"))};
    request.unit = m_universe.unit(m_told.value(u"unit").toString());
    request.planned = periodOf(m_told.value(u"planned"));
    request.code = m_told.value(u"code").toString();
    m_id = m_stage.done(service().start(m_packs, request));
    change([this](Engagement& engagement) {
        engagement.objective = both(m_told.value(u"objective"));
        engagement.scope = both(m_told.value(u"scope"));
        engagement.criteria = both(m_told.value(u"criteria"));
        engagement.period = periodOf(m_told.value(u"period"));
        engagement.gates = sortedItems(m_told.value(u"gates"));
        engagement.confidentiality = named<audit::Confidentiality>(m_told.value(u"confidentiality"));
    });
}

void DemoEngagement::declare()
{
    m_stage.act(m_told.value(u"lead"));
    change([this](Engagement& engagement) {
        engagement.team.clear();
        const QJsonArray team = m_told.value(u"team").toArray();
        for (const QJsonValue& told : team)
            engagement.team.push_back({m_stage.personOf(told[u"person"]),
                                       named<audit::TeamRole>(told[u"role"]),
                                       {demoDay(told[u"on"]), story().text(told[u"text"]), {}},
                                       {}});
    });
}

void DemoEngagement::send()
{
    m_stage.act(m_told.value(u"lead"));
    const QJsonValue told = m_told.value(u"letter");
    change([&](Engagement& engagement) {
        engagement.letter = {both(told[u"text"]), demoDay(told[u"sentOn"]),
                             textsOf(told[u"addressees"], story())};
    });
}

void DemoEngagement::hold(audit::Meeting Engagement::*meeting, const QJsonValue& told)
{
    m_stage.act(m_told.value(u"lead"));
    change([&](Engagement& engagement) {
        engagement.*
            meeting = {demoDay(told[u"on"]), story().text(told[u"present"]), story().text(told[u"notes"])};
    });
}

void DemoEngagement::goOn(EngagementStage stage)
{
    change([stage](Engagement& engagement) { engagement.stage = stage; });
}

void DemoEngagement::answer(const assessment::AssessmentId& assessment, const QJsonObject& told)
{
    m_stage.wait(std::max(0, told.value(u"minutes").toInt() - DemoStage::kActMinutes));
    AssessmentService::AnswerEdit edit{{told.value(u"check").toString()}};
    if (const QJsonValue reason = told.value(u"notApplicable"); reason.isObject())
        edit.response = assessment::NotApplicable{story().text(reason)};
    else
        edit.response = assessment::ChosenOptions{{{told.value(u"result").toString()}}};
    edit.note = story().text(told.value(u"note"));
    if (told.value(u"flagged").toBool())
        edit.flagged = true;
    m_stage.done(assessments().setAnswers(assessment, {edit}));
}

void DemoEngagement::attachFiles(const QJsonObject& told)
{
    for (const DemoFile& file : story().files(told.value(u"files")))
        m_stage.done(m_stage.workspace.evidence().attachBytes(fieldwork(), {told.value(u"check").toString()},
                                                              file.name, file.content));
}

void DemoEngagement::scheduleSamples()
{
    const QJsonArray samples = m_told.value(u"samples").toArray();
    for (size_t number = 0; number < m_samples.size(); ++number) {
        const QJsonObject told = samples[static_cast<qsizetype>(number)].toObject();
        m_stage.on(told.value(u"drawn")[u"on"], [this, number, told] { draw(number, told); });
        m_stage.on(told.value(u"tested")[u"on"], [this, number, told] { test(number, told); });
        if (const QJsonValue mark = told.value(u"prepared"); mark.isObject())
            m_stage.on(mark[u"on"], [this, number, mark] {
                act(mark);
                m_stage.done(service().setPrepared(m_samples[number], true));
            });
        if (const QJsonValue mark = told.value(u"reviewed"); mark.isObject())
            m_stage.on(mark[u"on"], [this, number, mark] {
                act(mark);
                m_stage.done(service().setReviewed(m_samples[number], true));
            });
    }
}

/// The ledger lies with the check, so that another auditor can draw the same items.
void DemoEngagement::draw(size_t number, const QJsonObject& told)
{
    act(told.value(u"drawn"));
    const DemoLedger ledger = demoLedger(story().ledger(told.value(u"ledger").toString()), story());
    EvidenceService& evidence = m_stage.workspace.evidence();
    SampleRecord sample = m_stage.done(drawnSample(ledger, told, story()));
    sample.engagement = m_id;
    sample.population.file =
        m_stage.done(evidence.keepBytes(sample.population.source, ledger.csv(story().language())));
    m_samples[number] = m_stage.done(service().addSample(sample));
    m_stage.done(evidence.link(fieldwork(), sample.check, sample.population.file));
}

void DemoEngagement::test(size_t number, const QJsonObject& told)
{
    const SampleRecord* drawn = service().find(m_samples[number]);
    if (drawn == nullptr)
        return m_stage.failNotFound(u"sample_record"_qs, told.value(u"check").toString());
    act(told.value(u"tested"));
    const SampleRecord tested = m_stage.done(testedSample(*drawn, told, story()));
    if (!m_stage.hasFailed())
        m_stage.done(service().update(tested));
}

void DemoEngagement::scheduleReview()
{
    const QJsonArray signedOff = m_told.value(u"signedOff").toArray();
    for (const QJsonValue& told : signedOff)
        m_stage.on(told[u"on"], [this, told] { signOff(told); });
    const QJsonArray notes = m_told.value(u"reviewNotes").toArray();
    for (const QJsonValue& told : notes) {
        const auto id = std::make_shared<audit::ReviewNoteId>();
        m_stage.on(told[u"on"], [this, told, id] {
            act(told);
            *id = m_stage.done(service().addReviewNote(fieldwork(), {told[u"check"].toString()},
                                                       story().text(told[u"text"])));
        });
        if (const QJsonValue reply = told[u"reply"]; reply.isObject())
            m_stage.on(reply[u"on"], [this, reply, id] {
                act(reply);
                m_stage.done(service().reply(*id, story().text(reply[u"text"])));
            });
        if (const QJsonValue resolved = told[u"resolved"]; resolved.isObject())
            m_stage.on(resolved[u"on"], [this, resolved, id] {
                act(resolved);
                m_stage.done(service().setResolved(*id, true));
            });
    }
    const QJsonArray reviewed = m_told.value(u"reviewed").toArray();
    for (const QJsonValue& told : reviewed)
        m_stage.on(told[u"on"], [this, told] { markReviewed(told); });
}

void DemoEngagement::signOff(const QJsonValue& told)
{
    act(told);
    m_stage.done(service().signOffChecks(fieldwork(), checksOf(told)));
}

void DemoEngagement::markReviewed(const QJsonValue& told)
{
    act(told);
    std::vector<AssessmentService::AnswerEdit> edits;
    for (const ItemId& check : checksOf(told)) {
        edits.push_back({check});
        edits.back().reviewed = true;
    }
    m_stage.done(assessments().setAnswers(fieldwork(), edits));
}

void DemoEngagement::scheduleFindings()
{
    const QJsonArray findings = m_told.value(u"findings").toArray();
    for (size_t number = 0; number < m_findings.size(); ++number) {
        const QJsonObject told = findings[static_cast<qsizetype>(number)].toObject();
        m_stage.on(told.value(u"on"), [this, number, told] { addFinding(number, told); });
    }
    const QJsonValue agreed = m_told.value(u"agreed");
    if (!agreed.isObject())
        return;
    m_stage.on(agreed[u"on"], [this, agreed] {
        act(agreed);
        setFindings(FindingStage::Agreed);
    });
    for (size_t number = 0; number < m_findings.size(); ++number) {
        const QJsonObject told = findings[static_cast<qsizetype>(number)].toObject();
        m_stage.on(told.value(u"response")[u"on"], [this, number, told] { respond(number, told); });
    }
}

void DemoEngagement::addFinding(size_t number, const QJsonObject& told)
{
    m_stage.act(m_told.value(u"lead"));
    Finding finding;
    finding.engagement = m_id;
    finding.title = both(told.value(u"title"));
    finding.criteria = both(told.value(u"criteria"));
    finding.condition = both(told.value(u"condition"));
    finding.cause = both(told.value(u"cause"));
    finding.effect = both(told.value(u"effect"));
    finding.recommendation = both(told.value(u"recommendation"));
    finding.weighing = {told.value(u"weighing")[0].toInt(), told.value(u"weighing")[1].toInt()};
    finding.checks = sortedItems(told.value(u"checks"));
    finding.evidence = filesOf(finding.checks);
    const QJsonArray samples = told.value(u"samples").toArray();
    for (const QJsonValue& sample : samples)
        finding.samples.push_back(m_samples.at(static_cast<size_t>(sample.toInt() - 1)));
    m_findings[number] = m_stage.done(service().addFinding(finding));
}

void DemoEngagement::setFindings(FindingStage stage)
{
    for (const audit::FindingId& id : m_findings)
        changeFinding(id, [stage](Finding& finding) { finding.stage = stage; });
}

void DemoEngagement::respond(size_t number, const QJsonObject& told)
{
    const QJsonValue response = told.value(u"response");
    act(response);
    changeFinding(m_findings[number], [&](Finding& finding) {
        finding.response = {named<audit::ResponseKind>(response[u"kind"]), story().text(response[u"text"]),
                            m_stage.personOf(response[u"by"]), demoDay(response[u"on"])};
        finding.owner = m_stage.personOf(told.value(u"owner"));
        finding.due = demoDay(told.value(u"due"));
    });
}

void DemoEngagement::scheduleReporting()
{
    const QJsonArray stages = m_told.value(u"stages").toArray();
    for (qsizetype i = 1; i < stages.size(); ++i)
        m_stage.on(stages[i][u"on"], [this, told = stages[i].toObject()] {
            act(told);
            goOn(named<EngagementStage>(told.value(u"stage")));
        });
    const QJsonValue final = m_told.value(u"final");
    if (!final.isObject())
        return;
    m_stage.on(final[u"on"], [this, final] {
        act(final);
        setFindings(FindingStage::Final);
        change([this](Engagement& engagement) {
            engagement.summary = both(m_told.value(u"summary"));
            engagement.distribution = textsOf(m_told.value(u"distribution"), story());
        });
    });
    m_stage.on(m_told.value(u"quality")[u"on"], [this] { answerQuality(); });
    const QJsonValue signature = m_told.value(u"signed");
    m_stage.on(signature[u"on"], [this, signature] {
        act(signature);
        m_stage.done(service().sign(m_id));
        goOn(EngagementStage::FollowUp);
    });
}

void DemoEngagement::answerQuality()
{
    const QJsonValue quality = m_told.value(u"quality");
    const Engagement* engagement = service().find(m_id);
    act(quality);
    const QJsonArray answers = quality[u"answers"].toArray();
    for (const QJsonValue& told : answers)
        answer(engagement->quality, told.toObject());
}

void DemoEngagement::scheduleActions()
{
    const QJsonArray actions = m_told.value(u"actions").toArray();
    for (const QJsonValue& one : actions) {
        const auto id = std::make_shared<improvement::ActionId>();
        m_stage.on(one[u"raisedOn"], [this, id, told = one.toObject()] { addAction(told, *id); });
        scheduleSteps(m_stage, id, one[u"steps"]);
    }
}

void DemoEngagement::addAction(const QJsonObject& told, improvement::ActionId& id)
{
    m_stage.act(told.value(u"raisedBy"));
    improvement::Action action;
    action.organisation = m_stage.organisation();
    action.what = both(told.value(u"what"));
    action.source.kind = improvement::SourceKind::Finding;
    action.source.finding = m_findings.at(static_cast<size_t>(told.value(u"finding").toInt() - 1));
    action.owner = m_stage.personOf(told.value(u"owner"));
    action.raisedOn = demoDay(told.value(u"raisedOn"));
    action.due = demoDay(told.value(u"due"));
    if (const auto amount = Decimal::parse(told.value(u"cost").toString()))
        action.cost = improvement::Money{*amount};
    action.funding = {improvement::fundingNamed(told.value(u"funding").toString())
                          .value_or(improvement::FundingSource::Unstated),
                      story().text(told.value(u"fundingNote"))};
    id = m_stage.done(m_stage.workspace.actions().add(action));
}

void DemoEngagement::change(const std::function<void(Engagement&)>& change)
{
    const Engagement* found = service().find(m_id);
    if (found == nullptr)
        return m_stage.failNotFound(u"engagement"_qs, m_told.value(u"code").toString());
    Engagement engagement = *found;
    change(engagement);
    m_stage.done(service().update(engagement));
}

void DemoEngagement::changeFinding(const audit::FindingId& id, const std::function<void(Finding&)>& change)
{
    const Finding* found = service().find(id);
    if (found == nullptr)
        return m_stage.failNotFound(u"finding"_qs, id.toString());
    Finding finding = *found;
    change(finding);
    m_stage.done(service().update(finding));
}

std::vector<ItemId> DemoEngagement::checksOf(const QJsonValue& told)
{
    if (told[u"checks"].isArray())
        return idsOf<ItemId>(told[u"checks"]);
    std::vector<ItemId> answered;
    for (const framework::Item* item : m_packs.manual.framework->index.items()) {
        const auto* answer = assessments().answer(fieldwork(), item->id);
        if (answer != nullptr && assessment::isAnswered(answer->response))
            answered.push_back(item->id);
    }
    return answered;
}

std::vector<assessment::EvidenceId> DemoEngagement::filesOf(const std::vector<ItemId>& checks)
{
    std::vector<assessment::EvidenceId> files;
    for (const ItemId& check : checks)
        for (const assessment::Evidence& file : m_stage.workspace.evidence().of(fieldwork(), check))
            files.push_back(file.id);
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

assessment::AssessmentId DemoEngagement::fieldwork()
{
    const Engagement* found = service().find(m_id);
    return found == nullptr ? assessment::AssessmentId() : found->fieldwork;
}

} // namespace sextant::workspace::detail
