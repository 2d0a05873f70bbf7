#include "framework/detail/yaml_tree.h"

#include <QHash>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <exception>
#include <sstream>
#include <string>

namespace sextant::framework::detail {

namespace {

/// Thrown through the parser to end a file that is not worth going on with.
struct Stop
{
    int line;
    QString message;
};

/// Builds the tree from the parser's events.
class TreeBuilder : public YAML::EventHandler
{
public:
    TreeBuilder(const QString& file, const QByteArray& bytes, const PackLimits& limits, int& nodesLeft,
                IssueLog& log)
        : m_file(file)
        , m_bytes(bytes)
        , m_limits(limits)
        , m_nodesLeft(nodesLeft)
        , m_log(log)
    {}

    /// The tree, when the file was whole.
    YamlNode takeRoot()
    {
        checkLastQuote();
        return std::move(m_root);
    }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_documents++ > 0)
            throw Stop{mark.line + 1, QStringLiteral("a second document; one file holds one document")};
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        if (wantsKey())
            throw Stop{mark.line + 1, QStringLiteral("a key is missing or null; put it in quotes")};
        add(mark, YamlNode::Kind::Empty, std::string(), anchor);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        refuseKey(mark);
        m_log.error({m_file, mark.line + 1},
                    QStringLiteral("aliases (*) are not allowed; write the text out"));
        add(mark, YamlNode::Kind::Refused, std::string(), 0);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        const QString text = QString::fromStdString(value);
        const bool tagged = isTagged(mark, tag);
        m_lastScalar = mark;
        if (wantsKey()) {
            if (tagged || anchor != 0)
                throw Stop{mark.line + 1, QStringLiteral("anchors and tags are not allowed")};
            addKey(mark.line + 1, text, tag == "?");
            return;
        }
        YamlNode& node = add(mark, YamlNode::Kind::Text, tagged ? tag : std::string(), anchor);
        node.text = text;
        node.plain = tag == "?";
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::List, tag, anchor);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::Map, tag, anchor);
    }
    void OnMapEnd() override { m_open.pop_back(); }

private:
    struct Level
    {
        YamlNode* node;
        bool keyRead = false;
        QHash<QString, int> keyLines;
    };

    bool wantsKey() const
    {
        return !m_open.empty() && m_open.back().node->kind == YamlNode::Kind::Map && !m_open.back().keyRead;
    }

    void refuseKey(const YAML::Mark& mark) const
    {
        if (wantsKey())
            throw Stop{mark.line + 1, QStringLiteral("a key must be a text")};
    }

    /// The parser gives quoted scalars the tag "!", and also those written with a lone "!".
    bool isTagged(const YAML::Mark& mark, const std::string& tag) const
    {
        const bool lone = mark.pos >= 0 && mark.pos < m_bytes.size() && m_bytes.at(mark.pos) == '!';
        return lone || (tag != "?" && tag != "!" && !tag.empty());
    }

    /// The parser takes the end of the file for the end of an open quotation.
    void checkLastQuote() const
    {
        const qsizetype start = m_lastScalar.pos;
        const char quote = start >= 0 && start < m_bytes.size() ? m_bytes.at(start) : ' ';
        if (quote != '"' && quote != '\'')
            return;
        for (qsizetype i = start + 1; i < m_bytes.size(); ++i) {
            if (quote == '"' && m_bytes.at(i) == '\\')
                ++i;
            else if (m_bytes.at(i) == quote && quote == '\'' && i + 1 < m_bytes.size() &&
                     m_bytes.at(i + 1) == quote)
                ++i;
            else if (m_bytes.at(i) == quote)
                return;
        }
        throw Stop{m_lastScalar.line + 1, QStringLiteral("the quotation that begins here is never closed")};
    }

    void addKey(int line, const QString& key, bool plain)
    {
        Level& level = m_open.back();
        const auto first = level.keyLines.constFind(key);
        if (first == level.keyLines.constEnd())
            level.keyLines.insert(key, line);
        else
            m_log.error(
                {m_file, line},
                QStringLiteral("the key “%1” is written twice, first in line %2").arg(key).arg(*first));
        level.keyRead = true;
        YamlNode& node = level.node->children.emplace_back();
        node.key = key;
        node.plainKey = plain;
        node.line = line;
    }

    YamlNode& add(const YAML::Mark& mark, YamlNode::Kind kind, const std::string& tag, YAML::anchor_t anchor)
    {
        const int line = mark.line + 1;
        if (--m_nodesLeft < 0)
            throw Stop{line, QStringLiteral("the pack has more than %1 values").arg(m_limits.nodes)};
        YamlNode& node = next();
        node.kind = kind;
        if (node.line == 0)
            node.line = line;
        if (anchor != 0)
            m_log.error({m_file, line}, QStringLiteral("anchors (&) are not allowed; write the text out"));
        if (!tag.empty())
            m_log.error({m_file, line}, QStringLiteral("tags (!) are not allowed; a text stands in quotes"));
        return node;
    }

    /// The node that the next value fills.
    YamlNode& next()
    {
        if (m_open.empty())
            return m_root;
        Level& level = m_open.back();
        if (level.node->kind == YamlNode::Kind::List)
            return level.node->children.emplace_back();
        level.keyRead = false;
        return level.node->children.back();
    }

    void open(const YAML::Mark& mark, YamlNode::Kind kind, const std::string& tag, YAML::anchor_t anchor)
    {
        refuseKey(mark);
        if (static_cast<int>(m_open.size()) >= m_limits.depth)
            throw Stop{mark.line + 1, QStringLiteral("nested deeper than %1 levels").arg(m_limits.depth)};
        YamlNode& node = add(mark, kind, isTagged(mark, tag) ? tag : std::string(), anchor);
        m_open.push_back({&node, false, {}});
    }

    const QString& m_file;
    const QByteArray& m_bytes;
    const PackLimits& m_limits;
    int& m_nodesLeft;
    IssueLog& m_log;
    YamlNode m_root;
    YAML::Mark m_lastScalar;
    std::vector<Level> m_open; ///< only the last child of each is being filled, so the pointers stay valid
    int m_documents = 0;
};

QString inOurWords(const YAML::Exception& problem)
{
    if (problem.msg == YAML::ErrorMsg::UNKNOWN_ANCHOR)
        return QStringLiteral("aliases (*) are not allowed; a text that begins with * stands in quotes");
    return QStringLiteral("not valid YAML: %1").arg(QString::fromStdString(problem.msg));
}

} // namespace

std::optional<YamlNode> parseYaml(const QString& file, const QByteArray& bytes, const PackLimits& limits,
                                  int& nodesLeft, IssueLog& log)
{
    TreeBuilder builder(file, bytes, limits, nodesLeft, log);
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) {
            log.error({file, 1}, QStringLiteral("the file is empty"));
            return std::nullopt;
        }
        parser.HandleNextDocument(builder);
        return builder.takeRoot();
    } catch (const Stop& stop) {
        log.error({file, stop.line}, stop.message);
    } catch (const YAML::Exception& problem) {
        log.error({file, problem.mark.is_null() ? 0 : problem.mark.line + 1}, inOurWords(problem));
    } catch (const std::exception& problem) {
        log.error({file, 0},
                  QStringLiteral("cannot be parsed: %1").arg(QString::fromLocal8Bit(problem.what())));
    }
    return std::nullopt;
}

} // namespace sextant::framework::detail
