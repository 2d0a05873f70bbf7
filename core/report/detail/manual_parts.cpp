#include "report/detail/manual_parts.h"

#include "framework/legal_figures.h"
#include "report/detail/parts.h"
#include "report/manual_report.h"
#include "report/phrases.h"
#include "report/verdict.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sextant::report::detail {

namespace {

using framework::DatedValue;
using framework::GuideBlock;
using framework::Parameter;

constexpr double kTableWidth = 170; ///< mm
constexpr double kValueWidth = 22;
constexpr double kDayWidth = 21;
constexpr double kStateWidth = 19;
constexpr double kSourceWidth = 36;

/// How much room \a text wants: a Chinese character takes two of a Latin letter.
double roomOf(const QString& text)
{
    double room = 0;
    for (const QChar letter : text)
        room += letter.unicode() >= 0x2e80 ? 2 : 1;
    return room;
}

/// The longest piece of \a text that no line breaks, in letters.
double longestWord(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[\\x{21}-\\x{2e7f}]+"));
    double longest = 0;
    for (auto found = word.globalMatch(text); found.hasNext();)
        longest = std::max(longest, static_cast<double>(found.next().capturedLength()));
    return longest;
}

/// Shares of the width for the columns of \a block: between equal ones and such as their longest texts ask
/// for, and none so narrow that a word would have to be broken.
std::vector<double> sharesOf(const GuideBlock& block, Language language)
{
    constexpr double kMostRoom = 120;
    constexpr double kLine = 56; ///< letters of a line that every reader has
    const auto columns = static_cast<size_t>(block.columns);
    std::vector<double> shares(columns, 0);
    std::vector<double> least(columns, 0);
    for (size_t i = 0; i < block.entries.size(); ++i) {
        const QString& text = block.entries[i].in(language);
        shares[i % columns] = std::max(shares[i % columns], std::min(roomOf(text), kMostRoom));
        least[i % columns] = std::max(least[i % columns], (longestWord(text) + 3) / kLine);
    }
    double all = 0;
    for (double& share : shares)
        all += share = std::sqrt(share + 8);
    double wide = 0;
    for (size_t i = 0; i < columns; ++i)
        wide += shares[i] = std::max(shares[i] / all, least[i]);
    for (double& share : shares)
        share /= wide;
    return shares;
}

/// "1000000" as 1,000,000 in English, "0-99999" with a dash; a day of the year ("05-31") stays.
QString figureText(const QString& value, Language language)
{
    static const QRegularExpression dayOfYear(QStringLiteral("^[0-9]{2}-[0-9]{2}(/|$)"));
    static const QRegularExpression thousands(QStringLiteral("(?<![.0-9])[0-9]{5,}"));
    if (dayOfYear.match(value).hasMatch())
        return value;
    QString text = value;
    if (language == Language::English) {
        for (auto found = thousands.match(text); found.hasMatch(); found = thousands.match(text)) {
            QString digits = found.captured();
            for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
                digits.insert(place, u',');
            text.replace(found.capturedStart(), found.capturedLength(), digits);
        }
    }
    return text.replace(u'-', u'–');
}

Listing listingOf(const std::vector<LocalizedText>& entries, bool numbered, Language language)
{
    Listing listing;
    int number = 0;
    for (const LocalizedText& entry : entries) {
        const QString marker = numbered ? QString(QString::number(++number) + u'.') : QStringLiteral("•");
        listing.lines.push_back({marker, RichText(entry.in(language))});
    }
    return listing;
}

Row rowOf(const QStringList& texts, Tone tone = Tone::Ink)
{
    Row row;
    for (const QString& text : texts)
        row.cells.push_back(textCell(text, false, tone));
    return row;
}

} // namespace

ManualWriter::ManualWriter(const framework::Framework& manual, QDate day, Language language)
    : m_manual(manual)
    , m_day(day)
    , m_language(language)
{
    for (const framework::Reference& reference : manual.references)
        m_references.insert(reference.id, &reference);
    for (const Parameter& parameter : manual.parameters)
        m_parameters.insert(parameter.id, &parameter);
    for (const framework::Tag& tag : manual.tags)
        m_tags.insert(tag.id, in(tag.label));
}

void ManualWriter::addGuide(std::vector<Block>& blocks) const
{
    Title title;
    title.kicker = tell(ManualPhrase::PartOne);
    title.title = in(m_manual.guide.title);
    blocks.push_back(title);
    Contents contents;
    for (const framework::GuideSection& section : m_manual.guide.sections)
        contents.lines.push_back({section.code, in(section.title), section.id});
    blocks.push_back(contents);
}

void ManualWriter::addGuideSection(const framework::GuideSection& section, std::vector<Block>& blocks) const
{
    Title title;
    title.kicker = tell(ManualPhrase::GuideKicker, {section.code});
    title.title = in(section.title);
    title.anchor = section.id;
    blocks.push_back(title);
    for (const GuideBlock& block : section.body)
        addGuideBlock(block, blocks);
    if (!section.references.isEmpty())
        blocks.push_back(referenceListing(section.references));
}

