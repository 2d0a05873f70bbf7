#include "workspace/demo.h"

#include "workspace/detail/demo_assessments.h"
#include "workspace/detail/demo_engagement.h"
#include "workspace/detail/demo_universe.h"

#include <QFile>

#include <deque>

namespace sextant::workspace {

using detail::DemoStory;

namespace {

/// The story's own time and ids; nothing is synced before the file is whole.
Environment environmentOf(const Environment& given, Clock& clock, IdSource& ids)
{
    return {.clock = clock,
            .ids = ids,
            .library = given.library,
            .authorName = {},
            .backupFolder = {},
            .allowReadOnly = false,
            .readOnly = false,
            .vfs = given.vfs,
            .syncEachWrite = false,
            .secondBackupFolder = {}};
}

/// Makes the file with a clock and ids of the story, so that it is the same each time, and closes it again.
Result<> makeFile(const QString& path, const Environment& environment, const DemoStory& story,
                  Language language)
{
    const auto framework = environment.library.shipped({u"going-global-readiness"_qs});
    if (!framework)
        return tl::make_unexpected(framework.error());
    const auto packs = auditPacks(environment.library);
    if (!packs)
        return tl::make_unexpected(packs.error());
    FixedClock clock(detail::demoMorning(detail::demoDay(story.assessments().first().value(u"startedOn"))));
    // Two languages are two files: their changes must not be taken for each other.
    CountingIdSource ids(language == Language::Chinese ? 0x2000'0001 : 0x1000'0001);
    Environment inStory = environmentOf(environment, clock, ids);
    inStory.authorName = story.persons().value(u"lin"_qs).name;
    auto workspace = Workspace::create(path, inStory);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    detail::DemoStage stage(**workspace, story, clock);
    detail::DemoAssessments assessments(stage, *framework);
    assessments.schedule();
    detail::DemoUniverse universe(stage);
    universe.schedule();
    std::deque<detail::DemoEngagement> audits;
    for (const QJsonObject& told : story.audits())
        audits.emplace_back(stage, *packs, universe, told).schedule();
    return stage.play();
}

} // namespace

Result<std::unique_ptr<Workspace>> createDemo(const QString& path, const Environment& environment,
                                              Language language, const QString& folder)
{
    if (QFile::exists(path))
        return fail(ErrorCode::FileExists, {{u"path"_qs, path}});
    const auto story = DemoStory::read(folder, language);
    if (!story)
        return tl::make_unexpected(story.error());
    if (const auto made = makeFile(path, environment, *story, language); !made) {
        QFile::remove(path);
        return tl::make_unexpected(made.error());
    }
    return Workspace::open(path, environment);
}

} // namespace sextant::workspace
