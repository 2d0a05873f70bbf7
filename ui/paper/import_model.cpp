#include "ui/paper/import_model.h"

#include "ledger/table.h"
#include "ui/paper/form_desk.h"
#include "ui/shared/accessible.h"
#include "ui/shared/error_text.h"

namespace sextant::ui {

using workspace::FormChange;

namespace {

QString cellWords(const paper::FormCells& cells)
{
    QStringList parts{cells.answer, cells.reason, cells.note};
    parts.removeAll(QString());
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" | ")).simplified();
}

} // namespace

ImportModel::ImportModel(const Theme& theme, FormDesk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_desk(desk)
{
    connect(&desk, &FormDesk::importChanged, this, &ImportModel::renew);
}

void ImportModel::renew()
{
    beginResetModel();
    m_changes.clear();
    m_isRefused = m_desk.import() && m_desk.import()->isRefused();
    if (m_desk.import() && !m_isRefused)
        for (size_t i = 0; i < m_desk.import()->rows.size(); ++i)
            if (m_desk.import()->rows[i].change != FormChange::Same)
                m_changes.push_back(i);
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_desk.import())
        return 0;
    return static_cast<int>(m_isRefused ? m_desk.import()->problems.size() : m_changes.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::changeText(size_t row, int column) const
{
    const workspace::FormOutcome& change = m_desk.import()->rows[m_changes[row]];
    switch (static_cast<Column>(column)) {
    case Row:
        return QString::number(change.row);
    case Code:
        return change.code;
    case Question:
        return m_desk.questionOf(change.item, m_theme.language()).simplified();
    case Before:
        //: %1: the answer that is replaced
        return change.newer ? tr("%1 (changed after the form was made)").arg(cellWords(change.before))
                            : cellWords(change.before);
    case After:
        return cellWords(change.after);
    case ColumnCount:
        break;
    }
    return {};
}

QString ImportModel::problemText(size_t row, int column) const
{
    const paper::FormProblem& problem = m_desk.import()->problems[row];
    switch (static_cast<Column>(column)) {
    case Row:
        //: A cell of a sheet: %1 the letters of its column, %2 the number of its row
        return tr("%1%2").arg(ledger::columnLetters(problem.column)).arg(problem.row);
    case Code:
        return problem.code;
    case Question: {
        const ErrorText words = errorText(problem.error);
        return QString(words.happened + u' ' + words.todo).simplified();
    }
    case Before:
    case After:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const auto text = [&] {
        return m_isRefused ? problemText(row, index.column()) : changeText(row, index.column());
    };
    if (role == Qt::DisplayRole)
        return text();
    if (role == Qt::ToolTipRole)
        return plainToolTip(text());
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Row:
        //: Headings of columns: cell or row of a sheet
        return m_isRefused ? tr("Cell") : tr("Row");
    case Code:
        return tr("Code");
    case Question:
        return m_isRefused ? tr("What is wrong") : tr("Question");
    case Before:
        return tr("In the file");
    case After:
        return tr("In the form");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sextant::ui
