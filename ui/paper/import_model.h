#pragma once

#include "ui/theme/theme.h"

#include <QAbstractTableModel>

namespace sextant::ui {

class FormDesk;

/// What a filled form would change, row by row as its sheet counts; or, when a row is refused, what is wrong
/// and where.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Code, Question, Before, After, ColumnCount };

    ImportModel(const Theme& theme, FormDesk& desk, QObject* parent = nullptr);

    /// Reads the desk again.
    void renew();
    bool isRefused() const { return m_isRefused; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString changeText(size_t row, int column) const;
    QString problemText(size_t row, int column) const;

    const Theme& m_theme;
    FormDesk& m_desk;
    bool m_isRefused = false;
    std::vector<size_t> m_changes; ///< by row, in FormImport::rows; not when it is refused
};

} // namespace sextant::ui
