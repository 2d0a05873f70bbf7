#pragma once

#include "framework/framework_index.h"
#include "scoring/score.h"

#include <QHash>

#include <memory>
#include <vector>

namespace sextant::test {

/// A framework with the answers of one assessment, to be scored in tests.
class Sheet
{
public:
    explicit Sheet(framework::Framework framework);

    const framework::FrameworkIndex& index() const { return m_indexed->index; }
    int itemCount() const { return static_cast<int>(m_responses.size()); }
    int itemNumber(const QString& id) const;

    void choose(int item, const QString& option) { set(item, assessment::ChosenOptions{{{option}}}); }
    void choose(const QString& item, const QString& option) { choose(itemNumber(item), option); }
    void set(int item, assessment::Response response) { m_responses[size_t(item)] = std::move(response); }
    void set(const QString& item, assessment::Response response)
    {
        set(itemNumber(item), std::move(response));
    }
    void notApplicable(int item) { set(item, assessment::NotApplicable{QStringLiteral("no such work")}); }
    void clear(int item) { set(item, {}); }
    void setConflicted(int item, bool conflicted = true) { m_conflicted[size_t(item)] = conflicted; }
    void setReviewed(int item, bool reviewed = true) { m_reviewed[size_t(item)] = reviewed; }
    const assessment::Response& response(int item) const { return m_responses[size_t(item)]; }

    std::vector<scoring::SheetEntry> entries() const;
    scoring::ScoreCard score(QDate asOf = QDate(2026, 11, 23)) const;

private:
    std::shared_ptr<framework::IndexedFramework> m_indexed;
    std::vector<assessment::Response> m_responses;
    std::vector<bool> m_conflicted;
    std::vector<bool> m_reviewed;
};

} // namespace sextant::test
