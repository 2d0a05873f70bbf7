#include "cli/access.h"

#include "base/whole_file.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QFile>
#include <QFileInfo>

namespace sextant::cli {

using workspace::Workspace;

workspace::Environment environmentOf(Context& context)
{
    return {.clock = context.clock,
            .ids = context.ids,
            .library = context.library,
            .authorName = context.settings.author,
            .backupFolder = {},
            .allowReadOnly = false,
            .readOnly = false,
            .vfs = {}};
}

Result<OpenFile> openForReading(Context& context, const QString& path)
{
    workspace::Environment environment = environmentOf(context);
    environment.allowReadOnly = true;
    environment.readOnly = true;
    return Workspace::open(path, environment);
}

Result<OpenFile> openForWriting(Context& context, const QString& path)
{
    return Workspace::open(path, environmentOf(context));
}

Result<assessment::AssessmentId> findAssessment(Workspace& file, const QString& id)
{
    const auto wanted = assessment::AssessmentId::fromString(id);
    if (wanted.isNull() || file.assessments().find(wanted) == nullptr)
        return fail(ErrorCode::NotFound,
                    {{QStringLiteral("kind"), QStringLiteral("assessment")}, {QStringLiteral("id"), id}});
    return wanted;
}

std::vector<assessment::AssessmentId> plainAssessments(Workspace& file)
{
    std::vector<assessment::AssessmentId> plain = file.assessments().all();
    std::erase_if(plain, [&file](const assessment::AssessmentId& id) {
        return !file.audits().engagementOf(id).isNull();
    });
    return plain;
}

Result<const framework::Item*> findItem(const framework::FrameworkIndex& index, const QString& idOrCode)
{
    if (const int number = index.indexOf(framework::ItemId{idOrCode}); number >= 0)
        return index.items()[static_cast<size_t>(number)];
    for (const framework::Item* item : index.items()) {
        if (!idOrCode.isEmpty() && item->code == idOrCode)
            return item;
    }
    return fail(ErrorCode::NotFound,
                {{QStringLiteral("kind"), QStringLiteral("item")}, {QStringLiteral("id"), idOrCode}});
}

Result<organisation::OrganisationId> findOrganisation(Workspace& file, const std::optional<QString>& id)
{
    const auto notFound = [&](const QString& wanted) {
        return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), QStringLiteral("organisation")},
                                          {QStringLiteral("id"), wanted}});
    };
    if (id.has_value()) {
        const auto wanted = organisation::OrganisationId::fromString(*id);
        if (wanted.isNull() || file.organisations().find(wanted) == nullptr)
            return notFound(*id);
        return wanted;
    }
    const auto all = file.organisations().organisations();
    if (all.empty())
        return notFound({});
    if (all.size() > 1)
        return fail(ErrorCode::InvalidArgument,
                    {{QStringLiteral("what"), QStringLiteral("organisation")},
                     {QStringLiteral("value"), QStringLiteral("--organisation ?")}});
    return all.front().id;
}

namespace {

/// True for any SQLite file, a workspace above all: an output must never take its place.
bool isDatabase(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

} // namespace

Result<> writeOutput(const QString& path, const QByteArray& bytes)
{
    if (isDatabase(path))
        return fail(ErrorCode::InvalidArgument,
                    {{QStringLiteral("what"), QStringLiteral("output")}, {QStringLiteral("value"), path}});
    return writeWholeFile(path, bytes);
}

} // namespace sextant::cli
