#include "report/manual_report.h"

#include "framework/pack.h"
#include "report/markdown.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace sextant;
using namespace sextant::framework;
using namespace sextant::report;

namespace {

const QDate kDay(2026, 11, 23);

LocalizedText both(const QString& en, const QString& zh)
{
    return {en, zh};
}

Item countCheck()
{
    Item check;
    check.id = {u"cash.count"_qs};
    check.code = u"2.1"_qs;
    check.title = both(u"Counts"_qs, u"盘点"_qs);
    check.question = both(u"Is the cash counted?"_qs, u"是否盘点现金？"_qs);
    check.evidence = {both(u"Count sheets"_qs, u"盘点表"_qs)};
    check.tags = {u"abroad"_qs};
    check.references = {u"rule-9"_qs};
    Procedure procedure;
    procedure.objective = both(u"Cash is counted twice a year."_qs, u"现金每年盘点两次。"_qs);
    procedure.steps = {both(u"Ask for the sheets."_qs, u"取得盘点表。"_qs),
                       both(u"Count the box."_qs, u"自行盘点。"_qs)};
    procedure.good = both(u"Two sheets."_qs, u"两张盘点表。"_qs);
    procedure.bad = both(u"None."_qs, u"没有。"_qs);
    procedure.finding = {both(u"No count of [place]."_qs, u"〔地点〕未盘点。"_qs),
                         both(u"Nobody was named."_qs, u"未指定人员。"_qs),
                         both(u"A loss stays unseen."_qs, u"短款无人发现。"_qs),
                         both(u"Name somebody."_qs, u"指定人员。"_qs)};
    procedure.grade = Grade::High;
    procedure.sampling = SamplingMethod::All;
    procedure.samplingHint = both(u"Both counts."_qs, u"两次都查。"_qs);
    procedure.parameters = {u"cash-limit"_qs};
    check.procedure = procedure;
    return check;
}

Framework manual()
{
    Framework made;
    made.title = both(u"Audit Manual"_qs, u"审计手册"_qs);
    made.summary = both(u"Checks for the auditor."_qs, u"供审计人员使用。"_qs);
    made.disclaimer = both(u"Not legal advice."_qs, u"不构成法律意见。"_qs);
    made.version = u"1.0"_qs;
    made.licence = u"CC-BY-4.0"_qs;
    made.tags = {{u"abroad"_qs, both(u"Abroad"_qs, u"境外"_qs)}};
    made.references = {{u"rule-9"_qs, u"law"_qs, both(u"Rule nine"_qs, u"第九号规定"_qs), QDate(2025, 1, 9)}};
    Parameter limit;
    limit.id = u"cash-limit"_qs;
    limit.title = both(u"Cash limit"_qs, u"现金限额"_qs);
    limit.rule = both(u"Rule nine, article 3"_qs, u"第九号规定第三条"_qs);
    limit.unit = both(u"yuan"_qs, u"元"_qs);
    limit.values = {{u"10000"_qs, {}, u"2016"_qs, u"2025-12"_qs, u"G"_qs},
                    {u"20000-30000"_qs, {}, u"2026-01-01"_qs, {}, u"Gazette"_qs}};
    made.parameters = {limit};
    made.guide.title = both(u"The work"_qs, u"工作"_qs);
    GuideSection charter;
    charter.id = u"work.charter"_qs;
    charter.code = u"A1"_qs;
    charter.title = both(u"Charter"_qs, u"章程"_qs);
    charter.body = {
        {GuideBlock::Kind::Text, {both(u"Get the mandate."_qs, u"先拿到授权。"_qs)}, 0},
        {GuideBlock::Kind::Steps,
         {both(u"Draft it."_qs, u"起草。"_qs), both(u"Sign it."_qs, u"签字。"_qs)},
         0},
        {GuideBlock::Kind::List, {both(u"Access"_qs, u"查阅权"_qs)}, 0},
        {GuideBlock::Kind::Table,
         {both(u"Who"_qs, u"人选"_qs), both(u"Strength"_qs, u"长处"_qs), both(u"Supervisor"_qs, u"监事"_qs),
          both(u"Outside"_qs, u"不属管理层"_qs)},
         2},
        {GuideBlock::Kind::Example, {both(u"It happened in Vientiane."_qs, u"某基金会在万象。"_qs)}, 0}};
    made.guide.sections = {charter};
    Section governance;
    governance.id = {u"governance"_qs};
    governance.code = u"1"_qs;
    governance.title = both(u"Governance"_qs, u"治理"_qs);
    Section cash;
    cash.id = {u"cash"_qs};
    cash.code = u"2"_qs;
    cash.title = both(u"Cash"_qs, u"现金"_qs);
    cash.intro = both(u"Cash goes astray first."_qs, u"现金最容易出问题。"_qs);
    cash.items = {countCheck()};
    made.sections = {governance, cash};
    return made;
}

ManualReportInput input(const QStringList& parts = {})
{
    return {std::make_shared<IndexedFramework>(manual()), parts, kDay, u"0.1"_qs};
}

QString textOf(const std::vector<Block>& blocks)
{
    ReadinessReport report;
    report.blocks = blocks;
    return plainText(report);
}

} // namespace

