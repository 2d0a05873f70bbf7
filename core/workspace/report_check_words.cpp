#include "workspace/report_check_words.h"

#include "assessment/response_json.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace sextant::workspace {

namespace {

using seal::DocumentState;

struct Words
{
    const char16_t* en;
    const char16_t* zh;
    QString in(Language language) const
    {
        return QString::fromUtf16(language == Language::Chinese ? zh : en);
    }
};

struct NamedWords
{
    const char16_t* name;
    Words words;
};

constexpr std::array kFields{
    NamedWords{u"response", {u"answer", u"答案"}},
    NamedWords{u"note", {u"note", u"备注"}},
    NamedWords{u"flagged", {u"flag", u"标记"}},
    NamedWords{u"target", {u"target", u"目标"}},
    NamedWords{u"assignee", {u"person in charge", u"负责人"}},
    NamedWords{u"review", {u"review", u"复核"}},
    NamedWords{u"carriedOver", {u"taken from last time", u"沿用上次"}},
    NamedWords{u"evidence", {u"file", u"证据文件"}},
    NamedWords{u"fileName", {u"file name", u"文件名"}},
    NamedWords{u"title", {u"title", u"标题"}},
    NamedWords{u"startedOn", {u"begun on", u"开始日期"}},
    NamedWords{u"asOf", {u"as of", u"截至日期"}},
    NamedWords{u"preparedBy", {u"prepared by", u"编制人"}},
    NamedWords{u"reviewedBy", {u"reviewed by", u"复核人"}},
    NamedWords{u"scope", {u"scope", u"范围"}},
    NamedWords{u"code", {u"code", u"编号"}},
    NamedWords{u"objective", {u"objective", u"目标"}},
    NamedWords{u"criteria", {u"criteria", u"标准"}},
    NamedWords{u"condition", {u"condition", u"现状"}},
    NamedWords{u"cause", {u"cause", u"原因"}},
    NamedWords{u"effect", {u"effect", u"影响"}},
    NamedWords{u"recommendation", {u"recommendation", u"建议"}},
    NamedWords{u"weighing", {u"weighing", u"评级依据"}},
    NamedWords{u"gradeOverride", {u"grade set by hand", u"手动评级"}},
    NamedWords{u"checks", {u"checks", u"检查项"}},
    NamedWords{u"samples", {u"samples", u"样本"}},
    NamedWords{u"repeatOf", {u"repeat of", u"重复发现"}},
    NamedWords{u"stage", {u"stage", u"阶段"}},
    NamedWords{u"owner", {u"owner", u"责任人"}},
    NamedWords{u"due", {u"due", u"期限"}},
    NamedWords{u"restricted", {u"restricted", u"限制查看"}},
    NamedWords{u"unit", {u"audited unit", u"被审计单位"}},
    NamedWords{u"period", {u"audited period", u"审计期间"}},
    NamedWords{u"planned", {u"planned days", u"计划日期"}},
    NamedWords{u"chapters", {u"chapters", u"章节"}},
    NamedWords{u"gates", {u"gates", u"门槛"}},
    NamedWords{u"team", {u"team", u"审计组"}},
    NamedWords{u"letter", {u"letter", u"通知书"}},
    NamedWords{u"opening", {u"opening meeting", u"启动会"}},
    NamedWords{u"closing", {u"closing meeting", u"总结会"}},
    NamedWords{u"opinionOverride", {u"opinion set by hand", u"手动意见"}},
    NamedWords{u"summary", {u"summary", u"摘要"}},
    NamedWords{u"distribution", {u"distribution", u"分发范围"}},
    NamedWords{u"confidentiality", {u"confidentiality", u"密级"}},
    NamedWords{u"purpose", {u"purpose", u"目的"}},
    NamedWords{u"population", {u"population", u"总体"}},
    NamedWords{u"design", {u"design", u"抽样设计"}},
    NamedWords{u"seed", {u"seed", u"随机种子"}},
    NamedWords{u"selection", {u"items drawn", u"抽取的项目"}},
    NamedWords{u"results", {u"results", u"测试结果"}},
    NamedWords{u"conclusion", {u"conclusion", u"结论"}},
    NamedWords{u"prepared", {u"prepared", u"编制"}},
    NamedWords{u"reviewed", {u"reviewed", u"复核"}},
    NamedWords{u"check", {u"check", u"检查项"}},
    NamedWords{u"text", {u"review note", u"复核意见"}},
    NamedWords{u"reply", {u"reply", u"回复"}},
    NamedWords{u"resolved", {u"resolved", u"已解决"}},
    NamedWords{u"mark", {u"sign-off", u"签字"}},
    NamedWords{u"what", {u"what is to be done", u"行动内容"}},
    NamedWords{u"source", {u"source", u"来源"}},
    NamedWords{u"raisedOn", {u"raised on", u"提出日期"}},
    NamedWords{u"cost", {u"cost", u"费用"}},
    NamedWords{u"funding", {u"funding", u"资金来源"}},
    NamedWords{u"standing", {u"standing", u"状态"}},
    NamedWords{u"closingNote", {u"closing note", u"关闭说明"}},
    NamedWords{u"chapter", {u"chapter", u"章节"}},
    NamedWords{u"entity", {u"entity", u"单位"}},
    NamedWords{u"country", {u"country", u"国家"}},
    NamedWords{u"factors", {u"risk factors", u"风险因素"}},
    NamedWords{u"impact", {u"impact", u"影响程度"}},
    NamedWords{u"likelihood", {u"likelihood", u"可能性"}},
    NamedWords{u"controlConfidence", {u"confidence in controls", u"控制信心"}},
    NamedWords{u"lastAudited", {u"last audited", u"上次审计"}},
    NamedWords{u"active", {u"active", u"启用"}},
    NamedWords{u"year", {u"year", u"年度"}},
    NamedWords{u"days", {u"days", u"人天"}},
    NamedWords{u"lines", {u"lines of the plan", u"计划明细"}},
    NamedWords{u"approval", {u"approval", u"批准"}},
    NamedWords{u"number", {u"number", u"编号"}},
};

constexpr std::array kKinds{
    NamedWords{u"assessment", {u"Assessment", u"评估"}},
    NamedWords{u"answer", {u"Answer", u"答案"}},
    NamedWords{u"evidence", {u"File", u"证据文件"}},
    NamedWords{u"evidence_link", {u"File", u"证据文件"}},
    NamedWords{u"engagement", {u"Audit", u"审计"}},
    NamedWords{u"finding", {u"Finding", u"审计发现"}},
    NamedWords{u"sample_record", {u"Sample", u"样本"}},
    NamedWords{u"review_note", {u"Review note", u"复核意见"}},
    NamedWords{u"sign_off", {u"Sign-off", u"签字"}},
    NamedWords{u"action", {u"Action", u"行动"}},
    NamedWords{u"auditable_unit", {u"Auditable unit", u"审计对象"}},
    NamedWords{u"annual_plan", {u"Annual plan", u"年度计划"}},
};

template <size_t Count>
QString wordOf(const std::array<NamedWords, Count>& table, const QString& name, Language language)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&name](const NamedWords& one) { return name == QStringView(one.name); });
    return found == table.end() ? name : found->words.in(language);
}

