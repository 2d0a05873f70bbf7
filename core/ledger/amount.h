#pragma once

#include "base/decimal.h"

#include <QByteArray>

namespace sextant::ledger {

enum class AmountState {
    Fine,
    Blank,      ///< nothing there
    Unreadable, ///< no amount, or one that can be read in two ways ("1234,567")
    TooLarge    ///< above 90 million million, where sums would no longer be exact
};

struct Amount
{
    AmountState state = AmountState::Blank;
    Decimal value; ///< to four decimals, further ones rounded half away from zero
};

/// An amount as ledgers write it, in UTF-8: 1234.5, 1,234.50, 1 234,50, 1.234,50, (1,234.50), -1234, 1234-,
/// ¥1,234.00, 1,234.00元, CNY 1234, full-width digits; a lone dash is zero. Numbers in powers of ten
/// (1.2E+05) are unreadable: digits were lost.
Amount readAmount(QByteArrayView utf8);

} // namespace sextant::ledger
