#include "html_sample.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace sextant::testing {

using namespace report;

namespace {

html::Palette colours(const QString& ink, const QString& paper)
{
    html::Palette palette{ink, ink, paper, paper, paper, ink, ink, ink, ink, ink, {}, {}};
    palette.level.fill(ink);
    palette.levelNumber.fill(paper);
    return palette;
}

/// Gives each text of a report that was left empty a name of its own.
class Namer
{
public:
    explicit Namer(const QString& mark)
        : m_mark(mark)
    {}

    QString next() { return m_mark + QStringLiteral("%1").arg(++m_count, 3, 10, QLatin1Char('0')); }
    RichText rich()
    {
        RichText text(next());
        text.runs.push_back({u' ' + next(), true});
        return text;
    }
    LevelMark level() { return {LevelMark::Kind::Level, 3, next()}; }

    Cell cell(CellIcon icon = CellIcon::None, Tone tone = Tone::Ink)
    {
        Cell made;
        made.text = rich();
        made.icon = icon;
        made.tone = tone;
        return made;
    }

    Table table()
    {
        Table table;
        table.columns = {{next(), 60}, {next(), 0, true}, {next(), 20, false, true}};
        table.rows.push_back({true, {cell()}});
        table.rows.push_back({false, {cell(), cell(CellIcon::None, Tone::Bad), cell(CellIcon::Gate)}});
        table.rows.back().cells[1].mark = level();
        table.rows.back().cells[1].aim = level();
        table.rows.push_back(
            {false,
             {cell(CellIcon::Passed, Tone::Ok), cell(CellIcon::Failed), cell(CellIcon::Open, Tone::Accent)}});
        table.rows.back().cells[1].mark = LevelMark{LevelMark::Kind::NotApplicable, 0, {}};
        table.rows.back().cells[2].mark = LevelMark{};
        return table;
    }

    std::vector<ScaleMark> scale()
    {
        return {{0, QStringLiteral("0"), {}}, {0.5, QStringLiteral("2"), {}}, {1, QStringLiteral("4"), {}}};
    }

    ArcSpec arc() { return {scale(), 0.5, 0.5, 0.5, false, next(), next()}; }

    RadarAxis axis()
    {
        RadarAxis made;
        made.code = next();
        made.name = next();
        made.valueText = next();
        return made;
    }

    std::vector<Block> charts()
    {
        RadarSpec radar;
        radar.rings = {scale()[1], scale()[2]};
        radar.axes = {axis(), axis(), axis()};
        radar.axes[0].last = 0.25;
        radar.axes[0].target = 1;
        radar.nowName = next();
        radar.lastName = next();
        radar.targetName = next();
        radar.description = next();
        DomainBarsSpec bars;
        bars.marks = scale();
        bars.bars = {{next(), next(), next(), 0.5, 0.25, 0.75, true, 0.1, 0.9, 3, 7}};
        bars.description = next();
        LevelsSpec levels;
        levels.marks = scale();
        levels.bars = {{next(), next(), level(), 0.5, 0.25, 1.0, 0.5, scoring::GateState::Failed}};
        levels.lastName = next();
        levels.targetName = next();
        levels.description = next();
        ProgressSpec progress{{{next(), 2, 5}}, next()};
        std::vector<Block> all{Chart{radar}, Chart{bars}, Chart{arc()}, Chart{levels}, Chart{progress}};
        for (Block& one : comparisons())
            all.push_back(std::move(one));
        return all;
    }

    ProfilePlace place() { return {next(), next(), next(), true}; }

    Profile profile(size_t count)
    {
        Profile made{count == 1 ? 1 : 2, next(), {}};
        for (size_t i = 0; i < count; ++i)
            made.points.push_back({0.5, 0.25, 0.75, i == 0, next()});
        return made;
    }

    std::vector<Block> comparisons()
    {
        OverlayRadarSpec overlay{{scale()[1], scale()[2]}, {place(), place(), place()}, {profile(3)}, next()};
        overlay.profiles.push_back(profile(3));
        const DumbbellSpec dumbbell{scale(), {place()}, {profile(1), profile(1)}, next(), next()};
        const DistributionSpec distribution{
            {{level(), next()}, {{}, next()}}, {{next(), next(), {3, 4}}}, next()};
        const HeatMapSpec heat{{{level(), next()}, {{}, next()}}, {{next(), next(), {3, 4}}}, next()};
        const TrendSpec trend{{next(), next()}, scale(), {{next(), next(), {0.25, 0.5}}}, next()};
        return {Chart{overlay}, Chart{dumbbell}, Chart{distribution}, Chart{heat}, Chart{trend}};
    }

private:
    QString m_mark;
    int m_count = 100;
};

} // namespace

