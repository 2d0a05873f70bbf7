#pragma once

#include "base/error.h"
#include "report/document_look.h"
#include "report/report.h"

#include <QByteArray>

#include <vector>

namespace sextant::docx {

using ChartPicture = report::ChartPicture;
using ChartPictures = report::ChartPictures;
using Look = report::DocumentLook;
using Palette = report::DocumentPalette;

/// \a reports one after the other as one DOCX on the paper of each (ECMA-376, transitional): everything is text that can be
/// edited, under real headings; pages are counted through all reports. The same reports and pictures give the
/// same bytes. Of texts, characters that XML does not have are left out; none can become a field, a link or
/// markup. Errors: InvalidArgument {"what"} without a report; Internal {"where"} when libzip refuses.
[[nodiscard]] Result<QByteArray> docxOf(const std::vector<report::ReadinessReport>& reports,
                                        const Look& look);

} // namespace sextant::docx
