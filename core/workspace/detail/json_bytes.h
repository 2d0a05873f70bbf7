#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace sextant::workspace::detail {

/// \a value as it is stored and digested: compact JSON in UTF-8, keys in order.
QByteArray jsonBytes(const QJsonValue& value);

/// The inverse; undefined when \a bytes are not one JSON value.
QJsonValue jsonFromBytes(const QByteArray& bytes);

} // namespace sextant::workspace::detail
