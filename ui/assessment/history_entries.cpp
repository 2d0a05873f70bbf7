#include "ui/assessment/history_entries.h"

#include "ui/assessment/wording.h"
#include "ui/shared/assessment_presenter.h"

#include "assessment/response_json.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace sextant::ui {

/// The words of this file, for the translator.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::HistoryWords)
};

namespace {

assessment::Response responseOf(const std::optional<QJsonValue>& json)
{
    if (!json)
        return {};
    return assessment::responseFromJson(*json).value_or(assessment::Response{});
}

bool isOn(const std::optional<QJsonValue>& json)
{
    return json && json->toBool();
}

HistoryEntry responseEntry(const AssessmentPresenter& presenter, int item, const workspace::HistoryLine& line)
{
    const framework::Item& asked = presenter.item(item);
    const framework::Direction better = presenter.method().better;
    const assessment::Response after = responseOf(line.after);
    HistoryEntry entry;
    //: One answer and the one that replaced it: "2 → 1"
    entry.what = HistoryWords::tr("%1 → %2").arg(responseWords(asked, better, responseOf(line.before)),
                                                 responseWords(asked, better, after));
    if (const auto* reason = std::get_if<assessment::NotApplicable>(&after))
        entry.detail = HistoryWords::tr("Reason: %1").arg(reason->reason);
    return entry;
}

QString targetWords(const AssessmentPresenter& presenter, int item, const std::optional<QJsonValue>& json)
{
    const auto points = json && json->isString() ? Decimal::parse(json->toString()) : std::nullopt;
    const int option = points ? optionWithPoints(presenter.item(item), *points) : -1;
    if (option < 0)
        return HistoryWords::tr("target removed");
    const auto marks = optionMarks(presenter.item(item), presenter.method().better);
    return HistoryWords::tr("target %1").arg(marks[static_cast<size_t>(option)].symbol);
}

QString answerWords(const AssessmentPresenter& presenter, int item, const workspace::HistoryLine& line)
{
    if (line.field == u"note")
        return HistoryWords::tr("note edited");
    if (line.field == u"flagged")
        return isOn(line.after) ? HistoryWords::tr("flagged for review") : HistoryWords::tr("flag removed");
    if (line.field == u"target")
        return targetWords(presenter, item, line.after);
    if (line.field == u"assignee")
        return HistoryWords::tr("assigned");
    if (line.field == u"review")
        return HistoryWords::tr("reviewed");
    if (line.field == u"carriedOver")
        return isOn(line.after) ? HistoryWords::tr("carried over") : HistoryWords::tr("confirmed");
    return {};
}

HistoryEntry entryOf(const AssessmentPresenter& presenter, int item, const workspace::HistoryLine& line)
{
    if (line.kind == u"answer" && line.field == u"response")
        return responseEntry(presenter, item, line);
    HistoryEntry entry;
    if (line.kind == u"answer")
        entry.what = answerWords(presenter, item, line);
    else if (line.kind == u"evidence_link" && line.field == u"evidence")
        entry.what = line.after && !line.after->isNull() ? HistoryWords::tr("evidence added")
                                                         : HistoryWords::tr("evidence removed");
    return entry;
}

} // namespace

std::vector<HistoryEntry> historyEntries(const AssessmentPresenter& presenter, int item,
                                         const std::vector<workspace::HistoryLine>& lines,
                                         const QDateTime& now, Language language)
{
    std::vector<HistoryEntry> entries;
    for (const workspace::HistoryLine& line : lines) {
        HistoryEntry entry = entryOf(presenter, item, line);
        if (entry.what.isEmpty())
            continue;
        //: When and who: "Today 14:02 · Lin Chen"
        entry.when = HistoryWords::tr("%1 · %2").arg(recentText(line.at, now, language), line.author);
        entries.push_back(std::move(entry));
    }
    const auto last = presenter.lastResponse(item);
    const assessment::Assessment* before = presenter.previousAssessment();
    if (!last || before == nullptr)
        return entries;
    HistoryEntry entry;
    entry.what = responseWords(presenter.item(item), presenter.method().better, *last);
    entry.when = HistoryWords::tr("%1 · last assessment").arg(monthText(before->startedOn, language));
    entries.push_back(std::move(entry));
    return entries;
}

} // namespace sextant::ui
