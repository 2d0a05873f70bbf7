#pragma once

#include "comparison/comparison.h"

#include <QByteArray>

#include <vector>

namespace sextant::comparison::detail {

/// By the number of the version, then by its text and the digest.
bool isOlderEdition(const framework::Framework& a, const framework::Framework& b);

/// Everything that decides what the figure \a score of node number \a node (-1: the whole) means: what is
/// asked in it, how it is weighed and added up. Equal bytes, same meaning.
QByteArray meaningOf(const framework::FrameworkIndex& index, const scoring::NodeScore& score, int node);

/// Numbers for \a values, from 0 in the order of the bytes, so that they do not depend on the order of the
/// sides; an empty one gets -1.
std::vector<int> numbered(const std::vector<QByteArray>& values);

} // namespace sextant::comparison::detail
