#include "workbook/form_workbook.h"

#include "base/hashing.h"
#include "paper/answer_keys.h"
#include "paper/condition_words.h"
#include "paper/form_plan.h"
#include "paper/form_sheet.h"
#include "workbook/detail/cell_text.h"
#include "workbook/detail/made_book.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::workbook {

namespace {

using framework::Item;
using framework::ItemKind;
using paper::FormColumn;

constexpr int kHeadRow = 3;
constexpr qsizetype kTitleBytes = 31;    ///< of an input message; Excel's 32 characters
constexpr qsizetype kMessageBytes = 250; ///< Excel's 255 characters
constexpr uint8_t kTextFormat = 49;
constexpr uint8_t kPaperA4 = 9;
constexpr std::array<double, paper::kFormColumns> kWidths{8, 8, 52, 60, 22, 28, 46};

lxw_row_t down(size_t row)
{
    return static_cast<lxw_row_t>(row);
}
lxw_col_t across(FormColumn column)
{
    return static_cast<lxw_col_t>(column);
}

/// Writes one form.
class Form
{
public:
    Form(const paper::PaperInput& input, Language language, const QString& path, const QString& folder)
        : m_input(input)
        , m_index(input.framework->index)
        , m_language(language)
        , m_identity(paper::identityOf(input, language))
        , m_rows(paper::plannedRows(input))
    {
        QByteArray place = QFile::encodeName(folder);
        lxw_workbook_options options{};
        options.tmpdir = place.data();
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (m_book == nullptr)
            throw std::bad_alloc();
        makeFormats();
        m_sheet = sheet(m_identity.sheet);
        m_hidden = sheet(paper::kIdentitySheet);
        worksheet_hide(m_hidden);
    }
    ~Form()
    {
        if (m_book != nullptr)
            lxw_workbook_free(m_book);
    }
    Form(const Form&) = delete;
    Form& operator=(const Form&) = delete;

    lxw_error write()
    {
        addProperties();
        addHead();
        addRows();
        addIdentity();
        finish();
        return workbook_close(std::exchange(m_book, nullptr));
    }

private:
    QString say(const char16_t* en, const char16_t* zh) const
    {
        return QString::fromUtf16(m_language == Language::Chinese ? zh : en);
    }

    lxw_worksheet* sheet(const QString& name)
    {
        lxw_worksheet* made = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (made == nullptr)
            throw std::bad_alloc();
        return made;
    }

    lxw_format* format(bool wrapped)
    {
        lxw_format* made = workbook_add_format(m_book);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format_index(made, kTextFormat);
        if (wrapped)
            format_set_text_wrap(made);
        return made;
    }

    void makeFormats()
    {
        m_plain = format(false);
        m_title = format(false);
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
        m_text = format(true);
        m_code = format(false);
        m_headFormat = format(true);
        m_section = format(false);
        m_entry = format(true);
        for (lxw_format* bold : {m_code, m_headFormat, m_section})
            format_set_bold(bold);
        for (lxw_format* lined : {m_text, m_code, m_headFormat, m_entry}) {
            format_set_border(lined, LXW_BORDER_THIN);
            format_set_border_color(lined, LXW_COLOR_SILVER);
        }
        format_set_bg_color(m_headFormat, LXW_COLOR_NAVY);
        format_set_font_color(m_headFormat, LXW_COLOR_WHITE);
        format_set_unlocked(m_entry);
    }

    void put(lxw_worksheet* where, size_t row, int column, const QString& text, lxw_format* look)
    {
        const QByteArray utf8 = detail::cellText(text, m_language).toUtf8();
        const auto col = static_cast<lxw_col_t>(column);
        if (utf8.isEmpty())
            worksheet_write_blank(where, down(row), col, look);
        else
            worksheet_write_string(where, down(row), col, utf8.constData(), look);
    }
    void put(size_t row, FormColumn column, const QString& text, lxw_format* look)
    {
        put(m_sheet, row, static_cast<int>(column), text, look);
    }

