#include "framework/detail/check.h"
#include "framework/detail/text_walk.h"

#include <algorithm>

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How long a text should be at most (house rules for content).
struct Lengths
{
    int words; ///< English
    int han;   ///< Chinese
};
constexpr Lengths kQuestion{25, 45};
constexpr Lengths kDescriptor{45, 80};

int wordCount(const QString& text)
{
    return static_cast<int>(text.simplified().split(u' ', Qt::SkipEmptyParts).size());
}

int hanCount(const QString& text)
{
    const auto codePoints = text.toUcs4();
    return static_cast<int>(std::count_if(codePoints.begin(), codePoints.end(),
                                          [](char32_t c) { return QChar::script(c) == QChar::Script_Han; }));
}

} // namespace

void checkTexts(const Framework& framework, const Report& report)
{
    walkTexts(framework, [&report](const LocalizedText& text, TextRole role, const Place& place,
                                   const QString&) {
        const auto warn = [&](Half half, const QString& message) {
            report(PackIssue::Severity::Warning, place, half, message);
        };
        if (text.en.size() > kLongestText || text.zh.size() > kLongestText) {
            report(PackIssue::Severity::Error, place, Half::Both,
                   u"the text is longer than %1 characters"_s.arg(kLongestText));
        }
        if (text.isHalf())
            warn(Half::Both, text.en.isEmpty() ? u"the English text (en) is missing"_s
                                               : u"the Chinese text (zh) is missing"_s);
        if (role == TextRole::Other)
            return;
        const bool question = role == TextRole::Question;
        const Lengths most = question ? kQuestion : kDescriptor;
        const QString what = question ? u"the question"_s : u"the description of a level"_s;
        const int words = wordCount(text.en);
        const int han = hanCount(text.zh);
        if (words > most.words)
            warn(Half::English,
                 u"%1 has %2 English words; at most %3 are wanted"_s.arg(what).arg(words).arg(most.words));
        if (han > most.han)
            warn(Half::Chinese,
                 u"%1 has %2 Chinese characters; at most %3 are wanted"_s.arg(what).arg(han).arg(most.han));
    });
}

} // namespace sextant::framework::detail
