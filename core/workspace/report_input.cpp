#include "workspace/report_input.h"

#include "workspace/assessment_service.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"
#include "workspace/past_figures.h"
#include "workspace/report_check.h"

#include "assessment/response_json.h"

#include <algorithm>
#include <utility>

namespace sextant::workspace {

namespace {

QHash<framework::ItemId, assessment::Answer> answersOf(AssessmentService& service,
                                                       const assessment::AssessmentId& id,
                                                       const framework::FrameworkIndex& index)
{
    QHash<framework::ItemId, assessment::Answer> answers;
    for (const framework::Item* item : index.items())
        if (const auto* answer = service.answer(id, item->id))
            answers.insert(item->id, *answer);
    return answers;
}

bool hasTargets(const QHash<framework::ItemId, assessment::Answer>& answers)
{
    return std::any_of(answers.begin(), answers.end(),
                       [](const assessment::Answer& answer) { return answer.target.has_value(); });
}

std::optional<report::SignedInfo> signedInfo(AssessmentService& assessments,
                                             OrganisationService& organisations,
                                             const assessment::AssessmentId& id)
{
    const assessment::Seal* seal = assessments.seal(id);
    if (seal == nullptr)
        return std::nullopt;
    return report::SignedInfo{seal->signedAt, organisations.personName(seal->signedBy), seal->engine};
}

/// The persons of \a counts, who has most first.
std::vector<organisation::Person> byCount(const QHash<organisation::PersonId, int>& counts,
                                          const std::vector<organisation::Person>& persons)
{
    std::vector<organisation::Person> found;
    for (const organisation::Person& person : persons)
        if (counts.value(person.id) > 0 && !person.name.isEmpty())
            found.push_back(person);
    std::ranges::stable_sort(
        found, [&counts](const auto& a, const auto& b) { return counts.value(a.id) > counts.value(b.id); });
    return found;
}

/// Who is stated, with the role that he has in the file.
std::vector<organisation::Person> stated(const QString& name,
                                         const std::vector<organisation::Person>& persons)
{
    const auto known = std::ranges::find(persons, name, &organisation::Person::name);
    return {known == persons.end() ? organisation::Person{{}, name, {}} : *known};
}

/// Who prepared and who reviewed: as stated, else those responsible for answers (or the file's only person,
/// who gave them) and the reviewers of answers that stand as reviewed.
void addPersons(const std::vector<organisation::Person>& persons, report::ReadinessReportInput& input)
{
    QHash<organisation::PersonId, int> responsible;
    QHash<organisation::PersonId, int> reviewers;
    bool isAnswered = false;
    for (const assessment::Answer& answer : std::as_const(input.answers)) {
        if (assessment::isAnswered(answer.response)) {
            isAnswered = true;
            ++responsible[answer.assignee];
        }
        if (answer.review.has_value() && assessment::isReviewed(answer))
            ++reviewers[answer.review->reviewer];
    }
    input.preparedBy = byCount(responsible, persons);
    if (input.preparedBy.empty() && persons.size() == 1 && isAnswered)
        input.preparedBy = persons;
    input.reviewedBy = byCount(reviewers, persons);
    if (const QString& name = input.assessment.preparedBy; !name.isEmpty())
        input.preparedBy = stated(name, persons);
    if (const QString& name = input.assessment.reviewedBy; !name.isEmpty())
        input.reviewedBy = stated(name, persons);
}

} // namespace

std::vector<report::EvidenceEntry> evidenceOf(EvidenceService& service, const assessment::AssessmentId& id,
                                              const framework::FrameworkIndex& index)
{
    std::vector<report::EvidenceEntry> entries;
    QHash<assessment::EvidenceId, size_t> places;
    for (const framework::Item* item : index.items()) {
        for (const assessment::Evidence& file : service.of(id, item->id)) {
            const auto place = places.constFind(file.id);
            if (place != places.constEnd()) {
                entries[*place].items.push_back(item->id);
                continue;
            }
            places.insert(file.id, entries.size());
            entries.push_back({file, {item->id}});
        }
    }
    return entries;
}

std::optional<report::LastAssessment> lastAssessment(AssessmentService& service,
                                                     const assessment::AssessmentId& id)
{
    const auto previous = service.previous(id);
    const assessment::Assessment* now = service.find(id);
    const assessment::Assessment* last = previous ? service.find(*previous) : nullptr;
    if (now == nullptr || last == nullptr || now->framework != last->framework)
        return std::nullopt;
    return report::LastAssessment{last->title, last->asOf, service.score(*previous)};
}

Result<report::ReadinessReportInput> reportInput(Workspace& workspace, const assessment::AssessmentId& id,
                                                 QDate printedOn, const QString& programVersion)
{
    AssessmentService& assessments = workspace.assessments();
    OrganisationService& organisations = workspace.organisations();
    const assessment::Assessment* found = assessments.find(id);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"assessment"_qs}, {u"id"_qs, id.toString()}});

    report::ReadinessReportInput input;
    input.assessment = *found;
    if (const auto* organisation = organisations.find(found->organisation))
        input.organisation = *organisation;
    input.framework = assessments.framework(id);
    input.answers = answersOf(assessments, id, input.framework->index);
    input.card = assessments.score(id);
    if (hasTargets(input.answers))
        input.targets = assessments.scoreOfTargets(id);
    input.last = lastAssessment(assessments, id);
    input.past = pastFigures(workspace, id);
    input.evidence = evidenceOf(workspace.evidence(), id, input.framework->index);
    const std::vector<organisation::Person> persons = organisations.persons();
    for (const organisation::Person& person : persons)
        input.people.insert(person.id, person.name);
    addPersons(persons, input);
    input.contentDigest = assessments.contentDigest(id);
    input.printedOn = printedOn;
    input.programVersion = programVersion;
    input.demo = input.organisation.demo;
    input.seal = signedInfo(assessments, organisations, id);
    input.record =
        workspace.reportChecks().record({seal::SubjectKind::Assessment, id.uuid}, printedOn, programVersion);
    return input;
}

} // namespace sextant::workspace
