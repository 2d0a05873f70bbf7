#pragma once

#include "journal/change.h"
#include "workspace/detail/document.h"

#include <functional>
#include <vector>

namespace sextant::workspace::detail {

/// Makes the states that a file went through from its changes alone, act by act.
class Replay
{
public:
    /// Of \a changes in any order; they are taken by Lamport counter and id, as they decide over each other.
    explicit Replay(std::vector<journal::Change> changes);

    /// An act has been done: \a applied tells what it touched, \a last is its last change. False ends it.
    using Visit = std::function<bool(const Document&, const Applied& applied, const journal::Change& last)>;
    void run(const Visit& visit);

    const std::vector<journal::Change>& changes() const { return m_changes; }
    const Document& document() const { return m_document; }

private:
    std::vector<Write> writesOf(size_t begin, size_t end) const;

    std::vector<journal::Change> m_changes;
    Document m_document;
};

} // namespace sextant::workspace::detail
