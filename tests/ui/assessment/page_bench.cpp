#include "ui/assessment/page_bench.h"

#include "bench/big_framework.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

namespace page_bench {

PageBench::PageBench(const QSize& size)
    : theme(test::look())
    , m_size(size)
{
    openPage();
}

PageBench::~PageBench()
{
    closePage();
}

void PageBench::openPage()
{
    m_window = std::make_unique<QWidget>();
    m_page = new ui::AssessmentPage({theme, clock, dialogs, file(), undo,
                                     [this](const QString& path) {
                                         opened.append(path);
                                         return true;
                                     },
                                     pathOf(QStringLiteral("opened")),
                                     nullptr,
                                     phrases},
                                    m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins({});
    layout->addWidget(m_page);
    const auto addAction = [this](const QKeySequence& key, void (QUndoStack::*act)()) {
        auto* action = new QAction(m_window.get());
        action->setShortcut(key);
        QObject::connect(action, &QAction::triggered, &undo, act);
        m_window->addAction(action);
    };
    addAction(QKeySequence(Qt::CTRL | Qt::Key_Z), &QUndoStack::undo);
    addAction(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &QUndoStack::redo);
    m_window->resize(m_size);
    m_page->setAssessment(assessment);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    m_page->activated();
}

void PageBench::closePage()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_page = nullptr;
    undo.clear();
}

void PageBench::restart()
{
    closePage();
    close();
    reopen();
    openPage();
}

void PageBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
    QCoreApplication::processEvents();
}

void PageBench::type(const QString& text)
{
    for (const QChar letter : text) // the focus may move with the first one
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

assessment::AssessmentId PageBench::startBig(int perSection)
{
    framework::Framework big = bench::bigFramework();
    for (framework::Section& section : big.sections)
        section.items.resize(static_cast<size_t>(perSection));
    const auto id = assessments().start(workspace_fixture::libraryEntry(big),
                                        {organisation, QStringLiteral("Big"), {}, {}});
    REQUIRE(id.has_value());
    REQUIRE(page().setAssessment(*id));
    return *id;
}

ui::GridView& PageBench::grid()
{
    if (page().view() != ui::AssessmentView::Grid)
        press(Qt::Key_F5);
    return *part<ui::GridView>("gridView");
}

QString PageBench::outcome()
{
    return part<QLabel>("gridOutcome")->text();
}

void PageBench::sendText(const QString& text)
{
    QWidget* focus = QApplication::focusWidget();
    const int key = text.front().unicode();
    QKeyEvent override(QEvent::ShortcutOverride, key, Qt::NoModifier, text);
    QApplication::sendEvent(focus, &override);
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(focus, &down);
}

void PageBench::openPreedit(const QString& text)
{
    QInputMethodEvent event(text, {});
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void PageBench::commitComposed(const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

QString PageBench::noticeTitle()
{
    auto* bar = part<ui::MessageBar>("noticeBar");
    return bar->isVisible() ? bar->title() : QString();
}

} // namespace page_bench
