#include "support/report_sample.h"

#include "base/hashing.h"
#include "framework/pack.h"
#include "scoring/score.h"
#include "support/paths.h"

#include <QMap>

#include <map>
#include <stdexcept>

namespace sextant::testing {

namespace {

using assessment::Answer;
using assessment::Response;
using framework::Framework;
using framework::FrameworkIndex;
using framework::IndexedFramework;

struct Levels
{
    const char* section;
    const char* now;
    const char* target;
    const char* last;
};

// One digit for each item; N: not applicable.
constexpr Levels kLevels[] = {{"A", "322333", "333333", "222223"}, {"B", "323312", "323322", "222211"},
                              {"C", "432321", "433333", "421320"}, {"D", "3332342", "3333343", "3222332"},
                              {"E", "21233N", "32333N", "212220"}, {"F", "121232", "323232", "111212"},
                              {"G", "332322", "333333", "322222"}, {"H", "232231", "333232", "122121"},
                              {"I", "122122", "333332", "111112"}, {"J", "2232243", "3333343", "1222232"}};

const QStringList kOpen = {QStringLiteral("F6"), QStringLiteral("G5"), QStringLiteral("G6"),
                           QStringLiteral("H6"), QStringLiteral("I4"), QStringLiteral("I6"),
                           QStringLiteral("J4"), QStringLiteral("J5"), QStringLiteral("J7")};

const std::map<QString, LocalizedText>& notes()
{
    static const std::map<QString, LocalizedText> texts = {
        {QStringLiteral("A2"),
         {QStringLiteral(
              "Two of the nine council members have worked abroad; Lao law and safeguarding are covered by "
              "nobody."),
          QStringLiteral("九位理事中两位有境外工作经历；老挝法律和安全保护没有人对应。")}},
        {QStringLiteral("C3"),
         {QStringLiteral("The Nairobi certificate is valid to June 2026."),
          QStringLiteral("内罗毕证书有效至2026年6月。")}},
        {QStringLiteral("I1"),
         {QStringLiteral(
              "Draft v3 went to the council on 18 September and was not voted on. Nairobi has a focal point; "
              "Kathmandu and Vientiane have none."),
          QStringLiteral("草案v3已于9月18日提交理事会，未表决。内罗毕有联络人，加德满都和万象没有。")}},
        {QStringLiteral("I2"),
         {QStringLiteral(
              "Three analyses and a budget line of their own; they are not yet reviewed every year."),
          QStringLiteral("分析报告三份，预算单列；尚未每年复查。")}},
        {QStringLiteral("I3"),
         {QStringLiteral(
              "The code is signed by everybody. Partner agreements lack the clause, and recruits' past "
              "conduct was checked in Kenya only, where the labour office asks for it; Nepal and Laos follow "
              "with the agreements that come up for renewal in the spring."),
          QStringLiteral("承诺书齐全；伙伴协议没有相应条款。新人录用前的操守核查只在肯尼亚做了，因为当地劳动"
                         "部门有要求；尼泊尔、老挝随明年春天到期的协议一并补上。")}},
        {QStringLiteral("I4"),
         {QStringLiteral("A box in Nairobi only; no record of answers."),
          QStringLiteral("只有内罗毕设有意见箱；没有答复记录。")}},
        {QStringLiteral("I5"),
         {QStringLiteral("Policy and register in place; one training abroad."),
          QStringLiteral("政策与登记齐备；境外培训一次。")}},
    };
    return texts;
}

Response optionOf(char level)
{
    if (level == 'N')
        return assessment::NotApplicable{QStringLiteral("No gifts in kind this year")};
    return assessment::ChosenOptions{{framework::OptionId{QString(QChar::fromLatin1(level))}}};
}

std::shared_ptr<const IndexedFramework> shippedPack()
{
    const auto source = framework::loadPackSource(
        sourcePath(QStringLiteral("resources/frameworks/going-global-readiness/framework.yaml")));
    if (!source)
        throw std::runtime_error("the shipped pack cannot be read");
    framework::PackReading reading = framework::readPack(*source);
    if (!reading.framework)
        throw std::runtime_error("the shipped pack has errors");
    reading.framework->digest = sha256(framework::compilePack(*reading.framework));
    return std::make_shared<const IndexedFramework>(std::move(*reading.framework));
}

using Responses = std::vector<Response>;

scoring::ScoreCard scored(const FrameworkIndex& index, const Responses& responses, QDate asOf)
{
    std::vector<scoring::SheetEntry> sheet;
    for (const Response& response : responses)
        sheet.push_back({&response, false, true});
    return scoring::score(index, sheet, asOf);
}

Responses responsesOf(const FrameworkIndex& index, const char* Levels::*set, bool keepOpen)
{
    Responses responses(index.items().size());
    for (size_t i = 0; i < responses.size(); ++i) {
        const QString& code = index.items()[i]->code;
        for (const Levels& levels : kLevels) {
            if (code.at(0) != QChar::fromLatin1(levels.section[0]) || (keepOpen && kOpen.contains(code)))
                continue;
            responses[i] = optionOf((levels.*set)[code.mid(1).toInt() - 1]);
        }
    }
    return responses;
}

void addEvidence(report::ReadinessReportInput& input, Language language)
{
    const FrameworkIndex& index = input.framework->index;
    for (size_t i = 0; i < index.items().size(); i += 2) {
        const framework::Item& item = *index.items()[i];
        report::EvidenceEntry entry;
        entry.file.fileName =
            item.title.in(language) +
            (language == Language::Chinese ? QStringLiteral("材料.pdf") : QStringLiteral(" file.pdf"));
        entry.file.sizeBytes = 1024 * static_cast<qint64>(i * 37 + 12);
        entry.file.digest = sha256(item.id.text.toUtf8());
        entry.items = {item.id};
        if (i + 1 < index.items().size())
            entry.items.push_back(index.items()[i + 1]->id);
        input.evidence.push_back(entry);
    }
}

void addAnswers(report::ReadinessReportInput& input, const Responses& responses, Language language)
{
    const FrameworkIndex& index = input.framework->index;
    for (size_t i = 0; i < responses.size(); ++i) {
        Answer answer;
        answer.item = index.items()[i]->id;
        answer.response = responses[i];
        const auto note = notes().find(index.items()[i]->code);
        if (note != notes().end() && assessment::isAnswered(responses[i]))
            answer.note = note->second.in(language);
        input.answers.insert(answer.item, answer);
    }
}

} // namespace

report::ReadinessReportInput readinessSample(Answered answered, Language language)
{
    static const std::shared_ptr<const IndexedFramework> pack = shippedPack();
    const FrameworkIndex& index = pack->index;
    report::ReadinessReportInput input;
    input.framework = pack;
    input.organisation.name = {QStringLiteral("Seabridge Foundation"), QStringLiteral("海桥基金会")};
    input.assessment.title = QStringLiteral("2025");
    input.assessment.startedOn = QDate(2025, 3, 3);
    input.assessment.asOf = QDate(2025, 3, 28);
    const bool chinese = language == Language::Chinese;
    input.assessment.preparedBy =
        chinese ? QStringLiteral("林晨，评估负责人") : QStringLiteral("Lin Chen, assessment lead");
    input.assessment.reviewedBy =
        chinese ? QStringLiteral("王芳，监事") : QStringLiteral("Wang Fang, supervisor");
    Responses responses(index.items().size());
    if (answered != Answered::None)
        responses = responsesOf(index, &Levels::now, answered == Answered::Some);
    input.card = scored(index, responses, input.assessment.asOf);
    input.printedOn = QDate(2025, 3, 28);
    input.programVersion = QStringLiteral("0.1.0");
    input.contentDigest = QByteArray::fromHex("7f3a19c2e0b4") + QByteArray(26, '\0');
    input.demo = true;
    addAnswers(input, responses, language);
    if (answered == Answered::None)
        return input;
    input.targets = scored(index, responsesOf(index, &Levels::target, false), input.assessment.asOf);
    input.last =
        report::LastAssessment{QStringLiteral("2023"), QDate(2023, 11, 24),
                               scored(index, responsesOf(index, &Levels::last, false), QDate(2023, 11, 24))};
    addEvidence(input, language);
    return input;
}

namespace {

framework::Item madeItem(const QString& code, framework::ItemKind kind)
{
    framework::Item item;
    item.id = framework::ItemId{QStringLiteral("made.") + code.toLower()};
    item.code = code;
    item.kind = kind;
    item.title = {QStringLiteral("Question ") + code, QStringLiteral("问题") + code};
    item.question = {QStringLiteral("How is it with %1?").arg(code), QStringLiteral("%1怎么样？").arg(code)};
    return item;
}

framework::Item optionItem(const QString& code, std::initializer_list<int> points)
{
    framework::Item item = madeItem(code, framework::ItemKind::Option);
    for (const int worth : points) {
        framework::Option option;
        option.id = framework::OptionId{QString::number(worth)};
        option.points = Decimal::fromInt(worth);
        option.label = {QStringLiteral("Risk %1").arg(worth), QStringLiteral("风险%1").arg(worth)};
        option.descriptor = {QStringLiteral("What risk %1 means for %2.").arg(QString::number(worth), code),
                             QStringLiteral("%2的风险%1指什么。").arg(QString::number(worth), code)};
        item.options.push_back(option);
    }
    return item;
}

framework::Section section(const QString& code, const QString& en, const QString& zh)
{
    framework::Section made;
    made.id = framework::SectionId{QStringLiteral("made-") + code.toLower()};
    made.code = code;
    made.title = {en, zh};
    return made;
}

Framework riskFramework(framework::Aggregate aggregate)
{
    Framework made;
    made.id = framework::FrameworkId{QStringLiteral("made-risk")};
    made.version = QStringLiteral("3");
    made.title = {QStringLiteral("Partner risk"), QStringLiteral("伙伴风险")};
    made.method.better = framework::Direction::LowerIsBetter;
    made.method.aggregate = aggregate;
    made.method.bandRule = framework::BandRule::Fixed;
    made.method.bands = {
        {QStringLiteral("low"), {QStringLiteral("Low"), QStringLiteral("低")}, std::nullopt},
        {QStringLiteral("high"), {QStringLiteral("High"), QStringLiteral("高")}, Decimal::fromInt(3)}};
    framework::Section first = section(QStringLiteral("1"), QStringLiteral("Money"), QStringLiteral("资金"));
    first.items = {optionItem(QStringLiteral("1.1"), {1, 2, 3, 4}),
                   optionItem(QStringLiteral("1.2"), {1, 2, 3, 4})};
    first.items[0].gate = framework::Gate{Decimal::fromInt(2)};
    framework::Section inner = section(QStringLiteral("1a"), QStringLiteral("Cash"), QStringLiteral("现金"));
    inner.items = {optionItem(QStringLiteral("1.3"), {1, 4})};
    first.sections = {inner};
    framework::Section second =
        section(QStringLiteral("2"), QStringLiteral("People"), QStringLiteral("人员"));
    framework::Item number = madeItem(QStringLiteral("2.1"), framework::ItemKind::Number);
    number.unit = {QStringLiteral("people"), QStringLiteral("人")};
    number.ranges = {{std::nullopt, Decimal::fromInt(4), {}}, {Decimal::fromInt(5), Decimal::fromInt(1), {}}};
    second.items = {number, madeItem(QStringLiteral("2.2"), framework::ItemKind::Text),
                    optionItem(QStringLiteral("2.3"), {1, 2, 3, 4})};
    made.sections = {first, second};
    made.digest = sha256(framework::compilePack(made));
    return made;
}

} // namespace

report::ReadinessReportInput riskSample(framework::Aggregate aggregate)
{
    report::ReadinessReportInput input;
    input.framework = std::make_shared<const IndexedFramework>(riskFramework(aggregate));
    input.organisation.name = {QStringLiteral("Partner & <b>Sons</b>"), {}};
    input.assessment.asOf = QDate(2026, 5, 9);
    input.printedOn = QDate(2026, 5, 10);
    input.programVersion = QStringLiteral("0.1.0");
    input.contentDigest = sha256("made");
    const Responses responses = {optionOf('3'),
                                 optionOf('2'),
                                 optionOf('4'),
                                 Decimal::fromInt(7),
                                 QStringLiteral("As told by the %1 treasurer"),
                                 Response()};
    input.card = scored(input.framework->index, responses, input.assessment.asOf);
    addAnswers(input, responses, Language::English);
    return input;
}

report::ReadinessReportInput longSample(int characters, Language language)
{
    report::ReadinessReportInput input = readinessSample(Answered::All, language);
    const QString sentence =
        language == Language::Chinese
            ? QStringLiteral("理事会于2025年3月讨论了“境外项目”的监督办法，记录完整（见附件）。")
            : QStringLiteral("The council discussed oversight of projects abroad; minutes are kept. ");
    QString note;
    while (note.size() < characters)
        note += sentence;
    input.answers[input.framework->index.items()[0]->id].note = note;
    input.organisation.name = {
        QStringLiteral("The Very Long Named Foundation for International Cooperation in Water, "
                       "Health and Education of the Coastal Provinces"),
        QStringLiteral("沿海各省水利、卫生与教育国际合作交流促进基金会联合办公室（筹备期）")};
    if (!input.evidence.empty())
        input.evidence.front().file.fileName = QString(180, u'W') + QStringLiteral(".pdf");
    return input;
}

} // namespace sextant::testing
