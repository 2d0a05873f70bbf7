#include "docx/detail/styles.h"

#include "docx/detail/package.h"
#include "docx/detail/words.h"

#include <cmath>

namespace sextant::docx {

namespace {

constexpr char kSans[] = "Noto Sans";
constexpr char kSansChinese[] = "Noto Sans CJK SC";
constexpr char kSerif[] = "Noto Serif";
constexpr char kSerifChinese[] = "Noto Serif CJK SC";

/// A style of paragraphs. Lengths in points.
struct Style
{
    const char* id;
    const char* name;
    double size;
    double step; ///< from line to line, at least
    double before = 0;
    double after = 0;
    bool bold = false;
    QString color = {}; ///< empty: ink
    int level = -1;     ///< of the outline, from 0
    bool staysWithNext = false;
    bool serif = false;
    bool justified = false;
};

void fonts(Markup& markup, bool serif)
{
    const char* latin = serif ? kSerif : kSans;
    markup.leaf("w:rFonts", {{"w:ascii", latin},
                             {"w:hAnsi", latin},
                             {"w:eastAsia", serif ? kSerifChinese : kSansChinese},
                             {"w:cs", latin}});
}

int twentieths(double points)
{
    return static_cast<int>(std::lround(points * 20));
}

void size(Markup& markup, double points)
{
    const int halves = static_cast<int>(std::lround(points * 2));
    markup.value("w:sz", halves);
    markup.value("w:szCs", halves);
}

void paragraphProperties(Markup& markup, const Style& style)
{
    const Element properties(markup, "w:pPr");
    if (style.staysWithNext) {
        markup.leaf("w:keepNext");
        markup.leaf("w:keepLines");
    }
    markup.leaf("w:spacing", {{"w:before", twentieths(style.before)},
                              {"w:after", twentieths(style.after)},
                              {"w:line", twentieths(style.step)},
                              {"w:lineRule", "atLeast"}});
    if (style.justified)
        markup.value("w:jc", "both");
    if (style.level >= 0)
        markup.value("w:outlineLvl", style.level);
}

void write(Markup& markup, const Style& style)
{
    const Element element(markup, "w:style", {{"w:type", "paragraph"}, {"w:styleId", style.id}});
    markup.value("w:name", style.name);
    markup.value("w:basedOn", "Normal");
    if (style.level >= 0)
        markup.value("w:next", "Label");
    markup.leaf("w:qFormat");
    paragraphProperties(markup, style);
    const Element properties(markup, "w:rPr");
    if (style.serif)
        fonts(markup, true);
    if (style.bold) {
        markup.leaf("w:b");
        markup.leaf("w:bCs");
    }
    if (!style.color.isEmpty())
        markup.value("w:color", style.color);
    size(markup, style.size);
}

void defaults(Markup& markup, const Palette& palette, Language language)
{
    {
        const Element all(markup, "w:docDefaults");
        {
            const Element runs(markup, "w:rPrDefault");
            const Element properties(markup, "w:rPr");
            fonts(markup, false);
            markup.value("w:color", palette.ink);
            size(markup, 9);
            markup.leaf("w:lang", {{"w:val", languageTag(language)}, {"w:eastAsia", "zh-CN"}});
        }
        markup.leaf("w:pPrDefault");
    }
    {
        const Element normal(markup, "w:style",
                             {{"w:type", "paragraph"}, {"w:default", "1"}, {"w:styleId", "Normal"}});
        markup.value("w:name", "Normal");
        markup.leaf("w:qFormat");
    }
    const Element table(markup, "w:style",
                        {{"w:type", "table"}, {"w:default", "1"}, {"w:styleId", "TableNormal"}});
    markup.value("w:name", "Normal Table");
    const Element properties(markup, "w:tblPr");
    markup.leaf("w:tblInd", {{"w:w", 0}, {"w:type", "dxa"}});
    const Element margins(markup, "w:tblCellMar");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right"})
        markup.leaf(side, {{"w:w", 0}, {"w:type", "dxa"}});
}

std::vector<Style> headingStyles(bool covered)
{
    const Style cover{"", "", 30, 38, 0, 14, true};
    const Style page{"", "", 20, 26, 0, 7, true};
    const Style part{"", "", 11, 15, 14, 3, true};
    const Style label{"", "", 9, 13.5, 7, 2, true};
    std::vector<Style> styles = covered ? std::vector{cover, page, part} : std::vector{page, part, label};
    constexpr const char* kIds[] = {"Heading1", "Heading2", "Heading3"};
    constexpr const char* kNames[] = {"heading 1", "heading 2", "heading 3"};
    for (size_t i = 0; i < styles.size(); ++i) {
        styles[i].id = kIds[i];
        styles[i].name = kNames[i];
        styles[i].level = static_cast<int>(i);
        styles[i].staysWithNext = true;
    }
    return styles;
}

std::vector<Style> textStyles(const Palette& p)
{
    const QString& second = p.second;
    return {
        {"BodyText", "Body Text", 9.5, 14.5, 0, 5, false, {}, -1, false, true},
        {"BodyTextChinese", "Body Text Chinese", 10.5, 17, 0, 5, false, {}, -1, false, true, true},
        {"Label", "Label", 9, 13.5, 4, 3},
        {"Small", "Small", 7.5, 10.5, 3, 2, false, second},
        {"Kicker", "Kicker", 7.5, 10.5, 30, 0, false, second, -1, true},
        {"Figure", "Figure", 9, 30, 0, 4, false, second, -1, true},
        {"MessageTitle", "Message Title", 9, 13.5, 5, 0, true, {}, -1, true},
        {"MessageText", "Message Text", 9, 13.5, 0, 4},
        {"TableHead", "Table Head", 7.5, 10, 0, 2, false, second, -1, true},
        {"TableText", "Table Text", 9, 12, 2, 2},
        {"TableCompact", "Table Compact", 8.5, 11, 1, 1},
        {"TableSmall", "Table Small", 7.5, 10.5, 1, 1},
        {"FactLabel", "Fact Label", 7.5, 10.5, 4, 0, false, second, -1, true},
        {"FactValue", "Fact Value", 9, 13.5, 0, 4, true},
        {"ListLabel", "List Label", 9, 13.5, 6, 1, true, {}, -1, true},
        {"TOC1", "toc 1", 9, 13.5, 2, 1},
        {"TOC2", "toc 2", 9, 13.5, 2, 1},
        {"TOC3", "toc 3", 9, 13.5, 1, 1},
        {"ContentsGroup", "Contents Group", 9, 13.5, 8, 1, true, {}, -1, true},
        {"Picture", "Picture", 9, 12, 4, 4},
        {"CoverName", "Cover Name", 11, 15, 0, 90, true, p.accent},
        {"CoverOrganisation", "Cover Organisation", 15, 22, 0, 3},
        {"CoverPeriod", "Cover Period", 11, 17, 0, 24, false, second},
        {"CoverVerdict", "Cover Verdict", 22, 28, 14, 0, true},
        {"CoverNote", "Cover Note", 11, 15, 0, 14, false, second},
        {"LetterName", "Letter Name", 14, 19, 0, 2, true},
        {"Header", "header", 8, 11, 0, 0, false, second},
        {"Footer", "footer", 7.5, 10, 0, 0, false, p.caption},
        {"Spacer", "Spacer", 2, 3, 0, 0},
    };
}

void font(Markup& markup, const char* name, const char* instead, const char* family)
{
    const Element element(markup, "w:font", {{"w:name", name}});
    markup.value("w:altName", instead);
    markup.value("w:family", family);
}

} // namespace

QByteArray stylesPart(const Palette& palette, Language language, bool covered)
{
    Markup markup;
    {
        const Element all(markup, "w:styles", {{"xmlns:w", kMainNamespace}});
        defaults(markup, palette, language);
        for (const Style& style : headingStyles(covered))
            write(markup, style);
        for (const Style& style : textStyles(palette))
            write(markup, style);
    }
    return markup.part();
}

QByteArray fontsPart()
{
    Markup markup;
    {
        const Element all(markup, "w:fonts", {{"xmlns:w", kMainNamespace}});
        font(markup, kSans, "Arial", "swiss");
        font(markup, kSansChinese, "Microsoft YaHei,SimSun", "swiss");
        font(markup, kSerif, "Times New Roman", "roman");
        font(markup, kSerifChinese, "SimSun", "roman");
    }
    return markup.part();
}

QByteArray settingsPart(Language language)
{
    Markup markup;
    {
        const Element all(markup, "w:settings", {{"xmlns:w", kMainNamespace}});
        markup.leaf("w:zoom", {{"w:percent", 100}});
        markup.value("w:defaultTabStop", 720);
        markup.value("w:characterSpacingControl", "doNotCompress");
        {
            const Element compatible(markup, "w:compat");
            markup.leaf("w:compatSetting", {{"w:name", "compatibilityMode"},
                                            {"w:uri", "http://schemas.microsoft.com/office/word"},
                                            {"w:val", "15"}});
        }
        markup.leaf("w:themeFontLang", {{"w:val", languageTag(language)}, {"w:eastAsia", "zh-CN"}});
    }
    return markup.part();
}

} // namespace sextant::docx
