#include "ui/manual/manual_text.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace sextant::ui {

namespace {

using report::Paragraph;

constexpr int kIndent = 26;
constexpr int kCellPadding = 6;
constexpr int kFramePadding = 12;
constexpr double kTableWidth = 170; ///< mm that the columns of a report's table are given in

class DocumentWriter
{
public:
    DocumentWriter(QTextDocument& document, const Theme& theme, Language language)
        : m_cursor(&document)
        , m_theme(theme)
        , m_language(language)
    {}

    template <typename Other>
    void operator()(const Other&)
    {}
    void operator()(const report::Title& title)
    {
        if (!title.kicker.isEmpty())
            line(title.kicker, TextRole::Caption, Ink::Text2, 0, 0);
        line(title.title, TextRole::Title, Ink::Ink, 0, metric::kGrid, 1);
    }
    void operator()(const report::Heading& heading)
    {
        line(heading.text, TextRole::Question, Ink::Ink, metric::kCardPadding, metric::kGrid, 2);
    }
    void operator()(const Paragraph& paragraph)
    {
        const bool prose = paragraph.style == Paragraph::Style::Prose;
        const bool small = paragraph.style == Paragraph::Style::Small;
        const TextRole role = prose ? TextRole::Lead : small ? TextRole::Caption : TextRole::Body;
        begin(role, metric::kHalfGrid, metric::kGrid);
        runs(paragraph.text, role, small ? Ink::Text2 : Ink::Ink);
    }
    void operator()(const report::Message& message)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setBackground(m_theme.tokens().accentTint);
        format.setCellPadding(m_theme.px(kFramePadding));
        format.setCellSpacing(0);
        format.setTopMargin(m_theme.px(metric::kGrid));
        format.setBottomMargin(m_theme.px(metric::kGrid));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        beginTable(1, 1, format);
        m_fresh = true;
        line(message.title, TextRole::BodyBold, Ink::Accent, 0, metric::kHalfGrid);
        line(message.text, TextRole::Body, Ink::Ink, 0, 0);
        endTable();
    }
    void operator()(const report::Listing& listing)
    {
        const TextRole role = listing.style == Paragraph::Style::Prose ? TextRole::Lead : TextRole::Body;
        if (!listing.label.isEmpty())
            line(listing.label, TextRole::BodyBold, Ink::Text2, metric::kCardPadding, 2);
        for (const report::ListLine& one : listing.lines) {
            begin(role, 0, metric::kHalfGrid);
            if (!one.marker.isEmpty())
                hang(one.marker, role);
            runs(one.text, role, Ink::Ink);
        }
    }
    void operator()(const report::Contents& contents)
    {
        for (const report::ContentsLine& one : contents.lines) {
            const bool heads = one.anchor.isEmpty();
            begin(heads ? TextRole::BodyBold : TextRole::Lead, 0, metric::kHalfGrid);
            QTextCharFormat format = words(heads ? TextRole::BodyBold : TextRole::Lead, Ink::Text2);
            m_cursor.insertText(one.code + QStringLiteral("\u2002"), format);
            format.setForeground(m_theme.color(heads ? Ink::Ink : Ink::Accent));
            if (!heads) {
                format.setAnchor(true);
                format.setAnchorHref(kManualLink + one.anchor);
            }
            m_cursor.insertText(one.title, format);
        }
    }
    void operator()(const report::Table& table)
    {
        const int columns = static_cast<int>(table.columns.size());
        const int head = table.headed ? 1 : 0;
        QTextTable* made =
            beginTable(static_cast<int>(table.rows.size()) + head, columns, tableFormat(table));
        for (int column = 0; column < columns && head > 0; ++column)
            cell(*made, 0, column, report::RichText(table.columns[static_cast<size_t>(column)].head),
                 TextRole::Caption, Ink::Text2);
        for (size_t i = 0; i < table.rows.size(); ++i) {
            const report::Row& row = table.rows[i];
            const int at = static_cast<int>(i) + head;
            if (row.group)
                made->mergeCells(at, 0, 1, columns);
            for (int column = 0; column < columns && column < static_cast<int>(row.cells.size()); ++column) {
                const report::Cell& text = row.cells[static_cast<size_t>(column)];
                cell(*made, at, column, text.text, TextRole::Body,
                     text.tone == report::Tone::Second ? Ink::Text2 : Ink::Ink);
            }
        }
        endTable();
    }

private:
    QTextCharFormat words(TextRole role, Ink ink) const
    {
        QTextCharFormat format;
        format.setFont(fontOf(role, m_language, m_theme.textSize()));
        format.setForeground(m_theme.color(ink));
        return format;
    }

