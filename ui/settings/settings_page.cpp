#include "ui/settings/settings_page.h"

#include "ui/settings/author_card.h"
#include "ui/settings/backups_card.h"
#include "ui/settings/check_card.h"
#include "ui/settings/look_card.h"
#include "ui/settings/setting_row.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/label.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/page_header.h"
#include "ui/shared/page_scroll.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kContentWidth = 960;

QWidget* withPath(const Theme& theme, ElidedLabel* path, QPushButton* button)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    theme.keepSpacing(column, QMargins(), metric::kHalfGrid);
    column->addWidget(path);
    column->addWidget(button, 0, Qt::AlignLeft);
    return holder;
}

} // namespace

SettingsPage::SettingsPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(context.theme, this))
    , m_author(new AuthorCard(context.theme, context.preferences, context.workspace))
    , m_look(new LookCard(context.theme, context.choice, context.switcher))
    , m_backups(new BackupsCard(context.theme, context.preferences, context.dialogs, context.workspace,
                                context.openFolder))
{
    build();
    connect(m_backups, &BackupsCard::fileRequested, this, &SettingsPage::fileRequested);
    retranslate();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::build()
{
    const Theme& theme = m_context.theme;
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    theme.keepSpacing(column, QMargins(), metric::kCardPadding);
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_author, m_look, m_backups})
        column->addWidget(part);
    if (m_context.workspace != nullptr) {
        m_check = new CheckCard(theme, *m_context.workspace);
        column->addWidget(m_check);
    }
    column->addWidget(newFoldersCard());
    column->addStretch(1);
    theme.keep(holder, [&theme, holder] { holder->setMaximumWidth(theme.px(kContentWidth)); });
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    theme.keepSpacing(row, QMargins(metric::kHomeEdge, metric::kCardGap, metric::kHomeEdge, metric::kCardGap),
                      0);
    row->addWidget(holder, 1);
    row->addStretch(0);
    m_scroll = newPageScroll(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_scroll);
}

QWidget* SettingsPage::newFoldersCard()
{
    const Theme& theme = m_context.theme;
    m_program = new SettingsCard(theme);
    m_dataPath = new ElidedLabel(theme);
    m_dataPath->setObjectName(QStringLiteral("dataPath"));
    m_openData = new QPushButton;
    m_openData->setObjectName(QStringLiteral("openDataButton"));
    m_reset = new QPushButton;
    m_reset->setObjectName(QStringLiteral("resetButton"));
    m_dataRow = new SettingRow(theme, withPath(theme, m_dataPath, m_openData), m_openData);
    auto* resetHolder = new QWidget;
    auto* row = new QHBoxLayout(resetHolder);
    row->setContentsMargins({});
    row->addWidget(m_reset);
    row->addStretch(1);
    m_resetRow = new SettingRow(theme, resetHolder, m_reset);
    m_originals = new QCheckBox;
    m_originals->setObjectName(QStringLiteral("originalsCheck"));
    m_originals->setChecked(m_context.preferences.keepsOriginals());
    m_originalsRow = new SettingRow(theme, m_originals);
    connect(m_originals, &QCheckBox::toggled, this,
            [this](bool on) { m_context.preferences.setKeepsOriginals(on); });
    m_program->add(m_originalsRow);
    m_program->add(m_dataRow);
    m_program->add(m_resetRow);
    connect(m_openData, &QPushButton::clicked, this,
            [this] { m_context.openFolder(m_context.preferences.dataFolder()); });
    connect(m_reset, &QPushButton::clicked, this, &SettingsPage::reset);
    return m_program;
}

std::vector<Command> SettingsPage::commands()
{
    const bool hasFile = m_context.workspace != nullptr;
    const QString noFile = hasFile ? QString() : tr("no file is open");
    return {
        {QStringLiteral("settings.check"),
         tr("Check this file"),
         {},
         Icon::Check,
         hasFile,
         [this] { checkFile(); },
         noFile},
        {QStringLiteral("settings.backUp"),
         tr("Back up now"),
         {},
         Icon::Box,
         hasFile,
         [this] { backUpNow(); },
         noFile},
        {QStringLiteral("settings.backups"),
         tr("Backups of every file"),
         {},
         Icon::History,
         true,
         [this] { showBackups(); }},
        {QStringLiteral("settings.dataFolder"),
         tr("Open the program's folder"),
         {},
         Icon::Open,
         true,
         [this] { m_context.openFolder(m_context.preferences.dataFolder()); }},
        {QStringLiteral("settings.reset"),
         tr("Reset all settings"),
         {},
         Icon::Undo,
         true,
         [this] { reset(); }},
    };
}

QString SettingsPage::help() const
{
    return tr(
        "Your name, the look of the window, and the safety of your work. Backups are made by themselves; a "
        "second place, such as a stick, guards against a broken disk. “Open a copy” makes a new file of a "
        "backup and never touches the one that is open. “Check” reads the whole file and says whether "
        "everything is as it was written.");
}

void SettingsPage::activated()
{
    m_look->refresh();
    m_backups->refresh();
    m_originals->setChecked(m_context.preferences.keepsOriginals());
}

void SettingsPage::commitTyping()
{
    m_author->commit();
}

void SettingsPage::reveal(QWidget* part)
{
    // The layout of a page that has just been made is not settled yet.
    QMetaObject::invokeMethod(
        this, [this, part] { m_scroll->ensureWidgetVisible(part, 0, m_context.theme.px(metric::kCardGap)); },
        Qt::QueuedConnection);
}

void SettingsPage::checkFile()
{
    if (m_check == nullptr)
        return;
    m_check->start();
    reveal(m_check);
}

void SettingsPage::backUpNow()
{
    m_backups->backUpNow();
    reveal(m_backups);
}

void SettingsPage::showBackups()
{
    m_backups->showAll();
    reveal(m_backups->table());
}

void SettingsPage::reset()
{
    const Question question{
        tr("Reset all settings?"),
        tr("Your name, language, colours, text size and the places of backups go back to how "
           "the program came. Files and backups stay where they are."),
        tr("Reset"), false};
    if (!m_context.dialogs.ask(this, question))
        return;
    m_context.preferences.reset();
    if (m_context.workspace != nullptr)
        m_context.workspace->setBackupFolders(m_context.preferences.backupFolder(), {});
    m_author->refresh();
    m_originals->setChecked(m_context.preferences.keepsOriginals());
    Q_EMIT resetDone();
    m_look->refresh();
    m_backups->refresh();
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_header->setTitle(pageTitle());
    m_header->setSubtitle(m_context.preferences.isPortable()
                              ? tr("Everything lies beside the program: it can move with its stick.")
                              : QString());
    m_program->setHeading(tr("Program"));
    m_originalsRow->setTexts(tr("Pictures as evidence"),
                             tr("Sextant takes place and device data out of pictures before it adds them."));
    m_originals->setText(tr("Keep original pictures, data and all"));
    m_dataRow->setTexts(
        tr("Folder of the program"),
        tr("Backups and the demo, unless you chose otherwise. Your files are where you put them."));
    m_dataPath->setText(QDir::toNativeSeparators(m_context.preferences.dataFolder()));
    m_openData->setText(tr("Open the folder"));
    m_resetRow->setTexts(tr("Reset"), tr("Back to how the program came. Files and backups are not touched."));
    m_reset->setText(tr("Reset all settings…"));
}

} // namespace sextant::ui
