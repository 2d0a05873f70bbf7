#pragma once

#include "journeys/program.h"

namespace journeys {

/// A user's hands on keyboard and mouse: what they do goes through the X server like anybody's, and is
/// counted.
class Hand
{
public:
    /// Takes the program's front window to work in, as a window manager would.
    explicit Hand(const Program& program);

    /// Presses keys one after the other: {"ctrl+n"}, {"Tab", "Return"}.
    void press(const QStringList& keys);
    /// Types \a text letter by letter; each counts as a press.
    void type(const QString& text);
    /// Clicks into the middle of \a node.
    void click(const Node& node);
    /// Takes the pointer away from everything.
    void pointAtNothing();
    /// Gives the keyboard to the window that has come last: there is no window manager here to do it.
    void takeFront();

    int presses() const { return m_presses; }
    int clicks() const { return m_clicks; }

private:
    const Program& m_program;
    int m_presses = 0;
    int m_clicks = 0;
};

} // namespace journeys
