#pragma once

#include "ui/shared/audit_view.h"
#include "ui/shared/message_bar.h"
#include "ui/theme/theme.h"
#include "ui/universe/unit_table_model.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace sextant::ui {

class Card;
class Label;
class ProposePanel;
class RiskMapWidget;
class TextBlock;
class UnitPanel;
class UnitTable;
class UniverseActs;

/// The audit universe: its units by rank, where they lie by impact and likelihood, and one of them in full.
class UnitsView : public AuditView
{
    Q_OBJECT

public:
    UnitsView(const Theme& theme, UniverseActs& acts, QWidget* parent = nullptr);
    ~UnitsView() override;

    void setOrganisation(const organisation::OrganisationId& organisation) override;
    /// Shows what the file holds now.
    void refresh();
    bool hasUnits() const { return !m_model->rows().empty(); }
    /// Its buttons, for a row above it; hidden when there is nothing to press, and while it is not in front.
    std::vector<QWidget*> actions() const;
    void setFront(bool front);
    void showUnit(const audit::AuditableUnitId& id);

    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;
    void commitTyping() override;

Q_SIGNALS:
    void told(sextant::ui::MessageKind kind, const QString& title, const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Stage { WorkStage, EmptyStage, ProposeStage };

    // units_view_parts.cpp
    void build();
    QWidget* newWork();
    QWidget* newEmpty();
    void connectParts();
    void arrange();
    void retranslate();

    Stage stage() const;
    void setStage(Stage stage);
    void showActions();
    void showMap();
    void showPanel(bool open);
    void showCurrent();
    void toggleMap();
    void openCell(int cell);
    void addUnit();
    void propose();
    void addProposed();
    void leaveProposals();
    void deleteCurrent();
    void startCurrent();

    const Theme& m_theme;
    UniverseActs& m_acts;
    organisation::OrganisationId m_organisation;
    bool m_isFront = true;
    bool m_isPanelOpen = false;
    bool m_isMapWanted = false; ///< in a narrow place, where it stands instead of the table

    UnitTableModel* m_model;
    UnitTable* m_table;
    QStackedWidget* m_stack;
    Card* m_tableCard = nullptr;
    Card* m_mapCard = nullptr;
    Label* m_mapTitle;
    TextBlock* m_mapText;
    RiskMapWidget* m_map;
    UnitPanel* m_panel;
    QScrollArea* m_panelArea = nullptr;
    ProposePanel* m_proposals;
    QPushButton* m_propose;
    QPushButton* m_add;
    TextBlock* m_emptyTitle;
    TextBlock* m_emptyText;
    QPushButton* m_emptyPropose;
    QPushButton* m_emptyAdd;
};

} // namespace sextant::ui
