// What can be done on Home and on the start page, and what they are for: read by the palette and by F1.

#include "ui/home/continue_card.h"
#include "ui/home/home_page.h"
#include "ui/home/start_card.h"
#include "ui/home/start_page.h"
#include "ui/shared/button_command.h"

#include <QPushButton>
#include <QStackedWidget>

namespace sextant::ui {

std::vector<Command> HomePage::commands()
{
    if (m_stack->currentIndex() != 0)
        return {buttonCommand(u"home.start"_qs, m_emptyButton)};
    Command why{u"home.why"_qs, tr("See why the figure is what it is"), {}, Icon::Chart,
                true,           [this] { Q_EMIT resultsRequested(); }};
    Command report{u"home.report"_qs, tr("Make the readiness report"), {}, Icon::Report, true, [this] {
                       Q_EMIT reportRequested();
                   }};
    return {buttonCommand(u"home.continue"_qs, continueButton(), tr("Continue with the questions")), why,
            report};
}

QString HomePage::help() const
{
    return tr("Home says where the organisation stands: the verdict in words, the figure on its scale with "
              "the range that "
              "open answers leave, the gates, and the profile by domain. Press a figure or a domain to see "
              "the answers "
              "behind it. Continue brings you back to the question where you stopped.");
}

std::vector<Command> StartPage::commands()
{
    std::vector<Command> all{buttonCommand(u"start.new"_qs, m_new->button()),
                             buttonCommand(u"start.demo"_qs, m_demo->button()),
                             buttonCommand(u"start.open"_qs, m_open->button())};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].keys = QKeySequence(Qt::Key_1 + static_cast<int>(i));
    return all;
}

QString StartPage::help() const
{
    return tr("Begin here: make a file for your organisation, look around in the demo, or open a file. Files "
              "you have "
              "opened stand below; each can be pinned to the head of the list or taken off it by the button "
              "at its end. "
              "Taking it off leaves the file itself where it is.");
}

} // namespace sextant::ui