/// One value or subject in words.
class Teller
{
public:
    Teller(Workspace& workspace, const HistoryLine& line, Language language)
        : m_workspace(workspace)
        , m_line(line)
        , m_language(language)
        , m_pack(workspace.assessments().framework(line.assessment))
    {}

    QString where() const
    {
        if (const framework::Item* item = itemOf())
            return item->code + u' ' + (item->title.isEmpty() ? item->question : item->title).in(m_language);
        if (!m_line.item.isNull())
            return m_line.item.text;
        if (const audit::Finding* finding = m_workspace.audits().find(audit::FindingId{m_line.entity}))
            return u'F' + QString::number(finding->number);
        if (const improvement::Action* action =
                m_workspace.actions().find(improvement::ActionId{m_line.entity}))
            return action->what.in(m_language);
        return wordOf(kKinds, m_line.kind, m_language);
    }

    QString value(const std::optional<QJsonValue>& json) const
    {
        constexpr qsizetype kLongest = 160;
        if (!json.has_value() || json->isNull())
            return QStringLiteral("–");
        QString text = m_line.field == u"response"       ? response(*json)
                       : m_line.kind == u"evidence_link" ? m_line.fileName
                                                         : leaves(*json).join(listMark());
        text = text.simplified();
        if (text.isEmpty())
            return QStringLiteral("–");
        return text.size() > kLongest ? text.left(kLongest - 1) + u'…' : text;
    }

private:
    QString listMark() const
    {
        return m_language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    }

    const framework::Item* itemOf() const
    {
        const int number = m_pack == nullptr ? -1 : m_pack->index.indexOf(m_line.item);
        return number < 0 ? nullptr : m_pack->index.items()[static_cast<size_t>(number)];
    }

    QString response(const QJsonValue& json) const
    {
        const auto response = assessment::responseFromJson(json);
        if (!response.has_value())
            return leaves(json).join(listMark());
        if (const auto* excused = std::get_if<assessment::NotApplicable>(&*response))
            return Words{u"not applicable: %1", u"不适用：%1"}.in(m_language).arg(excused->reason);
        const auto* chosen = std::get_if<assessment::ChosenOptions>(&*response);
        if (chosen == nullptr)
            return leaves(json).join(listMark());
        QStringList labels;
        for (const framework::OptionId& id : chosen->options)
            labels << label(id);
        return labels.join(listMark());
    }