    void addProperties()
    {
        QByteArray title = detail::shortText(m_input.title.in(m_language), kMessageBytes);
        QByteArray company = detail::shortText(m_input.organisation.name.in(m_language), kMessageBytes);
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.company = company.data();
        properties.created = static_cast<time_t>(m_input.printedAt.toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
    }

    void addHead()
    {
        QString who = m_input.organisation.name.in(m_language);
        if (m_input.organisation.demo)
            who += say(u"  DEMO DATA", u"  演示数据");
        if (!m_input.mark.isEmpty())
            who += QStringLiteral("  ") + m_input.mark.in(m_language);
        put(0, FormColumn::Question, m_input.title.in(m_language), m_title);
        worksheet_set_row(m_sheet, 0, 24, nullptr);
        put(1, FormColumn::Question,
            who + say(u"  Form %1, %2 %3, edition %4", u"  表号%1，%2 %3，版本校验值%4")
                      .arg(m_identity.number, m_index.framework().title.in(m_language),
                           m_index.framework().version, shortDigest(m_identity.edition)),
            m_plain);
        put(2, FormColumn::Question,
            say(u"Fill in the columns at the right. An empty cell leaves an answer as it is; - clears it.",
                u"请填写右侧各列。留空表示保持原答案，填“-”表示清除。"),
            m_plain);
        for (int column = 0; column < paper::kFormColumns; ++column) {
            put(m_sheet, kHeadRow, column, paper::columnHead(static_cast<FormColumn>(column), m_language),
                m_headFormat);
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                                 kWidths.at(static_cast<size_t>(column)), nullptr);
        }
        if (!m_input.choices.spelledOut) {
            lxw_row_col_options hidden{};
            hidden.hidden = LXW_TRUE;
            worksheet_set_column_opt(m_sheet, across(FormColumn::Meaning), across(FormColumn::Meaning), 60,
                                     nullptr, &hidden);
        }
    }

    void addRows()
    {
        size_t row = kHeadRow;
        int node = -1;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (const int present = m_index.nodeOf(m_rows[i].item); present != node) {
                const framework::Section& section = *m_index.nodes()[static_cast<size_t>(present)].section;
                put(++row, FormColumn::Question,
                    QString(section.code + QChar(0x2002) + section.title.in(m_language)).trimmed(),
                    m_section);
                node = present;
            }
            addRow(++row, m_rows[i], m_identity.rows[i]);
        }
    }

    void addRow(size_t row, const paper::PlannedRow& planned, const paper::FormOriginal& original)
    {
        const Item& item = *m_index.items()[static_cast<size_t>(planned.item)];
        put(row, FormColumn::Code, original.code, m_code);
        put(row, FormColumn::Item, item.code, m_text);
        put(row, FormColumn::Question, questionOf(item, planned), m_text);
        put(row, FormColumn::Meaning, m_input.choices.spelledOut ? meaningOf(item) : QString(), m_text);
        put(row, FormColumn::Answer, original.cells.answer, m_entry);
        put(row, FormColumn::Reason, original.cells.reason, m_entry);
        put(row, FormColumn::Note, original.cells.note, m_entry);
        addValidation(row, item);
        setHeight(row, {questionOf(item, planned), m_input.choices.spelledOut ? meaningOf(item) : QString(),
                        original.cells.answer, original.cells.reason, original.cells.note});
    }

    /// Not every program fits rows to their texts by itself. \a texts: from the column of the question on.
    void setHeight(size_t row, const QStringList& texts)
    {
        int lines = 1;
        for (qsizetype i = 0; i < texts.size(); ++i)
            lines = std::max(lines,
                             detail::linesOf(texts[i], kWidths.at(static_cast<size_t>(FormColumn::Question) +
                                                                  static_cast<size_t>(i))));
        worksheet_set_row(m_sheet, down(row), detail::kLineHeight * std::min(lines, detail::kMostLines),
                          nullptr);
    }

    QString questionOf(const Item& item, const paper::PlannedRow& planned) const
    {
        QStringList lines;
        const QString& title = item.title.in(m_language);
        const QString& question = item.question.in(m_language);
        for (const QString& line : {title == question ? QString() : title, question})
            if (!line.isEmpty())
                lines << line;
        if (planned.conditional)
            lines << paper::conditionWords(m_index, planned.item, m_language);
        return lines.join(u'\n');
    }

    QString meaningOf(const Item& item) const
    {
        QStringList lines;
        const QStringList keys = paper::answerKeys(item);
        for (size_t i = 0; i < item.options.size(); ++i) {
            const framework::Option& option = item.options[i];
            const QString& words = option.descriptor.isEmpty() ? option.summary.in(m_language)
                                                               : option.descriptor.in(m_language);
            lines << QString(keys[static_cast<qsizetype>(i)] + u' ' + option.label.in(m_language) +
                             (words.isEmpty() ? QString() : QString(say(u": ", u"：") + words)));
        }
        return lines.join(u'\n');
    }

