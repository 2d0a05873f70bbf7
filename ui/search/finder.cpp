#include "ui/search/finder.h"

#include "ui/search/find_field.h"
#include "ui/search/find_popup.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

#include <utility>

namespace sextant::ui {

namespace {

constexpr int kNamed = 100; ///< hits of one kind that the list can show
constexpr int kPlaces = 40; ///< in the palette

} // namespace

Finder::Finder(const Theme& theme, QWidget* window, Commands commands, Shown shown)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
    , m_commands(std::move(commands))
    , m_shown(std::move(shown))
    , m_field(new FindField(theme, window))
    , m_searchAction(
          addAction(QStringLiteral("searchAction"), QKeySequence(Qt::CTRL | Qt::Key_F), &Finder::openSearch))
    , m_paletteAction(addAction(QStringLiteral("paletteAction"), QKeySequence(Qt::CTRL | Qt::Key_K),
                                &Finder::openPalette))
{
    m_field->setKeyHint(keyCapText(m_paletteAction->shortcut()));
    m_field->installEventFilter(this);
    connect(m_field, &FindField::entered, this, &Finder::enter);
    connect(m_field, &FindField::left, this, &Finder::onLeft);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_expanded.clear();
        refresh();
    });
    connect(m_field, &FindField::moveRequested, this, [this](int step) {
        if (m_popup != nullptr)
            m_popup->move(step);
    });
    connect(m_field, &FindField::chosen, this, &Finder::choose);
    connect(m_field, &FindField::leaveRequested, this, &Finder::leave);
    connect(qApp, &QApplication::focusChanged, this, &Finder::rememberFocus);
    retranslate();
}

Finder::~Finder() = default;

QAction* Finder::addAction(const QString& name, const QKeySequence& key, void (Finder::*act)())
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

FindPopup& Finder::popup()
{
    if (m_popup == nullptr) {
        m_popup = new FindPopup(m_theme, *m_field, m_window);
        connect(m_popup, &FindPopup::pressed, this, &Finder::choose);
        connect(m_popup, &FindPopup::dismissed, this, &Finder::leave);
    }
    return *m_popup;
}

void Finder::close()
{
    if (m_popup != nullptr)
        m_popup->hide();
}

void Finder::setWorkspace(workspace::Workspace* workspace)
{
    close();
    m_field->clear();
    m_service.reset();
    m_workspace = workspace;
    if (workspace != nullptr)
        m_service = std::make_unique<workspace::SearchService>(*workspace);
}

void Finder::openSearch()
{
    open(Mode::Search);
}

void Finder::openPalette()
{
    open(Mode::Palette);
}

void Finder::open(Mode mode)
{
    setMode(mode);
    if (m_service != nullptr)
        m_service->prepare();
    m_field->setFocus(Qt::ShortcutFocusReason); // what was being typed elsewhere is taken over now
    if (mode == Mode::Palette)
        m_groups = m_commands();
    m_field->selectAll();
    refresh();
}

void Finder::setMode(Mode mode)
{
    m_mode = mode;
    retranslate();
}

void Finder::enter()
{
    if (m_mode != Mode::Idle)
        return;
    setMode(Mode::Search);
    if (m_service != nullptr)
        m_service->prepare();
    refresh();
}

void Finder::rememberFocus(QWidget* before, QWidget* now)
{
    if (now == m_field && before != nullptr && before != m_field && before->window() == m_window)
        m_before = before;
}

/// The window may lose the focus for a while; when something else in it gets the focus, the list goes.
void Finder::onLeft(Qt::FocusReason reason)
{
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
        return;
    close();
    m_before = nullptr;
    const bool wasPalette = m_mode == Mode::Palette;
    setMode(Mode::Idle);
    if (wasPalette)
        m_field->clear();
}

