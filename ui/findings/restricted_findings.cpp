#include "ui/findings/restricted_findings.h"

#include "ui/findings/finding_words.h"
#include "ui/findings/vault_acts.h"
#include "ui/shared/dialogs.h"

#include "audit/finding_rules.h"
#include "improvement/action.h"
#include "workspace/audit_service.h"
#include "workspace/evidence_service.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace sextant::ui {

using audit::Finding;
using audit::FindingId;

RestrictedFindings::RestrictedFindings(const Theme& theme, Dialogs& dialogs, workspace::Workspace& workspace,
                                       QUndoStack& undo, int lockAfterMs, QWidget* owner)
    : QObject(owner)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_workspace(workspace)
    , m_owner(owner)
    , m_acts(new VaultActs(workspace, undo, this))
    , m_idle(new IdleLock(lockAfterMs, this))
    , m_panel(new VaultPanel(theme))
    , m_bar(new MessageBar(theme, MessageKind::Info))
    , m_lock(nullptr)
{
    m_panel->setObjectName(u"vaultPanel"_qs);
    m_bar->setObjectName(u"unlockedBar"_qs);
    m_bar->hide();
    m_lock = m_bar->addAction({});
    m_lock->setObjectName(u"lockButton"_qs);
    connectParts();
    retranslate();
}

void RestrictedFindings::connectParts()
{
    connect(m_lock, &QPushButton::clicked, this, &RestrictedFindings::lock);
    connect(m_idle, &IdleLock::idle, this, [this] {
        if (m_acts->isBusy()) {
            m_idle->start();
            return;
        }
        lock();
        Q_EMIT told(MessageKind::Info, tr("Restricted findings were locked."),
                    tr("Nobody had typed for some minutes."));
    });
    const auto begin = [this](const auto& work) {
        m_panel->setBusy(true);
        work();
    };
    connect(m_panel, &VaultPanel::unlockRequested, this,
            [this, begin](const QString& password) { begin([&] { m_acts->unlock(password); }); });
    connect(m_panel, &VaultPanel::createRequested, this,
            [this, begin](const QString& password) { begin([&] { m_acts->create(password); }); });
    connect(m_panel, &VaultPanel::changeRequested, this,
            [this, begin](const QString& current, const QString& fresh) {
                begin([&] { m_acts->changePassword(current, fresh); });
            });
    connect(m_panel, &VaultPanel::otherRequested, this, [this] { ask(VaultPanel::Mode::Create); });
    connect(m_panel, &VaultPanel::left, this, &RestrictedFindings::leave);
    connect(m_acts, &VaultActs::worked, this, &RestrictedFindings::onWorked);
    connect(m_acts, &VaultActs::failed, this, [this](const QString& why) {
        m_panel->setBusy(false);
        m_panel->setProblem(why);
    });
    connect(m_acts, &VaultActs::refused, this, [this](const QString& title, const QString& text) {
        Q_EMIT told(MessageKind::Bad, title, text);
    });
    connect(m_acts, &VaultActs::sealed, this, [this](const FindingId& id) {
        Q_EMIT told(MessageKind::Ok, tr("%1 is restricted.").arg(codeOf(id)),
                    tr("Its text and files are encrypted, and what was plain is erased from this file."));
        offerBackups();
    });
    connect(m_acts, &VaultActs::unsealed, this, [this](const FindingId& id) {
        Q_EMIT told(MessageKind::Ok, tr("%1 is a finding like others again.").arg(codeOf(id)), {});
    });
    connect(m_acts, &VaultActs::backupsReplaced, this, [this](int deleted) {
        Q_EMIT told(MessageKind::Ok, tr("%n older backups were deleted.", nullptr, deleted),
                    tr("A new one has been made of the file as it is now."));
    });
}

bool RestrictedFindings::takesPlaceOf(const Finding* finding)
{
    const bool isHidden = finding != nullptr && audit::isLocked(*finding);
    if (m_asked.has_value()) {
        m_panel->ask(*m_asked, m_pending.isNull() ? QString() : codeOf(m_pending), true);
        return true;
    }
    if (isHidden)
        m_panel->ask(VaultPanel::Mode::Unlock, {}, false);
    return isHidden;
}

void RestrictedFindings::refresh()
{
    const bool isUnlocked = m_acts->vault().isUnlocked();
    m_bar->setVisible(isUnlocked);
    if (isUnlocked)
        m_idle->start();
    else
        m_idle->stop();
    if (!m_pending.isNull() && m_workspace.audits().find(m_pending) == nullptr)
        leave();
}

