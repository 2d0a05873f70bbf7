#include "workspace/detail/sealed_finding.h"

#include "workspace/detail/json_bytes.h"

#include <algorithm>
#include <array>

namespace sextant::workspace::detail {

using audit::Finding;

bool isPlainWhenSealed(const char* field)
{
    constexpr std::array plain{"engagement", "number", "stage", "position", "restricted", "sealed"};
    return std::ranges::any_of(plain, [field](const char* one) { return qstrcmp(one, field) == 0; });
}

QByteArray sealedContent(const Finding& finding, const QJsonObject& unknown)
{
    QJsonObject content = unknown;
    for (const Field<Finding>& field : EntityTraits<Finding>::fields())
        if (const QJsonValue value = field.read(finding); !isPlainWhenSealed(field.name) && !value.isNull())
            content.insert(QLatin1String(field.name), value);
    return jsonBytes(content);
}

bool readSealed(const QByteArray& content, Finding& stub, QJsonObject& unknown)
{
    const QJsonValue json = jsonFromBytes(content);
    if (!json.isObject())
        return false;
    unknown = json.toObject();
    for (const Field<Finding>& field : EntityTraits<Finding>::fields()) {
        const auto found = unknown.find(QLatin1String(field.name));
        if (found == unknown.end() || isPlainWhenSealed(field.name))
            continue;
        // A value that this version cannot read is kept as it is, and shows as in a new entity.
        if (field.write(stub, *found))
            unknown.erase(found);
    }
    return true;
}

Finding stubOf(const Finding& finding, const QByteArray& sealed)
{
    Finding stub;
    stub.id = finding.id;
    stub.engagement = finding.engagement;
    stub.number = finding.number;
    stub.stage = finding.stage;
    stub.position = finding.position;
    stub.restricted = true;
    stub.sealed = sealed;
    return stub;
}

} // namespace sextant::workspace::detail
