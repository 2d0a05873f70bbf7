#include "ui/shell/main_window.h"

#include "ui/shared/key_cap.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/pane_cycle.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_actions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QStackedWidget>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kRailNeeds = 1280; ///< px at 100 %: a narrower window shows icons alone
constexpr int kMinWidth = 720;
constexpr int kMinHeight = 480;
constexpr int kHintPages = 9;

} // namespace

MainWindow::MainWindow(Theme& theme, LanguageSwitcher& switcher, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_actions(new WindowActions(theme, this))
    , m_rail(new NavRail(theme, this))
    , m_topBar(new TopBar(theme, switcher, m_actions->menu(), this))
    , m_stack(new QStackedWidget(this))
    , m_hints(new KeyHintBar(theme, this))
{
    arrange();
    setMinimumSize(kMinWidth, kMinHeight);
    setWindowIcon(theme.icon(Icon::Mark, Ink::Accent));
    connect(m_rail, &NavRail::chosen, this, &MainWindow::showIndex);
    connect(m_actions, &WindowActions::pageRequested, this, &MainWindow::showVisible);
    connect(m_actions, &WindowActions::paneRequested, this, &MainWindow::movePane);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && now->window() == this)
            updateHints();
    });
    connect(&theme, &Theme::changed, this, &MainWindow::updateRail);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 3, 1);
    grid->addWidget(m_topBar, 0, 1);
    grid->addWidget(m_stack, 1, 1);
    grid->addWidget(m_hints, 2, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    m_rail->setObjectName(QStringLiteral("rail"));
    m_topBar->setObjectName(QStringLiteral("topBar"));
    m_hints->setObjectName(QStringLiteral("keyHints"));
    setTabOrder(m_rail, m_topBar);
    setTabOrder(m_topBar, m_stack);
}

void MainWindow::addPage(Page* page)
{
    m_pages.push_back(page);
    m_rail->addItem(page->title(), page->icon());
    m_stack->addWidget(page);
    connect(page, &Page::hintsChanged, this, [this, page] {
        if (page == this->page())
            updateHints();
    });
    if (m_pages.size() == 1)
        showIndex(0);
}

void MainWindow::clearPages()
{
    m_rail->clear();
    for (Page* page : m_pages) {
        disconnect(page, nullptr, this, nullptr);
        m_stack->removeWidget(page);
        delete page;
    }
    m_pages.clear();
}

Page* MainWindow::page() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

QString MainWindow::currentPage() const
{
    return page() == nullptr ? QString() : page()->id();
}

int MainWindow::indexOf(const QString& id) const
{
    const auto at =
        std::find_if(m_pages.begin(), m_pages.end(), [&id](const Page* page) { return page->id() == id; });
    return at == m_pages.end() ? -1 : static_cast<int>(at - m_pages.begin());
}

void MainWindow::showPage(const QString& id)
{
    if (const int index = indexOf(id); index >= 0)
        showIndex(index);
}

void MainWindow::showIndex(int index)
{
    m_stack->setCurrentIndex(index);
    m_rail->setCurrent(index);
    page()->activated();
    updateHints();
    Q_EMIT pageShown(page()->id());
}

/// Ctrl+1…9 count the pages that can be seen.
void MainWindow::showVisible(int ordinal)
{
    for (int index = 0; index < m_rail->count(); ++index)
        if (m_rail->isItemVisible(index) && ordinal-- == 0) {
            showIndex(index);
            return;
        }
}

void MainWindow::setPageVisible(const QString& id, bool visible)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    m_rail->setItemVisible(index, visible);
    if (!visible && currentPage() == id)
        showVisible(0);
}

void MainWindow::setOrganisation(const QString& name, bool demo)
{
    m_topBar->setOrganisation(name, demo);
    retranslate();
}

SaveStateLabel* MainWindow::saveState() const
{
    return m_topBar->saveState();
}

void MainWindow::setUndoStack(QUndoStack* stack)
{
    m_actions->setUndoStack(stack);
}

void MainWindow::setFileActions(const std::vector<QAction*>& actions)
{
    m_actions->setFileActions(actions);
}

void MainWindow::setHelpActions(const std::vector<QAction*>& actions)
{
    m_actions->setHelpActions(actions);
}

void MainWindow::updateRail()
{
    m_rail->setCollapsed(width() < m_theme.px(kRailNeeds));
}

void MainWindow::updateHints()
{
    std::vector<KeyHint> hints = page() == nullptr ? std::vector<KeyHint>() : page()->hints();
    if (hints.empty()) {
        const int pages = std::min(m_rail->count(), kHintPages);
        if (pages > 1)
            hints.push_back({{QStringLiteral("Ctrl 1–%1").arg(pages)}, tr("pages")});
        //: What F6 does: moves the focus to the next part of the window
        const QString nextPart = tr("next part");
        hints.push_back({{QStringLiteral("F6")}, nextPart});
    }
    m_hints->setHints(hints);
}

std::vector<QWidget*> MainWindow::panes() const
{
    std::vector<QWidget*> all{m_rail};
    if (Page* shown = page(); shown != nullptr) {
        const std::vector<QWidget*> inner = shown->panes();
        if (inner.empty())
            all.push_back(shown);
        all.insert(all.end(), inner.begin(), inner.end());
    }
    all.push_back(m_topBar);
    return all;
}

void MainWindow::movePane(int step)
{
    focusNextPane(panes(), focusWidget(), step);
}

void MainWindow::retranslate()
{
    const QString program = tr("Sextant");
    const QString organisation = m_topBar->organisation();
    setWindowTitle(organisation.isEmpty() ? program : QStringLiteral("%1 – %2").arg(organisation, program));
    m_rail->setAccessibleName(tr("Pages"));
    m_actions->retranslate();
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_rail->setItemTitle(static_cast<int>(i), m_pages[i]->title());
    updateHints();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateRail();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_closeGuard && !m_closeGuard())
        event->ignore();
    else
        QWidget::closeEvent(event);
}

} // namespace sextant::ui
