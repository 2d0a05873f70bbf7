#pragma once

#include "framework/detail/map_reader.h"
#include "framework/detail/places.h"

#include <QHash>
#include <QSet>

namespace sextant::framework::detail {

/// An option as it was read, with where its texts stand.
struct ReadOption
{
    Option option;
    Spot spot;
    ReadLocalized label;
    ReadLocalized summary;
    ReadLocalized descriptor;
};

/// The options that items share by `scale: NAME`.
struct Scale
{
    std::vector<ReadOption> options;
    bool broken = false;
};

/// What the readers of one pack share.
struct ReadContext
{
    const PackSource& source;
    const PackLimits& limits;
    IssueLog& log;
    Places& places;
    int nodesLeft = 0;
    QSet<QString> filesRead;
    QHash<QString, Scale> scales;
    int items = 0; ///< numbered so far
    int sections = 0;
};

/// The tree of \a file. nullopt (and reported) when it is not there or cannot be read.
std::optional<YamlNode> readFile(ReadContext& context, const QString& file, const Spot& namedAt);
/// The tree of a file that the pack names at \a namedAt: a plain name, each file at most once, or as
/// readFile().
std::optional<YamlNode> readNamedFile(ReadContext& context, const QString& file, const Spot& namedAt);

/// True for a plain file name: no folders, nothing hidden.
bool isPlainFileName(const QString& name);

/// Reads the text under \a key into \a text and remembers where it stands.
void readTextAt(ReadContext& context, MapReader& map, QLatin1StringView key, const Place& place,
                LocalizedText& text, bool required);
void rememberText(ReadContext& context, const Place& place, const Spot& spot, const ReadLocalized& text);
/// Remembers where \a key stands, when it is there.
void rememberKey(ReadContext& context, MapReader& map, QLatin1StringView key, const Place& place);
/// The key of an entry in a map whose keys are ids.
QString readKey(const QString& file, const YamlNode& entry, IssueLog& log);

/// Calls \a read with \a map when the value of \a key stands there, or with the file that it names; not at
/// all when there is neither.
void readHere(ReadContext& context, MapReader& map, QLatin1StringView key,
              const std::function<void(MapReader&)>& read);

/// A list of options: of a scale or of an item.
std::vector<ReadOption> readOptions(const QString& file, const std::vector<YamlNode>& nodes, IssueLog& log);
Method readMethod(ReadContext& context, const QString& file, const YamlNode& node);
/// Reads an item and numbers it; nullopt when there is no sense in it at all.
std::optional<Item> readItem(ReadContext& context, const QString& file, const YamlNode& node,
                             const Method& method);
/// How a check is carried out, when \a map states an objective; \a item is its number.
std::optional<Procedure> readProcedure(ReadContext& context, MapReader& map, int item);
/// Reads the register of dated figures and the guide into \a framework.
void readParameters(ReadContext& context, MapReader& map, Framework& framework);
void readGuide(ReadContext& context, MapReader& map, Framework& framework);
/// Reads the sections under `sections:` of \a map, from this file and from those they name.
std::vector<Section> readSections(ReadContext& context, MapReader& map, const Method& method, int depth);

/// Sections below sections, counted from 1 at the top.
inline constexpr int kDeepestSection = 16;

} // namespace sextant::framework::detail
