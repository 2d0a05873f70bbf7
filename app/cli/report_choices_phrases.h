#pragma once

#include "cli/phrase.h"

/// What `--help` says of what a report holds.
namespace sextant::cli::help {

inline constexpr Phrase kReportSubject{
    u"id of the assessment, of a comparison several, parted by commas; of an audit's report the id or code "
    u"of "
    u"the audit; none for the Manual",
    u"评估的标识，对比报告为以逗号分隔的多个标识；审计报告为审计的标识或编号；手册不需要"};
inline constexpr Phrase kReportTemplate{
    u"begin with the choices that the file keeps under this name; other options go before them",
    u"以文件中按此名称保存的选择为基础；其他选项优先"};
inline constexpr Phrase kReportKind{u"which report (default: readiness)", u"哪种报告（默认：readiness）"};
inline constexpr Phrase kReportDetail{u"how much it tells (default: standard)",
                                      u"详细程度（默认：standard）"};
inline constexpr Phrase kReportWithout{
    u"leave out notes, evidence, names, or parts of the report, parted by commas",
    u"略去notes（备注）、evidence（证据）、names（姓名）或报告的若干部分，以逗号分隔"};
inline constexpr Phrase kReportChapters{u"of the Manual: only these, by id or code, parted by commas",
                                        u"手册中只取这些章节：标识或编号，以逗号分隔"};
inline constexpr Phrase kReportPaper{u"size of the paper (default: a4)", u"纸张大小（默认：a4）"};
inline constexpr Phrase kReportWatermark{u"large behind the text (default: none); demo data never say final",
                                         u"正文后面的水印（默认：none）；演示数据不会标为终稿"};
inline constexpr Phrase kReportMark{u"mark of confidentiality on each page (default: none)",
                                    u"每页的密级标记（默认：none）"};
inline constexpr Phrase kReportNoSigning{u"without room for signatures and seal", u"不留签字盖章处"};
inline constexpr Phrase kReportLogo{
    u"a picture (PNG, JPEG, WebP, TIFF) in place of the logo that the file has",
    u"用此图片（PNG、JPEG、WebP、TIFF）代替文件中的机构标志"};
inline constexpr Phrase kReportNoLogo{u"without the organisation's logo", u"不显示机构标志"};

} // namespace sextant::cli::help
