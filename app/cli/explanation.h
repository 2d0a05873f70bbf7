#pragma once

#include "assessment/assessment.h"
#include "cli/context.h"
#include "framework/framework_index.h"
#include "scoring/explain.h"

#include <QJsonObject>

#include <functional>

namespace sextant::cli {

/// A section by id or code; "overall" or the framework's id is -1. Errors: NotFound {"kind": "section",
/// "id"}.
Result<int> findNode(const framework::FrameworkIndex& index, const QString& name);

/// nullptr for an item that was never touched.
using AnswerOf = std::function<const assessment::Answer*(const framework::ItemId&)>;

/// One figure, told so that it can be recomputed by hand. What it refers to must outlive it.
struct ToldFigure
{
    const framework::FrameworkIndex& index;
    const scoring::ScoreCard& card;
    const scoring::Explanation& explanation;
    AnswerOf answerOf;

    const scoring::NodeScore& figure() const
    {
        return explanation.node < 0 ? card.overall : card.nodes[static_cast<size_t>(explanation.node)];
    }
    const framework::Item& item(const scoring::ExplainedLine& line) const
    {
        return *index.items()[static_cast<size_t>(line.item)];
    }
    const framework::Section& section(int node) const
    {
        return *index.nodes()[static_cast<size_t>(node)].section;
    }
};

/// `explain --json` (docs/command-line.md); \a figures is what `score --json` prints.
QJsonObject explanationJson(const ToldFigure& told, const QJsonObject& figures);
void printExplanation(Context& context, const ToldFigure& told);

} // namespace sextant::cli
