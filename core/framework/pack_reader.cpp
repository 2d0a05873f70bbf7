#include "base/hashing.h"
#include "framework/detail/check.h"
#include "framework/detail/item_digest.h"
#include "framework/detail/read_context.h"

namespace sextant::framework {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

/// The version of the YAML form that this program reads.
constexpr int kFormat = 1;

Place frameworkPlace(const char* field)
{
    return {Place::Of::Framework, 0, field, -1};
}

void readFormat(ReadContext& context, MapReader& map)
{
    const YamlNode* node = map.require("format"_L1);
    const auto format = node == nullptr ? std::nullopt : readDecimal(map.file(), *node, context.log);
    if (format && *format != Decimal::fromInt(kFormat)) {
        context.log.error(
            map.spot(*node),
            u"format %1 is not known; this program reads format %2"_s.arg(format->toString()).arg(kFormat));
    }
}

void readScales(ReadContext& context, MapReader& map)
{
    const YamlNode* node = map.find("scales"_L1);
    if (node == nullptr)
        return;
    if (node->kind != YamlNode::Kind::Map) {
        context.log.error(map.spot(*node), u"“scales” must give a list of options for each scale's name"_s);
        return;
    }
    for (const YamlNode& child : node->children) {
        const int before = context.log.errorCount();
        Scale scale;
        if (child.kind == YamlNode::Kind::List)
            scale.options = readOptions(map.file(), child.children, context.log);
        else
            context.log.error(map.spot(child),
                              u"the scale “%1” must be a list of options"_s.arg(child.key.left(80)));
        scale.broken = context.log.errorCount() > before;
        context.scales.insert(readKey(map.file(), child, context.log), scale);
    }
}

void readTags(ReadContext& context, MapReader& map, Framework& framework)
{
    const YamlNode* node = map.find("tags"_L1);
    if (node == nullptr)
        return;
    if (node->kind != YamlNode::Kind::Map) {
        context.log.error(map.spot(*node), u"“tags” must give a label for each tag"_s);
        return;
    }
    for (const YamlNode& child : node->children) {
        const int number = static_cast<int>(framework.tags.size());
        Tag tag{readKey(map.file(), child, context.log), {}};
        context.places.set({Place::Of::Tag, number, {}, -1}, map.spot(child));
        if (const auto label = readLocalized(map.file(), child, context.log)) {
            tag.label = label->text;
            rememberText(context, {Place::Of::Tag, number, "label", -1}, map.spot(child), *label);
        }
        framework.tags.push_back(std::move(tag));
    }
}

void readReferenceList(ReadContext& context, const QString& file, const std::vector<YamlNode>& nodes,
                       Framework& framework)
{
    for (const YamlNode& node : nodes) {
        MapReader map(file, node, u"a reference"_s, context.log);
        const int number = static_cast<int>(framework.references.size());
        context.places.set({Place::Of::Reference, number, {}, -1}, map.spot());
        Reference reference;
        reference.id = map.requiredText("id"_L1).value_or(QString());
        map.require("kind"_L1);
        reference.kind = map.choice<QString>("kind"_L1, {{"law"_L1, u"law"_s},
                                                         {"standard"_L1, u"standard"_s},
                                                         {"tool"_L1, u"tool"_s},
                                                         {"policy"_L1, u"policy"_s},
                                                         {"study"_L1, u"study"_s}})
                             .value_or(QString());
        readTextAt(context, map, "title"_L1, {Place::Of::Reference, number, "title", -1}, reference.title,
                   true);
        if (const YamlNode* from = map.find("from"_L1))
            reference.inForceFrom = readDate(file, *from, context.log).value_or(QDate());
        map.finish();
        framework.references.push_back(std::move(reference));
    }
}

void readReferences(ReadContext& context, MapReader& map, Framework& framework)
{
    readHere(context, map, "references"_L1, [&](MapReader& here) {
        readReferenceList(context, here.file(), here.list("references"_L1), framework);
    });
}

void readReadiness(ReadContext& context, MapReader& map, Framework& framework)
{
    const YamlNode* node = map.find("readiness"_L1);
    if (node == nullptr)
        return;
    MapReader rule(map.file(), *node, u"“readiness”"_s, context.log);
    context.places.set({Place::Of::Readiness, 0, {}, -1}, rule.spot());
    ReadinessRule read;
    read.overallMinimum = rule.requiredDecimal("overallMinimum"_L1).value_or(Decimal());
    read.sectionMinimum = rule.requiredDecimal("sectionMinimum"_L1).value_or(Decimal());
    read.notReadyAtGatePoints = rule.requiredDecimal("notReadyAtGatePoints"_L1).value_or(Decimal());
    rule.finish();
    framework.readiness = read;
}

void readChanges(ReadContext& context, MapReader& map, Framework& framework)
{
    for (const YamlNode& node : map.list("changes"_L1)) {
        MapReader entry(map.file(), node, u"a change"_s, context.log);
        const int number = static_cast<int>(framework.changes.size());
        context.places.set({Place::Of::Change, number, {}, -1}, entry.spot());
        VersionNote note;
        note.version = entry.requiredText("version"_L1).value_or(QString());
        if (const YamlNode* date = entry.require("date"_L1))
            note.date = readDate(map.file(), *date, context.log).value_or(QDate());
        readTextAt(context, entry, "text"_L1, {Place::Of::Change, number, "text", -1}, note.text, true);
        entry.finish();
        framework.changes.push_back(std::move(note));
    }
}

void readHead(ReadContext& context, MapReader& map, Framework& framework)
{
    readFormat(context, map);
    framework.id = {map.requiredText("id"_L1).value_or(QString())};
    framework.version = map.requiredText("version"_L1).value_or(QString());
    readTextAt(context, map, "title"_L1, frameworkPlace("title"), framework.title, true);
    readTextAt(context, map, "summary"_L1, frameworkPlace("summary"), framework.summary, false);
    readTextAt(context, map, "disclaimer"_L1, frameworkPlace("disclaimer"), framework.disclaimer, false);
    framework.licence = map.text("licence"_L1).value_or(QString());
    framework.purpose = map.choice<Purpose>("purpose"_L1, {{"assessment"_L1, Purpose::Assessment},
                                                           {"audit"_L1, Purpose::Audit},
                                                           {"audit-quality"_L1, Purpose::AuditQuality}})
                            .value_or(Purpose::Assessment);
    for (const char* key : {"id", "version", "licence"})
        rememberKey(context, map, QLatin1StringView(key), frameworkPlace(key));
}

Framework readFramework(ReadContext& context, const YamlNode& tree)
{
    const int before = context.log.errorCount();
    Framework framework;
    MapReader map(context.source.entry, tree, u"framework.yaml"_s, context.log);
    context.places.set({}, map.spot());
    if (!map.isMap()) {
        context.places.setBroken(Place::Of::Framework, 0);
        context.places.setPartsMissing();
        return framework;
    }
    readHead(context, map, framework);
    if (context.log.errorCount() > before)
        context.places.setBroken(Place::Of::Framework, 0);
    readScales(context, map);
    if (const YamlNode* method = map.find("method"_L1))
        framework.method = readMethod(context, map.file(), *method);
    readReadiness(context, map, framework);
    readTags(context, map, framework);
    readReferences(context, map, framework);
    readParameters(context, map, framework);
    readGuide(context, map, framework);
    if (map.require("sections"_L1) == nullptr)
        context.places.setPartsMissing();
    rememberKey(context, map, "sections"_L1, frameworkPlace("sections"));
    framework.sections = readSections(context, map, framework.method, 1);
    readChanges(context, map, framework);
    map.finish();
    return framework;
}

} // namespace

PackReading readPack(const PackSource& source, const PackLimits& limits)
{
    IssueLog log;
    Places places;
    ReadContext context{source, limits, log, places, limits.nodes, {}, {}, 0, 0};
    log.beginFile(source.entry);
    PackReading reading;
    if (const auto tree = readFile(context, source.entry, {source.entry, 0})) {
        Framework framework = readFramework(context, *tree);
        const Report report = [&](PackIssue::Severity severity, const Place& place, Half half,
                                  const QString& message) {
            const Spot spot = places.spotOf(place, half);
            if (severity == PackIssue::Severity::Error)
                log.error(spot, message);
            else
                log.warning(spot, message);
        };
        checkFramework(framework, places, report);
        checkTexts(framework, report);
        if (log.errorCount() == 0) {
            fillItemDigests(framework);
            framework.digest = sha256(compilePack(framework));
            reading.framework = std::move(framework);
        }
    }
    reading.issues = log.sorted();
    return reading;
}

} // namespace sextant::framework
