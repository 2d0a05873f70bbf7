#pragma once

#include "report/report.h"
#include "search/query.h"
#include "ui/theme/theme.h"

#include <QTextEdit>

#include <vector>

class QTextDocument;

namespace sextant::ui {

/// Links from contents to what they name: this before the anchor.
inline constexpr QLatin1StringView kManualLink("manual-part:");

/// Writes \a blocks into \a document as flowing text in the type of \a theme: headings, paragraphs, steps
/// with hanging numbers, tables; contents as links. All text is plain. Charts and paper forms have no place
/// in it.
void fillDocument(QTextDocument& document, const std::vector<report::Block>& blocks, const Theme& theme,
                  Language language);

/// Marks on the words of \a query in \a document.
QList<QTextEdit::ExtraSelection> marksOf(const QTextDocument& document, const search::Query& query,
                                         const Theme& theme);

} // namespace sextant::ui
