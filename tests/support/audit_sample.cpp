#include "support/audit_sample.h"

#include "audit/opinion.h"

namespace sextant::testing {

namespace {

using namespace audit;
using framework::ItemId;

template <typename AnyId>
AnyId made(uint number)
{
    return {QUuid(number, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
}

const organisation::PersonId kLead = made<organisation::PersonId>(1);
const organisation::PersonId kOwner = made<organisation::PersonId>(2);
const organisation::PersonId kReviewer = made<organisation::PersonId>(3);

framework::Item check(const QString& code, const QString& en, const QString& zh)
{
    framework::Item item;
    item.id = {u"check-"_qs + code};
    item.code = code;
    item.title = {en, zh};
    const auto add = [&item](QLatin1StringView id, const QString& labelEn, const QString& labelZh) {
        framework::Option option;
        option.id = {QString(id)};
        option.label = {labelEn, labelZh};
        item.options.push_back(option);
    };
    add(kSatisfactory, u"Satisfactory"_qs, u"符合"_qs);
    add(kPartly, u"Partly"_qs, u"部分符合"_qs);
    add(kNotSatisfactory, u"Not satisfactory"_qs, u"不符合"_qs);
    add(kNotTested, u"Not tested"_qs, u"未测试"_qs);
    return item;
}

framework::Framework manual()
{
    framework::Framework manual;
    manual.id = {u"manual"_qs};
    manual.version = u"1.0"_qs;
    manual.title = {u"Internal Auditor Manual"_qs, u"内部审计手册"_qs};
    framework::Section bank;
    bank.id = {u"bank"_qs};
    bank.code = u"5"_qs;
    bank.title = {u"Cash and bank"_qs, u"现金与银行"_qs};
    bank.items = {check(u"5.1"_qs, u"Two signatories on every account"_qs, u"每个账户均有两名签署人"_qs),
                  check(u"5.6"_qs, u"Cash abroad stays under its ceiling"_qs, u"境外现金不超过限额"_qs),
                  check(u"5.7"_qs, u"Unannounced cash count twice a year"_qs, u"每年两次突击盘点现金"_qs),
                  check(u"5.9"_qs, u"Advances cleared before a new one is paid"_qs, u"前账不清，后款不借"_qs),
                  check(u"5.14"_qs, u"Cash carried across borders declared"_qs, u"携带现金出入境已申报"_qs)};
    framework::Section assets;
    assets.id = {u"assets"_qs};
    assets.code = u"8"_qs;
    assets.title = {u"Assets"_qs, u"资产"_qs};
    assets.items = {check(u"8.1"_qs, u"Register of assets abroad"_qs, u"境外资产登记"_qs)};
    manual.sections = {bank, assets};
    return manual;
}

void answer(report::AuditReportInput& input, const QString& code, const assessment::Response& response)
{
    assessment::Answer given;
    given.item = {u"check-"_qs + code};
    given.response = response;
    input.answers.insert(given.item, given);
    count(input.progress, &given, false);
}

assessment::Response option(QLatin1StringView id)
{
    return assessment::ChosenOptions{{framework::OptionId{QString(id)}}};
}

void addEngagement(report::AuditReportInput& input)
{
    Engagement& engagement = input.engagement;
    engagement.id = made<EngagementId>(10);
    engagement.code = u"IA-2025-03"_qs;
    engagement.title = {u"Cash and bank, Nairobi office"_qs, u"内罗毕办公室现金与银行审计"_qs};
    engagement.objective = {u"Whether money abroad is kept and paid out as the council decided."_qs,
                            u"境外资金的保管与支付是否符合理事会的规定。"_qs};
    engagement.scope = {u"Accounts and cash box of the Nairobi office."_qs,
                        u"内罗毕办公室的银行账户与现金。"_qs};
    engagement.criteria = {u"Finance manual of 2023."_qs, u"2023年财务管理制度。"_qs};
    engagement.period = {QDate(2024, 7, 1), QDate(2024, 12, 31)};
    engagement.planned = {QDate(2025, 3, 3), QDate(2025, 3, 14)};
    engagement.chapters = {{u"bank"_qs}};
    engagement.team = {{kLead, TeamRole::Lead, {QDate(2025, 2, 20), u"None."_qs, {}}, {}},
                       {kReviewer, TeamRole::Reviewer, {}, {}}};
    engagement.opening.on = QDate(2025, 3, 3);
    engagement.summary = {u"Bank accounts are in order. Cash is not."_qs,
                          u"银行账户管理规范，现金管理不规范。"_qs};
    engagement.distribution = {u"The council"_qs, u"Mary Otieno"_qs};
    engagement.confidentiality = Confidentiality::Confidential;
}

Finding clearedAdvances()
{
    Finding finding;
    finding.id = made<FindingId>(21);
    finding.number = 1;
    finding.title = {u"Advances paid while old ones are open"_qs, u"旧账未清又借新款"_qs};
    finding.criteria = {u"Finance manual 5.2: one advance at a time."_qs, u"财务制度5.2：一次只借一笔。"_qs};
    finding.condition = {u"4 of 11 advances."_qs, u"11笔借款中有4笔。"_qs};
    finding.cause = {u"Nobody checks before paying."_qs, u"付款前无人核对。"_qs};
    finding.effect = {u"USD 5,200 is not accounted for."_qs, u"5200美元没有说明去向。"_qs};
    finding.recommendation = {u"Pay no advance before the last is cleared."_qs, u"前账不清，不付新款。"_qs};
    finding.weighing = {3, 2};
    finding.checks = {{u"check-5.9"_qs}};
    finding.samples = {made<SampleRecordId>(31)};
    finding.evidence = {made<assessment::EvidenceId>(41)};
    finding.repeatOf = made<FindingId>(20);
    finding.stage = FindingStage::Final;
    finding.response = {ResponseKind::Accepted, u"We do so from May."_qs, kOwner, QDate(2025, 3, 20)};
    finding.owner = kOwner;
    finding.due = QDate(2025, 5, 31);
    return finding;
}

Finding cashAboveCeiling()
{
    Finding finding;
    finding.id = made<FindingId>(22);
    finding.number = 2;
    finding.title = {u"Cash above the ceiling for three months"_qs, u"现金连续三个月超限额"_qs};
    finding.criteria = {u"Finance manual 4.3: at most USD 1,000."_qs, u"财务制度4.3：不超过1000美元。"_qs};
    finding.condition = {u"USD 1,840 to 3,200 at 3 of 6 month-ends."_qs,
                         u"6个月末中有3个为1840—3200美元。"_qs};
    finding.weighing = {2, 1};
    finding.gradeOverride = GradeOverride{framework::Grade::Medium, u"Found for the second year."_qs};
    finding.checks = {{u"check-5.6"_qs}, {u"check-5.7"_qs}};
    return finding;
}

Finding whistle()
{
    Finding finding;
    finding.id = made<FindingId>(23);
    finding.number = 3;
    finding.title = {u"A report by a volunteer"_qs, u"志愿者的举报"_qs};
    finding.checks = {{u"check-5.6"_qs}};
    finding.evidence = {made<assessment::EvidenceId>(42)};
    finding.restricted = true;
    return finding;
}

SampleRecord payments()
{
    SampleRecord sample;
    sample.id = made<SampleRecordId>(31);
    sample.number = 5;
    sample.title = u"Payments of July to December"_qs;
    sample.purpose = u"Two approvals on each"_qs;
    sample.population.source = u"ledger.csv"_qs;
    sample.population.size = 412;
    sample.seed = 20250303;
    for (const qint64 position : {3, 40, 211}) {
        SampledItem item;
        item.position = position;
        sample.selection.push_back(item);
    }
    sample.results = {{3, TestResult::Conforming, {}, {}}, {40, TestResult::Deviation, {}, {}}};
    sample.conclusion = u"The control cannot be relied on."_qs;
    return sample;
}

report::EvidenceEntry file(uint number, const QString& name, std::vector<ItemId> items)
{
    report::EvidenceEntry entry;
    entry.file.id = made<assessment::EvidenceId>(number);
    entry.file.fileName = name;
    entry.file.sizeBytes = 12'000;
    entry.file.digest = QByteArray(32, static_cast<char>(number));
    entry.items = std::move(items);
    return entry;
}

} // namespace

report::AuditReportInput auditSample()
{
    report::AuditReportInput input;
    input.organisation.name = {u"Seabridge Foundation"_qs, u"海桥基金会"_qs};
    input.manual = std::make_shared<const framework::IndexedFramework>(manual());
    input.inScope = {true, true, true, true, true, false};
    input.people = {{kLead, u"Zhao Lei"_qs}, {kOwner, u"Mary Otieno"_qs}, {kReviewer, u"Sun Yan"_qs}};
    addEngagement(input);
    answer(input, u"5.1"_qs, option(kSatisfactory));
    answer(input, u"5.6"_qs, option(kNotSatisfactory));
    answer(input, u"5.7"_qs, {});
    answer(input, u"5.9"_qs, option(kPartly));
    answer(input, u"5.14"_qs, assessment::NotApplicable{u"Nobody travelled with cash."_qs});
    input.findings = {clearedAdvances(), cashAboveCeiling(), whistle()};
    input.samples = {payments()};
    input.earlier.insert(made<FindingId>(20), u"IA-2023-01 F4"_qs);
    improvement::Action action;
    action.what = {u"Clear the four advances"_qs, u"结清四笔借款"_qs};
    action.source = {improvement::SourceKind::Finding, {}, {}, made<FindingId>(21)};
    action.owner = kOwner;
    action.due = QDate(2025, 4, 30);
    action.standing.state = improvement::ActionState::InProgress;
    input.actions = {action};
    input.opinion = opinionOf(input.findings, {}, std::nullopt);
    input.evidence = {file(41, u"Advances 2024.xlsx"_qs, {{u"check-5.9"_qs}}),
                      file(42, u"Letter.pdf"_qs, {})};
    input.contentDigest = QByteArray(32, '\x7f');
    input.printedOn = QDate(2025, 3, 25);
    input.programVersion = u"1.0"_qs;
    return input;
}

} // namespace sextant::testing
