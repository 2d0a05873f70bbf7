#include "support/look.h"

#include "ui/shared/chip.h"
#include "ui/shared/key_cap.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/page.h"
#include "ui/shared/page_header.h"
#include "ui/shared/save_state_label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/theme_choice.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_rail.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace sextant;
using namespace sextant::ui;

namespace {

/// A page with a field and a button that says how often it came to the front.
class TestPage : public Page
{
public:
    TestPage(const QString& id, Icon icon)
        : m_id(id)
        , m_icon(icon)
        , field(new QLineEdit)
        , button(new QPushButton)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addWidget(button);
        column->addStretch(1);
    }
    QString id() const override { return m_id; }
    static QString titleOf(const QString& id)
    {
        const bool chinese = QLocale().language() == QLocale::Chinese;
        return (chinese ? QStringLiteral("页面") : QStringLiteral("Page ")) + id;
    }
    QString title() const override { return titleOf(m_id); }
    Icon icon() const override { return m_icon; }
    std::vector<KeyHint> hints() const override { return keys; }
    std::vector<QWidget*> panes() override { return {field, button}; }
    void activated() override { ++shown; }

private:
    QString m_id;
    Icon m_icon;

public:
    QLineEdit* field;
    QPushButton* button;
    std::vector<KeyHint> keys;
    int shown = 0;
};

struct Fixture
{
    Theme& theme = test::look();
    LanguageSwitcher switcher{*qApp, theme};
    ThemeChoice choice{theme};
    MainWindow window{theme, choice, switcher};
    TestPage* home = nullptr; ///< each null until the window makes it
    TestPage* assessment = nullptr;
    TestPage* report = nullptr;

    Fixture()
    {
        add(QStringLiteral("home"), Icon::Home, home);
        add(QStringLiteral("assessment"), Icon::Assessment, assessment);
        add(QStringLiteral("report"), Icon::Report, report);
        window.showPage(QStringLiteral("home"));
        window.setOrganisation(QStringLiteral("Seabridge Foundation"), true);
        window.saveState()->setSaved(QTime(14, 2));
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    ~Fixture() { switcher.setLanguage(Language::English); }

    void add(const QString& id, Icon icon, TestPage*& made)
    {
        window.addPage({id, [id] { return TestPage::titleOf(id); }, icon,
                        [id, icon, &made] { return made = new TestPage(id, icon); }});
    }
    void showAll()
    {
        for (const char* id : {"assessment", "report", "home"})
            window.showPage(QLatin1String(id));
    }

    template <typename T>
    T* find(const char* name) const
    {
        T* found = window.findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : &window, key, modifiers);
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a page is made when it is first shown, and only once", "[ui][shell]")
{
    REQUIRE(home != nullptr);
    CHECK(assessment == nullptr);
    CHECK(report == nullptr);
    press(Qt::Key_2, Qt::ControlModifier);
    TestPage* const made = assessment;
    REQUIRE(made != nullptr);
    CHECK(made->shown == 1);
    CHECK(report == nullptr);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    CHECK(assessment == made);
    CHECK(made->shown == 2);
}

TEST_CASE_METHOD(Fixture, "pages that were never shown are named in the rail, in either language",
                 "[ui][shell]")
{
    CHECK(find<QAbstractButton>("railItem2")->text() == QStringLiteral("Page report"));
    switcher.setLanguage(Language::Chinese);
    CHECK(find<QAbstractButton>("railItem2")->text() == QStringLiteral("页面report"));
    CHECK(report == nullptr);
}

TEST_CASE_METHOD(Fixture, "when a file goes, its pages go, made or not", "[ui][shell]")
{
    press(Qt::Key_2, Qt::ControlModifier);
    const QPointer<QWidget> first(home);
    const QPointer<QWidget> second(assessment);
    window.clearPages();
    CHECK(first.isNull());
    CHECK(second.isNull());
    CHECK(window.page() == nullptr);
    CHECK(window.currentPage().isEmpty());
    CHECK(window.visiblePages().empty());
    press(Qt::Key_1, Qt::ControlModifier);
    CHECK(window.page() == nullptr);
}

TEST_CASE_METHOD(Fixture, "pages that come into an open window can be gone to at once", "[ui][shell]")
{
    TestPage* late = nullptr;
    add(QStringLiteral("late"), Icon::Chart, late);
    CHECK(window.visiblePages().size() == 4);
    press(Qt::Key_4, Qt::ControlModifier);
    CHECK(window.currentPage() == QStringLiteral("late"));
}

TEST_CASE_METHOD(Fixture, "eleven pages have room in the rail of a small screen at the largest text",
                 "[ui][shell]")
{
    const int pages = 11;
    std::vector<TestPage*> more(pages - 3);
    for (std::size_t i = 0; i < more.size(); ++i)
        add(QStringLiteral("more%1").arg(i), Icon::Chart, more[i]);
    theme.setTextSize(200);
    window.resize(1366, 768);
    QCoreApplication::processEvents();
    REQUIRE(window.size() == QSize(1366, 768));
    int end = theme.px(metric::kTopBar); // of the program's name
    for (int i = 0; i < pages; ++i) {
        const auto* item = find<QAbstractButton>(qPrintable(QStringLiteral("railItem%1").arg(i)));
        INFO("item " << i);
        CHECK(item->y() >= end);
        CHECK(item->height() >= theme.px(metric::kMinTarget));
        end = item->geometry().bottom() + 1;
    }
    CHECK(end <= window.height());
}

TEST_CASE_METHOD(Fixture, "what can be gone to is told in the order of the rail", "[ui][shell]")
{
    window.setPageVisible(QStringLiteral("assessment"), false);
    const std::vector<PageEntry> pages = window.visiblePages();
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].id == QStringLiteral("home"));
    CHECK(pages[1].id == QStringLiteral("report"));
    CHECK(pages[1].title() == QStringLiteral("Page report"));
    CHECK(report == nullptr);
}