    QString label(const framework::OptionId& id) const
    {
        if (const framework::Item* item = itemOf())
            for (const framework::Option& option : item->options)
                if (option.id == id && !option.label.isEmpty())
                    return id.text + u' ' + option.label.in(m_language);
        return id.text;
    }

    /// Everything that can be read in \a json, people by name; ids and digests of others tell nobody
    /// anything.
    QStringList leaves(const QJsonValue& json) const
    {
        if (json.isArray() || json.isObject()) {
            const QJsonObject object = json.toObject();
            if (object.contains(u"en") || object.contains(u"zh"))
                return {LocalizedText{object.value(u"en").toString(), object.value(u"zh").toString()}.in(
                    m_language)};
            QStringList all;
            const QJsonArray array = json.toArray();
            for (const QJsonValue& one : array)
                all << leaves(one);
            for (auto part = object.begin(); part != object.end(); ++part)
                if (part.key() != u"digest" && part.key() != u"responseDigest" && part.key() != u"at")
                    all << leaves(part.value());
            all.removeAll(QString());
            return all;
        }
        if (json.isBool())
            return {(json.toBool() ? Words{u"yes", u"是"} : Words{u"no", u"否"}).in(m_language)};
        if (json.isDouble())
            return {QString::number(json.toDouble(), 'g', 12)};
        const QString text = json.toString();
        const QUuid id = QUuid::fromString(text);
        return {id.isNull() ? text : m_workspace.organisations().personName({id})};
    }

    Workspace& m_workspace;
    const HistoryLine& m_line;
    Language m_language;
    std::shared_ptr<const framework::IndexedFramework> m_pack;
};

QString momentText(const QDateTime& at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString headline(const ReportCheck& check, Language language)
{
    const bool changed = check.document == DocumentState::Changed;
    switch (check.match) {
    case ReportMatch::Now:
        return (changed ? Words{u"What the report was made from is in the file as it stands now, but the "
                                u"document was "
                                u"changed after it was made.",
                                u"报告的依据与文件现状一致，但这份文档在生成后被改动过。"}
                        : Words{u"The report matches the file as it stands now.", u"报告与文件现状一致。"})
            .in(language);
    case ReportMatch::Earlier:
        return Words{u"The report matches what the file held earlier, not what it holds now.",
                     u"报告与文件早先的内容一致，与现状不一致。"}
            .in(language);
    case ReportMatch::Never:
        return Words{u"The report does not match this file, now or at any earlier time.",
                     u"报告与本文件的现状和以往任何时候都不一致。"}
            .in(language);
    case ReportMatch::Foreign:
        return Words{u"The report does not belong to this file.", u"报告不属于本文件。"}.in(language);
    case ReportMatch::Unknown:
        break;
    }
    switch (check.document) {
    case DocumentState::SeveralRecords:
        return Words{u"The document carries several records; which one counts, nobody can say.",
                     u"文档中有多条校验记录，无法判断以哪条为准。"}
            .in(language);
    case DocumentState::BrokenRecord:
        return Words{u"The document carries a record that cannot be read.", u"文档中的校验记录无法读取。"}.in(
            language);
    case DocumentState::Intact:
    case DocumentState::Changed:
    case DocumentState::NoRecord:
        break;
    }
    return Words{u"The document carries no record of Sextant.", u"文档中没有六分仪的校验记录。"}.in(language);
}

void addOfEarlier(const ReportCheck& check, Language language, QStringList& sentences)
{
    sentences
        << (check.until.isNull()
                ? Words{u"The file held it from %1.", u"文件自%1起为该内容。"}.in(language).arg(
                      momentText(check.from))
                : Words{u"The file held it from %1 to %2.", u"文件在%1至%2期间为该内容。"}.in(language).arg(
                      momentText(check.from), momentText(check.until)));
    const int count = static_cast<int>(check.changes.size());
    if (count > 0)
        sentences << (count == 1 ? Words{u"One thing is different now:", u"现有1处不同："}
                                 : Words{u"%1 things are different now:", u"现有%1处不同："})
                         .in(language)
                         .replace(QStringLiteral("%1"), QString::number(count));
    if (check.restrictedChanges > 0)
        sentences << Words{u"Restricted findings that are different now, not listed: %1.",
                           u"另有%1项限制查看的审计发现与报告不同，此处不列出。"}
                         .in(language)
                         .arg(check.restrictedChanges);
}

void addOfNever(const ReportCheck& check, Language language, QStringList& sentences)
{
    if (check.match == ReportMatch::Never && !check.historyIsHere)
        sentences << Words{u"It was made from changes that this file does not have: from a newer state, or "
                           u"from another "
                           u"copy that went its own way.",
                           u"报告依据的更改不在本文件中：可能来自更新的版本，或来自另行修改的副本。"}
                         .in(language);
    if (check.otherWorkspace)
        sentences << Words{u"It was made from another workspace file, not from a copy of this one.",
                           u"报告由另一份工作文件生成，而不是本文件的副本。"}
                         .in(language);
    if (check.match == ReportMatch::Foreign && check.record.isNull())
        sentences << Words{u"Nothing in this file has these digits now, nor had them at any earlier time. "
                           u"Look whether "
                           u"they are typed right.",
                           u"本文件现在和以往都没有内容对应这些数字。请核对输入是否正确。"}
                         .in(language);
    if (check.lostValues > 0)
        sentences << Words{u"Values that were erased from this file for good or never came with it: %1. A "
                           u"report made with "
                           u"them cannot be recognised any more.",
                           u"本文件中有%1个值已被彻底清除或未随文件提供，依据这些值生成的报告已无法识别。"}
                         .in(language)
                         .arg(check.lostValues);
}

QString subjectSentence(const ReportCheck& check, Language language)
{
    if (check.subject.isNull())
        return {};
    if (check.subjectName.isEmpty())
        return Words{u"What it tells of is no longer in the file.", u"报告所述对象已不在文件中。"}.in(
            language);
    Words words{u"It tells of the assessment “%1”.", u"报告对象：评估“%1”。"};
    switch (check.subject.kind) {
    case seal::SubjectKind::Assessment:
        break;
    case seal::SubjectKind::Engagement:
        words = {u"It tells of the audit %1.", u"报告对象：审计%1。"};
        break;
    case seal::SubjectKind::Actions:
        words = {u"It tells of the actions of %1.", u"报告对象：%1的行动计划。"};
        break;
    case seal::SubjectKind::AnnualPlan:
        words = {u"It tells of the annual audit plan %1.", u"报告对象：%1年度审计计划。"};
        break;
    }
    return words.in(language).arg(check.subjectName.in(language));
}

} // namespace

