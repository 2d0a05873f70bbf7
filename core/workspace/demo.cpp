#include "workspace/demo.h"

#include "improvement/action_words.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/detail/demo_story.h"
#include "workspace/evidence_service.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace sextant::workspace {

using assessment::AssessmentId;
using detail::DemoItem;
using detail::DemoStory;
using framework::Item;

namespace {

/// How long one act takes in the story: long enough that a history reads like work.
constexpr qint64 kActMs = 7 * 60 * 1000;

QDateTime morningOf(const QString& isoDate)
{
    return QDateTime(QDate::fromString(isoDate, Qt::ISODate), QTime(1, 30),
                     Qt::UTC); // half past nine in Shenzhen
}

/// Plays the story through the services, as people would have done it. The first refusal ends it.
class Player
{
public:
    Player(Workspace& workspace, const DemoStory& story, const LibraryEntry& framework, FixedClock& clock)
        : m_workspace(workspace)
        , m_story(story)
        , m_framework(framework)
        , m_clock(clock)
    {}

    Result<> play()
    {
        const QList<QJsonObject> plans = m_story.assessments();
        m_clock.set(morningOf(plans.first().value(u"startedOn").toString()));
        for (const organisation::Person& person : m_story.persons())
            m_people.insert(person.name, {});
        for (auto person = m_people.begin(); person != m_people.end(); ++person)
            m_people[person.key()] =
                done(m_workspace.organisations().personNamed(person.key(), roleOf(person.key())));
        m_organisation = done(m_workspace.organisations().add(m_story.organisation()));
        for (const QJsonObject& plan : plans)
            if (!m_failure.has_value()) {
                playAssessment(plan);
                playActions(static_cast<int>(m_started.size()) - 1);
            }
        if (m_failure.has_value())
            return tl::make_unexpected(*m_failure);
        return m_workspace.flush();
    }

private:
    template <typename T>
    T done(Result<T> result)
    {
        m_clock.advance(kActMs);
        if (result)
            return std::move(*result);
        if (!m_failure.has_value())
            m_failure = result.error();
        return {};
    }

    QString roleOf(const QString& name) const
    {
        for (const organisation::Person& person : m_story.persons())
            if (person.name == name)
                return person.role;
        return {};
    }

    QString nameOf(const QJsonValue& person) const { return m_story.persons().value(person.toString()).name; }

    void act(const QJsonValue& person) { done(m_workspace.setAuthorName(nameOf(person))); }

    AssessmentService& service() { return m_workspace.assessments(); }

    const Item* itemOf(const QString& code) const
    {
        for (const Item* item : m_framework.framework->index.items())
            if (item->code == code)
                return item;
        return nullptr;
    }

    void playAssessment(const QJsonObject& plan)
    {
        const QDate startedOn = QDate::fromString(plan.value(u"startedOn").toString(), Qt::ISODate);
        m_clock.set(morningOf(plan.value(u"startedOn").toString()));
        act(plan.value(u"preparedBy"));
        NewAssessment request{m_organisation, m_story.text(plan.value(u"title")), startedOn, {}};
        if (const int basis = plan.value(u"basedOn").toInt(-1); basis >= 0)
            request.basedOn = m_started.value(basis);
        const AssessmentId id = done(service().start(m_framework, request));
        m_started.append(id);
        done(service().setPeople(id, nameOf(plan.value(u"preparedBy")), nameOf(plan.value(u"reviewedBy"))));
        done(service().setDates(id, startedOn,
                                QDate::fromString(plan.value(u"asOf").toString(), Qt::ISODate)));
        answerAll(id, plan);
        markItems(id, plan);
        finish(id, plan);
    }

    /// One act for each section, some days apart.
    void answerAll(const AssessmentId& id, const QJsonObject& plan)
    {
        const QDateTime start = m_clock.nowUtc();
        const framework::FrameworkIndex& index = m_framework.framework->index;
        int day = 0;
        for (const framework::FrameworkIndex::Node& node : index.nodes()) {
            if (node.depth > 0)
                continue;
            m_clock.set(start.addDays(day));
            day += plan.value(u"daysPerSection").toInt();
            std::vector<AssessmentService::AnswerEdit> edits;
            for (int i = node.firstItem; i < node.endItem; ++i)
                edits.push_back(editOf(*index.items()[static_cast<size_t>(i)], plan));
            done(service().setAnswers(id, edits));
            for (int i = node.firstItem; i < node.endItem; ++i)
                attachFiles(id, *index.items()[static_cast<size_t>(i)], plan);
        }
    }

