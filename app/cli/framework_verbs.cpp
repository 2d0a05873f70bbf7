#include "cli/access.h"
#include "cli/help_phrases.h"
#include "cli/json_forms.h"
#include "cli/pack_contents.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "framework/pack.h"
#include "workspace/assessment_service.h"

#include <QFileInfo>
#include <QSet>

namespace sextant::cli {

namespace {

using framework::Framework;
using framework::PackIssue;
using PackPointer = std::shared_ptr<const framework::IndexedFramework>;

struct Arguments
{
    QString file;
    std::optional<QString> optionalFile;
    QString pack;
    QStringList paths;
};

/// The shipped packs, then those of the workspace that are not among them.
Result<std::vector<PackPointer>> packsOf(Context& context, const std::optional<QString>& path)
{
    std::vector<PackPointer> packs;
    QSet<QByteArray> digests;
    const auto add = [&](const PackPointer& pack) {
        if (pack != nullptr && !digests.contains(pack->framework.digest)) {
            digests.insert(pack->framework.digest);
            packs.push_back(pack);
        }
    };
    for (const framework::FrameworkId& id : context.library.ids()) {
        const auto entry = context.library.shipped(id);
        if (!entry.has_value())
            return tl::make_unexpected(entry.error());
        add(entry->framework);
    }
    if (!path.has_value())
        return packs;
    const auto file = openForReading(context, *path);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    for (const assessment::AssessmentId& id : plainAssessments(**file))
        add((*file)->assessments().framework(id));
    return packs;
}

Result<ExitStatus> list(Context& context, const Arguments& arguments)
{
    const auto packs = packsOf(context, arguments.optionalFile);
    if (!packs.has_value())
        return tl::make_unexpected(packs.error());
    QJsonArray array;
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Left});
    table.row({context.say(phrases::kId), context.say(phrases::kVersion), context.say(phrases::kTitle)});
    for (const PackPointer& pack : *packs) {
        const Framework& framework = pack->framework;
        array.append(QJsonObject{{QStringLiteral("id"), framework.id.text},
                                 {QStringLiteral("version"), framework.version},
                                 {QStringLiteral("title"), localizedJson(framework.title)}});
        table.row({framework.id.text, framework.version, context.say(framework.title)});
    }
    if (context.settings.json)
        context.output.json(array);
    else
        table.print(context.output);
    return ExitStatus::Done;
}

/// Where an issue is: `file` is relative to the pack's folder, and the pack itself may be one file.
QString placeOf(const QString& path, const PackIssue& issue)
{
    const QFileInfo pack(path);
    if (issue.file.isEmpty() || !pack.isDir())
        return issue.file.isEmpty() || issue.file == pack.fileName()
                   ? path
                   : QString(pack.path() + u'/' + issue.file);
    return path + (path.endsWith(u'/') ? QString() : QStringLiteral("/")) + issue.file;
}

struct CheckedPack
{
    QString path;
    std::vector<PackIssue> issues;
};

void tellIssues(Context& context, const CheckedPack& pack, QJsonArray& array)
{
    for (const PackIssue& issue : pack.issues) {
        const bool warning = issue.severity == PackIssue::Severity::Warning;
        const QString place = placeOf(pack.path, issue);
        array.append(QJsonObject{
            {QStringLiteral("file"), place},
            {QStringLiteral("line"), issue.line},
            {QStringLiteral("severity"), warning ? QStringLiteral("warning") : QStringLiteral("error")},
            {QStringLiteral("message"), issue.message}});
        if (!context.settings.json)
            context.output.line(place % u':' % QString::number(issue.line) % QStringLiteral(": ") %
                                (warning ? context.say(phrases::kWarning) : QString()) % issue.message);
    }
    if (pack.issues.empty() && !context.settings.json)
        context.output.line(context.say(phrases::kPackIsSound).arg(pack.path));
}

Result<ExitStatus> check(Context& context, const Arguments& arguments)
{
    std::vector<CheckedPack> packs;
    for (const QString& path : arguments.paths) {
        const auto source = framework::loadPackSource(path);
        if (!source.has_value())
            return tl::make_unexpected(source.error());
        packs.push_back({path, framework::readPack(*source).issues});
    }
    QJsonArray array;
    for (const CheckedPack& pack : packs)
        tellIssues(context, pack, array);
    if (context.settings.json)
        context.output.json(array);
    return array.isEmpty() ? ExitStatus::Done : ExitStatus::Found;
}

Result<ExitStatus> show(Context& context, const Arguments& arguments)
{
    const auto entry = findPack(context, arguments.pack);
    if (!entry.has_value())
        return tl::make_unexpected(entry.error());
    if (context.settings.json)
        context.output.json(packJson(entry->framework->index));
    else
        printPack(context, entry->framework->index);
    return ExitStatus::Done;
}

} // namespace

void addFrameworkVerbs(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& group = addVerb(root, "framework", help::kFramework, context);
    group.require_subcommand(1);

    CLI::App& listVerb = addVerb(group, "list", help::kFrameworkList, context);
    addText(listVerb, "FILE", arguments->optionalFile, help::kFile, context);
    setAction(listVerb, context, [arguments](Context& c) { return list(c, *arguments); });

    CLI::App& checkVerb = addVerb(group, "check", help::kFrameworkCheck, context);
    addTexts(checkVerb, "PATH", arguments->paths, help::kPackPath, context);
    setAction(checkVerb, context, [arguments](Context& c) { return check(c, *arguments); });

    CLI::App& showVerb = addVerb(group, "show", help::kFrameworkShow, context);
    addText(showVerb, "PACK", arguments->pack, help::kPack, context);
    setAction(showVerb, context, [arguments](Context& c) { return show(c, *arguments); });
}

} // namespace sextant::cli
