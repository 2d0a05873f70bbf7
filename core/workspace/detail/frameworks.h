#pragma once

#include "framework/framework_index.h"
#include "scoring/prepared_framework.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace sextant::workspace::detail {

using SharedFramework = std::shared_ptr<const framework::IndexedFramework>;

/// A framework ready to be answered and scored.
struct UsableFramework
{
    explicit UsableFramework(SharedFramework value)
        : shared(std::move(value))
        , prepared(shared->index)
    {}
    const SharedFramework shared;
    const scoring::PreparedFramework prepared;
    const framework::FrameworkIndex& index() const { return shared->index; }
};
using Usable = std::shared_ptr<const UsableFramework>;

/// The framework snapshots of a file by their digests, each read once and when first needed.
class Frameworks
{
public:
    void add(const QByteArray& digest, const QByteArray& compiled) { m_compiled.insert(digest, compiled); }
    void add(const QByteArray& digest, const QByteArray& compiled, SharedFramework framework);
    bool has(const QByteArray& digest) const { return m_compiled.contains(digest); }
    /// A framework without items when the snapshot is missing or cannot be read.
    Usable get(const QByteArray& digest) const;

private:
    QHash<QByteArray, QByteArray> m_compiled;
    mutable QHash<QByteArray, Usable> m_read;
};

} // namespace sextant::workspace::detail
