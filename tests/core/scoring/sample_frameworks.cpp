#include "core/scoring/sample_frameworks.h"

namespace sextant::test {

using namespace framework;

Item optionItem(const QString& id, const std::vector<int>& points)
{
    Item item;
    item.id = {id};
    item.code = id;
    for (size_t i = 0; i < points.size(); ++i) {
        Option option;
        option.id = {QString::number(i)};
        option.points = Decimal::fromInt(points[i]);
        item.options.push_back(option);
    }
    return item;
}

Item levelItem(const QString& id, Decimal weight)
{
    Item item = optionItem(id, {0, 1, 2, 3, 4});
    item.weight = weight;
    return item;
}

Section section(const QString& id, std::vector<Item> items)
{
    Section result;
    result.id = {id};
    result.code = id;
    result.items = std::move(items);
    return result;
}

Framework frameworkOf(Method method, std::vector<Section> sections)
{
    Framework framework;
    framework.id = {QStringLiteral("sample")};
    framework.version = QStringLiteral("1.0");
    framework.method = std::move(method);
    framework.sections = std::move(sections);
    return framework;
}

std::vector<Band> bandsFrom(const std::vector<QString>& ids, const std::vector<Decimal>& from)
{
    std::vector<Band> bands;
    for (size_t i = 0; i < ids.size(); ++i)
        bands.push_back({ids[i], {ids[i], ids[i]}, i == 0 ? std::nullopt : std::optional(from[i - 1])});
    return bands;
}

namespace {

const QStringList kRiskIds{QStringLiteral("L"), QStringLiteral("M"), QStringLiteral("S"),
                           QStringLiteral("H")};

Item riskItem(int number, bool key)
{
    Item item = optionItem(QStringLiteral("q%1").arg(number), {1, 2, 3, 4});
    item.key = key;
    for (int i = 0; i < 4; ++i) {
        Option& option = item.options[size_t(i)];
        option.id = {kRiskIds[i]};
        if (i > 0)
            option.keyPoints = Decimal::fromInt(2 * (i + 1));
    }
    return item;
}

std::vector<Item> riskItems(int count, int keyCount)
{
    std::vector<Item> items;
    for (int i = 1; i <= count; ++i)
        items.push_back(riskItem(i, i <= keyCount));
    return items;
}

std::vector<QString> riskBands()
{
    return {QStringLiteral("low"), QStringLiteral("moderate"), QStringLiteral("significant"),
            QStringLiteral("high")};
}

} // namespace

Framework hact2016(int questions, int keyQuestions)
{
    Method method;
    method.better = Direction::LowerIsBetter;
    method.bandRule = BandRule::HactWidths;
    method.bands = bandsFrom(riskBands(), {{}, {}, {}});
    return frameworkOf(method, {section(QStringLiteral("all"), riskItems(questions, keyQuestions))});
}

Framework hactByPoints(int questions)
{
    Method method;
    method.better = Direction::LowerIsBetter;
    method.aggregate = Aggregate::Sum;
    method.bandRule = BandRule::PointShares;
    method.bands = bandsFrom(riskBands(), {Decimal{1500}, Decimal{3000}, Decimal{5000}});
    return frameworkOf(method, {section(QStringLiteral("all"), riskItems(questions, 0))});
}

Framework financialHealthCheck()
{
    Method method;
    method.aggregate = Aggregate::Sum;
    method.bandRule = BandRule::Fixed;
    method.bands =
        bandsFrom({QStringLiteral("highRisk"), QStringLiteral("mediumRisk"), QStringLiteral("lowRisk")},
                  {Decimal::fromInt(45), Decimal::fromInt(60)});
    std::vector<Item> items;
    for (int i = 1; i <= 15; ++i)
        items.push_back(optionItem(QStringLiteral("s%1").arg(i), {0, 1, 4, 5}));
    return frameworkOf(method, {section(QStringLiteral("all"), items)});
}

Framework protectionStandards()
{
    Method method;
    method.aggregate = Aggregate::Sum;
    method.notApplicable = NotApplicableRule::Refused;
    method.bandRule = BandRule::Fixed;
    method.bands = bandsFrom({QStringLiteral("high"), QStringLiteral("moderate"), QStringLiteral("low")},
                             {Decimal::fromInt(9), Decimal::fromInt(15)});
    std::vector<Item> items;
    for (int i = 1; i <= 6; ++i) {
        Item item = optionItem(QStringLiteral("standard%1").arg(i), {1, 2, 3});
        for (size_t level = 0; level < 3; ++level)
            item.options[level].id = {QString::number(level + 1)};
        items.push_back(item);
    }
    return frameworkOf(method, {section(QStringLiteral("all"), items)});
}

Framework coreStandard()
{
    Method method;
    method.zeroBlocks = true;
    std::vector<Section> commitments;
    for (int i = 1; i <= 9; ++i) {
        const QString id = QStringLiteral("c%1").arg(i);
        commitments.push_back(section(id, {levelItem(id + u".policy"), levelItem(id + u".practice")}));
    }
    return frameworkOf(method, commitments);
}

Framework readinessModel()
{
    const QStringList key{QStringLiteral("C3"), QStringLiteral("C5"), QStringLiteral("D3"),
                          QStringLiteral("D5"), QStringLiteral("I1"), QStringLiteral("I5")};
    std::vector<Section> domains;
    const QString letters = QStringLiteral("ABCDEFGHIJ");
    for (const QChar letter : letters) {
        const int count = letter == u'D' || letter == u'J' ? 7 : 6;
        std::vector<Item> items;
        for (int i = 1; i <= count; ++i) {
            Item item = levelItem(letter + QString::number(i));
            item.key = key.contains(item.code);
            if (item.key) {
                item.weight = Decimal::fromInt(2);
                item.gate = Gate{Decimal::fromInt(2)};
            }
            items.push_back(item);
        }
        domains.push_back(section(letter, items));
    }
    Framework framework = frameworkOf({}, domains);
    framework.readiness = ReadinessRule{Decimal::fromInt(2), Decimal::fromInt(2), Decimal{}};
    return framework;
}

} // namespace sextant::test
