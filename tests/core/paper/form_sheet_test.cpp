#include "paper/form_sheet.h"

#include "paper/row_code.h"
#include "paper_sample.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace sextant;
using namespace sextant::paper;
using namespace sextant::testing;
using assessment::Response;

namespace {

ledger::Table tableOf(const std::vector<QStringList>& rows)
{
    ledger::TableBuilder builder;
    int number = 0;
    for (const QStringList& row : rows) {
        std::vector<QByteArray> texts;
        for (const QString& text : row)
            texts.push_back(text.toUtf8());
        std::vector<QByteArrayView> views(texts.begin(), texts.end());
        REQUIRE(builder.add(++number, views));
    }
    return builder.finish(0);
}

/// A visible sheet as it is when \a form was filled in with \a cells, by row.
std::vector<QStringList> sheet(const FormIdentity& form, const std::vector<FormCells>& cells)
{
    std::vector<QStringList> rows{{{}, {}, QStringLiteral("Title")}};
    QStringList heads;
    for (int column = 0; column < kFormColumns; ++column)
        heads << columnHead(static_cast<FormColumn>(column), form.language);
    rows.push_back(heads);
    rows.push_back({{}, {}, QStringLiteral("A section")});
    for (size_t i = 0; i < form.rows.size(); ++i)
        rows.push_back({form.rows[i].code, {}, {}, {}, cells[i].answer, cells[i].reason, cells[i].note});
    return rows;
}

std::vector<FormCells> originals(const FormIdentity& form)
{
    std::vector<FormCells> cells;
    for (const FormOriginal& row : form.rows)
        cells.push_back(row.cells);
    return cells;
}

PaperInput answered()
{
    PaperInput input = kindsForm();
    input.choices.withAnswers = true;
    answer(input, "C1", chosen("yes"), QStringLiteral("seen"));
    answer(input, "C2", assessment::NotApplicable{QStringLiteral("no office")});
    answer(input, "C5", Decimal::fromInt(12));
    return input;
}

} // namespace

TEST_CASE("a form knows itself again", "[paper]")
{
    for (const Language language : {Language::English, Language::Chinese}) {
        const FormIdentity form = identityOf(answered(), language);
        CHECK(form.rows.size() == 7);
        CHECK(readIdentity(tableOf(identityRows(form)), QStringLiteral("f.xlsx")).value() == form);
    }
}

TEST_CASE("what is no form is refused", "[paper]")
{
    const FormIdentity form = identityOf(kindsForm(), Language::English);
    const std::vector<QStringList> rows = identityRows(form);
    for (size_t i = 0; i < 4; ++i) {
        std::vector<QStringList> damaged = rows;
        damaged[i][1] = QStringLiteral("?");
        INFO(i);
        CHECK_FALSE(readIdentity(tableOf(damaged), QStringLiteral("f.xlsx")).has_value());
    }
    CHECK_FALSE(readIdentity(tableOf({{QStringLiteral("x")}}), {}).has_value());
    CHECK_FALSE(
        readForm(tableOf({{QStringLiteral("x")}}), form, kindsForm().framework->index, {}).has_value());
}

TEST_CASE("a form that nobody touched changes nothing", "[paper]")
{
    const PaperInput input = answered();
    const FormIdentity form = identityOf(input, Language::English);
    const auto reading = readForm(tableOf(sheet(form, originals(form))), form, input.framework->index, {});
    REQUIRE(reading.has_value());
    CHECK(reading->problems.empty());
    CHECK(reading->rows.size() == form.rows.size());
    for (const FilledRow& row : reading->rows)
        CHECK_FALSE((row.response || row.note));
}

