#include "workspace/detail/history.h"

#include <algorithm>
#include <limits>
#include <mutex>

namespace sextant::workspace::detail {

using assessment::AssessmentId;
using framework::ItemId;
using store::HistoryEntry;

namespace {

/// Where entities belong or, once deleted, belonged: from the document, and from what the changes themselves
/// say.
class Places
{
public:
    Places(const Core& core, const std::vector<HistoryEntry>& entries)
    {
        const std::shared_lock lock(core.reading);
        for (const HistoryEntry& entry : entries) {
            if (entry.address.kind == u"assessment")
                m_places[entry.address.entity].assessment = {entry.address.entity};
            const std::optional<QByteArray>& value = entry.after.has_value() ? entry.after : entry.before;
            if (!value.has_value() || *value == "null")
                continue;
            if (entry.address.field == u"assessment")
                m_places[entry.address.entity].assessment =
                    AssessmentId::fromString(jsonFromBytes(*value).toString());
            if (entry.address.field == u"item")
                m_places[entry.address.entity].item = {jsonFromBytes(*value).toString()};
        }
        for (const HistoryEntry& entry : entries)
            for (const Kind kind : {Kind::Answer, Kind::EvidenceLink, Kind::Seal})
                if (const Place place = core.document.placeOf({kind, entry.address.entity}); place != Place{})
                    m_places.insert(entry.address.entity, place);
        for (const HistoryEntry& entry : entries) {
            if (!m_names.contains(entry.author))
                m_names.insert(entry.author, nameOf(core, entry.author));
            noteFile(core, entry);
        }
    }

    Place of(const QUuid& entity) const { return m_places.value(entity); }
    QString nameOf(const organisation::PersonId& id) const { return m_names.value(id); }
    QString fileOf(const QUuid& link) const { return m_files.value(link); }

private:
    static QString nameOf(const Core& core, const organisation::PersonId& id)
    {
        const organisation::Person* person = core.document.persons.get(id.uuid);
        return person == nullptr ? QString() : person->name;
    }

    void noteFile(const Core& core, const HistoryEntry& entry)
    {
        const std::optional<QByteArray>& value = entry.after.has_value() ? entry.after : entry.before;
        if (entry.address.field != u"evidence" || !value.has_value())
            return;
        const auto id = assessment::EvidenceId::fromString(jsonFromBytes(*value).toString());
        if (const assessment::Evidence* file = core.document.evidence.get(id.uuid))
            m_files.insert(entry.address.entity, file->fileName);
    }

    QHash<QUuid, Place> m_places;
    QHash<QUuid, QString> m_files; ///< by link
    QHash<organisation::PersonId, QString> m_names;
};

std::optional<QJsonValue> jsonOf(const std::optional<QByteArray>& stored)
{
    return stored.has_value() ? std::optional(jsonFromBytes(*stored)) : std::nullopt;
}

HistoryLine lineOf(const HistoryEntry& entry, const Places& places)
{
    const Place place = places.of(entry.address.entity);
    return {entry.at,
            places.nameOf(entry.author),
            entry.address.kind,
            entry.address.field,
            place.assessment,
            place.item,
            jsonOf(entry.before),
            jsonOf(entry.after),
            entry.address.entity,
            places.fileOf(entry.address.entity),
            entry.isHead};
}

/// The answer to one item, and the links of its files.
Result<std::vector<HistoryEntry>> entriesOfItem(const Core& core, const AssessmentId& assessment,
                                                const ItemId& item, int limit)
{
    std::vector<QUuid> entities{assessment::answerId(assessment, item).uuid};
    {
        const std::shared_lock lock(core.reading);
        // A link's id comes from what it links: those that were taken away are found too.
        for (const auto& [id, row] : core.document.evidence.rows())
            entities.push_back(assessment::evidenceLinkId(assessment, item, row.value.id).uuid);
    }
    std::vector<HistoryEntry> entries;
    for (const QUuid& entity : entities) {
        auto some = core.store->history(entity, limit);
        if (!some)
            return some;
        entries.insert(entries.end(), some->begin(), some->end());
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry& a, const HistoryEntry& b) { return a.at > b.at; });
    return entries;
}

} // namespace

Result<std::vector<HistoryLine>> history(const Core& core, const AssessmentId& assessment, const ItemId& item,
                                         int limit)
{
    const bool ofItem = !assessment.isNull() && !item.isNull();
    const auto entries =
        ofItem ? entriesOfItem(core, assessment, item, limit)
               : core.store->history(std::nullopt,
                                     assessment.isNull() ? limit : std::numeric_limits<int>::max());
    if (!entries)
        return tl::make_unexpected(entries.error());
    const Places places(core, *entries);
    std::vector<HistoryLine> lines;
    for (const HistoryEntry& entry : *entries) {
        if (static_cast<int>(lines.size()) >= limit)
            break;
        HistoryLine line = lineOf(entry, places);
        if (assessment.isNull() || line.assessment == assessment)
            lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<HistoryLine>> historyOf(const Core& core, const QUuid& entity, int limit)
{
    const auto entries = core.store->history(entity, limit);
    if (!entries)
        return tl::make_unexpected(entries.error());
    const Places places(core, *entries);
    std::vector<HistoryLine> lines;
    for (const HistoryEntry& entry : *entries)
        lines.push_back(lineOf(entry, places));
    return lines;
}

} // namespace sextant::workspace::detail
