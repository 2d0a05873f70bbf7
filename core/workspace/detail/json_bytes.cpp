#include "workspace/detail/json_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sextant::workspace::detail {

QByteArray jsonBytes(const QJsonValue& value)
{
    QByteArray bytes = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return bytes.mid(1, bytes.size() - 2);
}

QJsonValue jsonFromBytes(const QByteArray& bytes)
{
    if (bytes == "null")
        return QJsonValue::Null;
    if (bytes.size() >= 2 && bytes.front() == '"' && bytes.back() == '"' && !bytes.contains('\\'))
        return QString::fromUtf8(bytes.constData() + 1, bytes.size() - 2); // most fields: no parser needed
    const QJsonDocument document = QJsonDocument::fromJson('[' + bytes + ']');
    const QJsonArray array = document.array();
    return array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}

} // namespace sextant::workspace::detail
