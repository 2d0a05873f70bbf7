#pragma once

#include "workbook/detail/words.h"

#include "base/decimal.h"
#include "base/language.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <xlsxwriter.h>

#include <map>
#include <utility>
#include <variant>
#include <vector>

namespace sextant::workbook::detail {

/// How a cell looks.
enum class Style {
    Text,   ///< wrapped
    Title,  ///< large
    Label,  ///< bold
    Head,   ///< of a column
    Prose,  ///< wrapped, without lines around it
    Figure, ///< with the decimals of the method
    Number, ///< as many decimals as it has
    Share,  ///< per cent
    Day,
    Moment,
};

/// What a cell holds; monostate: nothing.
using Value = std::variant<std::monostate, QString, double, QDate, QDateTime>;

struct Column
{
    QString head;
    double width; ///< in half-width letters
    Style style = Style::Text;
};

using Rows = std::vector<std::vector<Value>>;

/// What stands on every page of a printed sheet.
struct Margins
{
    QString left;   ///< above, at the left
    QString right;  ///< above, at the right
    QString foot;   ///< below, at the left
    QString pageOf; ///< "Page %1 of %2"
};

/// A workbook being written by libxlsxwriter, with one format for each style.
class Book
{
public:
    /// The file is made by close(). \a folder takes temporary files. \a decimals: of figures.
    Book(const QString& path, const QString& folder, Language bookLanguage, int decimals);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    /// Makes the file; once. LXW_NO_ERROR, or what went wrong.
    lxw_error close();

    lxw_workbook* handle() { return m_book; }
    lxw_format* format(Style style, bool guarded) const { return m_formats.at({style, guarded}); }
    QString word(Word what, std::initializer_list<QString> args = {}) const
    {
        return tell(what, language, args);
    }

    Language language; ///< of the sheets that are added next
    Margins margins;

private:
    void addFormat(Style style, bool guarded, int decimals);

    lxw_workbook* m_book = nullptr;
    std::map<std::pair<Style, bool>, lxw_format*> m_formats;
};

/// One sheet of a book. Rows and columns count from 0.
class Sheet
{
public:
    Sheet(Book& owner, Word sheetName, bool landscape)
        : Sheet(owner, owner.word(sheetName), landscape)
    {}
    Sheet(Book& owner, const QString& sheetName, bool landscape);

    void write(int row, int column, const Value& value, Style style);
    void width(int column, double letters);
    /// Heads and rows from \a row on; the row after them.
    int table(int row, const std::vector<Column>& columns, const Rows& rows);
    /// table() from the first row on, with widths, filters, heads that stay in sight and on each page, and
    /// the first \a fixed columns that stay in sight.
    int listing(const std::vector<Column>& columns, const Rows& rows, int fixed);

    Book& book() { return m_book; }
    lxw_worksheet* handle() { return m_sheet; }
    const QByteArray& name() const { return m_name; }

private:
    void writeText(int row, int column, const QString& text, Style style);
    /// Makes \a row high enough for \a text.
    void fit(int row, int column, const QString& text, Style style);
    void setPaper(bool landscape);

    Book& m_book;
    QByteArray m_name;
    lxw_worksheet* m_sheet = nullptr;
    std::map<int, double> m_widths;  ///< of columns that have one
    std::map<int, double> m_heights; ///< of rows higher than one line
};

/// \a number as a cell's value.
Value valueOf(Decimal number);
/// Nothing when there is none.
template <typename T>
Value valueOf(const std::optional<T>& value)
{
    return value ? Value(*value) : Value();
}
inline Value countOf(int number)
{
    return static_cast<double>(number);
}

} // namespace sextant::workbook::detail
