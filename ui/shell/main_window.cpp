#include "ui/shell/main_window.h"

#include "ui/shared/key_cap.h"
#include "ui/shared/page.h"
#include "ui/shell/help_window.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/notice_area.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/pane_cycle.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_actions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kRailNeeds = 1280; ///< px at 100 %: a narrower window shows icons alone
constexpr int kMinWidth = 720;
constexpr int kMinHeight = 480;
constexpr int kHintPages = 9;

} // namespace

MainWindow::MainWindow(Theme& theme, ThemeChoice& choice, LanguageSwitcher& switcher, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_actions(new WindowActions(theme, choice, this))
    , m_rail(new NavRail(theme, this))
    , m_topBar(new TopBar(theme, switcher, m_actions->menu(), this))
    , m_notices(new NoticeArea(theme, this))
    , m_stack(new PageStack(this))
    , m_hints(new KeyHintBar(theme, this))
{
    arrange();
    setMinimumSize(kMinWidth, kMinHeight);
    setWindowIcon(theme.icon(Icon::Mark, Ink::Accent));
    connect(m_stack, &PageStack::made, this, &MainWindow::connectPage);
    connect(m_rail, &NavRail::chosen, this, &MainWindow::showIndex);
    connect(m_actions, &WindowActions::pageRequested, this, &MainWindow::showVisible);
    connect(m_actions, &WindowActions::paneRequested, this, &MainWindow::movePane);
    connect(m_actions, &WindowActions::helpRequested, this, [this] {
        help().showTopic();
        updateHelp();
    });
    connect(m_actions, &WindowActions::guideRequested, this, [this] { help().showGuide(); });
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
    grid->addWidget(m_rail, 0, 0, 4, 1);
    grid->addWidget(m_topBar, 0, 1);
    grid->addWidget(m_notices, 1, 1);
    grid->addWidget(m_stack, 2, 1);
    grid->addWidget(m_hints, 3, 1);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(1, 1);
    m_rail->setObjectName(QStringLiteral("rail"));
    m_topBar->setObjectName(QStringLiteral("topBar"));
    m_hints->setObjectName(QStringLiteral("keyHints"));
    setTabOrder(m_rail, m_topBar);
    setTabOrder(m_topBar, m_notices);
    setTabOrder(m_notices, m_stack);
}

void MainWindow::addPage(const PageEntry& entry)
{
    m_rail->addItem(entry.title(), entry.icon);
    m_stack->add(entry);
    m_rail->setItemVisible(m_stack->size() - 1, entry.within.isEmpty());
}

void MainWindow::connectPage(Page* made)
{
    connect(made, &Page::hintsChanged, this, [this, made] {
        if (made == page())
            updateHints();
    });
}

void MainWindow::clearPages()
{
    m_rail->clear();
    m_stack->clear();
}

Page* MainWindow::page() const
{
    return m_stack->current();
}

QString MainWindow::currentPage() const
{
    return page() == nullptr ? QString() : page()->id();
}

std::vector<PageEntry> MainWindow::visiblePages() const
{
    std::vector<PageEntry> pages;
    for (int index = 0; index < m_stack->size(); ++index)
        if (m_rail->isItemVisible(index))
            pages.push_back(m_stack->entry(index));
    return pages;
}

void MainWindow::showPage(const QString& id)
{
    if (const int index = m_stack->indexOf(id); index >= 0)
        showIndex(index);
}

void MainWindow::showIndex(int index)
{
    Page* shown = m_stack->show(index);
    const QString& within = m_stack->entry(index).within;
    m_rail->setCurrent(within.isEmpty() ? index : m_stack->indexOf(within));
    shown->activated();
    updateHints();
    updateHelp();
    Q_EMIT pageShown(shown->id());
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
    const int index = m_stack->indexOf(id);
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

const QMenu* MainWindow::menu() const
{
    return m_actions->menu();
}

void MainWindow::setSearchField(QWidget* field)
{
    m_searchField = field;
    m_topBar->setCentre(field);
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
    const bool inPage = page() != nullptr && (m_searchField == nullptr || focusWidget() != m_searchField);
    std::vector<KeyHint> hints = inPage ? page()->hints() : std::vector<KeyHint>();
    if (hints.empty()) {
        const int pages = std::min(static_cast<int>(visiblePages().size()), kHintPages);
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
    if (m_notices->isVisible())
        all.push_back(m_notices);
    all.push_back(m_topBar);
    return all;
}

void MainWindow::movePane(int step)
{
    focusNextPane(panes(), focusWidget(), step);
}

HelpWindow& MainWindow::help()
{
    if (m_help == nullptr)
        m_help = new HelpWindow(m_theme, QStringLiteral(":/guide"), this);
    return *m_help;
}

void MainWindow::updateHelp()
{
    if (m_help != nullptr && m_help->isVisible())
        m_help->setTopic(helpTopic(page(), *this, static_cast<int>(visiblePages().size())));
}

void MainWindow::retranslate()
{
    const QString program = tr("Sextant");
    const QString organisation = m_topBar->organisation();
    setWindowTitle(organisation.isEmpty() ? program : QStringLiteral("%1 – %2").arg(organisation, program));
    m_rail->setAccessibleName(tr("Pages"));
    m_actions->retranslate();
    for (int i = 0; i < m_stack->size(); ++i)
        m_rail->setItemTitle(i, m_stack->entry(i).title());
    updateHints();
    updateHelp();
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
