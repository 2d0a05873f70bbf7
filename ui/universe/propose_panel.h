#pragma once

#include "audit/universe.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class FieldBox;
class Label;
class TextBlock;
class UniverseActs;

/// Where the work is done: an entity, a country, or both.
struct AuditPlace
{
    QString entity;
    QString country; ///< ISO 3166-1 alpha-2; empty: none
    friend bool operator==(const AuditPlace&, const AuditPlace&) = default;
};

/// Units to be added in one go: the chapters ticked at each of the places ticked, without those that are
/// there already.
class ProposePanel : public QWidget
{
    Q_OBJECT

public:
    ProposePanel(const Theme& theme, UniverseActs& acts, QWidget* parent = nullptr);

    /// Head office, the countries of the profile and the places that units name already.
    void open(const organisation::OrganisationId& organisation);
    /// What is ticked and not there yet, place by place.
    std::vector<audit::AuditableUnit> chosen() const;
    void focusFirst();

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QCheckBox* addBox(QVBoxLayout* column, const QString& name, bool ticked);
    void addPlace(const AuditPlace& place, bool ticked);
    void takePlace();
    void orderTabs();
    QString placeText(const AuditPlace& place) const;
    void fillPlaces();
    void fillChapters();
    void showCount();
    void tickChapters(bool ticked);
    void retranslate();

    const Theme& m_theme;
    UniverseActs& m_acts;
    organisation::OrganisationId m_organisation;
    std::vector<AuditPlace> m_places;
    std::vector<QCheckBox*> m_placeBoxes;
    std::vector<framework::SectionId> m_chapters;
    std::vector<QCheckBox*> m_chapterBoxes;
    Label* m_heading;
    TextBlock* m_text;
    Label* m_placesTitle;
    Label* m_chaptersTitle;
    QVBoxLayout* m_placeColumn;
    QVBoxLayout* m_chapterColumn;
    QLineEdit* m_newPlace;
    FieldBox* m_newPlaceBox;
    QPushButton* m_addPlace;
    TextBlock* m_count;
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace sextant::ui
