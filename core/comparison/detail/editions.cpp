#include "comparison/detail/editions.h"

#include <QDataStream>
#include <QIODevice>
#include <QVersionNumber>

#include <algorithm>

namespace sextant::comparison::detail {

using framework::Framework;
using framework::FrameworkIndex;
using framework::Item;
using framework::Method;

namespace {

void add(QDataStream& out, const Method& method)
{
    out << static_cast<int>(method.better) << static_cast<int>(method.aggregate)
        << static_cast<int>(method.parents) << static_cast<int>(method.notApplicable);
}

bool isBelow(const FrameworkIndex& index, size_t node, int parent)
{
    const auto& nodes = index.nodes();
    int up = nodes[node].parent;
    while (up >= 0 && up != parent)
        up = nodes[static_cast<size_t>(up)].parent;
    return up == parent;
}

/// How the sections below \a parent enter it, by id.
void addSections(QDataStream& out, const FrameworkIndex& index, int parent)
{
    std::vector<const framework::Section*> below;
    for (size_t node = 0; node < index.nodes().size(); ++node)
        if (parent < 0 || isBelow(index, node, parent))
            below.push_back(index.nodes()[node].section);
    std::ranges::sort(below, {}, [](const framework::Section* one) { return one->id.text; });
    for (const framework::Section* one : below)
        out << one->id.text << qint64(one->weight.scaled)
            << (one->aggregate ? static_cast<int>(*one->aggregate) : -1);
}

} // namespace

bool isOlderEdition(const Framework& a, const Framework& b)
{
    const int order =
        QVersionNumber::compare(QVersionNumber::fromString(a.version), QVersionNumber::fromString(b.version));
    if (order != 0)
        return order < 0;
    return a.version != b.version ? a.version < b.version : a.digest < b.digest;
}

QByteArray meaningOf(const FrameworkIndex& index, const scoring::NodeScore& score, int node)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const Method& method = index.framework().method;
    add(out, method);
    out << static_cast<int>(score.aggregate);
    std::vector<const Item*> items(index.items().begin() + score.firstItem,
                                   index.items().begin() + score.endItem);
    std::ranges::sort(items, {}, [](const Item* item) { return item->id.text; });
    for (const Item* item : items)
        out << item->id.text << item->digest << qint64(item->weight.scaled) << item->key;
    if (method.parents == framework::ParentRule::Sections)
        addSections(out, index, node);
    return bytes;
}

std::vector<int> numbered(const std::vector<QByteArray>& values)
{
    std::vector<QByteArray> distinct;
    for (const QByteArray& value : values)
        if (!value.isEmpty())
            distinct.push_back(value);
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    std::vector<int> numbers;
    for (const QByteArray& value : values) {
        const auto place = std::ranges::lower_bound(distinct, value) - distinct.begin();
        numbers.push_back(value.isEmpty() ? -1 : static_cast<int>(place));
    }
    return numbers;
}

} // namespace sextant::comparison::detail
