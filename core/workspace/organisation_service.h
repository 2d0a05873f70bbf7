#pragma once

#include "base/error.h"
#include "organisation/organisation.h"
#include "workspace/workspace.h"

#include <vector>

namespace sextant::workspace {

/// Organisations and persons of the open file.
class OrganisationService
{
public:
    virtual ~OrganisationService() = default;

    /// In the order of their making.
    virtual std::vector<organisation::Organisation> organisations() const = 0;
    /// nullptr when there is none; valid until the next change.
    virtual const organisation::Organisation* find(const organisation::OrganisationId& id) const = 0;
    virtual std::vector<organisation::Person> persons() const = 0;
    virtual QString personName(const organisation::PersonId& id) const = 0; ///< empty when unknown

    /// Adds an organisation; its id is made here. Errors: ReadOnly, InvalidArgument {"what": "name"}.
    [[nodiscard]] virtual Result<organisation::OrganisationId>
    add(organisation::Organisation organisation) = 0;
    /// Writes the fields that differ from what is there, as one act. Errors: ReadOnly, NotFound,
    /// InvalidArgument.
    [[nodiscard]] virtual Result<GroupId> update(const organisation::Organisation& organisation) = 0;
    /// Deletes it with its assessments; undoable. Errors: ReadOnly, NotFound, Signed.
    [[nodiscard]] virtual Result<GroupId> remove(const organisation::OrganisationId& id) = 0;
    /// The picture that stands for \a id on its reports, as organisation::logoSize() takes it; empty: none.
    virtual QByteArray logo(const organisation::OrganisationId& id) const = 0;
    /// \a png stands for \a id from now on; empty: no picture does. A null group when it was so before.
    /// Errors: ReadOnly, NotFound {"kind", "id"}, InvalidArgument {"what": "logo"} for what logoSize() does
    /// not take.
    [[nodiscard]] virtual Result<GroupId> setLogo(const organisation::OrganisationId& id,
                                                  const QByteArray& png) = 0;
    /// Finds the person of that name or adds one. Errors: ReadOnly, InvalidArgument.
    [[nodiscard]] virtual Result<organisation::PersonId> personNamed(const QString& name,
                                                                     const QString& role = {}) = 0;
};

} // namespace sextant::workspace
