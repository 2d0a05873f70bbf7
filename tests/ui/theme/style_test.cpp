#include "support/look.h"

#include "ui/theme/control_kind.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace sextant;
using namespace sextant::ui;

namespace {

QColor pixel(QWidget& widget, const QPoint& point)
{
    return widget.grab().toImage().pixelColor(point);
}

void turnWheel(QWidget& widget)
{
    QWheelEvent wheel(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &wheel);
}

} // namespace

TEST_CASE("a primary button is filled with the accent, a plain one with the card colour", "[ui][theme]")
{
    Theme& theme = test::look();
    theme.setKind(GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast));
    QPushButton button(QStringLiteral("Go"));
    button.resize(80, 32);
    CHECK(pixel(button, QPoint(6, 16)) == theme.tokens().card);
    setButtonKind(&button, ButtonKind::Primary);
    CHECK(pixel(button, QPoint(6, 16)) == theme.tokens().accent);
    button.setEnabled(false);
    CHECK(pixel(button, QPoint(6, 16)) == theme.tokens().paper);
}

TEST_CASE("controls are as high as the grid says, at every text size", "[ui][theme]")
{
    Theme& theme = test::look();
    QPushButton plain(QStringLiteral("Go"));
    QPushButton compact(QStringLiteral("Go"));
    setControlSize(&compact, ControlSize::Compact);
    QLineEdit field;
    QComboBox combo;
    CHECK(plain.sizeHint().height() == 32);
    CHECK(compact.sizeHint().height() == 28);
    CHECK(field.sizeHint().height() == 32);
    CHECK(combo.sizeHint().height() == 32);
    theme.setTextSize(150);
    CHECK(plain.sizeHint().height() == 48);
    CHECK(field.sizeHint().height() == 48);
}

TEST_CASE("the wheel changes a number or a choice only where the focus is", "[ui][theme]")
{
    test::look();
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* other = new QLineEdit;
    auto* spin = new QSpinBox;
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("a"), QStringLiteral("b")});
    spin->setValue(5);
    for (QWidget* widget : std::initializer_list<QWidget*>{other, spin, combo})
        layout->addWidget(widget);
    window.show();
    QApplication::setActiveWindow(&window);
    other->setFocus();
    turnWheel(*spin);
    turnWheel(*combo);
    CHECK(spin->value() == 5);
    CHECK(combo->currentIndex() == 0);
    spin->setFocus();
    turnWheel(*spin);
    CHECK(spin->value() == 4);
}

TEST_CASE("a ring surrounds the control that has the focus, but not a text field", "[ui][theme]")
{
    const Theme& theme = test::look();
    QWidget window;
    window.resize(200, 120);
    auto* button = new QPushButton(QStringLiteral("Go"), &window);
    button->setGeometry(40, 20, 80, 32);
    auto* field = new QLineEdit(&window);
    field->setGeometry(40, 70, 80, 32);
    window.show();
    QApplication::setActiveWindow(&window);
    button->setFocus();
    auto* ring = window.findChild<QFocusFrame*>();
    REQUIRE(ring != nullptr);
    CHECK(ring->isVisible());
    CHECK(ring->geometry() == QRect(36, 16, 88, 40));
    CHECK(pixel(window, QPoint(37, 36)) == theme.tokens().accent);
    CHECK(pixel(window, QPoint(39, 36)) == theme.tokens().paper);
    field->setFocus();
    CHECK(ring->isHidden());
    CHECK(pixel(window, QPoint(41, 86)) == theme.tokens().accent);
}

TEST_CASE("a button has room for its words, whatever it is for", "[ui][theme]")
{
    Theme& theme = test::look();
    theme.setTextSize(GENERATE(100, 110, 150));
    theme.setLanguage(GENERATE(Language::English, Language::Chinese));
    for (const ButtonKind kind :
         {ButtonKind::Plain, ButtonKind::Primary, ButtonKind::Quiet, ButtonKind::Link}) {
        QPushButton button(QStringLiteral("Open 打开文件"));
        setButtonKind(&button, kind);
        QFont font = theme.font(kind == ButtonKind::Link ? TextRole::Body : TextRole::BodyBold);
        CHECK(button.sizeHint().width() > QFontMetricsF(font).horizontalAdvance(button.text()) + 1);
    }
}

TEST_CASE("a field with an error has a border that says so", "[ui][theme]")
{
    const Theme& theme = test::look();
    QLineEdit field;
    field.resize(100, 32);
    CHECK(pixel(field, QPoint(0, 16)) == theme.tokens().edge);
    setFieldError(&field, true);
    CHECK(pixel(field, QPoint(0, 16)) == theme.tokens().bad);
}

TEST_CASE("a selected row is tinted and has a bar at its left", "[ui][theme]")
{
    const Theme& theme = test::look();
    QStringListModel model({QStringLiteral("one"), QStringLiteral("two")});
    QListView view;
    view.setModel(&model);
    view.setFrameShape(QFrame::NoFrame);
    view.resize(120, 80);
    view.setCurrentIndex(model.index(1));
    const QRect row = view.visualRect(model.index(1));
    CHECK(pixel(view, QPoint(1, row.center().y())) == theme.tokens().accent);
    CHECK(pixel(view, QPoint(100, row.center().y())) == theme.tokens().accentTint);
}
