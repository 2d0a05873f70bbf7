#include "paper/condition_words.h"

#include "assessment/points.h"
#include "paper/row_code.h"

#include <algorithm>

namespace sextant::paper {

namespace {

using framework::Condition;
using framework::Item;

/// Says conditions in one language.
class Words
{
public:
    Words(const framework::FrameworkIndex& index, Language language)
        : m_index(index)
        , m_language(language)
    {}

    QString of(const Condition& condition, bool within = false) const
    {
        if (condition.kind != Condition::Kind::Any && condition.kind != Condition::Kind::All)
            return leaf(condition);
        QStringList parts;
        for (const Condition& part : condition.conditions)
            if (const QString words = of(part, true); !words.isEmpty())
                parts << words;
        const QString word =
            condition.kind == Condition::Kind::Any ? say(u" or ", u"或") : say(u" and ", u"且");
        const QString all = parts.join(word);
        return within && parts.size() > 1 ? say(u"(%1)", u"（%1）").arg(all) : all;
    }

    QString say(const char16_t* en, const char16_t* zh) const
    {
        return QString::fromUtf16(m_language == Language::Chinese ? zh : en);
    }

private:
    QString placeOf(int number) const
    {
        const QString code = rowCode(number, m_index.framework().digest);
        const QString& shown = m_index.items()[static_cast<size_t>(number)]->code;
        return shown.isEmpty() ? code : QString(shown + say(u" (%1)", u"（%1）").arg(code));
    }

    QString leaf(const Condition& condition) const
    {
        const int number = condition.item.isNull() ? -1 : m_index.indexOf(condition.item);
        if (number < 0)
            return {};
        const Item& about = *m_index.items()[static_cast<size_t>(number)];
        QStringList labels;
        for (const framework::Option& option : about.options)
            if (fits(condition, about, option))
                labels << say(u"“%1”", u"“%1”").arg(option.label.in(m_language));
        if (!labels.isEmpty())
            return say(u"%1 is %2", u"%1为%2").arg(placeOf(number), labels.join(say(u" or ", u"或")));
        return (condition.kind == Condition::Kind::PointsBelow
                    ? say(u"%1 brings less than %2 points", u"%1得分低于%2")
                    : say(u"%1 brings at least %2 points", u"%1得分不低于%2"))
            .arg(placeOf(number), condition.points.toString());
    }

    static bool fits(const Condition& condition, const Item& about, const framework::Option& option)
    {
        if (condition.kind == Condition::Kind::OptionIn)
            return std::ranges::find(condition.options, option.id) != condition.options.end();
        return about.kind == framework::ItemKind::Option &&
               (assessment::optionPoints(about, option) >= condition.points) ==
                   (condition.kind == Condition::Kind::PointsAtLeast);
    }

    const framework::FrameworkIndex& m_index;
    Language m_language;
};

} // namespace

QString conditionWords(const framework::FrameworkIndex& index, int item, Language language)
{
    const Condition& condition = index.items()[static_cast<size_t>(item)]->relevant;
    if (condition.kind == Condition::Kind::Always)
        return {};
    const Words words(index, language);
    return words.say(u"Only if %1", u"仅当%1时作答").arg(words.of(condition));
}

} // namespace sextant::paper
