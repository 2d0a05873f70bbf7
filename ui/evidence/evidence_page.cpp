#include "ui/evidence/evidence_page.h"

#include "ui/evidence/unproven_model.h"
#include "ui/shared/chip.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"
#include "ui/shared/evidence_preview.h"
#include "ui/shared/evidence_table.h"
#include "ui/shared/evidence_words.h"
#include "ui/shared/format.h"
#include "ui/shared/page_header.h"
#include "ui/shared/text_block.h"

#include "base/whole_file.h"
#include "workspace/change_notifier.h"
#include "workspace/evidence_register.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QThreadPool>

#include <algorithm>

namespace sextant::ui {

namespace {

const auto kFilterKey = QStringLiteral("filter");

bool isBroken(ContentState state)
{
    return state == ContentState::Damaged || state == ContentState::Missing;
}

} // namespace

EvidencePage::EvidencePage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_clock(context.clock)
    , m_dialogs(context.dialogs)
    , m_workspace(context.workspace)
    , m_settings(context.settings)
    , m_thumbnails(context.workspace.evidence())
    , m_opener(context.workspace.evidence(), context.launch, context.openedFolder)
    , m_checker(context.workspace.evidence())
{
    build();
    connectParts();
    retranslate();
    watch();
    setFilter(Filter::Assessment);
}

EvidencePage::~EvidencePage()
{
    delete m_preview; // before what it shows by
}

void EvidencePage::watch()
{
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, [this] {
        if (isVisible())
            refresh();
    });
    const auto tellFailed = [this](const Error& error) {
        const ErrorText words = errorText(error);
        tell(MessageKind::Bad, words.happened, words.todo);
    };
    connect(&m_opener, &EvidenceOpener::failed, this, tellFailed);
    connect(&m_opener, &EvidenceOpener::saved, this, [this](const QString& path) {
        tell(MessageKind::Ok, tr("The file has been saved."), QDir::toNativeSeparators(path));
    });
}

void EvidencePage::setAssessment(const assessment::AssessmentId& id)
{
    m_assessment = id;
    if (isVisible())
        refresh();
}

void EvidencePage::activated()
{
    refresh();
    if (m_stack->currentWidget() == m_empty)
        m_chips[static_cast<size_t>(m_filter)]->setFocus();
    else
        m_stack->currentWidget()->setFocus();
}

QVariantMap EvidencePage::state() const
{
    return {{kFilterKey, static_cast<int>(m_filter)}};
}

void EvidencePage::restoreState(const QVariantMap& state)
{
    const int filter = state.value(kFilterKey).toInt();
    if (filter >= 0 && filter < kFilterCount)
        setFilter(static_cast<Filter>(filter));
}

std::vector<QWidget*> EvidencePage::panes()
{
    return {m_stack->currentWidget() == m_empty ? static_cast<QWidget*>(m_check) : m_stack->currentWidget(),
            m_chips[static_cast<size_t>(m_filter)], m_search};
}

void EvidencePage::setFilter(Filter filter)
{
    const bool isNew = filter != m_filter;
    m_filter = filter;
    m_message->hide();
    m_table->filter()->setCondition([this](const EvidenceRow& row) { return accepts(row, m_filter); });
    refresh();
    if (isNew)
        Q_EMIT stateChanged();
}

bool EvidencePage::accepts(const EvidenceRow& row, Filter filter) const
{
    switch (filter) {
    case Filter::Assessment:
        return std::any_of(row.file.uses.begin(), row.file.uses.end(),
                           [this](const auto& use) { return use.assessment == m_assessment; });
    case Filter::Unused:
        return !row.file.isUsed();
    case Filter::Broken:
        return isBroken(row.state);
    case Filter::Workspace:
    case Filter::Unproven:
        break;
    }
    return true;
}

int EvidencePage::count(Filter filter) const
{
    if (filter == Filter::Unproven)
        return m_unprovenModel->rowCount();
    const auto& rows = m_table->files()->rows();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [&](const EvidenceRow& row) { return accepts(row, filter); }));
}

void EvidencePage::refresh()
{
    refreshFiles();
    refreshUnproven();
    refreshFilter();
}

