#pragma once

#include "assessment/assessment.h"
#include "support/field_round_trip.h"

#include <algorithm>

namespace sextant::test {

inline QUuid anyUuid()
{
    const auto bytes = *rc::gen::container<std::string>(16, rc::gen::inRange<char>(1, 127));
    return QUuid::fromRfc4122(QByteArray::fromStdString(bytes));
}

inline QByteArray anyDigest()
{
    return QByteArray::fromStdString(*rc::gen::container<std::string>(32, rc::gen::arbitrary<char>()));
}

inline QDate anyDate()
{
    return QDate(2000, 1, 1).addDays(*rc::gen::inRange(-20'000, 20'000));
}

inline QDateTime anyTime()
{
    return QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4'000'000'000'000), Qt::UTC);
}

inline Decimal anyDecimal()
{
    return Decimal{*rc::gen::inRange<std::int64_t>(-9'000'000'000'000, 9'000'000'000'000)};
}

inline assessment::ChosenOptions anyOptions()
{
    assessment::ChosenOptions chosen;
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i)
        chosen.options.push_back({QString::number(i) + *anyText()});
    return chosen;
}

inline assessment::Response anyResponse()
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return anyOptions();
    case 1:
        return anyDecimal();
    case 2:
        return anyDate();
    case 3:
        return *someText();
    case 4:
        return assessment::NotApplicable{*someText()};
    default:
        return {};
    }
}

} // namespace sextant::test
