#include "report/detail/answer_people.h"

#include "assessment/response_json.h"

#include <QStringList>

namespace sextant::report::detail {

namespace {

QString pick(Language language, const char16_t* english, const char16_t* chinese)
{
    return QString::fromUtf16(language == Language::Chinese ? chinese : english);
}

QString reviewOf(const assessment::Answer& answer, const People& people, Language language)
{
    const QString who = people.value(answer.review->reviewer);
    const QString day = answer.review->at.date().toString(Qt::ISODate);
    const QString said = pick(language, u"reviewed by %1, %2", u"复核：%1，%2").arg(who, day);
    return assessment::isReviewed(answer) ? said
                                          : said + pick(language, u" (changed since)", u"（此后有改动）");
}

} // namespace

QString peopleOf(const assessment::Answer& answer, const People& people, Language language)
{
    QStringList said;
    if (!answer.assignee.isNull())
        said << pick(language, u"responsible: %1", u"负责人：%1").arg(people.value(answer.assignee));
    if (answer.review)
        said << reviewOf(answer, people, language);
    if (answer.flagged)
        said << pick(language, u"flagged", u"已标记");
    if (answer.carriedOver)
        said << pick(language, u"from last time, not confirmed", u"沿用上次，未确认");
    return said.join(QStringLiteral(" · "));
}

} // namespace sextant::report::detail