TEST_CASE_METHOD(Fixture, "the search field stands in the top bar and goes with the next one", "[ui][shell]")
{
    const QPointer<QLineEdit> first(new QLineEdit);
    window.setSearchField(first);
    CHECK(find<QWidget>("topBar")->isAncestorOf(first));
    window.setSearchField(new QLineEdit);
    CHECK(first.isNull());
}

/// As wide as it can be, and narrow where there is no room.
class RoomyField : public QLineEdit
{
public:
    QSize sizeHint() const override { return {640, QLineEdit::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {100, QLineEdit::minimumSizeHint().height()}; }
};

TEST_CASE_METHOD(Fixture, "the search field gives way to the name of the organisation", "[ui][shell]")
{
    auto* search = new RoomyField;
    window.setSearchField(search);
    auto* name = find<QLabel>("organisationLabel");
    window.resize(1366, 768);
    theme.setTextSize(200);
    test::settleLayouts();
    CHECK(name->width() >= name->sizeHint().width());
    CHECK(search->width() >= 100);
    CHECK(search->width() < 640);
    theme.setTextSize(100);
    test::settleLayouts();
    CHECK(search->width() == 640);
}

TEST_CASE_METHOD(Fixture, "the first page shows, and Ctrl with a digit goes to the others", "[ui][shell]")
{
    CHECK(window.currentPage() == QStringLiteral("home"));
    QSignalSpy shown(&window, &MainWindow::pageShown);
    press(Qt::Key_3, Qt::ControlModifier);
    CHECK(window.currentPage() == QStringLiteral("report"));
    CHECK(report->shown == 1);
    CHECK(find<NavRail>("rail")->current() == 2);
    press(Qt::Key_9, Qt::ControlModifier);
    CHECK(window.currentPage() == QStringLiteral("report"));
    CHECK(shown.count() == 1);
}

TEST_CASE_METHOD(Fixture, "the rail goes to a page by click and by keyboard", "[ui][shell]")
{
    QTest::mouseClick(find<QAbstractButton>("railItem1"), Qt::LeftButton);
    CHECK(window.currentPage() == QStringLiteral("assessment"));
    find<QAbstractButton>("railItem1")->setFocus();
    press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == find<QAbstractButton>("railItem2"));
    CHECK(window.currentPage() == QStringLiteral("assessment"));
    press(Qt::Key_Return);
    CHECK(window.currentPage() == QStringLiteral("report"));
}

