#include "journeys/focus_watch.h"

#include <catch2/catch.hpp>

namespace journeys {

namespace {

constexpr const char* kFocused = "object:state-changed:focused";

} // namespace

FocusWatch::FocusWatch()
    : m_listener(atspi_event_listener_new(&FocusWatch::heard, this, nullptr))
{
    REQUIRE(atspi_event_listener_register(m_listener, kFocused, nullptr));
}

FocusWatch::~FocusWatch()
{
    atspi_event_listener_deregister(m_listener, kFocused, nullptr);
    g_object_unref(m_listener);
}

void FocusWatch::heard(AtspiEvent* event, void* self)
{
    if (event->detail1 == 1) {
        auto* watch = static_cast<FocusWatch*>(self);
        watch->m_heard.emplace_back(static_cast<AtspiAccessible*>(g_object_ref(event->source)));
    }
    g_boxed_free(ATSPI_TYPE_EVENT, event);
}

/// Cells do not count: a view tells of its current one when its lines come late, although the focus is
/// elsewhere; when it gets the focus it tells of itself.
Node FocusWatch::after(const std::function<void()>& act, int deadlineMs)
{
    m_heard.clear();
    act();
    Node focused;
    waitUntil(
        [&] {
            for (const Node& node : std::vector<Node>(m_heard))
                if (node.has(ATSPI_STATE_FOCUSED) && node.role() != ATSPI_ROLE_TABLE_CELL)
                    focused = node;
            return static_cast<bool>(focused);
        },
        deadlineMs);
    return focused;
}

} // namespace journeys
