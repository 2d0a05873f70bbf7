#include "workbook/detail/book.h"

#include "workbook/detail/cell_text.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace sextant::workbook::detail {

namespace {

constexpr double kTitleSize = 16;
constexpr uint8_t kPaperA4 = 9;
/// Excel's own format "text": a cell that has it stays a text when somebody edits it.
constexpr uint8_t kTextFormat = 49;
/// libxlsxwriter keeps heads and feet of pages in 255 bytes.
constexpr qsizetype kMarginBytes = 160;
constexpr qsizetype kMarginRightBytes = 60;

lxw_row_t at(int row)
{
    return static_cast<lxw_row_t>(row);
}
lxw_col_t across(int column)
{
    return static_cast<lxw_col_t>(column);
}

QByteArray numberFormat(Style style, int decimals)
{
    switch (style) {
    case Style::Figure:
        return decimals > 0 ? "0." + QByteArray(decimals, '0') : QByteArray("0");
    case Style::Share:
        return "0.0%";
    case Style::Day:
        return "yyyy-mm-dd";
    case Style::Moment:
        return "yyyy-mm-dd hh:mm";
    case Style::Text:
    case Style::Title:
    case Style::Label:
    case Style::Head:
    case Style::Prose:
    case Style::Number:
        break;
    }
    return {};
}

void addLook(lxw_format* format, Style style)
{
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (style == Style::Title) {
        format_set_bold(format);
        format_set_font_size(format, kTitleSize);
        return;
    }
    format_set_text_wrap(format);
    if (style == Style::Label || style == Style::Head)
        format_set_bold(format);
    if (style == Style::Label || style == Style::Prose)
        return;
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, LXW_COLOR_SILVER);
    if (style == Style::Head) {
        format_set_bg_color(format, LXW_COLOR_NAVY);
        format_set_font_color(format, LXW_COLOR_WHITE);
    }
}

/// As it may stand in the head or foot of a page, where a single & begins a command.
QByteArray marginText(const QString& text, qsizetype bytes)
{
    QByteArray utf8 = shortText(text, bytes);
    utf8 = shortText(text, bytes - utf8.count('&'));
    utf8.replace("&", "&&");
    return utf8;
}

/// Excel counts days from 1900 and to 9999.
bool isExcelDay(QDate day)
{
    return day.isValid() && day.year() > 1900 && day.year() <= 9999;
}

lxw_datetime excelDay(QDate day, QTime time)
{
    return {day.year(),  day.month(),   day.day(),
            time.hour(), time.minute(), static_cast<double>(time.second())};
}

} // namespace

Value valueOf(Decimal number)
{
    return number.toDouble();
}

Book::Book(const QString& path, const QString& folder, Language bookLanguage, int decimals)
    : language(bookLanguage)
{
    QByteArray place = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (m_book == nullptr)
        throw std::bad_alloc();
    for (const Style style : {Style::Text, Style::Title, Style::Label, Style::Head, Style::Prose,
                              Style::Figure, Style::Number, Style::Share, Style::Day, Style::Moment})
    {
        addFormat(style, false, decimals);
        addFormat(style, true, decimals);
    }
}