TEST_CASE_METHOD(Fixture, "a page with nothing to show leaves rail and keys", "[ui][shell]")
{
    window.showPage(QStringLiteral("assessment"));
    window.setPageVisible(QStringLiteral("assessment"), false);
    CHECK(window.currentPage() == QStringLiteral("home"));
    CHECK(find<QAbstractButton>("railItem1")->isHidden());
    press(Qt::Key_2, Qt::ControlModifier);
    CHECK(window.currentPage() == QStringLiteral("report"));
}

TEST_CASE_METHOD(Fixture, "a narrow window keeps the icons of the rail and names them", "[ui][shell]")
{
    auto* rail = find<NavRail>("rail");
    CHECK(rail->width() == 168);
    window.resize(1093, 614);
    CHECK(rail->isCollapsed());
    CHECK(rail->width() == 56);
    CHECK_FALSE(find<QAbstractButton>("railItem0")->toolTip().isEmpty());
    CHECK(find<QAbstractButton>("railItem0")->accessibleName() == QStringLiteral("Page home"));
    window.resize(1440, 900);
    CHECK_FALSE(rail->isCollapsed());
}

TEST_CASE_METHOD(Fixture, "F6 goes round rail, panes of the page and top bar, and back with Shift",
                 "[ui][shell]")
{
    home->field->setFocus();
    press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == home->button);
    press(Qt::Key_F6);
    CHECK(find<QWidget>("topBar")->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    CHECK(find<QWidget>("rail")->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == home->field);
    press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(find<QWidget>("rail")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(Fixture, "the keys for text size step through the sizes and back to normal", "[ui][shell]")
{
    press(Qt::Key_Equal, Qt::ControlModifier);
    CHECK(theme.textSize() == 110);
    press(Qt::Key_Equal, Qt::ControlModifier);
    CHECK(theme.textSize() == 125);
    press(Qt::Key_0, Qt::ControlModifier);
    CHECK(theme.textSize() == 100);
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(theme.textSize() == 90);
}

TEST_CASE_METHOD(Fixture, "undo and redo go to the stack of the open file", "[ui][shell]")
{
    auto* undo = find<QAction>("undoAction");
    CHECK_FALSE(undo->isEnabled());
    QUndoStack stack;
    window.setUndoStack(&stack);
    stack.push(new QUndoCommand(QStringLiteral("level of I1")));
    CHECK(undo->isEnabled());
    CHECK(undo->text() == QStringLiteral("Undo: level of I1"));
    home->button->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stack.index() == 0);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stack.index() == 1);
    window.setUndoStack(nullptr);
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE_METHOD(Fixture, "a text field undoes its own typing first", "[ui][shell]")
{
    QUndoStack stack;
    window.setUndoStack(&stack);
    stack.push(new QUndoCommand);
    home->field->setFocus();
    QTest::keyClicks(home->field, QStringLiteral("abc"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(home->field->text().isEmpty());
    CHECK(stack.index() == 1);
    window.setUndoStack(nullptr);
}

TEST_CASE_METHOD(Fixture, "the language changes at once and everywhere", "[ui][shell]")
{
    auto* language = find<SegmentedSwitch>("languageSwitch");
    CHECK(language->current() == 0);
    QTest::mouseClick(language->findChild<QToolButton*>(QStringLiteral("segment1")), Qt::LeftButton);
    CHECK(switcher.language() == Language::Chinese);
    CHECK(find<QAbstractButton>("railItem0")->text() == QStringLiteral("页面home"));
    CHECK(window.windowTitle() == QStringLiteral("Seabridge Foundation – 六分仪"));
    CHECK(window.findChild<DemoTag*>()->text() == QStringLiteral("演示"));
    CHECK(find<QAction>("quitAction")->text() == QStringLiteral("退出"));
}

TEST_CASE_METHOD(Fixture, "the hint bar follows the page and what it says", "[ui][shell]")
{
    auto* bar = find<KeyHintBar>("keyHints");
    const std::vector<KeyHint> rating{{{QStringLiteral("0–4")}, QStringLiteral("rate")}};
    showAll();
    assessment->keys = rating;
    window.showPage(QStringLiteral("assessment"));
    CHECK(bar->hints() == rating);
    assessment->keys = {{{QStringLiteral("Esc")}, QStringLiteral("back")}};
    Q_EMIT assessment->hintsChanged();
    CHECK(bar->hints() == assessment->keys);
    Q_EMIT home->hintsChanged();
    CHECK(bar->hints() == assessment->keys);
}

TEST_CASE_METHOD(Fixture, "while something is searched, the keys of the page do not work and are not named",
                 "[ui][shell]")
{
    auto* field = new QLineEdit;
    window.setSearchField(field);
    field->show();
    auto* bar = find<KeyHintBar>("keyHints");
    home->field->setFocus();
    const auto inPage = bar->hints();
    home->keys = {{{QStringLiteral("M")}, QStringLiteral("flag")}};
    Q_EMIT home->hintsChanged();
    CHECK(bar->hints() == home->keys);
    field->setFocus();
    CHECK(bar->hints() == inPage);
    home->field->setFocus();
    CHECK(bar->hints() == home->keys);
}

TEST_CASE_METHOD(Fixture, "every action in the menu has words, and the theme at hand is checked",
                 "[ui][shell]")
{
    QAction about(QStringLiteral("About Sextant"));
    QAction open(QStringLiteral("Open…"));
    window.setFileActions({&open});
    window.setHelpActions({&about});
    const QMenu* menu = find<QToolButton>("moreButton")->menu();
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().first() == &open);
    for (const QAction* action : menu->actions())
        CHECK((action->isSeparator() || !action->text().isEmpty()));
    for (const QMenu* inner : menu->findChildren<QMenu*>())
        for (const QAction* action : inner->actions()) // the title of the menu is not said again
            CHECK_FALSE(action->text().contains(inner->title().section(u' ', 0, 0), Qt::CaseInsensitive));
    find<QAction>("themeAction1")->trigger();
    CHECK(theme.kind() == ThemeKind::Dark);
    theme.setKind(ThemeKind::HighContrast);
    CHECK(find<QAction>("themeAction2")->isChecked());
    window.setFileActions({});
    window.setHelpActions({});
}

TEST_CASE_METHOD(Fixture, "the window stays open while its guard says no", "[ui][shell]")
{
    bool mayClose = false;
    window.setCloseGuard([&mayClose] { return mayClose; });
    press(Qt::Key_Q, Qt::ControlModifier);
    CHECK(window.isVisible());
    mayClose = true;
    press(Qt::Key_Q, Qt::ControlModifier);
    CHECK_FALSE(window.isVisible());
}

TEST_CASE_METHOD(Fixture, "every control of the frame that takes the focus has a name", "[ui][shell]")
{
    showAll();
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (home->isAncestorOf(widget) || assessment->isAncestorOf(widget) || report->isAncestorOf(widget))
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

TEST_CASE_METHOD(Fixture, "the frame can be looked at in both languages and all themes",
                 "[ui][shell][gallery]")
{
    const auto language = GENERATE(Language::English, Language::Chinese);
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    switcher.setLanguage(language);
    theme.setKind(kind);
    window.setOrganisation(language == Language::Chinese ? QStringLiteral("海桥基金会")
                                                         : QStringLiteral("Seabridge Foundation"),
                           true);
    const QString name = QStringLiteral("shell-%1-%2").arg(languageCode(language), test::themeName(kind));
    CHECK(test::savePicture(window, name));
    window.resize(1093, 614);
    CHECK(test::savePicture(window, name + QStringLiteral("-narrow")));
}

TEST_CASE_METHOD(Fixture, "a part of a page stands for it on the rail and has no place of its own",
                 "[ui][shell]")
{
    TestPage* part = nullptr;
    window.addPage({QStringLiteral("part"), [] { return TestPage::titleOf(QStringLiteral("part")); },
                    Icon::Chart, [&part] { return part = new TestPage(QStringLiteral("part"), Icon::Chart); },
                    QStringLiteral("report")});
    CHECK(window.visiblePages().size() == 3);
    window.showPage(QStringLiteral("part"));
    CHECK(window.currentPage() == QStringLiteral("part"));
    CHECK(find<NavRail>("rail")->current() == 2);
    CHECK_FALSE(find<QAbstractButton>("railItem3")->isVisible());
    press(Qt::Key_4, Qt::ControlModifier);
    CHECK(window.currentPage() == QStringLiteral("part"));
    press(Qt::Key_3, Qt::ControlModifier);
    CHECK(window.currentPage() == QStringLiteral("report"));
}