void Finder::leave()
{
    close();
    setMode(Mode::Idle);
    m_field->clear();
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    if (before != nullptr && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
}

void Finder::refresh()
{
    if (m_mode == Mode::Palette)
        refreshPalette();
    else if (m_mode == Mode::Search)
        refreshSearch();
}

HitRows Finder::hitRows(const search::Query& query)
{
    return HitRows(*m_workspace, query, m_theme.language(), m_shown(),
                   [this](const workspace::SearchHit& hit) { Q_EMIT hitChosen(hit); });
}

void Finder::refreshSearch()
{
    const search::Query query(m_field->text());
    if (query.isEmpty()) {
        close();
        return;
    }
    if (m_service == nullptr) {
        popup().showNothing(tr("Nothing is open that could be searched."),
                            tr("Open a file first, or the demo."));
        return;
    }
    const auto hits = m_service->find(query, m_theme.language(), m_shown(), kNamed);
    if (hits.empty()) {
        popup().showNothing(
            tr("Nothing found for “%1”").arg(m_field->text().trimmed()),
            tr("Looked through, in both languages: questions, guidance and levels; answers, notes "
               "and reasons; audits, findings and samples; actions; names of evidence files, sections, "
               "assessments and organisations."));
        return;
    }
    const auto expand = [this](HitGroup group) {
        m_expanded.insert(group);
        m_chosen = m_popup->current();
        refresh();
    };
    popup().showRows(hitRows(query).grouped(hits, m_expanded, expand),
                     tr("%n found", nullptr, HitRows::total(hits)), std::exchange(m_chosen, 0));
}

void Finder::refreshPalette()
{
    const QString typed = m_field->text();
    const search::Query query(typed);
    if (query.isEmpty()) {
        popup().showRows(CommandRows::all(m_groups), {});
        return;
    }
    CommandRows::Matching commands = CommandRows::matching(m_groups, typed);
    std::vector<FindRow> places;
    if (m_service != nullptr)
        places =
            hitRows(query).places(m_service->find(query, m_theme.language(), m_shown(), kPlaces), kPlaces);
    std::vector<FindRow> rows;
    const auto add = [&rows](const QString& title, std::vector<FindRow>& group) {
        if (group.empty())
            return;
        rows.push_back(CommandRows::heading(title));
        std::move(group.begin(), group.end(), std::back_inserter(rows));
    };
    const auto count = static_cast<int>(commands.named.size() + places.size() + commands.initials.size());
    add(tr("Commands"), commands.named);
    add(tr("Go to"), places);
    //: Heading of commands that fit what was typed less well
    add(tr("Perhaps meant"), commands.initials);
    if (rows.empty())
        popup().showNothing(tr("No command and no place is called “%1”").arg(typed.trimmed()),
                            tr("Ctrl+F also looks into answers, notes and evidence."));
    else
        popup().showRows(std::move(rows), tr("%n found", nullptr, count));
}

void Finder::choose()
{
    const FindRow* chosen = m_popup == nullptr ? nullptr : m_popup->chosen();
    if (chosen == nullptr)
        return;
    const FindRow row = *chosen; // what it does may replace the rows
    if (!row.enabled || !row.run) {
        m_popup->say(row.why);
        return;
    }
    if (row.kind != FindRow::Kind::More)
        leave();
    row.run();
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_popup != nullptr && m_popup->isVisible())
            refresh();
    }
    return QObject::eventFilter(watched, event);
}

void Finder::retranslate()
{
    m_searchAction->setText(tr("Find in everything"));
    m_paletteAction->setText(tr("Go anywhere"));
    switch (m_mode) {
    case Mode::Idle:
        m_field->setPlaceholderText(tr("Find, or go anywhere"));
        break;
    case Mode::Search:
        m_field->setPlaceholderText(tr("Find in everything"));
        break;
    case Mode::Palette:
        m_field->setPlaceholderText(tr("Go to a place, or do something"));
        break;
    }
    m_field->setAccessibleName(m_mode == Mode::Palette ? tr("Go anywhere") : tr("Find in everything"));
}

} // namespace sextant::ui
