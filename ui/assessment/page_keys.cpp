// The keyboard of the assessment page.

#include "ui/assessment/assessment_page.h"
#include "ui/assessment/grid_panel.h"
#include "ui/assessment/question_panel.h"
#include "ui/shared/evidence_panel.h"
#include "ui/shared/message_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace sextant::ui {

namespace {

constexpr int kFullWidthZero = 0xFF10; // as a keyboard in full width sends it

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
    (scope == KeyScope::Page ? m_pageKeys : m_ratingKeys).push_back(shortcut);
}

void AssessmentPage::buildKeys()
{
    for (int digit = 0; digit <= 9; ++digit) {
        addKey(QKeySequence(Qt::Key_0 + digit), [this, digit] { pressDigit(digit); });
        addKey(QKeySequence(kFullWidthZero + digit), [this, digit] { pressDigit(digit); });
    }
    addKey(QKeySequence(Qt::Key_A), [this] { openNotApplicable(); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_A), [this] { repeatNotApplicable(); });
    addKey(QKeySequence(Qt::Key_Return), [this] { openNote(); });
    addKey(QKeySequence(Qt::Key_Enter), [this] { openNote(); });
    addKey(QKeySequence(Qt::Key_E), [this] { m_question->evidence().chooseFiles(); });
    addKey(QKeySequence(Qt::Key_M), [this] { flag(); });
    addKey(QKeySequence(Qt::Key_P), [this] { assign({}); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_P), [this] { assignSection(); });
    addKey(QKeySequence(Qt::Key_R), [this] { review(); });
    addKey(QKeySequence(Qt::Key_C), [this] { confirm(); });
    addKey(QKeySequence(Qt::Key_H), [this] { showHistory(); });
    addKey(QKeySequence(Qt::Key_U), [this] { nextUnanswered(); });
    addKey(QKeySequence(Qt::Key_Delete), [this] { clearAnswer(); });
    addKey(QKeySequence(Qt::Key_Backspace), [this] { clearAnswer(); });
    addKey(
        QKeySequence(Qt::Key_Up), [this] { move(-1); }, KeyScope::Moving);
    addKey(
        QKeySequence(Qt::Key_Down), [this] { move(1); }, KeyScope::Moving);
    buildPageKeys();
}

void AssessmentPage::buildPageKeys()
{
    const auto add = [this](const QKeySequence& key, const std::function<void()>& act) {
        addKey(key, act, KeyScope::Page);
    };
    add(QKeySequence(Qt::Key_F5),
        [this] { showView(isGrid() ? AssessmentView::Questions : AssessmentView::Grid); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_presenter.setBilingual(!m_presenter.isBilingual()); });
    add(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { jump(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { showFilters(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Delete), [this] { clearTarget(); });
    for (int digit = 0; digit <= 9; ++digit)
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)), [this, digit] { aimAt(digit); });
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
    for (QShortcut* key : m_pageKeys)
        key->setEnabled(!m_presenter.isEmpty());
    if (typing != m_typing) {
        m_typing = typing;
        Q_EMIT hintsChanged();
    }
}

void AssessmentPage::pressDigit(int digit)
{
    if (isGrid())
        m_grid->view().pressDigit(digit);
    else
        m_question->pressDigit(digit);
}

void AssessmentPage::move(int step)
{
    m_presenter.goToNeighbour(step);
}

void AssessmentPage::nextUnanswered()
{
    if (m_presenter.goToNextUnanswered())
        return;
    if (m_presenter.filters() != ItemFilters() && m_presenter.countOf(ItemFilter::Unanswered) > 0)
        showNotice(MessageKind::Ok, tr("Every question shown is answered."),
                   tr("Others are hidden by the filters above."));
    else
        showNotice(MessageKind::Ok, tr("Every question is answered."), tr("The results are complete."));
}

/// Where there is room for one side pane only, F6 is the page's: it brings the other one. Elsewhere the
/// window goes round the panes with it.
bool AssessmentPage::event(QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (m_narrow && !isGrid() && (override || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_F6)
    {
        event->accept();
        if (!override)
            switchPane();
        return true;
    }
    return Page::event(event);
}

} // namespace sextant::ui
