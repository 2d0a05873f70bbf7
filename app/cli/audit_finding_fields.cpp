#include "cli/audit_finding_fields.h"

#include "cli/audit_finding.h"
#include "cli/audit_finding_phrases.h"
#include "cli/verb.h"

#include "audit/audit_words.h"
#include "workspace/evidence_service.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sextant::cli {

using audit::Engagement;
using audit::Finding;
using workspace::Workspace;

namespace {

using Text = FindingFields::Text;

/// A text of a finding: its options and its place.
struct WordField
{
    const char* name;
    Text FindingFields::*english;
    Text FindingFields::*chinese;
    LocalizedText Finding::*place;
    Phrase help;
    Phrase helpZh;
};

const std::array<WordField, 6>& wordFields()
{
    using F = FindingFields;
    static const std::array<WordField, 6> fields{{
        {"title", &F::title, &F::titleZh, &Finding::title, help::kAuditTitle, help::kAuditTitleZh},
        {"criteria", &F::criteria, &F::criteriaZh, &Finding::criteria, help::kFindingCriteria,
         help::kSameInChinese},
        {"condition", &F::condition, &F::conditionZh, &Finding::condition, help::kFindingCondition,
         help::kSameInChinese},
        {"cause", &F::cause, &F::causeZh, &Finding::cause, help::kFindingCause, help::kSameInChinese},
        {"effect", &F::effect, &F::effectZh, &Finding::effect, help::kFindingEffect, help::kSameInChinese},
        {"recommendation", &F::recommendation, &F::recommendationZh, &Finding::recommendation,
         help::kFindingRecommendation, help::kSameInChinese},
    }};
    return fields;
}

/// 1 to 3; an empty text is 0: not weighed. Errors: InvalidArgument {"what": \a what}.
Result<int> weightOf(const char* what, const QString& text)
{
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const int weight = text.toInt(&isNumber);
    if (!isNumber || weight < 1 || weight > 3)
        return invalidValue(what, text);
    return weight;
}

Result<> setGrade(Finding& finding, const FindingFields& fields)
{
    for (const auto& [what, text, place] :
         {std::tuple{"consequence", fields.consequence, &audit::Weighing::consequence},
          std::tuple{"likelihood", fields.likelihood, &audit::Weighing::likelihood}})
    {
        if (!text.has_value())
            continue;
        const auto weight = weightOf(what, *text);
        if (!weight.has_value())
            return tl::make_unexpected(weight.error());
        finding.weighing.*place = *weight;
    }
    if (fields.grade.has_value() && fields.grade->isEmpty()) {
        finding.gradeOverride.reset();
    } else if (fields.grade.has_value()) {
        const auto grade = wordIn<framework::Grade>("grade", *fields.grade);
        if (!grade)
            return tl::make_unexpected(grade.error());
        const QString reason = finding.gradeOverride.has_value() ? finding.gradeOverride->reason : QString();
        finding.gradeOverride = audit::GradeOverride{*grade, reason};
    }
    if (fields.gradeReason.has_value()) {
        if (!finding.gradeOverride.has_value())
            return invalidValue("grade reason", *fields.gradeReason);
        finding.gradeOverride->reason = *fields.gradeReason;
    }
    return {};
}

Result<> setStage(Finding& finding, const FindingFields& fields)
{
    if (fields.stage.has_value()) {
        const auto stage = wordIn<audit::FindingStage>("finding stage", *fields.stage);
        if (!stage)
            return tl::make_unexpected(stage.error());
        finding.stage = *stage;
    }
    if (!fields.due.has_value())
        return {};
    const auto due = readDay("due", *fields.due);
    if (!due.has_value())
        return tl::make_unexpected(due.error());
    finding.due = *due;
    return {};
}

/// Who changes what management says, and names no day, says it today.
Result<> setResponse(const Context& context, Finding& finding, const FindingFields& fields)
{
    if (fields.response.has_value()) {
        const auto kind = wordIn<audit::ResponseKind>(
            "management response", fields.response->isEmpty() ? QStringLiteral("none") : *fields.response);
        if (!kind)
            return tl::make_unexpected(kind.error());
        finding.response.kind = *kind;
        finding.response.on = *kind == audit::ResponseKind::None ? QDate() : todayOf(context);
    }
    finding.response.text = fields.responseText.value_or(finding.response.text);
    if (!fields.responseOn.has_value())
        return {};
    const auto day = readDay("day of the response", *fields.responseOn);
    if (!day.has_value())
        return tl::make_unexpected(day.error());
    finding.response.on = *day;
    return {};
}

bool isCleared(const QStringList& names)
{
    return names.size() == 1 && names.front().isEmpty();
}

tl::unexpected<Error> notFound(const char* kind, const QString& id)
{
    return fail(ErrorCode::NotFound,
                {{QStringLiteral("kind"), QString::fromLatin1(kind)}, {QStringLiteral("id"), id}});
}

/// A working paper of \a engagement by number ("WP-05", "5") or id. Errors: NotFound.
Result<audit::SampleRecordId> findSample(Workspace& file, const Engagement& engagement, const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^(?:wp-?)?(\\d{1,6})$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(name.trimmed());
    const auto id = audit::SampleRecordId::fromString(name);
    for (const audit::SampleRecord& sample : file.audits().samples(engagement.id))
        if ((!id.isNull() && sample.id == id) ||
            (match.hasMatch() && sample.number == match.captured(1).toInt()))
            return sample.id;
    return notFound("sample_record", name);
}

/// A finding of an earlier audit: "IA-2025-01 F2" or an id. Errors: NotFound, InvalidArgument.
Result<audit::FindingId> findEarlier(Workspace& file, const QString& name)
{
    if (name.trimmed().isEmpty())
        return audit::FindingId();
    const auto id = audit::FindingId::fromString(name);
    const Finding* known = id.isNull() ? nullptr : file.audits().find(id);
    if (known != nullptr)
        return known->id;
    const qsizetype blank = name.trimmed().lastIndexOf(u' ');
    if (blank < 0)
        return notFound("finding", name);
    const auto engagement = findEngagement(file, name.trimmed().left(blank));
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    return findFinding(file, *engagement, name.trimmed().mid(blank + 1)).map([](const Finding& finding) {
        return finding.id;
    });
}

/// Replaces \a links by what \a names name, sorted, each once; leaves them when nothing is named.
template <typename Id, typename Find>
Result<> setLinks(std::vector<Id>& links, const QStringList& names, Find find)
{
    if (names.isEmpty())
        return {};
    std::vector<Id> found;
    for (const QString& name : isCleared(names) ? QStringList() : names) {
        const auto id = find(name);
        if (!id.has_value())
            return tl::make_unexpected(id.error());
        if (std::find(found.begin(), found.end(), *id) == found.end())
            found.push_back(*id);
    }
    std::sort(found.begin(), found.end());
    links = std::move(found);
    return {};
}

Result<> setAllLinks(Workspace& file, const Engagement& engagement, Finding& finding,
                     const FindingFields& fields)
{
    const auto checks = setLinks(finding.checks, fields.checks, [&](const QString& name) {
        return findCheck(file, engagement, name).map([](const framework::Item* check) { return check->id; });
    });
    if (!checks.has_value())
        return checks;
    const auto samples = setLinks(finding.samples, fields.samples,
                                  [&](const QString& name) { return findSample(file, engagement, name); });
    if (!samples.has_value())
        return samples;
    const auto evidence = setLinks(finding.evidence, fields.evidence,
                                   [&](const QString& name) -> Result<assessment::EvidenceId> {
                                       const auto id = assessment::EvidenceId::fromString(name);
                                       if (id.isNull() || !file.evidence().find(id).has_value())
                                           return notFound("evidence", name);
                                       return id;
                                   });
    if (!evidence.has_value() || !fields.repeatOf.has_value())
        return evidence;
    const auto earlier = findEarlier(file, *fields.repeatOf);
    if (!earlier.has_value())
        return tl::make_unexpected(earlier.error());
    finding.repeatOf = *earlier;
    return {};
}

} // namespace

