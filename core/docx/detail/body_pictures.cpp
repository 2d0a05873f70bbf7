#include "docx/detail/body.h"

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
    constexpr char kDrawing[] = "http://schemas.openxmlformats.org/drawingml/2006/main";
    constexpr char kPicture[] = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    const QString relation = m_shared.package.addPicture(picture.png);
    const double shrunk = std::min(1.0, m_width / std::max(picture.widthMm, 1.0));
    const int wide = emu(picture.widthMm * shrunk);
    const int tall = emu(picture.heightMm * shrunk);
    const int number = ++m_shared.pictures;
    const QString name = QStringLiteral("Chart %1").arg(number);
    const Element run(m_markup, "w:r");
    const Element drawing(m_markup, "w:drawing");
    const Element place(m_markup, "wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    m_markup.leaf("wp:extent", {{"cx", wide}, {"cy", tall}});
    m_markup.leaf("wp:docPr", {{"id", number}, {"name", name}, {"descr", description}});
    const Element graphic(m_markup, "a:graphic", {{"xmlns:a", kDrawing}});
    const Element data(m_markup, "a:graphicData", {{"uri", kPicture}});
    const Element element(m_markup, "pic:pic", {{"xmlns:pic", kPicture}});
    {
        const Element properties(m_markup, "pic:nvPicPr");
        m_markup.leaf("pic:cNvPr", {{"id", number}, {"name", name}, {"descr", description}});
        m_markup.leaf("pic:cNvPicPr");
    }
    {
        const Element fill(m_markup, "pic:blipFill");
        m_markup.leaf("a:blip", {{"r:embed", relation}});
        const Element stretch(m_markup, "a:stretch");
        m_markup.leaf("a:fillRect");
    }
    const Element shape(m_markup, "pic:spPr");
    {
        const Element transform(m_markup, "a:xfrm");
        m_markup.leaf("a:off", {{"x", 0}, {"y", 0}});
        m_markup.leaf("a:ext", {{"cx", wide}, {"cy", tall}});
    }
    const Element geometry(m_markup, "a:prstGeom", {{"prst", "rect"}});
    m_markup.leaf("a:avLst");
}

} // namespace sextant::docx
