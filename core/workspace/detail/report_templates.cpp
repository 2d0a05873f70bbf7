#include "workspace/detail/report_templates.h"

#include "base/text.h"

#include <algorithm>
#include <tuple>

namespace sextant::workspace::detail {

using report::ReportTemplate;
using report::ReportTemplateId;

namespace {

constexpr qsizetype kLongestName = 200;

bool isName(const QString& name)
{
    return !name.isEmpty() && name.size() <= kLongestName;
}

} // namespace

std::vector<ReportTemplate> ReportTemplates::templates() const
{
    std::vector<ReportTemplate> all;
    for (const auto& [id, row] : m_core.document.reportTemplates.rows())
        all.push_back(row.value);
    std::ranges::sort(all, [](const ReportTemplate& a, const ReportTemplate& b) {
        return std::tuple(foldedText(a.name), a.id.uuid) < std::tuple(foldedText(b.name), b.id.uuid);
    });
    return all;
}

std::optional<ReportTemplate> ReportTemplates::named(const QString& name) const
{
    const QString folded = foldedText(normalisedText(name));
    for (ReportTemplate& one : templates())
        if (foldedText(one.name) == folded)
            return std::move(one);
    return std::nullopt;
}

Result<GroupId> ReportTemplates::save(const QString& name, const report::Choices& choices)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    ReportTemplate kept{{}, normalisedText(name), report::toJson(choices)};
    if (!isName(kept.name))
        return invalid("name", name);
    const auto known = named(name);
    kept.id = known.has_value() ? known->id : ReportTemplateId{m_core.environment.ids.newId()};
    Act act(m_core.document);
    act.put(kept);
    return m_core.commit(act);
}

Result<GroupId> ReportTemplates::rename(const ReportTemplateId& id, const QString& name)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    const ReportTemplate* found = m_core.document.reportTemplates.get(id.uuid);
    if (found == nullptr)
        return notFound("report_template", id.toString());
    ReportTemplate renamed = *found;
    renamed.name = normalisedText(name);
    const auto other = named(name);
    if (!isName(renamed.name) || (other.has_value() && other->id != id))
        return invalid("name", name);
    Act act(m_core.document);
    act.put(renamed);
    return m_core.commit(act);
}

Result<GroupId> ReportTemplates::remove(const ReportTemplateId& id)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    const EntityKey key{Kind::ReportTemplate, id.uuid};
    if (!m_core.document.has(key))
        return notFound("report_template", id.toString());
    Act act(m_core.document);
    act.end(key);
    return m_core.commit(act);
}

} // namespace sextant::workspace::detail
