#include "support/look.h"

#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/key_cap.h"
#include "ui/shared/level_card.h"
#include "ui/shared/not_applicable_row.h"
#include "ui/shared/page_header.h"
#include "ui/shared/progress_ring.h"
#include "ui/shared/segmented_switch.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <array>

using namespace sextant;
using namespace sextant::ui;

namespace {

QAccessibleInterface* accessible(QObject& object)
{
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(&object);
    REQUIRE(found != nullptr);
    return found;
}

/// Counts the keys that reach it.
class KeyCatcher : public QWidget
{
public:
    std::vector<int> keys;

protected:
    void keyPressEvent(QKeyEvent* event) override { keys.push_back(event->key()); }
};

} // namespace

TEST_CASE("a level card is a radio button named by number and word, described by its descriptor",
          "[ui][shared]")
{
    const Theme& theme = test::look();
    LevelCard card(theme, 2);
    card.setTexts(QStringLiteral("Basic"), QStringLiteral("A written procedure."));
    card.setTarget(true);
    QAccessibleInterface* face = accessible(card);
    CHECK(face->role() == QAccessible::RadioButton);
    CHECK(face->text(QAccessible::Name) == QStringLiteral("2, Basic"));
    CHECK(face->text(QAccessible::Description) == QStringLiteral("A written procedure.\nThe target"));
    CHECK_FALSE(face->state().checked);
    REQUIRE(face->actionInterface() != nullptr);
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(face->state().checked);
}

TEST_CASE("a level card is at least 60 high and grows with its text", "[ui][shared]")
{
    const Theme& theme = test::look();
    LevelCard card(theme, 1);
    card.setTexts(QStringLiteral("Ad hoc"), QStringLiteral("Short."));
    CHECK(card.heightForWidth(700) == 60);
    card.setTexts(QStringLiteral("Ad hoc"), QStringLiteral("A much longer descriptor. ").repeated(12));
    CHECK(card.heightForWidth(700) >= 100);
    CHECK(card.heightForWidth(400) > card.heightForWidth(700));
}

TEST_CASE("a level card leaves the arrow keys to its page and takes Space", "[ui][shared]")
{
    const Theme& theme = test::look();
    KeyCatcher page;
    auto* layout = new QVBoxLayout(&page);
    QButtonGroup group;
    for (int level = 0; level < 2; ++level) {
        auto* card = new LevelCard(theme, level);
        group.addButton(card, level);
        layout->addWidget(card);
    }
    page.show();
    QApplication::setActiveWindow(&page);
    group.button(0)->setFocus();
    QTest::keyClick(group.button(0), Qt::Key_Down);
    CHECK(page.keys == std::vector<int>{Qt::Key_Down});
    CHECK(group.checkedId() == -1);
    QTest::keyClick(group.button(0), Qt::Key_Space);
    CHECK(group.checkedId() == 0);
}

TEST_CASE("not applicable counts only once a reason is there", "[ui][shared]")
{
    const Theme& theme = test::look();
    NotApplicableRow row(theme);
    row.show();
    QApplication::setActiveWindow(&row);
    QSignalSpy given(&row, &NotApplicableRow::reasonGiven);
    QSignalSpy abandoned(&row, &NotApplicableRow::abandoned);
    auto* field = row.findChild<QLineEdit*>(QStringLiteral("reasonField"));
    REQUIRE(field != nullptr);
    QTest::mouseClick(row.button(), Qt::LeftButton);
    CHECK(row.isOpen());
    CHECK_FALSE(row.isChosen());
    CHECK(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("   "));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(given.isEmpty());
    CHECK(abandoned.count() == 1);
    CHECK_FALSE(row.isOpen());
    row.open();
    QTest::keyClicks(field, QStringLiteral(" No staff abroad "));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(given.count() == 1);
    CHECK(given.first().first().toString() == QStringLiteral("No staff abroad"));
    row.setReason(QStringLiteral("No staff abroad"));
    CHECK(row.isChosen());
}

TEST_CASE("Escape leaves the reason as it was", "[ui][shared]")
{
    const Theme& theme = test::look();
    NotApplicableRow row(theme);
    row.setReason(QStringLiteral("No staff abroad"));
    row.show();
    QApplication::setActiveWindow(&row);
    QSignalSpy given(&row, &NotApplicableRow::reasonGiven);
    auto* field = row.findChild<QLineEdit*>(QStringLiteral("reasonField"));
    row.open();
    QTest::keyClicks(field, QStringLiteral(" yet"));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(field->text() == QStringLiteral("No staff abroad"));
    CHECK(given.isEmpty());
    CHECK(row.isOpen());
}

