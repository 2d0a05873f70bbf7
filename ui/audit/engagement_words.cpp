#include "ui/audit/engagement_words.h"

#include "audit/engagement_rules.h"
#include "organisation/code_lists.h"
#include "report/phrases.h"
#include "workspace/organisation_service.h"

namespace sextant::ui {

namespace {

/// A code parted from what it names: by an en space in Chinese.
QString coded(const QString& code, const QString& title, Language language)
{
    if (code.isEmpty())
        return title;
    return code + (language == Language::Chinese ? QChar(0x2002) : QChar(u' ')) + title;
}

QString chapterTitle(const framework::Section& section, Language language)
{
    return coded(section.code, section.title.in(language), language);
}

} // namespace

std::vector<Chapter> chaptersOf(const framework::FrameworkIndex& manual, Language language)
{
    std::vector<Chapter> chapters;
    for (const auto& node : manual.nodes())
        if (node.depth == 0)
            chapters.push_back(
                {node.section->id, chapterTitle(*node.section, language), node.endItem - node.firstItem});
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

QString unitTitle(const audit::AuditableUnit& unit, const framework::FrameworkIndex* manual,
                  Language language)
{
    if (!unit.title.isEmpty())
        return unit.title.in(language);
    QStringList parts;
    const int node = manual == nullptr ? -1 : manual->nodeIndexOf(unit.chapter);
    if (node >= 0)
        parts.append(chapterTitle(*manual->nodes()[static_cast<size_t>(node)].section, language));
    else if (!unit.chapter.isNull())
        parts.append(unit.chapter.text);
    parts.append(unit.entity);
    if (!unit.country.isEmpty())
        parts.append(
            organisation::nameOfCode(organisation::countriesAndRegions(), unit.country).in(language));
    parts.removeAll(QString());
    return parts.join(language == Language::Chinese ? u"，"_qs : u", "_qs);
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
