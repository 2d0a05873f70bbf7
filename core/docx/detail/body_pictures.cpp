#include "docx/detail/body.h"
#include "docx/detail/drawing.h"

#include <algorithm>

namespace sextant::docx {

void Body::operator()(const report::Chart& chart)
{
    picture(chart.spec);
}

void Body::picture(const report::ChartSpec& spec)
{
    const QString description = std::visit([](const auto& each) { return each.description; }, spec);
    const ChartPicture picture =
        m_shared.look.pictures ? m_shared.look.pictures(spec, m_width, m_report.language) : ChartPicture();
    paragraph({.style = "Picture"}, [&] {
        if (picture.png.isEmpty())
            m_words.text(description);
        else
            drawing(picture, description);
    });
}

void Body::drawing(const ChartPicture& picture, const QString& description)
{
    const double shrunk = std::min(1.0, m_width / std::max(picture.widthMm, 1.0));
    const int number = ++m_shared.pictures;
    writeDrawing(m_markup,
                 {m_shared.package.addPicture(picture.png), picture.widthMm * shrunk,
                  picture.heightMm * shrunk, number, QStringLiteral("Chart %1").arg(number), description});
}

void Body::coverLogo()
{
    constexpr double kWidest = 60;
    constexpr double kTallest = 20;
    Drawing logo = logoDrawing(m_report, kWidest, kTallest);
    if (logo.widthMm <= 0)
        return;
    logo.relation = m_shared.package.addPicture(m_report.logo);
    logo.number = ++m_shared.pictures;
    paragraph({.style = "Picture", .right = true}, [&] { writeDrawing(m_markup, logo); });
}

} // namespace sextant::docx
