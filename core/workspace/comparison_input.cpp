#include "workspace/comparison_input.h"

#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace sextant::workspace {

namespace {

/// One file by two names, too: by the file system's own number.
bool isSameFile(const QString& a, const QString& b)
{
    std::error_code error;
    return std::filesystem::equivalent(std::filesystem::path(a.toStdU16String()),
                                       std::filesystem::path(b.toStdU16String()), error) &&
           !error;
}

struct Dated
{
    QDate on;
    assessment::AssessmentId id;
};

/// The latest assessments of \a file, by organisation and day.
std::vector<assessment::AssessmentId> listed(Workspace& file)
{
    std::vector<Dated> found;
    std::vector<assessment::AssessmentId> order;
    for (const organisation::Organisation& one : file.organisations().organisations())
        for (const assessment::AssessmentId& id : file.audits().plainAssessments(one.id)) {
            found.push_back({file.assessments().find(id)->asOf, id});
            order.push_back(id);
        }
    if (found.size() <= kMostSidesOfFile)
        return order;
    std::stable_sort(found.begin(), found.end(), [](const Dated& a, const Dated& b) { return a.on > b.on; });
    found.resize(kMostSidesOfFile);
    std::erase_if(order, [&found](const assessment::AssessmentId& id) {
        return std::ranges::find(found, id, &Dated::id) == found.end();
    });
    return order;
}

} // namespace

Result<comparison::Side> comparisonSide(Workspace& workspace, const assessment::AssessmentId& id)
{
    AssessmentService& service = workspace.assessments();
    const assessment::Assessment* found = service.find(id);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"assessment"_qs}, {u"id"_qs, id.toString()}});
    comparison::Side side;
    side.organisation = found->organisation;
    if (const auto* organisation = workspace.organisations().find(found->organisation)) {
        side.organisationName = organisation->name;
        side.demo = organisation->demo;
    }
    side.assessment = id;
    side.title = found->title;
    side.on = found->asOf;
    side.framework = service.framework(id);
    side.card = service.score(id);
    for (const framework::Item* item : side.framework->index.items())
        if (const assessment::Answer* answer = service.answer(id, item->id))
            side.answers.insert(item->id, *answer);
    return side;
}

Result<report::ComparisonReportInput>
comparisonReportInput(Workspace& workspace, const std::vector<assessment::AssessmentId>& assessments,
                      QDate printedOn, const QString& programVersion)
{
    if (assessments.empty() || assessments.size() > comparison::kMostSides)
        return fail(ErrorCode::InvalidArgument, {{u"what"_qs, u"assessments"_qs}});
    report::ComparisonReportInput input{{}, printedOn, programVersion};
    for (const assessment::AssessmentId& id : assessments) {
        auto side = comparisonSide(workspace, id);
        if (!side)
            return tl::make_unexpected(side.error());
        input.sides.push_back(std::move(*side));
    }
    return input;
}

Result<std::vector<comparison::Side>> sidesOfFile(const QString& path, const FrameworkLibrary& library,
                                                  const QString& open)
{
    if (!open.isEmpty() && isSameFile(path, open))
        return fail(ErrorCode::InvalidArgument, {{u"what"_qs, u"file"_qs}});
    SystemClock clock;
    SystemIdSource ids(clock);
    Environment environment{.clock = clock,
                            .ids = ids,
                            .library = library,
                            .authorName = {},
                            .backupFolder = {},
                            .allowReadOnly = true,
                            .readOnly = true,
                            .vfs = {},
                            .syncEachWrite = true,
                            .secondBackupFolder = {}};
    const auto file = Workspace::open(path, environment);
    if (!file)
        return tl::make_unexpected(file.error());
    std::vector<comparison::Side> sides;
    for (const assessment::AssessmentId& id : listed(**file)) {
        auto side = comparisonSide(**file, id);
        if (!side)
            return tl::make_unexpected(side.error());
        side->file = QFileInfo(path).fileName();
        sides.push_back(std::move(*side));
    }
    return sides;
}

} // namespace sextant::workspace
