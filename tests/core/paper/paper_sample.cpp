#include "paper_sample.h"

#include "base/hashing.h"
#include "support/report_sample.h"

namespace sextant::testing {

using namespace framework;

namespace {

Condition is(const char* item, const char* option)
{
    Condition condition;
    condition.kind = Condition::Kind::OptionIn;
    condition.item = {QLatin1String(item)};
    condition.options = {{QLatin1String(option)}};
    return condition;
}

Condition points(const char* item, int least)
{
    Condition condition;
    condition.kind = Condition::Kind::PointsAtLeast;
    condition.item = {QLatin1String(item)};
    condition.points = Decimal::fromInt(least);
    return condition;
}

Item made(int number, ItemKind kind)
{
    Item item;
    item.id = {QStringLiteral("c%1").arg(number)};
    item.code = QStringLiteral("C%1").arg(number);
    item.kind = kind;
    item.title = {QStringLiteral("Title %1").arg(number), QStringLiteral("题目%1").arg(number)};
    item.question = {QStringLiteral("Question %1?").arg(number), QStringLiteral("问题%1？").arg(number)};
    return item;
}

Option option(const char* id, int points, const char16_t* en, const char16_t* zh)
{
    Option made;
    made.id = {QLatin1String(id)};
    made.points = Decimal::fromInt(points);
    made.label = {QString::fromUtf16(en), QString::fromUtf16(zh)};
    return made;
}

std::vector<Option> yesNo()
{
    return {option("yes", 2, u"Yes", u"是"), option("no", 0, u"No", u"否")};
}

Framework kinds()
{
    Framework framework;
    framework.id = {QStringLiteral("kinds")};
    framework.version = QStringLiteral("2.1");
    framework.title = {QStringLiteral("Kinds"), QStringLiteral("各类题目")};
    framework.digest = sha256("kinds");
    std::vector<Item> items;
    for (const ItemKind kind :
         {ItemKind::Option, ItemKind::Option, ItemKind::Option, ItemKind::Options, ItemKind::Number,
          ItemKind::Date, ItemKind::Text, ItemKind::Option, ItemKind::Option})
        items.push_back(made(static_cast<int>(items.size()) + 1, kind));
    for (const size_t at : {0, 1, 2, 7, 8})
        items[at].options = yesNo();
    items[3].options = {option("a", 1, u"Alpha", u"甲"), option("b", 1, u"Beta", u"乙"),
                        option("none", 0, u"None of these", u"都没有")};
    items[3].options.back().exclusive = true;
    items[4].ranges = {{std::nullopt, Decimal::fromInt(0), {}},
                       {Decimal::fromInt(10), Decimal::fromInt(2), {}}};
    items[4].unit = {QStringLiteral("days"), QStringLiteral("天")};
    items[5].weight = Decimal::fromInt(0);
    items[6].weight = Decimal::fromInt(0);
    items[1].relevant = is("c1", "yes");
    items[2].relevant = is("c2", "yes");
    Condition& either = items[7].relevant;
    either.kind = Condition::Kind::Any;
    either.conditions = {is("c1", "no"), points("c5", 2)};
    items[8].relevant.kind = Condition::Kind::All;
    items[8].relevant.conditions = {is("c2", "no"), is("c1", "yes")};
    Section first;
    first.id = {QStringLiteral("one")};
    first.code = QStringLiteral("I");
    first.title = {QStringLiteral("First part"), QStringLiteral("第一部分")};
    first.items.assign(items.begin(), items.begin() + 4);
    Section inner;
    inner.id = {QStringLiteral("inner")};
    inner.title = {QStringLiteral("Inner part"), QStringLiteral("内层")};
    inner.items.assign(items.begin() + 4, items.begin() + 7);
    Section second;
    second.id = {QStringLiteral("two")};
    second.code = QStringLiteral("II");
    second.title = {QStringLiteral("Second part"), QStringLiteral("第二部分")};
    second.items.assign(items.begin() + 7, items.end());
    second.sections = {inner};
    framework.sections = {first, second};
    return framework;
}

paper::PaperInput over(std::shared_ptr<const IndexedFramework> framework)
{
    paper::PaperInput input;
    input.framework = std::move(framework);
    input.organisation.name = {QStringLiteral("Harbour & <b>Sons"), QStringLiteral("港湾基金会")};
    input.assessment.id =
        assessment::AssessmentId::fromString(QStringLiteral("018f0000-0000-7000-8000-000000000001"));
    input.assessment.asOf = QDate(2026, 5, 9);
    input.title = {QStringLiteral("Spring 2026"), QStringLiteral("2026年春季")};
    input.printedAt = QDateTime(QDate(2026, 5, 10), QTime(8, 30), Qt::UTC);
    input.programVersion = QStringLiteral("0.1.0");
    return input;
}

} // namespace

paper::PaperInput readinessForm()
{
    return over(readinessSample(Answered::None, Language::English).framework);
}

paper::PaperInput kindsForm()
{
    return over(std::make_shared<const IndexedFramework>(kinds()));
}

void answer(paper::PaperInput& input, const char* code, const assessment::Response& response,
            const QString& note)
{
    for (const Item* item : input.framework->index.items()) {
        if (item->code != QLatin1String(code))
            continue;
        assessment::Answer& made = input.answers[item->id];
        made.item = item->id;
        made.response = response;
        made.note = note;
    }
}

assessment::Response chosen(const char* option)
{
    return assessment::ChosenOptions{{{QLatin1String(option)}}};
}

} // namespace sextant::testing
