#include "html/detail/block_writer.h"

#include "html/detail/escape.h"
#include "html/detail/words.h"

namespace sextant::html::detail {

namespace {

/// A box as a drawing, so that no font need have one; heard as ticked or not.
QString box(bool chosen, Language language)
{
    return QStringLiteral(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"box\" role=\"img\" "
               "aria-label=\"%1\" viewBox=\"0 0 16 16\"><path d=\"M1 1h14v14h-14z%2\"></path></svg>")
        .arg(escaped((chosen ? kTicked : kNotTicked).in(language)),
             chosen ? QStringLiteral("M3.5 3.5l9 9M12.5 3.5l-9 9") : QString());
}

} // namespace

void BlockWriter::operator()(const report::Form& form)
{
    for (const report::FormRow& row : form.rows)
        formRow(row);
}

void BlockWriter::formRow(const report::FormRow& row)
{
    m_out += QStringLiteral("<div class=\"ask\">\n<div>\n");
    element("p", "code", row.code);
    element("p", "small", row.label);
    m_out += QStringLiteral("</div>\n<div>\n<p>%1</p>\n").arg(escaped(row.question));
    for (const QString& hint : row.hints)
        element("p", "small", hint);
    if (!row.choices.empty()) {
        m_out += row.stacked ? QStringLiteral("<ul role=\"list\" class=\"stacked\">\n")
                             : QStringLiteral("<ul role=\"list\">\n");
        for (const report::FormChoice& choice : row.choices)
            m_out +=
                QStringLiteral("<li>%1 <span><b>%2</b> %3</span></li>\n")
                    .arg(box(choice.chosen, m_report.language), escaped(choice.key), escaped(choice.text));
        m_out += QStringLiteral("</ul>\n");
    }
    for (const report::FormLine& line : row.lines)
        formLine(line);
    m_out += QStringLiteral("</div>\n</div>\n");
}

void BlockWriter::formLine(const report::FormLine& line)
{
    QString room = escaped(line.text);
    for (int i = 0; i < line.lines; ++i)
        room += QStringLiteral("<span class=\"line\"></span>");
    m_out += QStringLiteral("<p class=\"write\"><span class=\"second\">%1</span> <span>%2</span></p>\n")
                 .arg(escaped(line.label), room);
}

} // namespace sextant::html::detail
