#include "cli/audit_finding.h"

#include "cli/audit_finding_phrases.h"
#include "cli/json_forms.h"

#include "audit/audit_words.h"
#include "workspace/organisation_service.h"

#include <QRegularExpression>

#include <array>

namespace sextant::cli {

using audit::Engagement;
using audit::Finding;
using workspace::Workspace;

namespace {

/// A text of a finding and how it is called; the title stands apart.
struct Part
{
    const char* name;
    LocalizedText Finding::*place;
    Phrase heading;
};

constexpr std::array<Part, 5> kParts{{
    {"criteria", &Finding::criteria, phrases::kCriteria},
    {"condition", &Finding::condition, phrases::kCondition},
    {"cause", &Finding::cause, phrases::kCause},
    {"effect", &Finding::effect, phrases::kEffect},
    {"recommendation", &Finding::recommendation, phrases::kRecommendation},
}};

} // namespace

Result<Finding> findFinding(Workspace& file, const Engagement& engagement, const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^f?(\\d{1,6})$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(name.trimmed());
    const auto id = audit::FindingId::fromString(name);
    for (const Finding& finding : file.audits().findings(engagement.id))
        if ((!id.isNull() && finding.id == id) ||
            (match.hasMatch() && finding.number == match.captured(1).toInt()))
            return finding;
    return fail(ErrorCode::NotFound,
                {{QStringLiteral("kind"), QStringLiteral("finding")}, {QStringLiteral("id"), name}});
}

QString findingName(const Finding& finding)
{
    return u'F' % QString::number(finding.number);
}

namespace {

template <typename Id>
QJsonArray idsJson(const std::vector<Id>& ids)
{
    QJsonArray array;
    for (const Id& id : ids)
        array.append(id.toString());
    return array;
}

QJsonValue weightJson(int weight)
{
    return weight > 0 ? QJsonValue(weight) : QJsonValue(QJsonValue::Null);
}

QJsonValue gradeJson(const std::optional<framework::Grade>& grade)
{
    return grade.has_value() ? QJsonValue(audit::nameOf(*grade)) : QJsonValue(QJsonValue::Null);
}

QJsonArray missingJson(const Finding& finding)
{
    QJsonArray missing;
    for (const audit::FindingFault fault : audit::findingFaults(finding, audit::FindingStage::Final))
        missing.append(audit::nameOf(fault));
    return missing;
}

} // namespace

QJsonObject findingJson(Workspace& file, const Finding& finding)
{
    QJsonObject json{{QStringLiteral("id"), finding.id.toString()},
                     {QStringLiteral("number"), finding.number},
                     {QStringLiteral("restricted"), finding.restricted}};
    if (finding.restricted)
        return json;
    json.insert(QStringLiteral("title"), localizedJson(finding.title));
    for (const Part& part : kParts)
        json.insert(QString::fromLatin1(part.name), localizedJson(finding.*(part.place)));
    QJsonArray checks;
    for (const framework::ItemId& check : finding.checks)
        checks.append(check.text);
    QJsonValue departure = QJsonValue::Null;
    if (finding.gradeOverride.has_value())
        departure = QJsonObject{{QStringLiteral("grade"), audit::nameOf(finding.gradeOverride->grade)},
                                {QStringLiteral("reason"), finding.gradeOverride->reason}};
    const QJsonObject rest{{QStringLiteral("consequence"), weightJson(finding.weighing.consequence)},
                           {QStringLiteral("likelihood"), weightJson(finding.weighing.likelihood)},
                           {QStringLiteral("grade"), gradeJson(audit::gradeOf(finding))},
                           {QStringLiteral("gradeByMatrix"), gradeJson(audit::matrixGrade(finding.weighing))},
                           {QStringLiteral("gradeDeparture"), departure},
                           {QStringLiteral("stage"), audit::nameOf(finding.stage)},
                           {QStringLiteral("missingForFinal"), missingJson(finding)},
                           {QStringLiteral("response"),
                            QJsonObject{{QStringLiteral("kind"), audit::nameOf(finding.response.kind)},
                                        {QStringLiteral("text"), finding.response.text},
                                        {QStringLiteral("by"), personJson(file, finding.response.by)},
                                        {QStringLiteral("on"), dateJson(finding.response.on)}}},
                           {QStringLiteral("owner"), personJson(file, finding.owner)},
                           {QStringLiteral("due"), dateJson(finding.due)},
                           {QStringLiteral("checks"), checks},
                           {QStringLiteral("samples"), idsJson(finding.samples)},
                           {QStringLiteral("evidence"), idsJson(finding.evidence)},
                           {QStringLiteral("repeatOf"),
                            textJson(finding.repeatOf.isNull() ? QString() : finding.repeatOf.toString())}};
    for (auto field = rest.begin(); field != rest.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

namespace {

QString gradeWords(const Context& context, const Finding& finding)
{
    const auto grade = audit::gradeOf(finding);
    return grade.has_value() ? context.say(audit::label(*grade)) : context.say(phrases::kUngraded);
}

QString dayWords(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

QStringList findingRow(const Context& context, Workspace& file, const Finding& finding)
{
    if (finding.restricted)
        return {findingName(finding), {}, {}, context.say(phrases::kRestricted), {}, {}};
    return {findingName(finding),
            gradeWords(context, finding),
            context.say(audit::label(finding.stage)),
            context.say(finding.title),
            file.organisations().personName(finding.owner),
            dayWords(finding.due)};
}

void printFinding(Context& context, Workspace& file, const Finding& finding)
{
    if (finding.restricted) {
        context.output.line(findingName(finding) % QStringLiteral("  ") % context.say(phrases::kRestricted));
        return;
    }
    const auto line = [&](const Phrase& heading, const QString& text) {
        if (!text.isEmpty())
            context.output.line(context.say(phrases::kHeaded).arg(context.say(heading), text));
    };
    context.output.line(findingName(finding) % QStringLiteral("  ") % context.say(finding.title));
    line(phrases::kGrade, gradeWords(context, finding));
    line(phrases::kWhyGrade, finding.gradeOverride.has_value() ? finding.gradeOverride->reason : QString());
    line(phrases::kFindingStage, context.say(audit::label(finding.stage)));
    for (const Part& part : kParts)
        line(part.heading, context.say(finding.*(part.place)));
    QStringList checks;
    for (const framework::ItemId& check : finding.checks)
        checks << check.text;
    line(phrases::kFindingChecks, checks.join(QStringLiteral(", ")));
    line(phrases::kResponseIs, context.say(audit::label(finding.response.kind)));
    line(phrases::kResponseText, finding.response.text);
    line(phrases::kFindingOwner, file.organisations().personName(finding.owner));
    line(phrases::kFindingDue, dayWords(finding.due));
    QStringList missing;
    for (const audit::FindingFault fault : audit::findingFaults(finding, audit::FindingStage::Final))
        missing << context.say(audit::label(fault));
    line(phrases::kMissingForFinal, missing.join(context.say(phrases::kComma)));
}

} // namespace sextant::cli
