#include "workspace/tables_csv.h"

#include "audit/audit_words.h"
#include "audit/finding_rules.h"
#include "improvement/action_words.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/csv.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"

#include <algorithm>

namespace sextant::workspace {

using audit::Finding;
using improvement::Action;
using improvement::SourceKind;

namespace {

constexpr char kMark[] = "\xef\xbb\xbf";

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString weight(int of)
{
    return of > 0 ? QString::number(of) : QString();
}

QString numberOf(const Finding& finding)
{
    return u'F' + QString::number(finding.number);
}

QString filesOf(Workspace& workspace, const std::vector<assessment::EvidenceId>& ids)
{
    QStringList names;
    for (const assessment::EvidenceId& id : ids) {
        if (const auto file = workspace.evidence().find(id); file.has_value())
            names << file->fileName;
    }
    return guardedCell(names.join(u'\n'));
}

QString checksOf(Workspace& workspace, const audit::Engagement& engagement, const Finding& finding)
{
    const auto manual = workspace.assessments().framework(engagement.fieldwork);
    QStringList codes;
    for (const framework::ItemId& check : finding.checks) {
        const int number = manual == nullptr ? -1 : manual->index.indexOf(check);
        codes << (number < 0 ? check.text : manual->index.items()[static_cast<size_t>(number)]->code);
    }
    return codes.join(u' ');
}

QString findingRow(Workspace& workspace, const audit::Engagement& engagement, const Finding& finding,
                   Language language)
{
    const auto text = [language](const LocalizedText& words) { return guardedCell(words.in(language)); };
    const auto name = [&](const organisation::PersonId& id) {
        return guardedCell(workspace.organisations().personName(id));
    };
    const auto grade = audit::gradeOf(finding);
    return csvRow({numberOf(finding), text(finding.title),
                   grade.has_value() ? audit::nameOf(*grade) : QString(),
                   weight(finding.weighing.consequence), weight(finding.weighing.likelihood),
                   audit::nameOf(finding.stage), text(finding.criteria), text(finding.condition),
                   text(finding.cause), text(finding.effect), text(finding.recommendation),
                   checksOf(workspace, engagement, finding), audit::nameOf(finding.response.kind),
                   guardedCell(finding.response.text), name(finding.response.by), day(finding.response.on),
                   name(finding.owner), day(finding.due), filesOf(workspace, finding.evidence)});
}

/// What \a action answers to: an item's code, or a finding's number after its engagement's code.
QString sourceOf(Workspace& workspace, const Action& action)
{
    if (action.source.kind == SourceKind::Finding) {
        const Finding* finding = workspace.audits().find(action.source.finding);
        const audit::Engagement* engagement =
            finding == nullptr ? nullptr : workspace.audits().find(finding->engagement);
        return engagement == nullptr ? QString() : engagement->code + u' ' + numberOf(*finding);
    }
    const auto framework = workspace.assessments().framework(action.source.assessment);
    const int number = framework == nullptr ? -1 : framework->index.indexOf(action.source.item);
    return number < 0 ? action.source.item.text : framework->index.items()[static_cast<size_t>(number)]->code;
}

QString nameOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Free:
        return u"free"_qs;
    case SourceKind::Item:
        return u"item"_qs;
    case SourceKind::Gate:
        return u"gate"_qs;
    case SourceKind::Finding:
        return u"finding"_qs;
    }
    Q_UNREACHABLE();
}

QString actionRow(Workspace& workspace, const Action& action, Language language)
{
    const auto name = [&](const organisation::PersonId& id) {
        return guardedCell(workspace.organisations().personName(id));
    };
    return csvRow(
        {action.id.toString(), guardedCell(action.what.in(language)), nameOf(action.source.kind),
         guardedCell(sourceOf(workspace, action)), name(action.owner), day(action.raisedOn), day(action.due),
         improvement::stateName(action.standing.state), name(action.standing.by), day(action.standing.on),
         guardedCell(action.closingNote), action.cost ? action.cost->amount.toString() : QString(),
         action.cost ? action.cost->currency : QString(), improvement::fundingName(action.funding.source),
         guardedCell(action.funding.note), filesOf(workspace, action.evidence)});
}

bool isRestricted(Workspace& workspace, const Action& action)
{
    const Finding* finding =
        action.source.kind == SourceKind::Finding ? workspace.audits().find(action.source.finding) : nullptr;
    return finding != nullptr && finding->restricted;
}

QByteArray actionTable(Workspace& workspace, const std::vector<Action>& actions, Language language)
{
    QString table = csvRow({u"action"_qs, u"what"_qs, u"source"_qs, u"of"_qs, u"owner"_qs, u"raisedOn"_qs,
                            u"due"_qs, u"state"_qs, u"stateBy"_qs, u"stateOn"_qs, u"closingNote"_qs,
                            u"cost"_qs, u"currency"_qs, u"funding"_qs, u"fundingNote"_qs, u"files"_qs});
    for (const Action& action : actions) {
        if (!isRestricted(workspace, action))
            table += actionRow(workspace, action, language);
    }
    return kMark + table.toUtf8();
}

tl::unexpected<Error> notFound(const QString& kind, const QString& id)
{
    return fail(ErrorCode::NotFound, {{u"kind"_qs, kind}, {u"id"_qs, id}});
}

} // namespace

Result<QByteArray> findingsToCsv(Workspace& workspace, const audit::EngagementId& id, Language language)
{
    const audit::Engagement* engagement = workspace.audits().find(id);
    if (engagement == nullptr)
        return notFound(u"engagement"_qs, id.toString());
    QString table = csvRow({u"finding"_qs, u"title"_qs, u"grade"_qs, u"consequence"_qs, u"likelihood"_qs,
                            u"stage"_qs, u"criteria"_qs, u"condition"_qs, u"cause"_qs, u"effect"_qs,
                            u"recommendation"_qs, u"checks"_qs, u"response"_qs, u"responseText"_qs,
                            u"responseBy"_qs, u"responseOn"_qs, u"owner"_qs, u"due"_qs, u"files"_qs});
    for (const Finding& finding : workspace.audits().findings(id)) {
        if (!finding.restricted)
            table += findingRow(workspace, *engagement, finding, language);
    }
    return kMark + table.toUtf8();
}

Result<QByteArray> auditActionsToCsv(Workspace& workspace, const audit::EngagementId& id, Language language)
{
    if (workspace.audits().find(id) == nullptr)
        return notFound(u"engagement"_qs, id.toString());
    return actionTable(workspace, workspace.audits().actions(id), language);
}

Result<QByteArray> planToCsv(Workspace& workspace, const assessment::AssessmentId& id, Language language)
{
    const assessment::Assessment* assessment = workspace.assessments().find(id);
    if (assessment == nullptr)
        return notFound(u"assessment"_qs, id.toString());
    return actionTable(workspace, workspace.actions().of(assessment->organisation), language);
}

} // namespace sextant::workspace
