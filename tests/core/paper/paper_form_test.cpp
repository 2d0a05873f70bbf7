#include "paper/paper_form.h"

#include "paper/condition_words.h"
#include "paper/form_number.h"
#include "paper/form_plan.h"
#include "paper/row_code.h"
#include "paper_sample.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::paper;
using namespace sextant::testing;

namespace {

std::vector<report::FormRow> rowsOf(const report::ReadinessReport& report)
{
    std::vector<report::FormRow> rows;
    for (const report::Block& block : report.blocks)
        if (const auto* form = std::get_if<report::Form>(&block))
            for (const report::FormRow& row : form->rows)
                if (!row.code.isEmpty())
                    rows.push_back(row);
    return rows;
}

report::FormRow rowOf(const report::ReadinessReport& report, const char* label)
{
    for (const report::FormRow& row : rowsOf(report))
        if (row.label == QLatin1String(label))
            return row;
    return {};
}

/// "C1 C2? C3": what is asked, with a mark on what is conditional.
QString planned(const PaperInput& input)
{
    QStringList codes;
    for (const PlannedRow& row : plannedRows(input))
        codes << input.framework->index.items()[static_cast<size_t>(row.item)]->code +
                     (row.conditional ? QStringLiteral("?") : QString());
    return codes.join(u' ');
}

QStringList ticked(const report::FormRow& row)
{
    QStringList keys;
    for (const report::FormChoice& choice : row.choices)
        if (choice.chosen)
            keys << choice.key;
    return keys;
}

} // namespace

TEST_CASE("a blank form asks everything, and says on what a row depends", "[paper]")
{
    PaperInput input = kindsForm();
    answer(input, "C1", chosen("no"));
    CHECK(planned(input) == u"C1 C2? C3? C4 C8? C9? C5 C6 C7");
    const report::ReadinessReport form = paperForm(input, Language::English);
    CHECK(ticked(rowOf(form, "C1")).isEmpty());
    const QString code = rowCode(0, input.framework->framework.digest);
    CHECK(rowOf(form, "C2").hints.front() == QStringLiteral("Only if C1 (%1) is “Yes”").arg(code));
    CHECK(conditionWords(input.framework->index, 1, Language::Chinese) ==
          QStringLiteral("仅当C1（%1）为“是”时作答").arg(code));
    CHECK(conditionWords(input.framework->index, 0, Language::English).isEmpty());
    CHECK(rowOf(form, "C8").hints.front().contains(u" or C5 ("));
    CHECK(rowOf(form, "C8").hints.front().endsWith(u"brings at least 2 points"));
    CHECK(rowOf(form, "C9").hints.front().contains(u"is “No” and C1"));
}

TEST_CASE("what answers make irrelevant is left out, what they make certain is asked plainly", "[paper]")
{
    PaperInput input = kindsForm();
    input.choices.withAnswers = true;
    CHECK(planned(input) == u"C1 C2? C3? C4 C8? C9? C5 C6 C7");
    answer(input, "C1", chosen("yes"));
    CHECK(planned(input) == u"C1 C2 C3? C4 C8? C9? C5 C6 C7");
    answer(input, "C2", chosen("yes"));
    CHECK(planned(input) == u"C1 C2 C3 C4 C8? C5 C6 C7");
    answer(input, "C5", Decimal::fromInt(11));
    CHECK(planned(input) == u"C1 C2 C3 C4 C8 C5 C6 C7");
    answer(input, "C5", Decimal::fromInt(3));
    CHECK(planned(input) == u"C1 C2 C3 C4 C5 C6 C7");
    answer(input, "C1", chosen("no"));
    CHECK(planned(input) == u"C1 C4 C8 C5 C6 C7");
    answer(input, "C1", assessment::NotApplicable{QStringLiteral("new")});
    CHECK(planned(input) == u"C1 C4 C5 C6 C7");
    input.conflicts.insert({QStringLiteral("c1")});
    CHECK(planned(input).startsWith(u"C1 C2? "));
}

TEST_CASE("a form holds what is in scope and in the sections chosen", "[paper]")
{
    PaperInput input = kindsForm();
    input.assessment.scope = {{QStringLiteral("two")}};
    CHECK(planned(input) == u"C8? C9? C5 C6 C7");
    input.choices.sections = {{QStringLiteral("inner")}};
    CHECK(planned(input) == u"C5 C6 C7");
    input.choices.sections = {{QStringLiteral("one")}};
    CHECK(planned(input).isEmpty());
    CHECK(report::plainText(paperForm(input, Language::English)).contains(u"There is nothing to be asked."));
    CHECK_FALSE(unknownSection(input.framework->index, input.choices.sections));
    CHECK(
        unknownSection(input.framework->index, {{QStringLiteral("one")}, {QStringLiteral("three")}})->text ==
        u"three");
}

TEST_CASE("codes stay the same whatever the form leaves out", "[paper]")
{
    PaperInput input = kindsForm();
    QHash<QString, QString> codes;
    for (const report::FormRow& row : rowsOf(paperForm(input, Language::English)))
        codes.insert(row.label, row.code);
    CHECK(codes.size() == 9);
    input.choices.withAnswers = true;
    answer(input, "C1", chosen("no"));
    const auto fewer = rowsOf(paperForm(input, Language::Chinese));
    CHECK(fewer.size() == 6);
    for (const report::FormRow& row : fewer)
        CHECK(codes.value(row.label) == row.code);
}

