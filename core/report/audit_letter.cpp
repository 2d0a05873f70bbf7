#include "report/audit_letter.h"

#include "base/file_name.h"
#include "audit/audit_words.h"
#include "report/detail/letter_phrases.h"
#include "report/detail/words.h"
#include "report/phrases.h"

#include <QStringList>

namespace sextant::report {

namespace {

using audit::Engagement;
using detail::LetterPhrase;
using detail::sayLetter;

QString periodText(const audit::Period& period, Language language)
{
    return dateRange(period.from.isValid() ? period.from : period.to, period.to, language);
}

QString titleOf(const Engagement& engagement, Language language)
{
    return engagement.title.isEmpty() ? engagement.code : engagement.title.in(language);
}

const QString& half(const LocalizedText& text, Language language)
{
    return language == Language::Chinese ? text.zh : text.en;
}

QString chapterTitles(const AuditLetterInput& input, Language language)
{
    QStringList titles;
    if (input.manual == nullptr)
        return {};
    const framework::FrameworkIndex& index = input.manual->index;
    for (const framework::SectionId& id : input.engagement.chapters)
        if (const int node = index.nodeIndexOf(id); node >= 0)
            titles << index.nodes()[static_cast<size_t>(node)].section->title.in(language);
    return joined(titles, language);
}

/// Its name in large letters, and what tells it from others below.
Letterhead letterheadOf(const AuditLetterInput& input, Language language)
{
    const organisation::Organisation& organisation = input.organisation;
    Letterhead head;
    head.name = organisation.name.in(language);
    const QString& other =
        half(organisation.name, language == Language::Chinese ? Language::English : Language::Chinese);
    if (!other.isEmpty() && other != head.name)
        head.lines << other;
    if (!organisation.creditCode.isEmpty())
        head.lines << sayLetter(LetterPhrase::CreditCode, language, {organisation.creditCode});
    return head;
}

Facts factsOf(const AuditLetterInput& input, Language language)
{
    const Engagement& engagement = input.engagement;
    Facts facts;
    const auto add = [&](LetterPhrase label, const QString& value) {
        if (!value.isEmpty())
            facts.facts.push_back({sayLetter(label, language), value});
    };
    add(LetterPhrase::To, engagement.letter.addressees.join(u'\n'));
    add(LetterPhrase::Date,
        longDate(engagement.letter.sentOn.isValid() ? engagement.letter.sentOn : input.printedOn, language));
    add(LetterPhrase::Reference, engagement.code);
    return facts;
}

void addText(const QString& text, Language language, ReadinessReport& report)
{
    QStringList lines = text.split(u'\n');
    if (text.trimmed().isEmpty())
        lines = {sayLetter(LetterPhrase::NotWritten, language)};
    if (lines.size() > 1 && lines[1].trimmed().isEmpty())
        report.blocks.push_back(Heading{lines.takeFirst().trimmed()});
    for (const QString& line : lines)
        if (!line.trimmed().isEmpty())
            report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(line.trimmed())});
}

} // namespace

QString proposedLetter(const AuditLetterInput& input, Language language)
{
    const Engagement& engagement = input.engagement;
    const QString title = titleOf(engagement, language);
    QStringList opening{
        sayLetter(LetterPhrase::Opening, language, {input.organisation.name.in(language), title})};
    if (engagement.period.from.isValid())
        opening << sayLetter(LetterPhrase::Period, language, {periodText(engagement.period, language)});
    QStringList lines{sayLetter(LetterPhrase::Subject, language, {title, engagement.code}), QString(),
                      sentences(opening, language)};
    const auto add = [&](LetterPhrase phrase, const QString& value) {
        if (!value.trimmed().isEmpty())
            lines << sayLetter(phrase, language, {value.trimmed()});
    };
    add(LetterPhrase::Objective, engagement.objective.in(language));
    add(LetterPhrase::Scope, engagement.scope.in(language));
    add(LetterPhrase::Criteria, engagement.criteria.in(language));
    add(LetterPhrase::Chapters, chapterTitles(input, language));
    lines << QString();
    if (engagement.planned.from.isValid())
        add(LetterPhrase::Work, periodText(engagement.planned, language));
    add(LetterPhrase::Auditor, input.lead);
    for (const LetterPhrase phrase : {LetterPhrase::Request, LetterPhrase::Spirit})
        lines << sayLetter(phrase, language);
    lines << QString() << sayLetter(LetterPhrase::Closing, language);
    return lines.join(u'\n');
}

ReadinessReport auditLetter(const AuditLetterInput& input, Language language)
{
    const Engagement& engagement = input.engagement;
    ReadinessReport report;
    report.language = language;
    report.title = sayLetter(LetterPhrase::Title, language);
    report.organisation = input.organisation.name.in(language);
    report.runningTitle = sayLetter(LetterPhrase::RunningTitle, language, {report.title, engagement.code});
    report.demo = input.organisation.demo ? say(Phrase::Demo, language) : QString();
    if (engagement.confidentiality != audit::Confidentiality::None)
        report.mark = audit::label(engagement.confidentiality).in(language);
    report.foot = report.runningTitle;
    report.pageOf = say(Phrase::PageOf, language, {QStringLiteral("%1"), QStringLiteral("%2")});
    report.creator = say(Phrase::Creator, language, {input.programVersion});
    report.fileName = sayLetter(LetterPhrase::FileName, language, {safeFileName(engagement.code)});
    report.blocks.push_back(letterheadOf(input, language));
    report.blocks.push_back(factsOf(input, language));
    addText(half(engagement.letter.text, language), language, report);
    report.blocks.push_back(Signing{sayLetter(LetterPhrase::Return, language),
                                    input.lead.isEmpty()
                                        ? sayLetter(LetterPhrase::Lead, language)
                                        : sayLetter(LetterPhrase::LeadNamed, language, {input.lead}),
                                    sayLetter(LetterPhrase::Received, language),
                                    say(Phrase::DateWord, language), say(Phrase::Seal, language)});
    return report;
}

} // namespace sextant::report
