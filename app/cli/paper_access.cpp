#include "cli/paper_access.h"

#include "cli/audit_access.h"

#include <QRegularExpression>

#include <algorithm>

namespace sextant::cli {

Result<assessment::AssessmentId> findPaperSubject(workspace::Workspace& file, const QString& name)
{
    const auto found = findAssessment(file, name);
    if (found.has_value())
        return found;
    const auto engagement = findEngagement(file, name);
    if (engagement.has_value())
        return engagement->fieldwork;
    // Which of the two was meant is not known; that two audits share a code is.
    return engagement.error().code == ErrorCode::InvalidArgument ? tl::make_unexpected(engagement.error())
                                                                 : found;
}

Result<std::vector<framework::SectionId>> findSections(const framework::FrameworkIndex& index,
                                                       const QStringList& names)
{
    static const QRegularExpression comma(QStringLiteral("[,，、]"));
    std::vector<bool> chosen(index.nodes().size());
    for (const QString& list : names) {
        for (const QString& part : list.split(comma, Qt::SkipEmptyParts)) {
            const QString name = part.trimmed();
            const auto node = std::ranges::find_if(index.nodes(), [&name](const auto& one) {
                return one.section->id.text == name || one.section->code == name;
            });
            if (node == index.nodes().end())
                return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), QStringLiteral("section")},
                                                  {QStringLiteral("id"), name}});
            chosen[static_cast<size_t>(node - index.nodes().begin())] = true;
        }
    }
    std::vector<framework::SectionId> sections;
    for (size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i])
            sections.push_back(index.nodes()[i].section->id);
    return sections;
}

} // namespace sextant::cli
