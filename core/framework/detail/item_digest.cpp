#include "framework/detail/item_digest.h"

#include "base/hashing.h"
#include "framework/points.h"

namespace sextant::framework::detail {

namespace {

void addText(Hasher& hasher, const LocalizedText& text)
{
    hasher.addField(text.en.toUtf8());
    hasher.addField(text.zh.toUtf8());
}

void addNumber(Hasher& hasher, const std::optional<Decimal>& number)
{
    hasher.addField(number ? number->toString().toLatin1() : QByteArray("-"));
}

void fillDigests(std::vector<Section>& sections)
{
    for (Section& section : sections) {
        for (Item& item : section.items)
            item.digest = itemDigest(item);
        fillDigests(section.sections);
    }
}

QByteArray kindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Option:
        return "option";
    case ItemKind::Options:
        return "options";
    case ItemKind::Number:
        return "number";
    case ItemKind::Date:
        return "date";
    case ItemKind::Text:
        return "text";
    }
    return {};
}

} // namespace

QByteArray itemDigest(const Item& item)
{
    Hasher hasher;
    hasher.addField(kindName(item.kind));
    addText(hasher, item.question);
    hasher.addField(QByteArray::number(static_cast<qulonglong>(item.options.size())));
    for (const Option& option : item.options) {
        hasher.addField(option.id.text.toUtf8());
        addNumber(hasher, optionPoints(item, option));
        addText(hasher, option.label);
        addText(hasher, option.descriptor);
        hasher.addField(option.exclusive ? "exclusive" : "");
    }
    hasher.addField(QByteArray::number(static_cast<qulonglong>(item.ranges.size())));
    for (const PointRange& range : item.ranges) {
        addNumber(hasher, range.from);
        addNumber(hasher, range.points);
    }
    addNumber(hasher, item.minimum);
    addNumber(hasher, item.maximum);
    addText(hasher, item.unit);
    if (item.procedure) {
        addText(hasher, item.procedure->objective);
        for (const LocalizedText& step : item.procedure->steps)
            addText(hasher, step);
    }
    return hasher.result();
}

void fillItemDigests(Framework& framework)
{
    fillDigests(framework.sections);
}

} // namespace sextant::framework::detail
