#pragma once

#include "spreadsheet/xml_part.h"

#include <vector>

namespace sextant::spreadsheet {

/// Which cell styles show their number as a date or time.
class CellFormats
{
public:
    void read(XmlPart& part);
    bool isDate(int style) const
    {
        return style >= 0 && style < static_cast<int>(m_dates.size()) && m_dates[static_cast<size_t>(style)];
    }

private:
    std::vector<bool> m_dates; ///< by style
};

/// Whether a number format shows a date or time: it has y, m, d, h or s outside of quotes, brackets and
/// escapes.
bool isDateFormat(const QString& code);
/// Whether the format that programs know by \a number alone is one of a date or time, East Asian ones
/// included.
bool isBuiltInDate(int number);

/// "2024-07-03", "2024-07-03 14:30:00" or, below one day, "14:30:00", for a day count since 1900 (with the 29
/// February of 1900 that never was) or 1904. Empty when it is no day that spreadsheets have.
QString dateText(double serial, bool since1904);

/// The number as a spreadsheet shows it at full width, without powers of ten: fifteen digits ("1234.56" for
/// "1234.5599999999999"). Empty when \a raw is no number.
QString numberText(const QString& raw);

} // namespace sextant::spreadsheet