    /// A new paragraph of \a role with distances in px at 100 %.
    void begin(TextRole role, int above, int below, int level = 0)
    {
        QTextBlockFormat format;
        format.setLineHeight(typeStep(role, m_language, m_theme.textSize()).lineHeight,
                             QTextBlockFormat::MinimumHeight);
        format.setTopMargin(m_fresh ? 0 : m_theme.px(above));
        format.setBottomMargin(m_theme.px(below));
        format.setHeadingLevel(level);
        if (m_fresh)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_cursor.mergeBlockCharFormat(words(role, Ink::Ink)); // in a cell it holds the span too
        m_fresh = false;
    }

    void line(const QString& text, TextRole role, Ink ink, int above, int below, int level = 0)
    {
        begin(role, above, below, level);
        m_cursor.insertText(shown(text), words(role, ink));
    }

    /// \a marker before the paragraph, whose lines all begin behind it.
    void hang(const QString& marker, TextRole role)
    {
        const int indent = m_theme.px(kIndent);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setLeftMargin(indent);
        format.setTextIndent(-indent);
        format.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
        m_cursor.setBlockFormat(format);
        m_cursor.insertText(marker + u'\t', words(role, Ink::Text2));
    }

    void runs(const report::RichText& text, TextRole role, Ink ink)
    {
        for (const report::Run& run : text.runs) {
            QTextCharFormat format = words(role, ink);
            if (run.bold)
                format.setFontWeight(QFont::Bold);
            m_cursor.insertText(shown(run.text), format);
        }
    }

    /// Line ends stay inside their paragraph.
    static QString shown(const QString& text) { return QString(text).replace(u'\n', QChar::LineSeparator); }

    QTextTableFormat tableFormat(const report::Table& table) const
    {
        QTextTableFormat format;
        format.setBorderCollapse(true);
        format.setBorder(metric::kLine);
        format.setBorderBrush(m_theme.tokens().line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(m_theme.px(kCellPadding));
        format.setTopMargin(m_theme.px(metric::kCardPadding));
        format.setBottomMargin(m_theme.px(metric::kGrid));
        format.setHeaderRowCount(table.headed ? 1 : 0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        for (const report::Column& column : table.columns)
            widths << (column.share > 0
                           ? QTextLength(QTextLength::PercentageLength, column.share / kTableWidth * 100)
                           : QTextLength(QTextLength::VariableLength, 0));
        format.setColumnWidthConstraints(widths);
        return format;
    }

    QTextTable* beginTable(int rows, int columns, const QTextTableFormat& format)
    {
        return m_cursor.insertTable(rows, columns, format);
    }

    void endTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_fresh = true; // a table leaves an empty paragraph behind it
    }

    void cell(QTextTable& table, int row, int column, const report::RichText& text, TextRole role, Ink ink)
    {
        m_cursor = table.cellAt(row, column).firstCursorPosition();
        m_fresh = true;
        begin(role, 0, 0);
        runs(text, role, ink);
    }

    QTextCursor m_cursor;
    const Theme& m_theme;
    Language m_language;
    bool m_fresh = true; ///< the cursor stands in an empty paragraph
};

} // namespace

void fillDocument(QTextDocument& document, const std::vector<report::Block>& blocks, const Theme& theme,
                  Language language)
{
    document.clear();
    document.setDefaultFont(fontOf(TextRole::Body, language, theme.textSize()));
    DocumentWriter writer(document, theme, language);
    for (const report::Block& block : blocks)
        std::visit(writer, block);
}

QList<QTextEdit::ExtraSelection> marksOf(const QTextDocument& document, const search::Query& query,
                                         const Theme& theme)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (query.isEmpty())
        return marks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const search::Span& span : search::spansOf(query, block.text())) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + span.start);
            mark.cursor.setPosition(block.position() + span.end(), QTextCursor::KeepAnchor);
            mark.format.setBackground(theme.tokens().warnTint);
            mark.format.setForeground(theme.tokens().ink);
            marks.append(mark);
        }
    }
    return marks;
}

} // namespace sextant::ui