html::Look plainLook()
{
    return {colours(QStringLiteral("black"), QStringLiteral("white")),
            colours(QStringLiteral("white"), QStringLiteral("black")), [](const ChartSpec&, Language) {
                return QByteArray("<svg viewBox=\"0 0 10 10\"><g id=\"a\"><text x=\"1\" y=\"1\">drawn</text>"
                                  "</g></svg>");
            }};
}

ReadinessReport everyBlock(const QString& mark, Language language)
{
    Namer name(mark);
    ReadinessReport made;
    made.language = language;
    for (QString* text : {&made.title, &made.organisation, &made.runningTitle, &made.demo, &made.mark,
                          &made.watermark, &made.foot, &made.creator})
        *text = name.next();
    made.pageOf = QStringLiteral("Page %1 of %2");
    const QString anchor = name.next();
    const QString second = name.next();
    std::vector<Fact> facts{{name.next(), name.next()}, {name.next(), name.next()}};
    const auto add = [&made](Block block) { made.blocks.push_back(std::move(block)); };
    add(Cover{name.next(), name.next(), name.next(), name.next(), name.arc(), name.next(), name.next(), facts,
              name.next()});
    add(PageBreak{});
    add(Title{name.next(), name.next(), name.next(), name.next(), name.next(), anchor});
    add(Contents{
        {{name.next(), name.next(), anchor}, {{}, name.next(), {}}, {name.next(), name.next(), second}}});
    add(Heading{name.next(), second});
    for (const auto style : {Paragraph::Style::Prose, Paragraph::Style::Label, Paragraph::Style::Small})
        add(Paragraph{style, name.rich(), style == Paragraph::Style::Label});
    for (const Tone tone : {Tone::Ink, Tone::Second, Tone::Accent, Tone::Ok, Tone::Bad})
        add(Message{tone, name.next(), name.next()});
    add(name.table());
    for (Block& chart : name.charts())
        add(std::move(chart));
    add(Facts{facts});
    add(LevelLegend{{{name.level(), name.next(), name.next()}}});
    add(Columns{{Heading{name.next()}, Paragraph{Paragraph::Style::Label, name.rich()}, name.table()},
                {Message{Tone::Ok, name.next(), name.next()}, Facts{facts}, Chart{name.arc()}}});
    add(Listing{name.next(), {{name.next(), name.rich()}, {{}, name.rich()}}});
    FormRow row;
    row.code = name.next();
    row.label = name.next();
    row.question = name.rich();
    row.hints = {name.next()};
    row.choices = {{name.next(), name.next(), true}, {name.next(), name.next(), false}};
    row.lines = {{name.next(), name.next(), 1}, {name.next(), {}, 2}};
    add(Form{{row}});
    add(Letterhead{name.next(), {name.next(), name.next()}});
    add(Signing{name.next(), name.next(), name.next(), name.next(), name.next()});
    return made;
}

QStringList textsOf(const ReadinessReport& report)
{
    // What plainText() adds of its own: brackets, bars, signs.
    static const QRegularExpression own(QStringLiteral("[\\s|#\\[\\]()~!>=_:/→–+?-]+|\\bgate\\b"));
    QStringList words = plainText(report).split(own, Qt::SkipEmptyParts);
    words.removeAll(QStringLiteral("page"));
    words.removeAll(QStringLiteral("x"));
    return words;
}

QString readAloud(const QByteArray& page)
{
    static const QSet<QString> inLine{QStringLiteral("b"), QStringLiteral("span")};
    QXmlStreamReader reader(page);
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (reader.name() == u"style")
                reader.skipCurrentElement();
            else if (!inLine.contains(reader.name().toString()))
                text += u' ' + reader.attributes().value(QLatin1String("aria-label")).toString() + u' ';
            if (reader.name() == u"img")
                text += u' ' + reader.attributes().value(QLatin1String("alt")).toString() + u' ';
            break;
        case QXmlStreamReader::EndElement:
            if (!inLine.contains(reader.name().toString()))
                text += u' ';
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        default:
            break;
        }
    }
    INFO(reader.errorString().toStdString() << " in line " << reader.lineNumber());
    REQUIRE_FALSE(reader.hasError());
    return text;
}

} // namespace sextant::testing
