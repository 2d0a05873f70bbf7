#include "cli/access.h"
#include "cli/help_phrases.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "workspace/assessment_service.h"
#include "workspace/evidence_service.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace sextant::cli {

namespace {

using assessment::AssessmentId;
using assessment::Evidence;
using workspace::Workspace;

struct Arguments
{
    QString file;
    QString assessment;
    std::optional<QString> oneAssessment;
    QString item;
    std::optional<QString> key;
    QString evidence;
    QString path;
    std::optional<QString> target;
};

QJsonObject evidenceJson(const Evidence& evidence, const QStringList& items)
{
    return {{QStringLiteral("id"), evidence.id.toString()},
            {QStringLiteral("fileName"), evidence.fileName},
            {QStringLiteral("mediaType"), evidence.mediaType},
            {QStringLiteral("sizeBytes"), evidence.sizeBytes},
            {QStringLiteral("sha256"), QString::fromLatin1(evidence.digest.toHex())},
            {QStringLiteral("addedAt"), evidence.addedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("items"), QJsonArray::fromStringList(items)}};
}

/// The items of the assessment that the file is linked to, in their order.
QStringList itemsOf(Workspace& file, const AssessmentId& id, const Evidence& evidence)
{
    QStringList items;
    for (const framework::Item* item : file.assessments().framework(id)->index.items()) {
        const auto linked = file.evidence().of(id, item->id);
        if (std::any_of(linked.begin(), linked.end(), [&](const Evidence& e) { return e.id == evidence.id; }))
            items << item->id.text;
    }
    return items;
}

/// All files; those of an item; or the one with that evidence id. Errors: NotFound.
Result<std::vector<Evidence>> chosenFiles(Workspace& file, const AssessmentId& id,
                                          const std::optional<QString>& key)
{
    std::vector<Evidence> all = file.evidence().all(id);
    if (!key.has_value())
        return all;
    const auto byId = assessment::EvidenceId::fromString(*key);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Evidence& e) { return e.id == byId; });
    if (!byId.isNull() && found != all.end())
        return std::vector{*found};
    const auto item = findItem(file.assessments().framework(id)->index, *key);
    if (!item.has_value())
        return tl::make_unexpected(item.error());
    return file.evidence().of(id, (*item)->id);
}

