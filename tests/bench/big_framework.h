#pragma once

#include "framework/framework_index.h"

#include <memory>

namespace sextant::bench {

/// Ten sections with thirty items of five levels each: the size the targets speak of.
inline framework::Framework bigFramework()
{
    framework::Framework framework;
    framework.id = {QStringLiteral("bench")};
    framework.version = QStringLiteral("1");
    framework.title = {QStringLiteral("Bench"), QStringLiteral("基准")};
    for (int s = 0; s < 10; ++s) {
        framework::Section section;
        section.id = {QStringLiteral("s%1").arg(s)};
        section.code = QString(QChar(u'A' + s));
        section.title = {QStringLiteral("Section %1").arg(s), QStringLiteral("部分%1").arg(s)};
        section.shortTitle = section.title;
        for (int i = 0; i < 30; ++i) {
            framework::Item item;
            item.id = {QStringLiteral("s%1.i%2").arg(s).arg(i)};
            item.code = section.code + QString::number(i + 1);
            item.title = {QStringLiteral("Indicator %1").arg(i), QStringLiteral("指标%1").arg(i)};
            item.question = {QStringLiteral("Is this done everywhere abroad, with a record?"),
                             QStringLiteral("境外各处是否照此执行并留有记录？")};
            item.weight = Decimal::fromInt(i % 10 == 0 ? 2 : 1);
            if (i % 10 == 0)
                item.gate = framework::Gate{Decimal::fromInt(2)};
            for (int level = 0; level <= 4; ++level) {
                framework::Option option;
                option.id = {QString::number(level)};
                option.points = Decimal::fromInt(level);
                option.label = {QStringLiteral("Level %1").arg(level), QStringLiteral("%1级").arg(level)};
                option.descriptor = {QStringLiteral("What level %1 asks, in one sentence.").arg(level),
                                     QStringLiteral("第%1级的要求，一句话。").arg(level)};
                item.options.push_back(option);
            }
            section.items.push_back(item);
        }
        framework.sections.push_back(section);
    }
    return framework;
}

} // namespace sextant::bench
