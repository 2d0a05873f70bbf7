#include "framework/points.h"
#include "framework/detail/read_context.h"

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

Place itemPlace(int number, const char* field, int index = -1)
{
    return {Place::Of::Item, number, field, index};
}

ReadLocalized localized(MapReader& map, QLatin1StringView key, bool required)
{
    const YamlNode* node = required ? map.require(key) : map.find(key);
    return node == nullptr ? ReadLocalized()
                           : readLocalized(map.file(), *node, map.log()).value_or(ReadLocalized());
}

/// Puts the item's own words for each level into \a options.
void readLevels(const QString& file, const YamlNode& levels, std::vector<ReadOption>& options, IssueLog& log)
{
    if (levels.kind != YamlNode::Kind::Map) {
        if (levels.kind != YamlNode::Kind::Refused)
            log.error({file, levels.line}, u"“levels” must give a text for each option of the scale"_s);
        return;
    }
    QSet<QString> described;
    for (const YamlNode& level : levels.children) {
        const QString id = readKey(file, level, log);
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&id](const ReadOption& o) { return o.option.id.text == id; });
        if (option == options.end()) {
            log.error({file, level.line}, u"the scale has no option “%1”"_s.arg(id.left(80)));
            continue;
        }
        described.insert(id);
        option->spot = {file, level.line};
        if (const auto text = readLocalized(file, level, log))
            option->descriptor = *text;
    }
    for (const ReadOption& option : options) {
        if (!described.contains(option.option.id.text))
            log.error({file, levels.line},
                      u"“levels” says nothing for option “%1”"_s.arg(option.option.id.text));
    }
}

/// The options of an item: those of its scale with its own descriptors, or those written in it.
std::vector<ReadOption> itemOptions(ReadContext& context, MapReader& map)
{
    const YamlNode* scale = map.find("scale"_L1);
    const YamlNode* levels = map.find("levels"_L1);
    const auto& own = map.list("options"_L1);
    if (scale != nullptr && map.find("options"_L1) != nullptr)
        context.log.error(map.spot(*scale), u"an item has either “scale” or “options”, not both"_s);
    if (scale == nullptr) {
        if (levels != nullptr)
            context.log.error(map.spot(*levels),
                              u"“levels” go with a “scale”; in “options” write “descriptor”"_s);
        return readOptions(map.file(), own, context.log);
    }
    const auto name = readText(map.file(), *scale, context.log);
    if (!name)
        return {};
    const auto found = context.scales.constFind(*name);
    if (found == context.scales.constEnd()) {
        context.log.error(map.spot(*scale),
                          u"there is no scale “%1” in framework.yaml"_s.arg(name->left(80)));
        return {};
    }
    std::vector<ReadOption> options = found->options;
    if (levels != nullptr && !found->broken)
        readLevels(map.file(), *levels, options, context.log);
    return options;
}

void takeOptions(ReadContext& context, std::vector<ReadOption> read, int number, Item& item)
{
    for (ReadOption& one : read) {
        const int index = static_cast<int>(item.options.size());
        one.option.label = one.label.text;
        one.option.summary = one.summary.text;
        one.option.descriptor = one.descriptor.text;
        context.places.set(itemPlace(number, "options", index), one.spot);
        rememberText(context, itemPlace(number, "label", index), one.spot, one.label);
        rememberText(context, itemPlace(number, "summary", index), one.spot, one.summary);
        rememberText(context, itemPlace(number, "descriptor", index), one.spot, one.descriptor);
        item.options.push_back(std::move(one.option));
    }
}

void readRanges(ReadContext& context, MapReader& map, int number, Item& item)
{
    for (const YamlNode& node : map.list("ranges"_L1)) {
        MapReader range(map.file(), node, u"a range"_s, context.log);
        const int index = static_cast<int>(item.ranges.size());
        PointRange read;
        read.from = range.decimal("from"_L1);
        read.points = range.requiredDecimal("points"_L1).value_or(Decimal());
        context.places.set(itemPlace(number, "ranges", index), range.spot());
        readTextAt(context, range, "label"_L1, itemPlace(number, "rangeLabel", index), read.label, false);
        range.finish();
        item.ranges.push_back(std::move(read));
    }
}

void readEvidence(ReadContext& context, MapReader& map, int number, Item& item)
{
    for (const YamlNode& node : map.list("evidence"_L1)) {
        if (const auto text = readLocalized(map.file(), node, context.log)) {
            rememberText(context, itemPlace(number, "evidence", static_cast<int>(item.evidence.size())),
                         map.spot(node), *text);
            item.evidence.push_back(text->text);
        }
    }
}

std::optional<Gate> readGate(ReadContext& context, MapReader& map, const Method& method)
{
    const YamlNode* node = map.find("gate"_L1);
    if (node == nullptr)
        return std::nullopt;
    const bool higher = method.better == Direction::HigherIsBetter;
    MapReader gate(map.file(), *node, u"a gate"_s, context.log);
    const auto minimum = gate.decimal("minimum"_L1);
    const auto maximum = gate.decimal("maximum"_L1);
    gate.finish();
    const auto& threshold = higher ? minimum : maximum;
    if (gate.isMap() && (!threshold || (higher ? maximum : minimum).has_value())) {
        context.log.error(gate.spot(),
                          higher ? u"higher is better in this method: write gate: { minimum: ... }"_s
                                 : u"lower is better in this method: write gate: { maximum: ... }"_s);
    }
    return threshold ? std::optional(Gate{*threshold}) : std::nullopt;
}