    bool isOpen(const Item& item, const QJsonObject& plan) const
    {
        return plan.value(u"open").toArray().contains(item.code);
    }

    AssessmentService::AnswerEdit editOf(const Item& item, const QJsonObject& plan) const
    {
        AssessmentService::AnswerEdit edit{item.id, assessment::Response{}, {}, {}};
        if (isOpen(item, plan))
            return edit;
        const QString note = m_story.item(item.id).notes.value(plan.value(u"notes").toString());
        const QString level = m_story.level(plan.value(u"levels").toString(), item.code);
        if (level == u"N") {
            const QString reason = m_story.text(plan.value(u"notApplicable")[item.code]);
            edit.response = assessment::NotApplicable{reason.isEmpty() ? note : reason};
        } else {
            edit.response = assessment::ChosenOptions{{{level}}};
            if (!note.isEmpty())
                edit.note = note;
        }
        const QString target = m_story.level(plan.value(u"targets").toString(), item.code);
        if (const auto aimedAt = Decimal::parse(target))
            edit.target = aimedAt;
        return edit;
    }

    void attachFiles(const AssessmentId& id, const Item& item, const QJsonObject& plan)
    {
        if (!plan.value(u"evidence").toBool() || isOpen(item, plan))
            return;
        for (const DemoItem::File& file : m_story.item(item.id).files)
            done(m_workspace.evidence().attachBytes(id, item.id, file.name, file.content));
    }

    void markItems(const AssessmentId& id, const QJsonObject& plan)
    {
        const QJsonArray flagged = plan.value(u"flagged").toArray();
        for (const QJsonValue& code : flagged)
            done(service().setFlagged(id, itemOf(code.toString())->id, true));
        const QJsonObject assigned = plan.value(u"assigned").toObject();
        for (auto one = assigned.begin(); one != assigned.end(); ++one)
            done(service().setAssignee(id, itemOf(one.key())->id, m_people.value(nameOf(one.value()))));
        const QJsonValue review = plan.value(u"reviewed");
        const QJsonArray reviewed = review[u"items"].toArray();
        if (!reviewed.isEmpty()) {
            m_clock.set(morningOf(review[u"on"].toString()));
            act(review[u"by"]);
        }
        for (const QJsonValue& code : reviewed)
            done(service().review(id, itemOf(code.toString())->id));
    }

    void finish(const AssessmentId& id, const QJsonObject& plan)
    {
        if (plan.value(u"stage") == u"inReview"_qs) {
            m_clock.set(morningOf(plan.value(u"asOf").toString()));
            done(service().setStage(id, assessment::Stage::InReview));
        }
        if (const QJsonValue seal = plan.value(u"signed"); seal.isObject()) {
            m_clock.set(morningOf(seal[u"on"].toString()));
            act(seal[u"by"]);
            done(service().sign(id));
        }
    }

    /// What followed from assessment number \a number: raised, then taken on from day to day.
    void playActions(int number)
    {
        struct Step
        {
            QString on;
            improvement::ActionId action;
            QJsonObject told;
        };
        std::vector<Step> steps;
        for (const QJsonObject& told : m_story.actions(number)) {
            m_clock.set(qMax(m_clock.nowUtc(), morningOf(told.value(u"raisedOn").toString())));
            act(told.value(u"raisedBy"));
            const improvement::ActionId id = done(m_workspace.actions().add(actionOf(told, number)));
            const QJsonArray later = told.value(u"steps").toArray();
            for (const QJsonValue& step : later)
                steps.push_back({step[u"on"].toString(), id, step.toObject()});
        }
        std::stable_sort(steps.begin(), steps.end(),
                         [](const Step& a, const Step& b) { return a.on < b.on; });
        for (const Step& step : steps)
            if (!m_failure.has_value())
                playStep(step.action, step.on, step.told);
    }

