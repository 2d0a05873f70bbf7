#include "ui/shared/check_facts.h"

#include "assessment/response_check.h"
#include "audit/finding_rules.h"
#include "audit/progress.h"
#include "workspace/audit_service.h"

#include <QHash>

#include <algorithm>

namespace sextant::ui {

namespace {

struct ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::ResultWords)
};

QLatin1StringView optionOf(CheckResult result)
{
    switch (result) {
    case CheckResult::Partly:
        return audit::kPartly;
    case CheckResult::NotSatisfactory:
        return audit::kNotSatisfactory;
    case CheckResult::NotTested:
        return audit::kNotTested;
    case CheckResult::Satisfactory:
    case CheckResult::Open:
    case CheckResult::NotApplicable:
    case CheckResult::Conflict:
        break;
    }
    return audit::kSatisfactory;
}

const framework::Option* optionIn(const framework::Item& item, CheckResult result)
{
    const bool isOption = result == CheckResult::NotTested || result == CheckResult::Partly ||
                          result == CheckResult::Satisfactory || result == CheckResult::NotSatisfactory;
    const auto found = std::ranges::find_if(item.options, [result](const framework::Option& option) {
        return option.id.text == optionOf(result);
    });
    return !isOption || found == item.options.end() ? nullptr : &*found;
}

/// What hangs on the checks, found once for all of them.
struct Links
{
    QHash<framework::ItemId, std::vector<CheckFinding>> findings;
    QHash<framework::ItemId, QStringList> samples;
    QHash<framework::ItemId, int> openNotes;
};

Links linksOf(const workspace::AuditService& audits, const audit::EngagementId& engagement,
              const assessment::AssessmentId& fieldwork)
{
    Links links;
    for (const audit::Finding& finding : audits.findings(engagement)) {
        if (finding.restricted)
            continue;
        const bool isHigh = audit::gradeOf(finding) == framework::Grade::High;
        for (const framework::ItemId& check : finding.checks)
            links.findings[check].push_back({findingLabel(finding.number), isHigh});
    }
    for (const audit::SampleRecord& sample : audits.samples(engagement))
        if (!sample.check.isNull())
            links.samples[sample.check] << sampleLabel(sample.number);
    for (const audit::ReviewNote& note : audits.reviewNotes(fieldwork))
        if (note.isOpen())
            ++links.openNotes[note.item];
    return links;
}

audit::MarkState reviewState(const AssessmentPresenter& presenter, int item)
{
    if (!presenter.answer(item).review.has_value())
        return audit::MarkState::None;
    return presenter.isReviewed(item) ? audit::MarkState::Standing : audit::MarkState::ChangedSince;
}

} // namespace

QString resultKey(CheckResult result)
{
    switch (result) {
    case CheckResult::Satisfactory:
        return QStringLiteral("Y");
    case CheckResult::Partly:
        return QStringLiteral("P");
    case CheckResult::NotSatisfactory:
        return QStringLiteral("N");
    case CheckResult::NotApplicable:
        return QStringLiteral("A");
    case CheckResult::NotTested:
        return QStringLiteral("T");
    case CheckResult::Open:
    case CheckResult::Conflict:
        break;
    }
    return {};
}

QString resultText(CheckResult result)
{
    switch (result) {
    case CheckResult::Satisfactory:
        return ResultWords::tr("Satisfactory");
    case CheckResult::Partly:
        return ResultWords::tr("Partly");
    case CheckResult::NotSatisfactory:
        return ResultWords::tr("Not satisfactory");
    case CheckResult::NotApplicable:
        return ResultWords::tr("Not applicable");
    case CheckResult::NotTested:
        return ResultWords::tr("Not tested");
    case CheckResult::Conflict:
        return ResultWords::tr("Two different answers");
    case CheckResult::Open:
        break;
    }
    //: Of a check: nobody has answered it yet
    return ResultWords::tr("Open");
}

CheckResult resultOf(const assessment::Response& response)
{
    if (assessment::isNotApplicable(response))
        return CheckResult::NotApplicable;
    const auto* chosen = std::get_if<assessment::ChosenOptions>(&response);
    if (chosen == nullptr || chosen->options.empty())
        return CheckResult::Open;
    const auto found = std::ranges::find_if(kCheckResults, [chosen](CheckResult result) {
        return result != CheckResult::NotApplicable && chosen->options.front().text == optionOf(result);
    });
    return found == kCheckResults.end() ? CheckResult::Open : *found;
}

