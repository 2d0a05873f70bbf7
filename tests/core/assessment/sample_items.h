#pragma once

#include "framework/framework_index.h"

namespace sextant::test {

inline framework::Item itemWithOptions(const QString& id, std::initializer_list<int> points,
                                       framework::ItemKind kind = framework::ItemKind::Option)
{
    framework::Item item;
    item.id = {id};
    item.kind = kind;
    int number = 0;
    for (const int each : points) {
        framework::Option option;
        option.id = {QString::number(number++)};
        option.points = Decimal::fromInt(each);
        item.options.push_back(option);
    }
    return item;
}

inline framework::Item itemOfKind(const QString& id, framework::ItemKind kind)
{
    return itemWithOptions(id, {}, kind);
}

inline framework::Framework frameworkWith(std::vector<framework::Item> items)
{
    framework::Section section;
    section.id = {QStringLiteral("s")};
    section.items = std::move(items);
    framework::Framework framework;
    framework.sections = {section};
    return framework;
}

} // namespace sextant::test
