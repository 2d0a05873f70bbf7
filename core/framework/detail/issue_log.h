#pragma once

#include "framework/pack.h"

#include <QStringList>

namespace sextant::framework::detail {

/// Where something stands in the source of a pack. Line 0: nowhere in particular.
struct Spot
{
    QString file;
    int line = 0;
    friend bool operator==(const Spot&, const Spot&) = default;
};

/// Collects the problems of a pack, so that an author sees all of them at once.
class IssueLog
{
public:
    /// Files are listed in the order in which they were begun.
    void beginFile(const QString& file);
    void error(const Spot& spot, const QString& message);
    void warning(const Spot& spot, const QString& message);
    int errorCount() const { return m_errors; }

    /// All problems in the order of files and lines, each once. At most kMaximum, then one line saying that
    /// there are more.
    std::vector<PackIssue> sorted() const;

    static constexpr int kMaximum = 500;

private:
    void add(PackIssue::Severity severity, const Spot& spot, const QString& message);

    QStringList m_files;
    std::vector<PackIssue> m_issues;
    int m_errors = 0;
    int m_listedErrors = 0;
    int m_listedWarnings = 0;
};

} // namespace sextant::framework::detail
