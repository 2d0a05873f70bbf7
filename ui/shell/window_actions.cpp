#include "ui/shell/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>
#include <array>

namespace sextant::ui {

namespace {

constexpr int kPageKeys = 9;
constexpr std::array kTextSizes{80, 90, 100, 110, 125, 150, 175, 200};

} // namespace

WindowActions::WindowActions(Theme& theme, ThemeChoice& choice, QWidget* window)
    : QObject(window)
    , m_theme(theme)
    , m_choice(choice)
    , m_window(window)
    , m_menu(std::make_unique<QMenu>())
    , m_themeMenu(new QMenu(m_menu.get()))
    , m_sizeMenu(new QMenu(m_menu.get()))
    , m_themes(new QActionGroup(this))
{
    addPageKeys();
    addUndo();
    addLook();
    addHelp();
    m_quit = add(QStringLiteral("quitAction"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    connect(m_quit, &QAction::triggered, window, &QWidget::close);
    theme.keep(this, [this] { readTheme(); });
    connect(&choice, &ThemeChoice::changed, this, &WindowActions::readTheme);
    fillMenu();
    retranslate();
}

WindowActions::~WindowActions() = default;

QAction* WindowActions::add(const QString& name, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

void WindowActions::addPageKeys()
{
    for (int index = 0; index < kPageKeys; ++index) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + index);
        QAction* action = add(QStringLiteral("pageAction%1").arg(index), {QKeySequence(Qt::CTRL | key)});
        connect(action, &QAction::triggered, this, [this, index] { Q_EMIT pageRequested(index); });
    }
    m_nextPane = add(QStringLiteral("nextPaneAction"), {QKeySequence(Qt::Key_F6)});
    connect(m_nextPane, &QAction::triggered, this, [this] { Q_EMIT paneRequested(1); });
    m_previousPane = add(QStringLiteral("previousPaneAction"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    connect(m_previousPane, &QAction::triggered, this, [this] { Q_EMIT paneRequested(-1); });
}

void WindowActions::addUndo()
{
    m_undo = add(QStringLiteral("undoAction"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    m_undo->setIcon(m_theme.icon(Icon::Undo));
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoStack)
            m_undoStack->undo();
    });
    m_redo = add(QStringLiteral("redoAction"),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_redo, &QAction::triggered, this, [this] {
        if (m_undoStack)
            m_undoStack->redo();
    });
}

void WindowActions::addLook()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        QAction* action = addTheme(QStringLiteral("themeAction%1").arg(static_cast<int>(kind)));
        connect(action, &QAction::triggered, this, [this, kind] { m_choice.fix(kind); });
    }
    m_systemTheme = addTheme(QStringLiteral("systemThemeAction"));
    connect(m_systemTheme, &QAction::triggered, this, [this] { m_choice.followSystem(); });
    // Ctrl++ is Ctrl+Shift+= on many keyboards: both enlarge.
    m_larger = add(QStringLiteral("largerTextAction"),
                   {QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    m_smaller = add(QStringLiteral("smallerTextAction"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    m_normal = add(QStringLiteral("normalTextAction"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    connect(m_larger, &QAction::triggered, this, [this] { stepTextSize(1); });
    connect(m_smaller, &QAction::triggered, this, [this] { stepTextSize(-1); });
    connect(m_normal, &QAction::triggered, this, [this] { m_theme.setTextSize(100); });
    m_sizeMenu->addActions({m_larger, m_smaller, m_normal});
}

void WindowActions::addHelp()
{
    m_help = add(QStringLiteral("helpAction"), {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question),
                                                QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    m_help->setIcon(m_theme.icon(Icon::Help));
    connect(m_help, &QAction::triggered, this, &WindowActions::helpRequested);
    m_guide = add(QStringLiteral("guideAction"), {});
    connect(m_guide, &QAction::triggered, this, &WindowActions::guideRequested);
}

QAction* WindowActions::addTheme(const QString& name)
{
    auto* action = new QAction(m_themes);
    action->setObjectName(name);
    action->setCheckable(true);
    m_themeMenu->addAction(action);
    return action;
}

void WindowActions::stepTextSize(int step)
{
    const int now = m_theme.textSize();
    if (step > 0) {
        const auto next = std::upper_bound(kTextSizes.begin(), kTextSizes.end(), now);
        m_theme.setTextSize(next == kTextSizes.end() ? kTextSizes.back() : *next);
        return;
    }
    const auto at = std::lower_bound(kTextSizes.begin(), kTextSizes.end(), now);
    m_theme.setTextSize(at == kTextSizes.begin() ? kTextSizes.front() : *std::prev(at));
}

void WindowActions::readTheme()
{
    QAction* fixed = m_themes->actions().at(static_cast<int>(m_theme.kind()));
    (m_choice.followsSystem() ? m_systemTheme : fixed)->setChecked(true);
    m_larger->setEnabled(m_theme.textSize() < kTextSizes.back());
    m_smaller->setEnabled(m_theme.textSize() > kTextSizes.front());
}

void WindowActions::setFileActions(const std::vector<QAction*>& actions)
{
    m_fileActions = actions;
    for (QAction* action : actions)
        m_window->addAction(action);
    fillMenu();
}

void WindowActions::setHelpActions(const std::vector<QAction*>& actions)
{
    m_helpActions = actions;
    for (QAction* action : actions)
        m_window->addAction(action);
    fillMenu();
}

void WindowActions::fillMenu()
{
    m_menu->clear();
    for (QAction* action : m_fileActions)
        m_menu->addAction(action);
    m_menu->addSeparator();
    m_menu->addActions({m_undo, m_redo});
    m_menu->addSeparator();
    m_menu->addMenu(m_themeMenu);
    m_menu->addMenu(m_sizeMenu);
    m_menu->addSeparator();
    m_menu->addActions({m_help, m_guide});
    for (QAction* action : m_helpActions)
        m_menu->addAction(action);
    m_menu->addAction(m_quit);
}

void WindowActions::setUndoStack(QUndoStack* stack)
{
    if (m_undoStack)
        m_undoStack->disconnect(this);
    m_undoStack = stack;
    if (stack != nullptr) {
        connect(stack, &QUndoStack::indexChanged, this, &WindowActions::readUndo);
        connect(stack, &QObject::destroyed, this, [this] { readUndo(); });
    }
    readUndo();
}

void WindowActions::readUndo()
{
    const bool canUndo = m_undoStack && m_undoStack->canUndo();
    const bool canRedo = m_undoStack && m_undoStack->canRedo();
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    //: %1 names what is taken back
    m_undo->setText(canUndo && !m_undoStack->undoText().isEmpty()
                        ? tr("Undo: %1").arg(m_undoStack->undoText())
                        : tr("Undo"));
    //: %1 names what is done again
    m_redo->setText(canRedo && !m_undoStack->redoText().isEmpty()
                        ? tr("Redo: %1").arg(m_undoStack->redoText())
                        : tr("Redo"));
}

void WindowActions::retranslate()
{
    //: Menu of the colours of the screen
    m_themeMenu->setTitle(tr("Colours"));
    m_themes->actions().at(0)->setText(tr("Light"));
    m_themes->actions().at(1)->setText(tr("Dark"));
    m_themes->actions().at(2)->setText(tr("High contrast"));
    m_systemTheme->setText(tr("As the system"));
    m_sizeMenu->setTitle(tr("Text size"));
    // Short: the menu around them says what of.
    m_larger->setText(tr("Larger"));
    m_smaller->setText(tr("Smaller"));
    m_normal->setText(tr("Normal (100 %)"));
    m_nextPane->setText(tr("Next part of the window"));
    m_previousPane->setText(tr("Previous part of the window"));
    m_help->setText(tr("Help"));
    m_guide->setText(tr("User guide"));
    m_quit->setText(tr("Quit"));
    // Why they are off when they are: the palette says it.
    m_undo->setStatusTip(tr("There is nothing to undo"));
    m_redo->setStatusTip(tr("There is nothing to redo"));
    m_larger->setStatusTip(tr("The text is as large as it can be"));
    m_smaller->setStatusTip(tr("The text is as small as it can be"));
    readUndo();
}

} // namespace sextant::ui