std::vector<CheckResult> resultsOf(const framework::Method& method, const framework::Item& item)
{
    std::vector<CheckResult> results;
    for (const CheckResult result : kCheckResults)
        if (result == CheckResult::NotApplicable ? assessment::takesNotApplicable(method, item)
                                                 : optionIn(item, result) != nullptr)
            results.push_back(result);
    return results;
}

QString resultLabel(const framework::Item& item, CheckResult result, Language language)
{
    const framework::Option* option = optionIn(item, result);
    return option == nullptr ? resultText(result) : option->label.in(language);
}

assessment::Response responseFor(CheckResult result)
{
    return assessment::ChosenOptions{{framework::OptionId{QString(optionOf(result))}}};
}

ResultColors resultColors(const Tokens& tokens, CheckResult result)
{
    switch (result) {
    case CheckResult::Satisfactory:
        return {tokens.okTint, tokens.ok};
    case CheckResult::Partly:
        return {tokens.warnTint, tokens.warnText};
    case CheckResult::NotSatisfactory:
        return {tokens.badTint, tokens.bad};
    case CheckResult::NotApplicable:
    case CheckResult::NotTested:
    case CheckResult::Open:
    case CheckResult::Conflict:
        break;
    }
    return {tokens.chip, tokens.ink};
}

QString findingLabel(int number)
{
    return QStringLiteral("F%1").arg(number);
}

QString sampleLabel(int number)
{
    return QStringLiteral("WP-%1").arg(number, 2, 10, QLatin1Char('0'));
}

std::vector<CheckFacts> factsOfChecks(const AssessmentPresenter& presenter, workspace::Workspace& workspace,
                                      const audit::EngagementId& engagement)
{
    std::vector<CheckFacts> all;
    if (presenter.isEmpty())
        return all;
    const workspace::AuditService& audits = workspace.audits();
    const Links links = linksOf(audits, engagement, presenter.assessmentId());
    for (int i = 0; i < presenter.itemCount(); ++i) {
        CheckFacts facts;
        if (presenter.isVisible(i)) {
            const framework::ItemId& id = presenter.item(i).id;
            const assessment::Answer& answer = presenter.answer(i);
            facts.result = presenter.isConflicted(i) ? CheckResult::Conflict : resultOf(answer.response);
            facts.isFlagged = answer.flagged;
            facts.hasNote = !answer.note.isEmpty();
            facts.isMine = !answer.assignee.isNull() && answer.assignee == workspace.author().id;
            facts.evidence = presenter.evidenceCount(i);
            facts.openNotes = links.openNotes.value(id);
            facts.prepared = audits.signOffState(presenter.assessmentId(), id);
            facts.reviewed = reviewState(presenter, i);
            facts.findings = links.findings.value(id);
            facts.samples = links.samples.value(id);
        }
        all.push_back(std::move(facts));
    }
    return all;
}

bool matches(const CheckFacts& facts, CheckFilter filter)
{
    switch (filter) {
    case CheckFilter::Open:
        return facts.result == CheckResult::Open || facts.result == CheckResult::Conflict;
    case CheckFilter::Flagged:
        return facts.isFlagged;
    case CheckFilter::Mine:
        return facts.isMine;
    case CheckFilter::Faulty:
        return facts.result == CheckResult::NotSatisfactory || facts.result == CheckResult::Partly;
    case CheckFilter::ChangedAfter:
        return facts.prepared == audit::MarkState::ChangedSince ||
               facts.reviewed == audit::MarkState::ChangedSince;
    case CheckFilter::WithoutPaper:
        return facts.result != CheckResult::Open && facts.result != CheckResult::NotApplicable &&
               !facts.hasNote && facts.evidence == 0;
    }
    return false;
}

bool matchesAll(const CheckFacts& facts, CheckFilters filters)
{
    return std::ranges::all_of(kCheckFilters, [&](CheckFilter filter) {
        return !filters.testFlag(filter) || matches(facts, filter);
    });
}

} // namespace sextant::ui
