#pragma once

#include "base/clock.h"
#include "base/id_source.h"
#include "workspace/assessment_service.h"
#include "workspace/demo.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace sextant::test {

/// The demo organisation in a folder of its own, open for writing; the clock stands still in November 2026.
class DemoFile
{
public:
    explicit DemoFile(Language language = Language::English)
        : clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)), library(QStringLiteral(":/packs")),
          workspace(create(language))
    {
    }

    assessment::AssessmentId underWay() { return workspace->assessments().all().back(); }
    /// The one of that state; the first when there are several.
    assessment::AssessmentId in(assessment::Stage stage)
    {
        for (const auto& id : workspace->assessments().all())
            if (workspace->assessments().find(id)->stage == stage)
                return id;
        return {};
    }
    organisation::OrganisationId organisation() { return workspace->organisations().organisations().front().id; }

    QString path() const { return folder.filePath(QStringLiteral("demo.sextant")); }
    workspace::Environment environment()
    {
        return {.clock = clock,
                .ids = ids,
                .library = library,
                .authorName = QStringLiteral("Lin Chen"),
                .backupFolder = {},
                .allowReadOnly = true,
                .readOnly = false,
                .vfs = {}};
    }
    /// Closes the file and opens it again.
    void reopen()
    {
        if (!workspace->flush())
            qFatal("the demo cannot be saved");
        workspace.reset();
        auto opened = workspace::Workspace::open(path(), environment());
        if (!opened)
            qFatal("the demo cannot be opened: %s", qPrintable(opened.error().detail));
        workspace = std::move(*opened);
    }

    QTemporaryDir folder;
    FixedClock clock;
    CountingIdSource ids{1'000'000};
    workspace::FrameworkLibrary library;
    std::unique_ptr<workspace::Workspace> workspace;

private:
    std::unique_ptr<workspace::Workspace> create(Language language)
    {
        auto made = workspace::createDemo(path(), environment(), language,
                                          QStringLiteral(SEXTANT_SOURCE_DIR "/resources/demo"));
        if (!made)
            qFatal("the demo cannot be made: %s", qPrintable(made.error().detail));
        return std::move(*made);
    }
};

} // namespace sextant::test
