#pragma once

#include "audit/engagement.h"
#include "audit/opinion.h"
#include "framework/framework_index.h"
#include "ui/shared/chip.h"
#include "workspace/workspace.h"

#include <QString>

#include <vector>

namespace sextant::ui {

/// A chapter of the manual and how many checks it has.
struct Chapter
{
    framework::SectionId id;
    QString title; ///< with its code: "5 Cash and bank"
    int checks = 0;
};
/// In the order of the manual.
std::vector<Chapter> chaptersOf(const framework::FrameworkIndex& manual, Language language);

/// Its title; its code alone when it has none in any language.
QString titleOf(const audit::Engagement& engagement, Language language);
/// "July to December 2024" as days: "1 July to 31 December 2024"; empty when not decided.
QString periodText(const audit::Period& period, Language language);
/// The name of who leads it; empty when nobody does.
QString leadName(workspace::Workspace& workspace, const audit::Engagement& engagement);

/// The tint that stands for \a opinion.
ChipKind opinionKind(audit::Opinion opinion);

/// One half of a text.
inline QString& half(LocalizedText& text, Language language)
{
    return language == Language::Chinese ? text.zh : text.en;
}
inline const QString& half(const LocalizedText& text, Language language)
{
    return language == Language::Chinese ? text.zh : text.en;
}
inline Language otherThan(Language language)
{
    return language == Language::Chinese ? Language::English : Language::Chinese;
}

} // namespace sextant::ui
