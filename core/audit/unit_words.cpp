#include "audit/unit_words.h"

#include "organisation/code_lists.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace sextant::audit {

namespace {

struct Level
{
    const char16_t* en;
    const char16_t* zh;
};

using FactorLevels = std::array<Level, kGreatestFactor + 1>;

constexpr std::array<FactorLevels, kRiskFactorCount> kFactorLevels{{
    {{{u"None, or next to none", u"没有或极少"},
      {u"Under 5% of the year’s spending", u"不足全年支出的5%"},
      {u"5 to 20% of the year’s spending", u"全年支出的5%至20%"},
      {u"Over 20% of the year’s spending", u"超过全年支出的20%"}}},
    {{{u"All of the work is at home", u"全部在境内"},
      {u"Under a quarter is abroad", u"境外不足四分之一"},
      {u"A quarter to a half is abroad", u"境外占四分之一至一半"},
      {u"More than half is abroad", u"境外超过一半"}}},
    {{{u"No cash", u"不用现金"},
      {u"Petty cash only", u"只有备用金"},
      {u"Cash for part of the activities", u"部分活动用现金"},
      {u"Mostly cash", u"以现金为主"}}},
    {{{u"None", u"没有"},
      {u"Small sums to partners known for years", u"少量，给合作多年的伙伴"},
      {u"Several partners, or large sums", u"给多个伙伴，或金额较大"},
      {u"New partners, or most of the money", u"给新的伙伴，或占大部分资金"}}},
    {{{u"Audited within a year", u"一年内审计过"},
      {u"Audited within two years", u"两年内审计过"},
      {u"Audited within three years", u"三年内审计过"},
      {u"Longer ago, or never", u"更久以前，或从未审计"}}},
    {{{u"None open", u"没有"},
      {u"Only low ones", u"只有低级的"},
      {u"Medium ones, or several low ones", u"有中级的，或几项低级的"},
      {u"A high one, or overdue ones", u"有高级的，或有逾期的"}}},
    {{{u"The same people for years", u"多年是同一班人"},
      {u"Some changes", u"有一些变动"},
      {u"A key person left within the year", u"一年内有关键人员离任"},
      {u"Key posts vacant, or mostly new people", u"关键岗位空缺，或多数是新人"}}},
    {{{u"None", u"没有"},
      {u"A rumour, or an old case that is closed", u"有传闻，或已了结的旧案"},
      {u"An alert that is being looked into", u"有线索正在核查"},
      {u"A confirmed case, or several alerts", u"有查实的案件，或多条线索"}}},
    {{{u"No contact with children or adults at risk", u"不接触儿童和易受伤害的成年人"},
      {u"Occasional contact, never alone", u"偶尔接触，从不独处"},
      {u"Regular contact", u"经常接触"},
      {u"Alone with them: care, lodging, handing out aid", u"单独接触：照护、住宿、发放物资"}}},
}};

constexpr std::array<Level, kGreatestWeight> kImpacts{
    {{u"Hardly felt", u"几乎没有影响"},
     {u"Felt in one activity", u"影响一项活动"},
     {u"Felt in a programme or an office", u"影响一个项目或办事处"},
     {u"Felt by the whole organisation", u"影响整个机构"},
     {u"Threatens people, registration or existence", u"危及人员安全、登记资格或机构存续"}}};

constexpr std::array<Level, kGreatestWeight> kLikelihoods{
    {{u"Hardly conceivable", u"几乎不会发生"},
     {u"Unlikely", u"不太可能"},
     {u"Possible", u"有可能"},
     {u"Likely", u"很可能"},
     {u"Expected, or happening", u"预计会发生，或正在发生"}}};

constexpr std::array<Level, kGreatestConfidence + 1> kConfidences{
    {{u"None, or unknown", u"没有，或不清楚"},
     {u"Some are known", u"知道其中一部分"},
     {u"Known, but untested", u"知道有，但没测试过"},
     {u"Tested, with exceptions", u"测试过，有例外"},
     {u"Tested within two years, and working", u"两年内测试过，运行正常"}}};

template <size_t count>
LocalizedText at(const std::array<Level, count>& levels, int level)
{
    const Level& found = levels[static_cast<size_t>(std::clamp(level, 0, static_cast<int>(count) - 1))];
    return {QString::fromUtf16(found.en), QString::fromUtf16(found.zh)};
}

/// A code parted from what it names: by an en space in Chinese.
QString coded(const QString& code, const QString& title, Language language)
{
    if (code.isEmpty())
        return title;
    return code + (language == Language::Chinese ? QChar(0x2002) : QChar(u' ')) + title;
}

} // namespace

QString chapterName(const framework::SectionId& chapter, const framework::FrameworkIndex* manual,
                    Language language)
{
    const int node = manual == nullptr ? -1 : manual->nodeIndexOf(chapter);
    if (node < 0)
        return chapter.text;
    const framework::Section& section = *manual->nodes()[static_cast<size_t>(node)].section;
    return coded(section.code, section.title.in(language), language);
}

QString unitTitle(const AuditableUnit& unit, const framework::FrameworkIndex* manual, Language language)
{
    return unit.title.isEmpty() ? chapterName(unit.chapter, manual, language) : unit.title.in(language);
}

QString unitName(const AuditableUnit& unit, const framework::FrameworkIndex* manual, Language language)
{
    if (!unit.title.isEmpty())
        return unit.title.in(language);
    QStringList parts{chapterName(unit.chapter, manual, language), unit.entity, countryName(unit, language)};
    parts.removeAll(QString());
    return parts.join(language == Language::Chinese ? u"，"_qs : u", "_qs);
}

QString countryName(const AuditableUnit& unit, Language language)
{
    if (unit.country.isEmpty())
        return {};
    return organisation::nameOfCode(organisation::countriesAndRegions(), unit.country).in(language);
}

LocalizedText factorLevel(RiskFactor factor, int level)
{
    return at(kFactorLevels[static_cast<size_t>(factor)], level);
}

LocalizedText impactLevel(int weight)
{
    return at(kImpacts, weight - 1);
}

LocalizedText likelihoodLevel(int weight)
{
    return at(kLikelihoods, weight - 1);
}

LocalizedText confidenceLevel(int confidence)
{
    return at(kConfidences, confidence);
}

} // namespace sextant::audit
