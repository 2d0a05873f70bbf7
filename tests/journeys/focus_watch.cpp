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
        watch->m_focused = Node(static_cast<AtspiAccessible*>(g_object_ref(event->source)));
        ++watch->m_count;
    }
    g_boxed_free(ATSPI_TYPE_EVENT, event);
}

Node FocusWatch::after(const std::function<void()>& act, int deadlineMs)
{
    const int before = m_count;
    act();
    return waitUntil([&] { return m_count > before; }, deadlineMs) ? m_focused : Node();
}

} // namespace journeys