void RestrictedFindings::onWorked()
{
    const bool isChanged = m_panel->mode() == VaultPanel::Mode::Change;
    const FindingId pending = std::exchange(m_pending, {});
    m_asked.reset();
    m_panel->setBusy(false);
    m_panel->clear();
    refresh();
    Q_EMIT placeChanged();
    Q_EMIT left();
    if (isChanged)
        Q_EMIT told(MessageKind::Ok, tr("The password was changed."),
                    tr("Copies and backups made before still open with the old one."));
    if (!pending.isNull())
        restrict(pending);
}

void RestrictedFindings::toggle(const FindingId& id)
{
    const Finding* finding = m_workspace.audits().find(id);
    if (finding == nullptr || audit::isLocked(*finding) || m_acts->isBusy())
        return;
    const workspace::VaultService& vault = m_acts->vault();
    if (finding->restricted) {
        release(id);
        return;
    }
    if (vault.isUnlocked()) {
        restrict(id);
        return;
    }
    m_pending = id;
    ask(vault.hasVault() ? VaultPanel::Mode::Unlock : VaultPanel::Mode::Create);
}

void RestrictedFindings::ask(VaultPanel::Mode mode)
{
    m_asked = mode;
    Q_EMIT placeChanged();
    m_panel->focusFirst();
}

void RestrictedFindings::leave()
{
    if (m_acts->isBusy())
        return;
    m_asked.reset();
    m_pending = {};
    m_panel->clear();
    Q_EMIT placeChanged();
    Q_EMIT left();
}

void RestrictedFindings::restrict(const FindingId& id)
{
    const Question question{tr("Restrict %1?").arg(codeOf(id)), remains(id), tr("Restrict"), true};
    if (!m_dialogs.ask(m_owner, question))
        return;
    const auto words = askAboutActions(id);
    if (const Finding* finding = m_workspace.audits().find(id);
        finding != nullptr && !finding->evidence.empty())
        Q_EMIT told(MessageKind::Info, tr("Its files are being encrypted."),
                    tr("Large ones take a while; you can go on meanwhile."));
    m_acts->seal(id, words);
}

workspace::VaultService::ActionWords RestrictedFindings::askAboutActions(const FindingId& id)
{
    using workspace::VaultService;
    QStringList named;
    for (const improvement::Action& action : m_acts->vault().actionsOf(id))
        named << u"• "_qs + action.what.in(m_theme.language());
    if (named.isEmpty())
        return VaultService::ActionWords::Keep;
    const Question question{
        tr("Erase the words of its actions too?"),
        //: %1: the actions, one to a line
        tr("These actions were made of it before, and say in plain what it is about:\n\n%1\n\nWhen their "
           "words "
           "are erased, each says only that it follows from a restricted finding; owner, day, state and "
           "files "
           "stay. This cannot be undone. If you cancel, the finding is restricted, and these words stay "
           "readable in the action plan.")
            .arg(named.join(u'\n')),
        tr("Erase the words"), true};
    return m_dialogs.ask(m_owner, question) ? VaultService::ActionWords::Erase
                                            : VaultService::ActionWords::Keep;
}

QStringList RestrictedFindings::aboutFiles(const FindingId& id) const
{
    const Finding* finding = m_workspace.audits().find(id);
    const int count = finding == nullptr ? 0 : static_cast<int>(finding->evidence.size());
    if (count == 0)
        return {};
    QStringList lines{tr("%n files are encrypted with it, name and content; as they were in plain they are "
                         "erased too.",
                         nullptr, count)};
    QStringList staying;
    for (const workspace::EvidenceFile& file : m_acts->vault().filesThatStay(id))
        staying << file.evidence.fileName;
    if (!staying.isEmpty())
        lines << tr("These also back something that is not restricted, and stay readable there: %1. The "
                    "finding "
                    "gets an encrypted copy. Take them away there first if nobody is to read them.")
                     .arg(QLocale().createSeparatedList(staying));
    return lines;
}

QString RestrictedFindings::remains(const FindingId& id) const
{
    QStringList lines{
        tr("Its text is encrypted and everything it said in plain is erased from this file. What was done "
           "to it before cannot be undone any more."),
        tr("Copies of this file, printed pages and exports made before keep what they have.")};
    lines += aboutFiles(id);
    if (const int backups = m_acts->vault().backupCount(); backups > 0)
        lines << tr("%n automatic backups may still hold it in plain: you will be asked about them.", nullptr,
                    backups);
    const auto made = m_acts->vault().actionsOf(id).size();
    if (made > 0)
        lines << tr("%n actions were made of it and carry its words: you will be asked about them.", nullptr,
                    static_cast<int>(made));
    return lines.join(u"\n\n"_qs);
}

