#include "framework/detail/read_context.h"

#include "framework/detail/yaml_scan.h"

#include <QRegularExpression>

namespace sextant::framework::detail {

bool isPlainFileName(const QString& name)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$"));
    return plain.match(name).hasMatch();
}

std::optional<YamlNode> readFile(ReadContext& context, const QString& file, const Spot& namedAt)
{
    context.filesRead.insert(file);
    const auto bytes = context.source.files.constFind(file);
    if (bytes == context.source.files.constEnd()) {
        context.log.error(namedAt,
                          QStringLiteral("the file “%1” is missing from the pack's folder").arg(file));
        return std::nullopt;
    }
    context.log.beginFile(file);
    const auto scanned = scanYaml(file, *bytes, context.limits, context.log);
    if (!scanned)
        return std::nullopt;
    return parseYaml(file, *scanned, context.limits, context.nodesLeft, context.log);
}

std::optional<YamlNode> readNamedFile(ReadContext& context, const QString& file, const Spot& namedAt)
{
    std::optional<YamlNode> tree;
    if (!isPlainFileName(file)) {
        context.log.error(namedAt,
                          QStringLiteral("“%1” is not a plain file name; files lie in the pack's own folder")
                              .arg(file.left(80)));
    } else if (context.filesRead.contains(file)) {
        context.log.error(namedAt, QStringLiteral("the file “%1” is named twice").arg(file));
    } else {
        tree = readFile(context, file, namedAt);
    }
    if (!tree)
        context.places.setPartsMissing();
    return tree;
}

void readHere(ReadContext& context, MapReader& map, QLatin1StringView key,
              const std::function<void(MapReader&)>& read)
{
    const YamlNode* node = map.find(key);
    if (node == nullptr)
        return;
    if (node->kind != YamlNode::Kind::Text) {
        read(map);
        return;
    }
    const auto name = readText(map.file(), *node, context.log);
    const auto tree = name ? readNamedFile(context, *name, map.spot(*node)) : std::nullopt;
    if (!tree)
        return;
    MapReader file(*name, *tree, QStringLiteral("the file of %1").arg(key), context.log);
    file.require(key);
    read(file);
    file.finish();
}

void rememberText(ReadContext& context, const Place& place, const Spot& spot, const ReadLocalized& text)
{
    context.places.set(place, spot, text.englishLine, text.chineseLine);
}

void readTextAt(ReadContext& context, MapReader& map, QLatin1StringView key, const Place& place,
                LocalizedText& text, bool required)
{
    const YamlNode* node = required ? map.require(key) : map.find(key);
    if (node == nullptr)
        return;
    if (const auto read = readLocalized(map.file(), *node, context.log)) {
        text = read->text;
        rememberText(context, place, map.spot(*node), *read);
    }
}

void rememberKey(ReadContext& context, MapReader& map, QLatin1StringView key, const Place& place)
{
    if (const YamlNode* node = map.find(key))
        context.places.set(place, map.spot(*node));
}

QString readKey(const QString& file, const YamlNode& entry, IssueLog& log)
{
    if (entry.plainKey && isTypedByYaml(entry.key)) {
        log.error({file, entry.line},
                  QStringLiteral("YAML readers differ on what the key %1 is; put it in quotes")
                      .arg(entry.key.left(40)));
    }
    return entry.key;
}

} // namespace sextant::framework::detail
