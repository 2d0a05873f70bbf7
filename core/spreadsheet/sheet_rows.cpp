#include "spreadsheet/sheet_rows.h"

#include "ledger/limits.h"
#include "ledger/table.h"

namespace sextant::spreadsheet {

namespace {

using ledger::LedgerRefusal;
using Token = QXmlStreamReader::TokenType;

constexpr int kLastRow = 1'048'576;
constexpr int kLastColumn = 16'384;

class SheetReader
{
public:
    SheetReader(XmlPart& part, const SheetContext& context, ledger::wire::Writer& out)
        : m_part(part)
        , m_context(context)
        , m_out(out)
    {}

    void read()
    {
        for (Token token = m_part.next(); token != QXmlStreamReader::EndDocument && m_out.isOpen();
             token = m_part.next())
        {
            if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement)
                end();
            else if (m_inValue)
                m_value += m_part.text();
            if (m_inline)
                m_collector.take(token, m_part, m_value);
        }
    }

private:
    [[noreturn]] void damaged(const QString& place) const
    {
        throw Stop{LedgerRefusal::SpreadsheetDamaged, place, m_row};
    }

    QString cellName() const { return ledger::columnLetters(m_column) + QString::number(m_row); }

    void start()
    {
        const QStringView name = m_part.name();
        if (name == u"c")
            startCell();
        else if (name == u"v")
            m_inValue = true;
        else if (name == u"is")
            m_inline = true;
        else if (name == u"row")
            startRow();
    }

    void end()
    {
        const QStringView name = m_part.name();
        if (name == u"v")
            m_inValue = false;
        else if (name == u"is")
            m_inline = false;
        else if (name == u"c")
            endCell();
        else if (name == u"row")
            endRow();
    }

    void startRow()
    {
        const QString number = m_part.attribute(u"r");
        const int row = number.isEmpty() ? m_row + 1 : number.toInt();
        if (row <= m_row || row > kLastRow)
            damaged(QStringLiteral("row %1").arg(number.left(20)));
        m_row = row;
        m_column = -1;
        m_cells.clear();
        m_used = 0;
    }

    void startCell()
    {
        QStringView reference;
        QStringView style;
        const QXmlStreamAttributes attributes = m_part.attributes();
        m_type.clear();
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == u"r")
                reference = attribute.value();
            else if (attribute.name() == u"s")
                style = attribute.value();
            else if (attribute.name() == u"t")
                m_type = attribute.value().toString();
        }
        if (reference.isEmpty()) {
            ++m_column;
        } else {
            const auto place = cellPlace(reference);
            if (!place.has_value() || place->row != m_row)
                damaged(reference.left(20).toString());
            m_column = place->column;
        }
        if (m_column >= kLastColumn)
            damaged(cellName());
        m_style = style.isEmpty() ? 0 : style.toInt();
        m_value.clear();
    }

    /// The cell's value as text.
    QByteArray valueText() const
    {
        if (m_type == u"s") {
            bool fine = false;
            const auto text = m_context.strings.at(m_value.trimmed().toLongLong(&fine));
            if (!fine || !text.has_value())
                damaged(cellName());
            return text->toByteArray();
        }
        if (m_type == u"b")
            return m_value.trimmed() == u"1" ? QByteArray("TRUE") : QByteArray("FALSE");
        if (m_type.isEmpty() || m_type == u"n")
            return numberOrDate();
        return unescaped(m_value).toUtf8();
    }

    QByteArray numberOrDate() const
    {
        const QString number = m_value.trimmed();
        if (number.isEmpty())
            return {};
        if (m_context.formats.isDate(m_style)) {
            bool fine = false;
            const QString date = dateText(number.toDouble(&fine), m_context.since1904);
            if (fine && !date.isEmpty())
                return date.toUtf8();
        }
        const QString text = numberText(number);
        if (text.isEmpty())
            damaged(cellName());
        return text.toUtf8();
    }

    void endCell()
    {
        QByteArray text = valueText();
        if (text.contains('\0'))
            damaged(cellName());
        if (text.trimmed().isEmpty())
            return;
        if (QString::fromUtf8(text).size() > ledger::kMaxCellCharacters)
            throw Stop{LedgerRefusal::CellTooLong, cellName(), m_row};
        if (m_column >= ledger::kMaxColumns)
            throw Stop{LedgerRefusal::TooManyColumns, cellName(), m_row};
        const auto at = static_cast<size_t>(m_column);
        if (m_cells.size() <= at)
            m_cells.resize(at + 1);
        m_cells[at] = std::move(text);
        ++m_used;
    }

    void endRow()
    {
        if (m_used == 0)
            return;
        if (++m_rows > ledger::kMaxRows)
            throw Stop{LedgerRefusal::TooManyRows, {}, m_row};
        m_views.assign(m_cells.begin(), m_cells.end());
        m_out.row(m_row, m_views);
        if (m_part.permille() >= m_told + 10) {
            m_told = m_part.permille();
            m_out.progress(m_told);
        }
    }

    XmlPart& m_part;
    const SheetContext& m_context;
    ledger::wire::Writer& m_out;
    TextCollector m_collector;
    int m_row = 0;
    int m_column = -1;
    int m_style = 0;
    int m_used = 0;
    int m_rows = 0;
    int m_told = 0;
    QString m_type;
    QString m_value;
    bool m_inValue = false;
    bool m_inline = false;
    std::vector<QByteArray> m_cells;
    std::vector<QByteArrayView> m_views;
};

} // namespace

std::optional<CellPlace> cellPlace(QStringView reference)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z' && at < 4; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    bool fine = false;
    const int row = reference.size() - at > 7 ? 0 : reference.sliced(at).toInt(&fine);
    if (!fine || column < 1 || column > kLastColumn || row < 1 || row > kLastRow)
        return std::nullopt;
    return CellPlace{row, column - 1};
}

void readSheet(XmlPart& part, const SheetContext& context, ledger::wire::Writer& out)
{
    SheetReader(part, context, out).read();
}

} // namespace sextant::spreadsheet
