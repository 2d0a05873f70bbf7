#include "framework/detail/check.h"
#include "framework/points.h"

#include <algorithm>

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

Place itemPlace(int number, const char* field, int index = -1)
{
    return {Place::Of::Item, number, field, index};
}

} // namespace

void Checker::checkItem(int number)
{
    checkNumbers(number);
    checkPointers(number);
    if (m_places.isBroken(Place::Of::Item, number))
        return;
    const Item& item = *m_index.items()[static_cast<size_t>(number)];
    if (item.question.isEmpty() || item.title.isEmpty())
        error(itemPlace(number, ""), u"an item needs a title and a question"_s);
    checkShape(number);
    checkOptions(number);
    checkRanges(number);
    checkGate(number);
}

/// Which keys go with which kind.
void Checker::checkShape(int number)
{
    const Item& item = *m_index.items()[static_cast<size_t>(number)];
    const bool choice = item.kind == ItemKind::Option || item.kind == ItemKind::Options;
    const bool measured = item.kind == ItemKind::Number || item.kind == ItemKind::Date;
    if (!choice && !item.options.empty())
        error(itemPlace(number, "options"), u"only items of kind option or options have options"_s);
    if (!measured && !item.ranges.empty())
        error(itemPlace(number, "ranges"), u"only items of kind number or date have ranges"_s);
    if (item.kind != ItemKind::Number && !item.unit.isEmpty())
        error(itemPlace(number, "unit"), u"only items of kind number have a unit"_s);
    const bool bounded = item.kind == ItemKind::Options || item.kind == ItemKind::Number;
    if (!bounded && (item.minimum || item.maximum))
        error(itemPlace(number, item.minimum ? "minimum" : "maximum"),
              u"only items of kind options or number have a minimum and a maximum"_s);
    if (item.kind == ItemKind::Options && (!item.minimum || !item.maximum)) {
        error(itemPlace(number, ""),
              u"an item of kind options needs “minimum” and “maximum”: its points are the sum of the "
              "chosen options, kept between them"_s);
    }
    if (item.minimum && item.maximum && *item.minimum > *item.maximum)
        error(itemPlace(number, "minimum"), u"the minimum is greater than the maximum"_s);
    if (!hasPoints(item) && item.weight != Decimal())
        error(itemPlace(number, "weight"), u"this item brings no points, so its weight must be 0"_s);
    if (item.notApplicablePoints && m_framework.method.notApplicable != NotApplicableRule::Points) {
        error(itemPlace(number, "notApplicablePoints"),
              u"points for not applicable need “notApplicable: points” in the method"_s);
    }
    if (item.notApplicablePoints && !hasPoints(item))
        error(itemPlace(number, "notApplicablePoints"),
              u"this item brings no points, so not applicable brings none either"_s);
}

void Checker::checkOptions(int number)
{
    const Item& item = *m_index.items()[static_cast<size_t>(number)];
    const size_t least = item.kind == ItemKind::Option ? 2 : item.kind == ItemKind::Options ? 1 : 0;
    if (item.options.size() < least)
        error(itemPlace(number, "options"), u"this item needs at least %1 option(s)"_s.arg(least));
    if (item.options.size() > static_cast<size_t>(kMostOptions))
        error(itemPlace(number, "options"), u"an item has at most %1 options"_s.arg(kMostOptions));
    QSet<QString> ids;
    int withKeyPoints = 0;
    for (int i = 0; i < static_cast<int>(item.options.size()); ++i) {
        const Option& option = item.options[static_cast<size_t>(i)];
        checkId(option.id.text, itemPlace(number, "options", i), ids, u"an option"_s);
        if (option.label.isEmpty())
            error(itemPlace(number, "options", i), u"an option needs a label"_s);
        if (option.exclusive && item.kind != ItemKind::Options)
            error(itemPlace(number, "options", i),
                  u"only options of an item of kind options can be exclusive"_s);
        withKeyPoints += option.keyPoints.has_value() ? 1 : 0;
    }
    if (item.key && withKeyPoints > 0 && withKeyPoints < static_cast<int>(item.options.size()))
        error(itemPlace(number, "key"), u"a key item's options either all have “keyPoints” or none has"_s);
}

