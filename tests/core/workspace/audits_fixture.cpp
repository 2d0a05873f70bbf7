#include "core/workspace/audits_fixture.h"

#include "audit/progress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace workspace_fixture {

using namespace audit;
using framework::Item;

namespace {

LocalizedText both(const char* text)
{
    return {QString::fromLatin1(text), QString::fromLatin1(text) + QStringLiteral("（中文）")};
}

framework::Option option(QLatin1StringView id, int points)
{
    framework::Option option;
    option.id = {id};
    option.points = Decimal::fromInt(points);
    option.label = both("label");
    return option;
}

Item check(const char* id, const char* code)
{
    Item item;
    item.id = {QString::fromLatin1(id)};
    item.code = QString::fromLatin1(code);
    item.title = both(id);
    item.question = both(id);
    item.options = {option(kSatisfactory, 2), option(kPartly, 1), option(kNotSatisfactory, 0),
                    option(kNotTested, 0)};
    item.procedure.emplace();
    item.procedure->objective = both("Cash stays under its ceiling");
    item.procedure->steps = {both("Count it")};
    item.procedure->finding = {both("The box held more"), both("Nobody counts"), both("Loss"),
                               both("Count twice a year")};
    return item;
}

framework::Section section(const char* id, std::vector<Item> items)
{
    framework::Section section;
    section.id = {QString::fromLatin1(id)};
    section.code = QString::fromLatin1(id).left(1);
    section.title = both(id);
    section.items = std::move(items);
    return section;
}

framework::Framework pack(QLatin1StringView id, framework::Purpose purpose,
                          std::vector<framework::Section> sections)
{
    framework::Framework framework;
    framework.id = {id};
    framework.version = QStringLiteral("1.0");
    framework.title = both("Manual");
    framework.purpose = purpose;
    framework.sections = std::move(sections);
    return framework;
}

} // namespace

workspace::AuditPacks trialPacks(int stock)
{
    Item bank = check("cash.bank", "C2");
    bank.gate = framework::Gate{Decimal::fromInt(1)};
    Item quality = check("q.plan", "Q1");
    quality.procedure.reset();
    std::vector<framework::Section> chapters{section("cash", {check("cash.count", "C1"), bank}),
                                             section("assets", {check("assets.list", "A1")})};
    std::vector<Item> stocks;
    for (int i = 1; i <= stock; ++i)
        stocks.push_back(check(qPrintable(QStringLiteral("stock.%1").arg(i)), "S"));
    if (stock > 0)
        chapters.push_back(section("stock", stocks));
    return {libraryEntry(pack(workspace::kManualPack, framework::Purpose::Audit, std::move(chapters))),
            libraryEntry(pack(workspace::kAuditQualityPack, framework::Purpose::AuditQuality,
                              {section("quality", {quality})}))};
}

namespace {

template <typename Entity>
QJsonObject fieldsOf(const Entity& entity)
{
    QJsonObject object{{QStringLiteral("id"), entity.id.toString()}};
    for (const Field<Entity>& field : EntityTraits<Entity>::fields())
        object.insert(QLatin1String(field.name), field.read(entity));
    return object;
}

template <typename Entity>
QJsonArray all(const std::vector<Entity>& entities)
{
    QJsonArray array;
    for (const Entity& entity : entities)
        array.append(fieldsOf(entity));
    return array;
}

} // namespace

AuditBench::AuditBench()
    : packs(trialPacks())
{
    engagement = startEngagement({{QStringLiteral("cash")}});
}

EngagementId AuditBench::startEngagement(const std::vector<framework::SectionId>& chapters, int year)
{
    workspace::NewEngagement request{organisation, both("Cash in Nairobi"), chapters};
    request.planned = {QDate(year, 3, 1), QDate(year, 3, 12)};
    const auto started = audits().start(packs, request);
    REQUIRE(started.has_value());
    return *started;
}

const Engagement& AuditBench::at(const EngagementId& id)
{
    REQUIRE(audits().find(id) != nullptr);
    return *audits().find(id);
}

Finding AuditBench::at(const FindingId& id)
{
    REQUIRE(audits().find(id) != nullptr);
    return *audits().find(id);
}

void AuditBench::answer(const char* check, QLatin1StringView chosen)
{
    REQUIRE(assessments().setResponse(at(engagement).fieldwork, item(check),
                                      assessment::ChosenOptions{{{QString(chosen)}}}));
}

FindingId AuditBench::addFinding(const char* check)
{
    const auto id = audits().addFinding(engagement, item(check));
    REQUIRE(id.has_value());
    return *id;
}

void AuditBench::finish(const FindingId& id, Weighing weighing)
{
    Finding finding = at(id);
    finding.weighing = weighing;
    finding.stage = FindingStage::Agreed;
    REQUIRE(audits().update(finding));
    finding.cause = both("No deputy is named");
    finding.response = {ResponseKind::Accepted, {}, {}, {}};
    finding.owner = person(QStringLiteral("Mary Otieno"));
    finding.due = QDate(2026, 12, 31);
    finding.stage = FindingStage::Final;
    REQUIRE(audits().update(finding));
}

void AuditBench::answerEverything()
{
    answer("cash.count", kPartly);
    answer("cash.bank", kSatisfactory);
    REQUIRE(assessments().setResponse(at(engagement).quality, item("q.plan"),
                                      assessment::ChosenOptions{{{QString(kSatisfactory)}}}));
}

std::string auditsOf(workspace::Workspace& file, const organisation::OrganisationId& organisation)
{
    const workspace::AuditService& audits = file.audits();
    QJsonArray engagements;
    for (const Engagement& one : audits.engagements(organisation)) {
        QJsonObject object = fieldsOf(one);
        object.insert(QStringLiteral("findings"), all(audits.findings(one.id)));
        object.insert(QStringLiteral("samples"), all(audits.samples(one.id)));
        object.insert(QStringLiteral("notes"), all(audits.reviewNotes(one.fieldwork)));
        object.insert(QStringLiteral("digest"), QString::fromLatin1(audits.contentDigest(one.id).toHex()));
        if (const auto framework = file.assessments().framework(one.fieldwork))
            for (const Item* check : framework->index.items())
                if (const SignOff* signOff = audits.signOff(one.fieldwork, check->id))
                    object.insert(check->id.text, fieldsOf(*signOff));
        engagements.append(object);
    }
    const QJsonObject content{{QStringLiteral("engagements"), engagements},
                              {QStringLiteral("units"), all(audits.units(organisation))},
                              {QStringLiteral("plans"), all(audits.plans(organisation))}};
    return contentOf(file) + QJsonDocument(content).toJson().toStdString();
}

} // namespace workspace_fixture
