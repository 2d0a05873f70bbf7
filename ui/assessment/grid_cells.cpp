#include "ui/assessment/grid_cells.h"

#include "ui/assessment/value_parser.h"
#include "ui/assessment/wording.h"

#include "assessment/points.h"
#include "assessment/response_check.h"
#include "base/text.h"
#include "workspace/evidence_service.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sextant::ui {

/// The words of this file, for the translator.
class GridCells
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::GridCells)
};

namespace {

using assessment::Response;
using framework::Item;
using framework::ItemKind;

constexpr QChar kMinus(0x2212);

bool hasOptions(const Item& item)
{
    return item.kind == ItemKind::Option || item.kind == ItemKind::Options;
}

QString symbolsOf(const AssessmentPresenter& presenter, const Item& item, const Response& response)
{
    const std::vector<OptionMark> marks = optionMarks(item, presenter.method().better);
    QStringList symbols;
    for (const int option : chosenOptions(item, response))
        symbols << marks[static_cast<size_t>(option)].symbol;
    return symbols.join(QStringLiteral(", "));
}

QString responseCell(const AssessmentPresenter& presenter, const Item& item, const Response& response)
{
    if (const auto* notApplicable = std::get_if<assessment::NotApplicable>(&response)) {
        //: In a cell: not applicable, and why
        return GridCells::tr("N/A: %1").arg(notApplicable->reason);
    }
    return hasOptions(item) ? symbolsOf(presenter, item, response) : valueText(response);
}

QString stateCell(const AssessmentPresenter& presenter, int index)
{
    const assessment::Answer& answer = presenter.answer(index);
    if (presenter.isConflicted(index))
        return GridCells::tr("conflict");
    if (answer.carriedOver)
        return GridCells::tr("carried over");
    if (answer.review)
        return presenter.isReviewed(index) ? GridCells::tr("reviewed")
                                           : GridCells::tr("changed after review");
    return {};
}

QString targetCell(const AssessmentPresenter& presenter, int index)
{
    const Item& item = presenter.item(index);
    const std::optional<Decimal>& target = presenter.answer(index).target;
    const int option = target ? optionWithPoints(item, *target) : -1;
    return option < 0 ? QString()
                      : optionMarks(item, presenter.method().better)[static_cast<size_t>(option)].symbol;
}

QString gapCell(const AssessmentPresenter& presenter, int index)
{
    const std::optional<int> gap = presenter.gap(index);
    if (!gap)
        return {};
    return *gap == 0 ? QStringLiteral("0") : QString(kMinus + QString::number(*gap));
}

QString widthFolded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

/// The option that \a text names by its symbol, key or label; -1: none.
int optionNamed(const AssessmentPresenter& presenter, const Item& item, const QString& text)
{
    static const QRegularExpression kLevel(QStringLiteral("^(?:level\\s*)?(\\d+)\\s*级?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QString folded = foldedText(text);
    const QRegularExpressionMatch level = kLevel.match(folded);
    const QString symbol = level.hasMatch() ? level.captured(1) : folded;
    const std::vector<OptionMark> marks = optionMarks(item, presenter.method().better);
    for (size_t i = 0; i < marks.size(); ++i) {
        const framework::Option& option = item.options[i];
        if (marks[i].symbol == symbol || foldedText(option.label.en) == folded ||
            foldedText(option.label.zh) == folded)
            return static_cast<int>(i);
    }
    return -1;
}

QString noOption(const AssessmentPresenter& presenter, const Item& item, const QString& text)
{
    const std::vector<OptionMark> marks = optionMarks(item, presenter.method().better);
    return marks.empty() ? QString()
                         : GridCells::tr("“%1” is none of the options here; they are %2 to %3.")
                               .arg(text, marks.front().symbol, marks.back().symbol);
}

CellReading readOptions(const AssessmentPresenter& presenter, int index, const QString& text, GridEdit edit)
{
    const Item& item = presenter.item(index);
    static const QRegularExpression kBetween(QStringLiteral("\\s*[,;、]\\s*"));
    const QStringList names =
        item.kind == ItemKind::Options ? text.split(kBetween, Qt::SkipEmptyParts) : QStringList{text};
    assessment::ChosenOptions chosen;
    for (const QString& name : names) {
        const int option = optionNamed(presenter, item, name);
        if (option < 0)
            return {edit, noOption(presenter, item, name)};
        chosen.options.push_back(item.options[static_cast<size_t>(option)].id);
    }
    edit.answer.response = chosen;
    return {edit, {}};
}

/// nullopt: \a text does not say "not applicable".
std::optional<CellReading> readNotApplicable(const AssessmentPresenter& presenter, int index,
                                             const QString& text, GridEdit edit)
{
    static const QRegularExpression kForm(QStringLiteral("^(a|n/?a|不适用)\\s*(?::.*)?$"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kColon(QStringLiteral("[:：]"));
    const Item& item = presenter.item(index);
    const QRegularExpressionMatch form = kForm.match(widthFolded(text));
    const bool isWord = form.hasMatch() && form.captured(1).size() > 1;
    if (!form.hasMatch() || (item.kind == ItemKind::Text && !isWord))
        return std::nullopt;
    if (!assessment::takesNotApplicable(presenter.method(), item))
        return CellReading{edit, GridCells::tr("This question cannot be “not applicable”.")};
    const qsizetype colon = text.indexOf(kColon);
    QString reason = colon < 0 ? QString() : text.mid(colon + 1).trimmed();
    if (const auto* now = std::get_if<assessment::NotApplicable>(&presenter.answer(index).response);
        now != nullptr && reason.isEmpty())
        reason = now->reason;
    if (reason.isEmpty())
        return CellReading{edit, GridCells::tr("“Not applicable” needs a reason: write “N/A: reason”.")};
    edit.answer.response = assessment::NotApplicable{reason};
    return CellReading{edit, {}};
}

CellReading readResponse(const AssessmentPresenter& presenter, int index, const QString& text, GridEdit edit)
{
    const QString tidy = widthFolded(text);
    const Item& item = presenter.item(index);
    if (tidy.isEmpty()) {
        edit.answer.response = Response{};
        return {edit, {}};
    }
    if (auto notApplicable = readNotApplicable(presenter, index, text, edit))
        return *notApplicable;
    if (hasOptions(item))
        return readOptions(presenter, index, tidy, edit);
    const ParsedValue parsed = parseValue(item, item.kind == ItemKind::Text ? text : tidy);
    edit.answer.response = parsed.response;
    return {edit, valueProblemText(item, parsed.problem)};
}

CellReading readTarget(const AssessmentPresenter& presenter, int index, const QString& text, GridEdit edit)
{
    const QString tidy = widthFolded(text);
    const Item& item = presenter.item(index);
    edit.answer.target = std::optional<Decimal>();
    if (tidy.isEmpty())
        return {edit, {}};
    if (item.kind != ItemKind::Option)
        return {edit, GridCells::tr("Only questions with one choice have a target.")};
    const int option = optionNamed(presenter, item, tidy);
    if (option < 0)
        return {edit, noOption(presenter, item, tidy)};
    edit.answer.target =
        std::optional(assessment::optionPoints(item, item.options[static_cast<size_t>(option)]));
    return {edit, {}};
}

CellReading readFlag(const QString& text, GridEdit edit)
{
    static const QStringList kYes{QStringLiteral("1"),       QStringLiteral("x"),     QStringLiteral("y"),
                                  QStringLiteral("yes"),     QStringLiteral("true"),  QStringLiteral("是"),
                                  QStringLiteral("flagged"), QStringLiteral("已标记")};
    static const QStringList kNo{QString(),
                                 QStringLiteral("0"),
                                 QStringLiteral("n"),
                                 QStringLiteral("no"),
                                 QStringLiteral("false"),
                                 QStringLiteral("否")};
    const QString word = foldedText(text).trimmed();
    edit.answer.flagged = kYes.contains(word);
    if (!kYes.contains(word) && !kNo.contains(word))
        return {edit, GridCells::tr("“%1” is neither yes nor no.").arg(text.trimmed())};
    return {edit, {}};
}

} // namespace

QString columnTitle(GridColumn column)
{
    switch (column) {
    case GridColumn::Code:
        return GridCells::tr("Code");
    case GridColumn::Question:
        return GridCells::tr("Question");
    case GridColumn::Level:
        return GridCells::tr("Answer");
    case GridColumn::Last:
        //: Heading of a column: the answer of last time
        return GridCells::tr("Last");
    case GridColumn::Target:
        return GridCells::tr("Target");
    case GridColumn::Gap:
        return GridCells::tr("Gap");
    case GridColumn::Note:
        return GridCells::tr("Note");
    case GridColumn::Evidence:
        return GridCells::tr("Evidence");
    case GridColumn::Flag:
        return GridCells::tr("Flag");
    case GridColumn::Assignee:
        return GridCells::tr("Assigned to");
    case GridColumn::State:
        break;
    }
    return GridCells::tr("State");
}

bool takesText(GridColumn column)
{
    return column == GridColumn::Level || column == GridColumn::Target || column == GridColumn::Note ||
           column == GridColumn::Flag || column == GridColumn::Assignee;
}

QString cellText(const AssessmentPresenter& presenter, int index, GridColumn column, Language language)
{
    const Item& item = presenter.item(index);
    const assessment::Answer& answer = presenter.answer(index);
    switch (column) {
    case GridColumn::Code:
        return item.code;
    case GridColumn::Question:
        return item.question.in(language);
    case GridColumn::Level:
        return presenter.isConflicted(index) ? QString() : responseCell(presenter, item, answer.response);
    case GridColumn::Last:
        return responseCell(presenter, item, presenter.lastResponse(index).value_or(Response{}));
    case GridColumn::Target:
        return targetCell(presenter, index);
    case GridColumn::Gap:
        return gapCell(presenter, index);
    case GridColumn::Note:
        return answer.note;
    case GridColumn::Evidence:
        return QString::number(presenter.evidenceCount(index));
    case GridColumn::Flag:
        return answer.flagged ? GridCells::tr("flagged") : QString();
    case GridColumn::Assignee:
        return presenter.assigneeName(index);
    case GridColumn::State:
        break;
    }
    return stateCell(presenter, index);
}

CellReading readCell(const AssessmentPresenter& presenter, int item, GridColumn column, const QString& text,
                     GridEdit edit)
{
    edit.answer.item = presenter.item(item).id;
    switch (column) {
    case GridColumn::Level:
        return readResponse(presenter, item, text, edit);
    case GridColumn::Target:
        return readTarget(presenter, item, text, edit);
    case GridColumn::Flag:
        return readFlag(text, edit);
    case GridColumn::Note:
        edit.answer.note = text;
        break;
    case GridColumn::Assignee:
        edit.assignee = text.trimmed();
        break;
    default:
        break;
    }
    return {edit, {}};
}

} // namespace sextant::ui