void Checker::checkRanges(int number)
{
    const Item& item = *m_index.items()[static_cast<size_t>(number)];
    const auto& ranges = item.ranges;
    for (size_t i = 0; i < ranges.size(); ++i) {
        const Place place = itemPlace(number, "ranges", static_cast<int>(i));
        const auto& from = ranges[i].from;
        if (i > 0 && !from)
            error(place, u"only the first range may leave out “from”"_s);
        if (i > 0 && from && ranges[i - 1].from && *from <= *ranges[i - 1].from)
            error(place, u"ranges must rise: each “from” is greater than the one before"_s);
        if (from && item.kind == ItemKind::Date && from->scaled % Decimal::kScale != 0)
            error(place,
                  u"ranges of a date are whole days before (negative) or after the day of assessment"_s);
    }
    const bool open =
        !ranges.empty() && ranges.front().from && !(item.minimum && *item.minimum >= *ranges.front().from);
    if (open) {
        error(itemPlace(number, "ranges", 0),
              u"nothing is said for figures below %1: leave out “from” in the first range, or set “minimum”"_s
                  .arg(ranges.front().from->toString()));
    }
}

void Checker::checkNumbers(int number)
{
    const Item& item = *m_index.items()[static_cast<size_t>(number)];
    if (item.weight < Decimal() || item.weight > kMostWeight) {
        error(itemPlace(number, "weight"),
              u"a weight must lie between 0 and %1"_s.arg(kMostWeight.toString()));
    }
    const QString tooMany = u"points must lie between -%1 and %1"_s.arg(kMostPoints.toString());
    for (int i = 0; i < static_cast<int>(item.options.size()); ++i) {
        const Option& option = item.options[static_cast<size_t>(i)];
        if (!isWithin(option.points, kMostPoints) ||
            !isWithin(option.keyPoints.value_or(Decimal()), kMostPoints))
            error(itemPlace(number, "options", i), tooMany);
    }
    for (int i = 0; i < static_cast<int>(item.ranges.size()); ++i) {
        if (!isWithin(item.ranges[static_cast<size_t>(i)].points, kMostPoints))
            error(itemPlace(number, "ranges", i), tooMany);
    }
    if (!isWithin(item.notApplicablePoints.value_or(Decimal()), kMostPoints))
        error(itemPlace(number, "notApplicablePoints"), tooMany);
    if (item.gate && !isWithin(item.gate->threshold, kMostPoints))
        error(itemPlace(number, "gate"), tooMany);
    if (item.kind == ItemKind::Options && (!isWithin(item.minimum.value_or(Decimal()), kMostPoints) ||
                                           !isWithin(item.maximum.value_or(Decimal()), kMostPoints)))
        error(itemPlace(number, "minimum"), tooMany);
}

void Checker::checkGate(int number)
{
    const Item& item = *m_index.items()[static_cast<size_t>(number)];
    if (!item.gate)
        return;
    const Place place = itemPlace(number, "gate");
    if (!hasPoints(item) || item.weight == Decimal()) {
        error(place, u"a gate needs an item that brings points and has a weight above 0"_s);
        return;
    }
    const bool higher = m_framework.method.better == Direction::HigherIsBetter;
    const auto attainable = attainablePoints(item);
    if (!attainable) // another fault says why
        return;
    const PointSpan& span = *attainable;
    const Decimal threshold = item.gate->threshold;
    if (higher ? threshold > span.highest : threshold < span.lowest)
        error(place, u"no answer passes this gate: points run from %1 to %2"_s.arg(span.lowest.toString(),
                                                                                   span.highest.toString()));
    else if (higher ? threshold <= span.lowest : threshold >= span.highest)
        warning(place, u"every answer passes this gate: points run from %1 to %2"_s.arg(
                           span.lowest.toString(), span.highest.toString()));
}

/// Tags and references.
void Checker::checkPointers(int number)
{
    const Item& item = *m_index.items()[static_cast<size_t>(number)];
    const auto check = [this, number](const QStringList& used, const QSet<QString>& known, const char* field,
                                      const QString& what) {
        for (const QString& id : used) {
            if (!known.contains(id))
                error(itemPlace(number, field), u"there is no %1 “%2”"_s.arg(what, id.left(80)));
            else if (used.count(id) > 1)
                error(itemPlace(number, field), u"the %1 “%2” is named twice"_s.arg(what, id));
        }
    };
    check(item.tags, m_tags, "tags", u"tag"_s);
    if (!m_places.partsMissing() || !m_references.isEmpty())
        check(item.references, m_references, "references", u"reference"_s);
    if (!item.procedure)
        return;
    check(item.procedure->parameters, m_parameters, "parameters", u"parameter"_s);
    if (item.procedure->steps.empty())
        error(itemPlace(number, "procedure"), u"a check needs at least one step"_s);
}

} // namespace sextant::framework::detail
