#include "report/manual_report.h"

#include "report/detail/manual_parts.h"
#include "report/detail/parts.h"
#include "report/phrases.h"

#include <algorithm>

namespace sextant::report {

namespace {

using detail::ManualPhrase;
using detail::ManualWriter;
using framework::Framework;
using framework::GuideSection;
using framework::Item;
using framework::Section;

/// The parts of a manual that a book holds.
struct Chosen
{
    std::vector<const GuideSection*> sections;
    std::vector<const Section*> chapters;
    bool figures = false;
    bool whole = false;

    size_t count() const { return sections.size() + chapters.size() + (figures ? 1 : 0); }
};

Chosen chosenOf(const ManualReportInput& input)
{
    const Framework& manual = input.manual->framework;
    const QStringList all = manualParts(manual);
    const QStringList& wanted = input.parts.isEmpty() ? all : input.parts;
    Chosen chosen;
    for (const GuideSection& section : manual.guide.sections)
        if (wanted.contains(section.id))
            chosen.sections.push_back(&section);
    for (const Section& chapter : manual.sections)
        if (wanted.contains(chapter.id.text))
            chosen.chapters.push_back(&chapter);
    chosen.figures = !manual.parameters.empty() && wanted.contains(kManualFigures);
    chosen.whole = std::ranges::all_of(all, [&](const QString& part) { return wanted.contains(part); });
    return chosen;
}

class Book
{
public:
    Book(const ManualReportInput& input, Language language, const Choices& choices = {})
        : m_input(input)
        , m_choices(choices.of(ReportKind::Manual))
        , m_manual(input.manual->framework)
        , m_language(language)
        , m_chosen(chosenOf(input))
        , m_writer(m_manual, input.day, language)
    {}

    ReadinessReport write()
    {
        const QString day = longDate(m_input.day, m_language);
        m_report.language = m_language;
        m_report.title = m_manual.title.in(m_language);
        m_report.organisation = m_report.title;
        m_report.runningTitle = m_writer.tell(ManualPhrase::VersionWord, {m_manual.version});
        m_report.foot = m_writer.tell(ManualPhrase::Foot, {day});
        m_report.pageOf = say(Phrase::PageOf, m_language, {QStringLiteral("%1"), QStringLiteral("%2")});
        m_report.creator = say(Phrase::Creator, m_language, {m_input.programVersion});
        m_report.fileName = fileName();
        if (m_choices.has(QStringLiteral("cover")))
            addCover(day);
        if (m_chosen.count() > 1 && m_choices.has(QStringLiteral("contents")))
            addContents();
        for (const GuideSection* section : m_chosen.sections) {
            m_report.blocks.push_back(PageBreak{});
            m_writer.addGuideSection(*section, m_report.blocks);
        }
        for (const Section* chapter : m_chosen.chapters) {
            m_report.blocks.push_back(PageBreak{});
            m_writer.addChapter(*chapter, m_report.blocks);
            if (!m_choices.has(QStringLiteral("checks")))
                continue;
            for (const Item& check : chapter->items)
                m_writer.addCheck(check, m_report.blocks);
        }
        if (m_chosen.figures) {
            m_report.blocks.push_back(PageBreak{});
            m_writer.addRegister(m_report.blocks);
        }
        return std::move(m_report);
    }

    QString fileName() const
    {
        const QString part = partTitle();
        QString name = m_manual.title.in(m_language) + u' ' + m_manual.version;
        if (!part.isEmpty())
            name += u' ' + part;
        name.replace(QChar(0x2002), u' ');
        return name;
    }

private:
    /// The title of the one part chosen; empty when there are several.
    QString partTitle() const
    {
        if (m_chosen.count() != 1)
            return {};
        if (!m_chosen.sections.empty())
            return codeAndTitle(m_chosen.sections.front()->code,
                                m_chosen.sections.front()->title.in(m_language), m_language);
        if (!m_chosen.chapters.empty())
            return codeAndTitle(m_chosen.chapters.front()->code,
                                m_chosen.chapters.front()->title.in(m_language), m_language);
        return m_writer.tell(ManualPhrase::FiguresTitle);
    }

    void addCover(const QString& day)
    {
        Cover cover;
        cover.program = say(Phrase::Program, m_language);
        cover.title = m_report.title;
        const QString part = partTitle();
        cover.organisation = part.isEmpty() ? m_manual.summary.in(m_language) : part;
        cover.period = m_writer.tell(ManualPhrase::Subtitle, {m_manual.version, day});
        cover.facts = coverFacts(day);
        cover.disclaimer = m_manual.disclaimer.in(m_language);
        m_report.blocks.push_back(std::move(cover));
    }

    QString counted(ManualPhrase phrase, size_t count) const
    {
        return detail::sayManualCount(phrase, m_language, static_cast<int>(count));
    }