Result<ExitStatus> add(Context& context, const Arguments& arguments)
{
    const auto file = openForWriting(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findAssessment(**file, arguments.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto item = findItem((*file)->assessments().framework(*id)->index, arguments.item);
    if (!item.has_value())
        return tl::make_unexpected(item.error());
    if (const auto group = (*file)->evidence().attach(*id, (*item)->id, arguments.path); !group.has_value())
        return tl::make_unexpected(group.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    const auto linked = (*file)->evidence().of(*id, (*item)->id);
    if (context.settings.json && !linked.empty())
        context.output.json(evidenceJson(linked.back(), itemsOf(**file, *id, linked.back())));
    else
        context.output.line(
            context.say(phrases::kAttached).arg((*item)->id.text, QFileInfo(arguments.path).fileName()));
    return ExitStatus::Done;
}

/// Every file of the workspace, used or not.
void listAll(Context& context, Workspace& file)
{
    QJsonArray array;
    using enum Table::Align;
    Table table({Left, Left, Right, Left, Right});
    table.row({context.say(phrases::kId), context.say(phrases::kFile), context.say(phrases::kSize),
               context.say(phrases::kType), context.say(phrases::kUses)});
    for (const workspace::EvidenceFile& one : file.evidence().files()) {
        QJsonObject json = evidenceJson(one.evidence, {});
        json.remove(QStringLiteral("items"));
        QJsonArray uses;
        for (const workspace::EvidenceUse& use : one.uses)
            uses.append(QJsonObject{{QStringLiteral("assessment"), use.assessment.toString()},
                                    {QStringLiteral("item"), use.item.text}});
        json.insert(QStringLiteral("uses"), uses);
        json.insert(QStringLiteral("actions"), one.actions);
        json.insert(QStringLiteral("findings"), one.findings);
        array.append(json);
        const auto useCount = static_cast<int>(one.uses.size()) + one.actions + one.findings;
        table.row({one.evidence.id.toString(), one.evidence.fileName, QString::number(one.evidence.sizeBytes),
                   one.evidence.mediaType, QString::number(useCount)});
    }
    if (context.settings.json)
        context.output.json(array);
    else if (array.isEmpty())
        context.output.line(context.say(phrases::kNoEvidence));
    else
        table.print(context.output);
}

Result<ExitStatus> list(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    if (!arguments.oneAssessment.has_value()) {
        listAll(context, **file);
        return ExitStatus::Done;
    }
    const auto id = findAssessment(**file, *arguments.oneAssessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto files = chosenFiles(**file, *id, arguments.key);
    if (!files.has_value())
        return tl::make_unexpected(files.error());
    QJsonArray array;
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Right, Table::Align::Left,
                 Table::Align::Left});
    table.row({context.say(phrases::kId), context.say(phrases::kFile), context.say(phrases::kSize),
               context.say(phrases::kType), context.say(phrases::kItem)});
    for (const Evidence& evidence : *files) {
        const QStringList items = itemsOf(**file, *id, evidence);
        array.append(evidenceJson(evidence, items));
        table.row({evidence.id.toString(), evidence.fileName, QString::number(evidence.sizeBytes),
                   evidence.mediaType, items.join(QStringLiteral(", "))});
    }
    if (context.settings.json)
        context.output.json(array);
    else if (array.isEmpty())
        context.output.line(context.say(phrases::kNoEvidence));
    else
        table.print(context.output);
    return ExitStatus::Done;
}

/// A name to write under, made of a name that somebody else chose: no folders, no hidden file, no control
/// characters.
QString safeName(const Evidence& evidence)
{
    QString name = harmless(evidence.fileName).replace(u'\\', u'/').section(u'/', -1).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name.replace(u':', u'_');
    return name.isEmpty() ? evidence.id.toString() : name;
}

/// "report.pdf", "report (2).pdf", …: the first that \a taken does not hold.
QString freeName(const QString& name, const QSet<QString>& taken)
{
    QString result = name;
    const QFileInfo parts(name);
    for (int i = 2; taken.contains(result.toCaseFolded()); ++i) {
        const QString suffix = parts.suffix().isEmpty() ? QString() : QString(u'.' + parts.suffix());
        result = parts.completeBaseName() % QStringLiteral(" (") % QString::number(i) % u')' % suffix;
    }
    return result;
}

struct Copy
{
    Evidence evidence;
    QString path;
};

/// Where each file goes. Errors: FileExists; InvalidArgument {"target"} for several files without a folder.
Result<std::vector<Copy>> planned(const std::vector<Evidence>& files, const QString& target)
{
    std::vector<Copy> copies;
    if (!QFileInfo(target).isDir()) {
        if (files.size() != 1)
            return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QStringLiteral("target")},
                                                     {QStringLiteral("value"), target}});
        return std::vector{Copy{files.front(), target}};
    }
    QSet<QString> taken;
    for (const Evidence& evidence : files) {
        const QString name = freeName(safeName(evidence), taken);
        taken.insert(name.toCaseFolded());
        copies.push_back({evidence, target + u'/' + name});
        if (QFileInfo::exists(copies.back().path))
            return fail(ErrorCode::FileExists, {{QStringLiteral("path"), copies.back().path}});
    }
    return copies;
}

Result<> write(Context& context, Workspace& file, const std::vector<Copy>& copies)
{
    QJsonArray array;
    for (const Copy& copy : copies) {
        const auto content = file.evidence().content(copy.evidence.id);
        if (!content.has_value())
            return tl::make_unexpected(content.error());
        if (const auto written = writeOutput(copy.path, *content); !written.has_value())
            return written;
        array.append(QJsonObject{{QStringLiteral("id"), copy.evidence.id.toString()},
                                 {QStringLiteral("file"), copy.path}});
        if (!context.settings.json)
            context.output.line(context.say(phrases::kWritten).arg(copy.path));
    }
    if (context.settings.json)
        context.output.json(array);
    return {};
}

