#include "core/scoring/sample_frameworks.h"

#include "framework/pack.h"
#include "support/paths.h"

#include <stdexcept>

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

const QStringList kRiskIds{QStringLiteral("l"), QStringLiteral("m"), QStringLiteral("s"),
                           QStringLiteral("h")};

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

Framework packNamed(const QString& name)
{
    const auto source = loadPackSource(sourcePath(QStringLiteral("tests/data/packs/")) + name);
    if (!source.has_value())
        throw std::runtime_error("cannot read the pack " + name.toStdString());
    const PackReading reading = readPack(*source);
    if (!reading.issues.empty() || !reading.framework.has_value())
        throw std::runtime_error("the pack " + name.toStdString() + " is not sound");
    return *reading.framework;
}

} // namespace sextant::test
