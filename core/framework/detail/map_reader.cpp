#include "framework/detail/map_reader.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace sextant::framework::detail {

namespace {

/// Levenshtein distance; words are short.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

/// " (did you mean “weight”?)", or nothing when no word is near.
QString suggestion(const QString& word, const QStringList& known)
{
    if (word.size() > 40)
        return {};
    QString nearest;
    int least = word.size() > 4 ? 3 : 2;
    for (const QString& candidate : known) {
        const int steps = candidate.compare(word, Qt::CaseInsensitive) == 0 ? 0 : distance(word, candidate);
        if (steps < least) {
            least = steps;
            nearest = candidate;
        }
    }
    return nearest.isEmpty() ? QString() : QStringLiteral(" (did you mean “%1”?)").arg(nearest);
}

QString kindWord(YamlNode::Kind kind)
{
    switch (kind) {
    case YamlNode::Kind::Empty:
        return QStringLiteral("nothing (or null)");
    case YamlNode::Kind::Text:
        return QStringLiteral("a text");
    case YamlNode::Kind::List:
        return QStringLiteral("a list");
    case YamlNode::Kind::Map:
        return QStringLiteral("a map of keys");
    case YamlNode::Kind::Refused:
        return QStringLiteral("something that is not allowed");
    }
    return {};
}

QString subject(const YamlNode& node)
{
    return node.key.isEmpty() ? QStringLiteral("this entry") : QStringLiteral("“%1”").arg(node.key.left(80));
}

/// True when \a node is a scalar; otherwise says that \a expected was.
bool isScalar(const QString& file, const YamlNode& node, const QString& expected, IssueLog& log)
{
    if (node.kind == YamlNode::Kind::Text)
        return true;
    if (node.kind != YamlNode::Kind::Refused)
        log.error({file, node.line}, QStringLiteral("%1 must be %2, but here is %3")
                                         .arg(subject(node), expected, kindWord(node.kind)));
    return false;
}

bool hasOddCharacter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const bool direction =
            (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return direction || (c.category() == QChar::Other_Control && c != u'\n');
    });
}

} // namespace

bool isTypedByYaml(const QString& plain)
{
    static const QRegularExpression typed(QStringLiteral(
        "^(?:"
        "y|Y|n|N|[Yy]es|YES|[Nn]o|NO|[Tt]rue|TRUE|[Ff]alse|FALSE|[Oo]n|ON|[Oo]ff|OFF" // truth
        "|~|[Nn]ull|NULL|<<|=|"                                                       // nothing, merge, value
        "|[-+]?0b[0-1_]+|[-+]?0o?[0-7_]+|[-+]?[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+"      // whole numbers
        "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"                          // base 60
        "|[-+]?(?:[0-9][0-9_]*)?\\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+"
        "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)"
        "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ ]+)[0-9].*)?" // dates
        ")$"));
    return typed.match(plain).hasMatch();
}

std::optional<QString> readText(const QString& file, const YamlNode& node, IssueLog& log)
{
    if (!isScalar(file, node, QStringLiteral("a text"), log))
        return std::nullopt;
    if (node.plain && isTypedByYaml(node.text)) {
        log.error({file, node.line}, QStringLiteral("%1: YAML readers differ on what %2 is; put it in quotes")
                                         .arg(subject(node), node.text));
        return std::nullopt;
    }
    const QString text = normalisedText(node.text);
    if (hasOddCharacter(text)) {
        log.error({file, node.line},
                  QStringLiteral("%1 holds an invisible control character; remove it").arg(subject(node)));
        return std::nullopt;
    }
    return text;
}

std::optional<Decimal> readDecimal(const QString& file, const YamlNode& node, IssueLog& log)
{
    if (!isScalar(file, node, QStringLiteral("a number"), log))
        return std::nullopt;
    const auto number = Decimal::parse(node.text);
    if (!number) {
        log.error({file, node.line},
                  QStringLiteral(
                      "%1 must be a number such as 2, 0.5 or -1.25 (at most four decimals), but here is “%2”")
                      .arg(subject(node), node.text.left(40)));
    } else if (!node.plain) {
        log.error({file, node.line},
                  QStringLiteral("%1 is a number: write it without quotes").arg(subject(node)));
        return std::nullopt;
    }
    return number;
}

std::optional<bool> readBool(const QString& file, const YamlNode& node, IssueLog& log)
{
    if (!isScalar(file, node, QStringLiteral("true or false"), log))
        return std::nullopt;
    if (node.plain && node.text == u"true")
        return true;
    if (node.plain && node.text == u"false")
        return false;
    log.error({file, node.line},
              QStringLiteral("%1 must be true or false, without quotes").arg(subject(node)));
    return std::nullopt;
}

std::optional<QDate> readDate(const QString& file, const YamlNode& node, IssueLog& log)
{
    const auto text = readText(file, node, log);
    if (!text)
        return std::nullopt;
    const QDate date = text->size() == 10 ? QDate::fromString(*text, Qt::ISODate) : QDate();
    if (date.isValid())
        return date;
    log.error({file, node.line},
              QStringLiteral("%1 must be a date such as \"2026-01-31\"").arg(subject(node)));
    return std::nullopt;
}

