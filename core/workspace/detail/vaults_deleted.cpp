// What the file holds of restricted findings after they were deleted.

#include "workspace/detail/json_bytes.h"
#include "workspace/detail/vaults.h"

#include <QSet>

namespace sextant::workspace::detail {

using audit::Finding;
using vault::SealedFile;

namespace {

/// The content that a value of the field \a number, as the store holds it, names; empty when it names none.
QByteArray contentIn(const QByteArray& value, int number)
{
    SealedFile file;
    const auto field = EntityTraits<SealedFile>::fields()[static_cast<size_t>(number)];
    return field.write(file, jsonFromBytes(value)) ? file.content : QByteArray();
}

} // namespace

void Vaults::eraseDeleted()
{
    if (!hasVault() || !m_core.writable())
        return;
    const int sealed = fieldNumber<Finding>("sealed");
    const int content = fieldNumber<SealedFile>("content");
    const auto findings = m_core.store->remains(QLatin1String(EntityTraits<Finding>::kind), u"sealed"_qs);
    const auto files = m_core.store->remains(QLatin1String(EntityTraits<SealedFile>::kind), u"content"_qs);
    if (!findings || !files)
        return;
    std::vector<FieldKey> erased;
    Taken taken;
    QSet<QUuid> deleted;
    const auto take = [&](const QUuid& file, const QByteArray& named) {
        const auto fields = allFields<SealedFile>({Kind::SealedFile, file});
        erased.insert(erased.end(), fields.begin(), fields.end());
        if (!named.isEmpty())
            taken.forgotten.push_back(named);
    };
    for (const auto& [finding, value] : *findings)
        if (!deleted.contains(finding)) {
            deleted.insert(finding);
            erased.push_back({{Kind::Finding, finding}, sealed});
        }
    for (const auto& [file, value] : *files)
        take(file, contentIn(value, content));
    for (const auto& [id, row] : m_core.document.sealedFiles.rows())
        if (deleted.contains(row.value.owner.uuid))
            take(id, row.value.content);
    if (!erased.empty())
        (void)m_core.eraseSilently(erased, taken);
}

} // namespace sextant::workspace::detail
