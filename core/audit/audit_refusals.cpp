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
    RefusalEntry{"findingLocked", u"Finding F{number} is restricted and locked.",
                 u"Unlock the restricted findings with their password first.",
                 u"审计发现F{number}为受限发现，目前已锁定。", u"请先用密码解锁受限发现。"},
    RefusalEntry{"fileNotSealed", u"F{number} is restricted: its files are encrypted copies of its own.",
                 u"Add the file itself to the finding.", u"F{number}为受限发现，其附件是单独加密保存的副本。",
                 u"请把文件本身添加到这项审计发现。"},
    RefusalEntry{
        "sealedFileDamaged",
        u"The encrypted file “{file}” is damaged: of its {of} parts these do not open: {pieces}.",
        u"The finding and its other files are not affected. Take this file from a backup, or delete it.",
        u"加密文件“{file}”已损坏：共{of}段，以下各段无法打开：{pieces}。",
        u"审计发现及其他附件不受影响。请从备份取回该文件，或者将其删除。"},
    RefusalEntry{"noVault", u"No password for restricted findings has been set in this file.",
                 u"Set one first.", u"本文件尚未设置受限发现的密码。", u"请先设置密码。"},
    RefusalEntry{"wrongPassword", u"This password opens nothing here.",
                 u"Look at the keyboard's language and Caps Lock, then try again.", u"密码不正确。",
                 u"请检查输入法和大写锁定键，再试一次。"},
    RefusalEntry{"passwordTooShort", u"This password is too easily guessed.",
                 u"Take more words, or less usual ones.", u"这个密码太容易被猜到。",
                 u"请多用几个词，或者换用不常见的词。"},
    RefusalEntry{"vaultDamaged", u"What is encrypted is not as it was written.",
                 u"Take the latest backup in which it opens.", u"加密内容已损坏。",
                 u"请改用仍能打开的最近备份。"},
    RefusalEntry{"vaultTooDear", u"The file asks for more work than any password needs.",
                 u"It was not made by Sextant. Ask where it comes from.",
                 u"文件要求的密码运算量超出合理范围。", u"该文件不是由六分仪生成的，请核实其来源。"},
    RefusalEntry{"noMemoryForKey", u"There is not enough memory to work the password out.",
                 u"Close other programs, then try again. It needs 256 MB.", u"内存不足，无法验证密码。",
                 u"请关闭其他程序后重试，约需256 MB内存。"},
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
