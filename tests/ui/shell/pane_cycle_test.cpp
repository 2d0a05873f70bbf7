#include "ui/shell/pane_cycle.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace sextant::ui;

TEST_CASE("panes without anything to focus are passed over", "[ui][shell]")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* first = new QLineEdit;
    auto* empty = new QWidget;
    auto* last = new QLineEdit;
    for (QWidget* widget : std::initializer_list<QWidget*>{first, empty, last})
        column->addWidget(widget);
    window.show();
    QApplication::setActiveWindow(&window);
    first->setFocus();
    CHECK(focusNextPane({first, empty, last}, first, 1));
    CHECK(last->hasFocus());
    CHECK(focusNextPane({first, empty, last}, last, 1));
    CHECK(first->hasFocus());
    CHECK(focusNextPane({first, empty, last}, nullptr, -1));
    CHECK(last->hasFocus());
    CHECK_FALSE(focusNextPane({empty}, last, 1));
    CHECK_FALSE(focusNextPane({}, last, 1));
}

TEST_CASE("coming back to a pane, the focus is where it was", "[ui][shell]")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* pane = new QWidget;
    auto* inner = new QVBoxLayout(pane);
    auto* upper = new QLineEdit;
    auto* lower = new QLineEdit;
    inner->addWidget(upper);
    inner->addWidget(lower);
    auto* other = new QLineEdit;
    column->addWidget(pane);
    column->addWidget(other);
    window.show();
    QApplication::setActiveWindow(&window);
    lower->setFocus();
    focusNextPane({pane, other}, lower, 1);
    CHECK(other->hasFocus());
    focusNextPane({pane, other}, other, 1);
    CHECK(lower->hasFocus());
}
