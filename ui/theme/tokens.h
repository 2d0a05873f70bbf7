#pragma once

#include <QColor>

#include <array>

namespace sextant::ui {

enum class ThemeKind { Light, Dark, HighContrast };

/// Every colour of the program, by what it is for. Nothing outside this file names a colour by its value.
struct Tokens
{
    QColor ink;      ///< text, numbers, target marks
    QColor text2;    ///< labels, second text
    QColor text3;    ///< captions, placeholders, icons at rest
    QColor disabled; ///< disabled only
    QColor paper;    ///< window
    QColor card;     ///< cards, fields, tables
    QColor sunk;     ///< chart tracks, group rows on paper
    QColor chip;     ///< neutral chips
    QColor hover;    ///< neutral controls under the pointer
    QColor pressed;  ///< neutral controls held down
    QColor line;     ///< hairlines; carry no meaning
    QColor edge;     ///< control borders, at least 3:1
    QColor accent;   ///< links, selection, focus, chart of "now"
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;   ///< words on accent
    QColor accentTint; ///< selected row or card
    QColor ok;         ///< saved, gate passed, conforms
    QColor okTint;
    QColor warn;     ///< fills, underlines, icons from 20 px; never a word
    QColor warnText; ///< warning words
    QColor warnTint;
    QColor bad; ///< serious, gate failed, error
    QColor badTint;
    QColor grid; ///< chart rings and spokes
    QColor last; ///< last time's line
    QColor target;
    std::array<QColor, 5> level;       ///< fills of levels 0 to 4
    std::array<QColor, 5> levelNumber; ///< the number that stands on each fill
};

namespace detail {

constexpr QColor rgb(int value)
{
    return QColor((value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}

inline constexpr Tokens kLight{
    .ink = rgb(0x10243E),
    .text2 = rgb(0x44566C),
    .text3 = rgb(0x5A6A7E),
    .disabled = rgb(0x98A4B3),
    .paper = rgb(0xF7F8FA),
    .card = rgb(0xFFFFFF),
    .sunk = rgb(0xEEF1F5),
    .chip = rgb(0xEEF1F5),
    .hover = rgb(0xEEF1F5),
    .pressed = rgb(0xDDE3EA),
    .line = rgb(0xDDE3EA),
    .edge = rgb(0x7F8EA1),
    .accent = rgb(0x0B6E8F),
    .accentHover = rgb(0x095B77),
    .accentPressed = rgb(0x074A61),
    .onAccent = rgb(0xFFFFFF),
    .accentTint = rgb(0xE3F0F4),
    .ok = rgb(0x2E7D5B),
    .okTint = rgb(0xEDF6F1),
    .warn = rgb(0xB7791F),
    .warnText = rgb(0x855610),
    .warnTint = rgb(0xFAF0DC),
    .bad = rgb(0xB3382C),
    .badTint = rgb(0xF9E8E6),
    .grid = rgb(0xD3DAE3),
    .last = rgb(0x6B7A8D),
    .target = rgb(0x10243E),
    .level = {rgb(0xB3382C), rgb(0xD98E32), rgb(0xC9B458), rgb(0x5B9E8C), rgb(0x1F6F8B)},
    .levelNumber = {rgb(0xFFFFFF), rgb(0x10243E), rgb(0x10243E), rgb(0x10243E), rgb(0xFFFFFF)},
};

inline constexpr Tokens kDark{
    .ink = rgb(0xE7EDF4),
    .text2 = rgb(0xB4C1CF),
    .text3 = rgb(0x94A4B6),
    .disabled = rgb(0x5E6E82),
    .paper = rgb(0x0E1824),
    .card = rgb(0x162332),
    .sunk = rgb(0x0A121B),
    .chip = rgb(0x223144),
    .hover = rgb(0x1E2D3F),
    .pressed = rgb(0x2A3B4F),
    .line = rgb(0x2A3B4F),
    .edge = rgb(0x6F8299),
    .accent = rgb(0x55B7D6),
    .accentHover = rgb(0x74C6DF),
    .accentPressed = rgb(0x93D4E7),
    .onAccent = rgb(0x06202B),
    .accentTint = rgb(0x173A4A),
    .ok = rgb(0x6CC49D),
    .okTint = rgb(0x173529),
    .warn = rgb(0xE2AC50),
    .warnText = rgb(0xE2AC50),
    .warnTint = rgb(0x3A2E17),
    .bad = rgb(0xF2897E),
    .badTint = rgb(0x42221F),
    .grid = rgb(0x2F4156),
    .last = rgb(0x94A4B6),
    .target = rgb(0xE7EDF4),
    .level = {rgb(0xE8766A), rgb(0xE5A14F), rgb(0xD6C471), rgb(0x76BBA8), rgb(0x56A9C8)},
    .levelNumber = {rgb(0x0B1520), rgb(0x0B1520), rgb(0x0B1520), rgb(0x0B1520), rgb(0x0B1520)},
};

inline constexpr Tokens kHighContrast{
    .ink = rgb(0xFFFFFF),
    .text2 = rgb(0xFFFFFF),
    .text3 = rgb(0xFFFFFF),
    .disabled = rgb(0xA6A6A6),
    .paper = rgb(0x000000),
    .card = rgb(0x000000),
    .sunk = rgb(0x000000),
    .chip = rgb(0x2B2B2B),
    .hover = rgb(0x3A3000),
    .pressed = rgb(0x5A4A00),
    .line = rgb(0xFFFFFF),
    .edge = rgb(0xFFFFFF),
    .accent = rgb(0xFFD84A),
    .accentHover = rgb(0xFFE680),
    .accentPressed = rgb(0xFFF0B3),
    .onAccent = rgb(0x000000),
    .accentTint = rgb(0x3A3000),
    .ok = rgb(0x6BF0B0),
    .okTint = rgb(0x00301D),
    .warn = rgb(0xFFC44D),
    .warnText = rgb(0xFFC44D),
    .warnTint = rgb(0x332200),
    .bad = rgb(0xFF9A8F),
    .badTint = rgb(0x3D0A05),
    .grid = rgb(0x8C8C8C),
    .last = rgb(0xD0D0D0),
    .target = rgb(0xFFFFFF),
    .level = {rgb(0xFF8A7D), rgb(0xFFB454), rgb(0xF2E27A), rgb(0x7FE0C4), rgb(0x6FD0F5)},
    .levelNumber = {rgb(0x000000), rgb(0x000000), rgb(0x000000), rgb(0x000000), rgb(0x000000)},
};

} // namespace detail

/// The colours of \a kind. Paper, PDF and copied pictures always use those of ThemeKind::Light.
constexpr const Tokens& tokensOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return detail::kDark;
    case ThemeKind::HighContrast:
        return detail::kHighContrast;
    case ThemeKind::Light:
        break;
    }
    return detail::kLight;
}

} // namespace sextant::ui
