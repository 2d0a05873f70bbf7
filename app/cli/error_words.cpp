#include "cli/error_words.h"

#include "audit/audit_refusals.h"
#include "audit/sampling/refusals.h"
#include "ledger/refusals.h"

#include <QJsonDocument>

#include <array>
#include <utility>

namespace sextant::cli {

namespace {

/// Words for the values of "what" and "kind": what an error is about.
constexpr std::array<std::pair<const char16_t*, Phrase>, 95> kSubjects{{
    {u"reportFormat", {u"format for this", u"输出格式（此处不支持）"}},
    {u"table", {u"table", u"数据表"}},
    {u"name", {u"name", u"名称"}},
    {u"title", {u"title", u"标题"}},
    {u"uscc", {u"unified social credit code", u"统一社会信用代码"}},
    {u"creditCode", {u"unified social credit code", u"统一社会信用代码"}},
    {u"kind", {u"kind of organisation", u"机构类型"}},
    {u"foundedYear", {u"year of founding", u"成立年份"}},
    {u"province", {u"province code", u"省级行政区代码"}},
    {u"staff", {u"number of staff", u"员工人数"}},
    {u"council", {u"number of council members", u"理事人数"}},
    {u"annualSpendingYuan", {u"yearly spending", u"年支出"}},
    {u"overseasSpendingYuan", {u"yearly spending abroad", u"境外年支出"}},
    {u"countries", {u"country code", u"国家和地区代码"}},
    {u"goals", {u"Sustainable Development Goal", u"可持续发展目标编号"}},
    {u"sectors", {u"DAC sector", u"DAC部门代码"}},
    {u"organisation", {u"organisation", u"机构"}},
    {u"assessment", {u"assessment", u"评估"}},
    {u"framework", {u"framework", u"评估框架"}},
    {u"item", {u"item", u"指标"}},
    {u"section", {u"section", u"部分"}},
    {u"row", {u"row", u"行"}},
    {u"answer", {u"answer", u"答案"}},
    {u"evidence", {u"evidence", u"证据"}},
    {u"action", {u"action", u"行动"}},
    {u"what", {u"text of the action", u"行动内容"}},
    {u"due", {u"due day", u"期限"}},
    {u"cost", {u"cost", u"费用"}},
    {u"funding", {u"source of funding", u"资金来源"}},
    {u"state", {u"state (or no step to it from here)", u"状态（或不能由当前状态变为此状态）"}},
    {u"by", {u"person who says so (--by)", u"认定人（--by）"}},
    {u"closingNote", {u"closing note (what shows that it is done)", u"完成依据"}},
    {u"person", {u"person", u"人员"}},
    {u"value", {u"value", u"值"}},
    {u"number", {u"number", u"数字"}},
    {u"date", {u"date", u"日期"}},
    {u"stage", {u"stage", u"阶段"}},
    {u"limit", {u"limit", u"条数"}},
    {u"range", {u"number (outside the item's range)", u"数字（超出该指标的范围）"}},
    {u"exclusive", {u"combination (this option stands alone)", u"组合（该选项只能单选）"}},
    {u"response", {u"response", u"答案"}},
    {u"assessments", {u"number of assessments (at most eight are compared)", u"评估数量（最多对比八份）"}},
    {u"basedOn", {u"basis", u"沿用的评估"}},
    {u"na", {u"cell “na” beside a response", u"“na”列（已填response）"}},
    {u"output", {u"output file (it is a workspace or a database)", u"输出文件（该文件是工作文件或数据库）"}},
    {u"template", {u"template of a report", u"报告模板"}},
    {u"without", {u"part of this report", u"报告部分"}},
    {u"subject", {u"assessment or audit (ASSESSMENT is missing)", u"评估或审计（缺少ASSESSMENT）"}},
    {u"target points", {u"target in points", u"目标分值"}},
    {u"confidence", {u"confidence", u"置信水平"}},
    {u"tolerable", {u"tolerable rate or misstatement", u"可容忍偏差率或错报"}},
    {u"allowed", {u"number of allowed deviations", u"允许的偏差数"}},
    {u"population", {u"number of items", u"总体项数"}},
    {u"rate", {u"rate", u"发生率"}},
    {u"precision", {u"precision", u"精确度"}},
    {u"bookValue", {u"book value", u"账面金额"}},
    {u"expected", {u"expected misstatement", u"预计错报"}},
    {u"expansion", {u"expansion factor", u"扩展系数"}},
    {u"size", {u"sample size", u"样本量"}},
    {u"seed", {u"seed (a whole number from 0 on)", u"随机种子（0或正整数）"}},
    {u"header", {u"row of the header", u"标题行"}},
    {u"deviations", {u"number of deviations", u"偏差数"}},
    {u"interval", {u"sampling interval", u"抽样间隔"}},
    {u"taints", {u"tainting", u"错报比率"}},
    {u"known", {u"known overstatement", u"已知多计金额"}},
    {u"used evidence", {u"file to erase (it is in use)", u"要清除的文件（正在使用）"}},
    {u"engagement", {u"audit", u"审计"}},
    {u"engagement code",
     {u"name of one audit (several have this code, use the id)",
      u"审计编号（有几项审计同用此编号，请用标识）"}},
    {u"year", {u"year", u"年度"}},
    {u"finding", {u"finding", u"审计发现"}},
    {u"sample_record", {u"sample", u"样本底稿"}},
    {u"code", {u"code of an audit (there already, or empty)", u"审计编号（已存在或为空）"}},
    {u"chapters", {u"chapter of the Manual", u"手册章节"}},
    {u"period", {u"period (FROM..TO)", u"期间（起..止）"}},
    {u"planned", {u"planned period", u"计划日期"}},
    {u"start", {u"first day of work", u"工作开始日期"}},
    {u"days", {u"number of days", u"天数"}},
    {u"result",
     {u"result (satisfactory, partly, not, na, not-tested; Y P N A T)",
      u"结果（Y符合、P部分符合、N不符合、A不适用、T未测试）"}},
    {u"reason", {u"reason (empty, or beside another result than na)", u"理由（为空，或结果并非“不适用”）"}},
    {u"format",
     {u"format (name the file .csv or .json, or use --format)",
      u"格式（文件名应以.csv或.json结尾，或用--format指定）"}},
    {u"confidentiality", {u"mark of confidentiality", u"保密标识"}},
    {u"consequence", {u"consequence (1 to 3)", u"后果（1至3）"}},
    {u"likelihood", {u"likelihood (1 to 3)", u"可能性（1至3）"}},
    {u"grade", {u"grade", u"等级"}},
    {u"grade reason", {u"reason without a grade of its own", u"定级理由（未另定等级）"}},
    {u"finding stage", {u"stage of a finding", u"审计发现阶段"}},
    {u"management response", {u"management response", u"管理层答复"}},
    {u"day of the response", {u"day of the response", u"答复日期"}},
    {u"opinion", {u"opinion", u"审计意见"}},
    {u"repeatOf", {u"earlier finding (it is of the same audit)", u"以往审计发现（属于同一审计）"}},
    {u"restricted", {u"finding for this: it is restricted", u"审计发现（受限）"}},
    {u"target", {u"target of several files (it must be a folder)", u"多个文件的输出位置（应为文件夹）"}},
}};

constexpr std::array<std::pair<const char16_t*, Phrase>, 5> kKinds{{
    {u"option", {u"one option", u"一个选项"}},
    {u"options", {u"options", u"选项"}},
    {u"number", {u"a number", u"数字"}},
    {u"date", {u"a date (2025-03-09)", u"日期（2025-03-09）"}},
    {u"text", {u"a text", u"文本"}},
}};

template <typename Words>
QString wordFor(const Words& words, const QString& key, Language language)
{
    for (const auto& [known, phrase] : words) {
        if (key == QStringView(known))
            return phrase.in(language);
    }
    return key;
}

/// Long values are cut: an error is a sentence.
QString shown(const QVariant& value)
{
    constexpr qsizetype longest = 120;
    const QString text = harmless(value.toString());
    return text.size() <= longest ? text : QString(text.left(longest) + u'…');
}

Phrase refusalPhrase(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return {u"No such %1: %2", u"找不到%1：%2"};
    case ErrorCode::InvalidArgument:
        return {u"Not a valid %1: %2", u"%1无效：%2"};
    case ErrorCode::UnknownOption:
        return {u"Item %1 has no option %2", u"指标%1没有选项%2"};
    case ErrorCode::WrongKind:
        return {u"Item %1 takes %2", u"指标%1应填%2"};
    case ErrorCode::ReasonNeeded:
        return {u"Item %1: not applicable needs a reason", u"指标%1：填“不适用”须说明原因"};
    case ErrorCode::NotApplicableRefused:
        return {u"Item %1 cannot be answered not applicable", u"指标%1不能填“不适用”"};
    case ErrorCode::Signed:
        return {u"The assessment is signed; reopen it first: %1", u"评估已签署，请先重新打开：%1"};
    case ErrorCode::NotSignable:
        return {u"It cannot be signed yet: unanswered %1, answered differently by two people %2",
                u"还不能签署：未作答%1项，两人答案不一致%2项"};
    case ErrorCode::NothingToUndo:
        return {u"There is nothing to undo", u"没有可撤销的操作"};
    case ErrorCode::InvalidFramework:
        return {u"Not a valid framework: %1 (problems: %2)", u"评估框架无效：%1（问题%2处）"};
    case ErrorCode::InvalidAnswers:
        return {u"Nothing was written: %1 (rows refused: %2)", u"未写入任何内容：%1（拒绝%2行）"};
    case ErrorCode::DangerousFile:
        return {u"A program is not taken as evidence: %1 (%2)", u"程序文件不能作为证据：%1（%2）"};
    case ErrorCode::NotAFile:
        return {u"Not a plain file: %1", u"不是普通文件：%1"};
    case ErrorCode::FileChanged:
        return {u"The file changed while it was read: %1", u"读取时文件发生了变化：%1"};
    case ErrorCode::ImageTooLarge:
        return {u"The picture is too large to decode: %1 (%2 × %3)", u"图片过大，无法解码：%1（%2×%3）"};
    case ErrorCode::ImageUnreadable:
        return {u"The picture cannot be decoded: %1", u"图片无法解码：%1"};
    case ErrorCode::TooLarge:
        return {u"Too large: %1 (%2 bytes; at most %3)", u"文件过大：%1（%2字节，上限%3）"};
    case ErrorCode::Cancelled:
        return {u"Cancelled", u"已取消"};
    case ErrorCode::FileNotFound:
    case ErrorCode::FileExists:
    case ErrorCode::CannotRead:
    case ErrorCode::CannotWrite:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::HeldByOther:
    case ErrorCode::NotOurFile:
    case ErrorCode::Damaged:
    case ErrorCode::ForeignSchema:
    case ErrorCode::NewerSchema:
    case ErrorCode::FileMoved:
    case ErrorCode::PathTooLong:
    case ErrorCode::SampleRefused:
    case ErrorCode::AuditRefused:
    case ErrorCode::LedgerRefused:
    case ErrorCode::Internal:
        break;
    }
    return {u"A fault in the program: %1", u"程序内部错误：%1"};
}

Phrase phraseOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return {u"There is no such file: %1", u"找不到文件：%1"};
    case ErrorCode::FileExists:
        return {u"The file is there already: %1", u"文件已存在：%1"};
    case ErrorCode::CannotRead:
        return {u"Cannot read %1", u"无法读取%1"};
    case ErrorCode::CannotWrite:
        return {u"Cannot write %1", u"无法写入%1"};
    case ErrorCode::DiskFull:
        return {u"The disk is full: %1", u"磁盘已满：%1"};
    case ErrorCode::ReadOnly:
        return {u"It can only be read: %1", u"文件只读：%1"};
    case ErrorCode::HeldByOther:
        return {u"%1 is open elsewhere: %2", u"%1正被使用：%2"};
    case ErrorCode::NotOurFile:
        return {u"Not a Sextant file: %1", u"不是六分仪文件：%1"};
    case ErrorCode::Damaged:
        return {u"The file is damaged: %1", u"文件已损坏：%1"};
    case ErrorCode::ForeignSchema:
        return {u"%1 holds something that Sextant did not make: %2", u"%1含有并非六分仪创建的内容：%2"};
    case ErrorCode::NewerSchema:
        return {u"%1 comes from a newer version of Sextant (%2; this one knows %3)",
                u"%1由更新版本的六分仪保存（版本%2，本程序支持到%3）"};
    case ErrorCode::FileMoved:
        return {u"Another program has moved, replaced or changed it: %1",
                u"文件已被其他程序移动、替换或更改：%1"};
    case ErrorCode::PathTooLong:
        return {u"The path is too long (at most %1 bytes): %2", u"路径过长（最多%1字节）：%2"};
    case ErrorCode::NotFound:
    case ErrorCode::InvalidArgument:
    case ErrorCode::UnknownOption:
    case ErrorCode::WrongKind:
    case ErrorCode::ReasonNeeded:
    case ErrorCode::NotApplicableRefused:
    case ErrorCode::Signed:
    case ErrorCode::NotSignable:
    case ErrorCode::NothingToUndo:
    case ErrorCode::TooLarge:
    case ErrorCode::DangerousFile:
    case ErrorCode::NotAFile:
    case ErrorCode::FileChanged:
    case ErrorCode::ImageTooLarge:
    case ErrorCode::ImageUnreadable:
    case ErrorCode::InvalidFramework:
    case ErrorCode::InvalidAnswers:
    case ErrorCode::SampleRefused:
    case ErrorCode::AuditRefused:
    case ErrorCode::LedgerRefused:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        break;
    }
    return refusalPhrase(code);
}

