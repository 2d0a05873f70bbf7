#include "journeys/sweep.h"

#include "journeys/focus_watch.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace journeys {

namespace {

using sextant::Language;

template <size_t n>
bool isOneOf(AtspiRole role, const std::array<AtspiRole, n>& roles)
{
    return std::ranges::find(roles, role) != roles.end();
}

bool isControl(const Node& node)
{
    static constexpr std::array kControls{
        ATSPI_ROLE_PUSH_BUTTON, ATSPI_ROLE_TOGGLE_BUTTON, ATSPI_ROLE_CHECK_BOX,   ATSPI_ROLE_RADIO_BUTTON,
        ATSPI_ROLE_COMBO_BOX,   ATSPI_ROLE_ENTRY,         ATSPI_ROLE_SPIN_BUTTON, ATSPI_ROLE_SLIDER,
        ATSPI_ROLE_LINK,        ATSPI_ROLE_PAGE_TAB,      ATSPI_ROLE_TREE,        ATSPI_ROLE_TREE_TABLE,
        ATSPI_ROLE_TABLE,       ATSPI_ROLE_LIST,          ATSPI_ROLE_MENU_ITEM,   ATSPI_ROLE_CHART};
    return isOneOf(node.role(), kControls) ||
           (node.role() == ATSPI_ROLE_TEXT && node.has(ATSPI_STATE_EDITABLE));
}

/// Roles that tell a listener nothing about what the focus is on.
bool isVague(AtspiRole role)
{
    static constexpr std::array kVague{ATSPI_ROLE_FILLER, ATSPI_ROLE_UNKNOWN, ATSPI_ROLE_INVALID,
                                       ATSPI_ROLE_LABEL,  ATSPI_ROLE_FRAME,   ATSPI_ROLE_PANEL};
    return isOneOf(role, kVague);
}

/// Cells and rows have their view's focus; bars are handled through what they scroll.
bool isPartOfControl(const Node& node)
{
    static constexpr std::array kWholes{ATSPI_ROLE_TREE, ATSPI_ROLE_TREE_TABLE, ATSPI_ROLE_TABLE,
                                        ATSPI_ROLE_LIST, ATSPI_ROLE_COMBO_BOX,  ATSPI_ROLE_SPIN_BUTTON,
                                        ATSPI_ROLE_MENU, ATSPI_ROLE_SCROLL_BAR};
    for (Node above = node.parent(); above; above = above.parent())
        if (isOneOf(above.role(), kWholes))
            return true;
    return false;
}

/// A field is emptied by its keys as well as by the button in it.
bool isInField(const Node& node)
{
    const AtspiRole around = node.parent().role();
    return around == ATSPI_ROLE_TEXT || around == ATSPI_ROLE_ENTRY;
}

QString isolated(const QString& text)
{
    return text.simplified().left(120);
}

bool sameGroup(const Node& left, const Node& right)
{
    return left.role() == right.role() && left.parent() == right.parent();
}

} // namespace

QStringList strangeWords(const QString& text, Language language)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}+"));
    static const QRegularExpression latin(QStringLiteral("[A-Za-z][A-Za-z'’-]+"));
    // Names, keys, units and codes that are the same in both languages; Mary Otieno is a person of the demo,
    // IA- begins the code of an audit.
    static const QStringList known =
        QStringLiteral(
            "Sextant sextant PDF CSV Word Excel WPS LibreOffice Ctrl Shift Enter Esc Tab Del Space Home End "
            "Delete Alt Return English ISO SDG DAC ID MB GB KB CNY Mary Otieno IA-")
            .split(u' ');
    static const QRegularExpression fileOrPath(QStringLiteral("\\S+\\.[a-z0-9]{2,5}\\b|(?<!\\S)/\\S+"));
    QStringList strange;
    const QString words = QString(text).remove(fileOrPath);
    QRegularExpressionMatchIterator each = (language == Language::English ? han : latin).globalMatch(words);
    while (each.hasNext()) {
        const QString word = each.next().captured();
        if (!known.contains(word) && word != u"中文")
            strange += word;
    }
    return strange;
}

QStringList faultsOf(const Node& root, Language language)
{
    QStringList faults;
    walk(root, [&](const Node& node, int) {
        if (node.role() == ATSPI_ROLE_APPLICATION)
            return true; // describes itself by its path
        const bool focusable = node.has(ATSPI_STATE_FOCUSABLE);
        const bool enabled = node.has(ATSPI_STATE_ENABLED);
        const bool part = isPartOfControl(node);
        const QString where = QStringLiteral("%1 in \"%2\"").arg(node.said(), isolated(node.parent().name()));
        if ((isControl(node) || focusable) && node.name().isEmpty() && !part)
            faults += QStringLiteral("no name: ") + where;
        if (focusable && isVague(node.role()) && !part && node.name().isEmpty())
            faults += QStringLiteral("vague role: ") + where;
        if (isControl(node) && enabled && !focusable && !part && !isInField(node) &&
            node.role() != ATSPI_ROLE_CHART &&
            node.role() != ATSPI_ROLE_MENU_ITEM) // arrow keys go through a menu
            faults += QStringLiteral("no focus: ") + where;
        const QStringList words =
            strangeWords(node.name(), language) + strangeWords(node.description(), language);
        if (!words.isEmpty())
            faults += QStringLiteral("language: %1: %2").arg(words.join(u' '), where);
        return true;
    });
    return faults;
}

QStringList unreachable(const Node& root, Hand& hand)
{
    FocusWatch watch;
    std::vector<Node> reached;
    const auto isReached = [&](const Node& node) {
        return std::ranges::find(reached, node) != reached.end();
    };
    constexpr int kMostStops = 400;
    for (int i = 0; i < kMostStops; ++i) {
        const Node next = watch.after([&] { hand.press({QStringLiteral("Tab")}); });
        if (!next || isReached(next))
            break;
        reached.push_back(next);
    }
    QStringList faults;
    const auto controls = findAll(root, [](const Node& node) {
        return node.has(ATSPI_STATE_FOCUSABLE) && node.has(ATSPI_STATE_ENABLED) && !isPartOfControl(node);
    });
    for (const Node& control : controls) {
        // What takes the focus only to hold it (a question, between its controls) lets Tab go on into it.
        const bool isPane = isVague(control.role()) &&
                            bool(findFirst(control, [&](const Node& below) { return isReached(below); }));
        const bool inGroup =
            std::ranges::any_of(reached, [&](const Node& stop) { return sameGroup(stop, control); });
        if (!isReached(control) && !inGroup && !isPane)
            faults += QStringLiteral("not reached: %1 in \"%2\"")
                          .arg(control.said(), isolated(control.parent().name()));
    }
    return faults;
}

std::vector<Node> pagesOf(const Node& root)
{
    return findAll(root, [](const Node& node) {
        return node.role() == ATSPI_ROLE_PAGE_TAB && node.parent().role() == ATSPI_ROLE_PAGE_TAB_LIST;
    });
}

} // namespace journeys
