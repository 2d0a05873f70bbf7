#pragma once

#include "framework/framework.h"

#include <vector>

namespace sextant::test {

/// An item with options "0", "1", … that bring \a points.
framework::Item optionItem(const QString& id, const std::vector<int>& points);

/// Options "0" to "4" that bring as many points.
framework::Item levelItem(const QString& id, Decimal weight = Decimal::fromInt(1));

framework::Section section(const QString& id, std::vector<framework::Item> items);

/// A framework of \a sections, scored as \a method says.
framework::Framework frameworkOf(framework::Method method, std::vector<framework::Section> sections);

/// One band for each of \a from; the first is below all of them.
std::vector<framework::Band> bandsFrom(const std::vector<QString>& ids, const std::vector<Decimal>& from);

/// HACT micro assessment of 2016: \a questions items of which the first \a keyQuestions are key, options L M
/// S H.
framework::Framework hact2016(int questions, int keyQuestions);

/// The same scale with bands at 15, 30 and 50 % of the points attainable.
framework::Framework hactByPoints(int questions);

/// Fifteen statements at 5, 4, 1 or 0 (always, mostly, sometimes, never), added up: 0-44, 45-59, 60-75.
framework::Framework financialHealthCheck();

/// Six standards at 1 to 3, added up when all are answered: to 8, 9 to 14, from 15.
framework::Framework protectionStandards();

/// Nine commitments at 0 to 4, averaged; a zero blocks.
framework::Framework coreStandard();

/// Sixty-two items at 0 to 4 in ten domains, six of them gates of weight 2.
framework::Framework readinessModel();

} // namespace sextant::test
