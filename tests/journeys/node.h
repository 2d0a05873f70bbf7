#pragma once

#include <QRect>
#include <QString>
#include <QStringList>

#include <atspi/atspi.h>
#include <functional>
#include <memory>
#include <vector>

namespace journeys {

/// Something that a screen reader can see: a window, a button, a text. What has gone meanwhile answers with
/// nothing.
class Node
{
public:
    Node() = default;
    /// Takes over \a accessible, which may be null.
    explicit Node(AtspiAccessible* accessible);

    explicit operator bool() const { return m_accessible != nullptr; }
    friend bool operator==(const Node& left, const Node& right)
    {
        return left.m_accessible == right.m_accessible;
    }

    QString name() const; ///< as spoken; a mnemonic's "(F)" at its end is taken off
    QString description() const;
    AtspiRole role() const;
    QString roleName() const;
    bool has(AtspiStateType state) const;
    bool isShowing() const { return has(ATSPI_STATE_SHOWING); }
    QRect extents() const; ///< on the screen
    QString text() const;  ///< of a text field or label; else empty
    double value() const;
    int processId() const;

    Node parent() const;
    std::vector<Node> children() const;
    QStringList actions() const;
    /// Does the action of this name: "Press", "SetFocus". False when there is none.
    bool act(const QString& action) const;
    bool setText(const QString& text) const;

    /// Role, name and description in one line, for messages.
    QString said() const;

private:
    std::shared_ptr<AtspiAccessible> m_accessible;
};

/// Goes through everything that shows at or below \a root, parents first. \a visit gives false to leave out
/// what is below.
void walk(const Node& root, const std::function<bool(const Node&, int depth)>& visit);

/// Everything that shows at or below \a root and answers to \a wanted, parents first.
std::vector<Node> findAll(const Node& root, const std::function<bool(const Node&)>& wanted);
/// The first such; none: an empty node.
Node findFirst(const Node& root, const std::function<bool(const Node&)>& wanted);
Node find(const Node& root, AtspiRole role, const QString& name);

/// What shows, as an indented list.
QString tree(const Node& root);

/// Hears what programs tell assistive technology until \a holds, or \a deadlineMs have gone. False: in vain.
bool waitUntil(const std::function<bool()>& holds, int deadlineMs = 30'000);

} // namespace journeys
