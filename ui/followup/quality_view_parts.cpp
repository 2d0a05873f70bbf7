// What the view is made of, and how its parts and keys work together.

#include "ui/followup/quality_view.h"
#include "ui/shared/check_acts.h"
#include "ui/shared/check_answer.h"
#include "ui/shared/check_list.h"
#include "ui/shared/check_list_model.h"
#include "ui/shared/check_note.h"
#include "ui/shared/check_runner.h"
#include "ui/shared/error_text.h"
#include "ui/shared/label.h"
#include "ui/shared/note_field.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kListWidth = 536;

} // namespace

void QualityView::build()
{
    m_list->setObjectName(u"qualityList"_qs);
    m_progress->setObjectName(u"qualityProgress"_qs);
    m_counts->setObjectName(u"qualityCounts"_qs);
    m_back->setObjectName(u"backToQualityList"_qs);
    setButtonKind(m_back, ButtonKind::Link);
    m_side = new QWidget;
    auto* head = new QVBoxLayout;
    m_theme.keepSpacing(head, QMargins(16, 8, 16, 8), metric::kHalfGrid);
    head->addWidget(m_progress);
    head->addWidget(m_counts);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(0);
    side->addLayout(head);
    side->addWidget(m_list, 1);
    auto* content = new QWidget;
    content->setObjectName(u"qualityAnswer"_qs);
    content->setFocusPolicy(Qt::ClickFocus);
    auto* column = new QVBoxLayout(content);
    m_theme.keepSpacing(column, QMargins(24, 16, 24, 24), 12);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_answer, m_guidance, m_references, m_note})
        column->addWidget(widget);
    column->addStretch(1);
    m_paper = newPageScroll(content);
    m_splitter->setObjectName(u"qualitySplitter"_qs);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_paper);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({m_theme.px(kListWidth), m_theme.px(kListWidth)});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_splitter);
}

void QualityView::addKey(const QKeySequence& key, const std::function<void()>& act)
{
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
    m_keys.push_back(shortcut);
}

void QualityView::buildKeys()
{
    for (const CheckResult result : kCheckResults)
        addKey(QKeySequence(resultKey(result)), [this, result] {
            if (std::ranges::find(m_model->results(), result) != m_model->results().end())
                m_runner->answer(result);
        });
    const auto toNote = [this] {
        showAnswer(true);
        m_note->field().setFocus(Qt::ShortcutFocusReason);
    };
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_A), [this] { m_runner->repeatReason(); });
    addKey(Qt::Key_Delete, [this] { m_runner->clear(); });
    addKey(Qt::Key_Backspace, [this] { m_runner->clear(); });
    addKey(Qt::Key_Return, toNote);
    addKey(Qt::Key_Enter, toNote);
    addKey(Qt::Key_M, [this] { m_runner->flag(); });
    addKey(Qt::Key_U, [this] { m_runner->nextOpen(); });
    addKey(Qt::Key_Up, [this] { m_runner->move(-1); });
    addKey(Qt::Key_Down, [this] { m_runner->move(1); });
}

/// Single keys mean nothing while a text field has the focus: there they are letters.
void QualityView::updateKeys()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool typing = qobject_cast<const QLineEdit*>(focus) != nullptr ||
                        qobject_cast<const QPlainTextEdit*>(focus) != nullptr;
    for (QShortcut* key : m_keys)
        key->setEnabled(!typing && m_presenter.current() >= 0);
}

void QualityView::connectParts()
{
    connect(&m_presenter, &AssessmentPresenter::leaving, this, [this] {
        commitTyping();
        m_answer->leave(m_paper->widget());
    });
    connect(&m_presenter, &AssessmentPresenter::currentChanged, this, &QualityView::showCurrent);
    connect(&m_presenter, &AssessmentPresenter::refused, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        Q_EMIT told(MessageKind::Bad, text.happened, QString(text.kept + u' ' + text.todo).trimmed());
    });
    connect(&m_presenter, &AssessmentPresenter::notReverted, this, [this](const QStringList& kept) {
        Q_EMIT told(MessageKind::Warn, tr("Not everything could be taken back."),
                    tr("Changed since and left as it is: %1.").arg(kept.join(tr(", "))));
    });
    connect(m_list, &CheckList::itemChanged, &m_presenter, qOverload<int>(&AssessmentPresenter::goTo));
    connect(m_list, &CheckList::resultPicked, m_runner, &CheckRunner::pick);
    connect(m_runner, &CheckRunner::reasonWanted, this, [this](const std::vector<int>& items) {
        showAnswer(true);
        m_answer->askReason(items);
    });
    connect(m_runner, &CheckRunner::allDone, this,
            [this] { Q_EMIT told(MessageKind::Ok, tr("Every question has an answer."), {}); });
    connect(m_back, &QPushButton::clicked, this, &QualityView::focusList);
    connect(m_answer, &CheckAnswer::left, this, &QualityView::focusList);
    connect(m_note, &CheckNote::left, this, &QualityView::focusList);
    connect(
        m_note, &CheckNote::recovered, this,
        [this] {
            Q_EMIT told(MessageKind::Info, tr("Text that you had not finished is back."),
                        tr("It was kept when the program ended, and becomes part of the note when you leave "
                           "the field."));
        },
        Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, &QualityView::updateKeys);
}

} // namespace sextant::ui
