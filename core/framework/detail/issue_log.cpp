#include "framework/detail/issue_log.h"

#include <algorithm>

namespace sextant::framework::detail {

void IssueLog::beginFile(const QString& file)
{
    if (!m_files.contains(file))
        m_files.append(file);
}

void IssueLog::error(const Spot& spot, const QString& message)
{
    ++m_errors;
    add(PackIssue::Severity::Error, spot, message);
}

void IssueLog::warning(const Spot& spot, const QString& message)
{
    add(PackIssue::Severity::Warning, spot, message);
}

void IssueLog::add(PackIssue::Severity severity, const Spot& spot, const QString& message)
{
    // Errors must not be crowded out by warnings, so each kind has its own room.
    int& listed = severity == PackIssue::Severity::Error ? m_listedErrors : m_listedWarnings;
    if (++listed > kMaximum + 1)
        return;
    beginFile(spot.file);
    m_issues.push_back({severity, spot.file, spot.line, message});
}

std::vector<PackIssue> IssueLog::sorted() const
{
    std::vector<PackIssue> issues;
    for (const PackIssue& issue : m_issues) {
        // The texts of a scale stand in every item that uses it: one line of source, one problem.
        if (std::find(issues.begin(), issues.end(), issue) == issues.end())
            issues.push_back(issue);
    }
    const auto byPlace = [this](const PackIssue& a, const PackIssue& b) {
        const auto fileA = m_files.indexOf(a.file);
        const auto fileB = m_files.indexOf(b.file);
        return fileA != fileB ? fileA < fileB : a.line < b.line;
    };
    if (issues.size() > static_cast<size_t>(kMaximum)) {
        const auto errorsFirst = [](const PackIssue& issue) {
            return issue.severity == PackIssue::Severity::Error;
        };
        std::stable_partition(issues.begin(), issues.end(), errorsFirst);
        issues.resize(kMaximum);
        std::stable_sort(issues.begin(), issues.end(), byPlace);
        issues.push_back(
            {PackIssue::Severity::Warning, issues.back().file, issues.back().line,
             QStringLiteral("there are more problems than the %1 listed; mend these first").arg(kMaximum)});
        return issues;
    }
    std::stable_sort(issues.begin(), issues.end(), byPlace);
    return issues;
}

} // namespace sextant::framework::detail