TEST_CASE("a check in the manual says all that an auditor needs", "[report][manual]")
{
    const QString text = textOf(manualText(*input().manual, u"cash.count"_qs, kDay, Language::English));
    INFO(text.toStdString());
    for (const QString& part :
         {u"Counts"_qs, u"Is the cash counted?"_qs, u"Cash is counted twice a year."_qs,
          u"  1. Ask for the sheets.\n  2. Count the box."_qs, u"• Count sheets"_qs, u"Two sheets."_qs,
          u"Condition: No count of [place]."_qs, u"Recommendation: Name somebody."_qs, u"  High."_qs,
          u"  All items. Both counts."_qs, u"Rule nine, in force since 9 January 2025"_qs, u"Abroad"_qs})
        CHECK(text.contains(part));
}

TEST_CASE("a check that is a gate says so, and why", "[report][manual]")
{
    Framework pack = manual();
    const auto read = [&pack](Language language) {
        return textOf(manualText(IndexedFramework(pack), u"cash.count"_qs, kDay, language));
    };
    CHECK_FALSE(read(Language::English).contains(u"Gate"_qs));
    Item& check = pack.sections.back().items.front();
    check.gate = Gate{Decimal::fromInt(1)};
    check.why = both(u"Cash is gone in a day."_qs, u"现金一天就没了。"_qs);
    CHECK(read(Language::English)
              .contains(
                  u"If this is not satisfactory, the opinion is unsatisfactory. Cash is gone in a day."_qs));
    CHECK(read(Language::Chinese).contains(u"本项不符合，审计意见即为不满意。现金一天就没了。"_qs));
}

TEST_CASE("a check shows the legal figures of the day it is read on", "[report][manual]")
{
    const auto now = textOf(manualText(*input().manual, u"cash.count"_qs, kDay, Language::English));
    CHECK(now.contains(u"Legal figures in force on 23 November 2026"_qs));
    CHECK(now.contains(u"- All cases | 20,000–30,000 | 2026-01-01 | Gazette"_qs));
    CHECK_FALSE(now.contains(u"10,000"_qs));
    CHECK(now.contains(u"Rule: Rule nine, article 3"_qs));
    const auto then =
        textOf(manualText(*input().manual, u"cash.count"_qs, QDate(2025, 12, 31), Language::Chinese));
    CHECK(then.contains(u"- 一律适用 | 10000 | 2016 | 一般知识"_qs));
    const auto before =
        textOf(manualText(*input().manual, u"cash.count"_qs, QDate(2015, 1, 1), Language::English));
    CHECK(before.contains(u"No figure is recorded as in force on this day."_qs));
}

TEST_CASE("the register tells what is in force, what is not, and what nobody has verified",
          "[report][manual]")
{
    Framework pack = manual();
    pack.parameters.front().values.push_back({u"3"_qs, both(u"Draft"_qs, u"草案"_qs), {}, {}, u"G"_qs});
    const IndexedFramework indexed(pack);
    const QString text = textOf(manualText(indexed, kManualFigures, kDay, Language::English));
    INFO(text.toStdString());
    CHECK(text.contains(u"- All cases | 10,000 | 2016 | 2025-12 | not in force | general knowledge"_qs));
    CHECK(text.contains(u"- All cases | 20,000–30,000 | 2026-01-01 | open | in force | Gazette"_qs));
    CHECK(text.contains(u"- Draft | 3 | not recorded | open | not verified | general knowledge"_qs));
}

TEST_CASE("part one keeps its steps, lists, tables and examples", "[report][manual]")
{
    const QString text = textOf(manualText(*input().manual, u"work.charter"_qs, kDay, Language::Chinese));
    INFO(text.toStdString());
    CHECK(text.contains(u"# 第一部分\u2002A1 | 章程"_qs));
    CHECK(text.contains(u"  1. 起草。\n  2. 签字。"_qs));
    CHECK(text.contains(u"  • 查阅权"_qs));
    CHECK(text.contains(u"| 人选 | 长处\n- 监事 | 不属管理层"_qs));
    CHECK(text.contains(u"! 举例\n  某基金会在万象。"_qs));
}

