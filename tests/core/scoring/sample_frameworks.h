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

/// HACT micro assessment of 2016: \a questions items of which the first \a keyQuestions are key, options l m
/// s h.
framework::Framework hact2016(int questions, int keyQuestions);

/// The pack in tests/data/packs/\a name. Throws with its issues when it is not sound.
framework::Framework packNamed(const QString& name);

} // namespace sextant::test
