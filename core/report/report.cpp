#include "report/report.h"

namespace sextant::report {

namespace {

QString markText(const LevelMark& mark)
{
    switch (mark.kind) {
    case LevelMark::Kind::Level:
        return QStringLiteral("[%1]").arg(mark.number);
    case LevelMark::Kind::NotApplicable:
        return QStringLiteral("[–]");
    case LevelMark::Kind::Unanswered:
        return QStringLiteral("[ ]");
    case LevelMark::Kind::Unscored:
        break;
    }
    return {};
}

QString iconText(CellIcon icon)
{
    switch (icon) {
    case CellIcon::Passed:
        return QStringLiteral("(+)");
    case CellIcon::Failed:
        return QStringLiteral("(x)");
    case CellIcon::Open:
        return QStringLiteral("(?)");
    case CellIcon::Gate:
        return QStringLiteral("(gate)");
    case CellIcon::None:
        break;
    }
    return {};
}

QString cellText(const Cell& cell)
{
    QStringList parts;
    if (cell.icon != CellIcon::None && cell.icon != CellIcon::Gate)
        parts << iconText(cell.icon);
    if (cell.mark)
        parts << markText(*cell.mark);
    if (cell.aim)
        parts << QStringLiteral("→ ") + markText(*cell.aim);
    parts << cell.text.plain();
    if (cell.icon == CellIcon::Gate)
        parts << iconText(cell.icon);
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// One function for each kind of block; each adds whole lines.
struct Writer
{
    QStringList lines;

    void operator()(const PageBreak&) { lines << QString() << QStringLiteral("--- page"); }
    void operator()(const Title& title)
    {
        lines << QStringLiteral("# %1 | %2").arg(title.kicker, title.title);
        if (!title.figure.isEmpty())
            lines << QStringLiteral("  %1 %2 (%3)").arg(title.figure, title.figureOf, title.figureNote);
    }
    void operator()(const Heading& heading) { lines << QStringLiteral("## ") + heading.text; }
    void operator()(const Paragraph& paragraph) { lines << paragraph.text.plain(); }
    void operator()(const Message& message)
    {
        lines << QStringLiteral("! ") + message.title;
        if (!message.text.isEmpty())
            lines << QStringLiteral("  ") + message.text;
    }
    void operator()(const Table& table)
    {
        QStringList heads;
        for (const Column& column : table.columns)
            heads << column.head;
        if (table.headed)
            lines << QStringLiteral("| ") + heads.join(QStringLiteral(" | "));
        for (const Row& row : table.rows) {
            QStringList cells;
            for (const Cell& cell : row.cells)
                cells << cellText(cell);
            lines << (row.group ? QStringLiteral("= ") : QStringLiteral("- ")) +
                         cells.join(QStringLiteral(" | "));
        }
    }
    void operator()(const Chart& chart)
    {
        lines << QStringLiteral("~ ") +
                     std::visit([](const auto& spec) { return spec.description; }, chart.spec);
    }
    void operator()(const Facts& facts) { addFacts(facts.facts); }
    void operator()(const LevelLegend& legend)
    {
        for (const LevelKey& key : legend.keys)
            lines << QStringLiteral("%1 %2: %3").arg(markText(key.mark), key.name, key.summary);
    }
    void operator()(const Signing& signing)
    {
        lines << signing.sentence
              << QStringLiteral("____ %1 / %3 ____ %2 / %3 [%4]")
                     .arg(signing.first, signing.second, signing.date, signing.seal);
    }
    void operator()(const Cover& cover)
    {
        lines << cover.program << cover.title << cover.organisation << cover.period;
        if (cover.arc)
            lines << QStringLiteral("~ ") + cover.arc->description;
        if (!cover.verdict.isEmpty())
            lines << QStringLiteral("%1: %2").arg(cover.verdict, cover.verdictNote);
        addFacts(cover.facts);
        lines << cover.disclaimer;
    }
    void operator()(const Columns& columns)
    {
        for (const FlowBlock& block : columns.left)
            std::visit(*this, block);
        for (const FlowBlock& block : columns.right)
            std::visit(*this, block);
    }
    void operator()(const Listing& listing)
    {
        if (!listing.label.isEmpty())
            lines << listing.label;
        for (const ListLine& line : listing.lines)
            lines << QStringLiteral("  ") +
                         (line.marker.isEmpty() ? QString() : QString(line.marker + u' ')) +
                         line.text.plain();
    }
    void operator()(const Contents& contents)
    {
        for (const ContentsLine& line : contents.lines)
            lines << QStringLiteral("> %1 %2").arg(line.code, line.title).simplified();
    }
    void operator()(const Letterhead& head)
    {
        lines << QString() << QStringLiteral("--- page") << QStringLiteral("# ") + head.name << head.lines;
    }
    void operator()(const Form& form)
    {
        for (const FormRow& row : form.rows)
            addRow(row);
    }

private:
    void addRow(const FormRow& row)
    {
        lines << QStringLiteral("%1 %2 %3").arg(row.code, row.label, row.question.plain()).simplified();
        for (const QString& hint : row.hints)
            lines << QStringLiteral("  ") + hint;
        for (const FormChoice& choice : row.choices)
            lines << QStringLiteral("  %1 %2 %3")
                         .arg(choice.chosen ? QStringLiteral("[x]") : QStringLiteral("[ ]"), choice.key,
                              choice.text)
                         .trimmed();
        for (const FormLine& line : row.lines)
            lines << QStringLiteral("  %1: %2%3").arg(line.label, line.text, QString(line.lines, u'_'));
    }
    void addFacts(const std::vector<Fact>& facts)
    {
        for (const Fact& fact : facts)
            lines << QStringLiteral("%1: %2").arg(fact.label, fact.value);
    }
};

} // namespace

bool RichText::isEmpty() const
{
    for (const Run& run : runs) {
        if (!run.text.isEmpty())
            return false;
    }
    return true;
}

QString RichText::plain() const
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

QString plainText(const ReadinessReport& report)
{
    Writer writer;
    writer.lines << QStringLiteral("%1 | %2 | %3").arg(report.organisation, report.runningTitle, report.demo)
                 << report.foot;
    for (const QString& tag : {report.mark, report.watermark}) {
        if (!tag.isEmpty())
            writer.lines << QStringLiteral("[%1]").arg(tag);
    }
    for (const Block& block : report.blocks)
        std::visit(writer, block);
    return writer.lines.join(u'\n') + u'\n';
}

} // namespace sextant::report
