#include "html/detail/block_writer.h"
#include "html/detail/escape.h"
#include "html/detail/words.h"

#include <QtMath>

namespace sextant::html::detail {

namespace {

constexpr size_t kWideTable = 5; ///< columns from which a table does not fit a phone

QLatin1String toneOf(report::Tone tone)
{
    switch (tone) {
    case report::Tone::Second:
        return QLatin1String("second");
    case report::Tone::Accent:
        return QLatin1String("accent");
    case report::Tone::Ok:
        return QLatin1String("ok");
    case report::Tone::Bad:
        return QLatin1String("bad");
    case report::Tone::Ink:
        break;
    }
    return {};
}

/// "r" and "small" as the column is set.
QString styleOf(const report::Table& table, size_t column)
{
    if (column >= table.columns.size())
        return {};
    const report::Column& one = table.columns[column];
    QStringList classes;
    if (one.right)
        classes << QStringLiteral("r");
    if (one.small)
        classes << QStringLiteral("small");
    return classes.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(classes.join(u' '));
}

} // namespace

QString BlockWriter::unseen(const QString& text) const
{
    return QStringLiteral("<span class=\"unseen\">%1</span>").arg(escaped(text));
}

QString BlockWriter::mark(const report::LevelMark& mark) const
{
    using Kind = report::LevelMark::Kind;
    switch (mark.kind) {
    case Kind::Level:
        return QStringLiteral("<span class=\"mark l%1\">%2</span>")
            .arg(QString::number(qBound(0, mark.step, 4)), escaped(mark.number));
    case Kind::Unanswered:
        return QStringLiteral("<span class=\"mark none\">%1</span>")
            .arg(unseen(kUnanswered.in(m_report.language)));
    case Kind::NotApplicable:
        return QStringLiteral("<span class=\"mark na\"><span aria-hidden=\"true\">–</span>%1</span>")
            .arg(unseen(kNotApplicable.in(m_report.language)));
    case Kind::Unscored:
        break;
    }
    return {};
}

QString BlockWriter::sign(report::CellIcon icon) const
{
    const auto drawn = [this](const char* style, const char* path, const Words& words) {
        return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sign %1\" role=\"img\" "
                              "aria-label=\"%2\" viewBox=\"0 0 24 24\"><path d=\"%3\"></path></svg>")
            .arg(QLatin1String(style), escaped(words.in(m_report.language)), QLatin1String(path));
    };
    switch (icon) {
    case report::CellIcon::Passed:
        return drawn("ok", "M5 12.5l4.5 4.5L19 7.5", kPassed);
    case report::CellIcon::Failed:
        return drawn("bad", "M6.5 6.5l11 11M17.5 6.5l-11 11", kFailed);
    case report::CellIcon::Open:
        return drawn("second", "M17 12a5 5 0 1 1-10 0 5 5 0 0 1 10 0z", kOpen);
    case report::CellIcon::Gate:
        return drawn("second", "M5 20V6M19 20V6M5 9.5h14M5 15h14", kGate);
    case report::CellIcon::None:
        break;
    }
    return {};
}

QString BlockWriter::cell(const report::Cell& cell) const
{
    QStringList parts;
    if (cell.icon != report::CellIcon::None && cell.icon != report::CellIcon::Gate)
        parts << sign(cell.icon);
    if (cell.mark.has_value())
        parts << mark(*cell.mark);
    if (cell.aim.has_value())
        parts << QStringLiteral("<span aria-hidden=\"true\">→</span>%1%2")
                     .arg(unseen(kAim.in(m_report.language)), mark(*cell.aim));
    const QString words = escaped(cell.text);
    const QLatin1String tone = toneOf(cell.tone);
    parts << (tone.isEmpty() || words.isEmpty()
                  ? words
                  : QStringLiteral("<span class=\"%1\">%2</span>").arg(tone, words));
    if (cell.icon == report::CellIcon::Gate)
        parts << sign(cell.icon);
    parts.removeAll(QString());
    return parts.join(u' ');
}

void BlockWriter::tableHead(const report::Table& table)
{
    m_out += QStringLiteral("<colgroup>");
    for (const report::Column& column : table.columns) {
        const int width = qMin(1000, qRound(column.share / m_tableWidth * 1000));
        if (width > 0)
            m_widths.insert(width);
        m_out += width > 0 ? QStringLiteral("<col class=\"w%1\" />").arg(width) : QStringLiteral("<col />");
    }
    m_out += QStringLiteral("</colgroup>\n");
    if (!table.headed)
        return;
    m_out += QStringLiteral("<thead><tr>");
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QString head = escaped(table.columns[i].head);
        m_out += head.isEmpty() ? QString(u"<td" + styleOf(table, i) + u"></td>")
                                : QString(u"<th scope=\"col\"" + styleOf(table, i) + u'>' + head + u"</th>");
    }
    m_out += QStringLiteral("</tr></thead>\n");
}

void BlockWriter::tableRow(const report::Table& table, const report::Row& row)
{
    m_out += row.group ? QStringLiteral("<tr class=\"group\">") : QStringLiteral("<tr>");
    const bool isAlone = row.cells.size() == 1 && table.columns.size() > 1;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QString words = cell(row.cells[i]);
        const QString style = styleOf(table, i);
        if (i > 0 || words.isEmpty()) {
            m_out += u"<td" + style + u'>' + words + u"</td>";
            continue;
        }
        m_out += u"<th scope=\"" + (row.group ? QStringLiteral("rowgroup") : QStringLiteral("row")) + u'"' +
                 (isAlone ? QStringLiteral(" colspan=\"%1\"").arg(table.columns.size()) : QString()) + style +
                 u'>' + words + u"</th>";
    }
    m_out += QStringLiteral("</tr>\n");
}

void BlockWriter::writeTable(const report::Table& table, const QString& caption)
{
    const QString name = escaped(caption);
    const bool isWide = table.columns.size() >= kWideTable;
    if (isWide)
        m_out += QStringLiteral("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%1\">\n")
                     .arg(name);
    m_out += QStringLiteral("<table%1><caption class=\"unseen\">%2</caption>")
                 .arg(isWide ? QStringLiteral(" class=\"wide\"") : QString(), name);
    tableHead(table);
    bool isOpen = false;
    for (const report::Row& row : table.rows) {
        if (!isOpen || row.group)
            m_out += isOpen ? QStringLiteral("</tbody>\n<tbody>\n") : QStringLiteral("<tbody>\n");
        isOpen = true;
        tableRow(table, row);
    }
    m_out += isOpen ? QStringLiteral("</tbody></table>\n") : QStringLiteral("</table>\n");
    if (isWide)
        m_out += QStringLiteral("</div>\n");
}

void BlockWriter::operator()(const report::Table& table)
{
    writeTable(table, m_heading);
}

} // namespace sextant::html::detail
