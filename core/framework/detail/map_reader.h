#pragma once

#include "base/decimal.h"
#include "base/language.h"
#include "framework/detail/issue_log.h"
#include "framework/detail/yaml_tree.h"

#include <QDate>
#include <QLatin1StringView>

#include <functional>
#include <utility>

namespace sextant::framework::detail {

/// True for a plain scalar that YAML readers would take for a truth value, nothing, a number or a date.
bool isTypedByYaml(const QString& plain);

/// Typed readers of one scalar. Each reports what is wrong and then returns nullopt.
std::optional<QString> readText(const QString& file, const YamlNode& node, IssueLog& log);
std::optional<Decimal> readDecimal(const QString& file, const YamlNode& node, IssueLog& log);
std::optional<bool> readBool(const QString& file, const YamlNode& node, IssueLog& log);
/// An ISO date in quotes.
std::optional<QDate> readDate(const QString& file, const YamlNode& node, IssueLog& log);

/// A text in two languages and where its halves stand (0: absent).
struct ReadLocalized
{
    LocalizedText text;
    int englishLine = 0;
    int chineseLine = 0;
};

/// `{ en: ..., zh: ... }`, normalised. A missing half is left empty (the checker warns); none is an error.
std::optional<ReadLocalized> readLocalized(const QString& file, const YamlNode& node, IssueLog& log);

/// Reads a map key by key and, at finish(), reports the keys that nobody asked for, with the nearest that is
/// known.
class MapReader
{
public:
    /// \a what names the map in messages ("an item").
    MapReader(const QString& file, const YamlNode& node, const QString& what, IssueLog& log);

    /// False (and reported) when the node is not a map; then every find() finds nothing.
    bool isMap() const { return m_isMap; }
    const QString& file() const { return m_file; }
    Spot spot() const { return {m_file, m_node.line}; }
    Spot spot(const YamlNode& node) const { return {m_file, node.line}; }
    IssueLog& log() const { return m_log; }

    /// The value of \a key, or nullptr.
    const YamlNode* find(QLatin1StringView key);
    /// As find(); absence is an error.
    const YamlNode* require(QLatin1StringView key);

    std::optional<QString> text(QLatin1StringView key);
    std::optional<QString> requiredText(QLatin1StringView key);
    std::optional<Decimal> decimal(QLatin1StringView key);
    std::optional<Decimal> requiredDecimal(QLatin1StringView key);
    bool boolean(QLatin1StringView key);
    /// A list of texts; empty when absent.
    QStringList texts(QLatin1StringView key);
    /// The children of a list; reported when \a key holds something else. Empty when absent.
    const std::vector<YamlNode>& list(QLatin1StringView key);

    /// One of \a choices by its word.
    template <typename Value>
    std::optional<Value> choice(QLatin1StringView key,
                                std::initializer_list<std::pair<QLatin1StringView, Value>> choices)
    {
        const YamlNode* node = find(key);
        const auto word = node == nullptr ? std::nullopt : readText(m_file, *node, m_log);
        if (!word)
            return std::nullopt;
        QStringList words;
        for (const auto& [name, value] : choices) {
            if (*word == name)
                return value;
            words.append(name);
        }
        reportChoice(*node, *word, words);
        return std::nullopt;
    }

    void finish();

private:
    void reportChoice(const YamlNode& node, const QString& word, const QStringList& words) const;

    QString m_file;
    const YamlNode& m_node;
    QString m_what;
    IssueLog& m_log;
    bool m_isMap;
    QStringList m_known;
};

} // namespace sextant::framework::detail
