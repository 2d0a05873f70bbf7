#include "audit/sampling/refusals.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace sextant;
using namespace sextant::audit;

TEST_CASE("every reason to refuse a sample says what is wrong and what to do, in both languages", "[audit]")
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(SampleRefusal::PaperTooLong); ++i) {
        const Error error = refuse(static_cast<SampleRefusal>(i), {{QStringLiteral("value"), 7}}).value();
        CHECK(error.code == ErrorCode::SampleRefused);
        const RefusalWords words = refusalWords(error);
        for (const QString& text : {words.happened.en, words.happened.zh, words.todo.en, words.todo.zh}) {
            INFO(error.args.value(QStringLiteral("reason")).toString().toStdString());
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(text.contains(u'{'));
        }
        seen.insert(words.happened.en);
    }
    CHECK(seen.size() == static_cast<int>(SampleRefusal::PaperTooLong) + 1);
    CHECK(
        refusalWords(refuse(SampleRefusal::TaintRange, {{QStringLiteral("value"), 7}}).value()).happened.en ==
        QStringLiteral("7 is no tainting."));
}
