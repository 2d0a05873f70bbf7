#include "store/detail/entity_kinds.h"

#include "assessment/assessment.h"
#include "audit/engagement.h"
#include "audit/finding.h"
#include "audit/review_note.h"
#include "audit/sample_record.h"
#include "audit/sign_off.h"
#include "audit/universe.h"
#include "base/field_list.h"
#include "improvement/action.h"
#include "organisation/organisation.h"

#include <algorithm>

namespace sextant::store {

namespace {

template <typename... Entities>
std::vector<EntityKind> kindsOf()
{
    const auto kindOf = []<typename Entity>(const Entity*) {
        EntityKind kind{EntityTraits<Entity>::kind, {}};
        for (const Field<Entity>& field : EntityTraits<Entity>::fields())
            kind.fields.append(field.name);
        return kind;
    };
    return {kindOf(static_cast<const Entities*>(nullptr))...};
}

} // namespace

// A new kind is one line here, and a new schema version (schema.cpp).
const std::vector<EntityKind>& entityKinds()
{
    static const std::vector<EntityKind> kinds = kindsOf<organisation::Organisation, //
                                                         organisation::Person,       //
                                                         assessment::Assessment,     //
                                                         assessment::Answer,         //
                                                         assessment::Evidence,       //
                                                         assessment::EvidenceLink,   //
                                                         assessment::Seal,           //
                                                         improvement::Action,        //
                                                         audit::Engagement,          //
                                                         audit::Finding,             //
                                                         audit::SampleRecord,        //
                                                         audit::ReviewNote,          //
                                                         audit::SignOff,             //
                                                         audit::AuditableUnit,       //
                                                         audit::AnnualPlan>();
    return kinds;
}

const EntityKind* findKind(const QString& kind)
{
    const auto& kinds = entityKinds();
    const QByteArray name = kind.toUtf8();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const EntityKind& k) { return k.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace sextant::store
