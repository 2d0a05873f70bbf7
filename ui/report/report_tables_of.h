#pragma once

#include "report/choices.h"
#include "ui/print/report_tables.h"
#include "workspace/report_writer.h"

namespace sextant::ui {

/// What the report that \a choices ask for can be saved as besides its pages: its workbook and its table,
/// where its kind has them. Both hold everything, so there are none while the choices withhold notes,
/// evidence or names. \a workspace and the library of \a printing outlive what is returned.
ReportTables tablesOf(workspace::Workspace& workspace, const report::Choices& choices,
                      const workspace::Printing& printing);

} // namespace sextant::ui
