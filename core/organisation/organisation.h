#pragma once

#include "base/field_list.h"
#include "base/id.h"
#include "base/language.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>

namespace sextant::organisation {

using OrganisationId = Id<struct OrganisationTag>;
using PersonId = Id<struct PersonTag>;

enum class OrganisationKind {
    Unstated,
    Foundation,                ///< 基金会
    SocialAssociation,         ///< 社会团体
    SocialServiceOrganisation, ///< 社会服务机构
    IndustryAssociation,       ///< 行业协会
    Other
};

/// Numbers of people by sex, never inferred from names. nullopt: not stated.
struct PeopleBySex
{
    std::optional<int> women;
    std::optional<int> men;
    std::optional<int> otherOrUndisclosed;
    friend bool operator==(const PeopleBySex&, const PeopleBySex&) = default;
};

struct Organisation
{
    OrganisationId id;
    LocalizedText name;
    OrganisationKind kind = OrganisationKind::Unstated;
    QString creditCode; ///< unified social credit code, normalised; empty: not stated
    std::optional<int> foundedYear;
    QString province; ///< two-digit GB/T 2260 code; empty: not stated
    PeopleBySex staff;
    PeopleBySex council;
    std::optional<double> annualSpendingYuan;
    std::optional<double> overseasSpendingYuan;
    QStringList countries; ///< ISO 3166-1 alpha-2, sorted
    QStringList goals;     ///< SDG numbers "1".."17", in number order
    QStringList sectors;   ///< DAC three-digit codes, sorted
    bool demo = false;     ///< demo data: marked so on every screen and page
    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// Someone who answers, reviews or is assigned. Names and contacts live here alone, so that they can be
/// erased.
struct Person
{
    PersonId id;
    QString name;
    QString role;
    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace sextant::organisation

namespace sextant {

template <>
struct EntityTraits<organisation::Organisation>
{
    static constexpr const char* kind = "organisation";
    static std::span<const Field<organisation::Organisation>> fields();
};

template <>
struct EntityTraits<organisation::Person>
{
    static constexpr const char* kind = "person";
    static std::span<const Field<organisation::Person>> fields();
};

} // namespace sextant
