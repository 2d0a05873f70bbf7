#pragma once

#include "ui/fieldwork/population_reader.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace sextant::ui {

/// All rows of a population as they were read; with a column to choose items by hand and one for the reason.
class PopulationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PopulationModel(const Theme& theme, QObject* parent = nullptr);

    /// nullptr: none. What was chosen is forgotten.
    void setSource(const PopulationReader::Source& source);
    /// Items can be chosen, each with its reason.
    void setPicking(bool picking);
    bool isPicking() const { return m_isPicking; }
    /// Chooses the item in \a row, or no longer. A new one has the reason given last. False for a row that is
    /// no item (a total).
    bool toggle(int row);
    void setReason(int row, const QString& reason);
    /// By position in the population.
    const std::map<qint64, QString>& picks() const { return m_picks; }
    /// The next row after \a row that holds \a text, beginning anew at the end; -1: none.
    int find(const QString& text, int row) const;
    int reasonColumn() const { return columnCount() - 1; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void picksChanged();

private:
    int tableColumn(int column) const { return m_isPicking ? column - 1 : column; }
    bool isReason(int column) const { return m_isPicking && column == reasonColumn(); }
    void tellRow(int row);

    const Theme& m_theme;
    PopulationReader::Source m_source;
    std::vector<qint64> m_positions; ///< by row; -1: a total
    std::map<qint64, QString> m_picks;
    QString m_lastReason;
    bool m_isPicking = false;
};

} // namespace sextant::ui
