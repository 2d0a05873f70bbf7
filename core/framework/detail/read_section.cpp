#include "framework/detail/read_context.h"

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

Place sectionPlace(int number, const char* field)
{
    return {Place::Of::Section, number, field, -1};
}

void readHead(ReadContext& context, MapReader& map, int number, Section& section)
{
    section.id = {map.requiredText("id"_L1).value_or(QString())};
    section.code = map.text("code"_L1).value_or(QString());
    readTextAt(context, map, "title"_L1, sectionPlace(number, "title"), section.title, true);
    readTextAt(context, map, "short"_L1, sectionPlace(number, "short"), section.shortTitle, false);
    readTextAt(context, map, "intro"_L1, sectionPlace(number, "intro"), section.intro, false);
    section.weight = map.decimal("weight"_L1).value_or(section.weight);
    section.aggregate = map.choice<Aggregate>(
        "aggregate"_L1,
        {{"mean"_L1, Aggregate::Mean}, {"sum"_L1, Aggregate::Sum}, {"minimum"_L1, Aggregate::Minimum}});
    for (const char* key : {"id", "weight", "code"})
        rememberKey(context, map, QLatin1StringView(key), sectionPlace(number, key));
}

Section readSection(ReadContext& context, const QString& file, const YamlNode& node, const Method& method,
                    int depth)
{
    const int before = context.log.errorCount();
    const int number = context.sections++;
    MapReader map(file, node, u"a section"_s, context.log);
    context.places.set({Place::Of::Section, number, {}, -1}, map.spot());
    Section section;
    if (!map.isMap()) {
        context.places.setBroken(Place::Of::Section, number);
        context.places.setPartsMissing();
        return section;
    }
    readHead(context, map, number, section);
    const bool broken = context.log.errorCount() > before;
    for (const YamlNode& item : map.list("items"_L1)) {
        if (auto read = readItem(context, file, item, method))
            section.items.push_back(std::move(*read));
    }
    section.sections = readSections(context, map, method, depth + 1);
    map.finish();
    if (broken)
        context.places.setBroken(Place::Of::Section, number);
    return section;
}

/// The name in `{ file: NAME }`, when \a node is such an entry.
const YamlNode* includedFile(const YamlNode& node)
{
    if (node.kind != YamlNode::Kind::Map)
        return nullptr;
    for (const YamlNode& child : node.children) {
        if (child.key == u"file")
            return &child;
    }
    return nullptr;
}

} // namespace

std::vector<Section> readSections(ReadContext& context, MapReader& map, const Method& method, int depth)
{
    std::vector<Section> sections;
    const auto& nodes = map.list("sections"_L1);
    if (!nodes.empty() && depth > kDeepestSection) {
        context.log.error(map.spot(nodes.front()),
                          u"sections are nested deeper than %1 levels"_s.arg(kDeepestSection));
        return sections;
    }
    for (const YamlNode& node : nodes) {
        if (includedFile(node) == nullptr) {
            sections.push_back(readSection(context, map.file(), node, method, depth));
            continue;
        }
        MapReader include(map.file(), node, u"an entry that names a file"_s, context.log);
        const auto name = include.text("file"_L1);
        include.finish();
        if (!name)
            continue;
        if (const auto tree = readNamedFile(context, *name, include.spot()))
            sections.push_back(readSection(context, *name, *tree, method, depth));
    }
    return sections;
}

} // namespace sextant::framework::detail
