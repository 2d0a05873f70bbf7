#include "framework/detail/read_context.h"

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

DatedValue readValue(ReadContext& context, const QString& file, const YamlNode& node, int parameter,
                     int index)
{
    MapReader map(file, node, u"a dated value"_s, context.log);
    DatedValue value;
    context.places.set({Place::Of::Parameter, parameter, "values", index}, map.spot());
    value.value = map.requiredText("value"_L1).value_or(QString());
    readTextAt(context, map, "band"_L1, {Place::Of::Parameter, parameter, "band", index}, value.band, false);
    value.from = map.text("from"_L1).value_or(QString());
    value.to = map.text("to"_L1).value_or(QString());
    value.source = map.requiredText("source"_L1).value_or(QString());
    map.finish();
    return value;
}

Parameter readParameter(ReadContext& context, const QString& file, const YamlNode& node, int number)
{
    MapReader map(file, node, u"a parameter"_s, context.log);
    const auto at = [number](const char* field) { return Place{Place::Of::Parameter, number, field, -1}; };
    context.places.set({Place::Of::Parameter, number, {}, -1}, map.spot());
    Parameter parameter;
    parameter.id = map.requiredText("id"_L1).value_or(QString());
    readTextAt(context, map, "title"_L1, at("title"), parameter.title, true);
    readTextAt(context, map, "rule"_L1, at("rule"), parameter.rule, true);
    readTextAt(context, map, "unit"_L1, at("unit"), parameter.unit, false);
    readTextAt(context, map, "note"_L1, at("note"), parameter.note, false);
    map.require("values"_L1);
    for (const YamlNode& value : map.list("values"_L1))
        parameter.values.push_back(
            readValue(context, file, value, number, static_cast<int>(parameter.values.size())));
    map.finish();
    return parameter;
}

/// Adds the texts of \a nodes to \a block.
void readEntries(ReadContext& context, const QString& file, const std::vector<YamlNode>& nodes,
                 const Place& place, GuideBlock& block)
{
    for (const YamlNode& node : nodes) {
        if (const auto text = readLocalized(file, node, context.log)) {
            rememberText(context, place, {file, node.line}, *text);
            block.entries.push_back(text->text);
        }
    }
}

void readTable(ReadContext& context, const QString& file, const YamlNode& node, const Place& place,
               GuideBlock& block)
{
    MapReader table(file, node, u"a table"_s, context.log);
    const auto& head = table.list("head"_L1);
    block.columns = static_cast<int>(head.size());
    readEntries(context, file, head, place, block);
    for (const YamlNode& row : table.list("rows"_L1)) {
        if (row.kind != YamlNode::Kind::List || row.children.size() != head.size())
            context.log.error(table.spot(row),
                              u"a row of a table has one text for each column of its head"_s);
        else
            readEntries(context, file, row.children, place, block);
    }
    table.finish();
}

GuideBlock readBlock(ReadContext& context, const QString& file, const YamlNode& node, const Place& place)
{
    using Kind = GuideBlock::Kind;
    MapReader map(file, node, u"a block of text"_s, context.log);
    context.places.set(place, map.spot());
    GuideBlock block;
    int forms = 0;
    const auto take = [&](QLatin1StringView key, Kind kind) {
        const YamlNode* value = map.find(key);
        if (value == nullptr)
            return;
        ++forms;
        block.kind = kind;
        if (kind == Kind::Table)
            readTable(context, file, *value, place, block);
        else if (kind == Kind::Steps || kind == Kind::List)
            readEntries(context, file, map.list(key), place, block);
        else
            readEntries(context, file, {*value}, place, block);
    };
    take("text"_L1, Kind::Text);
    take("steps"_L1, Kind::Steps);
    take("list"_L1, Kind::List);
    take("table"_L1, Kind::Table);
    take("example"_L1, Kind::Example);
    if (map.isMap() && forms != 1)
        context.log.error(map.spot(), u"a block is one of text, steps, list, table and example"_s);
    map.finish();
    return block;
}

GuideSection readGuideSection(ReadContext& context, const QString& file, const YamlNode& node, int number)
{
    MapReader map(file, node, u"a section of the guide"_s, context.log);
    const Place place{Place::Of::Guide, number, {}, -1};
    context.places.set(place, map.spot());
    GuideSection section;
    section.id = map.requiredText("id"_L1).value_or(QString());
    section.code = map.text("code"_L1).value_or(QString());
    readTextAt(context, map, "title"_L1, {Place::Of::Guide, number, "title", -1}, section.title, true);
    map.require("stage"_L1);
    section.stage = map.choice<AuditStage>("stage"_L1, {{"mandate"_L1, AuditStage::Mandate},
                                                        {"plan"_L1, AuditStage::Plan},
                                                        {"prepare"_L1, AuditStage::Prepare},
                                                        {"fieldwork"_L1, AuditStage::Fieldwork},
                                                        {"findings"_L1, AuditStage::Findings},
                                                        {"report"_L1, AuditStage::Report},
                                                        {"follow-up"_L1, AuditStage::FollowUp},
                                                        {"quality"_L1, AuditStage::Quality}})
                        .value_or(AuditStage::Mandate);
    map.require("body"_L1);
    for (const YamlNode& block : map.list("body"_L1))
        section.body.push_back(readBlock(
            context, file, block, {Place::Of::Guide, number, "body", static_cast<int>(section.body.size())}));
    section.references = map.texts("references"_L1);
    map.finish();
    return section;
}

} // namespace

void readParameters(ReadContext& context, MapReader& map, Framework& framework)
{
    readHere(context, map, "parameters"_L1, [&](MapReader& here) {
        for (const YamlNode& node : here.list("parameters"_L1))
            framework.parameters.push_back(
                readParameter(context, here.file(), node, static_cast<int>(framework.parameters.size())));
    });
}

void readGuide(ReadContext& context, MapReader& map, Framework& framework)
{
    const YamlNode* node = map.find("guide"_L1);
    const auto name = node == nullptr ? std::nullopt : readText(map.file(), *node, context.log);
    const auto tree = name ? readNamedFile(context, *name, map.spot(*node)) : std::nullopt;
    if (!tree)
        return;
    MapReader file(*name, *tree, u"the guide"_s, context.log);
    readTextAt(context, file, "title"_L1, {Place::Of::Guide, -1, "title", -1}, framework.guide.title, true);
    file.require("sections"_L1);
    for (const YamlNode& section : file.list("sections"_L1))
        framework.guide.sections.push_back(
            readGuideSection(context, *name, section, static_cast<int>(framework.guide.sections.size())));
    file.finish();
}

} // namespace sextant::framework::detail