    /// What is asked for in the cell of the answer, as a hint where it is typed.
    QString hintOf(const Item& item) const
    {
        switch (item.kind) {
        case ItemKind::Option:
            return say(u"Choose one from the list.", u"请从列表中选择。");
        case ItemKind::Options:
            return say(u"All that hold, by their signs, with semicolons between: 1; 3",
                       u"可多选，填写代号，用分号隔开：1; 3");
        case ItemKind::Number:
            return item.unit.isEmpty()
                       ? say(u"A number.", u"请填数字。")
                       : say(u"A number, in %1.", u"请填数字，单位：%1。").arg(item.unit.in(m_language));
        case ItemKind::Date:
            return say(u"A date as 2026-05-09.", u"请填日期，如2026-05-09。");
        case ItemKind::Text:
            break;
        }
        return say(u"A text.", u"请填文字。");
    }

    void addValidation(size_t row, const Item& item)
    {
        const QStringList entries = paper::answerEntries(m_index.framework().method, item, m_language);
        QByteArray title = detail::shortText(item.code.isEmpty() ? item.id.text : item.code, kTitleBytes);
        QString words = hintOf(item);
        if (item.kind == ItemKind::Options)
            words += u'\n' + entries.join(u'\n');
        QByteArray message = detail::shortText(words, kMessageBytes);
        QByteArray wrong = detail::shortText(
            say(u"Choose an answer from the list, or - to clear it.", u"请从列表中选择答案；填“-”可清除。"),
            kMessageBytes);
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_ANY;
        validation.input_title = title.data();
        validation.input_message = message.data();
        std::vector<QByteArray> texts;
        std::vector<char*> list;
        for (const QString& choice : item.kind == ItemKind::Option ? listOf(item, entries) : QStringList())
            texts.push_back(choice.toUtf8());
        for (QByteArray& text : texts)
            list.push_back(text.data());
        list.push_back(nullptr);
        if (!texts.empty()) {
            validation.validate = LXW_VALIDATION_TYPE_LIST;
            validation.value_list = list.data();
            validation.error_title = title.data();
            validation.error_message = wrong.data();
        }
        worksheet_data_validation_cell(m_sheet, down(row), across(FormColumn::Answer), &validation);
    }

    /// Whether Excel takes \a entries with the cell: in 255 characters, parted by commas.
    static bool fitsInCell(const QStringList& entries)
    {
        constexpr qsizetype kMostCharacters = 255;
        const QString all = entries.join(u',');
        return all.size() <= kMostCharacters && all.count(u',') == entries.size() - 1 &&
               !all.contains(u'"') && !all.contains(u'\n');
    }

    /// What can be chosen for \a item: its \a entries, else their signs alone; empty when not even these fit.
    static QStringList listOf(const Item& item, QStringList entries)
    {
        entries << QString(paper::kClearCell);
        if (fitsInCell(entries))
            return entries;
        QStringList signs = paper::answerKeys(item);
        if (signs.size() + 1 < entries.size())
            signs << QString(paper::kNotApplicableKey);
        signs << QString(paper::kClearCell);
        return fitsInCell(signs) ? signs : QStringList();
    }

    void addIdentity()
    {
        const auto rows = paper::identityRows(m_identity);
        for (size_t row = 0; row < rows.size(); ++row)
            for (qsizetype column = 0; column < rows[row].size(); ++column)
                put(m_hidden, row, static_cast<int>(column), rows[row][column], m_plain);
    }

    void finish()
    {
        worksheet_freeze_panes(m_sheet, kHeadRow + 1, 2);
        worksheet_repeat_rows(m_sheet, kHeadRow, kHeadRow);
        worksheet_set_paper(m_sheet, kPaperA4);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        lxw_protection allowed{};
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &allowed);
        worksheet_protect(m_hidden, nullptr, nullptr);
        worksheet_set_selection(m_sheet, kHeadRow + 2, across(FormColumn::Answer), kHeadRow + 2,
                                across(FormColumn::Answer));
        worksheet_activate(m_sheet);
        const QByteArray foot =
            "&L" +
            detail::shortText(m_identity.number + QStringLiteral("  ") + shortDigest(m_identity.edition),
                              60) +
            "&R&P / &N";
        worksheet_set_footer(m_sheet, foot.constData());
    }

    const paper::PaperInput& m_input;
    const framework::FrameworkIndex& m_index;
    Language m_language;
    paper::FormIdentity m_identity;
    std::vector<paper::PlannedRow> m_rows;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_worksheet* m_hidden = nullptr;
    lxw_format* m_plain = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_code = nullptr;
    lxw_format* m_headFormat = nullptr;
    lxw_format* m_section = nullptr;
    lxw_format* m_entry = nullptr;
};

} // namespace

Result<QByteArray> formWorkbook(const paper::PaperInput& input, Language language)
{
    return detail::madeBook([&](const QString& path, const QString& folder) {
        return Form(input, language, path, folder).write();
    });
}

} // namespace sextant::workbook
