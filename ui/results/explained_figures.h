#pragma once

#include "ui/results/results_figures.h"

#include <QString>

namespace sextant::ui {

/// The item number \a item of \a figures.
const framework::Item& itemAt(const ResultsFigures& figures, int item);
/// "I1 Protection …", "I Safeguarding", for titles.
QString itemName(const ResultsFigures& figures, int item, Language language);
QString sectionName(const ResultsFigures& figures, int node, Language language);
/// "10 ÷ 6".
QString quotientText(const scoring::Fraction& points, Decimal weight);
/// "0.25" of a plain number, with no more digits than it needs.
QString plainNumber(double number);

} // namespace sextant::ui
