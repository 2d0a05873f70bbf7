#include "html/detail/style_sheet.h"

#include "html/detail/escape.h"

#include <algorithm>

namespace sextant::html::detail {

namespace {

constexpr char16_t kRules[] = uR"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 "Noto Sans","Helvetica Neue",Arial,sans-serif;
overflow-wrap:anywhere}
:lang(zh){font-family:"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;line-height:1.65}
article{max-width:56rem;margin:1.5rem auto;padding:1.5rem 2rem 2rem;background:var(--card)}
h1,h2,h3{line-height:1.3;margin:0;text-wrap:balance}
h1{font-size:1.9rem}h2{font-size:1.35rem}h3{font-size:1.05rem}
h2,h3{margin:1.6rem 0 .4rem;break-after:avoid}
p,dd,dt,td,th,li,figcaption,h1,h2,h3{white-space:pre-line}
p{margin:.5rem 0}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.small,.kicker,.note,.second,.period,.foot,.running,dt,figcaption,summary{color:var(--second)}
.small,.kicker,.note,.foot,.running,dt,figcaption,summary{font-size:.85rem}
.accent{color:var(--accent)}.ok{color:var(--ok)}.bad{color:var(--bad)}
.prose{max-width:42rem}
.languages{max-width:56rem;margin:1rem auto 0;padding:0 2rem}
.languages ul{display:flex;gap:1.25rem;margin:0;padding:0;list-style:none}
.running{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;margin:0 0 1.5rem;padding-bottom:.5rem;
border-bottom:1px solid var(--edge)}
.logo{align-self:center;width:auto;max-width:11rem;height:auto;max-height:3rem;padding:.25rem;border-radius:3px;background:var(--chart-paper)}
.tag{margin:0;padding:0 .5em;border:1px solid var(--bad);border-radius:3px;color:var(--bad);font-weight:700}
.tag.mark-of{border-color:var(--ink);color:var(--ink)}
.page+.page{margin-top:2.5rem;padding-top:1.5rem;border-top:1px solid var(--edge)}
.title{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;gap:.25rem 2rem;margin:1.5rem 0 .75rem}
.page .title:first-child{margin-top:0}
.title div{flex:1 1 16rem}.title h1,.title h2{margin:0;font-size:1.6rem}
.kicker{margin:0}
.figure{margin:0;color:var(--second)}.figure b{font-size:2.1rem;line-height:1.1;color:var(--accent)}
.figure .note{display:block}
.cover h1,.cover h2{margin:2rem 0 .5rem;font-size:2.1rem;line-height:1.25}
.program{font-weight:700}.lead{margin:0;font-size:1.2rem}.period{margin:0}
.verdict{margin:1.5rem 0 0;font-size:1.6rem;font-weight:700;line-height:1.3}
.disclaimer{margin-top:1.5rem}
.letterhead{margin-bottom:2rem;padding-bottom:.75rem;border-bottom:1px solid var(--edge)}
.letterhead p{margin:0}.letterhead .name{font-size:1.5rem;font-weight:700}
.what{font-weight:700}
.message{margin:1rem 0;padding:.1rem 1rem;border-left:4px solid currentColor;break-inside:avoid}
.message p{margin:.25rem 0}.message .label{color:var(--ink)}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
.columns div{min-width:0}
.facts,.levels{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1rem 1.5rem;margin:1.5rem 0;
padding-top:1rem;border-top:1px solid var(--edge)}
.levels{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}
dd{margin:0}.levels dt{color:var(--ink);font-weight:700;font-size:1rem}.levels dd{color:var(--second);font-size:.85rem}
table{width:100%;margin:.5rem 0 1rem;border-collapse:collapse;font-size:.9rem;line-height:1.45}
td,th{padding:.4rem .5rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--second);font-size:.85em}
thead th,thead td{border-bottom:1.5px solid var(--ink);vertical-align:bottom}
td.r,th.r{text-align:right;font-variant-numeric:tabular-nums}
td.small,th.small{font-size:.85em}
td.r,thead th{overflow-wrap:normal}
.group th,.group td{background:var(--sunk);font-weight:700}
.group .ok{color:inherit}
.group th:first-child{padding-left:.4rem}
.scroll{overflow-x:auto}
.mark{display:inline-block;min-width:1.5em;padding:0 .3em;border-radius:3px;font-weight:700;text-align:center;
line-height:1.5;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.mark.none{border:1px dashed var(--edge);height:1.5em;vertical-align:text-bottom}
.mark.na{border:1px solid var(--edge);line-height:1.35}
.sign{width:1.15em;height:1.15em;vertical-align:-.2em;fill:none;stroke:currentColor;stroke-width:2.2;
stroke-linecap:round;stroke-linejoin:round}
figure{margin:1rem 0;break-inside:avoid}
.picture{padding:.5rem;background:var(--chart-paper);border-radius:4px}
.picture svg{display:block;width:100%;height:auto}
.picture.k0 svg{max-width:30rem;margin:0 auto}
.picture text{font-family:"Noto Sans","Noto Sans CJK SC","Noto Sans SC","Helvetica Neue",Arial,"PingFang SC",
"Microsoft YaHei",sans-serif}
figcaption{margin-top:.35rem}
summary{cursor:pointer;padding:.25rem 0}
.listing.labelled{display:grid;grid-template-columns:9rem 1fr;gap:0 1rem;margin:.5rem 0}
.listing p{margin:0}
ul{margin:.25rem 0;padding:0;list-style:none}
.listing.labelled ul{margin:0}
.listing li{display:flex;gap:.5rem;margin-bottom:.2rem}
.marker{flex:0 0 auto;min-width:1.4em}
.contents li{margin:.2rem 0}.contents .what{margin-top:.8rem}
.code{display:inline-block;min-width:2.5em}
.ask{display:grid;grid-template-columns:4.5rem 1fr;gap:0 1rem;padding:.7rem 0;border-bottom:1px solid var(--line);
break-inside:avoid}
.ask>div{min-width:0}.ask p{margin:0}.ask .code{font-weight:700;font-size:1.05rem}
.ask ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:.4rem 0}.ask ul.stacked{display:block}
.ask li{display:flex;gap:.4rem;white-space:normal}.ask ul.stacked li{margin-bottom:.25rem}
.box{flex:0 0 auto;width:1.05em;height:1.05em;margin-top:.25em;fill:none;stroke:currentColor;stroke-width:1.5}
.write{display:flex;gap:.5rem;margin:.3rem 0}.write span:last-child{flex:1 1 auto;white-space:pre-line}
.write .line{display:block;margin:0;height:1.9em;padding:0;border-top:0;border-bottom:1px solid var(--edge)}
.signing{margin-top:2.5rem;break-inside:avoid}
.lines{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-end}
.line{flex:1 1 14rem;display:flex;justify-content:space-between;margin:3rem 0 0;padding-top:.25rem;
border-top:1px solid var(--ink)}
.seal{flex:0 0 8rem;min-height:5rem;margin:0;display:grid;place-items:center;border:1px dashed var(--edge)}
.foot{margin-top:2rem;padding-top:.5rem;border-top:1px solid var(--edge)}
.foot p{margin:0}
.watermark{position:fixed;inset:0;z-index:1;display:flex;flex-direction:column;align-items:center;justify-content:center;
font-size:min(18vw,9rem);font-weight:700;line-height:1.1;color:var(--ink);opacity:.05;transform:rotate(-30deg);
pointer-events:none;user-select:none}
@media (forced-colors:active){.watermark{display:none}.mark{border:1px solid}}
@media screen and (max-width:46rem){
article{margin:0;padding:1rem}.languages{padding:0 1rem}
h1,.cover h1,.cover h2{font-size:1.6rem}.title h1,.title h2{font-size:1.35rem}
.columns{display:block}.listing.labelled{display:block}.listing.labelled ul{margin:0 0 .5rem}
table.wide{min-width:38rem}
.picture.k1,.picture.k3{overflow-x:auto}.picture.k1 svg,.picture.k3 svg{min-width:28rem}}
@media print{
body{background:none;font-size:9.5pt;line-height:1.45}
:lang(zh){line-height:1.6}
article{max-width:none;margin:0;padding:0;background:none}
article+article,.page+.page{break-before:page}
.page+.page{margin:0;padding:0;border:0}
.languages,details{display:none}
.prose{max-width:none;font-family:"Noto Serif",Georgia,serif}
.prose:lang(zh){font-family:"Noto Serif CJK SC","Noto Serif SC","Songti SC",SimSun,serif;text-align:justify}
thead{display:table-header-group}
tr,.facts div,.listing li{break-inside:avoid}
.group{break-after:avoid}
.scroll{overflow:visible}
p{orphans:2;widows:2}
a{color:inherit;text-decoration:none}}
)";

