#include "follow_up_fixture.h"

#include "support/fit.h"

using namespace sextant;
using improvement::ActionState;
using test::FollowUpBench;

namespace {

void fill(FollowUpBench& bench)
{
    const auto cash =
        bench.addFinding(u"Cash above the ceiling for three months"_qs, u"现金连续三个月超限额"_qs);
    const auto keys =
        bench.addFinding(u"One person holds both keys of the safe"_qs, u"一人掌管保险柜两把钥匙"_qs);
    bench.addFinding(u"Seals are used without a log"_qs, u"用印无登记"_qs);
    bench.addAction(cash, QDate(2025, 2, 10));
    improvement::Action late = bench.at(bench.addAction(cash, QDate(2026, 1, 12)));
    late.due = QDate(2026, 11, 1);
    late.standing.state = ActionState::InProgress;
    REQUIRE(bench.actions().update(late).has_value());
    improvement::Action done = bench.at(bench.addAction(keys, QDate(2026, 7, 1)));
    done.standing.state = ActionState::ClaimedDone;
    REQUIRE(bench.actions().update(done).has_value());
    done.standing = {ActionState::Verified, {}, {}};
    done.closingNote = u"Seen"_qs;
    REQUIRE(bench.actions().update(done, {std::nullopt, u"Zhao Lei"_qs}).has_value());
    test::settleLayouts();
}

} // namespace

TEST_CASE("every word of the follow-up can be read, in both languages and with large text",
          "[ui][followup][pictures]")
{
    ui::Theme& theme = test::look();
    for (const Language language : {Language::English, Language::Chinese}) {
        FollowUpBench bench;
        bench.languages.setLanguage(language);
        fill(bench);
        const QString name = u"followup-"_qs + languageCode(language);
        CHECK(test::savePicture(*bench.window, name));
        theme.setKind(ui::ThemeKind::Dark);
        CHECK(test::savePicture(*bench.window, name + u"-dark"));
        theme.setKind(ui::ThemeKind::Light);
        for (const int size : {100, 150, 200}) {
            theme.setTextSize(size);
            INFO("text size " << size << ", " << qPrintable(languageCode(language)));
            CHECK(test::whatDoesNotFit(*bench.window).join(u'\n').toStdString() == "");
        }
        theme.setTextSize(100);
    }
}
