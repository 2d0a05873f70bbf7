#include "workspace/paper_input.h"

#include "audit/audit_words.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

namespace sextant::workspace {

namespace {

LocalizedText titleOf(const audit::Engagement& engagement)
{
    const auto half = [&](Language language) {
        return QString(engagement.code + QChar(0x2002) + engagement.title.in(language));
    };
    return {half(Language::English), half(Language::Chinese)};
}

} // namespace

Result<paper::PaperInput> paperInput(Workspace& workspace, const assessment::AssessmentId& id,
                                     const paper::FormChoices& choices, const QDateTime& printedAt,
                                     const QString& programVersion)
{
    AssessmentService& assessments = workspace.assessments();
    const assessment::Assessment* found = assessments.find(id);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"assessment"_qs}, {u"id"_qs, id.toString()}});
    paper::PaperInput input;
    input.assessment = *found;
    input.framework = assessments.framework(id);
    input.title = {found->title, found->title};
    if (const auto* organisation = workspace.organisations().find(found->organisation))
        input.organisation = *organisation;
    const AuditService& audits = workspace.audits();
    if (const auto* engagement = audits.find(audits.engagementOf(id))) {
        input.title = titleOf(*engagement);
        if (engagement->confidentiality != audit::Confidentiality::None)
            input.mark = audit::label(engagement->confidentiality);
    }
    for (const framework::Item* item : input.framework->index.items()) {
        if (const auto* answer = assessments.answer(id, item->id))
            input.answers.insert(item->id, *answer);
        if (assessments.isConflicted(id, item->id))
            input.conflicts.insert(item->id);
    }
    input.printedAt = printedAt;
    input.programVersion = programVersion;
    input.choices = choices;
    return input;
}

} // namespace sextant::workspace
