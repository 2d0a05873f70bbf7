#pragma once

#include "journeys/node.h"

#include <functional>
#include <vector>

namespace journeys {

/// Hears where the focus goes.
class FocusWatch
{
public:
    FocusWatch();
    ~FocusWatch();
    FocusWatch(const FocusWatch&) = delete;
    FocusWatch& operator=(const FocusWatch&) = delete;

    /// Does \a act and waits for the focus to go somewhere: there. In vain for \a deadlineMs: an empty node.
    Node after(const std::function<void()>& act, int deadlineMs = 10'000);

private:
    static void heard(AtspiEvent* event, void* self);

    AtspiEventListener* m_listener;
    std::vector<Node> m_heard; ///< since the last act
};

} // namespace journeys
