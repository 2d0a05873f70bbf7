#pragma once

#include "report/audit_report.h"
#include "report/detail/audit_phrases.h"
#include "report/detail/parts.h"

#include <vector>

namespace sextant::report::detail {

/// What every part of an audit's report reads from.
struct AuditContext
{
    /// \a reportInput as chosenInput() gives it.
    AuditContext(const AuditReportInput& reportInput, Language reportLanguage,
                 const Choices& reportChoices = {});
    AuditContext(const AuditContext&) = delete;
    AuditContext& operator=(const AuditContext&) = delete;

    const AuditReportInput& input;
    Language language;
    Choices choices;
    const framework::FrameworkIndex& index;
    std::vector<const audit::Finding*> findings; ///< that are reported, from the gravest; then by number
    int separate = 0;                            ///< findings that are not reported here

    QString tell(AuditPhrase phrase, std::initializer_list<QString> args = {}) const
    {
        return sayAudit(phrase, language, args);
    }
    bool isSigned() const { return !input.engagement.signature.isNull(); }
    /// \a text, or that it is not written yet.
    QString written(const LocalizedText& text) const;
    QString personName(const organisation::PersonId& id) const { return input.people.value(id); }
    /// "F2".
    static QString codeOf(const audit::Finding& finding);
    QString gradeOf(const audit::Finding& finding) const;
    QString dueOf(const audit::Finding& finding) const;
    QString ownerOf(const audit::Finding& finding) const;
    /// "5.6 and 5.7".
    QString checkCodes(const std::vector<framework::ItemId>& checks) const;
    /// "5.6 Cash abroad stays under its ceiling".
    QString checkName(const framework::ItemId& check) const;
    QString sampleCode(const audit::SampleRecord& sample) const;
    bool isShown(int item) const;
};

/// \a input without the names and files that \a choices leave out.
AuditReportInput chosenInput(AuditReportInput input, const Choices& choices, Language language);

void addAuditSummary(const AuditContext& context, ReadinessReport& report);
void addFindingSheet(const AuditContext& context, const audit::Finding& finding, ReadinessReport& report);
void addScope(const AuditContext& context, ReadinessReport& report);
void addChecks(const AuditContext& context, ReadinessReport& report);
void addSamples(const AuditContext& context, ReadinessReport& report);
void addAuditEvidence(const AuditContext& context, ReadinessReport& report);
void addDistribution(const AuditContext& context, ReadinessReport& report);

} // namespace sextant::report::detail
