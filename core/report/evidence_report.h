#pragma once

#include "assessment/assessment.h"
#include "organisation/organisation.h"
#include "report/choices.h"

#include <QDate>

#include <vector>

namespace sextant::report {

/// One file of the register, and what it shows.
struct RegisteredFile
{
    assessment::Evidence file;
    QString addedBy;           ///< empty: not known
    std::vector<QString> uses; ///< "D3", "IA-2026-01 F2"; empty: nothing uses it any more
};

/// All that an evidence register is made from.
struct EvidenceReportInput
{
    organisation::Organisation organisation;
    QString subject; ///< title of the assessment, or code and title of the audit
    std::vector<RegisteredFile> files;
    QDate printedOn;
    QString programVersion;
    seal::Record record = {};
};

/// Each file with type, size, whole SHA-256, what it backs, and who added it when. Of \a choices, the names
/// count.
ReadinessReport evidenceReport(const EvidenceReportInput& input, Language language,
                               const Choices& choices = {});

} // namespace sextant::report
