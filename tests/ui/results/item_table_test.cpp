#include "support/look.h"
#include "support/page_events.h"
#include "ui/results/item_table.h"
#include "ui/shared/text_flow.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace sextant;

namespace {

ui::ItemRow rowOf(int item, const QString& code)
{
    ui::ItemRow row;
    row.item = item;
    row.code = code;
    row.title = u"Title of "_qs + code;
    row.mark = {report::LevelMark::Kind::Level, 1, u"1"_qs};
    row.facts = {{u"× 2"_qs, ui::ItemFact::Kind::Faint}};
    return row;
}

} // namespace

TEST_CASE("the table of items keeps the rules of models while rows come, change and go", "[ui][results]")
{
    test::look();
    ui::ItemTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHeadings({u"Code"_qs, u"Indicator"_qs, u"Level"_qs, u"Weight"_qs});
    model.setRows({rowOf(0, u"A1"_qs), rowOf(1, u"A2"_qs)});
    CHECK(model.rowCount() == 2);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows({rowOf(0, u"A1"_qs), rowOf(1, u"A2"_qs)});
    CHECK(changes.count() == 0);
    model.setRows({rowOf(0, u"A1"_qs), rowOf(1, u"A3"_qs)});
    CHECK(changes.count() == 1);
    CHECK(resets.count() == 0);
    model.setRows({});
    CHECK(resets.count() == 1);
}

TEST_CASE("screen readers hear the level, its target and the state of a gate", "[ui][results][accessibility]")
{
    test::look();
    ui::ItemTableModel model;
    model.setHeadings({u"Code"_qs, u"Indicator"_qs, u"Level"_qs});
    ui::ItemRow row = rowOf(4, u"I1"_qs);
    row.target = report::LevelMark{report::LevelMark::Kind::Level, 3, u"3"_qs};
    row.icon = ui::Icon::Close;
    row.stateText = u"failed"_qs;
    model.setRows({row});
    const auto spoken = [&model](int column) {
        return model.index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(ui::ItemTableModel::Code) == u"I1, failed"_qs);
    CHECK(spoken(ui::ItemTableModel::Level) == u"Level 1, target 3"_qs);
}

TEST_CASE("a row is marked as chosen while the keys go to it, and not by a bar in each cell", "[ui][results]")
{
    QWidget window;
    ui::ItemTable table(test::look(), &window);
    QWidget other(&window);
    other.setFocusPolicy(Qt::StrongFocus);
    table.rows()->setHeadings({u"Code"_qs, u"Indicator"_qs, u"Level"_qs});
    table.rows()->setRows({rowOf(3, u"A1"_qs), rowOf(4, u"A2"_qs)});
    table.setGeometry(0, 0, 400, 110);
    REQUIRE(test::showActive(window, {400, 160}));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    const int row = table.currentIndex().row();
    const auto colour = [&](int column) {
        const QRect cell = table.visualRect(table.model()->index(row, column));
        return table.viewport()->grab().toImage().pixelColor(cell.left() + 1, cell.center().y());
    };
    CHECK(colour(ui::ItemTableModel::Title) == test::look().tokens().accentTint);
    other.setFocus();
    for (const int column : {ui::ItemTableModel::Code, ui::ItemTableModel::Title, ui::ItemTableModel::Level})
        CHECK(colour(column) != test::look().tokens().accent);
}

TEST_CASE("heads are whole and stand over what their column holds", "[ui][results]")
{
    ui::ItemTable table(test::look());
    const QStringList heads{u"Code"_qs, u"Indicator"_qs, u"Level"_qs, u"Weight"_qs};
    table.rows()->setHeadings(heads);
    table.rows()->setRows({rowOf(3, u"A1"_qs)});
    REQUIRE(test::showActive(table, {300, 100}));
    const QImage picture = table.horizontalHeader()->viewport()->grab().toImage();
    const QFont font = test::look().font(ui::TextRole::Caption);
    for (int column = 0; column < heads.size(); ++column) {
        const int width = QFontMetrics(font).horizontalAdvance(heads.at(column));
        CHECK(QFontMetrics(font).elidedText(heads.at(column), Qt::ElideRight,
                                            table.columnWidth(column) - 4) == heads.at(column));
        CHECK(table.columnWidth(column) > width);
    }
    // The first ink of "Indicator" is where the title begins.
    const int left = table.columnViewportPosition(ui::ItemTableModel::Title);
    int ink = left - 3;
    const QRgb paper = picture.pixel(2, 3);
    const auto isInked = [&](int x) {
        for (int y = 4; y < picture.height() - 4; ++y)
            if (picture.pixel(x, y) != paper)
                return true;
        return false;
    };
    while (!isInked(ink))
        ++ink;
    CHECK(ink >= left);
    CHECK(ink <= left + 3);
}

TEST_CASE("no title is cut: a row is as high as its title, and the table as its rows", "[ui][results]")
{
    const ui::Theme& theme = test::look();
    ui::ItemTable table(theme);
    table.setRowHeight(30);
    table.rows()->setHeadings({u"Code"_qs, u"Indicator"_qs, u"Level"_qs, u"Weight"_qs});
    ui::ItemRow lasting = rowOf(3, u"I1"_qs);
    lasting.title = u"Protection from sexual exploitation and abuse"_qs;
    table.rows()->setRows({lasting, rowOf(4, u"I2"_qs)});
    REQUIRE(test::showActive(table, {600, 200}));
    CHECK(table.rowHeight(0) == 30);
    table.resize(280, 300);
    QCoreApplication::processEvents();
    const int width = table.columnWidth(ui::ItemTableModel::Title) - 8;
    const ui::TextFlow title(lasting.title, {}, theme.font(ui::TextRole::Body), 17, width);
    REQUIRE(title.lineCount() > 1);
    CHECK(table.rowHeight(0) >= title.height());
    CHECK(table.rowHeight(1) == 30);
    CHECK(table.minimumSizeHint().height() ==
          table.horizontalHeader()->height() + table.rowHeight(0) + table.rowHeight(1));
}

TEST_CASE("a row that stands for a section is explained, not asked", "[ui][results]")
{
    ui::ItemTable table(test::look());
    table.rows()->setHeadings({u"Code"_qs, u"Indicator"_qs, u"Level"_qs});
    ui::ItemRow section = rowOf(-1, u"B"_qs);
    section.section = 7;
    section.figure = u"2.33"_qs;
    table.rows()->setRows({rowOf(3, u"A1"_qs), section});
    REQUIRE(test::showActive(table, {500, 200}));
    QSignalSpy items(&table, &ui::ItemTable::itemActivated);
    QSignalSpy sections(&table, &ui::ItemTable::sectionActivated);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(items.count() == 1);
    CHECK(items.at(0).at(0).toInt() == 3);
    REQUIRE(sections.count() == 1);
    CHECK(sections.at(0).at(0).toInt() == 7);
}