Result<ExitStatus> get(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findAssessment(**file, arguments.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto files = chosenFiles(**file, *id, arguments.key);
    if (!files.has_value())
        return tl::make_unexpected(files.error());
    if (files->empty())
        return fail(ErrorCode::NotFound,
                    {{QStringLiteral("kind"), QStringLiteral("evidence")},
                     {QStringLiteral("id"), arguments.key.value_or(arguments.assessment)}});
    if (!arguments.target.has_value() && files->size() == 1) {
        const auto content = (*file)->evidence().content(files->front().id);
        if (!content.has_value())
            return tl::make_unexpected(content.error());
        context.output.bytes(*content);
        return ExitStatus::Done;
    }
    const auto copies = planned(*files, arguments.target.value_or(QString()));
    if (!copies.has_value())
        return tl::make_unexpected(copies.error());
    if (const auto written = write(context, **file, *copies); !written.has_value())
        return tl::make_unexpected(written.error());
    return ExitStatus::Done;
}

/// The file that is named by its id. Errors: NotFound.
Result<Evidence> findEvidence(Workspace& file, const QString& name)
{
    const auto id = assessment::EvidenceId::fromString(name);
    const auto found = id.isNull() ? std::nullopt : file.evidence().find(id);
    if (!found.has_value())
        return fail(ErrorCode::NotFound,
                    {{QStringLiteral("kind"), QStringLiteral("evidence")}, {QStringLiteral("id"), name}});
    return *found;
}

bool isUsed(Workspace& file, const Evidence& evidence)
{
    const auto files = file.evidence().files();
    return std::any_of(files.begin(), files.end(), [&evidence](const workspace::EvidenceFile& one) {
        return one.evidence.id == evidence.id && one.isUsed();
    });
}

Result<ExitStatus> told(Context& context, const Evidence& evidence, const Phrase& said)
{
    if (context.settings.json)
        context.output.json(QJsonObject{{QStringLiteral("id"), evidence.id.toString()},
                                        {QStringLiteral("fileName"), evidence.fileName}});
    else
        context.output.line(context.say(said).arg(evidence.fileName));
    return ExitStatus::Done;
}

Result<ExitStatus> detach(Context& context, const Arguments& arguments)
{
    const auto file = openForWriting(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findAssessment(**file, arguments.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto item = findItem((*file)->assessments().framework(*id)->index, arguments.item);
    if (!item.has_value())
        return tl::make_unexpected(item.error());
    const auto evidence = findEvidence(**file, arguments.evidence);
    if (!evidence.has_value())
        return tl::make_unexpected(evidence.error());
    const auto group = (*file)->evidence().detach(*id, (*item)->id, evidence->id);
    if (!group.has_value())
        return tl::make_unexpected(group.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    return told(context, *evidence, phrases::kDetached);
}

Result<ExitStatus> removeForGood(Context& context, const Arguments& arguments)
{
    const auto file = openForWriting(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto evidence = findEvidence(**file, arguments.evidence);
    if (!evidence.has_value())
        return tl::make_unexpected(evidence.error());
    if (isUsed(**file, *evidence))
        return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QStringLiteral("used evidence")},
                                                 {QStringLiteral("value"), arguments.evidence}});
    if (const auto removed = (*file)->evidence().remove(evidence->id); !removed.has_value())
        return tl::make_unexpected(removed.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    return told(context, *evidence, phrases::kErased);
}

} // namespace

void addEvidenceVerbs(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& group = addVerb(root, "evidence", help::kEvidence, context);
    group.require_subcommand(1);

    CLI::App& addition = addVerb(group, "add", help::kEvidenceAdd, context);
    addText(addition, "FILE", arguments->file, help::kFile, context);
    addText(addition, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    addText(addition, "ITEM", arguments->item, help::kItemId, context);
    addText(addition, "PATH", arguments->path, help::kEvidencePath, context);
    setAction(addition, context, [arguments](Context& c) { return add(c, *arguments); });

    CLI::App& listing = addVerb(group, "list", help::kEvidenceList, context);
    addText(listing, "FILE", arguments->file, help::kFile, context);
    addText(listing, "ASSESSMENT", arguments->oneAssessment, help::kEvidenceOf, context);
    addText(listing, "ITEM", arguments->key, help::kItemId, context);
    setAction(listing, context, [arguments](Context& c) { return list(c, *arguments); });

    CLI::App& getting = addVerb(group, "get", help::kEvidenceGet, context);
    addText(getting, "FILE", arguments->file, help::kFile, context);
    addText(getting, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    addText(getting, "ITEM", arguments->key, help::kEvidenceKey, context);
    addText(getting, "PATH", arguments->target, help::kEvidenceTarget, context);
    setAction(getting, context, [arguments](Context& c) { return get(c, *arguments); });

    CLI::App& detaching = addVerb(group, "detach", help::kEvidenceDetach, context);
    addText(detaching, "FILE", arguments->file, help::kFile, context);
    addText(detaching, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    addText(detaching, "ITEM", arguments->item, help::kItemId, context);
    addText(detaching, "EVIDENCE", arguments->evidence, help::kEvidenceId, context);
    setAction(detaching, context, [arguments](Context& c) { return detach(c, *arguments); });

    CLI::App& removal = addVerb(group, "remove", help::kEvidenceRemove, context);
    addText(removal, "FILE", arguments->file, help::kFile, context);
    addText(removal, "EVIDENCE", arguments->evidence, help::kEvidenceId, context);
    setAction(removal, context, [arguments](Context& c) { return removeForGood(c, *arguments); });
}

} // namespace sextant::cli
