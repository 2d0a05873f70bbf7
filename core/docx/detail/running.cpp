#include "docx/detail/running.h"

#include "docx/detail/package.h"
#include "docx/detail/words.h"

#include <algorithm>
#include <cmath>

namespace sextant::docx {

namespace {

constexpr double kWidth = 170; ///< mm

/// Opens a paragraph of a head or foot: a tab at its right end, and a rule below if \a rule is a colour.
void beginParagraph(Markup& markup, const char* style, const QString& rule)
{
    markup.open("w:p");
    const Element properties(markup, "w:pPr");
    markup.value("w:pStyle", style);
    if (!rule.isEmpty()) {
        const Element borders(markup, "w:pBdr");
        markup.leaf("w:bottom", {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 6}, {"w:color", rule}});
    }
    const Element tabs(markup, "w:tabs");
    markup.leaf("w:tab", {{"w:val", "right"}, {"w:pos", twips(kWidth)}});
}

/// Word's own way to bend words into a shape, as each program that writes watermarks repeats it.
void wordArt(Markup& markup)
{
    const Element type(markup, "v:shapetype",
                       {{"id", "_x0000_t136"},
                        {"coordsize", "21600,21600"},
                        {"o:spt", "136"},
                        {"adj", "10800"},
                        {"path", "m@7,l@8,m@5,21600l@6,21600e"}});
    {
        const Element formulas(markup, "v:formulas");
        for (const char* formula :
             {"sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0",
              "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8",
              "mid @6 @7", "sum @6 0 @5"})
            markup.leaf("v:f", {{"eqn", formula}});
    }
    markup.leaf("v:path", {{"textpathok", "t"},
                           {"o:connecttype", "custom"},
                           {"o:connectlocs", "@9,0;@10,10800;@11,21600;@12,10800"},
                           {"o:connectangles", "270,180,90,0"}});
    markup.leaf("v:textpath", {{"on", "t"}, {"fitshape", "t"}});
}

/// About as wide as it is set, in ems.
double emsOf(const QString& words)
{
    double ems = 0;
    for (const QChar letter : words)
        ems += letter.script() == QChar::Script_Han ? 1 : 0.65;
    return std::max(ems, 1.0);
}

void watermark(Markup& markup, const QString& words, const Palette& palette, int number)
{
    constexpr double kLongest = 420; ///< pt
    constexpr double kTallest = 130; ///< pt
    const double height = std::min(kTallest, kLongest / emsOf(words));
    const QString style =
        QStringLiteral("position:absolute;margin-left:0;margin-top:0;width:%1pt;height:%2pt;rotation:315;"
                       "z-index:-251658752;mso-position-horizontal:center;"
                       "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                       "mso-position-vertical-relative:margin")
            .arg(std::lround(height * emsOf(words)))
            .arg(std::lround(height));
    const Element run(markup, "w:r");
    const Element picture(markup, "w:pict");
    wordArt(markup);
    const Element shape(markup, "v:shape",
                        {{"id", QStringLiteral("PowerPlusWaterMarkObject%1").arg(number)},
                         {"o:spid", QStringLiteral("_x0000_s%1").arg(2048 + number)},
                         {"type", "#_x0000_t136"},
                         {"alt", words},
                         {"style", style},
                         {"o:allowincell", "f"},
                         {"fillcolor", QString(u'#' + palette.line)},
                         {"stroked", "f"}});
    markup.leaf("v:fill", {{"opacity", ".6"}});
    markup.leaf("v:textpath", {{"style", "font-family:'Noto Sans CJK SC';font-size:1pt;font-weight:bold"},
                               {"string", words}});
}

Attributes namespaces()
{
    static const Attributes all{{"xmlns:w", kMainNamespace},
                                {"xmlns:r", kRelationNamespace},
                                {"xmlns:wp", kDrawingNamespace},
                                {"xmlns:v", "urn:schemas-microsoft-com:vml"},
                                {"xmlns:o", "urn:schemas-microsoft-com:office:office"}};
    return all;
}

} // namespace

QByteArray headPart(const report::ReadinessReport& report, const Palette& palette, bool bare, int number,
                    const Drawing& logo)
{
    Markup markup;
    {
        const Element head(markup, "w:hdr", namespaces());
        Words words(markup, palette, report.language);
        beginParagraph(markup, "Header", bare ? QString() : palette.edge);
        if (!report.watermark.isEmpty())
            watermark(markup, report.watermark, palette, number);
        if (logo.widthMm > 0) {
            writeDrawing(markup, logo);
            words.text(QStringLiteral("   "));
        }
        if (!bare) {
            words.text(report.organisation, {.bold = true, .color = palette.ink});
            words.text(QStringLiteral("   ") + report.runningTitle);
        }
        words.tab();
        words.tag(report.mark);
        if (!report.mark.isEmpty() && !report.demo.isEmpty())
            words.text(QStringLiteral("  "));
        words.tag(report.demo);
        markup.close();
    }
    return markup.part();
}

QByteArray footPart(const report::ReadinessReport& report, const Palette& palette)
{
    Markup markup;
    {
        const Element foot(markup, "w:ftr", namespaces());
        Words words(markup, palette, report.language);
        beginParagraph(markup, "Footer", QString());
        words.text(report.foot);
        words.tab();
        const QString& pageOf = report.pageOf;
        qsizetype from = 0;
        for (qsizetype at = pageOf.indexOf(u'%'); at >= 0; at = pageOf.indexOf(u'%', at + 1)) {
            const QChar which = at + 1 < pageOf.size() ? pageOf.at(at + 1) : QChar();
            if (which != u'1' && which != u'2')
                continue;
            words.text(pageOf.mid(from, at - from));
            words.field(which == u'1' ? " PAGE " : " NUMPAGES ", QStringLiteral("1"));
            from = at + 2;
        }
        words.text(pageOf.mid(from));
        markup.close();
    }
    return markup.part();
}

} // namespace sextant::docx
