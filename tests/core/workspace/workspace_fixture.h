#pragma once

#include "base/clock.h"
#include "base/id_source.h"
#include "workspace/assessment_service.h"
#include "workspace/evidence_service.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace workspace_fixture {

using namespace sextant;

/// A small framework with an item of each kind: a.level and a.gate (levels 0 to 4; the latter with a gate at
/// 2), a.many (three options, one exclusive), b.number (0 to 100), b.date, b.text, and b.more, asked when
/// a.level is 2 or more. The wording of a.level depends on \a edition.
framework::Framework trialFramework(const QString& edition = QStringLiteral("1.0"));
workspace::LibraryEntry libraryEntry(const framework::Framework& framework);

inline framework::ItemId item(const char* id)
{
    return {QString::fromLatin1(id)};
}
assessment::Response level(int number);
inline assessment::Response notApplicable(const QString& reason)
{
    return assessment::NotApplicable{reason};
}

/// A workspace in a folder of its own, with an organisation and an assessment of the trial framework.
class Bench
{
public:
    Bench();

    workspace::Environment environment();
    workspace::Workspace& file() { return *m_workspace; }
    workspace::AssessmentService& assessments() { return file().assessments(); }
    workspace::OrganisationService& organisations() { return file().organisations(); }
    workspace::EvidenceService& evidence() { return file().evidence(); }
    void close() { m_workspace.reset(); }
    void reopen();
    QString path() const { return m_folder.filePath(QStringLiteral("trial.sextant")); }
    QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    QString writeFile(const QString& name, const QByteArray& bytes) const;

    /// Starts another assessment, and answers every item of one.
    assessment::AssessmentId start(const QString& title, QDate startedOn = QDate(2026, 11, 2),
                                   const assessment::AssessmentId& basedOn = {});
    void answerAll(const assessment::AssessmentId& id);

    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC)};
    CountingIdSource ids;
    workspace::FrameworkLibrary library{QStringLiteral(":/packs")};
    workspace::LibraryEntry trial;
    organisation::OrganisationId organisation;
    assessment::AssessmentId assessment;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

/// Everything the services tell about organisations, assessments, answers and files, as text: equal texts,
/// equal documents.
std::string contentOf(workspace::Workspace& file);

} // namespace workspace_fixture

namespace sextant {

/// So that a failed comparison shows what went wrong.
std::ostream& operator<<(std::ostream& out, const Error& error);

} // namespace sextant
