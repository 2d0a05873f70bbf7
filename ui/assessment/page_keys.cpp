// The keyboard of the assessment page.

#include "ui/assessment/assessment_page.h"
#include "ui/assessment/evidence_panel.h"
#include "ui/assessment/question_panel.h"
#include "ui/shared/message_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

#include <algorithm>

namespace sextant::ui {

namespace {

bool takesText(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

} // namespace

void AssessmentPage::addKey(const QKeySequence& key, const std::function<void()>& act, KeyScope scope)
{
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(scope == KeyScope::Moving);
    connect(shortcut, &QShortcut::activated, this, act);
    m_ratingKeys.push_back(shortcut);
}

void AssessmentPage::buildKeys()
{
    for (int digit = 0; digit <= 9; ++digit)
        addKey(QKeySequence(Qt::Key_0 + digit), [this, digit] { m_question->pressDigit(digit); });
    addKey(QKeySequence(Qt::Key_A), [this] { m_question->openNotApplicable(); });
    addKey(QKeySequence(Qt::Key_Return), [this] { m_question->focusNote(); });
    addKey(QKeySequence(Qt::Key_Enter), [this] { m_question->focusNote(); });
    addKey(QKeySequence(Qt::Key_E), [this] { m_question->evidence().chooseFiles(); });
    addKey(QKeySequence(Qt::Key_M), [this] {
        m_presenter.setFlagged(m_presenter.current(), !m_presenter.answer(m_presenter.current()).flagged);
    });
    addKey(QKeySequence(Qt::Key_R), [this] { m_presenter.review(m_presenter.current()); });
    addKey(QKeySequence(Qt::Key_C), [this] { m_presenter.confirmCarriedOver(m_presenter.current()); });
    addKey(QKeySequence(Qt::Key_H), [this] { showHistory(); });
    addKey(QKeySequence(Qt::Key_U), [this] { nextUnanswered(); });
    addKey(QKeySequence(Qt::Key_Delete), [this] { m_presenter.setResponse(m_presenter.current(), {}); });
    addKey(QKeySequence(Qt::Key_Backspace), [this] { m_presenter.setResponse(m_presenter.current(), {}); });
    addKey(
        QKeySequence(Qt::Key_Up), [this] { m_presenter.goToNeighbour(-1); }, KeyScope::Moving);
    addKey(
        QKeySequence(Qt::Key_Down), [this] { m_presenter.goToNeighbour(1); }, KeyScope::Moving);
}

/// Single keys mean nothing while a text field has the focus: there they are letters, and digits choose among
/// what an input method offers.
void AssessmentPage::updateKeys()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool typing = focus != nullptr && isAncestorOf(focus) && takesText(focus);
    const bool on = !typing && m_presenter.current() >= 0;
    for (QShortcut* key : m_ratingKeys)
        key->setEnabled(on);
    if (typing != m_typing) {
        m_typing = typing;
        Q_EMIT hintsChanged();
    }
}

void AssessmentPage::nextUnanswered()
{
    if (!m_presenter.goToNextUnanswered())
        showNotice(MessageKind::Ok, tr("Every question is answered."), tr("The results are complete."));
}

/// Where there is room for one side pane only, F6 is the page's: it brings the other one. Elsewhere the
/// window goes round the panes with it.
bool AssessmentPage::event(QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (m_narrow && (override || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_F6)
    {
        event->accept();
        if (!override)
            switchPane();
        return true;
    }
    return Page::event(event);
}

std::vector<KeyHint> AssessmentPage::hints() const
{
    if (m_presenter.isEmpty())
        return {};
    if (m_typing)
        return {{{tr("Esc")}, tr("back to rating")}};
    std::vector<KeyHint> hints;
    const int current = m_presenter.current();
    const size_t options = current < 0 ? 0 : std::min<size_t>(m_presenter.item(current).options.size(), 10);
    if (options > 0)
        hints.push_back({{QStringLiteral("0–%1").arg(options - 1)}, tr("rate")});
    hints.insert(hints.end(), {{{QStringLiteral("A")}, tr("N/A")},
                               {{tr("Enter")}, tr("note")},
                               {{QStringLiteral("E")}, tr("evidence")},
                               {{QStringLiteral("M")}, tr("flag")},
                               {{QStringLiteral("↑"), QStringLiteral("↓")}, tr("move")},
                               {{QStringLiteral("U")}, tr("next unanswered")},
                               {{QStringLiteral("Ctrl Z")}, tr("undo")}});
    if (m_narrow)
        hints.push_back({{QStringLiteral("F6")}, tr("next pane")});
    return hints;
}

} // namespace sextant::ui
