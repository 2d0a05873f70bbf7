#pragma once

#include "framework/detail/places.h"
#include "framework/framework_index.h"

#include <functional>

namespace sextant::framework::detail {

/// Told of each problem: how grave, about what, in which language's half, and what to do.
using Report = std::function<void(PackIssue::Severity, const Place&, Half, const QString& message)>;

/// What a framework must be beyond its form, wherever it came from: the rules of docs/framework-format.md.
/// \a places tells what is known to be broken already, so that nothing is reported twice.
void checkFramework(const Framework& framework, const Places& places, const Report& report);

/// What an editor would remark: missing halves, and questions and descriptions that run too long.
void checkTexts(const Framework& framework, const Report& report);

/// The parts of checkFramework().
class Checker
{
public:
    Checker(const Framework& framework, const Places& places, const Report& report);
    void run();

private:
    void error(const Place& place, const QString& message) const
    {
        m_report(PackIssue::Severity::Error, place, Half::Both, message);
    }
    void warning(const Place& place, const QString& message, Half half = Half::Both) const
    {
        m_report(PackIssue::Severity::Warning, place, half, message);
    }

    // check.cpp
    void checkHead();
    void checkRegister();
    void checkParameters();
    void checkGuide();
    void checkSections();
    void checkIds();
    bool checkId(const QString& id, const Place& place, QSet<QString>& seen, const QString& what) const;
    // check_items.cpp
    void checkItem(int number);
    void checkShape(int number);
    void checkOptions(int number);
    void checkRanges(int number);
    void checkNumbers(int number);
    void checkGate(int number);
    void checkPointers(int number);
    bool isWithin(Decimal number, Decimal limit) const
    {
        return number <= limit && number >= Decimal() - limit;
    }
    // check_method.cpp
    void checkMethod();
    void checkBands();
    void checkFixedBands();
    void checkHactWidths();
    void checkReadiness();
    // check_relevance.cpp
    void checkRelevance();
    void checkCondition(int item, const Condition& condition, int depth);

    const Framework& m_framework;
    const FrameworkIndex m_index;
    const Places& m_places;
    const Report& m_report;
    QSet<QString> m_tags;
    QSet<QString> m_references;
    QSet<QString> m_parameters;
};

/// Limits of a framework.
inline constexpr int kMostItems = 5000;
inline constexpr int kMostSections = 1000;
inline constexpr int kMostOptions = 100;
inline constexpr int kDeepestCondition = 16;
inline constexpr int kLongestId = 100;
inline constexpr int kLongestText = 10'000;
inline constexpr Decimal kMostPoints = Decimal::fromInt(10'000);
inline constexpr Decimal kMostWeight = Decimal::fromInt(1000);

} // namespace sextant::framework::detail
