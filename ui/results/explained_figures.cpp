#include "ui/results/explained_figures.h"

#include "report/verdict.h"

namespace sextant::ui {

const framework::Item& itemAt(const ResultsFigures& figures, int item)
{
    return *figures.index().items()[static_cast<size_t>(item)];
}

QString itemName(const ResultsFigures& figures, int item, Language language)
{
    const framework::Item& asked = itemAt(figures, item);
    const LocalizedText& title = asked.title.isEmpty() ? asked.question : asked.title;
    return report::codeAndTitle(asked.code, title.in(language), language);
}

QString sectionName(const ResultsFigures& figures, int node, Language language)
{
    const framework::Section& section = *figures.index().nodes()[static_cast<size_t>(node)].section;
    return report::codeAndTitle(section.code, section.title.in(language), language);
}

QString quotientText(const scoring::Fraction& points, Decimal weight)
{
    return plainNumber(points.toDouble()) + QStringLiteral(" ÷ ") + weight.toString();
}

QString plainNumber(double number)
{
    return QString::number(number, 'g', 6);
}

} // namespace sextant::ui
