// Which questions are shown, and to whom they are assigned.

#include "ui/shared/assessment_presenter.h"

#include "assessment/points.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"

#include <algorithm>

namespace sextant::ui {

bool AssessmentPresenter::matches(int index, ItemFilter filter) const
{
    const assessment::Answer& given = answer(index);
    switch (filter) {
    case ItemFilter::Unanswered:
        return !isAnswered(index);
    case ItemFilter::Flagged:
        return given.flagged;
    case ItemFilter::NotApplicable:
        return isAnswered(index) && assessment::isNotApplicable(given.response);
    case ItemFilter::BelowTarget:
        return gap(index).value_or(0) > 0;
    case ItemFilter::ChangedAfterReview:
        return given.review.has_value() && !isReviewed(index);
    case ItemFilter::CarriedOver:
        return given.carriedOver;
    case ItemFilter::Mine:
        return !given.assignee.isNull() && given.assignee == m_workspace.author().id;
    }
    return false;
}

std::optional<int> AssessmentPresenter::gap(int index) const
{
    const framework::Item& asked = item(index);
    const std::optional<Decimal>& target = answer(index).target;
    if (!target || asked.kind != framework::ItemKind::Option || !isAnswered(index))
        return std::nullopt;
    const std::vector<int> chosen = chosenOptions(asked, answer(index).response);
    if (chosen.empty())
        return std::nullopt;
    const auto pointsOf = [&](int option) {
        return assessment::optionPoints(asked, asked.options[static_cast<size_t>(option)]);
    };
    const Decimal have = pointsOf(chosen.front());
    const bool higher = method().better == framework::Direction::HigherIsBetter;
    int levels = 0;
    for (int option = 0; option < static_cast<int>(asked.options.size()); ++option) {
        const Decimal points = pointsOf(option);
        const bool between = higher ? points > have && points <= *target : points < have && points >= *target;
        levels += between ? 1 : 0;
    }
    return levels;
}

bool AssessmentPresenter::passes(int index) const
{
    return std::ranges::all_of(kItemFilters, [&](ItemFilter filter) {
        return !m_filters.testFlag(filter) || matches(index, filter);
    });
}

int AssessmentPresenter::countOf(ItemFilter filter) const
{
    int count = 0;
    for (int i = 0; !isEmpty() && i < itemCount(); ++i)
        count += isVisible(i) && matches(i, filter) ? 1 : 0;
    return count;
}

int AssessmentPresenter::shownCount() const
{
    int count = 0;
    for (int i = 0; !isEmpty() && i < itemCount(); ++i)
        count += isShown(i) ? 1 : 0;
    return count;
}

void AssessmentPresenter::setFilters(ItemFilters filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    if (isEmpty())
        return;
    passAnew();
    Q_EMIT shownChanged();
    const bool lost = m_current < 0 || !isShown(m_current);
    if (lost && shownCount() > 0)
        goTo(firstToShow(0, itemCount()));
}

void AssessmentPresenter::passAnew()
{
    m_passing.assign(static_cast<size_t>(itemCount()), false);
    for (int i = 0; i < itemCount(); ++i)
        m_passing[static_cast<size_t>(i)] = passes(i);
}

bool AssessmentPresenter::passMore()
{
    bool more = false;
    for (int i = 0; i < itemCount(); ++i) {
        if (!m_passing[static_cast<size_t>(i)] && passes(i)) {
            m_passing[static_cast<size_t>(i)] = true;
            more = more || isVisible(i);
        }
    }
    return more;
}

std::vector<organisation::Person> AssessmentPresenter::people() const
{
    std::vector<organisation::Person> known = m_workspace.organisations().persons();
    const organisation::Person& author = m_workspace.author();
    std::erase_if(known, [&](const organisation::Person& person) { return person.id == author.id; });
    known.insert(known.begin(), author);
    return known;
}

QString AssessmentPresenter::assigneeName(int index) const
{
    return m_workspace.organisations().personName(answer(index).assignee);
}

std::optional<organisation::PersonId> AssessmentPresenter::personNamed(const QString& name)
{
    if (name.trimmed().isEmpty())
        return organisation::PersonId{};
    const auto found = m_workspace.organisations().personNamed(name);
    if (!found.has_value()) {
        Q_EMIT refused(found.error());
        return std::nullopt;
    }
    return *found;
}

bool AssessmentPresenter::assign(const std::vector<int>& items, const QString& name)
{
    const auto person = personNamed(name);
    if (!person)
        return false;
    std::vector<AnswerEdit> edits;
    for (const int index : items) {
        AnswerEdit edit{item(index).id};
        edit.assignee = *person;
        edits.push_back(edit);
    }
    return apply(edits, tr("Assignment of %1").arg(spanText(items)));
}

QString AssessmentPresenter::lastReason() const
{
    if (!m_lastReason.isEmpty() || isEmpty())
        return m_lastReason;
    for (int i = itemCount() - 1; i >= 0; --i) {
        if (const auto* given = std::get_if<assessment::NotApplicable>(&answer(i).response))
            return given->reason;
    }
    return {};
}

void AssessmentPresenter::setBilingual(bool bilingual)
{
    if (bilingual == m_bilingual)
        return;
    m_bilingual = bilingual;
    Q_EMIT bilingualChanged();
}

int AssessmentPresenter::evidenceCount(int index) const
{
    return static_cast<int>(m_workspace.evidence().of(m_id, item(index).id).size());
}

} // namespace sextant::ui
