#include "ui/assessment/grid_acts.h"

#include "ui/assessment/tsv.h"

#include "assessment/points.h"
#include "assessment/response_check.h"

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr size_t kProblemsTold = 3;

} // namespace

GridActs::GridActs(AssessmentPresenter& presenter, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
{}

/// Makes one edit for each item of \a range for which \a change gives one, and writes them as one step.
template <typename Change>
bool GridActs::change(const GridRange& range, const QString& step, const Change& change)
{
    std::vector<AnswerEdit> edits;
    for (const int item : range.items) {
        AnswerEdit edit{m_presenter.item(item).id};
        if (change(item, edit))
            edits.push_back(std::move(edit));
    }
    if (!m_presenter.apply(edits, step))
        return false;
    if (range.items.size() > 1)
        Q_EMIT told(tr("%n rows changed", nullptr, static_cast<int>(edits.size())));
    return true;
}

std::optional<assessment::Response> GridActs::responseAt(int item, int option) const
{
    const framework::Item& asked = m_presenter.item(item);
    if (option < 0 || option >= static_cast<int>(asked.options.size()))
        return std::nullopt;
    if (asked.kind == framework::ItemKind::Options)
        return toggledOption(asked, m_presenter.answer(item).response, option);
    return assessment::ChosenOptions{{asked.options[static_cast<size_t>(option)].id}};
}

bool GridActs::rate(const GridRange& range, int digit)
{
    std::vector<AnswerEdit> edits;
    for (const int item : range.items) {
        const framework::Item& asked = m_presenter.item(item);
        const int option = optionAtDigit(asked, m_presenter.method().better, digit);
        const auto response = responseAt(item, option);
        if (!response) {
            Q_EMIT told(tr("%1 has no answer on the key %2.").arg(asked.code).arg(digit));
            return false;
        }
        edits.push_back({asked.id, *response});
    }
    if (range.isSingle()) // as in the question view, an answer that is the same already is no step
        return m_presenter.setResponse(range.items.front(), *edits.front().response);
    if (!m_presenter.apply(edits, tr("Answer to %1").arg(m_presenter.spanText(range.items))))
        return false;
    Q_EMIT told(tr("%n rows changed", nullptr, static_cast<int>(edits.size())));
    return true;
}

bool GridActs::choose(int item, int option)
{
    const auto response = responseAt(item, option);
    return response && m_presenter.setResponse(item, *response);
}

bool GridActs::aimAt(const GridRange& range, int digit)
{
    for (const int item : range.items) {
        const framework::Item& asked = m_presenter.item(item);
        const bool aims = asked.kind == framework::ItemKind::Option &&
                          optionAtDigit(asked, m_presenter.method().better, digit) >= 0;
        if (!aims) {
            Q_EMIT told(tr("%1 has no target on the key %2.").arg(asked.code).arg(digit));
            return false;
        }
    }
    return change(
        range, tr("Target of %1").arg(m_presenter.spanText(range.items)), [&](int item, AnswerEdit& edit) {
            const framework::Item& asked = m_presenter.item(item);
            const int option = optionAtDigit(asked, m_presenter.method().better, digit);
            edit.target =
                std::optional(assessment::optionPoints(asked, asked.options[static_cast<size_t>(option)]));
            return true;
        });
}

bool GridActs::setNotApplicable(const GridRange& range, const QString& reason)
{
    for (const int item : range.items) {
        if (!assessment::takesNotApplicable(m_presenter.method(), m_presenter.item(item))) {
            Q_EMIT told(tr("%1 cannot be “not applicable”.").arg(m_presenter.item(item).code));
            return false;
        }
    }
    return change(range, tr("Answer to %1").arg(m_presenter.spanText(range.items)),
                  [&](int, AnswerEdit& edit) {
                      edit.response = assessment::NotApplicable{reason};
                      return true;
                  });
}

/// Flags all, or takes the flag from all when every one has it.
void GridActs::setFlagged(const GridRange& range)
{
    const bool all =
        std::ranges::all_of(range.items, [&](int item) { return m_presenter.answer(item).flagged; });
    change(range, tr("Flag on %1").arg(m_presenter.spanText(range.items)), [&](int item, AnswerEdit& edit) {
        edit.flagged = !all;
        return m_presenter.answer(item).flagged == all;
    });
}

void GridActs::review(const GridRange& range)
{
    change(range, tr("Review of %1").arg(m_presenter.spanText(range.items)), [&](int item, AnswerEdit& edit) {
        edit.reviewed = true;
        return m_presenter.isAnswered(item) && !m_presenter.isReviewed(item);
    });
}

void GridActs::confirm(const GridRange& range)
{
    change(range, tr("Confirmation of %1").arg(m_presenter.spanText(range.items)),
           [&](int item, AnswerEdit& edit) {
               edit.confirmed = true;
               return m_presenter.answer(item).carriedOver;
           });
}

void GridActs::assign(const GridRange& range, const QString& name)
{
    if (!m_presenter.assign(range.items, name))
        return;
    const int count = static_cast<int>(range.items.size());
    Q_EMIT told(name.isEmpty() ? tr("%n questions assigned to nobody", nullptr, count)
                               : tr("%n questions assigned to %1", nullptr, count).arg(name));
}

void GridActs::decline(const BlockPlan& plan, const QString& title)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(plan.problems.size(), kProblemsTold); ++i) {
        const BlockProblem& problem = plan.problems[i];
        lines
            << (problem.code.isEmpty()
                    ? problem.reason
                    : tr("Row %1 (%2): %3").arg(QString::number(problem.row), problem.code, problem.reason));
    }
    if (const auto more = plan.problems.size() - static_cast<size_t>(lines.size());
        more > 0 && !lines.isEmpty())
        lines << tr("And %n more.", nullptr, static_cast<int>(more));
    Q_EMIT declined(title, lines.join(u' '));
}