Condition readCondition(ReadContext& context, const QString& file, const YamlNode& node)
{
    MapReader map(file, node, u"a condition"_s, context.log);
    Condition condition;
    const YamlNode* any = map.find("any"_L1);
    const YamlNode* all = map.find("all"_L1);
    const YamlNode* is = map.find("is"_L1);
    const auto atLeast = map.decimal("atLeast"_L1);
    const auto below = map.decimal("below"_L1);
    const bool group = any != nullptr || all != nullptr;
    const auto item = group ? map.text("item"_L1) : map.requiredText("item"_L1);
    const int forms = (any != nullptr) + (all != nullptr) + (is != nullptr) +
                      (map.find("atLeast"_L1) != nullptr) + (map.find("below"_L1) != nullptr);
    if (map.isMap() && (forms != 1 || (group && item))) {
        context.log.error(map.spot(),
                          u"a condition is one of { any: [...] }, { all: [...] }, { item: ..., is: [...] }, "
                          "{ item: ..., atLeast: ... } and { item: ..., below: ... }"_s);
    }
    condition.kind = any != nullptr   ? Condition::Kind::Any
                     : all != nullptr ? Condition::Kind::All
                     : is != nullptr  ? Condition::Kind::OptionIn
                     : atLeast        ? Condition::Kind::PointsAtLeast
                                      : Condition::Kind::PointsBelow;
    for (const YamlNode& part : map.list(any != nullptr ? "any"_L1 : "all"_L1))
        condition.conditions.push_back(readCondition(context, file, part));
    for (const QString& option : map.texts("is"_L1))
        condition.options.push_back({option});
    condition.item = {item.value_or(QString())};
    condition.points = atLeast ? *atLeast : below.value_or(Decimal());
    map.finish();
    return condition;
}

void readTexts(ReadContext& context, MapReader& map, int number, Item& item)
{
    readTextAt(context, map, "title"_L1, itemPlace(number, "title"), item.title, true);
    readTextAt(context, map, "question"_L1, itemPlace(number, "question"), item.question, true);
    readTextAt(context, map, "guidance"_L1, itemPlace(number, "guidance"), item.guidance, false);
    readTextAt(context, map, "why"_L1, itemPlace(number, "why"), item.why, false);
    readTextAt(context, map, "unit"_L1, itemPlace(number, "unit"), item.unit, false);
    readEvidence(context, map, number, item);
}

void readFigures(ReadContext& context, MapReader& map, int number, const Method& method, Item& item)
{
    takeOptions(context, itemOptions(context, map), number, item);
    readRanges(context, map, number, item);
    item.minimum = map.decimal("minimum"_L1);
    item.maximum = map.decimal("maximum"_L1);
    item.weight = map.decimal("weight"_L1).value_or(Decimal::fromInt(hasPoints(item) ? 1 : 0));
    item.key = map.boolean("key"_L1);
    item.gate = readGate(context, map, method);
    item.notApplicablePoints = map.decimal("notApplicablePoints"_L1);
    if (const YamlNode* relevant = map.find("relevant"_L1))
        item.relevant = readCondition(context, map.file(), *relevant);
}

} // namespace

std::vector<ReadOption> readOptions(const QString& file, const std::vector<YamlNode>& nodes, IssueLog& log)
{
    std::vector<ReadOption> options;
    for (const YamlNode& node : nodes) {
        MapReader map(file, node, u"an option"_s, log);
        ReadOption read;
        read.spot = map.spot();
        read.option.id = {map.requiredText("id"_L1).value_or(QString())};
        read.option.points = map.requiredDecimal("points"_L1).value_or(Decimal());
        read.option.keyPoints = map.decimal("keyPoints"_L1);
        read.option.exclusive = map.boolean("exclusive"_L1);
        read.label = localized(map, "label"_L1, true);
        read.summary = localized(map, "summary"_L1, false);
        read.descriptor = localized(map, "descriptor"_L1, false);
        map.finish();
        options.push_back(std::move(read));
    }
    return options;
}

std::optional<Item> readItem(ReadContext& context, const QString& file, const YamlNode& node,
                             const Method& method)
{
    const int before = context.log.errorCount();
    MapReader map(file, node, u"an item"_s, context.log);
    if (!map.isMap()) {
        context.places.setPartsMissing();
        return std::nullopt;
    }
    const int number = context.items++;
    Item item;
    context.places.set({Place::Of::Item, number, {}, -1}, map.spot());
    item.id = {map.requiredText("id"_L1).value_or(QString())};
    item.code = map.text("code"_L1).value_or(QString());
    map.require("kind"_L1);
    item.kind = map.choice<ItemKind>("kind"_L1, {{"option"_L1, ItemKind::Option},
                                                 {"options"_L1, ItemKind::Options},
                                                 {"number"_L1, ItemKind::Number},
                                                 {"date"_L1, ItemKind::Date},
                                                 {"text"_L1, ItemKind::Text}})
                    .value_or(ItemKind::Option);
    readTexts(context, map, number, item);
    readFigures(context, map, number, method, item);
    item.tags = map.texts("tags"_L1);
    item.references = map.texts("references"_L1);
    item.procedure = readProcedure(context, map, number);
    for (const char* key : {"id", "kind", "weight", "gate", "notApplicablePoints", "relevant", "minimum",
                            "maximum", "ranges", "options", "tags", "references", "key", "code"})
        rememberKey(context, map, QLatin1StringView(key), itemPlace(number, key));
    map.finish();
    if (context.log.errorCount() > before)
        context.places.setBroken(Place::Of::Item, number);
    return item;
}

} // namespace sextant::framework::detail
