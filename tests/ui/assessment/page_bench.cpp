#include "ui/assessment/page_bench.h"

#include <QAction>
#include <QTest>

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
                                     pathOf(QStringLiteral("opened"))},
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
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString PageBench::noticeTitle()
{
    auto* bar = part<ui::MessageBar>("noticeBar");
    return bar->isVisible() ? bar->title() : QString();
}

} // namespace page_bench