bool GridActs::write(const BlockPlan& plan, const QString& step, const QString& title)
{
    if (!plan.isRight()) {
        decline(plan, title);
        return false;
    }
    return applyBlock(m_presenter, plan, step);
}

void GridActs::clear(const GridRange& range)
{
    const BlockPlan plan = planClear(m_presenter, range.items, range.columns);
    if (!write(plan, tr("Clearing of %1").arg(m_presenter.spanText(range.items)), tr("Nothing was cleared.")))
        return;
    if (range.items.size() > 1)
        Q_EMIT told(tr("%n rows cleared", nullptr, plan.rows));
}

void GridActs::fill(int from, const GridRange& range)
{
    const BlockPlan plan = planFill(m_presenter, from, range.items, range.columns);
    if (write(plan, tr("Filling down of %1").arg(m_presenter.spanText(range.items)),
              tr("Nothing was filled.")))
        Q_EMIT told(tr("%n rows filled", nullptr, plan.rows));
}

void GridActs::paste(const GridRange& range, const std::vector<int>& rest, const QString& tsv)
{
    const std::vector<QStringList> rows = readTsv(tsv);
    if (rows.empty()) {
        Q_EMIT told(tr("There is no text to paste."));
        return;
    }
    const bool cell = rows.size() == 1 && rows.front().size() == 1;
    const std::vector<int>& items = cell ? range.items : rest;
    const BlockPlan plan = planPaste(m_presenter, items, range.columns.front(), rows);
    if (write(plan, tr("Pasting from %1 on").arg(m_presenter.item(items.front()).code),
              tr("Nothing was pasted.")))
        Q_EMIT told(tr("%n rows pasted", nullptr, plan.rows));
}

QString GridActs::copy(const GridRange& range, Language language, bool headings)
{
    Q_EMIT told(tr("%n rows copied", nullptr, static_cast<int>(range.items.size())));
    return copyBlock(m_presenter, range.items, range.columns, language, headings);
}

} // namespace sextant::ui