/// Who holds a file is not known until the holder has written its name beside it.
QString holderWords(const QString& holder, Language language)
{
    constexpr Phrase unknown{u"another program", u"其他程序"};
    return holder.isEmpty() ? unknown.in(language) : holder;
}

/// The values of the error's args in the order in which its phrase names them.
QStringList valuesOf(const Error& error, Language language)
{
    const auto value = [&](QStringView key) { return shown(error.args.value(key.toString())); };
    switch (error.code) {
    case ErrorCode::NotFound:
        return {wordFor(kSubjects, value(u"kind"), language), value(u"id")};
    case ErrorCode::InvalidArgument:
        return {wordFor(kSubjects, value(u"what"), language), value(u"value")};
    case ErrorCode::UnknownOption:
        return {value(u"item"), value(u"option")};
    case ErrorCode::WrongKind:
        return {value(u"item"), wordFor(kKinds, value(u"expected"), language)};
    case ErrorCode::ReasonNeeded:
    case ErrorCode::NotApplicableRefused:
        return {value(u"item")};
    case ErrorCode::Signed:
        return {value(u"assessment")};
    case ErrorCode::NotSignable:
        return {value(u"unanswered"), value(u"conflicts")};
    case ErrorCode::HeldByOther:
        return {value(u"path"), holderWords(value(u"holder"), language)};
    case ErrorCode::ForeignSchema:
        return {value(u"path"), value(u"object")};
    case ErrorCode::NewerSchema:
        return {value(u"path"), value(u"version"), value(u"known")};
    case ErrorCode::TooLarge:
        return {value(u"path"), value(u"sizeBytes"), value(u"limitBytes")};
    case ErrorCode::DangerousFile:
        return {value(u"path"), value(u"type")};
    case ErrorCode::ImageTooLarge:
        return {value(u"path"), value(u"width"), value(u"height")};
    case ErrorCode::InvalidFramework:
    case ErrorCode::InvalidAnswers:
        return {value(u"path"), value(u"count")};
    case ErrorCode::Internal:
        return {value(u"where")};
    case ErrorCode::PathTooLong:
        return {value(u"limitBytes"), value(u"path")};
    case ErrorCode::FileNotFound:
    case ErrorCode::FileExists:
    case ErrorCode::CannotRead:
    case ErrorCode::CannotWrite:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::FileMoved:
    case ErrorCode::NotOurFile:
    case ErrorCode::Damaged:
    case ErrorCode::NotAFile:
    case ErrorCode::FileChanged:
    case ErrorCode::ImageUnreadable:
        return {value(u"path")};
    case ErrorCode::NothingToUndo:
    case ErrorCode::SampleRefused:
    case ErrorCode::AuditRefused:
    case ErrorCode::LedgerRefused:
    case ErrorCode::Cancelled:
        break;
    }
    return {};
}

