#include "docx/detail/body.h"

namespace sextant::docx {

namespace {

constexpr double kCodes = 20;  ///< mm
constexpr double kBoxHang = 5; ///< mm
constexpr char kFree[] = "□";  ///< as GB 2312 has them: fonts for Chinese do, on every system
constexpr char kChosen[] = "■";

} // namespace

void Body::formLine(const report::FormLine& line)
{
    paragraph({.style = "Label", .rule = line.lines == 1 ? m_palette.edge : QString()}, [&] {
        m_words.text(line.label, {.color = m_palette.second});
        m_words.text(u' ' + line.text);
    });
    for (int i = 1; i < line.lines; ++i)
        paragraph({.style = "Label", .rule = m_palette.edge}, [] {});
}

void Body::question(const report::FormRow& asked)
{
    paragraph({.style = "Label", .staysWithNext = true}, [&] { m_words.rich(asked.question); });
    for (const QString& hint : asked.hints)
        paragraph({.style = "Small"}, [&] { m_words.text(hint); });
    for (const report::FormChoice& choice : asked.choices) {
        paragraph({.style = "Label", .hanging = kBoxHang}, [&] {
            m_words.text(QString::fromUtf8(choice.chosen ? kChosen : kFree));
            m_words.tab();
            if (!choice.key.isEmpty())
                m_words.text(choice.key + u' ', {.bold = true});
            m_words.text(choice.text);
        });
    }
    for (const report::FormLine& line : asked.lines)
        formLine(line);
}

void Body::operator()(const report::Form& form)
{
    if (form.rows.empty())
        return;
    table({{kCodes, m_width - kCodes}, m_palette.line}, [&] {
        for (const report::FormRow& asked : form.rows) {
            row(false, 0, [&] {
                cell({.width = kCodes}, [&] {
                    paragraph({.style = "Label"}, [&] { m_words.text(asked.code, {.bold = true}); });
                    paragraph({.style = "Small"}, [&] { m_words.text(asked.label); });
                });
                cell({.width = m_width - kCodes}, [&] { question(asked); });
            });
        }
    });
}

} // namespace sextant::docx
