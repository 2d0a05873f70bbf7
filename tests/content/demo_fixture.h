#pragma once

#include "support/paths.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/demo.h"
#include "workspace/evidence_service.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <memory>

namespace demo_fixture {

using namespace sextant;
using namespace sextant::workspace;
using assessment::AssessmentId;

inline const QString kFolder = sourcePath(QStringLiteral("resources/demo"));

class Demo
{
public:
    explicit Demo(Language language = Language::English, const QString& name = QStringLiteral("demo"))
    {
        auto made = createDemo(m_folder.filePath(name), environment(), language, kFolder);
        REQUIRE(made.has_value());
        m_workspace = std::move(*made);
    }

    Environment environment()
    {
        return {m_clock, m_ids, m_library, QStringLiteral("Somebody"), {}, true, false, {}};
    }
    Workspace& file() { return *m_workspace; }
    AssessmentService& service() { return m_workspace->assessments(); }
    organisation::OrganisationId organisation()
    {
        return m_workspace->organisations().organisations().front().id;
    }
    AuditService& audits() { return m_workspace->audits(); }
    /// Of the assessments that are no audit's.
    AssessmentId id(size_t number) { return audits().plainAssessments(organisation()).at(number); }
    const framework::FrameworkIndex& index() { return service().framework(id(0))->index; }
    const framework::Item& item(const char* code)
    {
        for (const framework::Item* one : index().items())
            if (one->code == QLatin1String(code))
                return *one;
        FAIL("no item " << code);
        std::abort();
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC)};
    CountingIdSource m_ids{77};
    FrameworkLibrary m_library{QStringLiteral(":/packs")};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace demo_fixture