Result<> applyTo(const Context& context, Workspace& file, const Engagement& engagement, Finding& finding,
                 const FindingFields& fields)
{
    for (const WordField& field : wordFields()) {
        LocalizedText& text = finding.*(field.place);
        text = {(fields.*(field.english)).value_or(text.en), (fields.*(field.chinese)).value_or(text.zh)};
    }
    for (const auto& done :
         {setGrade(finding, fields), setStage(finding, fields), setResponse(context, finding, fields),
          setAllLinks(file, engagement, finding, fields)})
        if (!done.has_value())
            return done;
    return {};
}

void addFindingFields(CLI::App& verb, FindingFields& fields, Context& context)
{
    for (const WordField& field : wordFields()) {
        const std::string name = std::string("--") + field.name;
        addText(verb, name.c_str(), fields.*(field.english), field.help, context);
        addText(verb, (name + "-zh").c_str(), fields.*(field.chinese), field.helpZh, context);
    }
    addText(verb, "--consequence", fields.consequence, help::kConsequence, context, "1-3");
    addText(verb, "--likelihood", fields.likelihood, help::kLikelihood, context, "1-3");
    addText(verb, "--grade", fields.grade, help::kGradeDeparture, context, "GRADE");
    addText(verb, "--grade-reason", fields.gradeReason, help::kGradeReason, context);
    addText(verb, "--stage", fields.stage, help::kFindingStage, context, "STAGE");
    addText(verb, "--response", fields.response, help::kResponseKind, context, "KIND");
    addText(verb, "--response-text", fields.responseText, help::kResponseText, context);
    addText(verb, "--response-by", fields.responseBy, help::kResponseBy, context, "NAME");
    addText(verb, "--response-on", fields.responseOn, help::kResponseOn, context, "DATE");
    addText(verb, "--owner", fields.owner, help::kFindingOwner, context, "NAME");
    addText(verb, "--due", fields.due, help::kActionDueDay, context, "DATE");
    addTexts(verb, "--check", fields.checks, help::kFindingChecks, context, "CHECK");
    addTexts(verb, "--sample", fields.samples, help::kFindingSamples, context, "WP");
    addTexts(verb, "--evidence", fields.evidence, help::kFindingEvidence, context, "ID");
    addText(verb, "--repeat-of", fields.repeatOf, help::kRepeatOf, context, "FINDING");
}

} // namespace sextant::cli
