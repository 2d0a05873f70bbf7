#include "support/look.h"

#include "ui/shell/notice_area.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace sextant::ui;

TEST_CASE("a notice stands until it is taken away, and its step works by key", "[ui][shell]")
{
    NoticeArea area(test::look());
    area.resize(800, 200);
    CHECK(area.isHidden());
    int runs = 0;
    area.show(QStringLiteral("lock"),
              {MessageKind::Info,
               QStringLiteral("Read only."),
               QStringLiteral("Why."),
               {{QStringLiteral("copyButton"), QStringLiteral("Keep a copy"), [&runs] { ++runs; }}}});
    CHECK_FALSE(area.isHidden());
    auto* bar = area.findChild<MessageBar*>(QStringLiteral("lockNotice"));
    REQUIRE(bar != nullptr);
    CHECK(bar->title() == QStringLiteral("Read only."));
    QTest::keyClick(area.findChild<QPushButton*>(QStringLiteral("copyButton")), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return runs == 1; }, 1000));
    area.show(QStringLiteral("lock"), {MessageKind::Warn, QStringLiteral("Other words."), {}, {}});
    CHECK(area.findChildren<MessageBar*>().size() == 1);
    area.remove(QStringLiteral("lock"));
    CHECK(area.isHidden());
}

TEST_CASE("a notice that can be put away goes at a key and leaves the others", "[ui][shell]")
{
    NoticeArea area(test::look());
    area.show(QStringLiteral("one"), {MessageKind::Info, QStringLiteral("One"), {}, {}, true});
    area.show(QStringLiteral("two"), {MessageKind::Info, QStringLiteral("Two"), {}, {}, false});
    QTest::keyClick(area.findChild<QPushButton*>(QStringLiteral("oneClose")), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !area.has(QStringLiteral("one")); }, 1000));
    CHECK(area.has(QStringLiteral("two")));
    area.clear();
    CHECK(area.isHidden());
}
