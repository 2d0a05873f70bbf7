#include "assessment/response_check.h"

#include "assessment/points.h"

#include <algorithm>

namespace sextant::assessment {

using framework::Item;
using framework::ItemKind;
using framework::Option;

namespace {

tl::unexpected<Error> wrongKind(const Item& item)
{
    return fail(ErrorCode::WrongKind, {{u"item"_qs, item.id.text}, {u"expected"_qs, kindName(item.kind)}});
}

Result<Response> checkedOptions(const Item& item, const ChosenOptions& chosen)
{
    if (item.kind != ItemKind::Option && item.kind != ItemKind::Options)
        return wrongKind(item);
    for (const framework::OptionId& id : chosen.options) {
        const bool known = std::any_of(item.options.begin(), item.options.end(),
                                       [&id](const Option& option) { return option.id == id; });
        if (!known)
            return fail(ErrorCode::UnknownOption, {{u"item"_qs, item.id.text}, {u"option"_qs, id.text}});
    }
    ChosenOptions ordered;
    const Option* exclusive = nullptr;
    for (const Option& option : item.options) {
        if (std::find(chosen.options.begin(), chosen.options.end(), option.id) == chosen.options.end())
            continue;
        ordered.options.push_back(option.id);
        exclusive = option.exclusive ? &option : exclusive;
    }
    if (item.kind == ItemKind::Option && ordered.options.size() > 1)
        return wrongKind(item);
    if (exclusive != nullptr && ordered.options.size() > 1)
        return fail(ErrorCode::InvalidArgument,
                    {{u"what"_qs, u"exclusive"_qs}, {u"value"_qs, exclusive->id.text}});
    return ordered.options.empty() ? Response{} : Response{ordered};
}

Result<Response> checkedNumber(const Item& item, Decimal number)
{
    if (item.kind != ItemKind::Number)
        return wrongKind(item);
    const bool below = item.minimum.has_value() && number < *item.minimum;
    const bool above = item.maximum.has_value() && number > *item.maximum;
    const bool nowhere = !item.ranges.empty() && !pointsOf(item, number, {}).has_value();
    if (!below && !above && !nowhere)
        return Response{number};
    QVariantMap args{{u"what"_qs, u"range"_qs}, {u"value"_qs, number.toString()}};
    if (item.minimum.has_value())
        args.insert(u"minimum"_qs, item.minimum->toString());
    if (item.maximum.has_value())
        args.insert(u"maximum"_qs, item.maximum->toString());
    return fail(ErrorCode::InvalidArgument, args);
}

struct Check
{
    const Item& item;

    Result<Response> operator()(std::monostate) const { return Response{}; }
    Result<Response> operator()(const ChosenOptions& chosen) const { return checkedOptions(item, chosen); }
    Result<Response> operator()(Decimal number) const { return checkedNumber(item, number); }
    Result<Response> operator()(const QDate& date) const
    {
        if (item.kind != ItemKind::Date)
            return wrongKind(item);
        if (!date.isValid())
            return fail(ErrorCode::InvalidArgument, {{u"what"_qs, u"date"_qs}});
        return Response{date};
    }
    Result<Response> operator()(const QString& text) const
    {
        if (item.kind != ItemKind::Text)
            return wrongKind(item);
        return text.trimmed().isEmpty() ? Response{} : Response{text};
    }
    Result<Response> operator()(const NotApplicable& notApplicable) const
    {
        if (notApplicable.reason.trimmed().isEmpty())
            return fail(ErrorCode::ReasonNeeded, {{u"item"_qs, item.id.text}});
        return Response{notApplicable};
    }
};

} // namespace

Result<Response> checkResponse(const Item& item, const Response& response)
{
    return std::visit(Check{item}, response);
}

Result<Response> checkResponse(const framework::Method& method, const Item& item, const Response& response)
{
    if (isNotApplicable(response) && !takesNotApplicable(method, item))
        return fail(ErrorCode::NotApplicableRefused, {{u"item"_qs, item.id.text}});
    return checkResponse(item, response);
}

bool takesNotApplicable(const framework::Method& method, const Item& item)
{
    const bool fixedSum = method.aggregate == framework::Aggregate::Sum &&
                          method.bandRule == framework::BandRule::Fixed &&
                          method.bandMeasure != framework::BandMeasure::Ratio;
    const bool excluded = method.notApplicable == framework::NotApplicableRule::Excluded && !fixedSum;
    return excluded || item.notApplicablePoints.has_value() || !isScored(item);
}

QString kindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Option:
        return u"option"_qs;
    case ItemKind::Options:
        return u"options"_qs;
    case ItemKind::Number:
        return u"number"_qs;
    case ItemKind::Date:
        return u"date"_qs;
    case ItemKind::Text:
        break;
    }
    return u"text"_qs;
}

} // namespace sextant::assessment
