#include "cli/self_check_verb.h"

#include "cli/access.h"
#include "cli/audit_access.h"
#include "cli/help_phrases.h"
#include "cli/verb.h"

#include "audit/audit_words.h"
#include "workspace/self_check.h"

#include <QJsonArray>

namespace sextant::cli {

namespace {

using workspace::SelfCheckFinding;
using workspace::SelfCheckKind;
using workspace::SelfCheckWeight;

constexpr Phrase kCheck{u"What a reader of the report would stumble over; exit status 1 if there is anything",
                        u"打印前自查：读者会发现的问题；有问题时退出状态为1"};
constexpr Phrase kSubject{u"assessment by its id, or audit by its code", u"评估标识或审计编号"};
constexpr Phrase kBilingual{u"the report will be in both languages: look for texts in one only",
                            u"报告为双语：同时检查只有一种语言的文字"};
constexpr Phrase kNothing{u"Nothing to mend before printing.", u"没有需要在打印前处理的问题。"};
constexpr Phrase kGroup{u"%1: %2. %3", u"%1：%2。%3"};

struct Arguments
{
    QString file;
    QString subject;
    bool bilingual = false;
};

QString nameOf(SelfCheckWeight weight)
{
    switch (weight) {
    case SelfCheckWeight::High:
        return QStringLiteral("high");
    case SelfCheckWeight::Medium:
        return QStringLiteral("medium");
    case SelfCheckWeight::Low:
        break;
    }
    return QStringLiteral("low");
}

/// An assessment by its id; an audit by code or id, for its fieldwork.
Result<assessment::AssessmentId> subjectOf(workspace::Workspace& file, const QString& name)
{
    const auto engagement = findEngagement(file, name);
    return engagement.has_value() ? Result<assessment::AssessmentId>(engagement->fieldwork)
                                  : findAssessment(file, name);
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray findingsJson(const std::vector<SelfCheckFinding>& findings)
{
    QJsonArray array;
    for (const SelfCheckFinding& finding : findings)
        array.append(QJsonObject{
            {QStringLiteral("kind"), workspace::nameOf(finding.kind)},
            {QStringLiteral("weight"), nameOf(workspace::weightOf(finding.kind))},
            {QStringLiteral("item"), orNull(finding.item.text)},
            {QStringLiteral("action"),
             orNull(finding.action.isNull() ? QString() : finding.action.toString())},
            {QStringLiteral("gap"), orNull(finding.gap ? audit::nameOf(finding.gap->gap) : QString())}});
    return array;
}

void print(Context& context, workspace::Workspace& file, const assessment::AssessmentId& id,
           const std::vector<SelfCheckFinding>& findings)
{
    if (findings.empty()) {
        context.output.line(context.say(kNothing));
        return;
    }
    for (size_t begin = 0, end = 0; begin < findings.size(); begin = end) {
        const SelfCheckKind kind = findings[begin].kind;
        while (end < findings.size() && findings[end].kind == kind)
            ++end;
        context.output.line(context.say(kGroup).arg(context.say(workspace::titleOf(kind)),
                                                    QString::number(end - begin),
                                                    context.say(workspace::adviceOf(kind))));
        for (size_t i = begin; i < end; ++i)
            if (const QString place = context.say(workspace::placeOf(file, id, findings[i]));
                !place.isEmpty())
                context.output.line(QStringLiteral("  ") + place);
    }
}

Result<ExitStatus> check(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = subjectOf(**file, arguments.subject);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto findings = workspace::selfCheck(**file, *id, todayOf(context), arguments.bilingual);
    if (!findings.has_value())
        return tl::make_unexpected(findings.error());
    if (context.settings.json)
        context.output.json(findingsJson(*findings));
    else
        print(context, **file, *id, *findings);
    return findings->empty() ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace

void addCheckVerb(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& verb = addVerb(root, "check", kCheck, context);
    addText(verb, "FILE", arguments->file, help::kFile, context);
    addText(verb, "ASSESSMENT", arguments->subject, kSubject, context);
    addFlag(verb, "--both", arguments->bilingual, kBilingual, context);
    setAction(verb, context, [arguments](Context& c) { return check(c, *arguments); });
}

} // namespace sextant::cli
