#pragma once

#include "ui/fieldwork/sample_table_model.h"
#include "ui/shared/evidence_panel.h"

#include <QWidget>

#include <array>

class QTableView;

namespace sextant::ui {

class Dialogs;
class FilterChip;
class Label;
class SampleActs;
class SampleItemCard;

/// The items of a sample, tested one after the other by keys: Y, N and A give the result and go on.
class SampleItems : public QWidget
{
    Q_OBJECT

public:
    SampleItems(const Theme& theme, SampleActs& acts, const workspace::EvidenceService& files,
                Dialogs& dialogs, const EvidenceOutlets& outlets, QWidget* parent = nullptr);

    void setRecord(const audit::SampleRecord& record);
    QTableView& table() const { return *m_table; }
    /// Asks for a file for the present item (key E).
    void addFile();
    /// The amount that the present item should have (key V).
    void editAudited();

Q_SIGNALS:
    void refused(const sextant::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTable();
    void addKeys();
    void give(audit::TestResult result);
    void moveOn();
    void edit(SampleTableModel::Column column);
    void showItem();
    void showColumns();
    void showCounts();
    void setFilter(int filter);
    QString footText() const;
    int row() const;
    int firstRow() const;
    void retranslate();

    const Theme& m_theme;
    SampleActs& m_acts;
    const workspace::EvidenceService& m_files;
    Dialogs& m_dialogs;
    EvidenceOpener m_opener;
    audit::SampleRecord m_record;
    SampleTableModel* m_model;
    Label* m_heading;
    Label* m_tested;
    std::array<FilterChip*, kSampleFilterCount> m_chips{};
    QTableView* m_table;
    Label* m_foot;
    SampleItemCard* m_card;
};

} // namespace sextant::ui