void EvidencePage::refreshFiles()
{
    std::vector<EvidenceRow> rows;
    qint64 bytes = 0;
    for (workspace::EvidenceFile& file : m_workspace.evidence().files()) {
        const QString uses = usesWords(file);
        const ContentState state = m_states.value(file.evidence.id, ContentState::Unchecked);
        bytes += file.evidence.sizeBytes;
        rows.push_back({std::move(file), uses, state});
    }
    const int count = static_cast<int>(rows.size());
    m_table->files()->setRows(std::move(rows));
    const QDateTime last = m_settings.lastCheck(m_workspace.path());
    const QString checked = last.isNull() ? tr("not checked on this computer yet")
                                          : tr("last checked %1").arg(fieldDate(last.toLocalTime().date()));
    //: Below the title: count, size, last check
    m_header->setSubtitle(tr("%1 | %2 | %3").arg(tr("%n file(s)", nullptr, count), sizeText(bytes), checked));
    m_check->setEnabled(count > 0 && !m_checker.isBusy());
    m_export->setEnabled(count > 0);
}

QString EvidencePage::usesWords(const workspace::EvidenceFile& file) const
{
    const std::vector<workspace::EvidenceUse>& uses = file.uses;
    QStringList parts;
    QStringList codes;
    for (size_t i = 0; i < uses.size(); ++i) {
        const auto framework = m_workspace.assessments().framework(uses[i].assessment);
        const int item = framework->index.indexOf(uses[i].item);
        codes << framework->index.items()[static_cast<size_t>(item)]->code;
        if (i + 1 < uses.size() && uses[i + 1].assessment == uses[i].assessment)
            continue;
        const QString list = codes.join(tr(", "));
        codes.clear();
        if (uses[i].assessment == m_assessment)
            parts.prepend(list);
        else
            //: Questions of another assessment: "C1, C2 (Readiness 2024)"
            parts << tr("%1 (%2)").arg(list, m_workspace.assessments().find(uses[i].assessment)->title);
    }
    if (file.actions > 0)
        parts << tr("%n action(s)", nullptr, file.actions);
    if (file.findings > 0)
        parts << tr("%n audit finding(s)", nullptr, file.findings);
    if (file.samples > 0)
        parts << tr("%n audit sample(s)", nullptr, file.samples);
    return parts.join(tr("; "));
}

void EvidencePage::refreshUnproven()
{
    std::vector<UnprovenItem> items;
    const auto found = workspace::highRatingsWithoutEvidence(m_workspace.assessments(),
                                                             m_workspace.evidence(), m_assessment);
    for (const framework::ItemId& id : found) {
        const auto framework = m_workspace.assessments().framework(m_assessment);
        const framework::Item& item =
            *framework->index.items()[static_cast<size_t>(framework->index.indexOf(id))];
        const assessment::Answer* answer = m_workspace.assessments().answer(m_assessment, id);
        QStringList labels;
        if (const auto* chosen = std::get_if<assessment::ChosenOptions>(&answer->response))
            for (const framework::Option& option : item.options)
                if (std::find(chosen->options.begin(), chosen->options.end(), option.id) !=
                    chosen->options.end())
                    labels << option.label.in(m_theme.language());
        items.push_back({id, item.code, item.title.in(m_theme.language()), labels.join(tr(", "))});
    }
    m_unprovenModel->setItems(std::move(items));
}

void EvidencePage::refreshFilter()
{
    const std::array words{tr("This assessment"), tr("Whole file"), tr("Unused"), tr("Damaged or missing"),
                           tr("Ratings without evidence")};
    for (int i = 0; i < kFilterCount; ++i) {
        FilterChip* chip = m_chips[static_cast<size_t>(i)];
        //: A filter and how many it lists: "Unused 3"
        chip->setText(tr("%1 %2").arg(words[static_cast<size_t>(i)]).arg(count(static_cast<Filter>(i))));
        chip->setChecked(i == static_cast<int>(m_filter));
    }
    m_empty->setFocusProxy(m_chips[static_cast<size_t>(m_filter)]);
    const bool isUnproven = m_filter == Filter::Unproven;
    QWidget* list = isUnproven ? static_cast<QWidget*>(m_unproven) : m_table;
    const int shown = isUnproven ? m_unprovenModel->rowCount() : m_table->shownCount();
    m_emptyText->setText(emptyText());
    m_stack->setCurrentWidget(shown > 0 ? list : m_empty);
    m_search->setEnabled(!isUnproven);
    refreshNote();
    refreshActions();
}

