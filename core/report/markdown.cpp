#include "report/markdown.h"

#include <QRegularExpression>
#include <QStringList>

namespace sextant::report {

namespace {

/// \a text on one line, with nothing in it that Markdown would take for markup.
QString escaped(const QString& text)
{
    static const QRegularExpression special(QStringLiteral(R"(([\\`*_\[\]<>|~#&]))"));
    static const QRegularExpression listBegin(QStringLiteral(R"(^([0-9]+)([.)])(\s))"));
    static const QRegularExpression bulletBegin(QStringLiteral(R"(^([-+=]))"));
    QString result = text.simplified();
    result.replace(special, QStringLiteral("\\\\1"));
    result.replace(listBegin, QStringLiteral("\\1\\\\2\\3"));
    result.replace(bulletBegin, QStringLiteral("\\\\1"));
    return result;
}

QString escaped(const RichText& text)
{
    QString result;
    for (const Run& run : text.runs) {
        const QString words = escaped(run.text);
        if (words.isEmpty())
            continue;
        // Emphasis must not begin or end with a blank; one between the runs stands outside.
        if (!result.isEmpty() && (run.text.at(0).isSpace() || result.endsWith(QStringLiteral("**"))))
            result += u' ';
        result += run.bold ? QString(QStringLiteral("**") + words + QStringLiteral("**")) : words;
    }
    return result;
}

QString markText(const LevelMark& mark)
{
    if (mark.kind == LevelMark::Kind::Level)
        return QStringLiteral("(%1)").arg(mark.number);
    return mark.kind == LevelMark::Kind::NotApplicable ? QStringLiteral("(–)") : QString();
}

QString iconText(CellIcon icon)
{
    switch (icon) {
    case CellIcon::Passed:
        return QStringLiteral("✓");
    case CellIcon::Failed:
        return QStringLiteral("✗");
    case CellIcon::Open:
        return QStringLiteral("?");
    case CellIcon::None:
    case CellIcon::Gate:
        break;
    }
    return {};
}

QString cellText(const Cell& cell)
{
    QStringList parts{iconText(cell.icon)};
    if (cell.mark)
        parts << markText(*cell.mark);
    if (cell.aim)
        parts << QStringLiteral("→ ") + markText(*cell.aim);
    parts << escaped(cell.text);
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// One function for each kind of block; each adds whole paragraphs, kept apart by an empty line.
struct Writer
{
    QStringList paragraphs;

    void add(const QString& text)
    {
        if (!text.isEmpty())
            paragraphs << text;
    }

    void operator()(const PageBreak&) {}
    void operator()(const Title& title)
    {
        const QString kicker =
            title.kicker.isEmpty() ? QString() : escaped(title.kicker) + QStringLiteral(": ");
        add(QStringLiteral("## ") + kicker + escaped(title.title));
        add(escaped(QStringLiteral("%1 %2 %3").arg(title.figure, title.figureOf, title.figureNote)));
    }
    void operator()(const Heading& heading) { add(QStringLiteral("### ") + escaped(heading.text)); }
    void operator()(const Paragraph& paragraph) { add(escaped(paragraph.text)); }
    void operator()(const Message& message)
    {
        QString text = QStringLiteral("> **") + escaped(message.title) + QStringLiteral("**");
        if (!message.text.isEmpty())
            text += QStringLiteral("\n>\n> ") + escaped(message.text);
        add(text);
    }
    void operator()(const Table& table)
    {
        QStringList lines;
        QStringList heads;
        QStringList rules;
        for (const Column& column : table.columns) {
            heads << (table.headed ? escaped(column.head) : QString());
            rules << (column.right ? QStringLiteral("---:") : QStringLiteral("---"));
        }
        lines << row(heads) << row(rules);
        for (const Row& one : table.rows) {
            QStringList cells;
            for (const Cell& cell : one.cells)
                cells << (one.group && !cell.text.isEmpty() && !cell.text.runs.front().bold
                              ? QString(QStringLiteral("**") + cellText(cell) + QStringLiteral("**"))
                              : cellText(cell));
            while (cells.size() < heads.size())
                cells << QString();
            lines << row(cells);
        }
        add(lines.join(u'\n'));
    }
    void operator()(const Chart& chart)
    {
        add(escaped(std::visit([](const auto& spec) { return spec.description; }, chart.spec)));
    }
    void operator()(const Facts& facts) { add(factLines(facts.facts)); }
    void operator()(const LevelLegend& legend)
    {
        QStringList lines;
        for (const LevelKey& key : legend.keys)
            lines << QStringLiteral("- %1 **%2** %3")
                         .arg(markText(key.mark), escaped(key.name), escaped(key.summary));
        add(lines.join(u'\n'));
    }
    void operator()(const Signing& signing)
    {
        add(escaped(signing.sentence));
        QStringList lines;
        for (const QString& place : {signing.first, signing.second, signing.date, signing.seal})
            lines << QStringLiteral("- ") + escaped(place);
        add(lines.join(u'\n'));
    }
    void operator()(const Cover& cover)
    {
        add(QStringLiteral("# ") + escaped(cover.title));
        add(escaped(cover.organisation));
        add(escaped(cover.period));
        if (cover.arc)
            add(escaped(cover.arc->description));
        if (!cover.verdict.isEmpty())
            add(QStringLiteral("**%1** %2").arg(escaped(cover.verdict), escaped(cover.verdictNote)));
        add(factLines(cover.facts));
        add(escaped(cover.disclaimer));
    }
    void operator()(const Columns& columns)
    {
        for (const FlowBlock& block : columns.left)
            std::visit(*this, block);
        for (const FlowBlock& block : columns.right)
            std::visit(*this, block);
    }
    void operator()(const Form& form)
    {
        for (const FormRow& row : form.rows) {
            add(QStringLiteral("**%1** %2 %3")
                    .arg(escaped(row.code), escaped(row.label), escaped(row.question)));
            for (const QString& hint : row.hints)
                add(escaped(hint));
            QStringList lines;
            for (const FormChoice& choice : row.choices)
                lines << QStringLiteral("- %1 %2 %3")
                             .arg(choice.chosen ? QStringLiteral("[x]") : QStringLiteral("[ ]"),
                                  escaped(choice.key), escaped(choice.text));
            for (const FormLine& line : row.lines)
                lines << QStringLiteral("- %1: %2").arg(escaped(line.label), escaped(line.text));
            add(lines.join(u'\n'));
        }
    }
    void operator()(const Listing& listing)
    {
        if (!listing.label.isEmpty())
            add(QStringLiteral("**") + escaped(listing.label) + QStringLiteral("**"));
        QStringList lines;
        bool isList = false;
        for (const ListLine& line : listing.lines) {
            const bool numbered = !line.marker.isEmpty() && line.marker.at(0).isDigit();
            const QString sign = line.marker.isEmpty() ? QString()
                                 : numbered            ? QString(line.marker + u' ')
                                                       : QStringLiteral("- ");
            isList = isList || !sign.isEmpty();
            lines << sign + escaped(line.text);
        }
        add(lines.join(isList ? QStringLiteral("\n") : QStringLiteral("\n\n")));
    }
    void operator()(const Contents& contents)
    {
        QStringList lines;
        for (const ContentsLine& line : contents.lines) {
            const QString words = QString(escaped(line.code) + u' ' + escaped(line.title)).trimmed();
            lines << (line.anchor.isEmpty() ? QString(QStringLiteral("- **") + words + QStringLiteral("**"))
                                            : QString(QStringLiteral("- ") + words));
        }
        add(lines.join(u'\n'));
    }
    void operator()(const Letterhead& head)
    {
        add(QStringLiteral("# ") + escaped(head.name));
        for (const QString& line : head.lines)
            add(escaped(line));
    }

private:
    static QString row(const QStringList& cells)
    {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    }
    static QString factLines(const std::vector<Fact>& facts)
    {
        QStringList lines;
        for (const Fact& fact : facts)
            lines << QStringLiteral("- %1: %2").arg(escaped(fact.label), escaped(fact.value));
        return lines.join(u'\n');
    }
};

} // namespace

QByteArray markdown(const ReadinessReport& report)
{
    Writer writer;
    for (const Block& block : report.blocks)
        std::visit(writer, block);
    return (writer.paragraphs.join(QStringLiteral("\n\n")) + u'\n').toUtf8();
}

} // namespace sextant::report
