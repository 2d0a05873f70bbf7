#pragma once

#include "ui/shared/evidence_table_model.h"

#include <QTableView>

#include <array>

namespace sextant::ui {

class EvidenceThumbnails;

/// A table of files in the house look, with small pictures. Enter, Space or a double click opens a file;
/// every column sorts.
class EvidenceTable : public QTableView
{
    Q_OBJECT

public:
    EvidenceTable(const Theme& theme, EvidenceThumbnails& thumbnails, QWidget* parent = nullptr);

    EvidenceTableModel* files() const { return m_model; }
    EvidenceFilter* filter() const { return m_filter; }
    /// A column that is never shown here.
    void leaveOut(EvidenceTableModel::Column column);
    /// Rows as they are shown.
    int shownCount() const { return m_filter->rowCount(); }
    std::vector<assessment::Evidence> shownFiles() const;
    /// The current row; nullptr when there is none.
    const EvidenceRow* currentFile() const;
    /// Those that are selected, in the order shown.
    std::vector<EvidenceRow> selectedFiles() const;
    /// Makes the row of \a id the current one, when it is shown.
    void setCurrentFile(const assessment::EvidenceId& id);

Q_SIGNALS:
    /// The row that the keys or the mouse opened.
    void opened();
    void currentFileChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void arrange();

    const Theme& m_theme;
    EvidenceTableModel* m_model;
    EvidenceFilter* m_filter;
    std::array<bool, EvidenceTableModel::ColumnCount> m_leftOut{};
};

} // namespace sextant::ui