    std::vector<Fact> coverFacts(const QString& day) const
    {
        size_t checks = 0;
        for (const Section* chapter : m_chosen.chapters)
            checks += chapter->items.size();
        std::vector<Fact> facts;
        if (!m_chosen.sections.empty())
            facts.push_back({m_writer.tell(ManualPhrase::PartOne),
                             counted(ManualPhrase::SectionCount, m_chosen.sections.size())});
        if (!m_chosen.chapters.empty()) {
            const QString chapters = counted(ManualPhrase::ChapterCount, m_chosen.chapters.size());
            const QString separator =
                m_language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", ");
            facts.push_back({m_writer.tell(ManualPhrase::PartTwo),
                             chapters + separator + counted(ManualPhrase::CheckCount, checks)});
        }
        if (m_chosen.figures)
            facts.push_back({m_writer.tell(ManualPhrase::Annex),
                             counted(ManualPhrase::FigureCount, m_manual.parameters.size())});
        facts.push_back({m_writer.tell(ManualPhrase::Licence), m_manual.licence});
        facts.push_back(
            {m_writer.tell(ManualPhrase::LanguageWord), m_writer.tell(ManualPhrase::LanguageValue)});
        facts.push_back({m_writer.tell(ManualPhrase::FiguresAsOf), day});
        return facts;
    }

    void addContents()
    {
        m_report.blocks.push_back(PageBreak{});
        Title title;
        title.kicker = m_report.title;
        title.title = m_writer.tell(ManualPhrase::Contents);
        m_report.blocks.push_back(title);
        Contents contents;
        if (!m_chosen.sections.empty())
            contents.lines.push_back(
                {m_writer.tell(ManualPhrase::PartOne), m_manual.guide.title.in(m_language), {}});
        for (const GuideSection* section : m_chosen.sections)
            contents.lines.push_back({section->code, section->title.in(m_language), section->id});
        if (!m_chosen.chapters.empty())
            contents.lines.push_back(
                {m_writer.tell(ManualPhrase::PartTwo), m_writer.tell(ManualPhrase::PartTwoTitle), {}});
        for (const Section* chapter : m_chosen.chapters)
            contents.lines.push_back({chapter->code, chapter->title.in(m_language), chapter->id.text});
        if (m_chosen.figures) {
            contents.lines.push_back({m_writer.tell(ManualPhrase::Annex), {}, {}});
            contents.lines.push_back({{}, m_writer.tell(ManualPhrase::FiguresTitle), kManualFigures});
        }
        m_report.blocks.push_back(std::move(contents));
    }

    const ManualReportInput& m_input;
    Choices m_choices;
    const Framework& m_manual;
    Language m_language;
    Chosen m_chosen;
    ManualWriter m_writer;
    ReadinessReport m_report;
};

} // namespace

QStringList manualParts(const Framework& manual)
{
    QStringList parts;
    for (const GuideSection& section : manual.guide.sections)
        parts << section.id;
    for (const Section& chapter : manual.sections)
        parts << chapter.id.text;
    if (!manual.parameters.empty())
        parts << kManualFigures;
    return parts;
}

QStringList findManualParts(const Framework& manual, const QString& name)
{
    QStringList sections;
    for (const GuideSection& section : manual.guide.sections) {
        if (section.id == name || section.code.compare(name, Qt::CaseInsensitive) == 0)
            return {section.id};
        sections << section.id;
    }
    for (const Section& chapter : manual.sections)
        if (chapter.id.text == name || chapter.code.compare(name, Qt::CaseInsensitive) == 0)
            return {chapter.id.text};
    if (name == kManualFigures && !manual.parameters.empty())
        return {name};
    return name == kManualGuide ? sections : QStringList();
}

std::vector<Block> manualText(const framework::IndexedFramework& manual, const QString& id, QDate day,
                              Language language)
{
    const Framework& framework = manual.framework;
    const ManualWriter writer(framework, day, language);
    std::vector<Block> blocks;
    if (id == kManualGuide) {
        writer.addGuide(blocks);
    } else if (id == kManualFigures) {
        writer.addRegister(blocks);
    } else if (const int item = manual.index.indexOf({id}); item >= 0) {
        writer.addCheck(*manual.index.items()[static_cast<size_t>(item)], blocks);
    } else if (const int node = manual.index.nodeIndexOf({id}); node >= 0) {
        writer.addChapter(*manual.index.nodes()[static_cast<size_t>(node)].section, blocks);
    } else {
        for (const GuideSection& section : framework.guide.sections)
            if (section.id == id)
                writer.addGuideSection(section, blocks);
    }
    return blocks;
}

QString manualFileName(const ManualReportInput& input, Language language)
{
    return Book(input, language).fileName();
}

ReadinessReport manualReport(const ManualReportInput& input, Language language, const Choices& choices)
{
    ManualReportInput chosen = input;
    if (!choices.chapters.isEmpty())
        chosen.parts = choices.chapters;
    return Book(chosen, language, choices).write();
}

} // namespace sextant::report
