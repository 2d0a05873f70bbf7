#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace sextant::ui {

class FormDesk;
class ImportModel;
class MessageBar;

/// What a filled workbook would change, or what is wrong in it; taken over as a whole, or not at all.
class ImportView : public QWidget
{
    Q_OBJECT

public:
    ImportView(const Theme& theme, FormDesk& desk, QWidget* parent = nullptr);

    /// Where work goes on: the table, or the way out.
    QWidget* first() const;
    QPushButton* writeButton() const { return m_write; }
    QPushButton* leaveButton() const { return m_leave; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QTableView* newTable();
    void refresh();
    void retranslate();

    const Theme& m_theme;
    FormDesk& m_desk;
    ImportModel* m_model;
    MessageBar* m_summary;
    QTableView* m_table;
    QPushButton* m_leave;
    QPushButton* m_write;
};

} // namespace sextant::ui
