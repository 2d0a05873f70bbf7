#include "cli/output.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <array>

namespace sextant::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// East Asian Wide and Fullwidth (Unicode Standard Annex 11), as blocks.
constexpr std::array kWide{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},  Range{0x3041, 0x33FF},
                           Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},  Range{0xA000, 0xA4CF},
                           Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},  Range{0xFE30, 0xFE6F},
                           Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},  Range{0x1F300, 0x1F64F},
                           Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

int cellsOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::any_of(kWide.begin(), kWide.end(), [&](const Range& range) {
        return character >= range.first && character <= range.last;
    });
    return wide ? 2 : 1;
}

/// Embeddings, overrides and isolates: they could show a line in another order than it is.
bool changesDirection(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

QString harmless(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        if (c == u'\n' || c == u'\t' || c == u'\r' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
        else if (c.category() == QChar::Other_Control || changesDirection(c.unicode()))
            c = QChar::ReplacementCharacter;
    }
    return result;
}

int displayWidth(const QString& text)
{
    int cells = 0;
    for (const char32_t character : text.toStdU32String())
        cells += cellsOf(character);
    return cells;
}

void Output::line(const QString& text)
{
    m_content += harmless(text).toUtf8();
    m_content += '\n';
}

void Output::json(const QJsonObject& object)
{
    m_content += QJsonDocument(object).toJson(QJsonDocument::Indented);
}

void Output::json(const QJsonArray& array)
{
    m_content += QJsonDocument(array).toJson(QJsonDocument::Indented);
}

void Output::jsonString(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    m_content += list.mid(1, list.size() - 2) + '\n';
}

void Output::bytes(const QByteArray& bytes)
{
    m_content += bytes;
}

void Table::row(const QStringList& cells)
{
    Q_ASSERT(static_cast<size_t>(cells.size()) == m_columns.size());
    QStringList shown;
    for (const QString& cell : cells)
        shown << harmless(cell);
    m_rows.push_back(shown);
}

void Table::print(Output& output) const
{
    std::vector<int> widths(m_columns.size(), 0);
    for (const QStringList& row : m_rows) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.at(static_cast<int>(i))));
    }
    for (const QStringList& row : m_rows) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString& cell = row.at(static_cast<int>(i));
            const QString blanks(widths[i] - displayWidth(cell), u' ');
            line += m_columns[i] == Align::Right ? QString(blanks + cell) : QString(cell + blanks);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        output.line(line);
    }
}

} // namespace sextant::cli