Book::~Book()
{
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

lxw_error Book::close()
{
    return workbook_close(std::exchange(m_book, nullptr)); // which frees it, too
}

void Book::addFormat(Style style, bool guarded, int decimals)
{
    lxw_format* format = workbook_add_format(m_book);
    addLook(format, style);
    if (guarded)
        format_set_num_format_index(format, kTextFormat);
    else if (const QByteArray numbers = numberFormat(style, decimals); !numbers.isEmpty())
        format_set_num_format(format, numbers.constData());
    m_formats[{style, guarded}] = format;
}

Sheet::Sheet(Book& owner, const QString& sheetName, bool landscape)
    : m_book(owner)
    , m_name(sheetName.toUtf8())
    , m_sheet(workbook_add_worksheet(owner.handle(), m_name.constData()))
{
    if (m_sheet == nullptr)
        throw std::bad_alloc();
    setPaper(landscape);
}

void Sheet::setPaper(bool landscape)
{
    worksheet_set_paper(m_sheet, kPaperA4);
    if (landscape)
        worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    // Years and codes are texts on purpose.
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    const Margins& margins = m_book.margins;
    const QByteArray head =
        "&L" + marginText(margins.left, kMarginBytes) + "&R" + marginText(margins.right, kMarginRightBytes);
    const QString page = margins.pageOf.arg(QStringLiteral("&P"), QStringLiteral("&N"));
    const QByteArray foot = "&L" + marginText(margins.foot, kMarginBytes) + "&R" + page.toUtf8();
    worksheet_set_header(m_sheet, head.constData());
    worksheet_set_footer(m_sheet, foot.constData());
}

void Sheet::width(int column, double letters)
{
    worksheet_set_column(m_sheet, across(column), across(column), letters, nullptr);
    m_widths[column] = letters;
}

void Sheet::fit(int row, int column, const QString& text, Style style)
{
    constexpr double kTitleHeight = 22;
    const auto width = m_widths.find(column);
    // A title goes on over the columns beside it.
    const bool isTitle = style == Style::Title;
    const int lines = isTitle || width == m_widths.end() ? 1 : linesOf(text, width->second);
    const double height = isTitle ? kTitleHeight : std::min(lines, kMostLines) * kLineHeight;
    double& before = m_heights[row];
    if (height <= std::max(before, kLineHeight))
        return;
    before = height;
    worksheet_set_row(m_sheet, at(row), height, nullptr);
}

void Sheet::writeText(int row, int column, const QString& text, Style style)
{
    fit(row, column, text, style);
    const QByteArray utf8 = cellText(text, m_book.language).toUtf8();
    lxw_format* format = m_book.format(style, isFormulaLike(text));
    if (utf8.isEmpty())
        worksheet_write_blank(m_sheet, at(row), across(column), format);
    else
        worksheet_write_string(m_sheet, at(row), across(column), utf8.constData(), format);
}

void Sheet::write(int row, int column, const Value& value, Style style)
{
    lxw_format* format = m_book.format(style, false);
    if (const auto* number = std::get_if<double>(&value); number != nullptr && std::isfinite(*number)) {
        worksheet_write_number(m_sheet, at(row), across(column), *number, format);
        return;
    }
    const auto* moment = std::get_if<QDateTime>(&value);
    const auto* date = std::get_if<QDate>(&value);
    const QDateTime utc = moment != nullptr ? moment->toUTC() : QDateTime();
    const QDate day = moment != nullptr ? utc.date() : date != nullptr ? *date : QDate();
    if (isExcelDay(day)) {
        lxw_datetime when = excelDay(day, moment != nullptr ? utc.time() : QTime(0, 0));
        lxw_format* look = m_book.format(moment != nullptr ? Style::Moment : Style::Day, false);
        worksheet_write_datetime(m_sheet, at(row), across(column), &when, look);
        return;
    }
    const auto* text = std::get_if<QString>(&value);
    writeText(row, column, text != nullptr ? *text : day.toString(Qt::ISODate), style);
}

int Sheet::table(int row, const std::vector<Column>& columns, const Rows& rows)
{
    for (size_t i = 0; i < columns.size(); ++i)
        write(row, static_cast<int>(i), columns[i].head, Style::Head);
    for (const std::vector<Value>& cells : rows) {
        ++row;
        for (size_t i = 0; i < cells.size() && i < columns.size(); ++i)
            write(row, static_cast<int>(i), cells[i], columns[i].style);
    }
    return row + 1;
}

int Sheet::listing(const std::vector<Column>& columns, const Rows& rows, int fixed)
{
    for (size_t i = 0; i < columns.size(); ++i)
        width(static_cast<int>(i), columns[i].width);
    const int next = table(0, columns, rows);
    worksheet_freeze_panes(m_sheet, 1, across(fixed));
    worksheet_repeat_rows(m_sheet, 0, 0);
    if (!rows.empty())
        worksheet_autofilter(m_sheet, 0, 0, at(next - 1), across(static_cast<int>(columns.size()) - 1));
    return next;
}

} // namespace sextant::workbook::detail