QString colours(const Palette& palette)
{
    QString css;
    const auto add = [&css](const char* name, const QString& colour) {
        css += u"--" + QLatin1String(name) + u':' + colour + u';';
    };
    add("ink", palette.ink);
    add("second", palette.second);
    add("paper", palette.paper);
    add("card", palette.card);
    add("sunk", palette.sunk);
    add("line", palette.line);
    add("edge", palette.edge);
    add("accent", palette.accent);
    add("ok", palette.ok);
    add("bad", palette.bad);
    for (size_t i = 0; i < palette.level.size(); ++i) {
        css += QStringLiteral("--l%1:%2;--n%1:%3;")
                   .arg(QString::number(i), palette.level[i], palette.levelNumber[i]);
    }
    return css;
}

/// "Page %1 of %2" with counters in the places.
QString pageNumber(const QString& pattern)
{
    QString css;
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView place = QStringView(pattern).mid(i, 2);
        if (place != u"%1" && place != u"%2") {
            text += pattern[i];
            continue;
        }
        css += cssString(text) +
               (place == u"%1" ? QStringLiteral(" counter(page) ") : QStringLiteral(" counter(pages) "));
        text.clear();
        ++i;
    }
    return css + cssString(text);
}

/// Head and foot of the pages of one report, in the margins.
QString pageRules(const report::ReadinessReport& report, size_t number)
{
    QStringList tags{report.mark, report.demo, report.watermark};
    tags.removeAll(QString());
    return QStringLiteral(".r%1{page:r%1}\n"
                          "@page r%1{@top-left{content:%2}@top-right{content:%3;font-weight:bold}"
                          "@bottom-left{content:%4;width:75%}@bottom-right{content:%5}}\n")
        .arg(QString::number(number),
             cssString(report.organisation + QStringLiteral("  ") + report.runningTitle),
             cssString(tags.join(QStringLiteral("  "))), cssString(report.foot), pageNumber(report.pageOf));
}

} // namespace

