// What can be done on the assessment page, for the command palette, the help and the line of keys.

#include "ui/assessment/assessment_page.h"
#include "ui/assessment/grid_panel.h"
#include "ui/assessment/question_panel.h"
#include "ui/shared/evidence_panel.h"

#include <algorithm>

namespace sextant::ui {

std::vector<KeyHint> AssessmentPage::hints() const
{
    if (m_presenter.isEmpty())
        return {};
    if (m_typing && isGrid())
        return {
            {{tr("Enter")}, tr("keep")}, {{tr("Alt Enter")}, tr("new line")}, {{tr("Esc")}, tr("discard")}};
    if (m_typing)
        return {{{tr("Esc")}, tr("back to rating")}};
    if (isGrid())
        return gridHints();
    std::vector<KeyHint> hints;
    const int current = m_presenter.current();
    const size_t options = current < 0 ? 0 : std::min<size_t>(m_presenter.item(current).options.size(), 10);
    if (options > 0)
        hints.push_back({{QStringLiteral("0–%1").arg(options - 1)}, tr("rate")});
    hints.insert(hints.end(), {{{QStringLiteral("A")}, tr("N/A")},
                               {{tr("Enter")}, tr("note")},
                               {{QStringLiteral("E")}, tr("evidence")},
                               {{QStringLiteral("M")}, tr("flag")},
                               {{QStringLiteral("↑"), QStringLiteral("↓")}, tr("move")},
                               {{QStringLiteral("U")}, tr("next unanswered")},
                               {{QStringLiteral("F5")}, tr("grid")},
                               {{QStringLiteral("Ctrl Z")}, tr("undo")}});
    if (m_narrow)
        hints.push_back({{QStringLiteral("F6")}, tr("next pane")});
    return hints;
}

std::vector<KeyHint> AssessmentPage::gridHints() const
{
    return {{{QStringLiteral("0–4")}, tr("rate and go down")},
            {{QStringLiteral("A")}, tr("N/A")},
            {{QStringLiteral("F2")}, tr("note")},
            {{QStringLiteral("E")}, tr("evidence")},
            {{QStringLiteral("M")}, tr("flag")},
            {{QStringLiteral("Ctrl D")}, tr("fill down")},
            {{QStringLiteral("Ctrl V")}, tr("paste rows")},
            {{QStringLiteral("U")}, tr("next unanswered")},
            {{QStringLiteral("F5")}, tr("question")},
            {{QStringLiteral("Ctrl Z")}, tr("undo")}};
}

std::vector<Command> AssessmentPage::commands()
{
    if (m_presenter.isEmpty())
        return {{QStringLiteral("assessment.start"),
                 tr("Choose an assessment"),
                 {},
                 Icon::Assessment,
                 true,
                 [this] { Q_EMIT startRequested(); }}};
    std::vector<Command> all = viewCommands();
    for (std::vector<Command> part : {answerCommands(), m_question->evidence().commands(), filterCommands()})
        all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    return all;
}

std::vector<Command> AssessmentPage::viewCommands()
{
    const bool both = m_presenter.isBilingual();
    return {
        {QStringLiteral("assessment.view"),
         isGrid() ? tr("Show one question at a time") : tr("Show all questions as a grid"),
         QKeySequence(Qt::Key_F5), isGrid() ? Icon::Single : Icon::Grid, true,
         [this] { showView(isGrid() ? AssessmentView::Questions : AssessmentView::Grid); }},
        {QStringLiteral("assessment.results"),
         tr("Show the results"),
         {},
         Icon::Chart,
         true,
         [this] { Q_EMIT resultsRequested(); }},
        {QStringLiteral("assessment.paper"),
         tr("Enter from paper…"),
         {},
         Icon::Note,
         true,
         [this] { Q_EMIT paperRequested(); }},
        {QStringLiteral("assessment.jump"), tr("Go to a question…"), QKeySequence(Qt::CTRL | Qt::Key_G),
         Icon::ChevronRight, true, [this] { jump(); }},
        {QStringLiteral("assessment.nextUnanswered"), tr("Next unanswered question"), QKeySequence(Qt::Key_U),
         Icon::ChevronRight, true, [this] { nextUnanswered(); }},
        {QStringLiteral("assessment.previous"), tr("Previous question"), QKeySequence(Qt::Key_Up),
         Icon::ChevronUp, m_presenter.hasNeighbour(-1), [this] { move(-1); },
         tr("This is the first one shown.")},
        {QStringLiteral("assessment.next"), tr("Next question"), QKeySequence(Qt::Key_Down),
         Icon::ChevronDown, m_presenter.hasNeighbour(1), [this] { move(1); },
         tr("This is the last one shown.")},
        {QStringLiteral("assessment.bilingual"),
         both ? tr("Show questions in one language") : tr("Show questions in both languages"),
         QKeySequence(Qt::CTRL | Qt::Key_L), Icon::Same, true,
         [this] { m_presenter.setBilingual(!m_presenter.isBilingual()); }},
    };
}

std::vector<Command> AssessmentPage::answerCommands()
{
    const bool open = m_presenter.canEdit();
    const QString why = m_presenter.lock() == EditLock::Signed ? tr("This assessment is signed.")
                        : m_presenter.lock() == EditLock::ReadOnlyFile
                            ? tr("This file is open for reading only.")
                            : tr("No question is chosen.");
    std::vector<Command> acts;
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& keys, Icon icon,
                         const std::function<void()>& run) {
        acts.push_back({QStringLiteral("assessment.") + id, text, keys, icon, open, run, why});
    };
    add(QStringLiteral("notApplicable"), tr("Not applicable…"), QKeySequence(Qt::Key_A), Icon::Dash,
        [this] { openNotApplicable(); });
    add(QStringLiteral("notApplicableAgain"), tr("Not applicable, for the same reason as before"),
        QKeySequence(Qt::SHIFT | Qt::Key_A), Icon::Dash, [this] { repeatNotApplicable(); });
    add(QStringLiteral("clear"), tr("Clear the answer"), QKeySequence(Qt::Key_Delete), Icon::Close,
        [this] { clearAnswer(); });
    add(QStringLiteral("note"), tr("Write a note"),
        isGrid() ? QKeySequence(Qt::Key_F2) : QKeySequence(Qt::Key_Return), Icon::Note,
        [this] { openNote(); });
    add(QStringLiteral("flag"), tr("Flag for review, or take the flag away"), QKeySequence(Qt::Key_M),
        Icon::Flag, [this] { flag(); });
    add(QStringLiteral("assign"), isGrid() ? tr("Assign what is selected…") : tr("Assign this question…"),
        QKeySequence(Qt::Key_P), Icon::User, [this] { assign({}); });
    add(QStringLiteral("assignSection"), tr("Assign the whole section…"), QKeySequence(Qt::SHIFT | Qt::Key_P),
        Icon::Users, [this] { assignSection(); });
    add(QStringLiteral("clearTarget"), tr("Remove the target"), QKeySequence(Qt::ALT | Qt::Key_Delete),
        Icon::Close, [this] { clearTarget(); });
    add(QStringLiteral("review"), tr("Mark as reviewed"), QKeySequence(Qt::Key_R), Icon::Check,
        [this] { review(); });
    add(QStringLiteral("confirm"), tr("Confirm what was carried over"), QKeySequence(Qt::Key_C),
        Icon::History, [this] { confirm(); });
    acts.push_back({QStringLiteral("assessment.history"), tr("History of this answer, and restore…"),
                    QKeySequence(Qt::Key_H), Icon::History, m_presenter.current() >= 0,
                    [this] { showHistory(); }, tr("No question is chosen.")});
    if (isGrid()) {
        GridView& view = m_grid->view();
        add(QStringLiteral("fillDown"), tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D),
            Icon::ChevronDown, [&view] { view.fillDown(); });
        add(QStringLiteral("paste"), tr("Paste rows"), QKeySequence(Qt::CTRL | Qt::Key_V), Icon::Table,
            [&view] { view.paste(); });
        acts.push_back({QStringLiteral("assessment.copy"), tr("Copy what is selected"),
                        QKeySequence(Qt::CTRL | Qt::Key_C), Icon::Table, true,
                        [&view] { view.copy(false); }});
        acts.push_back({QStringLiteral("assessment.copyRows"), tr("Copy whole rows with headings"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Icon::Table, true,
                        [&view] { view.copy(true); }});
    } else {
        add(QStringLiteral("phrases"), tr("Put a phrase into the note…"), {}, Icon::Note, [this] {
            m_question->focusNote();
            offerPhrases(&m_question->note());
        });
    }
    return acts;
}