TEST_CASE("the order of rows means nothing", "[paper]")
{
    const PaperInput input = kindsForm();
    const FormIdentity form = identityOf(input, Language::English);
    rc::prop("order", [&] {
        std::vector<FormCells> cells(form.rows.size());
        for (FormCells& one : cells)
            one = *rc::gen::element(FormCells{}, FormCells{{}, {}, QStringLiteral("n")});
        cells[0].answer = *rc::gen::element(QStringLiteral("1"), QStringLiteral("2 No"), QString());
        std::vector<QStringList> rows = sheet(form, cells);
        const auto straight = readForm(tableOf(rows), form, input.framework->index, {});
        const auto at = *rc::gen::inRange<size_t>(4, rows.size());
        std::rotate(rows.begin() + 3, rows.begin() + static_cast<std::ptrdiff_t>(at), rows.end());
        const auto turned = readForm(tableOf(rows), form, input.framework->index, {});
        RC_ASSERT(straight.has_value() && turned.has_value());
        const auto sorted = [](const FormReading& reading) {
            std::map<QString, std::pair<std::optional<Response>, std::optional<QString>>> all;
            for (const FilledRow& row : reading.rows)
                all[row.code] = {row.response, row.note};
            return all;
        };
        RC_ASSERT(sorted(*straight) == sorted(*turned));
        RC_ASSERT(straight->problems.empty() && turned->problems.empty());
    });
}

TEST_CASE("a changed cell is read beside those that stayed", "[paper]")
{
    const PaperInput input = answered();
    const FormIdentity form = identityOf(input, Language::English);
    std::vector<FormCells> cells = originals(form);
    cells[0].note = QStringLiteral("seen twice");
    cells[1].answer = QStringLiteral("1 Yes"); // the reason of not applicable still stands beside it
    cells[2].note = QStringLiteral("-");
    const auto reading = readForm(tableOf(sheet(form, cells)), form, input.framework->index, {});
    REQUIRE(reading.has_value());
    REQUIRE(reading->problems.empty());
    CHECK_FALSE(reading->rows[0].response.has_value());
    CHECK(reading->rows[0].note == QStringLiteral("seen twice"));
    CHECK(reading->rows[1].response == chosen("yes"));
    CHECK(reading->rows[2].note == QString());
    cells = originals(form);
    cells[1].reason = QStringLiteral("closed");
    const auto other = readForm(tableOf(sheet(form, cells)), form, input.framework->index, {});
    REQUIRE(other->problems.empty());
    CHECK(other->rows[1].response == Response(assessment::NotApplicable{QStringLiteral("closed")}));
}

TEST_CASE("every refused row is named with its column", "[paper]")
{
    const PaperInput input = kindsForm();
    FormIdentity form = identityOf(input, Language::English);
    std::vector<FormCells> cells(form.rows.size());
    cells[0].answer = QStringLiteral("9");
    cells[1].answer = QStringLiteral("A");
    cells[4] = {QStringLiteral("1"), QStringLiteral("because"), {}};
    std::vector<QStringList> rows = sheet(form, cells);
    rows.push_back({form.rows[0].code, {}, {}, {}, QStringLiteral("1")});
    rows.push_back({QStringLiteral("001"), {}, {}, {}, QStringLiteral("1")});
    rows.push_back({{}, {}, {}, {}, QStringLiteral("1")});
    const auto reading = readForm(tableOf(rows), form, input.framework->index, {});
    REQUIRE(reading.has_value());
    QStringList told;
    for (const FormProblem& problem : reading->problems)
        told << ledger::columnLetters(problem.column) + QString::number(problem.row) + u' ' +
                    errorName(problem.error.code);
    CHECK(told == QStringList{QStringLiteral("E4 unknownOption"), QStringLiteral("F5 reasonNeeded"),
                              QStringLiteral("F8 invalidArgument"), QStringLiteral("A13 invalidArgument"),
                              QStringLiteral("A14 notFound"), QStringLiteral("A15 notFound")});
    form.rows.erase(form.rows.begin() + 2);
    const auto narrower = readForm(tableOf(rows), form, input.framework->index, {});
    CHECK(narrower->problems.size() == reading->problems.size() + 1);
}
