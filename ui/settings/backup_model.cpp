#include "ui/settings/backup_model.h"

#include "ui/shared/error_text.h"
#include "ui/shared/format.h"

#include <QFileInfo>

namespace sextant::ui {

BackupModel::BackupModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{}

void BackupModel::setRows(std::vector<BackupRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void BackupModel::setContents(int row, const Result<workspace::BackupContents>& contents)
{
    if (row >= rowCount())
        return;
    m_rows[static_cast<size_t>(row)].contents = contents;
    Q_EMIT dataChanged(index(row, File), index(row, State));
}

void BackupModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int BackupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BackupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::data(const QModelIndex& index, int role) const
{
    const BackupRow& shown = row(index.row());
    if (role == Qt::DisplayRole)
        return text(shown, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == When)
        //: A row of the list of backups, read aloud: when, what it holds, its state
        return tr("%1, %2, %3").arg(text(shown, When), text(shown, Holds), text(shown, State));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Size ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Made");
    case File:
        return tr("Of the file");
    case Holds:
        return tr("Holds");
    case Size:
        return tr("Size");
    default:
        return tr("State");
    }
}

QString BackupModel::text(const BackupRow& row, int column) const
{
    switch (column) {
    case When:
        return tableMoment(row.backup.at);
    case File:
        if (!row.source.isEmpty())
            return QFileInfo(row.source).fileName();
        return row.contents && row.contents->has_value()
                   ? (*row.contents)->organisation.in(m_theme.language())
                   : QString();
    case Holds:
        return holds(row);
    case Size:
        return sizeText(row.backup.sizeBytes);
    default:
        return state(row);
    }
}

QString BackupModel::holds(const BackupRow& row) const
{
    if (!row.contents || !row.contents->has_value())
        return {};
    const workspace::BackupContents& contents = **row.contents;
    const QString assessments = tr("%n assessment(s)", nullptr, contents.assessments);
    const QString answers = tr("%n answer(s)", nullptr, contents.answers);
    if (!contents.lastChange.isValid())
        return assessments;
    //: %1: "3 assessments", %2: "142 answers", %3: day and time
    return tr("%1, %2, last change %3")
        .arg(assessments, answers, tableMoment(contents.lastChange));
}

QString BackupModel::state(const BackupRow& row) const
{
    if (!row.contents)
        return tr("being looked at…");
    if (!row.contents->has_value())
        return row.contents->error().code == ErrorCode::NewerSchema ? tr("from a newer version")
                                                                    : tr("damaged");
    if ((*row.contents)->evidenceMissing > 0)
        return tr("whole, but %n file(s) of evidence missing", nullptr, (*row.contents)->evidenceMissing);
    return row.isSecond ? tr("whole, in the second place") : tr("whole");
}

} // namespace sextant::ui
