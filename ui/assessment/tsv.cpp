#include "ui/assessment/tsv.h"

#include <algorithm>
#include <optional>

namespace sextant::ui {

namespace {

constexpr qsizetype kMaxCell = 32'767; // as in spreadsheets
constexpr QChar kQuote = u'"';

bool endsCell(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

/// The content of the quoted cell that begins at \a at, which then stands behind it; nullopt: it never
/// closes, or goes on behind its quote.
std::optional<QString> quotedCell(const QString& text, qsizetype& at)
{
    QString cell;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != kQuote) {
            cell += text[i];
            continue;
        }
        const bool doubled = i + 1 < text.size() && text[i + 1] == kQuote;
        if (!doubled && i + 1 < text.size() && !endsCell(text[i + 1]))
            return std::nullopt;
        if (!doubled) {
            at = i + 1;
            return cell;
        }
        cell += kQuote;
        ++i;
    }
    return std::nullopt;
}

QString nextCell(const QString& text, qsizetype& at)
{
    if (at < text.size() && text[at] == kQuote) {
        if (std::optional<QString> quoted = quotedCell(text, at))
            return quoted->left(kMaxCell);
    }
    const qsizetype from = at;
    while (at < text.size() && !endsCell(text[at]))
        ++at;
    return text.mid(from, std::min(at - from, kMaxCell));
}

} // namespace

std::vector<QStringList> readTsv(const QString& text, int maxRows)
{
    std::vector<QStringList> rows;
    qsizetype at = 0;
    while (at < text.size() && static_cast<int>(rows.size()) <= maxRows) {
        QStringList row{nextCell(text, at)};
        while (at < text.size() && text[at] == u'\t')
            row << nextCell(text, ++at);
        rows.push_back(row);
        if (at < text.size() && text[at] == u'\r')
            ++at;
        if (at < text.size() && text[at] == u'\n')
            ++at;
    }
    return rows;
}

QString tsvRow(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells) {
        const bool plain =
            std::none_of(cell.begin(), cell.end(), [](QChar c) { return endsCell(c) || c == kQuote; });
        written << (plain ? cell
                          : QString(kQuote + QString(cell).replace(kQuote, QStringLiteral("\"\"")) + kQuote));
    }
    return written.join(u'\t') + u'\n';
}

} // namespace sextant::ui
