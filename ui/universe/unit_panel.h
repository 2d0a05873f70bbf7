#pragma once

#include "ui/theme/theme.h"
#include "ui/universe/unit_table_model.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

class FieldBox;
class Label;
class RatingRow;
class TextBlock;
class UniverseActs;

/// One auditable unit: what it is, its nine factors, impact, likelihood and confidence in the controls, and
/// what follows. Everything is taken as it is chosen, or when its field is left.
class UnitPanel : public QWidget
{
    Q_OBJECT

public:
    UnitPanel(const Theme& theme, UniverseActs& acts, QWidget* parent = nullptr);

    void showUnit(const UnitRow& row);
    const audit::AuditableUnitId& unitId() const { return m_row.unit.id; }
    /// Gives \a digit to the judged row and goes on to the next; what is out of its range is left alone.
    void rate(int digit);
    void stepBack();
    void focusJudged();
    /// The name, to be written over.
    void focusName();
    void commitTyping();

Q_SIGNALS:
    void closed();
    void startRequested();
    void deleteRequested();
    /// Another unit is wanted, so many rows further.
    void moveRequested(int rows);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Change = std::function<void(audit::AuditableUnit&)>;

    void build();
    void connectFields();
    void connectRatings();
    void showFields();
    void showRatings();
    void showCountries();
    void showSummary();
    QWidget* typingIn() const; ///< nullptr: in no field
    void setJudged(int index);
    void focusRow(int index);
    void change(const QString& step, const Change& change);
    void takeLastAudited();
    void retranslate();
    void retranslateRatings();

    const Theme& m_theme;
    UniverseActs& m_acts;
    UnitRow m_row;
    int m_judged = 0;

    TextBlock* m_heading;
    QPushButton* m_close;
    TextBlock* m_summary;
    QLineEdit* m_title;
    FieldBox* m_titleBox;
    QComboBox* m_chapter;
    FieldBox* m_chapterBox;
    QLineEdit* m_entity;
    FieldBox* m_entityBox;
    QComboBox* m_country;
    FieldBox* m_countryBox;
    QLineEdit* m_audited;
    FieldBox* m_auditedBox;
    Label* m_factorsTitle;
    Label* m_riskTitle;
    std::vector<RatingRow*> m_ratings; ///< nine factors, confidence, impact, likelihood
    QCheckBox* m_active;
    QPushButton* m_start;
    QPushButton* m_delete;
};

} // namespace sextant::ui