void ManualWriter::addGuideBlock(const GuideBlock& block, std::vector<Block>& blocks) const
{
    switch (block.kind) {
    case GuideBlock::Kind::Text:
        for (const LocalizedText& text : block.entries)
            blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(in(text)), false});
        return;
    case GuideBlock::Kind::Steps:
    case GuideBlock::Kind::List: {
        Listing listing = listingOf(block.entries, block.kind == GuideBlock::Kind::Steps, m_language);
        listing.style = Paragraph::Style::Prose;
        blocks.push_back(std::move(listing));
        return;
    }
    case GuideBlock::Kind::Table:
        blocks.push_back(guideTable(block));
        return;
    case GuideBlock::Kind::Example:
        for (const LocalizedText& text : block.entries)
            blocks.push_back(Message{Tone::Accent, tell(ManualPhrase::Example), in(text)});
        return;
    }
}

Table ManualWriter::guideTable(const GuideBlock& block) const
{
    Table table;
    table.kind = Table::Kind::Text;
    const auto columns = static_cast<size_t>(block.columns);
    const std::vector<double> shares = sharesOf(block, m_language);
    for (size_t i = 0; i < columns; ++i)
        table.columns.push_back({in(block.entries[i]), kTableWidth * shares[i], false, false});
    for (size_t i = columns; i + columns <= block.entries.size(); i += columns) {
        Row row;
        for (size_t column = 0; column < columns; ++column)
            row.cells.push_back(textCell(in(block.entries[i + column])));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void ManualWriter::addChapter(const framework::Section& chapter, std::vector<Block>& blocks) const
{
    Title title;
    title.kicker = tell(ManualPhrase::ChapterKicker, {chapter.code});
    title.title = in(chapter.title);
    title.anchor = chapter.id.text;
    blocks.push_back(title);
    if (!chapter.intro.isEmpty())
        blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(in(chapter.intro)), false});
    Contents contents;
    for (const framework::Item& check : chapter.items)
        contents.lines.push_back({check.code, in(check.title), check.id.text});
    blocks.push_back(std::move(contents));
}

Listing ManualWriter::textListing(ManualPhrase label, const QString& text) const
{
    Listing listing;
    listing.label = tell(label);
    listing.lines.push_back({QString(), RichText(text)});
    return listing;
}

Listing ManualWriter::findingListing(const framework::TypicalFinding& finding) const
{
    Listing listing;
    listing.label = tell(ManualPhrase::Finding);
    const std::pair<ManualPhrase, const LocalizedText&> parts[] = {
        {ManualPhrase::Condition, finding.condition},
        {ManualPhrase::Cause, finding.cause},
        {ManualPhrase::Effect, finding.effect},
        {ManualPhrase::Recommendation, finding.recommendation}};
    for (const auto& [phrase, text] : parts) {
        if (text.isEmpty())
            continue;
        RichText line(tell(phrase), true);
        line.runs.push_back({in(text), false});
        listing.lines.push_back({QString(), std::move(line)});
    }
    return listing;
}

Listing ManualWriter::referenceListing(const QStringList& ids) const
{
    Listing listing;
    listing.label = tell(ManualPhrase::References);
    for (const QString& id : ids) {
        const framework::Reference* reference = m_references.value(id);
        if (reference == nullptr)
            continue;
        QString text = in(reference->title);
        if (reference->inForceFrom.isValid())
            text = tell(ManualPhrase::InForceSince, {text, longDate(reference->inForceFrom, m_language)});
        listing.lines.push_back({QStringLiteral("•"), RichText(text)});
    }
    return listing;
}