/// \a pattern with %1, %2, … replaced by \a values, once: a "%2" within a value stays what it is.
QString filled(const QString& pattern, const QStringList& values)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number >= 1 && number <= values.size())
            result += values[number - 1];
        else if (number < 0)
            result += pattern[i];
        i += number >= 0 ? 1 : 0;
    }
    return result;
}

/// What is wrong and what to do, on one line.
QString told(const RefusalWords& words, Language language)
{
    const QString blank = language == Language::Chinese ? QString() : QStringLiteral(" ");
    return words.happened.in(language) + blank + words.todo.in(language);
}

} // namespace

QString errorSentence(const Error& error, Language language)
{
    if (error.code == ErrorCode::SampleRefused)
        return told(audit::refusalWords(error), language);
    if (error.code == ErrorCode::AuditRefused)
        return told(audit::auditRefusalWords(error), language);
    if (error.code == ErrorCode::LedgerRefused)
        return told(ledger::refusalWords(error), language);
    if (const QVariant words = error.args.value(QStringLiteral("words"));
        error.code == ErrorCode::InvalidArgument && words.isValid())
    {
        constexpr Phrase oneOf{u"Not a valid %1: %2. Write one of: %3", u"%1无效：%2。可填：%3"};
        const QString comma = language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
        return filled(oneOf.in(language),
                      valuesOf(error, language) + QStringList{words.toStringList().join(comma)});
    }
    if (error.code == ErrorCode::InvalidAnswers && error.args.contains(QStringLiteral("row"))) {
        constexpr Phrase noTable{u"Not a table that can be taken: %1, row %2", u"无法读取的表格：%1，第%2行"};
        return filled(noTable.in(language), {shown(error.args.value(QStringLiteral("path"))),
                                             shown(error.args.value(QStringLiteral("row")))});
    }
    return filled(phraseOf(error.code).in(language), valuesOf(error, language));
}

