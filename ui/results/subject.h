#pragma once

namespace sextant::ui {

/// A figure of the results that can be explained.
struct Subject
{
    enum class Kind {
        Nothing,
        Whole,
        Section, ///< index: the node
        Item,    ///< index: the item; its gate too
        Cell,    ///< index: the node; column: of the heat map
        Time     ///< index: which of the assessments of the trend
    };
    Kind kind = Kind::Nothing;
    int index = -1;
    int column = -1;

    static Subject whole() { return {Kind::Whole, -1, -1}; }
    static Subject section(int node) { return {Kind::Section, node, -1}; }
    static Subject item(int item) { return {Kind::Item, item, -1}; }
    static Subject cell(int node, int column) { return {Kind::Cell, node, column}; }
    static Subject time(int number) { return {Kind::Time, number, -1}; }
    bool isNothing() const { return kind == Kind::Nothing; }
    friend bool operator==(const Subject&, const Subject&) = default;
};

} // namespace sextant::ui
