#include "journeys/node.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace journeys {

namespace {

QString taken(gchar* text)
{
    const QString taken = QString::fromUtf8(text);
    g_free(text);
    return taken;
}

template <typename T>
std::unique_ptr<T, decltype(&g_object_unref)> owned(T* object)
{
    return {object, &g_object_unref};
}

} // namespace

Node::Node(AtspiAccessible* accessible)
{
    if (accessible != nullptr)
        m_accessible = {accessible, [](AtspiAccessible* last) { g_object_unref(last); }};
}

QString Node::name() const
{
    static const QRegularExpression mnemonic(QStringLiteral("\\([A-Z]\\)$"));
    return m_accessible ? taken(atspi_accessible_get_name(m_accessible.get(), nullptr)).remove(mnemonic)
                        : QString();
}

QString Node::description() const
{
    return m_accessible ? taken(atspi_accessible_get_description(m_accessible.get(), nullptr)) : QString();
}

AtspiRole Node::role() const
{
    return m_accessible ? atspi_accessible_get_role(m_accessible.get(), nullptr) : ATSPI_ROLE_INVALID;
}

QString Node::roleName() const
{
    return m_accessible ? taken(atspi_role_get_name(role())) : QString();
}

bool Node::has(AtspiStateType state) const
{
    if (!m_accessible)
        return false;
    const auto states = owned(atspi_accessible_get_state_set(m_accessible.get()));
    return states && atspi_state_set_contains(states.get(), state);
}

QRect Node::extents() const
{
    const auto component =
        owned(m_accessible ? atspi_accessible_get_component_iface(m_accessible.get()) : nullptr);
    AtspiRect* rect =
        component ? atspi_component_get_extents(component.get(), ATSPI_COORD_TYPE_SCREEN, nullptr) : nullptr;
    if (rect == nullptr)
        return {};
    const QRect extents(rect->x, rect->y, rect->width, rect->height);
    g_free(rect);
    return extents;
}

QString Node::text() const
{
    const auto text = owned(m_accessible ? atspi_accessible_get_text_iface(m_accessible.get()) : nullptr);
    return text ? taken(atspi_text_get_text(text.get(), 0, -1, nullptr)) : QString();
}

double Node::value() const
{
    const auto value = owned(m_accessible ? atspi_accessible_get_value_iface(m_accessible.get()) : nullptr);
    return value ? atspi_value_get_current_value(value.get(), nullptr) : 0.0;
}

int Node::processId() const
{
    return m_accessible ? static_cast<int>(atspi_accessible_get_process_id(m_accessible.get(), nullptr)) : 0;
}

Node Node::parent() const
{
    return Node(m_accessible ? atspi_accessible_get_parent(m_accessible.get(), nullptr) : nullptr);
}

std::vector<Node> Node::children() const
{
    std::vector<Node> children;
    const int count = m_accessible ? atspi_accessible_get_child_count(m_accessible.get(), nullptr) : 0;
    for (int i = 0; i < count; ++i)
        if (Node child(atspi_accessible_get_child_at_index(m_accessible.get(), i, nullptr)); child)
            children.push_back(child);
    return children;
}

QStringList Node::actions() const
{
    QStringList names;
    const auto action = owned(m_accessible ? atspi_accessible_get_action_iface(m_accessible.get()) : nullptr);
    const int count = action ? atspi_action_get_n_actions(action.get(), nullptr) : 0;
    for (int i = 0; i < count; ++i)
        names += taken(atspi_action_get_action_name(action.get(), i, nullptr));
    return names;
}

bool Node::act(const QString& name) const
{
    const int index = static_cast<int>(actions().indexOf(name));
    const auto action = owned(index < 0 ? nullptr : atspi_accessible_get_action_iface(m_accessible.get()));
    return action && atspi_action_do_action(action.get(), index, nullptr);
}

bool Node::setText(const QString& text) const
{
    const auto field =
        owned(m_accessible ? atspi_accessible_get_editable_text_iface(m_accessible.get()) : nullptr);
    return field && atspi_editable_text_set_text_contents(field.get(), text.toUtf8().constData(), nullptr);
}

QString Node::said() const
{
    return QStringLiteral("%1 \"%2\" (%3)").arg(roleName(), name(), description());
}

void walk(const Node& root, const std::function<bool(const Node&, int)>& visit)
{
    const std::function<void(const Node&, int)> go = [&](const Node& node, int depth) {
        if (!visit(node, depth))
            return;
        for (const Node& child : node.children())
            if (child.isShowing())
                go(child, depth + 1);
    };
    go(root, 0);
}

std::vector<Node> findAll(const Node& root, const std::function<bool(const Node&)>& wanted)
{
    std::vector<Node> found;
    walk(root, [&](const Node& node, int) {
        if (wanted(node))
            found.push_back(node);
        return true;
    });
    return found;
}

Node findFirst(const Node& root, const std::function<bool(const Node&)>& wanted)
{
    Node found;
    walk(root, [&](const Node& node, int) {
        if (!found && wanted(node))
            found = node;
        return !found;
    });
    return found;
}

Node find(const Node& root, AtspiRole role, const QString& name)
{
    return findFirst(root, [&](const Node& node) { return node.role() == role && node.name() == name; });
}

QString tree(const Node& root)
{
    QString lines;
    walk(root, [&](const Node& node, int depth) {
        QStringList marks;
        for (const auto& [state, mark] : {std::pair(ATSPI_STATE_FOCUSABLE, "focusable"),
                                          {ATSPI_STATE_FOCUSED, "FOCUSED"},
                                          {ATSPI_STATE_CHECKED, "checked"},
                                          {ATSPI_STATE_ACTIVE, "active"}})
            if (node.has(state))
                marks += QLatin1String(mark);
        const QRect at = node.extents();
        lines += QStringLiteral("%1%2 [%3] %4,%5 %6x%7\n")
                     .arg(QString(depth * 2, u' '), node.said(), marks.join(u' '))
                     .arg(at.x())
                     .arg(at.y())
                     .arg(at.width())
                     .arg(at.height());
        return true;
    });
    return lines;
}

bool waitUntil(const std::function<bool()>& holds, int deadlineMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!holds()) {
        if (clock.elapsed() > deadlineMs)
            return false;
        // Any event may have made it true; without one, look again after a moment.
        const guint wake = g_timeout_add(
            20, [](gpointer) -> gboolean { return G_SOURCE_CONTINUE; }, nullptr);
        g_main_context_iteration(nullptr, TRUE);
        g_source_remove(wake);
    }
    return true;
}

} // namespace journeys
