#pragma once

#include "ui/fieldwork/population_reader.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <map>

class QLineEdit;
class QTableView;

namespace sextant::ui {

class Label;
class PopulationModel;
class TextBlock;

/// The rows of a population, to see whether they were read as they should be, and to choose items by hand:
/// Space chooses, Enter writes the reason, typing in the field looks for a row.
class PopulationView : public QWidget
{
    Q_OBJECT

public:
    explicit PopulationView(const Theme& theme, QWidget* parent = nullptr);

    void setSource(const PopulationReader::Source& source);
    void setPicking(bool picking);
    const std::map<qint64, QString>& picks() const;
    QTableView& table() const { return *m_table; }

Q_SIGNALS:
    void picksChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void addKeys();
    void findNext();
    void showSource();
    void retranslate();

    const Theme& m_theme;
    PopulationModel* m_model;
    Label* m_heading;
    TextBlock* m_hint;
    QLineEdit* m_search;
    QTableView* m_table;
};

} // namespace sextant::ui
