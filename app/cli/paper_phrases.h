#pragma once

#include "cli/phrase.h"

/// What the verbs of forms say, and what `--help` says of them.
namespace sextant::cli::help {

inline constexpr Phrase kPaper{u"Forms to be filled in away from the program, on paper or as a workbook",
                               u"在软件之外填写的表格：纸质或电子表格"};
inline constexpr Phrase kPaperPrint{u"A form with boxes and row codes, to be printed and filled in by hand",
                                    u"生成带勾选框和行编码的填写表，打印后手填"};
inline constexpr Phrase kPaperSubject{u"Id of the assessment, or id or code of the audit",
                                      u"评估标识，或审计项目的标识或编号"};
inline constexpr Phrase kPaperSections{u"Only these sections, by id or code", u"只含这些部分，用标识或编号"};
inline constexpr Phrase kPaperBlank{u"Without the answers so far", u"不带已有答案"};
inline constexpr Phrase kPaperShort{u"Names of the levels only, not what each means for the question",
                                    u"只列等级名称，不列各等级的具体描述"};
inline constexpr Phrase kPaperNotes{u"Room for notes (default: line)", u"备注空间（默认一行）"};
inline constexpr Phrase kPaperLang{u"Language of the form: en, zh, or both in one form",
                                   u"表格语言：en、zh，或both（同一张表双语）"};
inline constexpr Phrase kPaperForm{u"The form as a workbook, to be filled in with Excel, WPS or LibreOffice",
                                   u"生成电子表格填写表，用Excel、WPS或LibreOffice填写"};
inline constexpr Phrase kPaperRead{u"Take the answers of a filled workbook, all or nothing",
                                   u"读入已填写的电子表格，全部成功或全不写入"};
inline constexpr Phrase kPaperFilled{u"The filled workbook", u"已填写的电子表格"};
inline constexpr Phrase kPaperFormLang{u"Language of the form", u"表格语言"};

} // namespace sextant::cli::help

namespace sextant::cli::phrases {

inline constexpr Phrase kFormRefused{u"row %1, column %2: %3", u"第%1行%2列：%3"};
inline constexpr Phrase kFormAdded{u"row %1: %2 added: %3", u"第%1行：%2 新增：%3"};
inline constexpr Phrase kFormChanged{u"row %1: %2 changed: %3 → %4", u"第%1行：%2 改动：%3 → %4"};
inline constexpr Phrase kFormNewer{u"  (was changed in the file after the form was made)",
                                   u"（文件中的答案在表格生成后有改动）"};
inline constexpr Phrase kFormCounts{u"%1 added, %2 changed, %3 the same, %4 refused",
                                    u"新增%1条，改动%2条，相同%3条，拒绝%4条"};

} // namespace sextant::cli::phrases
