#pragma once

#include "assessment/assessment.h"
#include "base/clock.h"
#include "base/id_source.h"
#include "support/paths.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/demo.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

namespace sextant::test {

/// The demo organisation in a folder of its own, open for writing; the clock stands still in November 2026.
/// Made once for each language and run, then copied.
class DemoFile
{
public:
    explicit DemoFile(Language language = Language::English)
        : clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC))
        , library(QStringLiteral(":/packs"))
    {
        const QString made = original(language, environment());
        if (!QFile::copy(made, path()))
            qFatal("the demo cannot be copied");
        open(false);
    }

    QString path() const { return folder.filePath(QStringLiteral("Seabridge 2026.sextant")); }

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

    /// Closes the file, with all that uses it gone before, and opens it again.
    void reopen(bool readOnly = false)
    {
        if (!workspace->flush())
            qFatal("the demo cannot be saved");
        workspace.reset();
        open(readOnly);
    }

    /// Those that are no audit's.
    std::vector<assessment::AssessmentId> assessments()
    {
        return workspace->audits().plainAssessments(organisation());
    }
    assessment::AssessmentId underWay() { return assessments().back(); }
    /// The first of these of that state; null when there is none.
    assessment::AssessmentId in(assessment::Stage stage)
    {
        for (const auto& id : assessments())
            if (workspace->assessments().find(id)->stage == stage)
                return id;
        return {};
    }
    organisation::OrganisationId organisation()
    {
        return workspace->organisations().organisations().front().id;
    }

    /// Answers every open item of \a id with its third option.
    void answerAll(const assessment::AssessmentId& id)
    {
        auto& assessments = workspace->assessments();
        const auto framework = assessments.framework(id);
        for (const framework::Item* item : framework->index.items()) {
            const auto* answer = assessments.answer(id, item->id);
            if (answer != nullptr && assessment::isAnswered(answer->response))
                continue;
            if (!assessments.setResponse(id, item->id, assessment::ChosenOptions{{item->options.at(3).id}}))
                qFatal("the demo cannot be answered");
        }
    }

    QTemporaryDir folder;
    FixedClock clock;
    CountingIdSource ids{1'000'000};
    workspace::FrameworkLibrary library;
    std::unique_ptr<workspace::Workspace> workspace;

private:
    void open(bool readOnly)
    {
        workspace::Environment wanted = environment();
        wanted.readOnly = readOnly;
        auto opened = workspace::Workspace::open(path(), wanted);
        if (!opened)
            qFatal("the demo cannot be opened: %s", qPrintable(opened.error().detail));
        workspace = std::move(*opened);
    }

    static QString original(Language language, const workspace::Environment& environment)
    {
        static QTemporaryDir folder;
        static std::map<Language, QString> made;
        QString& path = made[language];
        if (!path.isEmpty())
            return path;
        path = folder.filePath(languageCode(language) + QStringLiteral(".sextant"));
        const auto demo =
            workspace::createDemo(path, environment, language, sourcePath(QStringLiteral("resources/demo")));
        if (!demo || !(*demo)->flush())
            qFatal("the demo cannot be made");
        return path;
    }
};

} // namespace sextant::test
