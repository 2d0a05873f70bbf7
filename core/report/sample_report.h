#pragma once

#include "audit/engagement.h"
#include "audit/sample_record.h"
#include "organisation/organisation.h"
#include "report/report.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace sextant::report {

/// A file of the sample as its paper names it.
struct SampleFile
{
    assessment::EvidenceId id;
    QString name;
    QByteArray digest; ///< SHA-256
};

/// All that the working paper of a sample is printed from.
struct SampleReportInput
{
    organisation::Organisation organisation;
    audit::Engagement engagement;
    audit::SampleRecord sample;
    LocalizedText check;           ///< code and title of the check; empty: none
    QStringList findings;          ///< "F2": those that name the sample
    std::vector<SampleFile> files; ///< in the order of filesOf()
    QHash<organisation::PersonId, QString> people;
    QDate printedOn;
    QString programVersion;
};

/// The working paper in \a language: design, evaluation, conclusion, every item with its result, the files,
/// and how another auditor draws the same sample again. Works in any state: what is not there yet is said.
ReadinessReport sampleReport(const SampleReportInput& input, Language language);

} // namespace sextant::report
