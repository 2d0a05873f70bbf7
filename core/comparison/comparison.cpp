#include "comparison/comparison.h"

#include "comparison/detail/editions.h"
#include "comparison/detail/moves.h"
#include "scoring/fraction.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace sextant::comparison {

using framework::FrameworkIndex;
using scoring::ItemState;
using scoring::NodeScore;

namespace {

template <typename Cells, typename Test>
bool any(const Cells& cells, Test test)
{
    return std::any_of(cells.begin(), cells.end(), test);
}

bool isAnswer(Answering answering)
{
    return answering == Answering::Answered || answering == Answering::NotApplicable;
}

bool hasAnswering(const ItemRow& row, Answering wanted)
{
    return any(row.cells, [wanted](const ItemCell& cell) { return cell.answering == wanted; });
}

/// Fills one group from its sides.
class Builder
{
public:
    Builder(const std::vector<Side>& sides, std::vector<int> members)
        : m_sides(sides)
    {
        m_group.sides = std::move(members);
        m_group.framework = index(0).framework().id;
    }

    Group build()
    {
        weigh();
        m_group.overall.figures = figuresOf({});
        for (const size_t position : m_editions)
            addRows(position);
        addGates();
        detail::addMoves(m_group, m_sides);
        return std::move(m_group);
    }

private:
    const Side& side(size_t position) const { return m_sides[static_cast<size_t>(m_group.sides[position])]; }
    const FrameworkIndex& index(size_t position) const { return side(position).framework->index; }
    size_t count() const { return m_group.sides.size(); }

    /// Way, editions (the newest first) and how far they can be compared.
    void weigh()
    {
        QSet<QByteArray> digests;
        bool isOneOrganisation = true;
        for (size_t i = 0; i < count(); ++i) {
            digests.insert(index(i).framework().digest);
            m_editions.push_back(i);
            isOneOrganisation = isOneOrganisation && side(i).organisation == side(0).organisation;
        }
        std::ranges::stable_sort(m_editions, [this](size_t a, size_t b) {
            return detail::isOlderEdition(index(b).framework(), index(a).framework());
        });
        m_group.leading = static_cast<int>(m_editions.front());
        m_group.comparability = digests.size() > 1 ? Comparability::OtherEdition : Comparability::SameEdition;
        if (count() > 1)
            m_group.way = isOneOrganisation ? Way::OverTime : Way::Spread;
    }

    /// What every side has for the section \a id; null: for the whole.
    std::vector<Figure> figuresOf(const framework::SectionId& id) const
    {
        std::vector<Figure> figures(count());
        std::vector<QByteArray> meanings(count());
        for (size_t i = 0; i < count(); ++i) {
            const int node = id.isNull() ? -1 : index(i).nodeIndexOf(id);
            if (node < 0 && !id.isNull())
                continue;
            const scoring::ScoreCard& card = side(i).card;
            figures[i].node = node < 0 ? card.overall : card.nodes[static_cast<size_t>(node)];
            meanings[i] = detail::meaningOf(index(i), *figures[i].node, node);
        }
        const std::vector<int> kinds = detail::numbered(meanings);
        for (size_t i = 0; i < count(); ++i)
            figures[i].kind = kinds[i];
        return figures;
    }

    /// The sections and items of the edition at \a position that no newer one has.
    void addRows(size_t position)
    {
        const FrameworkIndex& asked = index(position);
        for (size_t node = 0; node < asked.nodes().size(); ++node) {
            const FrameworkIndex::Node& place = asked.nodes()[node];
            if (!m_rowOf.contains(place.section->id)) {
                m_rowOf.insert(place.section->id, static_cast<int>(m_group.sections.size()));
                m_group.sections.push_back({place.section->id, place.section->code, place.section->title,
                                            place.section->shortTitle, place.depth,
                                            figuresOf(place.section->id)});
            }
        }
        for (size_t number = 0; number < asked.items().size(); ++number) {
            const framework::Item& item = *asked.items()[number];
            if (m_itemOf.contains(item.id))
                continue;
            m_itemOf.insert(item.id, m_group.items.size());
            const int top = asked.topNodeOf(static_cast<int>(number));
            const framework::SectionId& section = asked.nodes()[static_cast<size_t>(top)].section->id;
            m_group.items.push_back({item.id, item.code, item.title.isEmpty() ? item.question : item.title,
                                     m_rowOf.value(section), cellsOf(item.id)});
        }
    }

    std::vector<ItemCell> cellsOf(const framework::ItemId& id) const
    {
        std::vector<ItemCell> cells(count());
        std::vector<QByteArray> wordings(count());
        for (size_t i = 0; i < count(); ++i) {
            const int number = index(i).indexOf(id);
            if (number < 0)
                continue;
            cells[i] = cellOf(side(i), number);
            // Never empty: an item that was made without a digest asks the same as itself.
            wordings[i] = '=' + index(i).items()[static_cast<size_t>(number)]->digest;
        }
        const std::vector<int> numbers = detail::numbered(wordings);
        for (size_t i = 0; i < count(); ++i)
            cells[i].wording = numbers[i];
        return cells;
    }