ReportCheckWords reportCheckWords(const ReportCheck& check, Language language)
{
    ReportCheckWords words{headline(check, language), {}};
    if (const QString subject = subjectSentence(check, language); !subject.isEmpty())
        words.sentences << subject;
    if (!check.record.isNull())
        words.sentences << Words{u"Made on %1 by Sextant %2.", u"%1由六分仪%2生成。"}.in(language).arg(
            check.record.madeOn.toString(Qt::ISODate), check.record.program);
    if (check.document == DocumentState::Changed)
        words.sentences
            << Words{u"Something in the document is not as it was written: do not rely on its pages. Saving "
                     u"it "
                     u"anew by another program is enough for that.",
                     u"文档的字节与生成时不同，请勿以其页面为准。用其他程序另存也会造成这种情况。"}
                   .in(language);
    if (check.match == ReportMatch::Unknown)
        words.sentences << Words{u"Type the 12 digits from the foot of a page instead.",
                                 u"请改为输入页脚的12位摘要。"}
                               .in(language);
    if (!check.historyIsHere && (check.match == ReportMatch::Now || check.match == ReportMatch::Earlier))
        words.sentences
            << Words{u"The content is the same, but the history of this file is not the one that the report "
                     u"was "
                     u"made from: it is another copy, or its history was written anew.",
                     u"内容一致，但本文件的历史与生成报告时不同：可能是另一份副本，或历史被重写过。"}
                   .in(language);
    if (check.match == ReportMatch::Earlier)
        addOfEarlier(check, language, words.sentences);
    if (check.match == ReportMatch::Never || check.match == ReportMatch::Foreign)
        addOfNever(check, language, words.sentences);
    return words;
}

ChangeWords changeWords(Workspace& workspace, const HistoryLine& line, Language language)
{
    const Teller teller(workspace, line, language);
    return {teller.where(), wordOf(kFields, line.field, language), teller.value(line.before),
            teller.value(line.after)};
}

QString reportCheckLimits(Language language)
{
    return Words{
        u"This compares; it is no electronic signature. Whoever has the means can write both a document and "
        u"its "
        u"record anew. Names of people and organisations, and figures of earlier years, are not compared.",
        u"这是比对，不是电子签名：有技术能力的人可以同时重写文档及其校验记录。人员与机构名称、往年数据不在比"
        u"对之内。"}
        .in(language);
}

} // namespace sextant::workspace