TEST_CASE("the arrow keys of a segmented switch choose the neighbour and stop at the ends", "[ui][shared]")
{
    const Theme& theme = test::look();
    SegmentedSwitch views(theme);
    for (const auto* word : {"Question", "Grid", "Results"})
        views.addSegment(QString::fromLatin1(word));
    views.setCurrent(0);
    views.show();
    QApplication::setActiveWindow(&views);
    QSignalSpy chosen(&views, &SegmentedSwitch::chosen);
    auto* first = views.findChild<QWidget*>(QStringLiteral("segment0"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(views.current() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(views.current() == 2);
    CHECK(chosen.count() == 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    CHECK(views.current() == 0);
}

TEST_CASE("a switch set by the program announces nothing and can be empty", "[ui][shared]")
{
    const Theme& theme = test::look();
    SegmentedSwitch target(theme);
    for (int level = 0; level <= 4; ++level)
        target.addSegment(QString::number(level));
    QSignalSpy chosen(&target, &SegmentedSwitch::chosen);
    target.setCurrent(3);
    CHECK(target.current() == 3);
    target.setCurrent(-1);
    CHECK(target.current() == -1);
    CHECK(chosen.isEmpty());
}

TEST_CASE("a progress ring tells a screen reader how far it is", "[ui][shared]")
{
    const Theme& theme = test::look();
    ProgressRing ring(theme);
    ring.setProgress(4, 6);
    QAccessibleInterface* face = accessible(ring);
    CHECK(face->role() == QAccessible::ProgressBar);
    CHECK(face->text(QAccessible::Value) == QStringLiteral("4 of 6"));
    REQUIRE(face->valueInterface() != nullptr);
    CHECK(face->valueInterface()->maximumValue().toInt() == 6);
}

TEST_CASE("a square says its level in words, and a key cap says nothing", "[ui][shared]")
{
    const Theme& theme = test::look();
    LevelBadge badge(theme, levelMark(3));
    CHECK(accessible(badge)->text(QAccessible::Name) == QStringLiteral("Level 3"));
    badge.setMark(LevelMark::Unanswered);
    CHECK(accessible(badge)->text(QAccessible::Name) == QStringLiteral("Not answered"));
    KeyCap cap(theme, QStringLiteral("U"));
    CHECK(accessible(cap)->text(QAccessible::Name).isEmpty());
    CHECK(accessible(cap)->state().invisible);
}

TEST_CASE("what a page is about stands beside its title, or below where there is no room", "[ui][shared]")
{
    const Theme& theme = test::look();
    PageHeader header(theme);
    header.setTitle(QStringLiteral("Readiness report"));
    header.setSubtitle(QStringLiteral("Going-global readiness 2026"));
    auto* action = new QPushButton(QStringLiteral("Save as PDF"));
    header.addAction(action);
    const auto* subtitle = header.findChild<QLabel*>(QStringLiteral("pageSubtitle"));
    const auto* title = header.findChild<QLabel*>(QStringLiteral("pageTitle"));
    const auto showAt = [&header](int width) {
        header.resize(width, header.sizeHint().height());
        header.show();
        test::settleLayouts();
        header.resize(width, header.sizeHint().height());
        test::settleLayouts();
    };
    const auto isWhole = [](const QLabel* label) { return label->width() >= label->sizeHint().width(); };
    showAt(900);
    CHECK(subtitle->x() > title->x());
    CHECK(isWhole(subtitle));

    showAt(430);
    CHECK(subtitle->y() > title->y());
    CHECK(isWhole(subtitle));
    CHECK(isWhole(title));
    CHECK(action->x() > title->x());

    SECTION("a further action takes room and gives it back")
    {
        showAt(560);
        REQUIRE(subtitle->x() > title->x());
        auto* number = new QPushButton(QStringLiteral("Page 1 of 20"));
        header.addAction(number);
        showAt(560);
        CHECK(isWhole(subtitle));
        CHECK(subtitle->y() > title->y());
        number->hide();
        showAt(560);
        CHECK(subtitle->x() > title->x());
    }
    SECTION("without room for the title the action goes below it")
    {
        showAt(240);
        CHECK(isWhole(title));
        CHECK(action->y() > subtitle->y());
    }
}

TEST_CASE("the key-hint bar shows the hints it was given last", "[ui][shared]")
{
    const Theme& theme = test::look();
    KeyHintBar bar(theme);
    bar.setHints({{{QStringLiteral("U")}, QStringLiteral("next unanswered")}});
    bar.setHints({{{QStringLiteral("↑"), QStringLiteral("↓")}, QStringLiteral("move")}});
    CHECK(bar.findChildren<KeyCap*>().size() == 2);
    CHECK(bar.height() == 32);
}

TEST_CASE("what is hidden leaves no gap among words that flow", "[ui][shared]")
{
    Theme& theme = test::look();
    QWidget place;
    auto* flow = new FlowLayout(theme, &place);
    std::array<QPushButton*, 3> words{};
    for (QPushButton*& word : words) {
        word = new QPushButton(QStringLiteral("Word"), &place);
        flow->addWidget(word);
    }
    place.resize(600, 60);
    place.show();
    const int second = words[1]->x();
    words[1]->hide();
    flow->setGeometry(place.rect());
    CHECK(words[2]->x() == second);
}