    static ItemCell cellOf(const Side& side, int number)
    {
        const framework::Item& item = *side.framework->index.items()[static_cast<size_t>(number)];
        const scoring::ItemScore& score = side.card.items[static_cast<size_t>(number)];
        ItemCell cell;
        cell.item = number;
        cell.weight = item.weight;
        cell.key = item.key;
        cell.conflicted = score.conflicted;
        const auto answer = side.answers.constFind(item.id);
        const assessment::Response* response =
            answer == side.answers.constEnd() ? nullptr : &answer->response;
        switch (score.state) {
        case ItemState::Hidden:
            cell.answering = Answering::NotAsked;
            break;
        case ItemState::Rated:
            cell.answering = Answering::Answered;
            cell.points = score.points;
            break;
        case ItemState::NotApplicable:
            cell.answering = Answering::NotApplicable;
            break;
        case ItemState::Unanswered:
            cell.answering = Answering::Unanswered;
            break;
        case ItemState::Unscored:
            cell.answering = unscored(response, score.conflicted);
            break;
        }
        if (cell.answering == Answering::NotApplicable && response != nullptr)
            if (const auto* said = std::get_if<assessment::NotApplicable>(response))
                cell.reason = said->reason;
        return cell;
    }

    static Answering unscored(const assessment::Response* response, bool conflicted)
    {
        if (response == nullptr || conflicted || !assessment::isAnswered(*response))
            return Answering::Unanswered;
        return assessment::isNotApplicable(*response) ? Answering::NotApplicable : Answering::Answered;
    }

    void addGates()
    {
        std::map<size_t, GateRow> rows;
        for (size_t i = 0; i < count(); ++i)
            for (const scoring::GateResult& gate : side(i).card.gates) {
                const size_t row = m_itemOf.value(index(i).items()[static_cast<size_t>(gate.item)]->id);
                GateRow& found = rows[row];
                found.item = row;
                found.results.resize(count());
                found.results[i] = gate;
            }
        for (auto& [item, row] : rows)
            m_group.gates.push_back(std::move(row));
    }

    const std::vector<Side>& m_sides;
    std::vector<size_t> m_editions; ///< positions, the newest edition first
    QHash<framework::SectionId, int> m_rowOf;
    QHash<framework::ItemId, size_t> m_itemOf;
    Group m_group;
};

} // namespace

bool Figure::isOpen() const
{
    return node && node->unanswered > 0 && node->intervalDefined &&
           scoring::isLess(node->intervalLow, node->intervalHigh);
}

bool answeringDiffers(const ItemRow& row)
{
    return hasAnswering(row, Answering::Unanswered) &&
           any(row.cells, [](const ItemCell& cell) { return isAnswer(cell.answering); });
}

bool applicabilityDiffers(const ItemRow& row)
{
    return hasAnswering(row, Answering::NotApplicable) && hasAnswering(row, Answering::Answered);
}

bool askingDiffers(const ItemRow& row)
{
    return hasAnswering(row, Answering::NotAsked) && any(row.cells, [](const ItemCell& cell) {
               return isAnswer(cell.answering) || cell.answering == Answering::Unanswered;
           });
}

bool isInSomeEditions(const ItemRow& row)
{
    return hasAnswering(row, Answering::Absent);
}

bool isReworded(const ItemRow& row)
{
    return any(row.cells, [](const ItemCell& cell) { return cell.wording > 0; });
}

bool isReweighed(const ItemRow& row)
{
    const auto first =
        std::find_if(row.cells.begin(), row.cells.end(), [](const ItemCell& cell) { return cell.item >= 0; });
    return first != row.cells.end() && any(row.cells, [&](const ItemCell& cell) {
               return cell.item >= 0 && (cell.weight != first->weight || cell.key != first->key);
           });
}

bool stateDiffers(const GateRow& row)
{
    return any(row.results, [&](const std::optional<scoring::GateResult>& result) {
        const auto& first = row.results.front();
        return result.has_value() != first.has_value() || (result && result->state != first->state);
    });
}

Comparison compare(const std::vector<Side>& sides)
{
    std::map<QString, std::vector<int>> byFramework;
    for (size_t i = 0; i < sides.size(); ++i)
        byFramework[sides[i].framework->framework.id.text].push_back(static_cast<int>(i));
    Comparison result;
    for (auto& [id, members] : byFramework) {
        result.groups.push_back(Builder(sides, std::move(members)).build());
        if (result.groups.back().comparability == Comparability::OtherEdition)
            result.comparability = Comparability::OtherEdition;
    }
    if (result.groups.size() > 1)
        result.comparability = Comparability::OtherFramework;
    return result;
}

} // namespace sextant::comparison
