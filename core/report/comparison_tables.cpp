#include "report/comparison_tables.h"

#include "report/detail/comparison_words.h"
#include "report/phrases.h"
#include "report/scale.h"
#include "report/verdict.h"

#include <QSet>

#include <algorithm>

namespace sextant::report {

namespace {

using comparison::Answering;
using comparison::Comparability;
using comparison::Figure;
using comparison::Group;
using comparison::ItemCell;
using comparison::ItemRow;
using comparison::Move;
using comparison::SectionRow;
using comparison::Side;
using comparison::Way;
using detail::compared::listed;
using detail::compared::tell;
namespace words = detail::compared;

constexpr size_t kMostMoves = 10; ///< of sections, and of items
constexpr double kCode = 11;

Cell textCell(const QString& text, bool bold = false, Tone tone = Tone::Ink)
{
    Cell cell;
    cell.text = RichText(text, bold);
    cell.tone = tone;
    return cell;
}

/// Width in mm of the column of one assessment among \a count.
double sideShare(size_t count, double most)
{
    return std::min(most, 104.0 / static_cast<double>(std::max<size_t>(count, 1)));
}

/// A table with code, title, and a column for each assessment of \a compared.
ComparisonTable sideBySide(const ComparedGroup& compared, const QString& heading, const QString& first,
                           double most, bool right)
{
    ComparisonTable made;
    made.heading = heading;
    made.table.kind = Table::Kind::Annex;
    made.table.columns = {{QString(), kCode, false, false}, {first, 0, false, false}};
    made.firstSide = 2;
    made.sideCount = static_cast<int>(compared.count());
    for (size_t i = 0; i < compared.count(); ++i)
        made.table.columns.push_back({compared.numberOf(i), sideShare(compared.count(), most), right, false});
    return made;
}

void addRow(ComparisonTable& made, std::vector<Cell> cells, const framework::SectionId& section,
            const framework::ItemId& item = {}, std::vector<int> sides = {})
{
    made.table.rows.push_back({false, std::move(cells)});
    made.sections.push_back(section);
    made.items.push_back(item);
    made.sides.push_back(std::move(sides));
}

/// The code has a narrow column of its own; the words stand over the titles.
void addGroupRow(ComparisonTable& made, const QString& code, const QString& text)
{
    made.table.rows.push_back({true, {textCell(code, true), textCell(text, true)}});
    made.sections.emplace_back();
    made.items.emplace_back();
    made.sides.emplace_back();
}

const framework::SectionId& sectionOf(const ComparedGroup& compared, const ItemRow& row)
{
    return compared.group().sections[static_cast<size_t>(row.section)].id;
}

/// How one assessment stands to an item: its level, or a word where it has none.
Cell standing(const ComparedGroup& compared, const ItemCell& cell, size_t position)
{
    const Side& side = compared.side(position);
    const Language language = compared.language();
    switch (cell.answering) {
    case Answering::Absent:
        return textCell(tell(words::kAbsent, language), false, Tone::Second);
    case Answering::NotAsked:
        return textCell(tell(words::kNotAsked, language), false, Tone::Second);
    case Answering::Answered:
        if (!cell.points)
            return textCell(tell(words::kAnsweredWord, language));
        break;
    case Answering::Unanswered:
    case Answering::NotApplicable:
        break;
    }
    Cell made;
    made.mark = LevelMark{};
    if (cell.answering == Answering::NotApplicable)
        made.mark->kind = LevelMark::Kind::NotApplicable;
    else if (cell.answering == Answering::Answered)
        made.mark = levelMark(side.framework->index, side.card, cell.item);
    return made;
}

/// The rows of the items that \a test finds, with the standing of each assessment.
ComparisonTable itemRows(const ComparedGroup& compared, ComparisonTable made, bool (*test)(const ItemRow&))
{
    for (const ItemRow& row : compared.group().items) {
        if (!test(row))
            continue;
        std::vector<Cell> cells{textCell(row.code, true), textCell(row.title.in(compared.language()))};
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.push_back(standing(compared, row.cells[i], i));
        addRow(made, std::move(cells), sectionOf(compared, row), row.id);
    }
    return made;
}

/// "A (1.0, 1.1)".
QString frameworksText(const std::vector<Side>& sides, Language language)
{
    QStringList titles;
    for (const Side& side : sides) {
        const QString& title = side.framework->framework.title.in(language);
        const QString said = language == Language::Chinese ? u'《' + title + u'》' : title;
        if (!titles.contains(said))
            titles << said;
    }
    return joined(titles, language);
}

QString versionsText(const std::vector<Side>& sides, Language language)
{
    QStringList versions;
    for (const Side& side : sides)
        if (!versions.contains(side.framework->framework.version))
            versions << side.framework->framework.version;
    versions.sort();
    return joined(versions, language);
}

Message editionsMessage(const Group& group, const std::vector<Side>& sides, Language language)
{
    const auto alike = std::ranges::count_if(group.items, [](const ItemRow& row) {
        return !comparison::isInSomeEditions(row) && !comparison::isReworded(row);
    });
    return {Tone::Accent, tell(words::kOther, language),
            tell(words::kOtherText, language,
                 {sides.front().framework->framework.title.in(language), versionsText(sides, language),
                  QString::number(alike), QString::number(group.items.size())})};
}

Cell dayCell(const QDate& day)
{
    return textCell(day.toString(Qt::ISODate));
}

Row sideRow(const std::vector<Side>& sides, size_t number, bool withOrganisation, bool withFramework,
            Language language)
{
    const Side& side = sides[number];
    const framework::Framework& framework = side.framework->framework;
    const scoring::NodeScore& overall = side.card.overall;
    const QString title =
        side.file.isEmpty() ? side.title : tell(words::kFromFile, language, {side.title, side.file});
    Row row;
    row.cells = {textCell(QString::number(number + 1), true)};
    if (withOrganisation)
        row.cells.push_back(textCell(side.organisationName.in(language)));
    row.cells.push_back(textCell(title));
    row.cells.push_back(dayCell(side.on));
    const QString edition =
        withFramework ? QString(framework.title.in(language) + u' ' + framework.version) : framework.version;
    row.cells.push_back(textCell(edition, false, Tone::Second));
    row.cells.push_back(
        textCell(QStringLiteral("%1/%2").arg(overall.rated + overall.notApplicable).arg(overall.visible())));
    Figure figure{overall, 0};
    QString score = scoreText(framework, overall);
    if (figure.isOpen())
        score += QStringLiteral(" (%1\u2013%2)")
                     .arg(scoring::formatScore(overall.intervalLow, framework.method.decimals),
                          scoring::formatScore(overall.intervalHigh, framework.method.decimals));
    row.cells.push_back(textCell(score, true));
    row.cells.push_back(textCell(verdictTitle(Figures{side.framework->index, side.card}, language)));
    return row;
}

bool differ(const std::vector<Side>& sides, auto of)
{
    return std::ranges::any_of(sides, [&](const Side& side) { return of(side) != of(sides.front()); });
}

/// The words on one move, from number to number.
std::vector<Cell> moveCells(const ComparedGroup& compared, const QString& code, const QString& title,
                            const Move& move, int decimals)
{
    const Language language = compared.language();
    const bool inTime = compared.group().way == Way::OverTime;
    const auto figure = [&](int position, const scoring::Fraction& value) {
        const QString text = scoring::formatScore(value, decimals);
        return inTime
                   ? text
                   : QString(text +
                             QStringLiteral(" (%1)").arg(compared.numberOf(static_cast<size_t>(position))));
    };
    std::vector<Cell> cells{textCell(code, true), textCell(title), textCell(figure(move.from, move.before)),
                            textCell(figure(move.to, move.after)),
                            textCell(compared.differenceText(move, decimals), true)};
    if (inTime)
        cells.push_back(textCell(tell(move.isBetter ? words::kBetter : words::kWorse, language), false,
                                 move.isBetter ? Tone::Ok : Tone::Bad));
    cells.push_back(textCell(tell(move.isCertain ? words::kCertain : words::kMayTurn, language), false,
                             move.isCertain ? Tone::Ink : Tone::Second));
    return cells;
}

Cell gateCell(const ComparedGroup& compared, const std::optional<scoring::GateResult>& result)
{
    const Language language = compared.language();
    if (!result)
        return textCell(tell(words::kNoGate, language), false, Tone::Second);
    Cell cell;
    switch (result->state) {
    case scoring::GateState::Passed:
        cell.icon = CellIcon::Passed;
        cell.tone = Tone::Ok;
        cell.text = RichText(tell(words::kPassed, language));
        break;
    case scoring::GateState::Failed:
        cell.icon = CellIcon::Failed;
        cell.tone = Tone::Bad;
        cell.text = RichText(tell(words::kFailed, language));
        break;
    case scoring::GateState::Open:
        cell.icon = CellIcon::Open;
        cell.text = RichText(tell(words::kOpen, language));
        break;
    case scoring::GateState::Dropped:
        return textCell(tell(words::kDropped, language), false, Tone::Second);
    }
    return cell;
}

/// What differs in an item between editions, in words.
QStringList differencesOf(const ComparedGroup& compared, const ItemRow& row)
{
    const Language language = compared.language();
    QStringList said;
    if (comparison::isInSomeEditions(row)) {
        QStringList numbers;
        for (size_t i = 0; i < row.cells.size(); ++i)
            if (row.cells[i].answering != Answering::Absent)
                numbers << compared.numberOf(i);
        said << tell(words::kOnlyIn, language, {joined(numbers, language)});
    }
    if (comparison::isReworded(row))
        said << tell(words::kReworded, language);
    if (comparison::isReweighed(row))
        said << tell(words::kReweighed, language);
    return said;
}

bool answersDiffer(const ItemRow& row)
{
    return comparison::answeringDiffers(row) || comparison::askingDiffers(row);
}

} // namespace

QString comparisonHeading(ComparisonPart part, Language language)
{
    switch (part) {
    case ComparisonPart::Profiles:
        return tell(words::kProfiles, language);
    case ComparisonPart::Lines:
        return tell(words::kLines, language);
    case ComparisonPart::Levels:
        break;
    }
    return tell(words::kLevels, language);
}

Message comparabilityMessage(const comparison::Comparison& comparison, const std::vector<Side>& sides,
                             Language language)
{
    if (sides.size() < 2)
        return {Tone::Accent, tell(words::kAlone, language), tell(words::kAloneText, language)};
    switch (comparison.comparability) {
    case Comparability::SameEdition:
        break;
    case Comparability::OtherEdition:
        return editionsMessage(comparison.groups.front(), sides, language);
    case Comparability::OtherFramework:
        return {Tone::Bad, tell(words::kStrange, language),
                tell(words::kStrangeText, language, {frameworksText(sides, language)})};
    }
    const framework::Framework& framework = sides.front().framework->framework;
    return {Tone::Ok, tell(words::kSame, language),
            tell(words::kSameText, language, {framework.title.in(language), framework.version})};
}

QString comparisonNotes(const comparison::Comparison& comparison, const std::vector<Side>& sides,
                        Language language)
{
    QStringList said;
    if (sides.size() < 2)
        return {};
    const auto anyGroup = [&](auto test) { return std::ranges::any_of(comparison.groups, test); };
    if (std::ranges::any_of(sides, [](const Side& side) { return side.card.overall.unanswered > 0; }))
        said << tell(words::kOpenNote, language);
    if (anyGroup([](const Group& group) { return group.way == Way::Spread; }))
        said << tell(words::kSpreadNote, language);
    if (anyGroup(
            [](const Group& group) { return std::ranges::any_of(group.items, comparison::askingDiffers); }))
        said << tell(words::kScopeNote, language);
    return sentences(said, language);
}

ComparisonTable sidesTable(const std::vector<Side>& sides, Language language)
{
    ComparisonTable made;
    made.heading = tell(words::kSides, language);
    made.table.kind = Table::Kind::Text;
    const bool withOrganisation =
        !sides.empty() && differ(sides, [](const Side& side) { return side.organisation; });
    const bool withFramework =
        !sides.empty() && differ(sides, [](const Side& side) { return side.framework->framework.id; });
    made.table.columns = {{tell(words::kNumber, language), 9, false, false}};
    if (withOrganisation)
        made.table.columns.push_back({tell(words::kOrganisation, language), 0, false, false});
    made.table.columns.push_back({tell(words::kAssessment, language), 0, false, false});
    made.table.columns.push_back({tell(words::kDay, language), 20, false, true});
    made.table.columns.push_back({tell(words::kEdition, language), withFramework ? 30.0 : 14.0, false, true});
    made.table.columns.push_back({tell(words::kAnswered, language), 15, true, true});
    made.table.columns.push_back({tell(words::kOverall, language), 27, true, false});
    made.table.columns.push_back({tell(words::kResult, language), 27, false, true});
    for (size_t number = 0; number < sides.size(); ++number) {
        Row row = sideRow(sides, number, withOrganisation, withFramework, language);
        addRow(made, std::move(row.cells), {}, {}, {static_cast<int>(number)});
    }
    return made;
}

ComparisonTable sectionsTable(const ComparedGroup& compared)
{
    const Language language = compared.language();
    const bool isTight = compared.count() > 4;
    ComparisonTable made = sideBySide(compared, tell(words::kFigures, language),
                                      tell(words::kSection, language), isTight ? 13 : 26, true);
    for (int i = 0; i < made.sideCount; ++i)
        made.table.columns[static_cast<size_t>(made.firstSide + i)].small = isTight;
    const bool withDifference = compared.count() > 1;
    if (withDifference)
        made.table.columns.push_back({differenceName(compared), 13, true, false});
    bool isMarked = false;
    const auto add = [&](const SectionRow& row, const QString& code, const QString& name, const Move* move,
                         bool bold) {
        const bool isHeld = compared.isHeld(row);
        isMarked = isMarked || !isHeld;
        std::vector<Cell> cells{textCell(code, true), textCell(isHeld ? name : QString(name + u'*'), bold)};
        for (size_t i = 0; i < compared.count(); ++i)
            cells.push_back(textCell(compared.figureText(row, i, isTight), bold));
        if (withDifference)
            cells.push_back(textCell(compared.differenceText(row, move), true));
        addRow(made, std::move(cells), row.id);
    };
    for (const size_t row : compared.topRows()) {
        const SectionRow& section = compared.group().sections[row];
        const QString name = isTight ? compared.shortNameOf(row) : section.title.in(language);
        add(section, compared.codeOf(row), name, compared.moveOf(row), false);
    }
    const auto& overall = compared.group().overallMove;
    add(compared.group().overall, {}, tell(words::kOverall, language), overall ? &*overall : nullptr, true);
    if (isMarked)
        made.note = tell(words::kAsterisk, language);
    return made;
}

ComparisonTable moversTable(const ComparedGroup& compared)
{
    const Language language = compared.language();
    const Group& group = compared.group();
    const bool inTime = group.way == Way::OverTime;
    ComparisonTable made;
    made.heading = tell(words::kSpreads, language);
    made.table.kind = Table::Kind::Annex;
    made.table.columns = {{QString(), kCode, false, false},
                          {QString(), 0, false, false},
                          {tell(inTime ? words::kFrom : words::kLowest, language), 18, true, false},
                          {tell(inTime ? words::kTo : words::kHighest, language), 18, true, false},
                          {differenceName(compared), 16, true, false}};
    if (inTime)
        made.table.columns.push_back({tell(words::kMoveKind, language), 20, false, false});
    made.table.columns.push_back({tell(words::kHolds, language), 24, false, true});
    const int decimals = compared.leading().framework->framework.method.decimals;
    const auto name = [&](const Move& move) {
        made.heading = inTime ? tell(words::kMoves, language,
                                     {compared.nameOf(static_cast<size_t>(move.from)),
                                      compared.nameOf(static_cast<size_t>(move.to))})
                              : made.heading;
    };
    if (!group.sectionMoves.empty())
        addGroupRow(made, {}, tell(words::kSectionsGroup, language));
    for (size_t i = 0; i < std::min(group.sectionMoves.size(), kMostMoves); ++i) {
        const auto& [row, move] = group.sectionMoves[i];
        name(move);
        addRow(
            made,
            moveCells(compared, compared.codeOf(row), group.sections[row].title.in(language), move, decimals),
            group.sections[row].id, {}, {move.from, move.to});
    }
    if (!group.itemMoves.empty())
        addGroupRow(made, {}, tell(words::kItemsGroup, language));
    for (size_t i = 0; i < std::min(group.itemMoves.size(), kMostMoves); ++i) {
        const auto& [row, move] = group.itemMoves[i];
        const ItemRow& item = group.items[row];
        name(move);
        addRow(made, moveCells(compared, item.code, item.title.in(language), move, 0),
               sectionOf(compared, item), item.id, {move.from, move.to});
    }
    return made;
}

ComparisonTable answeringTable(const ComparedGroup& compared)
{
    const Language language = compared.language();
    ComparisonTable made =
        sideBySide(compared, tell(words::kAnswering, language), tell(words::kQuestion, language), 18, false);
    made.note = tell(words::kAnsweringNote, language);
    return itemRows(compared, std::move(made), answersDiffer);
}

ComparisonTable applicabilityTable(const ComparedGroup& compared, bool withReasons)
{
    const Language language = compared.language();
    ComparisonTable made = itemRows(compared,
                                    sideBySide(compared, tell(words::kApplicability, language),
                                               tell(words::kQuestion, language), 10, false),
                                    comparison::applicabilityDiffers);
    if (!withReasons)
        return made;
    made.table.columns.push_back({tell(words::kReason, language), 50, false, true});
    for (size_t row = 0; row < made.table.rows.size(); ++row) {
        const auto item = std::ranges::find(compared.group().items, made.items[row], &ItemRow::id);
        QStringList reasons;
        for (size_t i = 0; i < item->cells.size(); ++i)
            if (!item->cells[i].reason.isEmpty())
                reasons << compared.numberOf(i) + u' ' + item->cells[i].reason;
        made.table.rows[row].cells.push_back(textCell(listed(reasons, language)));
    }
    return made;
}

ComparisonTable editionsTable(const ComparedGroup& compared)
{
    const Language language = compared.language();
    ComparisonTable made;
    made.heading = tell(words::kEditions, language);
    made.table.kind = Table::Kind::Annex;
    made.table.columns = {{QString(), kCode, false, false},
                          {tell(words::kQuestion, language), 0, false, false},
                          {tell(words::kWhatDiffers, language), 55, false, false}};
    for (const ItemRow& row : compared.group().items) {
        const QStringList said = differencesOf(compared, row);
        if (said.isEmpty())
            continue;
        std::vector<int> there;
        for (size_t i = 0; i < row.cells.size(); ++i)
            if (row.cells[i].answering != Answering::Absent)
                there.push_back(static_cast<int>(i));
        addRow(made,
               {textCell(row.code, true), textCell(row.title.in(language)), textCell(listed(said, language))},
               sectionOf(compared, row), row.id, std::move(there));
    }
    return made;
}

ComparisonTable gatesTable(const ComparedGroup& compared)
{
    const Language language = compared.language();
    ComparisonTable made =
        sideBySide(compared, tell(words::kGates, language), tell(words::kQuestion, language), 26, false);
    for (const comparison::GateRow& gate : compared.group().gates) {
        const ItemRow& item = compared.group().items[gate.item];
        std::vector<Cell> cells{textCell(item.code, true), textCell(item.title.in(language))};
        for (size_t i = 0; i < gate.results.size(); ++i) {
            cells.push_back(gateCell(compared, gate.results[i]));
            if (compared.count() > 4)
                cells.back().text = {}; // the sign says it; words have no room
        }
        addRow(made, std::move(cells), sectionOf(compared, item), item.id);
    }
    return made;
}

ComparisonTable itemsTable(const ComparedGroup& compared)
{
    const Language language = compared.language();
    ComparisonTable made =
        sideBySide(compared, tell(words::kItems, language), tell(words::kQuestion, language),
                   compared.count() > 4 ? 12 : 18, false);
    int section = -1;
    for (const ItemRow& row : compared.group().items) {
        if (row.section != section) {
            section = row.section;
            const auto top = static_cast<size_t>(section);
            addGroupRow(made, compared.codeOf(top), compared.group().sections[top].title.in(language));
        }
        std::vector<Cell> cells{textCell(row.code, true), textCell(row.title.in(language))};
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.push_back(standing(compared, row.cells[i], i));
        addRow(made, std::move(cells), sectionOf(compared, row), row.id);
    }
    return made;
}

std::vector<ComparisonTable> comparisonTables(const ComparedGroup& compared, bool withReasons)
{
    std::vector<ComparisonTable> tables;
    const auto add = [&tables](const char* part, ComparisonTable made) {
        made.part = QString::fromLatin1(part);
        if (!made.table.rows.empty())
            tables.push_back(std::move(made));
    };
    add("figures", sectionsTable(compared));
    if (compared.count() < 2)
        return tables;
    add("moves", moversTable(compared));
    add("gates", gatesTable(compared));
    add("differences", answeringTable(compared));
    add("differences", applicabilityTable(compared, withReasons));
    add("differences", editionsTable(compared));
    return tables;
}

} // namespace sextant::report
