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

} // namespace sextant::cli::help