QString EvidencePage::emptyText() const
{
    if (m_filter != Filter::Unproven && !m_search->text().isEmpty() && count(m_filter) > 0)
        return tr("No file has this name.");
    switch (m_filter) {
    case Filter::Assessment:
        return tr(
            "No answer of this assessment has a file yet. On the Assessment page, choose, drop or paste "
            "files beside the answer that they show.");
    case Filter::Workspace:
        return tr("There is no evidence in this file yet.");
    case Filter::Unused:
        return tr("Every file is used by an answer.");
    case Filter::Broken:
        return m_states.isEmpty() ? tr("No file has been checked since this file was opened.")
                                  : tr("Every file that was checked is whole.");
    case Filter::Unproven:
        break;
    }
    return tr("Every high rating has a file that shows it, or there is no high rating yet.");
}

void EvidencePage::refreshNote()
{
    QString note;
    if (m_filter == Filter::Unused && count(Filter::Unused) > 0)
        note =
            tr("Nothing uses these files. Their content stays, so that undo can bring them back, until you "
               "remove it.");
    else if (m_filter == Filter::Broken && count(Filter::Broken) > 0)
        note =
            tr("What is stored is no longer what was added. Add the same file once more to put its content "
               "back, or take it from a backup.");
    else if (m_filter == Filter::Unproven && count(Filter::Unproven) > 0)
        note =
            tr("These ratings are in the top quarter of their scale, and no file shows them. Enter goes to "
               "the question.");
    m_note->setText(note);
    m_note->setHidden(note.isEmpty());
}

void EvidencePage::refreshActions()
{
    const bool isList = m_stack->currentWidget() == m_table;
    const EvidenceRow* row = isList ? m_table->currentFile() : nullptr;
    m_show->setVisible(m_filter != Filter::Unproven);
    m_save->setVisible(m_filter != Filter::Unproven);
    m_show->setEnabled(row != nullptr);
    m_save->setEnabled(row != nullptr && !isBroken(row->state));
    m_remove->setVisible(m_filter != Filter::Unproven);
    m_remove->setEnabled(whyNotRemoved().isEmpty());
    m_remove->setToolTip(row == nullptr ? QString() : whyNotRemoved());
    m_goTo->setEnabled(m_filter == Filter::Unproven
                           ? m_stack->currentWidget() == m_unproven && m_unproven->currentIndex().isValid()
                           : row != nullptr && !row->file.uses.empty());
}

void EvidencePage::showCurrent()
{
    const EvidenceRow* row = m_table->currentFile();
    if (row == nullptr)
        return;
    if (!m_preview)
        m_preview = new EvidencePreview(m_theme, m_workspace.evidence(), m_opener, m_dialogs, window());
    const auto files = m_table->shownFiles();
    const auto at = std::find(files.begin(), files.end(), row->file.evidence);
    m_preview->showFile(files, static_cast<int>(at - files.begin()));
}

