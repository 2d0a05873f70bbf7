#include "workspace/detail/frameworks.h"

#include "framework/pack.h"

namespace sextant::workspace::detail {

void Frameworks::add(const QByteArray& digest, const QByteArray& compiled, SharedFramework framework)
{
    m_compiled.insert(digest, compiled);
    m_read.insert(digest, std::make_shared<const UsableFramework>(std::move(framework)));
}

Usable Frameworks::get(const QByteArray& digest) const
{
    if (const auto known = m_read.constFind(digest); known != m_read.constEnd())
        return *known;
    auto read = framework::loadCompiledPack(m_compiled.value(digest));
    const auto usable =
        std::make_shared<const UsableFramework>(std::make_shared<const framework::IndexedFramework>(
            read.has_value() ? std::move(*read) : framework::Framework{}));
    m_read.insert(digest, usable);
    return usable;
}

} // namespace sextant::workspace::detail
