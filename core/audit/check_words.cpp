#include "audit/check_words.h"

#include "base/text.h"

#include <array>
#include <utility>

namespace sextant::audit {

namespace {

/// In the form of foldedText(), hyphens as blanks.
constexpr std::array<std::pair<const char16_t*, QLatin1StringView>, 18> kWords{{
    {u"satisfactory", kSatisfactory},
    {u"y", kSatisfactory},
    {u"符合", kSatisfactory},
    {u"partly", kPartly},
    {u"p", kPartly},
    {u"部分符合", kPartly},
    {u"not satisfactory", kNotSatisfactory},
    {u"not", kNotSatisfactory},
    {u"n", kNotSatisfactory},
    {u"不符合", kNotSatisfactory},
    {u"na", kNotApplicable},
    {u"n/a", kNotApplicable},
    {u"not applicable", kNotApplicable},
    {u"a", kNotApplicable},
    {u"不适用", kNotApplicable},
    {u"not tested", kNotTested},
    {u"t", kNotTested},
    {u"未测试", kNotTested},
}};

} // namespace

QStringList resultNames()
{
    QStringList names;
    for (const auto& [known, result] : kWords)
        if (!names.contains(QString(result)))
            names << QString(result);
    return names;
}

std::optional<QLatin1StringView> resultNamed(const QString& word)
{
    const QString wanted = foldedText(QString(word).replace(u'-', u' ')).trimmed();
    for (const auto& [known, result] : kWords)
        if (wanted == QStringView(known))
            return result;
    return std::nullopt;
}

} // namespace sextant::audit
