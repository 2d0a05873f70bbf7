#include "ui/assessment/history_model.h"

#include "ui/assessment/wording.h"
#include "ui/shared/format.h"

#include "assessment/response_json.h"
#include "base/field_json.h"
#include "workspace/organisation_service.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sextant::ui {

/// The words of this file, for the translator.
class HistoryTableWords
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::HistoryTableWords)
};

namespace {

struct Field
{
    const char16_t* kind;
    const char16_t* name;
    HistoryPart part;
};

constexpr std::array kFields{
    Field{u"answer", u"response", HistoryPart::Response},
    Field{u"answer", u"note", HistoryPart::Note},
    Field{u"answer", u"target", HistoryPart::Target},
    Field{u"answer", u"flagged", HistoryPart::Flag},
    Field{u"answer", u"assignee", HistoryPart::Person},
    Field{u"evidence_link", u"evidence", HistoryPart::Evidence},
};

/// All: none that is listed.
HistoryPart partOf(const workspace::HistoryLine& line)
{
    for (const Field& field : kFields)
        if (line.kind == QStringView(field.kind) && line.field == QStringView(field.name))
            return field.part;
    return HistoryPart::All;
}

QString partName(HistoryPart part)
{
    switch (part) {
    case HistoryPart::Response:
        return HistoryTableWords::tr("Answer");
    case HistoryPart::Note:
        return HistoryTableWords::tr("Note");
    case HistoryPart::Target:
        return HistoryTableWords::tr("Target");
    case HistoryPart::Flag:
        return HistoryTableWords::tr("Flag");
    case HistoryPart::Person:
        //: To whom a question is assigned
        return HistoryTableWords::tr("Assigned");
    case HistoryPart::Evidence:
        return HistoryTableWords::tr("Evidence");
    case HistoryPart::All:
        break;
    }
    return {};
}

QString nothing()
{
    return QString(QChar(0x2013));
}

QString responseText(AssessmentPresenter& presenter, int item, const QJsonValue& json)
{
    const auto response =
        json.isNull() ? std::optional(assessment::Response()) : assessment::responseFromJson(json);
    if (!response)
        return nothing();
    const QString words = responseWords(presenter.item(item), presenter.method().better, *response);
    const auto* reason = std::get_if<assessment::NotApplicable>(&*response);
    //: "not applicable", and the reason
    return reason == nullptr ? words : HistoryTableWords::tr("%1: %2").arg(words, reason->reason);
}

QString targetText(AssessmentPresenter& presenter, int item, const QJsonValue& json)
{
    const auto points = Decimal::parse(json.toString());
    const int option = points ? optionWithPoints(presenter.item(item), *points) : -1;
    if (option < 0)
        return nothing();
    return optionMarks(presenter.item(item), presenter.method().better)[static_cast<size_t>(option)].symbol;
}

QString valueText(AssessmentPresenter& presenter, int item, const workspace::HistoryLine& line,
                  const std::optional<QJsonValue>& json)
{
    const HistoryPart part = partOf(line);
    if (!json || (json->isNull() && part != HistoryPart::Response))
        return nothing();
    switch (part) {
    case HistoryPart::Response:
        return responseText(presenter, item, *json);
    case HistoryPart::Note:
        return json->toString().isEmpty() ? nothing() : json->toString();
    case HistoryPart::Target:
        return targetText(presenter, item, *json);
    case HistoryPart::Flag:
        return json->toBool() ? HistoryTableWords::tr("flagged") : nothing();
    case HistoryPart::Evidence:
        return line.fileName.isEmpty() ? HistoryTableWords::tr("a file") : line.fileName;
    case HistoryPart::Person:
        break;
    case HistoryPart::All:
        return nothing();
    }
    const auto person = organisation::PersonId::fromString(json->toString());
    const QString name = presenter.workspace().organisations().personName(person);
    return name.isEmpty() ? nothing() : name;
}

} // namespace

HistoryWording historyWording(AssessmentPresenter& presenter, int item, const workspace::HistoryLine& line)
{
    const HistoryPart part = partOf(line);
    if (part == HistoryPart::All)
        return {};
    return {partName(part), valueText(presenter, item, line, line.before),
            valueText(presenter, item, line, line.after), line.after.has_value()};
}

HistoryModel::HistoryModel(const Theme& theme, AssessmentPresenter& presenter, int item, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_item(item)
{}

void HistoryModel::setLines(const std::vector<workspace::HistoryLine>& lines)
{
    m_lines = lines;
    refresh();
}

void HistoryModel::setPart(HistoryPart part)
{
    m_part = part;
    refresh();
}

void HistoryModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    for (const workspace::HistoryLine& line : m_lines) {
        if (m_part != HistoryPart::All && partOf(line) != m_part)
            continue;
        HistoryWording wording = historyWording(m_presenter, m_item, line);
        if (!wording.what.isEmpty())
            m_rows.push_back({line, std::move(wording)});
    }
    endResetModel();
}

bool HistoryModel::isConflicted(const workspace::HistoryLine& line) const
{
    return line.isHead &&
           std::any_of(m_lines.begin(), m_lines.end(), [&line](const workspace::HistoryLine& other) {
               return other.isHead && other.entity == line.entity && other.field == line.field &&
                      other.after != line.after;
           });
}

bool HistoryModel::isPresent(int row) const
{
    return line(row).isHead && !isConflicted(line(row));
}

std::vector<workspace::HistoryLine> HistoryModel::conflicting() const
{
    std::vector<workspace::HistoryLine> lines;
    for (const workspace::HistoryLine& line : m_lines)
        if (partOf(line) != HistoryPart::All && isConflicted(line))
            lines.push_back(line);
    return lines;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const Row& row, int column) const
{
    switch (column) {
    case When:
        return tableMoment(row.line.at);
    case Who:
        return row.line.author.isEmpty() ? nothing() : row.line.author;
    case What:
        return row.wording.what;
    case Before:
        return row.wording.before;
    default:
        return row.wording.after;
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column()).simplified();
    if (role == Qt::AccessibleTextRole && index.column() == When)
        //: A change, read aloud: when, who, which part, old value, new value
        return HistoryTableWords::tr("%1, %2, %3: from %4 to %5")
            .arg(text(row, When), text(row, Who), text(row, What), text(row, Before), text(row, After));
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return HistoryTableWords::tr("When");
    case Who:
        return HistoryTableWords::tr("Who");
    case What:
        return HistoryTableWords::tr("What");
    case Before:
        return HistoryTableWords::tr("Before");
    default:
        return HistoryTableWords::tr("After");
    }
}

} // namespace sextant::ui
