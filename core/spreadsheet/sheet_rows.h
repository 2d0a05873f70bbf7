#pragma once

#include "ledger/wire.h"
#include "spreadsheet/cell_format.h"
#include "spreadsheet/shared_strings.h"

namespace sextant::spreadsheet {

/// What a sheet's cells need to be understood.
struct SheetContext
{
    SharedStrings strings;
    CellFormats formats;
    bool since1904 = false;
};

/// Hands the rows of \a part to \a out, blank ones left out: values only, formulas by the result kept with
/// them. Stops: SpreadsheetDamaged with the cell, TooManyRows, TooManyColumns, CellTooLong and those of
/// XmlPart.
void readSheet(XmlPart& part, const SheetContext& context, ledger::wire::Writer& out);

/// Where "XFD1048576" is; nullopt for what is no cell of a spreadsheet.
struct CellPlace
{
    int row = 0;    ///< from 1
    int column = 0; ///< from 0
};
std::optional<CellPlace> cellPlace(QStringView reference);

} // namespace sextant::spreadsheet
