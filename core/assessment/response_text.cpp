#include "assessment/response_text.h"

#include "assessment/response_check.h"
#include "base/text.h"

#include <cmath>

namespace sextant::assessment {

using framework::Item;
using framework::ItemKind;

namespace {

constexpr QStringView kClear = u"-";

struct ToText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const ChosenOptions& chosen) const
    {
        QStringList ids;
        for (const framework::OptionId& id : chosen.options)
            ids.append(id.text);
        return ids.join(u'|');
    }
    QString operator()(Decimal number) const { return number.toString(); }
    QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QString& text) const
    {
        return text == kClear || text.startsWith(u'\\') ? u'\\' + text : text;
    }
    QString operator()(const NotApplicable&) const { return {}; }
};

/// As people type it, when it has at most four decimals.
std::optional<Decimal> decimalFrom(const QString& text)
{
    if (const auto exact = Decimal::parse(text))
        return exact;
    const auto number = parseNumber(text);
    if (!number.has_value() || std::abs(*number) >= 1e9)
        return std::nullopt;
    const double scaled = *number * Decimal::kScale;
    if (std::abs(scaled - std::round(scaled)) > 0.01)
        return std::nullopt;
    return Decimal{static_cast<std::int64_t>(std::llround(scaled))};
}

tl::unexpected<Error> wrongKind(const Item& item)
{
    return fail(ErrorCode::WrongKind, {{u"item"_qs, item.id.text}, {u"expected"_qs, kindName(item.kind)}});
}

Result<Response> parseOptions(const Item& item, const QString& text)
{
    ChosenOptions chosen;
    const QStringList ids = text.split(u'|', Qt::SkipEmptyParts);
    for (const QString& id : ids)
        chosen.options.push_back({id.trimmed()});
    return checkResponse(item, chosen);
}

} // namespace

QString responseText(const Response& response)
{
    return std::visit(ToText{}, response);
}

Result<Response> parseResponse(const Item& item, const QString& text)
{
    if (item.kind == ItemKind::Text && text != kClear)
        return checkResponse(item, text.startsWith(u'\\') ? text.mid(1) : text);
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain == kClear)
        return Response{};
    if (item.kind == ItemKind::Number) {
        const auto number = decimalFrom(plain);
        return number.has_value() ? checkResponse(item, *number) : wrongKind(item);
    }
    if (item.kind == ItemKind::Date) {
        const auto date = parseDate(plain);
        return date.has_value() ? checkResponse(item, *date) : wrongKind(item);
    }
    return parseOptions(item, plain);
}

} // namespace sextant::assessment
