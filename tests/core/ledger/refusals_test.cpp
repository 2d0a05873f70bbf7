#include "ledger/refusals.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::ledger;

TEST_CASE("every reason to refuse a table says what is wrong and what to do, in both languages", "[ledger]")
{
    for (int i = 0; i <= static_cast<int>(LedgerRefusal::OtherEdition); ++i) {
        const auto reason = static_cast<LedgerRefusal>(i);
        const Error error = refuse(reason, QStringLiteral("a.csv"), {{QStringLiteral("row"), 7}}).value();
        CHECK(error.code == ErrorCode::LedgerRefused);
        CHECK(refusalNamed(refusalName(reason)) == reason);
        const RefusalWords words = refusalWords(error);
        for (const QString& text : {words.happened.en, words.happened.zh, words.todo.en, words.todo.zh}) {
            INFO(refusalName(reason));
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(text.contains(u'{'));
        }
    }
    CHECK_FALSE(refusalNamed("nothing").has_value());
    const Error error =
        refuse(LedgerRefusal::OpenQuote, QStringLiteral("a.csv"), {{QStringLiteral("row"), 7}}).value();
    CHECK(refusalWords(error).happened.en.startsWith(QStringLiteral("Row 7:")));
}
