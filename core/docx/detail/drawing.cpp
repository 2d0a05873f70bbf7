#include "docx/detail/drawing.h"

#include "organisation/logo.h"
#include "report/logo_text.h"

#include <algorithm>

namespace sextant::docx {

void writeDrawing(Markup& markup, const Drawing& drawing)
{
    constexpr char kDrawing[] = "http://schemas.openxmlformats.org/drawingml/2006/main";
    constexpr char kPicture[] = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    const int wide = emu(drawing.widthMm);
    const int tall = emu(drawing.heightMm);
    const Attributes properties{
        {"id", drawing.number}, {"name", drawing.name}, {"descr", drawing.description}};
    const Element run(markup, "w:r");
    const Element element(markup, "w:drawing");
    const Element place(markup, "wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    markup.leaf("wp:extent", {{"cx", wide}, {"cy", tall}});
    markup.leaf("wp:docPr", properties);
    const Element graphic(markup, "a:graphic", {{"xmlns:a", kDrawing}});
    const Element data(markup, "a:graphicData", {{"uri", kPicture}});
    const Element picture(markup, "pic:pic", {{"xmlns:pic", kPicture}});
    {
        const Element names(markup, "pic:nvPicPr");
        markup.leaf("pic:cNvPr", properties);
        markup.leaf("pic:cNvPicPr");
    }
    {
        const Element fill(markup, "pic:blipFill");
        markup.leaf("a:blip", {{"r:embed", drawing.relation}});
        const Element stretch(markup, "a:stretch");
        markup.leaf("a:fillRect");
    }
    const Element shape(markup, "pic:spPr");
    {
        const Element transform(markup, "a:xfrm");
        markup.leaf("a:off", {{"x", 0}, {"y", 0}});
        markup.leaf("a:ext", {{"cx", wide}, {"cy", tall}});
    }
    const Element geometry(markup, "a:prstGeom", {{"prst", "rect"}});
    markup.leaf("a:avLst");
}

Drawing logoDrawing(const report::ReadinessReport& report, double widthMm, double heightMm)
{
    const auto size = organisation::logoSize(report.logo);
    if (!size.has_value())
        return {};
    const double scale = std::min(widthMm / size->width, heightMm / size->height);
    return {{}, size->width * scale, size->height * scale, 0, QStringLiteral("Logo"), logoText(report)};
}

} // namespace sextant::docx
