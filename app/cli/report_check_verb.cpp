#include "cli/report_check_verb.h"

#include "cli/access.h"
#include "cli/history.h"

#include "workspace/report_check.h"
#include "workspace/report_check_words.h"

#include <QJsonArray>

namespace sextant::cli {

namespace {

using seal::DocumentState;
using workspace::ReportCheck;
using workspace::ReportMatch;

QString nameOf(ReportMatch match)
{
    switch (match) {
    case ReportMatch::Now:
        return QStringLiteral("now");
    case ReportMatch::Earlier:
        return QStringLiteral("earlier");
    case ReportMatch::Never:
        return QStringLiteral("never");
    case ReportMatch::Foreign:
        return QStringLiteral("foreign");
    case ReportMatch::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString nameOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Intact:
        return QStringLiteral("intact");
    case DocumentState::Changed:
        return QStringLiteral("changed");
    case DocumentState::NoRecord:
        return QStringLiteral("noRecord");
    case DocumentState::SeveralRecords:
        return QStringLiteral("severalRecords");
    case DocumentState::BrokenRecord:
        break;
    }
    return QStringLiteral("brokenRecord");
}

QString nameOf(seal::SubjectKind kind)
{
    switch (kind) {
    case seal::SubjectKind::Assessment:
        return QStringLiteral("assessment");
    case seal::SubjectKind::Engagement:
        return QStringLiteral("engagement");
    case seal::SubjectKind::Actions:
        return QStringLiteral("actions");
    case seal::SubjectKind::AnnualPlan:
        break;
    }
    return QStringLiteral("annual_plan");
}

QJsonValue timeOrNull(const QDateTime& at)
{
    return at.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(at.toUTC().toString(Qt::ISODateWithMs));
}

QJsonObject checkJson(const ReportCheck& check, bool ofDocument)
{
    QJsonObject json{{QStringLiteral("match"), nameOf(check.match)},
                     {QStringLiteral("document"),
                      ofDocument ? QJsonValue(nameOf(check.document)) : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("subject"), QJsonValue::Null},
                     {QStringLiteral("from"), timeOrNull(check.from)},
                     {QStringLiteral("until"), timeOrNull(check.until)},
                     {QStringLiteral("changes"), historyJson(check.changes)},
                     {QStringLiteral("restrictedChanges"), check.restrictedChanges},
                     {QStringLiteral("historyIsHere"), check.historyIsHere},
                     {QStringLiteral("otherWorkspace"), check.otherWorkspace},
                     {QStringLiteral("lostValues"), check.lostValues}};
    if (!check.subject.isNull())
        json.insert(QStringLiteral("subject"),
                    QJsonObject{{QStringLiteral("kind"), nameOf(check.subject.kind)},
                                {QStringLiteral("id"), check.subject.id.toString(QUuid::WithoutBraces)}});
    if (!check.record.isNull())
        json.insert(QStringLiteral("record"),
                    QJsonObject{{QStringLiteral("contentDigest"),
                                 QString::fromLatin1(check.record.contentDigest.toHex())},
                                {QStringLiteral("madeOn"), check.record.madeOn.toString(Qt::ISODate)},
                                {QStringLiteral("program"), check.record.program}});
    return json;
}

void print(Context& context, workspace::Workspace& file, const ReportCheck& check)
{
    const Language language = context.settings.language;
    const auto words = workspace::reportCheckWords(check, language);
    context.output.line(words.headline);
    for (const QString& sentence : words.sentences)
        context.output.line(sentence);
    for (const workspace::HistoryLine& line : check.changes) {
        const auto change = workspace::changeWords(file, line, language);
        const QString told = language == Language::Chinese ? QStringLiteral("  %1 %2：%3 → %4（%5，%6）")
                                                           : QStringLiteral("  %1, %2: %3 → %4 (%5, %6)");
        context.output.line(told.arg(change.where, change.what, change.before, change.after, line.author,
                                     line.at.toUTC().toString(Qt::ISODate)));
    }
    context.output.line(workspace::reportCheckLimits(language));
}

Result<ReportCheck> checked(workspace::Workspace& file, const ReportToCheck& report)
{
    if (report.document.has_value()) {
        const auto document = seal::checkDocumentFile(*report.document);
        if (!document.has_value())
            return tl::make_unexpected(document.error());
        return file.reportChecks().check(*document);
    }
    const QByteArray digits = seal::typedDigest(*report.digits);
    if (digits.isEmpty())
        return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QStringLiteral("digits")},
                                                 {QStringLiteral("value"), *report.digits}});
    return file.reportChecks().check(digits);
}

} // namespace

Result<ExitStatus> checkReport(Context& context, const QString& path, const ReportToCheck& report)
{
    const auto file = openForReading(context, path);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto check = checked(**file, report);
    if (!check.has_value())
        return tl::make_unexpected(check.error());
    const bool ofDocument = report.document.has_value();
    if (context.settings.json)
        context.output.json(checkJson(*check, ofDocument));
    else
        print(context, **file, *check);
    const bool good = ofDocument ? check->isClean() : check->match == ReportMatch::Now;
    return good && check->historyIsHere ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace sextant::cli
