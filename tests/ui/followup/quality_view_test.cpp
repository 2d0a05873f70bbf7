#include "follow_up_fixture.h"

#include "support/fit.h"
#include "ui/shared/check_list.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/note_field.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace sextant;
using test::FollowUpBench;

namespace {

/// The quality check list in front, its list in focus.
class QualityBench : public FollowUpBench
{
public:
    QualityBench()
    {
        table()->setFocus();
        tab->activated();
        press(Qt::Key_F5);
        REQUIRE(list()->hasFocus());
        quality = audits().find(engagement)->quality;
    }
    ui::CheckList* list() { return part<ui::CheckList>("qualityList"); }
    assessment::Answer answer(int place)
    {
        const auto framework = assessments().framework(quality);
        const auto found =
            assessments().answer(quality, framework->index.items()[static_cast<size_t>(place)]->id);
        return found == nullptr ? assessment::Answer() : *found;
    }
    QString option(int place)
    {
        const auto response = answer(place).response;
        const auto* chosen = std::get_if<assessment::ChosenOptions>(&response);
        return chosen == nullptr || chosen->options.empty() ? QString() : chosen->options.front().text;
    }
    QString progress() { return part<ui::Label>("qualityProgress")->text(); }

    assessment::AssessmentId quality;
};

} // namespace

TEST_CASE("questions on the audit's quality are answered by the keys of the fieldwork", "[ui][followup]")
{
    QualityBench bench;
    CHECK(bench.progress() == u"0 of 30 answered"_qs);
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_P);
    bench.press(Qt::Key_N);
    CHECK(bench.option(0) == u"satisfactory"_qs);
    CHECK(bench.option(1) == u"partly"_qs);
    CHECK(bench.option(2) == u"not-satisfactory"_qs);
    CHECK(bench.list()->currentItem() == 3);
    CHECK(bench.progress() == u"3 of 30 answered"_qs);
    CHECK(bench.part<ui::TextBlock>("qualityCounts")->text() == u"Done: 1; Partly: 1; Not done: 1"_qs);
    bench.press(Qt::Key_T); // the list has no such answer
    CHECK(bench.option(3).isEmpty());
    CHECK(bench.list()->currentItem() == 3);
    CHECK_FALSE(bench.part<ui::MessageBar>("followUpMessage")->isVisible());
    bench.undo.undo();
    test::settleLayouts();
    CHECK(bench.progress() == u"2 of 30 answered"_qs);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_U);
    CHECK(bench.list()->currentItem() == 2);
}

TEST_CASE("not applicable asks why, and a note is written beside", "[ui][followup]")
{
    QualityBench bench;
    bench.press(Qt::Key_A);
    auto* reason = bench.part<QLineEdit>("reasonField");
    REQUIRE(reason->hasFocus());
    CHECK(bench.progress() == u"0 of 30 answered"_qs);
    bench.type(u"审计人员只有一人"_qs);
    bench.press(Qt::Key_Return);
    const auto response = bench.answer(0).response;
    REQUIRE(assessment::isNotApplicable(response));
    CHECK(std::get<assessment::NotApplicable>(response).reason == u"审计人员只有一人"_qs);
    CHECK(bench.list()->hasFocus());
    CHECK(bench.part<QAbstractButton>("notApplicableButton")->accessibleDescription() ==
          u"Needs a reason; left out of the results"_qs);
    bench.press(Qt::Key_Return);
    bench.type(u"Approved by the chair"_qs);
    bench.press(Qt::Key_Y, Qt::ShiftModifier); // a letter here
    bench.press(Qt::Key_Escape);
    CHECK(bench.list()->hasFocus());
    CHECK(bench.answer(0).note.startsWith(u"Approved by the chair"_qs));
    CHECK(assessment::isNotApplicable(bench.answer(0).response));
}

TEST_CASE("what the audit lacks leads to the question that is open", "[ui][followup]")
{
    FollowUpBench bench;
    bench.tab->showSubject(u"openQuality"_qs);
    CHECK(bench.part<ui::CheckList>("qualityList")->hasFocus());
    CHECK(bench.part<ui::SegmentedSwitch>("followUpViews")->current() == 1);
    bench.tab->showSubject(u"quality.scope"_qs);
    CHECK(bench.part<ui::CheckList>("qualityList")->currentItem() == 2);
    bench.press(Qt::Key_F5);
    CHECK(bench.part<ui::SegmentedSwitch>("followUpViews")->current() == 0);
}

TEST_CASE("every word of the quality check list can be read, in both languages and with large text",
          "[ui][followup][pictures]")
{
    ui::Theme& theme = test::look();
    for (const Language language : {Language::English, Language::Chinese}) {
        QualityBench bench;
        bench.languages.setLanguage(language);
        bench.press(Qt::Key_Y);
        bench.press(Qt::Key_N);
        const QString name = u"quality-"_qs + languageCode(language);
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
