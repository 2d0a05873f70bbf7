#pragma once

#include "base/decimal.h"

#include <QString>

namespace sextant::audit {

/// \a rate (0..1) as per cent with as many as \a decimals places: "5%", "4.95%".
QString rateText(double rate, int decimals = 4);
/// An upper limit never looks smaller than it is: rounded up to one place, and to more where that would make
/// it look above a \a tolerable rate that it is not above. \a limit 0.0487 is "4.9%".
QString limitText(double limit, double tolerable = 1.0);
/// With two decimals and thousands marks, rounded half away from zero: "1,234.50".
QString amountText(double amount);
QString amountText(Decimal amount);

/// \a total ÷ \a size to the cent below, at least 0.0001: the interval at which monetary units are drawn.
/// Both above 0.
Decimal intervalOf(Decimal total, qint64 size);

} // namespace sextant::audit