/// To the one question that uses the file; of several, the user chooses.
void EvidencePage::goToUse()
{
    if (m_filter == Filter::Unproven) {
        goToUnproven();
        return;
    }
    const EvidenceRow* row = m_table->currentFile();
    if (row == nullptr || row->file.uses.empty())
        return;
    if (row->file.uses.size() == 1) {
        Q_EMIT itemRequested(row->file.uses.front().assessment, row->file.uses.front().item);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("usesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const workspace::EvidenceUse& use : row->file.uses) {
        const auto framework = m_workspace.assessments().framework(use.assessment);
        const framework::Item& item =
            *framework->index.items()[static_cast<size_t>(framework->index.indexOf(use.item))];
        //: A question in a menu: code, title, assessment
        QString words = tr("%1 %2 (%3)")
                            .arg(item.code, item.title.in(m_theme.language()),
                                 m_workspace.assessments().find(use.assessment)->title);
        QAction* action = menu->addAction(words.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this,
                [this, use] { Q_EMIT itemRequested(use.assessment, use.item); });
    }
    menu->popup(m_goTo->mapToGlobal(QPoint(0, 0)));
}

void EvidencePage::goToUnproven()
{
    const QModelIndex index = m_unproven->currentIndex();
    if (index.isValid())
        Q_EMIT itemRequested(m_assessment, m_unprovenModel->items().at(static_cast<size_t>(index.row())).id);
}

void EvidencePage::saveCurrent()
{
    const EvidenceRow* row = m_table->currentFile();
    if (row == nullptr)
        return;
    const assessment::Evidence file = row->file.evidence;
    const QString path = m_dialogs.saveFile(
        this, {tr("Save evidence"), workspace::safeFileName(file.fileName), {tr("All files (*)")}, {}});
    if (!path.isEmpty())
        m_opener.saveAs(file, path);
}

QString EvidencePage::whyNotRemoved() const
{
    const EvidenceRow* row = m_stack->currentWidget() == m_table ? m_table->currentFile() : nullptr;
    if (m_workspace.isReadOnly())
        return tr("This file is open for reading only.");
    if (row == nullptr)
        return tr("No file is chosen.");
    return row->file.isUsed() ? tr("It is used: take it away from what uses it first.") : QString();
}

/// Not undoable: asked before, and said so.
void EvidencePage::removeCurrent()
{
    if (!whyNotRemoved().isEmpty())
        return;
    const assessment::Evidence file = m_table->currentFile()->file.evidence;
    const Question question{tr("Remove “%1” from this file for good?").arg(file.fileName),
                            tr("Nothing uses it. Its content is erased from this file, and that cannot be "
                               "undone. Its name, size and "
                               "digest stay in the history, as a record that it was here. Copies and backups "
                               "made before still hold "
                               "it."),
                            tr("Remove"), true};
    if (!m_dialogs.ask(this, question))
        return;
    const auto removed = m_workspace.evidence().remove(file.id);
    if (!removed) {
        const ErrorText words = errorText(removed.error());
        tell(MessageKind::Bad, words.happened, QString(words.kept + u' ' + words.todo).trimmed());
        return;
    }
    delete m_preview; // it may show what is gone
    m_states.remove(file.id);
    tell(MessageKind::Ok, tr("“%1” has been removed.").arg(file.fileName),
         tr("To have it here again, add it to an answer once more."));
    (m_stack->currentWidget() == m_empty ? static_cast<QWidget*>(m_chips[static_cast<size_t>(m_filter)])
                                         : m_table)
        ->setFocus();
}

void EvidencePage::checkAll()
{
    std::vector<assessment::Evidence> files;
    for (const EvidenceRow& row : m_table->files()->rows())
        files.push_back(row.file.evidence);
    if (files.empty() || m_checker.isBusy())
        return;
    m_message->hide();
    m_checkLine->show();
    m_check->setEnabled(false);
    m_checker.check(std::move(files));
}

void EvidencePage::takeChecked(const assessment::EvidenceId& id, ContentState state)
{
    m_states.insert(id, state);
}

void EvidencePage::endCheck(bool complete)
{
    m_checkLine->hide();
    if (complete)
        m_settings.setLastCheck(m_workspace.path(), m_clock.nowUtc());
    refresh();
    const int broken = count(Filter::Broken);
    const int checked = static_cast<int>(m_states.size());
    if (!complete)
        tell(MessageKind::Info, tr("The check was cancelled."),
             tr("%n file(s) have been checked since this file was opened.", nullptr, checked));
    else if (broken == 0)
        tell(MessageKind::Ok, tr("Every file is whole."),
             tr("%n file(s) were compared with their digests.", nullptr, checked));
    else
        tell(MessageKind::Bad, tr("%n file(s) are damaged or missing.", nullptr, broken),
             tr("Choose “Damaged or missing” to see which, and add them once more."));
}

void EvidencePage::tell(MessageKind kind, const QString& title, const QString& text)
{
    m_message->setKind(kind);
    m_message->setMessage(title, text);
    m_message->show();
}

std::vector<QStringList> EvidencePage::listRows() const
{
    std::vector<QStringList> rows{{tr("Name"), tr("Type"), tr("Size in bytes"), tr("Added (UTC)"),
                                   tr("Used by"), tr("Content"), QStringLiteral("SHA-256")}};
    for (const EvidenceRow& row : m_table->files()->rows()) {
        if (!accepts(row, m_filter == Filter::Unproven ? Filter::Assessment : m_filter))
            continue;
        const assessment::Evidence& file = row.file.evidence;
        rows.push_back({file.fileName, typeWords(file.mediaType), QString::number(file.sizeBytes),
                        file.addedAt.toUTC().toString(Qt::ISODate),
                        row.uses.isEmpty() ? tr("not used") : row.uses,
                        EvidenceTableModel::stateWords(row.state), QString::fromLatin1(file.digest.toHex())});
    }
    return rows;
}

void EvidencePage::exportList()
{
    const QString path = m_dialogs.saveFile(this, {tr("Export the list"),
                                                   tr("Evidence") + QStringLiteral(".csv"),
                                                   {tr("Table (*.csv)")},
                                                   QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    QThreadPool::globalInstance()->start([self = QPointer(this), path, rows = listRows()] {
        const Result<> result = writeWholeFile(path, workspace::listCsv(rows));
        QMetaObject::invokeMethod(qApp, [self, path, result] {
            if (self && result)
                self->tell(MessageKind::Ok, tr("The list has been exported."),
                           QDir::toNativeSeparators(path));
            else if (self)
                self->tell(MessageKind::Bad, errorText(result.error()).happened,
                           errorText(result.error()).todo);
        });
    });
}

std::vector<Command> EvidencePage::commands()
{
    const bool hasFiles = !m_table->files()->rows().empty();
    const auto command = [](const char* id, const QString& text, const QKeySequence& keys, Icon icon,
                            bool enabled, std::function<void()> run) {
        Command made;
        made.id = QLatin1String(id);
        made.text = text;
        made.keys = keys;
        made.icon = icon;
        made.enabled = enabled;
        made.run = std::move(run);
        return made;
    };
    std::vector<Command> commands{
        command("evidence.check", tr("Check all files"), {}, Icon::Check, hasFiles && !m_checker.isBusy(),
                [this] { checkAll(); }),
        command("evidence.export", tr("Export the list…"), {}, Icon::Export, hasFiles,
                [this] { exportList(); }),
        command("evidence.show", tr("Show the file"), QKeySequence(Qt::Key_Return), Icon::Open,
                m_show->isEnabled(), [this] { showCurrent(); }),
        command("evidence.goTo", tr("Go to the question"), QKeySequence(Qt::Key_G), Icon::Assessment,
                m_goTo->isEnabled(), [this] { goToUse(); }),
        command("evidence.unproven", tr("Ratings without evidence"), {}, Icon::Alert, true,
                [this] { setFilter(Filter::Unproven); }),
        command("evidence.unused", tr("Unused files"), {}, Icon::Filter, true,
                [this] { setFilter(Filter::Unused); }),
    };
    Command remove = command("evidence.remove", tr("Remove the file for good…"), QKeySequence(Qt::Key_Delete),
                             Icon::Trash, whyNotRemoved().isEmpty(), [this] { removeCurrent(); });
    remove.why = whyNotRemoved();
    commands.push_back(remove);
    for (Command& made : commands)
        if (!made.enabled && made.why.isEmpty())
            made.why = hasFiles ? tr("No file is chosen.") : tr("There is no file yet.");
    return commands;
}

void EvidencePage::keyPressEvent(QKeyEvent* event)
{
    const bool typing = m_search->hasFocus();
    if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (typing && event->key() == Qt::Key_Escape)
        m_search->clear();
    else if (typing && event->key() == Qt::Key_Down && m_stack->currentWidget() != m_empty)
        m_stack->currentWidget()->setFocus();
    else
        Page::keyPressEvent(event);
}

void EvidencePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    Page::changeEvent(event);
}

} // namespace sextant::ui
