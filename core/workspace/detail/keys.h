#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <tuple>

namespace sextant::workspace::detail {

/// The kinds of entities, parents before children.
enum class Kind {
    Organisation,
    Person,
    AuditableUnit,
    AnnualPlan,
    Engagement,
    Assessment,
    Evidence,
    Answer,
    EvidenceLink,
    Seal,
    Action,
    Finding,
    SampleRecord,
    ReviewNote,
    SignOff,
    Vault,
    SealedFile,
    ReportTemplate,
    Logo,
};
inline constexpr int kKindCount = 19;

struct EntityKey
{
    Kind kind = Kind::Organisation;
    QUuid id;
    friend bool operator==(const EntityKey&, const EntityKey&) = default;
    friend bool operator<(const EntityKey& a, const EntityKey& b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
    friend size_t qHash(const EntityKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.kind), key.id);
    }
};

/// One field of one entity; `field` counts within the entity's field list.
struct FieldKey
{
    EntityKey entity;
    int field = 0;
    friend bool operator==(const FieldKey&, const FieldKey&) = default;
    friend size_t qHash(const FieldKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.entity, key.field);
    }
};

/// One field to be written. An ended field goes away; when all are ended, so does the entity.
struct Write
{
    FieldKey key;
    QByteArray value; ///< stored bytes; empty when ended
    bool ends = false;
};

} // namespace sextant::workspace::detail