void ManualWriter::addCheck(const framework::Item& check, std::vector<Block>& blocks) const
{
    blocks.push_back(Heading{codeAndTitle(check.code, in(check.title), m_language), check.id.text});
    blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(in(check.question), true), false});
    if (check.gate)
        blocks.push_back(textListing(ManualPhrase::Gate,
                                     sentences({tell(ManualPhrase::GateRule), in(check.why)}, m_language)));
    if (check.procedure.has_value()) {
        const framework::Procedure& procedure = *check.procedure;
        blocks.push_back(textListing(ManualPhrase::Objective, in(procedure.objective)));
        Listing steps = listingOf(procedure.steps, true, m_language);
        steps.label = tell(ManualPhrase::Steps);
        blocks.push_back(std::move(steps));
        Listing wanted = listingOf(check.evidence, false, m_language);
        wanted.label = tell(ManualPhrase::AskFor);
        blocks.push_back(std::move(wanted));
        blocks.push_back(textListing(ManualPhrase::Good, in(procedure.good)));
        blocks.push_back(textListing(ManualPhrase::Bad, in(procedure.bad)));
        blocks.push_back(findingListing(procedure.finding));
        const QString stop = m_language == Language::Chinese ? QStringLiteral("。") : QStringLiteral(".");
        blocks.push_back(textListing(
            ManualPhrase::UsualGrade,
            sentences({gradeWord(procedure.grade, m_language) + stop, in(procedure.gradeNote)}, m_language)));
        blocks.push_back(textListing(
            ManualPhrase::Sampling,
            sentences({samplingWord(procedure.sampling, m_language) + stop, in(procedure.samplingHint)},
                      m_language)));
    }
    if (!check.references.isEmpty())
        blocks.push_back(referenceListing(check.references));
    QStringList tags;
    for (const QString& tag : check.tags)
        tags << m_tags.value(tag, tag);
    if (!tags.isEmpty())
        blocks.push_back(textListing(
            ManualPhrase::Tags,
            tags.join(m_language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "))));
    if (check.procedure.has_value() && !check.procedure->parameters.isEmpty())
        addFigures(*check.procedure, blocks);
}

QString ManualWriter::sourceText(const DatedValue& value) const
{
    return value.source == u"G" ? tell(ManualPhrase::GeneralKnowledge) : value.source;
}

QString ManualWriter::bandText(const DatedValue& value) const
{
    return value.band.isEmpty() ? tell(ManualPhrase::AllCases) : in(value.band);
}

Row ManualWriter::groupRow(const Parameter& parameter) const
{
    Row row;
    row.group = true;
    Cell cell = textCell(in(parameter.title), true);
    if (!parameter.unit.isEmpty())
        cell.text.runs.push_back({u'\n' + in(parameter.unit), false});
    row.cells.push_back(std::move(cell));
    return row;
}

Paragraph ManualWriter::ruleParagraph(const Parameter& parameter) const
{
    RichText text(tell(ManualPhrase::Rule), true);
    const bool chinese = m_language == Language::Chinese;
    QString rule = in(parameter.rule);
    if (!parameter.note.isEmpty() && !rule.endsWith(u'.') && !rule.endsWith(u'。'))
        rule += chinese ? QStringLiteral("。") : QStringLiteral(".");
    text.runs.push_back({sentences({rule, in(parameter.note)}, m_language), false});
    return {Paragraph::Style::Small, std::move(text), false};
}

void ManualWriter::addFigures(const framework::Procedure& procedure, std::vector<Block>& blocks) const
{
    Table table;
    table.kind = Table::Kind::Text;
    table.columns = {{tell(ManualPhrase::FiguresInForce, {longDate(m_day, m_language)}), 0, false, false},
                     {tell(ManualPhrase::Value), kValueWidth, false, false},
                     {tell(ManualPhrase::From), kDayWidth, false, false},
                     {tell(ManualPhrase::Source), kSourceWidth, false, true}};
    std::vector<Block> rules;
    for (const QString& id : procedure.parameters) {
        const Parameter* parameter = m_parameters.value(id);
        if (parameter == nullptr)
            continue;
        table.rows.push_back(groupRow(*parameter));
        const std::vector<DatedValue> values = framework::valuesInForce(*parameter, m_day);
        for (const DatedValue& value : values)
            table.rows.push_back(rowOf({bandText(value), figureText(value.value, m_language),
                                        value.from.isEmpty() ? tell(ManualPhrase::NotRecorded) : value.from,
                                        sourceText(value)}));
        if (values.empty())
            table.rows.push_back(rowOf({tell(ManualPhrase::NoFigureInForce)}, Tone::Second));
        rules.push_back(ruleParagraph(*parameter));
    }
    blocks.push_back(std::move(table));
    std::ranges::move(rules, std::back_inserter(blocks));
}

void ManualWriter::addRegister(std::vector<Block>& blocks) const
{
    Title title;
    title.kicker = tell(ManualPhrase::Annex);
    title.title = tell(ManualPhrase::FiguresTitle);
    title.anchor = kManualFigures;
    blocks.push_back(title);
    const QString day = longDate(m_day, m_language);
    blocks.push_back(
        Paragraph{Paragraph::Style::Prose, RichText(tell(ManualPhrase::FiguresIntro, {day})), false});
    for (const Parameter& parameter : m_manual.parameters) {
        blocks.push_back(Heading{in(parameter.title)});
        blocks.push_back(ruleParagraph(parameter));
        Table table;
        table.kind = Table::Kind::Text;
        table.columns = {{in(parameter.unit), 0, false, false},
                         {tell(ManualPhrase::Value), kValueWidth, false, false},
                         {tell(ManualPhrase::From), kDayWidth, false, false},
                         {tell(ManualPhrase::To), kDayWidth, false, false},
                         {tell(ManualPhrase::State), kStateWidth, false, false},
                         {tell(ManualPhrase::Source), kSourceWidth, false, true}};
        for (const DatedValue& value : parameter.values) {
            const bool now = framework::isInForce(value, m_day);
            const ManualPhrase state = !now                   ? ManualPhrase::NotInForce
                                       : value.from.isEmpty() ? ManualPhrase::NotVerified
                                                              : ManualPhrase::InForce;
            table.rows.push_back(rowOf({bandText(value), figureText(value.value, m_language),
                                        value.from.isEmpty() ? tell(ManualPhrase::NotRecorded) : value.from,
                                        value.to.isEmpty() ? tell(ManualPhrase::Open) : value.to, tell(state),
                                        sourceText(value)},
                                       now ? Tone::Ink : Tone::Second));
        }
        blocks.push_back(std::move(table));
    }
}

} // namespace sextant::report::detail
