#include "ui/assessment/value_editor.h"

#include "ui/assessment/wording.h"
#include "ui/shared/label.h"
#include "ui/shared/preedit_guard.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kFieldWidth = 220;

} // namespace

ValueEditor::ValueEditor(const Theme& theme, QWidget* parent)
    : AnswerEditor(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_unit(new Label(theme, TextRole::Body, Ink::Text2, this))
    , m_facts(new Label(theme, TextRole::Caption, Ink::Text3, this))
    , m_error(new TextBlock(theme, TextRole::Body, Ink::Bad, this))
    , m_preedit(new PreeditGuard(m_field))
{
    m_field->setObjectName(QStringLiteral("valueField"));
    m_field->setAcceptDrops(false);
    m_field->installEventFilter(this);
    theme.keep(m_field, [this] { m_field->setFixedWidth(m_theme.px(kFieldWidth)); });
    auto* line = new QHBoxLayout;
    line->addWidget(m_field);
    line->addWidget(m_unit);
    line->addStretch();
    theme.keepSpacing(line, QMargins(), metric::kGrid);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_error);
    layout->addWidget(m_facts);
    theme.keepSpacing(layout, QMargins(4, 4, 4, 4), metric::kGrid);
    m_error->hide();
    connect(m_field, &QLineEdit::editingFinished, this, &ValueEditor::take);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showProblem(ValueProblem::None); });
}

void ValueEditor::present(const AnswerSubject& subject, bool sameItem)
{
    const bool typing = sameItem && (m_field->isModified() || m_preedit->isOpen());
    m_subject = subject;
    if (!typing) {
        m_field->setText(valueText(subject.response));
        showProblem(ValueProblem::None);
    } else if (!m_error->isHidden()) {
        showProblem(parseValue(*subject.item, m_field->text()).problem);
    }
    m_field->setReadOnly(!subject.editable);
    m_field->setAccessibleName(subject.item->question.in(subject.language));
    m_unit->setText(subject.item->unit.in(subject.language));
    m_unit->setVisible(!m_unit->text().isEmpty());
    QStringList facts{rangeText(), lastText()};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  |  ")));
    m_facts->setVisible(!facts.isEmpty());
}

void ValueEditor::commit()
{
    m_preedit->commit();
    take();
}

QString ValueEditor::unreadText() const
{
    return m_field->isModified() ? m_field->text() : QString();
}

bool ValueEditor::pressDigit(int digit)
{
    if (!m_subject.editable)
        return false;
    focusAnswer();
    m_field->setText(QString::number(digit));
    m_field->setModified(true);
    return true;
}

void ValueEditor::focusAnswer()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ValueEditor::take()
{
    if (m_subject.item == nullptr || !m_field->isModified())
        return;
    const ParsedValue parsed = parseValue(*m_subject.item, m_field->text());
    showProblem(parsed.problem);
    if (parsed.problem != ValueProblem::None)
        return;
    m_field->setModified(false);
    if (parsed.response == m_subject.response)
        m_field->setText(valueText(m_subject.response));
    else
        Q_EMIT responseEntered(parsed.response);
}

void ValueEditor::showProblem(ValueProblem problem)
{
    const QString words = m_subject.item == nullptr ? QString() : valueProblemText(*m_subject.item, problem);
    m_error->setText(words);
    m_error->setVisible(problem != ValueProblem::None);
    setFieldError(m_field, problem != ValueProblem::None);
    m_field->setAccessibleDescription(words);
}

QString ValueEditor::rangeText() const
{
    const framework::Item& item = *m_subject.item;
    if (item.kind != framework::ItemKind::Number)
        return tr("Year, month, day: 2025-03-09");
    if (item.minimum && item.maximum)
        return tr("%1 to %2").arg(item.minimum->toString(), item.maximum->toString());
    if (item.minimum)
        return tr("%1 or more").arg(item.minimum->toString());
    if (item.maximum)
        return tr("%1 or less").arg(item.maximum->toString());
    return {};
}

QString ValueEditor::lastText() const
{
    const QString last = m_subject.last ? valueText(*m_subject.last) : QString();
    return last.isEmpty() ? QString() : tr("Last time: %1").arg(last);
}

bool ValueEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
    {
        Q_EMIT escaped();
        return true;
    }
    return AnswerEditor::eventFilter(watched, event);
}

} // namespace sextant::ui
