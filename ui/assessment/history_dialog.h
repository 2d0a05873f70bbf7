#pragma once

#include "ui/assessment/history_model.h"
#include "ui/shared/message_bar.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableView;

namespace sextant::ui {

class HistoryReader;
class Label;
class TextBlock;

/// How one answer came about: who changed what, when; any earlier value can be written back. Read beside the
/// window's thread.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of the item \a item of the assessment shown.
    HistoryDialog(const Theme& theme, AssessmentPresenter& presenter, int item, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QTableView* newTable();
    void read();
    void showLines(const std::vector<workspace::HistoryLine>& lines);
    void showConflict();
    void showSelected();
    void restore();
    int selectedRow() const;
    QString refusal(int row) const;
    void retranslate();

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    int m_item;
    assessment::AssessmentId m_assessment;
    HistoryReader* m_reader;
    HistoryModel* m_model;
    Label* m_title;
    QComboBox* m_part;
    MessageBar* m_conflict;
    QTableView* m_table;
    TextBlock* m_empty;
    Label* m_beforeTitle;
    TextBlock* m_before;
    Label* m_afterTitle;
    TextBlock* m_after;
    TextBlock* m_why;
    QPushButton* m_restore;
    QPushButton* m_close;
    bool m_isRead = false;
};

} // namespace sextant::ui
