#include "report/detail/parts.h"
#include "report/detail/words.h"

namespace sextant::report::detail {

namespace {

constexpr Words kKicker{u"Profile", u"概貌"};
constexpr Words kTitle{u"Where the indicators stand", u"各项指标所处的级别"};
constexpr Words kTitleTrend{u"How the figures have moved", u"得分的变化"};
constexpr Words kHeatMap{u"Indicators at each level, by domain", u"各领域处于各级别的指标数"};
constexpr Words kHeatMapNote{
    u"Each figure counts indicators; the darker its field, the larger its share of the "
    u"domain.",
    u"数字为指标数；底色越深，在该领域中所占比例越大。"};
constexpr Words kTrend{u"From assessment to assessment", u"历次评估走势"};
constexpr Words kTrendEditions{u"From assessment to assessment (* another edition)",
                               u"历次评估走势（*为其他版本）"};

RichText note(const Words& words, Language language)
{
    return RichText(QString::fromUtf16(words.in(language)));
}

QString said(const Words& words, Language language)
{
    return QString::fromUtf16(words.in(language));
}

} // namespace

void addLevels(const Context& context, ReadinessReport& report)
{
    const Language language = context.language;
    HeatMapSpec heatMap = heatMapSpec(context.figures, language);
    TrendSpec trend = trendSpec(context.figures, context.input.past, language);
    if (heatMap.columns.empty() && trend.times.empty())
        return;
    report.blocks.push_back(PageBreak{});
    report.blocks.push_back(Title{
        said(kKicker, language), said(heatMap.columns.empty() ? kTitleTrend : kTitle, language), {}, {}, {}});
    if (!heatMap.columns.empty()) {
        report.blocks.push_back(Heading{said(kHeatMap, language)});
        report.blocks.push_back(Chart{std::move(heatMap)});
        report.blocks.push_back(Paragraph{Paragraph::Style::Small, note(kHeatMapNote, language)});
    }
    if (trend.times.empty())
        return;
    report.blocks.push_back(
        Heading{said(hasOtherEditions(context.input.past) ? kTrendEditions : kTrend, language)});
    report.blocks.push_back(Paragraph{Paragraph::Style::Small, RichText(trend.description)});
    report.blocks.push_back(Chart{std::move(trend)});
}

} // namespace sextant::report::detail
