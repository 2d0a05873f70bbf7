#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace sextant::ui {

class FieldBox;

/// Who approved an annual plan, when, and where the minutes say so.
class ApprovalForm : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalForm(const Theme& theme, QWidget* parent = nullptr);

    /// Empty but for the day, which is \a today; \a names are offered.
    void open(QDate today, const QStringList& names);
    QString by() const;
    QDate on() const { return m_on; }
    QString minute() const;

Q_SIGNALS:
    /// Everything typed could be read.
    void confirmed();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();
    void retranslate();

    QDate m_today;
    QDate m_on;
    QLineEdit* m_by;
    FieldBox* m_byBox;
    QLineEdit* m_day;
    FieldBox* m_dayBox;
    QLineEdit* m_minute;
    FieldBox* m_minuteBox;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace sextant::ui
