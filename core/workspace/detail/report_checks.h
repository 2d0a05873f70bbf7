#pragma once

#include "workspace/detail/content_search.h"
#include "workspace/detail/core.h"
#include "workspace/report_check.h"

namespace sextant::workspace::detail {

class FileReportChecks final : public ReportChecks
{
public:
    explicit FileReportChecks(const Core& core)
        : m_core(core)
    {}

    seal::Record record(const seal::Subject& subject, QDate madeOn, const QString& program) const override;
    Result<ReportCheck> check(const seal::DocumentCheck& document,
                              const std::function<bool(int)>& progress) override;
    Result<ReportCheck> check(const QByteArray& digits, const std::function<bool(int)>& progress) override;

private:
    Result<ReportCheck> held(const WantedContent& wanted, ReportCheck check,
                             const std::function<bool(int)>& progress) const;
    Result<std::optional<Sighting>> sighting(const WantedContent& wanted, const ReportCheck& check,
                                             const std::vector<journal::Change>& changes,
                                             const std::function<bool(int)>& progress) const;
    void describe(const Sighting& sighting, const std::vector<journal::Change>& changes,
                  ReportCheck& check) const;

    const Core& m_core;
};

} // namespace sextant::workspace::detail
