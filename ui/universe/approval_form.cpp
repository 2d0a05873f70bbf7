#include "ui/universe/approval_form.h"

#include "ui/shared/due_date.h"
#include "ui/shared/field_box.h"
#include "ui/shared/format.h"
#include "ui/shared/name_completion.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace sextant::ui {

ApprovalForm::ApprovalForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_by(new QLineEdit)
    , m_byBox(new FieldBox(theme, m_by))
    , m_day(new QLineEdit)
    , m_dayBox(new FieldBox(theme, m_day))
    , m_minute(new QLineEdit)
    , m_minuteBox(new FieldBox(theme, m_minute))
    , m_confirm(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_by->setObjectName(u"approvedByEdit"_qs);
    m_day->setObjectName(u"approvedOnEdit"_qs);
    m_minute->setObjectName(u"approvalMinuteEdit"_qs);
    m_confirm->setObjectName(u"confirmApprovalButton"_qs);
    m_cancel->setObjectName(u"cancelApprovalButton"_qs);
    auto* grid = new QGridLayout(this);
    theme.keepSpacing(grid, QMargins(), 12);
    grid->addWidget(m_byBox, 0, 0, Qt::AlignTop);
    grid->addWidget(m_dayBox, 0, 1, Qt::AlignTop);
    grid->addWidget(m_minuteBox, 0, 2, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    grid->addLayout(buttons, 1, 0, 1, 3);
    for (const auto& [column, share] : {std::pair{0, 3}, {1, 2}, {2, 4}})
        grid->setColumnStretch(column, share);
    connect(m_confirm, &QPushButton::clicked, this, &ApprovalForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ApprovalForm::cancelled);
    for (QLineEdit* field : {m_by, m_day, m_minute})
        connect(field, &QLineEdit::returnPressed, this, &ApprovalForm::confirm);
    retranslate();
}

void ApprovalForm::open(QDate today, const QStringList& names)
{
    m_today = today;
    m_on = {};
    m_by->clear();
    m_day->setText(fieldDate(today));
    m_minute->clear();
    for (FieldBox* box : {m_byBox, m_dayBox})
        box->setHint({}, false);
    completeNames(m_by, names);
    m_by->setFocus();
}

QString ApprovalForm::by() const
{
    return m_by->text().trimmed();
}

QString ApprovalForm::minute() const
{
    return m_minute->text().trimmed();
}

void ApprovalForm::confirm()
{
    const auto day = parseDueDate(m_day->text().trimmed(), m_today);
    const bool isDay = day.has_value() && *day <= m_today;
    m_byBox->setHint(by().isEmpty() ? tr("Who approved it, for the council?") : QString(), by().isEmpty());
    m_dayBox->setHint(isDay ? QString() : tr("Write a day that has been, as 2025-03-09."), !isDay);
    if (by().isEmpty()) {
        m_by->setFocus();
    } else if (!isDay) {
        m_day->setFocus();
    } else {
        m_on = *day;
        Q_EMIT confirmed();
    }
}

void ApprovalForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void ApprovalForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ApprovalForm::retranslate()
{
    m_byBox->setTitle(tr("Approved by"));
    m_dayBox->setTitle(tr("On"));
    m_minuteBox->setTitle(tr("Minutes, or another note"));
    m_confirm->setText(tr("Record the approval"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace sextant::ui
