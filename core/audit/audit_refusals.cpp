#include "audit/audit_refusals.h"

#include "audit/audit_words.h"

#include <QStringList>

#include <array>

namespace sextant::audit {

namespace {

/// In the order of AuditRefusal. {missing}, {from} and {to} are words in the language of the sentence.
constexpr std::array kWords{
    RefusalEntry{"findingNotReady", u"The finding is not ready. Missing: {missing}.",
                 u"Fill in what is missing, then go on.", u"这项审计发现还不完整，缺少：{missing}。",
                 u"请补齐后再继续。"},
    RefusalEntry{"findingStep", u"A finding does not go from “{from}” to “{to}”.",
                 u"A draft is agreed first, then made final.", u"审计发现不能从“{from}”直接变为“{to}”。",
                 u"初稿先确认，再定稿。"},
    RefusalEntry{"stageNotReady", u"The engagement cannot go on yet. Missing: {missing}.",
                 u"See to what is missing, then go on.", u"审计项目还不能进入下一步，缺少：{missing}。",
                 u"请补齐后再继续。"},
    RefusalEntry{"stageStep", u"An engagement does not go from “{from}” to “{to}”.",
                 u"Go one stage forward or back at a time.", u"审计项目不能从“{from}”直接变为“{to}”。",
                 u"每次只能前进或者退回一个阶段。"},
    RefusalEntry{"reportSigned", u"The report of {code} is signed.", u"Reopen it before you change anything.",
                 u"{code}的报告已签署。", u"请先重新打开，再作修改。"},
    RefusalEntry{"reportNotSigned", u"The report of {code} is not signed.", u"There is nothing to reopen.",
                 u"{code}的报告尚未签署。", u"不需要重新打开。"},
    RefusalEntry{"partOfEngagement", u"This is part of the engagement {code}.",
                 u"Do it there: sign or reopen its report, or delete the whole engagement.",
                 u"这是审计项目{code}的一部分。",
                 u"请在该项目中操作：签署或者重新打开报告，或者删除整个项目。"},
    RefusalEntry{"checkOutOfScope", u"Check {item} is not among the chapters of this engagement.",
                 u"Choose its chapter first.", u"检查项{item}不在本项目所审计的章节内。",
                 u"请先选入它所在的章节。"},
    RefusalEntry{"notAnswered", u"Check {item} has no result yet.", u"Record a result, then sign it off.",
                 u"检查项{item}还没有结果。", u"请先记录结果，再签署。"},
    RefusalEntry{"yearTaken", u"There is a plan for {year} already.", u"Change that one.",
                 u"{year}年已有审计计划。", u"请修改该计划。"},
};

template <typename Enum>
QString namesIn(const QString& names, Language language)
{
    QStringList texts;
    const QStringList parts = names.split(u',');
    for (const QString& name : parts) {
        const auto value = named<Enum>(name);
        texts.append(value.has_value() ? label(*value).in(language) : name);
    }
    return texts.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

template <typename Enum>
void translate(QVariantMap& args, const QStringList& keys, Language language)
{
    for (const QString& key : keys)
        if (args.contains(key))
            args[key] = namesIn<Enum>(args.value(key).toString(), language);
}

QVariantMap argsIn(QVariantMap args, Language language)
{
    const QString reason = args.value(QStringLiteral("reason")).toString();
    const QStringList keys{QStringLiteral("missing"), QStringLiteral("from"), QStringLiteral("to")};
    if (reason == u"findingNotReady")
        translate<FindingFault>(args, keys, language);
    else if (reason == u"findingStep")
        translate<FindingStage>(args, keys, language);
    else if (reason == u"stageNotReady")
        translate<Gap>(args, keys, language);
    else if (reason == u"stageStep")
        translate<EngagementStage>(args, keys, language);
    return args;
}

} // namespace

tl::unexpected<Error> refuse(AuditRefusal reason, QVariantMap args)
{
    args.insert(QStringLiteral("reason"), QString::fromLatin1(kWords.at(static_cast<size_t>(reason)).reason));
    return fail(ErrorCode::AuditRefused, std::move(args));
}

tl::unexpected<Error> refuse(const std::vector<FindingFault>& missing)
{
    QStringList names;
    for (const FindingFault fault : missing)
        names.append(nameOf(fault));
    return refuse(AuditRefusal::FindingNotReady, {{QStringLiteral("missing"), names.join(u',')}});
}

tl::unexpected<Error> refuse(const std::vector<StageGap>& gaps)
{
    QStringList names;
    for (const StageGap& gap : gaps)
        if (gap.blocks)
            names.append(nameOf(gap.gap));
    return refuse(AuditRefusal::StageNotReady, {{QStringLiteral("missing"), names.join(u',')}});
}

RefusalWords auditRefusalWords(const Error& error)
{
    const auto english = sextant::refusalWords(kWords, argsIn(error.args, Language::English));
    const auto chinese = sextant::refusalWords(kWords, argsIn(error.args, Language::Chinese));
    if (!english.has_value() || !chinese.has_value())
        return {{QStringLiteral("The audit does not allow this now."),
                 QStringLiteral("该审计项目目前不允许这样做。")},
                {QStringLiteral("Look at the stage of the engagement."),
                 QStringLiteral("请查看项目所处的阶段。")}};
    return {{english->happened.en, chinese->happened.zh}, {english->todo.en, chinese->todo.zh}};
}

} // namespace sextant::audit
