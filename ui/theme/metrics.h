#pragma once

#include "base/language.h"

#include <QFont>
#include <QStringList>

namespace sextant::ui {

/// Lengths in px at 100 % text size; Theme::px() scales them.
namespace metric {
inline constexpr int kGrid = 8;
inline constexpr int kHalfGrid = 4;
inline constexpr int kCardPadding = 16;
inline constexpr int kCardGap = 24;
inline constexpr int kHomeEdge = 32;
inline constexpr int kPageEdge = 24;
inline constexpr int kRail = 168;
inline constexpr int kRailCollapsed = 56;
inline constexpr int kTopBar = 56;
inline constexpr int kHintBar = 32;
inline constexpr int kControl = 32;
inline constexpr int kCompactControl = 28;
inline constexpr int kBigControl = 36;
inline constexpr int kMinTarget = 24; ///< nothing clickable is smaller
inline constexpr int kChip = 22;
inline constexpr int kFilterChip = 28;
inline constexpr int kLine = 1;        ///< hairlines and borders are not scaled
inline constexpr int kFocusWidth = 2;  ///< of the ring
inline constexpr int kFocusOffset = 2; ///< between a shape and its ring
inline constexpr int kRadiusSmall = 3;
inline constexpr int kRadius = 4;
inline constexpr int kRadiusCard = 6;
inline constexpr int kIconChip = 14;
inline constexpr int kIconButton = 16;
inline constexpr int kIconRow = 18;
inline constexpr int kIconRail = 20;
inline constexpr int kIconFirstUse = 32;
inline constexpr int kMinTextSize = 80; ///< percent
inline constexpr int kMaxTextSize = 200;
} // namespace metric

/// The steps of the type scale.
enum class TextRole {
    Display,     ///< 32, bold
    Figure,      ///< 40, bold: one big number
    Title,       ///< 25, bold: the page
    Question,    ///< 20, bold
    Heading,     ///< 16, bold
    Lead,        ///< 16
    Body,        ///< 13, Chinese 14
    BodyBold,    ///< small headings
    Caption,     ///< 11, Chinese 12
    CaptionBold, ///< tags
};

struct TypeStep
{
    int pixelSize = 0;
    int lineHeight = 0;
    bool bold = false;
    friend bool operator==(const TypeStep&, const TypeStep&) = default;
};

/// Size and line step of \a role in px at \a textSize percent (80 to 200; 100 is the scale as designed).
TypeStep typeStep(TextRole role, Language language, int textSize = 100);

/// Font families for interface text, in order of choice; the first decides the shape of shared punctuation.
QStringList fontFamilies(Language language);

/// A font of \a role with the families of \a language.
QFont fontOf(TextRole role, Language language, int textSize = 100);

} // namespace sextant::ui
