#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;

namespace sextant::ui {

/// Follows the keyboard focus through the application and draws a ring around it. Text fields and item views
/// show their focus themselves.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    FocusRing(QApplication& application, QObject* parent);
    ~FocusRing() override;

private:
    void follow(QWidget* widget);

    QPointer<QFocusFrame> m_frame;
};

/// True when the focus of \a widget is shown by the ring.
bool wantsFocusRing(const QWidget* widget);

} // namespace sextant::ui