void RestrictedFindings::offerBackups()
{
    const int backups = m_acts->vault().backupCount();
    if (backups == 0)
        return;
    const Question question{
        tr("Delete the older backups?"),
        tr("%n automatic backups of this file may still hold the finding in plain. They are replaced by one "
           "backup of the file as it is now; earlier states of the file are gone then.",
           nullptr, backups),
        tr("Replace backups"), true};
    if (m_dialogs.ask(m_owner, question))
        m_acts->replaceBackups();
}

void RestrictedFindings::release(const FindingId& id)
{
    const Question question{tr("Remove the restriction of %1?").arg(codeOf(id)),
                            tr("Its text and files are written into the file in plain again, and into lists, "
                               "reports and exports."),
                            tr("Remove restriction"), true};
    if (m_dialogs.ask(m_owner, question))
        m_acts->unseal(id);
}

bool RestrictedFindings::takeFileAway(const FindingId& id, const assessment::EvidenceId& file)
{
    const Finding* finding = m_workspace.audits().find(id);
    if (finding == nullptr || !finding->restricted)
        return false;
    const auto found = m_workspace.evidence().find(file);
    const Question question{tr("Delete “%1” for good?").arg(found.has_value() ? found->fileName : codeOf(id)),
                            tr("It belongs to this restricted finding alone. Its encrypted content is erased "
                               "from this file; that "
                               "cannot be undone."),
                            tr("Delete"), true};
    if (m_dialogs.ask(m_owner, question))
        m_acts->eraseFile(id, file);
    return true;
}

void RestrictedFindings::lock()
{
    if (!m_acts->vault().isUnlocked() || m_acts->isBusy())
        return;
    Q_EMIT aboutToLock();
    m_acts->vault().lock();
    m_panel->clear();
    refresh();
    Q_EMIT locked();
}

void RestrictedFindings::askPassword()
{
    m_pending = {};
    ask(VaultPanel::Mode::Unlock);
}

void RestrictedFindings::changePassword()
{
    m_pending = {};
    ask(VaultPanel::Mode::Change);
}

QString RestrictedFindings::codeOf(const FindingId& id) const
{
    const Finding* finding = m_workspace.audits().find(id);
    return finding == nullptr ? QString() : findingCode(*finding);
}

std::vector<Command> RestrictedFindings::commands(const Finding* current, bool canWrite)
{
    const workspace::VaultService& vault = m_acts->vault();
    const bool isOpen = current != nullptr && !audit::isLocked(*current);
    const bool isRestricted = current != nullptr && current->restricted;
    const QString noPassword = tr("No password has been set for restricted findings.");
    std::vector<Command> all;
    all.push_back({u"findings.restrict"_qs,
                   isRestricted ? tr("Remove the restriction of the finding") : tr("Restrict the finding"),
                   {},
                   Icon::Lock,
                   isOpen && canWrite,
                   [this, id = isOpen ? current->id : FindingId()] { toggle(id); },
                   tr("No finding is open that can be changed.")});
    all.push_back({u"findings.unlock"_qs,
                   tr("Unlock restricted findings"),
                   {},
                   Icon::Key,
                   vault.hasVault() && vault.lockedCount() > 0,
                   [this] { askPassword(); },
                   vault.hasVault() ? tr("Nothing is locked.") : noPassword});
    all.push_back({u"findings.lock"_qs, tr("Lock restricted findings"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                   Icon::Lock, vault.isUnlocked(), [this] { lock(); }, tr("Nothing is unlocked.")});
    all.push_back({u"findings.password"_qs,
                   tr("Change the password of restricted findings"),
                   {},
                   Icon::Key,
                   vault.hasVault() && !m_workspace.isReadOnly(),
                   [this] { changePassword(); },
                   vault.hasVault() ? m_acts->whyLocked() : noPassword});
    return all;
}

void RestrictedFindings::retranslate()
{
    m_bar->setMessage(
        tr("Restricted findings are unlocked."),
        tr("They lock by themselves after five minutes without input, and when the file is closed."));
    m_lock->setText(tr("Lock now (Ctrl+Shift+L)"));
}

} // namespace sextant::ui