std::optional<ReadLocalized> readLocalized(const QString& file, const YamlNode& node, IssueLog& log)
{
    if (node.kind != YamlNode::Kind::Map) {
        if (node.kind != YamlNode::Kind::Refused) {
            log.error(
                {file, node.line},
                QStringLiteral("%1 must be a text in both languages: { en: ..., zh: ... }, but here is %2")
                    .arg(subject(node), kindWord(node.kind)));
        }
        return std::nullopt;
    }
    ReadLocalized read;
    const int before = log.errorCount();
    MapReader map(file, node, QStringLiteral("a text in two languages"), log);
    if (const YamlNode* en = map.find(QLatin1StringView("en"))) {
        read.text.en = readText(file, *en, log).value_or(QString());
        read.englishLine = en->line;
    }
    if (const YamlNode* zh = map.find(QLatin1StringView("zh"))) {
        read.text.zh = readText(file, *zh, log).value_or(QString());
        read.chineseLine = zh->line;
    }
    map.finish();
    if (log.errorCount() > before)
        return std::nullopt;
    if (read.text.isEmpty()) {
        log.error({file, node.line},
                  QStringLiteral("%1 has no text in either language; write en and zh").arg(subject(node)));
        return std::nullopt;
    }
    return read;
}

MapReader::MapReader(const QString& file, const YamlNode& node, const QString& what, IssueLog& log)
    : m_file(file)
    , m_node(node)
    , m_what(what)
    , m_log(log)
    , m_isMap(node.kind == YamlNode::Kind::Map)
{
    if (!m_isMap && node.kind != YamlNode::Kind::Refused) {
        m_log.error(spot(), QStringLiteral("%1 must be written as keys and values, but here is %2")
                                .arg(what, kindWord(node.kind)));
    }
}

const YamlNode* MapReader::find(QLatin1StringView key)
{
    m_known.append(key);
    if (!m_isMap)
        return nullptr;
    for (const YamlNode& child : m_node.children) {
        if (child.key == key)
            return &child;
    }
    return nullptr;
}

const YamlNode* MapReader::require(QLatin1StringView key)
{
    const YamlNode* node = find(key);
    if (node == nullptr && m_isMap)
        m_log.error(spot(), QStringLiteral("%1 needs the key “%2”").arg(m_what, key));
    return node;
}

std::optional<QString> MapReader::text(QLatin1StringView key)
{
    const YamlNode* node = find(key);
    return node == nullptr ? std::nullopt : readText(m_file, *node, m_log);
}

std::optional<QString> MapReader::requiredText(QLatin1StringView key)
{
    const YamlNode* node = require(key);
    return node == nullptr ? std::nullopt : readText(m_file, *node, m_log);
}

std::optional<Decimal> MapReader::decimal(QLatin1StringView key)
{
    const YamlNode* node = find(key);
    return node == nullptr ? std::nullopt : readDecimal(m_file, *node, m_log);
}

std::optional<Decimal> MapReader::requiredDecimal(QLatin1StringView key)
{
    const YamlNode* node = require(key);
    return node == nullptr ? std::nullopt : readDecimal(m_file, *node, m_log);
}

bool MapReader::boolean(QLatin1StringView key)
{
    const YamlNode* node = find(key);
    return node != nullptr && readBool(m_file, *node, m_log).value_or(false);
}

const std::vector<YamlNode>& MapReader::list(QLatin1StringView key)
{
    static const std::vector<YamlNode> none;
    const YamlNode* node = find(key);
    if (node == nullptr || node->kind == YamlNode::Kind::Refused)
        return none;
    if (node->kind == YamlNode::Kind::List)
        return node->children;
    m_log.error(spot(*node),
                QStringLiteral("“%1” must be a list, but here is %2").arg(key, kindWord(node->kind)));
    return none;
}

QStringList MapReader::texts(QLatin1StringView key)
{
    QStringList texts;
    for (const YamlNode& child : list(key)) {
        if (const auto text = readText(m_file, child, m_log))
            texts.append(*text);
    }
    return texts;
}

void MapReader::reportChoice(const YamlNode& node, const QString& word, const QStringList& words) const
{
    m_log.error(spot(node),
                QStringLiteral("“%1” must be one of %2, but here is “%3”%4")
                    .arg(node.key, words.join(QStringLiteral(", ")), word.left(40), suggestion(word, words)));
}

void MapReader::finish()
{
    if (!m_isMap)
        return;
    for (const YamlNode& child : m_node.children) {
        if (!m_known.contains(child.key)) {
            m_log.error(spot(child), QStringLiteral("%1 has no key “%2”%3")
                                         .arg(m_what, child.key.left(80), suggestion(child.key, m_known)));
        }
    }
}

} // namespace sextant::framework::detail
