#include "report/readiness_report.h"

#include "base/file_name.h"
#include "base/hashing.h"
#include "report/detail/explanation.h"
#include "report/detail/parts.h"

#include <algorithm>
#include <utility>

namespace sextant::report {

namespace {

using detail::Context;

QString organisationName(const ReadinessReportInput& input, Language language)
{
    return input.organisation.name.in(language);
}

QString orNotStated(const Context& context, const QString& text)
{
    return text.isEmpty() ? context.tell(Phrase::NotStated) : text;
}

/// "Lin Chen, assessment lead; Wang Fang": the first of them, and how many more there are.
QString personsText(const Context& context, const std::vector<organisation::Person>& persons,
                    const QString& stated)
{
    constexpr size_t kMostNamed = 3;
    if (persons.empty())
        return orNotStated(context, stated);
    const bool chinese = context.language == Language::Chinese;
    QStringList names;
    for (size_t i = 0; i < std::min(persons.size(), kMostNamed); ++i)
        names << (persons[i].role.isEmpty()
                      ? persons[i].name
                      : persons[i].name + (chinese ? QStringLiteral("，") : QStringLiteral(", ")) +
                            persons[i].role);
    const QString said = names.join(chinese ? QStringLiteral("；") : QStringLiteral("; "));
    return persons.size() <= kMostNamed
               ? said
               : context.tell(Phrase::AndMore, {said, QString::number(persons.size() - kMostNamed)});
}

QString periodText(const Context& context)
{
    const assessment::Assessment& assessment = context.input.assessment;
    const QDate end = assessment.asOf.isValid() ? assessment.asOf : context.input.printedOn;
    if (!assessment.startedOn.isValid() || assessment.startedOn == end)
        return context.tell(Phrase::AssessedOn, {longDate(end, context.language)});
    return context.tell(Phrase::Assessed, {dateRange(assessment.startedOn, end, context.language)});
}

QString scoreSentence(const Context& context)
{
    const scoring::NodeScore& overall = context.input.card.overall;
    if (!overall.score)
        return context.tell(Phrase::NoScore);
    const QString lowest = QString::number(context.scale.lowest(), 'g', 6);
    const QString highest = QString::number(context.scale.highest(), 'g', 6);
    const bool open = overall.unanswered > 0;
    const bool inside = open && context.scale.lowerIsBetter() && context.language == Language::English;
    const QString figure = context.score(overall);
    const QString score = inside ? context.tell(Phrase::SoFar, {figure}) : figure;
    const QString said = context.scale.isShare() ? context.tell(Phrase::ScorePlain, {score})
                         : context.scale.lowerIsBetter()
                             ? context.tell(Phrase::ScoreLower, {score, lowest, highest})
                             : context.tell(Phrase::ScoreOf, {score, highest});
    return open && !inside ? context.tell(Phrase::SoFar, {said}) : said;
}

QString verdictNote(const Context& context)
{
    const bool chinese = context.language == Language::Chinese;
    const QString gates = gatesSentence(context.figures, context.language);
    if (gates.isEmpty())
        return scoreSentence(context) + (chinese ? QStringLiteral("。") : QStringLiteral("."));
    return scoreSentence(context) + (chinese ? QStringLiteral("；") : QStringLiteral(". ")) + gates;
}

std::vector<Fact> coverFacts(const Context& context)
{
    const ReadinessReportInput& input = context.input;
    const framework::Framework& framework = context.index.framework();
    const QString separator = context.language == Language::Chinese ? QString() : QStringLiteral(" ");
    std::vector<Fact> facts{{context.tell(Phrase::Method),
                             context.tell(Phrase::MethodValue, {QString::number(input.card.overall.visible()),
                                                                QString::number(context.topNodes().size())})},
                            {context.tell(Phrase::PreparedBy),
                             personsText(context, input.preparedBy, input.assessment.preparedBy)},
                            {context.tell(Phrase::ReviewedBy),
                             personsText(context, input.reviewedBy, input.assessment.reviewedBy)},
                            {context.tell(Phrase::FrameworkWord),
                             framework.title.in(context.language) + separator + framework.version},
                            {context.tell(Phrase::LanguageWord), context.tell(Phrase::LanguageValue)},
                            {context.tell(Phrase::Printed), longDate(input.printedOn, context.language)}};
    if (input.seal)
        facts.back() = {context.tell(Phrase::Signed),
                        context.tell(Phrase::SignedBy,
                                     {input.seal->by, longDate(input.seal->at.date(), context.language)})};
    return facts;
}

} // namespace

namespace detail {

void addCover(const Context& context, ReadinessReport& report)
{
    Cover cover;
    cover.program = context.tell(Phrase::Program);
    cover.title = report.title;
    cover.organisation = report.organisation;
    cover.period = periodText(context);
    cover.arc = arcSpec(context.figures, context.language);
    cover.verdict = verdictTitle(context.figures, context.language);
    cover.verdictNote = verdictNote(context);
    cover.facts = coverFacts(context);
    cover.disclaimer = context.tell(Phrase::Disclaimer);
    report.blocks.push_back(std::move(cover));
}

} // namespace detail

QString suggestedFileName(const ReadinessReportInput& input, Language language)
{
    const QDate day = input.assessment.asOf.isValid() ? input.assessment.asOf : input.printedOn;
    const framework::Framework& framework = input.framework->framework;
    const QString title = say(Phrase::ReportTitle, language, {framework.title.in(language)});
    return say(
        Phrase::FileSuggestion, language,
        {safeFileName(organisationName(input, language)), safeFileName(title), QString::number(day.year())});
}

ReadinessReport readinessReport(const ReadinessReportInput& given, Language language, const Choices& choices)
{
    const ReadinessReportInput input = detail::chosenInput(given, choices, language);
    const Context context(input, language, choices);
    const framework::Framework& framework = context.index.framework();
    ReadinessReport report;
    report.language = language;
    report.title = context.tell(Phrase::ReportTitle, {framework.title.in(language)});
    report.organisation = organisationName(input, language);
    report.runningTitle = context.tell(Phrase::RunningTitle, {report.title, context.figures.nowName});
    report.demo = input.demo || input.organisation.demo ? context.tell(Phrase::Demo) : QString();
    report.foot = context.tell(Phrase::Foot, {framework.version, QString::fromLatin1(scoring::kEngineVersion),
                                              shortDigest(input.contentDigest)});
    report.pageOf = context.tell(Phrase::PageOf, {QStringLiteral("%1"), QStringLiteral("%2")});
    report.creator = context.tell(Phrase::Creator, {input.programVersion});
    report.fileName = suggestedFileName(input, language);
    report.record = input.record;
    using AddPart = void (*)(const Context&, ReadinessReport&);
    static constexpr std::pair<const char*, AddPart> kParts[] = {{"cover", detail::addCover},
                                                                 {"summary", detail::addSummary},
                                                                 {"levels", detail::addLevels},
                                                                 {"domains", detail::addDomainPages},
                                                                 {"annex", detail::addAnnex},
                                                                 {"evidence", detail::addEvidence},
                                                                 {"explanations", detail::addExplanations},
                                                                 {"method", detail::addMethod}};
    for (const auto& [id, add] : kParts)
        if (context.choices.has(QString::fromLatin1(id)))
            add(context, report);
    return report;
}

} // namespace sextant::report
