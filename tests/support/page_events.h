#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace sextant::test {

/// Shows \a page as the active window, so that it has the focus. False when it cannot be.
inline bool showActive(QWidget& page, const QSize& size)
{
    page.resize(size);
    page.show();
    page.activateWindow();
    return QTest::qWaitForWindowActive(&page, 5000);
}

/// Replaces what stands in the field \a name by \a text, as an input method commits it, and leaves the field
/// by Tab.
inline void type(QWidget& page, const QString& name, const QString& text)
{
    auto* edit = page.findChild<QLineEdit*>(name);
    if (edit == nullptr)
        qFatal("no field %s", qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(edit, &commit);
    QTest::keyClick(edit, Qt::Key_Tab);
}

/// Clicks the button \a name with the mouse.
inline void press(QWidget& page, const QString& name)
{
    auto* button = page.findChild<QAbstractButton*>(name);
    if (button == nullptr)
        qFatal("no button %s", qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace sextant::test
