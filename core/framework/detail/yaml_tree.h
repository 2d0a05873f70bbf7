#pragma once

#include "framework/detail/issue_log.h"

#include <optional>
#include <vector>

namespace sextant::framework::detail {

/// A piece of YAML as it was written: scalars are texts, nothing is guessed.
struct YamlNode
{
    enum class Kind {
        Empty, ///< nothing, ~ or null
        Text,
        List,
        Map,
        Refused, ///< anchor, alias or tag: already reported
    };
    Kind kind = Kind::Empty;
    int line = 0;       ///< of the key for an entry of a map, else of the value; from 1
    bool plain = false; ///< Text: written without quotes
    QString key;        ///< entries of a map
    bool plainKey = false;
    QString text;
    std::vector<YamlNode> children; ///< List, Map; in order of writing
};

/// Parses one file whose bytes passed scanYaml(). Refuses anchors, aliases, tags, duplicate keys, keys that
/// are not texts, a second document, nesting beyond the limits, and more than \a nodesLeft nodes (which it
/// lowers). nullopt when nothing can be made of the file. Never throws.
std::optional<YamlNode> parseYaml(const QString& file, const QByteArray& bytes, const PackLimits& limits,
                                  int& nodesLeft, IssueLog& log);

} // namespace sextant::framework::detail