QString styleSheet(const std::vector<report::ReadinessReport>& reports, const Look& look,
                   const QSet<int>& widths)
{
    QString css = QStringLiteral(":root{color-scheme:light dark;--chart-paper:%1;%2}\n"
                                 "@media screen and (prefers-color-scheme:dark){:root{%3}}\n")
                      .arg(look.light.card, colours(look.light), colours(look.dark));
    css += QString::fromUtf16(kRules).trimmed() + u'\n';
    for (int level = 0; level < 5; ++level)
        css += QStringLiteral(".l%1{background:var(--l%1);color:var(--n%1)}\n").arg(level);
    QList<int> sorted(widths.begin(), widths.end());
    std::sort(sorted.begin(), sorted.end());
    for (const int width : sorted)
        css += QStringLiteral(".w%1{width:%2%}\n").arg(QString::number(width), QString::number(width / 10.0));
    css += QStringLiteral("@page{size:A4;margin:20mm 18mm 20mm 22mm;@top-left{font-size:8pt}"
                          "@top-right{font-size:8pt}@bottom-left{font-size:7.5pt}"
                          "@bottom-right{font-size:7.5pt}}\n");
    for (size_t i = 0; i < reports.size(); ++i)
        css += pageRules(reports[i], i + 1);
    return css;
}

} // namespace sextant::html::detail
