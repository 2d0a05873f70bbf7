#include "ledger/refusals.h"

#include <algorithm>
#include <array>

namespace sextant::ledger {

namespace {

/// In the order of LedgerRefusal.
constexpr std::array kWords{
    RefusalEntry{"encoding", u"The file holds no text that can be read.",
                 u"Save it as CSV (UTF-8) or as an .xlsx workbook.", u"文件内容不是可以识别的文字。",
                 u"请另存为UTF-8编码的CSV，或.xlsx工作簿。"},
    RefusalEntry{"openQuote", u"Row {row}: a quotation mark is opened and never closed.",
                 u"Mend the row, or save the table as an .xlsx workbook.", u"第{row}行：引号没有成对。",
                 u"请改正该行，或另存为.xlsx工作簿。"},
    RefusalEntry{"textAfterQuote", u"Row {row}: text follows a closing quotation mark.",
                 u"Mend the row, or save the table as an .xlsx workbook.", u"第{row}行：右引号后还有文字。",
                 u"请改正该行，或另存为.xlsx工作簿。"},
    RefusalEntry{"tooManyRows", u"The table has more than {limit} rows.", u"Split it by month or account.",
                 u"表格超过{limit}行。", u"请按月份或科目拆分。"},
    RefusalEntry{"tooManyColumns", u"Row {row} has more than {limit} columns.",
                 u"Keep only the columns that the test needs.", u"第{row}行超过{limit}列。",
                 u"请只保留测试需要的列。"},
    RefusalEntry{"cellTooLong", u"Row {row}: a cell holds more than {limit} characters.",
                 u"Shorten the text.", u"第{row}行：单元格超过{limit}个字符。", u"请缩短文字。"},
    RefusalEntry{"empty", u"The table holds no rows of data.", u"Choose the file or sheet with the ledger.",
                 u"表格中没有数据行。", u"请选择账册所在的文件或工作表。"},
    RefusalEntry{"noSuchColumn", u"There is no column “{value}”.", u"Choose one of: {columns}.",
                 u"没有“{value}”这一列。", u"可选的列：{columns}。"},
    RefusalEntry{"noSuchSheet", u"There is no sheet “{value}”.", u"Choose one of: {sheets}.",
                 u"没有名为“{value}”的工作表。", u"可选的工作表：{sheets}。"},
    RefusalEntry{"idMissing", u"Row {row}: “{column}” is empty, so the item cannot be named.",
                 u"Fill it in, leave out rows of totals, or choose another column.",
                 u"第{row}行：“{column}”为空，无法指明该项目。", u"请补填、删去合计行，或改选其他列。"},
    RefusalEntry{"amountMissing", u"Row {row}: “{column}” holds no amount.",
                 u"Fill it in (0 is an amount), or leave the row out.", u"第{row}行：“{column}”没有金额。",
                 u"请补填（可以填0），或删去该行。"},
    RefusalEntry{"amountUnreadable", u"Row {row}: “{value}” in “{column}” is no amount.",
                 u"Write it as 1234.56 or 1,234.56; credits as −1,234.56 or (1,234.56).",
                 u"第{row}行：“{column}”中的“{value}”不是金额。",
                 u"请写成1234.56或1,234.56，贷方写成-1,234.56或(1,234.56)。"},
    RefusalEntry{"amountTooLarge", u"Row {row}: the amount “{value}” in “{column}” is too large to be exact.",
                 u"Check it; state the ledger in thousands if it is right.",
                 u"第{row}行：“{column}”中的金额“{value}”过大。", u"请核对；如无误，请改用千元为单位。"},
    RefusalEntry{"rangeUnreadable", u"“{value}” is no range of numbers.",
                 u"Write it as 1-500 or V0001-V0500; several with commas between.",
                 u"“{value}”不是编号范围。", u"请写成1-500或V0001-V0500，多段用逗号分开。"},
    RefusalEntry{"rangeTooLong", u"“{value}” means more than {limit} items.", u"Check the numbers.",
                 u"“{value}”超过{limit}项。", u"请核对编号。"},
    RefusalEntry{"oldSpreadsheet", u"The workbook has a password or the format used before 2007.",
                 u"Save it as .xlsx without a password.", u"该工作簿设有密码，或是2007年以前的格式。",
                 u"请去掉密码，另存为.xlsx。"},
    RefusalEntry{"notSpreadsheet", u"The file is no .xlsx workbook.", u"Save the table as .xlsx or CSV.",
                 u"该文件不是.xlsx工作簿。", u"请将表格另存为.xlsx或CSV。"},
    RefusalEntry{"spreadsheetDamaged", u"The workbook is damaged ({place}).",
                 u"Open and save it in a spreadsheet program, or ask for a new copy.",
                 u"工作簿已损坏（{place}）。", u"请在电子表格软件中打开后重新保存，或索取新的副本。"},
    RefusalEntry{"spreadsheetTooLarge", u"The workbook unpacks to more than {limit} MB.",
                 u"Copy the ledger alone into a new workbook, or save it as CSV.",
                 u"工作簿解压后超过{limit}MB。", u"请只把账册复制到新工作簿，或另存为CSV。"},
    RefusalEntry{"spreadsheetHostile", u"The workbook holds what no spreadsheet program writes ({place}).",
                 u"Do not use it; ask its sender how it was made.",
                 u"工作簿含有电子表格软件不会写入的内容（{place}）。", u"请勿使用，并向发送人了解文件来源。"},
    RefusalEntry{"readingTooSlow", u"The workbook was not read within {seconds} seconds.",
                 u"Copy the ledger alone into a new workbook, or save it as CSV.",
                 u"{seconds}秒内未能读完工作簿。", u"请只把账册复制到新工作簿，或另存为CSV。"},
    RefusalEntry{"readerMissing", u"The part of the program that reads workbooks is missing ({program}).",
                 u"Install Sextant again, or save the table as CSV.",
                 u"缺少读取工作簿的程序组件（{program}）。", u"请重新安装六分仪，或将表格另存为CSV。"},
    RefusalEntry{"readerFailed", u"The workbook could not be read.",
                 u"Save it again in a spreadsheet program, or save it as CSV.", u"无法读取该工作簿。",
                 u"请在电子表格软件中重新保存，或另存为CSV。"},
    RefusalEntry{"notForm", u"The workbook is no form of Sextant, or its hidden sheet is gone.",
                 u"Choose the workbook that was made as a form.",
                 u"该工作簿不是六分仪生成的填写表，或隐藏的工作表已被删除。",
                 u"请选择由六分仪生成的填写表。"},
    RefusalEntry{"otherForm", u"The form {number} belongs to another assessment.",
                 u"Open that assessment, or choose another form.", u"填写表{number}属于另一个评估。",
                 u"请打开对应的评估，或选择其他填写表。"},
    RefusalEntry{"otherEdition", u"The form {number} asks another edition of the questions.",
                 u"Make a new form of this assessment and copy the answers over.",
                 u"填写表{number}的题目版本与本评估不同。", u"请为本评估重新生成填写表，再抄录答案。"},
};

} // namespace

const char* refusalName(LedgerRefusal reason)
{
    return kWords.at(static_cast<size_t>(reason)).reason;
}

std::optional<LedgerRefusal> refusalNamed(QByteArrayView name)
{
    const auto entry = std::find_if(kWords.begin(), kWords.end(),
                                    [&](const RefusalEntry& candidate) { return name == candidate.reason; });
    return entry == kWords.end() ? std::nullopt
                                 : std::optional(static_cast<LedgerRefusal>(entry - kWords.begin()));
}

tl::unexpected<Error> refuse(LedgerRefusal reason, const QString& path, QVariantMap args, QString detail)
{
    args.insert(QStringLiteral("reason"), QString::fromLatin1(refusalName(reason)));
    args.insert(QStringLiteral("path"), path);
    return fail(ErrorCode::LedgerRefused, std::move(args), std::move(detail));
}

RefusalWords refusalWords(const Error& error)
{
    return sextant::refusalWords(kWords, error.args)
        .value_or(
            RefusalWords{{QStringLiteral("The table cannot be used."), QStringLiteral("无法使用该表格。")},
                         {QStringLiteral("Check the file, or save it again as CSV."),
                          QStringLiteral("请核对文件，或另存为CSV。")}});
}

} // namespace sextant::ledger
