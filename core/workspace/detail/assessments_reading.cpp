#include "assessment/points.h"
#include "assessment/relevance.h"
#include "assessment/response_json.h"
#include "assessment/scope.h"
#include "scoring/score.h"
#include "workspace/detail/assessments.h"

#include <algorithm>
#include <tuple>

namespace sextant::workspace::detail {

using assessment::Answer;
using assessment::Assessment;
using assessment::Response;

namespace {

auto orderAmongSiblings(const Assessment& assessment)
{
    return std::tie(assessment.organisation, assessment.position, assessment.id);
}

/// When an assessment comes before another one in time.
auto orderInTime(const Assessment& assessment)
{
    return std::tuple(assessment.startedOn, assessment.position, assessment.id);
}

bool hasConflictedResponse(const Document::AnswerRow& row)
{
    static const int response = fieldNumber<Answer>("response");
    return row.cells[static_cast<size_t>(response)].conflicted;
}

/// What the item would be answered when its target is met; nullopt without a target.
std::optional<Response> responseAtTarget(const framework::Item& item, const Answer& answer)
{
    if (!answer.target.has_value())
        return std::nullopt;
    for (const framework::Option& option : item.options)
        if (assessment::optionPoints(item, option) == *answer.target)
            return assessment::ChosenOptions{{option.id}};
    return std::nullopt;
}

scoring::SheetEntry entryOf(const Document::AnswerRow& row)
{
    const bool conflicted = hasConflictedResponse(row);
    return {&row.value.response, conflicted, !conflicted && assessment::isReviewed(row.value)};
}

} // namespace

bool isConflicted(const Document::AnswerRow& row, const char* name)
{
    return row.cells[static_cast<size_t>(fieldNumber<Answer>(name))].conflicted;
}

std::vector<Assessments::AssessmentId> Assessments::sorted(std::vector<const Assessment*> assessments) const
{
    std::sort(assessments.begin(), assessments.end(), [](const Assessment* a, const Assessment* b) {
        return orderAmongSiblings(*a) < orderAmongSiblings(*b);
    });
    std::vector<AssessmentId> ids;
    ids.reserve(assessments.size());
    for (const Assessment* assessment : assessments)
        ids.push_back(assessment->id);
    return ids;
}

std::vector<Assessments::AssessmentId> Assessments::all() const
{
    std::vector<const Assessment*> found;
    for (const auto& [id, row] : m_core.document.assessments.rows())
        found.push_back(&row.value);
    return sorted(std::move(found));
}

std::vector<Assessments::AssessmentId> Assessments::of(const organisation::OrganisationId& organisation) const
{
    std::vector<const Assessment*> found;
    for (const auto& [id, row] : m_core.document.assessments.rows())
        if (row.value.organisation == organisation)
            found.push_back(&row.value);
    return sorted(std::move(found));
}

const Assessment* Assessments::find(const AssessmentId& id) const
{
    return m_core.document.assessments.get(id.uuid);
}

SharedFramework Assessments::framework(const AssessmentId& id) const
{
    const Document::Sheet* sheet = m_core.document.sheet(id);
    return sheet == nullptr ? nullptr : sheet->framework->shared;
}

const Document::AnswerRow* Assessments::row(const AssessmentId& id, const ItemId& item) const
{
    const Document::Sheet* sheet = m_core.document.sheet(id);
    const int number = sheet == nullptr ? -1 : sheet->index().indexOf(item);
    return number < 0 ? nullptr : sheet->answers[static_cast<size_t>(number)];
}

const Answer* Assessments::answer(const AssessmentId& id, const ItemId& item) const
{
    const Document::AnswerRow* found = row(id, item);
    return found == nullptr ? nullptr : &found->value;
}

bool Assessments::isConflicted(const AssessmentId& id, const ItemId& item) const
{
    const Document::AnswerRow* found = row(id, item);
    return found != nullptr && hasConflictedResponse(*found);
}

bool Assessments::isReviewed(const AssessmentId& id, const ItemId& item) const
{
    const Document::AnswerRow* found = row(id, item);
    return found != nullptr && entryOf(*found).reviewed;
}

std::vector<unsigned char> Assessments::askedItems(const AssessmentId& id, const Document::Sheet& sheet) const
{
    return assessment::itemsInScope(sheet.index(), find(id)->scope);
}

std::vector<bool> Assessments::visibleItems(const AssessmentId& id) const
{
    const Document::Sheet* sheet = m_core.document.sheet(id);
    if (sheet == nullptr)
        return {};
    assessment::ResponseSheet responses;
    for (const Document::AnswerRow* found : sheet->answers)
        responses.push_back(found == nullptr || hasConflictedResponse(*found) ? nullptr
                                                                              : &found->value.response);
    const std::vector<unsigned char> asked = askedItems(id, *sheet);
    for (size_t i = 0; i < responses.size(); ++i)
        responses[i] = asked[i] != 0 ? responses[i] : nullptr;
    const auto relevant = sheet->framework->prepared.relevance().visible(responses, find(id)->asOf);
    std::vector<bool> visible(relevant.size());
    for (size_t i = 0; i < visible.size(); ++i)
        visible[i] = relevant[i] != 0 && asked[i] != 0;
    return visible;
}

std::vector<scoring::SheetEntry> Assessments::entries(const AssessmentId& id) const
{
    const Document::Sheet* sheet = m_core.document.sheet(id);
    if (sheet == nullptr)
        return {};
    const std::vector<unsigned char> asked = askedItems(id, *sheet);
    std::vector<scoring::SheetEntry> all(sheet->answers.size());
    for (size_t i = 0; i < all.size(); ++i) {
        if (const Document::AnswerRow* found = sheet->answers[i])
            all[i] = entryOf(*found);
        all[i].asked = asked[i] != 0;
    }
    return all;
}

scoring::ScoreCard Assessments::score(const AssessmentId& id) const
{
    const Document::Sheet* sheet = m_core.document.sheet(id);
    if (sheet == nullptr)
        return {};
    return scoring::score(sheet->framework->prepared, entries(id), find(id)->asOf);
}

scoring::ScoreCard Assessments::scoreOfTargets(const AssessmentId& id) const
{
    const Document::Sheet* sheet = m_core.document.sheet(id);
    if (sheet == nullptr)
        return {};
    std::vector<std::optional<Response>> aims(sheet->answers.size());
    std::vector<scoring::SheetEntry> aimed = entries(id);
    for (size_t i = 0; i < aimed.size(); ++i) {
        const Document::AnswerRow* found = sheet->answers[i];
        if (found == nullptr)
            continue;
        aims[i] = responseAtTarget(*sheet->index().items()[i], found->value);
        if (aims[i].has_value())
            aimed[i] = {&*aims[i], false, false, aimed[i].asked};
    }
    return scoring::score(sheet->framework->prepared, aimed, find(id)->asOf);
}

std::optional<Assessments::AssessmentId> Assessments::previous(const AssessmentId& id) const
{
    const Assessment* self = find(id);
    if (self == nullptr)
        return std::nullopt;
    // Those of audits first: else a readiness report would read the Manual only to find that it is another.
    const auto isOfAudit = [this](const Assessment& one) {
        return m_core.document.engagementOf(one.id) != nullptr;
    };
    const auto isOfSameFramework = [this](const Assessment& a, const Assessment& b) {
        return a.framework == b.framework || framework(a.id)->framework.id == framework(b.id)->framework.id;
    };
    const bool selfIsOfAudit = isOfAudit(*self);
    const Assessment* best = nullptr;
    for (const auto& [other, row] : m_core.document.assessments.rows()) {
        const Assessment& one = row.value;
        if (one.id == id || one.organisation != self->organisation ||
            !(orderInTime(one) < orderInTime(*self)) || isOfAudit(one) != selfIsOfAudit ||
            !isOfSameFramework(one, *self))
            continue;
        const auto rank = [](const Assessment& a) {
            return std::tuple_cat(std::tuple(a.stage == assessment::Stage::Signed), orderInTime(a));
        };
        if (best == nullptr || rank(*best) < rank(one))
            best = &one;
    }
    return best == nullptr ? std::nullopt : std::optional(best->id);
}

} // namespace sextant::workspace::detail
