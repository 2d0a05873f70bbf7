// What can be done in the fieldwork, for the command palette, the help and the line of keys.

#include "ui/fieldwork/check_pane.h"
#include "ui/fieldwork/fieldwork_tab.h"
#include "ui/fieldwork/sample_view.h"
#include "ui/fieldwork/working_paper.h"
#include "ui/shared/check_list.h"
#include "ui/shared/check_runner.h"

#include <QTableView>

#include <functional>

namespace sextant::ui {

std::vector<QWidget*> FieldworkTab::panes()
{
    if (samplesShown())
        return {m_samples, &m_samples->table()};
    return {&m_pane->list(), m_paper->findChild<QWidget*>(QStringLiteral("workingPaper"))};
}

std::vector<KeyHint> FieldworkTab::hints() const
{
    if (m_presenter.isEmpty() || m_presenter.current() < 0)
        return {};
    if (m_typing)
        return {{{tr("Esc")}, tr("back to the checks")},
                {{QStringLiteral("Ctrl Enter")}, tr("new finding from this check")}};
    if (samplesShown() && !m_samples->isTesting())
        return {{{QStringLiteral("F5")}, tr("checks")}, {{QStringLiteral("F6")}, tr("next pane")}};
    if (samplesShown())
        return {{{QStringLiteral("Y")}, tr("conforms")},
                {{QStringLiteral("N")}, tr("deviation")},
                {{QStringLiteral("A")}, tr("cannot be tested")},
                {{QStringLiteral("V")}, tr("right amount")},
                {{tr("Enter")}, tr("note")},
                {{QStringLiteral("E")}, tr("file")},
                {{QStringLiteral("Ctrl Enter")}, tr("finding")},
                {{QStringLiteral("F5")}, tr("checks")},
                {{QStringLiteral("Ctrl Z")}, tr("undo")}};
    return {{{QStringLiteral("Y"), QStringLiteral("P"), QStringLiteral("N"), QStringLiteral("A"),
              QStringLiteral("T")},
             tr("satisfactory, partly, not, not applicable, not tested")},
            {{QStringLiteral("↑"), QStringLiteral("↓")}, tr("move")},
            {{tr("Enter")}, tr("note")},
            {{QStringLiteral("E")}, tr("evidence")},
            {{QStringLiteral("Ctrl Enter")}, tr("new finding from this check")},
            {{QStringLiteral("S")}, tr("sign off")},
            {{QStringLiteral("F5")}, tr("samples")},
            {{QStringLiteral("F6")}, tr("next pane")},
            {{QStringLiteral("Ctrl Z")}, tr("undo")}};
}

std::vector<Command> FieldworkTab::commands()
{
    const bool isThere = !m_presenter.isEmpty() && m_presenter.current() >= 0;
    const bool can = isThere && canEdit();
    const QString why = can ? QString() : tr("Nothing can be changed here now.");
    std::vector<Command> commands;
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& keys, Icon icon,
                         bool enabled, const std::function<void()>& act) {
        commands.push_back(
            {QStringLiteral("fieldwork.") + id, text, keys, icon, enabled, act, enabled ? QString() : why});
    };
    for (const CheckResult result : kCheckResults) {
        if (result == CheckResult::NotApplicable)
            continue;
        commands.push_back({QStringLiteral("fieldwork.result.") + resultKey(result), resultText(result),
                            QKeySequence(resultKey(result)), Icon::Check, can,
                            [this, result] { m_runner->answer(result); }, why});
    }
    add(QStringLiteral("notApplicable"), tr("Not applicable, with a reason"), QKeySequence(Qt::Key_A),
        Icon::Dash, can, [this] { m_runner->askReason(); });
    add(QStringLiteral("lastReason"), tr("Not applicable, for the last reason"),
        QKeySequence(Qt::SHIFT | Qt::Key_A), Icon::Same, can, [this] { m_runner->repeatReason(); });
    add(QStringLiteral("clear"), tr("Take the result away"), QKeySequence(Qt::Key_Delete), Icon::Close, can,
        [this] { m_runner->clear(); });
    add(QStringLiteral("paper"), tr("Enter from paper…"), {}, Icon::Note, !m_presenter.isEmpty(),
        [this] { Q_EMIT paperRequested(); });
    add(QStringLiteral("note"), tr("Write in the working paper"), QKeySequence(Qt::Key_Return), Icon::Note,
        isThere, [this] { openNote(); });
    add(QStringLiteral("evidence"), tr("Add evidence"), QKeySequence(Qt::Key_E), Icon::Clip, can,
        [this] { addEvidence(); });
    add(QStringLiteral("flag"), tr("Flag, or take the flag away"), QKeySequence(Qt::Key_M), Icon::Flag, can,
        [this] { m_runner->flag(); });
    add(QStringLiteral("finding"), tr("New finding from this check"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        Icon::Plus, can, [this] { addFinding(); });
    add(QStringLiteral("signOff"), tr("Sign off, or withdraw"), QKeySequence(Qt::Key_S), Icon::Check, can,
        [this] { signOff(); });
    add(QStringLiteral("review"), tr("Mark as reviewed"), QKeySequence(Qt::Key_R), Icon::User, can,
        [this] { review(); });
    add(QStringLiteral("reviewNote"), tr("Write a review note"), QKeySequence(Qt::SHIFT | Qt::Key_R),
        Icon::Note, can, [this] { addReviewNote(); });
    add(QStringLiteral("sample"), tr("New sample for this check"), QKeySequence(Qt::Key_W), Icon::Dice, can,
        [this] { newSample(); });
    addSampleCommands(commands, can, why);
    add(QStringLiteral("nextOpen"), tr("Go to the next open check"), QKeySequence(Qt::Key_U),
        Icon::ChevronDown, isThere, [this] { m_runner->nextOpen(); });
    add(QStringLiteral("filters"), tr("Go to the filters"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        Icon::Filter, isThere, [this] { showFilters(); });
    return commands;
}

/// What can be done with the sample that is shown.
void FieldworkTab::addSampleCommands(std::vector<Command>& commands, bool can, const QString& why)
{
    if (!samplesShown() || !m_samples->isTesting())
        return;
    const auto add = [&](const QString& id, const QString& text, Icon icon, bool enabled, auto act) {
        commands.push_back({QStringLiteral("fieldwork.sample.") + id, text, QKeySequence(), icon, enabled,
                            [this, act] { (m_samples->*act)(); }, enabled ? QString() : why});
    };
    add(QStringLiteral("file"), tr("Add a file to the item"), Icon::Clip, can, &SampleView::addFile);
    add(QStringLiteral("enlarge"), tr("Enlarge the sample"), Icon::Plus, can, &SampleView::enlarge);
    add(QStringLiteral("compare"), tr("Draw the sample again and compare"), Icon::Dice, true,
        &SampleView::compare);
    add(QStringLiteral("print"), tr("Working paper of the sample to print"), Icon::Print, true,
        &SampleView::showPrint);
}

QString FieldworkTab::help() const
{
    return tr("The checks of the chapters chosen stand on the left, the working paper of one of them on the "
              "right. Y, P, N and T give a result and go on to the next check; A asks why it does not apply. "
              "Shift with the arrows takes several checks: then one key gives all of them the same result, "
              "and one Ctrl+Z takes it back.\n\n"
              "Enter goes to the note, Esc comes back. The marks below the note say what was done with a "
              "figure. Files belong to the check (E), and Ctrl+Enter begins a finding with what the manual "
              "suggests.\n\n"
              "S puts your name under the check as it is now, R the reviewer's. What changes afterwards is "
              "marked and has a filter of its own. Whoever reviews writes notes (Shift+R), which stay open "
              "until they are resolved.\n\n"
              "F5 leads to the samples, W begins one for the check. There Y, N and A give the result of an "
              "item, V takes its right amount, Enter a note, E a file; Ctrl+Enter makes a finding of what "
              "failed.");
}

} // namespace sextant::ui
