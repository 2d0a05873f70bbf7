#include "workspace/detail/organisations.h"

#include "base/text.h"
#include "organisation/credit_code.h"
#include "organisation/logo.h"

namespace sextant::workspace::detail {

using organisation::Logo;
using organisation::Organisation;
using organisation::OrganisationId;
using organisation::Person;
using organisation::PersonId;

namespace {

/// \a given as it is stored: texts normalised, each code once and in order. A field whose form is refused is
/// named.
Result<Organisation> checked(const Organisation& given)
{
    Organisation tidy = given;
    tidy.name = {normalisedText(given.name.en), normalisedText(given.name.zh)};
    tidy.creditCode = organisation::normalisedCreditCode(given.creditCode);
    if (tidy.name.isEmpty())
        return invalid("name");
    Organisation stored;
    stored.id = given.id;
    for (const Field<Organisation>& field : EntityTraits<Organisation>::fields())
        if (const QJsonValue value = field.read(tidy); !field.write(stored, value))
            return invalid(field.name, QString::fromUtf8(jsonBytes(value)));
    return stored;
}

} // namespace

std::vector<Organisation> Organisations::organisations() const
{
    std::vector<Organisation> all;
    for (const QUuid& id : m_core.document.organisations.ids())
        all.push_back(*m_core.document.organisations.get(id));
    return all;
}

const Organisation* Organisations::find(const OrganisationId& id) const
{
    return m_core.document.organisations.get(id.uuid);
}

std::vector<Person> Organisations::persons() const
{
    std::vector<Person> all;
    for (const QUuid& id : m_core.document.persons.ids())
        all.push_back(*m_core.document.persons.get(id));
    return all;
}

QString Organisations::personName(const PersonId& id) const
{
    if (id == m_core.author.id)
        return m_core.author.name;
    const Person* person = m_core.document.persons.get(id.uuid);
    return person == nullptr ? QString() : person->name;
}

Result<OrganisationId> Organisations::add(Organisation organisation)
{
    organisation.id = {m_core.environment.ids.newId()};
    const auto tidy = checked(organisation);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    Act act(m_core.document);
    act.put(*tidy);
    return m_core.commit(act).map([&](const GroupId&) { return tidy->id; });
}

Result<GroupId> Organisations::update(const Organisation& organisation)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    if (find(organisation.id) == nullptr)
        return notFound("organisation", organisation.id.toString());
    const auto tidy = checked(organisation);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    Act act(m_core.document);
    act.put(*tidy);
    return m_core.commit(act);
}

Result<GroupId> Organisations::remove(const OrganisationId& id)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    if (find(id) == nullptr)
        return notFound("organisation", id.toString());
    const EntityKey key{Kind::Organisation, id.uuid};
    for (const EntityKey& child : m_core.document.childrenOf(key))
        if (m_core.isSigned({child.id}))
            return fail(ErrorCode::Signed,
                        {{u"assessment"_qs, assessment::AssessmentId{child.id}.toString()}});
    Act act(m_core.document);
    act.end(key);
    return m_core.commit(act);
}

QByteArray Organisations::logo(const OrganisationId& id) const
{
    const Logo* found = m_core.document.logos.get(organisation::logoId(id).uuid);
    return found == nullptr ? QByteArray() : found->png;
}

Result<GroupId> Organisations::setLogo(const OrganisationId& id, const QByteArray& png)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    if (find(id) == nullptr)
        return notFound("organisation", id.toString());
    if (!png.isEmpty() && !organisation::logoSize(png).has_value())
        return invalid("logo");
    Act act(m_core.document);
    const Logo logo{organisation::logoId(id), id, png};
    if (!png.isEmpty())
        act.put(logo, {u"picture"_qs});
    else if (const EntityKey key{Kind::Logo, logo.id.uuid}; m_core.document.has(key))
        act.end(key);
    return m_core.commit(act);
}

Result<PersonId> Organisations::personNamed(const QString& name, const QString& role)
{
    const QString tidy = normalisedText(name);
    if (const Person* known = m_core.personNamed(tidy))
        return known->id;
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    if (tidy.isEmpty())
        return invalid("name");
    const Person person{tidy == m_core.author.name ? m_core.author.id
                                                   : PersonId{m_core.environment.ids.newId()},
                        tidy, normalisedText(role)};
    m_core.addPerson(person);
    return person.id;
}

} // namespace sextant::workspace::detail
