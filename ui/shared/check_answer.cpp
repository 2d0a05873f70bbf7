#include "ui/shared/check_answer.h"

#include "ui/shared/check_acts.h"
#include "ui/shared/chip.h"
#include "ui/shared/label.h"
#include "ui/shared/not_applicable_row.h"
#include "ui/shared/preedit_guard.h"
#include "ui/shared/text_block.h"

#include "assessment/response_check.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

ChipKind chipOf(CheckResult result)
{
    switch (result) {
    case CheckResult::Satisfactory:
        return ChipKind::Ok;
    case CheckResult::Partly:
        return ChipKind::Warn;
    case CheckResult::NotSatisfactory:
    case CheckResult::Conflict:
        return ChipKind::Bad;
    case CheckResult::NotApplicable:
    case CheckResult::NotTested:
    case CheckResult::Open:
        break;
    }
    return ChipKind::Neutral;
}

} // namespace

CheckAnswer::CheckAnswer(const Theme& theme, AssessmentPresenter& presenter, CheckActs& acts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_acts(acts)
    , m_code(new Label(theme, TextRole::Question, Ink::Accent, this))
    , m_title(new TextBlock(theme, TextRole::Question, Ink::Ink, this))
    , m_result(new Chip(theme, ChipKind::Neutral, std::nullopt, this))
    , m_question(new TextBlock(theme, TextRole::Body, Ink::Ink, this))
    , m_notApplicable(new NotApplicableRow(theme, this))
    , m_reasonPreedit(new PreeditGuard(qobject_cast<QLineEdit*>(reasonField())))
{
    m_result->setObjectName(QStringLiteral("resultChip"));
    m_notApplicable->setFollows(NotApplicableRow::Follows::LeavesResults);
    auto* line = new QHBoxLayout;
    theme.keepSpacing(line, QMargins(), 12);
    line->addWidget(m_code, 0, Qt::AlignTop);
    line->addWidget(m_title, 1);
    line->addWidget(m_result, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), 12);
    column->addLayout(line);
    column->addWidget(m_question);
    column->addWidget(m_notApplicable);
    connect(m_notApplicable, &NotApplicableRow::reasonGiven, this, [this](const QString& reason) {
        const std::vector<int> items = m_asked.empty() ? std::vector<int>{m_item} : m_asked;
        if (m_item >= 0)
            m_acts.answerNotApplicable(items, reason);
    });
    connect(m_notApplicable, &NotApplicableRow::abandoned, this, &CheckAnswer::left);
    // Enter ends the reason: single keys mean the check again.
    connect(qobject_cast<QLineEdit*>(reasonField()), &QLineEdit::returnPressed, this, &CheckAnswer::left);
}

QWidget* CheckAnswer::reasonField() const
{
    return m_notApplicable->findChild<QLineEdit*>(QStringLiteral("reasonField"));
}

void CheckAnswer::setItem(int item)
{
    m_asked.clear();
    m_item = item;
    refresh();
}

void CheckAnswer::refresh()
{
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    const framework::Item& check = m_presenter.item(m_item);
    m_code->setText(check.code);
    m_title->setText(check.title.in(m_theme.language()));
    m_question->setText(check.question.in(m_theme.language()));
    refreshAnswer();
}

void CheckAnswer::refreshAnswer()
{
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    const framework::Item& check = m_presenter.item(m_item);
    const assessment::Answer& answer = m_presenter.answer(m_item);
    const CheckResult result =
        m_presenter.isConflicted(m_item) ? CheckResult::Conflict : resultOf(answer.response);
    m_result->setKind(chipOf(result));
    m_result->setText(resultLabel(check, result, m_theme.language()));
    m_result->updateGeometry();
    const auto* notApplicable = std::get_if<assessment::NotApplicable>(&answer.response);
    m_notApplicable->setReason(notApplicable == nullptr ? QString() : notApplicable->reason);
    m_notApplicable->setVisible(assessment::takesNotApplicable(m_presenter.method(), check));
    m_notApplicable->setEnabled(m_presenter.lock() == EditLock::None);
}

void CheckAnswer::askReason(const std::vector<int>& items)
{
    if (m_item < 0 || m_notApplicable->isHidden() || !m_notApplicable->isEnabled())
        return;
    m_asked = items;
    if (items.size() > 1)
        m_notApplicable->setReason({}); // any reason is news for some of them
    m_notApplicable->open();
}

void CheckAnswer::commitTyping()
{
    if (m_item < 0)
        return;
    m_reasonPreedit->commit();
    if (m_notApplicable->isOpen() && m_notApplicable->isEnabled())
        m_notApplicable->take();
}

void CheckAnswer::leave(QWidget* next)
{
    if (reasonField()->hasFocus())
        next->setFocus(Qt::OtherFocusReason); // the row takes its reason when the field is left
    m_asked.clear();
}

} // namespace sextant::ui
