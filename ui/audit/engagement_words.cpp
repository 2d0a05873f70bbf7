#include "ui/audit/engagement_words.h"

#include "audit/engagement_rules.h"
#include "audit/unit_words.h"
#include "report/phrases.h"
#include "workspace/organisation_service.h"

namespace sextant::ui {

std::vector<Chapter> chaptersOf(const framework::FrameworkIndex& manual, Language language)
{
    std::vector<Chapter> chapters;
    for (const auto& node : manual.nodes())
        if (node.depth == 0)
            chapters.push_back({node.section->id, audit::chapterName(node.section->id, &manual, language),
                                node.endItem - node.firstItem});
    return chapters;
}

QString titleOf(const audit::Engagement& engagement, Language language)
{
    return engagement.title.isEmpty() ? engagement.code : engagement.title.in(language);
}

QString periodText(const audit::Period& period, Language language)
{
    return report::dateRange(period.from.isValid() ? period.from : period.to, period.to, language);
}

QString leadName(workspace::Workspace& workspace, const audit::Engagement& engagement)
{
    return workspace.organisations().personName(audit::leadOf(engagement));
}

ChipKind opinionKind(audit::Opinion opinion)
{
    switch (opinion) {
    case audit::Opinion::Satisfactory:
        return ChipKind::Ok;
    case audit::Opinion::SomeImprovement:
        return ChipKind::Neutral;
    case audit::Opinion::MajorImprovement:
        return ChipKind::Warn;
    case audit::Opinion::Unsatisfactory:
        break;
    }
    return ChipKind::Bad;
}

} // namespace sextant::ui