std::vector<Command> AssessmentPage::filterCommands()
{
    std::vector<Command> all{{QStringLiteral("assessment.filters"), tr("Choose which questions are shown"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), Icon::Filter, true,
                              [this] { showFilters(); }}};
    for (const ItemFilter filter : kItemFilters) {
        const bool on = m_presenter.filters().testFlag(filter);
        //: Of a filter: "Show only: Flagged"
        const QString text = (on ? tr("No longer only: %1") : tr("Show only: %1")).arg(filterText(filter));
        all.push_back(
            {QStringLiteral("assessment.filter.") + filterName(filter),
             text,
             {},
             Icon::Filter,
             on || m_presenter.countOf(filter) > 0,
             [this, filter, on] { m_presenter.setFilters(m_presenter.filters().setFlag(filter, !on)); },
             tr("There is none.")});
    }
    all.push_back({QStringLiteral("assessment.filter.none"),
                   tr("Show all questions"),
                   {},
                   Icon::Filter,
                   m_presenter.filters() != ItemFilters(),
                   [this] { m_presenter.setFilters({}); },
                   tr("All questions are shown.")});
    return all;
}

QString AssessmentPage::help() const
{
    return tr("Here you answer question by question how ready your organisation is. A digit chooses the "
              "level, A says "
              "that the question does not apply (Shift+A repeats the last reason), Enter opens the note, E "
              "adds "
              "evidence, M flags, P assigns, and Alt with a digit sets the target. U goes to the next "
              "unanswered "
              "question, Ctrl+G to any question by its code or number.") +
           QStringLiteral("\n\n") +
           tr("F5 shows all questions as a grid for fast entry: digits answer and go down, arrows, Tab and "
              "Enter move, "
              "Shift selects, Ctrl+C and Ctrl+V exchange blocks with a spreadsheet, Ctrl+D fills down, F2 "
              "opens the "
              "note, Delete clears. A block that is not right in every row changes nothing.") +
           QStringLiteral("\n\n") +
           tr("The chips above narrow down what is shown; several together must all be true. Ctrl+L shows "
              "questions in "
              "both languages. Two semicolons in a note offer phrases to reuse. Every answer is kept at "
              "once, and "
              "Ctrl+Z takes back the last step.");
}

} // namespace sextant::ui
