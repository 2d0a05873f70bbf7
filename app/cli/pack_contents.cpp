#include "cli/pack_contents.h"

#include "cli/json_forms.h"
#include "cli/phrases.h"

#include "assessment/points.h"
#include "assessment/response_check.h"
#include "framework/pack.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace sextant::cli {

using framework::Framework;
using framework::FrameworkIndex;
using framework::Item;
using framework::Section;

Result<workspace::LibraryEntry> findPack(Context& context, const QString& idOrPath)
{
    const auto shipped = context.library.ids();
    const framework::FrameworkId id{idOrPath};
    if (std::find(shipped.begin(), shipped.end(), id) != shipped.end())
        return context.library.shipped(id);
    if (!idOrPath.contains(u'/') && !QFileInfo::exists(idOrPath))
        return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), QStringLiteral("framework")},
                                          {QStringLiteral("id"), idOrPath}});
    std::vector<framework::PackIssue> issues;
    return context.library.fromPath(idOrPath, issues);
}

namespace {

struct Counts
{
    qsizetype keyItems = 0;
    qsizetype options = 0;
};

Counts countsOf(const FrameworkIndex& index)
{
    Counts counts;
    for (const Item* item : index.items()) {
        counts.keyItems += item->key ? 1 : 0;
        counts.options += static_cast<qsizetype>(item->options.size());
    }
    return counts;
}

QJsonObject optionJson(const framework::Option& option, const Item& item)
{
    return {{QStringLiteral("id"), option.id.text},
            {QStringLiteral("points"), decimalJson(assessment::optionPoints(item, option))},
            {QStringLiteral("label"), localizedJson(option.label)},
            {QStringLiteral("descriptor"), localizedJson(option.descriptor)}};
}

QJsonObject itemJson(const Item& item)
{
    QJsonArray options;
    for (const framework::Option& option : item.options)
        options.append(optionJson(option, item));
    return {{QStringLiteral("id"), item.id.text},
            {QStringLiteral("code"), item.code},
            {QStringLiteral("kind"), assessment::kindName(item.kind)},
            {QStringLiteral("weight"), decimalJson(item.weight)},
            {QStringLiteral("key"), item.key},
            {QStringLiteral("threshold"), item.gate ? decimalJson(item.gate->threshold) : QJsonValue()},
            {QStringLiteral("tags"), QJsonArray::fromStringList(item.tags)},
            {QStringLiteral("question"), localizedJson(item.question)},
            {QStringLiteral("options"), options}};
}

QJsonObject sectionJson(const Section& section)
{
    QJsonArray items;
    for (const Item& item : section.items)
        items.append(itemJson(item));
    QJsonArray sections;
    for (const Section& child : section.sections)
        sections.append(sectionJson(child));
    return {{QStringLiteral("id"), section.id.text},
            {QStringLiteral("title"), localizedJson(section.title)},
            {QStringLiteral("weight"), decimalJson(section.weight)},
            {QStringLiteral("items"), items},
            {QStringLiteral("sections"), sections}};
}

void printSection(const Section& section, int depth, Context& context, Table& table)
{
    const QString indent(2 * depth, u' ');
    table.row({indent + section.code, section.id.text, {}, {}, context.say(section.title)});
    for (const Item& item : section.items) {
        QStringList marks;
        if (item.key)
            marks << context.say(phrases::kKeyMark);
        if (item.gate)
            marks << context.say(phrases::kGateMark).arg(item.gate->threshold.toString());
        table.row({indent + QStringLiteral("  ") + item.code, item.id.text, item.weight.toString(),
                   marks.join(QStringLiteral(", ")),
                   context.say(item.title.isEmpty() ? item.question : item.title)});
    }
    for (const Section& child : section.sections)
        printSection(child, depth + 1, context, table);
}

} // namespace

QJsonObject packJson(const FrameworkIndex& index)
{
    const Framework& framework = index.framework();
    const Counts counts = countsOf(index);
    QJsonArray tree;
    for (const Section& section : framework.sections)
        tree.append(sectionJson(section));
    return {
        {QStringLiteral("id"), framework.id.text},
        {QStringLiteral("version"), framework.version},
        {QStringLiteral("digest"), QString::fromLatin1(framework.digest.toHex())},
        {QStringLiteral("sections"), static_cast<qint64>(index.nodes().size())},
        {QStringLiteral("items"), static_cast<qint64>(index.items().size())},
        {QStringLiteral("keyItems"), static_cast<qint64>(counts.keyItems)},
        {QStringLiteral("options"), static_cast<qint64>(counts.options)},
        {QStringLiteral("missingTranslations"), QJsonArray::fromStringList(missingTranslations(framework))},
        {QStringLiteral("tree"), tree}};
}

void printPack(Context& context, const FrameworkIndex& index)
{
    const Framework& framework = index.framework();
    const Counts counts = countsOf(index);
    Output& output = context.output;
    output.line(framework.id.text % u' ' % framework.version % QStringLiteral("  ") %
                context.say(framework.title));
    output.line(context.say(phrases::kPackDigest).arg(QString::fromLatin1(framework.digest.toHex())));
    output.line(context.say(phrases::kPackCounts)
                    .arg(index.nodes().size())
                    .arg(index.items().size())
                    .arg(counts.keyItems)
                    .arg(counts.options));
    const QStringList missing = missingTranslations(framework);
    output.line(
        context.say(phrases::kMissingTranslations)
            .arg(missing.isEmpty() ? context.say(phrases::kNothing) : missing.join(QStringLiteral(", "))));
    output.line({});
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Right, Table::Align::Left,
                 Table::Align::Left});
    table.row(
        {{}, context.say(phrases::kId), context.say(phrases::kWeight), {}, context.say(phrases::kTitle)});
    for (const Section& section : framework.sections)
        printSection(section, 0, context, table);
    table.print(output);
}

} // namespace sextant::cli
