#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace sextant::ui {

/// Keeps what an input method has open in a text field from being lost: commit() makes it part of the text,
/// also where the platform's input method does not do so itself. Leaving the field does the same.
class PreeditGuard : public QObject
{
    Q_OBJECT

public:
    /// Watches \a field, which also becomes its parent.
    explicit PreeditGuard(QWidget* field);

    bool isOpen() const { return !m_preedit.isEmpty(); }
    void commit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_field;
    QString m_preedit;
};

} // namespace sextant::ui