    improvement::Action actionOf(const QJsonObject& told, int number) const
    {
        improvement::Action action;
        action.organisation = m_organisation;
        action.what = {told.value(u"what")[u"en"].toString(), told.value(u"what")[u"zh"].toString()};
        if (const Item* item = itemOf(told.value(u"item").toString()))
            action.source = {item->gate.has_value() ? improvement::SourceKind::Gate
                                                    : improvement::SourceKind::Item,
                             m_started.at(number), item->id};
        action.target = Decimal::parse(told.value(u"target").toString());
        action.owner = m_people.value(nameOf(told.value(u"owner")));
        action.raisedOn = QDate::fromString(told.value(u"raisedOn").toString(), Qt::ISODate);
        action.due = QDate::fromString(told.value(u"due").toString(), Qt::ISODate);
        if (const auto amount = Decimal::parse(told.value(u"cost").toString()))
            action.cost = improvement::Money{*amount};
        action.funding = {improvement::fundingNamed(told.value(u"funding").toString())
                              .value_or(improvement::FundingSource::Unstated),
                          m_story.text(told.value(u"fundingNote"))};
        return action;
    }

    void playStep(const improvement::ActionId& id, const QString& on, const QJsonObject& told)
    {
        m_clock.set(qMax(m_clock.nowUtc(), morningOf(on)));
        act(told.value(u"by"));
        improvement::Action action = *m_workspace.actions().find(id);
        action.standing = {
            improvement::stateNamed(told.value(u"state").toString()).value_or(improvement::ActionState::Open),
            m_people.value(nameOf(told.value(u"by"))), QDate::fromString(on, Qt::ISODate)};
        if (told.contains(u"note"))
            action.closingNote = m_story.text(told.value(u"note"));
        done(m_workspace.actions().update(action));
    }

    Workspace& m_workspace;
    const DemoStory& m_story;
    const LibraryEntry& m_framework;
    FixedClock& m_clock;
    QMap<QString, organisation::PersonId> m_people; ///< by name, so that they are made in one order
    organisation::OrganisationId m_organisation;
    QList<AssessmentId> m_started;
    std::optional<Error> m_failure;
};

/// The story's own time and ids; nothing is synced before the file is whole.
Environment environmentOf(const Environment& given, Clock& clock, IdSource& ids)
{
    return {.clock = clock,
            .ids = ids,
            .library = given.library,
            .authorName = {},
            .backupFolder = {},
            .allowReadOnly = false,
            .readOnly = false,
            .vfs = given.vfs,
            .syncEachWrite = false,
            .secondBackupFolder = {}};
}

/// Makes the file with a clock and ids of the story, so that it is the same each time, and closes it again.
Result<> makeFile(const QString& path, const Environment& environment, const DemoStory& story,
                  Language language)
{
    const auto framework = environment.library.shipped({u"going-global-readiness"_qs});
    if (!framework)
        return tl::make_unexpected(framework.error());
    FixedClock clock(morningOf(story.assessments().first().value(u"startedOn").toString()));
    // Two languages are two files: their changes must not be taken for each other.
    CountingIdSource ids(language == Language::Chinese ? 0x2000'0001 : 0x1000'0001);
    Environment inStory = environmentOf(environment, clock, ids);
    inStory.authorName = story.persons().value(u"lin"_qs).name;
    auto workspace = Workspace::create(path, inStory);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    return Player(**workspace, story, *framework, clock).play();
}

} // namespace

Result<std::unique_ptr<Workspace>> createDemo(const QString& path, const Environment& environment,
                                              Language language, const QString& folder)
{
    if (QFile::exists(path))
        return fail(ErrorCode::FileExists, {{u"path"_qs, path}});
    const auto story = DemoStory::read(folder, language);
    if (!story)
        return tl::make_unexpected(story.error());
    if (const auto made = makeFile(path, environment, *story, language); !made) {
        QFile::remove(path);
        return tl::make_unexpected(made.error());
    }
    return Workspace::open(path, environment);
}

} // namespace sextant::workspace