ExitStatus exitStatusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::InvalidArgument:
    case ErrorCode::UnknownOption:
    case ErrorCode::WrongKind:
    case ErrorCode::ReasonNeeded:
    case ErrorCode::NotApplicableRefused:
    case ErrorCode::Signed:
    case ErrorCode::NotSignable:
    case ErrorCode::NothingToUndo:
    case ErrorCode::TooLarge:
    case ErrorCode::DangerousFile:
    case ErrorCode::InvalidFramework:
    case ErrorCode::InvalidAnswers:
    case ErrorCode::ImageTooLarge:
    case ErrorCode::ImageUnreadable:
    case ErrorCode::SampleRefused:
    case ErrorCode::AuditRefused:
    case ErrorCode::LedgerRefused:
        return ExitStatus::Refused;
    case ErrorCode::FileNotFound:
    case ErrorCode::FileExists:
    case ErrorCode::CannotRead:
    case ErrorCode::CannotWrite:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::HeldByOther:
    case ErrorCode::NotOurFile:
    case ErrorCode::Damaged:
    case ErrorCode::ForeignSchema:
    case ErrorCode::NewerSchema:
    case ErrorCode::FileMoved:
    case ErrorCode::PathTooLong:
    case ErrorCode::NotAFile:
    case ErrorCode::FileChanged:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        break;
    }
    return ExitStatus::NoAccess;
}

namespace {

QJsonObject errorObject(const QString& code, const QString& message, const QVariantMap& args)
{
    return {{QStringLiteral("code"), code},
            {QStringLiteral("message"), message},
            {QStringLiteral("args"), QJsonObject::fromVariantMap(args)}};
}

} // namespace

QJsonObject errorObject(const Error& error, Language language)
{
    return errorObject(errorName(error.code), errorSentence(error, language), error.args);
}

QByteArray errorJson(const QString& code, const QString& message, const QVariantMap& args)
{
    const QJsonObject error = errorObject(code, message, args);
    return QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace sextant::cli
