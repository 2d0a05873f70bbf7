#include "ledger/amount.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace sextant::ledger {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// ASCII, with signs of currency and minus in one form; empty when something else is left.
std::string plainText(QByteArrayView utf8)
{
    const bool ascii = std::none_of(utf8.begin(), utf8.end(), [](char c) { return (c & 0x80) != 0; });
    if (ascii)
        return {utf8.data(), static_cast<size_t>(utf8.size())};
    if (utf8.size() > 100)
        return {};
    QString text = QString::fromUtf8(utf8).normalized(QString::NormalizationForm_KC);
    constexpr std::array dashes{u'\u2212', u'\u2013', u'\u2014', u'\u2010', u'\u2011'};
    for (QChar& c : text) {
        if (std::find(dashes.begin(), dashes.end(), c.unicode()) != dashes.end())
            c = u'-';
        else if (c == u'¥' || c == u'€' || c == u'£' || c == u'元' || c == u'圆')
            c = u'$';
        else if (c == u'\u2019')
            c = u'\'';
        else if (c.isSpace())
            c = u' ';
        else if (c.unicode() >= 0x80)
            return {};
    }
    return text.toStdString();
}

void trim(std::string_view& text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
}

bool cut(std::string_view& text, std::string_view front)
{
    if (!text.starts_with(front))
        return false;
    text.remove_prefix(front.size());
    trim(text);
    return true;
}

bool cutEnd(std::string_view& text, std::string_view back)
{
    if (!text.ends_with(back))
        return false;
    text.remove_suffix(back.size());
    trim(text);
    return true;
}

/// Takes signs and currencies off both ends; whether it is negative.
bool cutSigns(std::string_view& text)
{
    constexpr std::array<std::string_view, 10> currencies{"CNY", "RMB", "USD", "EUR", "HKD",
                                                          "GBP", "US$", "HK$", "$",   "$$"};
    const auto cutCurrency = [&] {
        for (const std::string_view currency : currencies) {
            if (cut(text, currency) || cutEnd(text, currency))
                return;
        }
    };
    trim(text);
    bool negative = false;
    cutCurrency();
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        text = text.substr(1, text.size() - 2);
        trim(text);
        negative = true;
    } else if (text.size() > 1) {
        negative = cut(text, "-") || cutEnd(text, "-");
        if (!negative)
            cut(text, "+");
    }
    cutCurrency();
    return negative;
}

/// Whether \a text is digits in groups of three with \a mark between.
bool isGrouped(std::string_view text, char mark)
{
    size_t run = 0;
    bool first = true;
    for (const char c : text) {
        if (isDigit(c)) {
            ++run;
        } else if (c == mark && (first ? run >= 1 && run <= 3 : run == 3)) {
            run = 0;
            first = false;
        } else {
            return false;
        }
    }
    return !first && run == 3;
}

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

struct Parts
{
    std::string whole;
    std::string fraction;
    bool fine = false;
};

/// Splits "1,234.50" and the like into its digits.
Parts split(std::string_view text)
{
    const size_t mark = text.find_last_of(".,");
    std::string_view whole = text.substr(0, mark);
    std::string_view fraction = mark == std::string_view::npos ? std::string_view() : text.substr(mark + 1);
    const bool alone = mark != std::string_view::npos && text.find_first_of(".,") == mark;
    const bool commaDecimals = mark != std::string_view::npos && text[mark] == ',';
    if (commaDecimals && fraction.size() == 3 && isGrouped(text, ',')) {
        whole = text; // 1,234 and 1,234,567: thousands
        fraction = {};
    } else if (commaDecimals &&
               !(fraction.size() <= 2 && (alone || isGrouped(whole, '.') || isGrouped(whole, ' '))))
    {
        return {};
    }
    Parts parts;
    bool grouped = areDigits(whole);
    for (const char separator : {',', '.', ' ', '\''})
        grouped = grouped ||
                  (separator != (mark == std::string_view::npos || fraction.empty() ? '\0' : text[mark]) &&
                   isGrouped(whole, separator));
    parts.fine = grouped && areDigits(fraction) && !(whole.empty() && fraction.empty());
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(parts.whole), isDigit);
    parts.fraction = fraction;
    return parts;
}

} // namespace

Amount readAmount(QByteArrayView utf8)
{
    if (utf8.trimmed().isEmpty())
        return {AmountState::Blank, {}};
    const std::string plain = plainText(utf8);
    std::string_view text = plain;
    const bool negative = cutSigns(text);
    if (text == "-")
        return {AmountState::Fine, {}};
    Parts parts = split(text);
    if (text.empty() || !parts.fine)
        return {AmountState::Unreadable, {}};
    parts.whole.erase(0, std::min(parts.whole.find_first_not_of('0'), parts.whole.size()));
    if (parts.whole.size() > 14 || (parts.whole.size() == 14 && parts.whole[0] == '9'))
        return {AmountState::TooLarge, {}};
    const bool roundUp = parts.fraction.size() > 4 && parts.fraction[4] >= '5';
    parts.fraction.resize(4, '0');
    std::int64_t scaled = 0;
    for (const char c : parts.whole + parts.fraction)
        scaled = scaled * 10 + (c - '0');
    scaled += roundUp ? 1 : 0;
    return {AmountState::Fine, Decimal{negative ? -scaled : scaled}};
}

} // namespace sextant::ledger