TEST_CASE("answers so far stand on the form, and only when they are wanted", "[paper]")
{
    PaperInput input = kindsForm();
    answer(input, "C1", chosen("yes"), QStringLiteral("seen & <signed>"));
    answer(input, "C4", assessment::ChosenOptions{{{QStringLiteral("a")}, {QStringLiteral("b")}}});
    answer(input, "C5", Decimal::fromInt(12));
    answer(input, "C6", QDate(2026, 1, 2));
    answer(input, "C7", QStringLiteral("-"));
    answer(input, "C2", assessment::NotApplicable{QStringLiteral("no office")});
    const QString blank = report::plainText(paperForm(input, Language::English));
    for (const char16_t* told : {u"[x]", u"seen & <signed>", u"12", u"2026-01-02", u"no office"})
        CHECK_FALSE(blank.mid(blank.indexOf(u"Filled in by")).contains(QString::fromUtf16(told)));
    input.choices.withAnswers = true;
    const report::ReadinessReport form = paperForm(input, Language::English);
    CHECK(ticked(rowOf(form, "C1")) == QStringList{QStringLiteral("1")});
    CHECK(ticked(rowOf(form, "C4")) == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(ticked(rowOf(form, "C2")) == QStringList{QStringLiteral("A")});
    CHECK(rowOf(form, "C1").lines.back().text == u"seen & <signed>");
    CHECK(rowOf(form, "C2").lines.front().text == u"no office");
    CHECK(rowOf(form, "C5").lines.front().text == u"12");
    CHECK(rowOf(form, "C5").lines.front().label == u"Number (days)");
    CHECK(rowOf(form, "C6").lines.front().text == u"2026-01-02");
    CHECK(rowOf(form, "C7").lines.front().text == u"-");
    input.conflicts.insert({QStringLiteral("c1")});
    CHECK(ticked(rowOf(paperForm(input, Language::English), "C1")).isEmpty());
}

TEST_CASE("room for notes is as wished", "[paper]")
{
    PaperInput input = kindsForm();
    const auto room = [&](NoteRoom notes) {
        input.choices.notes = notes;
        int lines = 0;
        for (const report::FormLine& line : rowOf(paperForm(input, Language::English), "C1").lines)
            lines += line.label == u"Note" ? line.lines : 0;
        return lines;
    };
    CHECK(room(NoteRoom::None) == 0);
    CHECK(room(NoteRoom::Line) == 1);
    CHECK(room(NoteRoom::Several) == 4);
}

TEST_CASE("edition and number stand on each page of a form", "[paper]")
{
    const PaperInput input = readinessForm();
    const QString number =
        formNumberText(formNumber(input.assessment.id, input.framework->framework.digest, input.printedAt));
    for (const Language language : {Language::English, Language::Chinese}) {
        const report::ReadinessReport form = paperForm(input, language);
        CHECK(form.foot.contains(number));
        CHECK(form.foot.contains(input.framework->framework.version));
        CHECK(form.runningTitle.contains(number));
        CHECK(rowsOf(form).size() == 62);
    }
}

TEST_CASE("a form speaks its language, or both side by side", "[paper]")
{
    PaperInput input = kindsForm();
    const QString en = report::plainText(paperForm(input, Language::English));
    const QString zh = report::plainText(paperForm(input, Language::Chinese));
    CHECK_FALSE(en.contains(u"题目"));
    CHECK_FALSE(zh.contains(u"Question"));
    input.choices.bilingual = true;
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString both = report::plainText(paperForm(input, language));
        for (const char16_t* text : {u"Question 1?", u"问题1？", u"Yes", u"是", u"Not applicable", u"不适用",
                                     u"Note", u"备注", u"First part", u"第一部分", u"Only if", u"仅当"})
        {
            INFO(QString::fromUtf16(text).toStdString());
            CHECK(both.contains(QString::fromUtf16(text)));
        }
    }
}

TEST_CASE("levels are spelled out, or named below a legend", "[paper]")
{
    PaperInput input = readinessForm();
    const report::ReadinessReport longForm = paperForm(input, Language::English);
    CHECK(rowsOf(longForm).front().stacked);
    input.choices.spelledOut = false;
    const report::ReadinessReport shortForm = paperForm(input, Language::English);
    CHECK_FALSE(rowsOf(shortForm).front().stacked);
    CHECK(report::plainText(shortForm).size() < report::plainText(longForm).size() / 3);
    bool hasLegend = false;
    for (const report::Block& block : shortForm.blocks)
        hasLegend = hasLegend || std::holds_alternative<report::LevelLegend>(block);
    CHECK(hasLegend);
    const report::FormRow row = rowsOf(shortForm).front();
    REQUIRE(row.choices.size() == 6);
    CHECK(row.choices[2].key == u"2");
    CHECK(row.choices[2].text == u"Basic");
    CHECK(row.choices[5].key == u"A");
}