TEST_CASE("the whole manual is a book, chosen parts are a smaller one", "[report][manual]")
{
    const ReadinessReport whole = manualReport(input(), Language::English);
    const QString text = plainText(whole);
    INFO(text.toStdString());
    CHECK(whole.fileName == u"Audit Manual 1.0"_qs);
    for (const QString& part :
         {u"Not legal advice."_qs, u"> Part one The work"_qs, u"> A1 Charter"_qs, u"> 2 Cash"_qs,
          u"> Register of legal figures"_qs, u"Part two: 2 chapters, 1 check"_qs, u"> 2.1 Counts"_qs,
          u"## 2.1 Counts"_qs, u"# Annex | Register of legal figures"_qs})
        CHECK(text.contains(part));
    const ReadinessReport one = manualReport(input({u"cash"_qs}), Language::English);
    CHECK(one.fileName == u"Audit Manual 1.0 2 Cash"_qs);
    CHECK(plainText(one).contains(u"## 2.1 Counts"_qs));
    CHECK_FALSE(plainText(one).contains(u"Governance"_qs));
    CHECK_FALSE(plainText(one).contains(u"Contents"_qs));
    CHECK_FALSE(plainText(one).contains(u"Get the mandate."_qs));
}

TEST_CASE("parts of the manual are found by id and by the code that is printed", "[report][manual]")
{
    const Framework pack = manual();
    CHECK(manualParts(pack) ==
          QStringList{u"work.charter"_qs, u"governance"_qs, u"cash"_qs, QString(kManualFigures)});
    CHECK(findManualParts(pack, u"2"_qs) == QStringList{u"cash"_qs});
    CHECK(findManualParts(pack, u"cash"_qs) == QStringList{u"cash"_qs});
    CHECK(findManualParts(pack, u"a1"_qs) == QStringList{u"work.charter"_qs});
    CHECK(findManualParts(pack, kManualGuide) == QStringList{u"work.charter"_qs});
    CHECK(findManualParts(pack, u"cash.count"_qs).isEmpty());
    CHECK(manualText(*input().manual, u"nothing"_qs, kDay, Language::English).empty());
}

TEST_CASE("every part and check of the shipped manual has words in both languages", "[report][manual]")
{
    QFile file(u":/packs/audit/internal-auditor-manual.pack"_qs);
    REQUIRE(file.open(QFile::ReadOnly));
    auto pack = loadCompiledPack(file.readAll());
    REQUIRE(pack.has_value());
    const IndexedFramework shipped(std::move(*pack));
    for (const Language language : {Language::English, Language::Chinese}) {
        for (const QString& part : manualParts(shipped.framework))
            CHECK(manualText(shipped, part, kDay, language).size() >= 2);
        for (const Item* check : shipped.index.items()) {
            INFO(check->id.text.toStdString());
            CHECK(manualText(shipped, check->id.text, kDay, language).size() >= 10);
        }
    }
}

TEST_CASE("the manual as Markdown has headings, numbered steps, tables and nothing that turns into markup",
          "[report][manual]")
{
    Framework pack = manual();
    pack.sections[1].items[0].title.en = u"Counts *of* <b>cash</b>"_qs;
    ManualReportInput hostile = input();
    hostile.manual = std::make_shared<IndexedFramework>(pack);
    const QString text = QString::fromUtf8(markdown(manualReport(hostile, Language::English)));
    INFO(text.toStdString());
    CHECK(text.startsWith(u"# Audit Manual\n\n"_qs));
    CHECK(text.contains(u"\n## Chapter 2: Cash\n"_qs));
    CHECK(text.contains(u"\n### 2.1 Counts \\*of\\* \\<b\\>cash\\</b\\>\n"_qs));
    CHECK(text.contains(u"\n**Steps**\n\n1. Ask for the sheets.\n2. Count the box.\n"_qs));
    CHECK(text.contains(u"\n- Count sheets\n"_qs));
    CHECK(text.contains(u"**Condition:** No count of \\[place\\]."_qs));
    CHECK(text.contains(u"| Who | Strength |\n| --- | --- |\n| Supervisor | Outside |\n"_qs));
    CHECK(text.contains(u"> **Example**\n>\n> It happened in Vientiane.\n"_qs));
    CHECK(text.contains(u"| All cases | 20,000–30,000 | 2026-01-01 | Gazette |"_qs));
    CHECK(markdown(manualReport(hostile, Language::English)) == text.toUtf8());
    const QString chinese = QString::fromUtf8(markdown(manualReport(hostile, Language::Chinese)));
    CHECK(chinese.contains(u"**现状：** 〔地点〕未盘点。"_qs));
}
