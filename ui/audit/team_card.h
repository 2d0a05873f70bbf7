#pragma once

#include "ui/audit/engagement_card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

class ChapterList;
class MessageBar;
class ListRow;

/// Who does the audit, in which role, and what each declares about his independence; what stands in the way
/// of it is named.
class TeamCard : public EngagementCard
{
    Q_OBJECT

public:
    TeamCard(const Theme& theme, AuditActs& acts, QWidget* parent = nullptr);

    /// To the first member, or to the field for adding one.
    void focusTeam();

protected:
    QString step() const override;
    void choosePart() override;
    void showParts() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    /// Of what is declared by who is chosen.
    QString draftOf(const QString& field) const;
    FieldBox* newDeclarationText(const QString& name, int lines, QString audit::Declaration::*text);
    /// nullptr when nobody is chosen, or he is in the team no more.
    audit::TeamMember* memberIn(audit::Engagement& engagement) const;
    void choose(const organisation::PersonId& person);
    void addMember();
    void removeMember();
    void takeRole();
    void takeOwnWork();
    void showMembers();
    void showWarnings();
    QString nameOf(const organisation::PersonId& person) const;
    QString factOf(const audit::TeamMember& member) const;

    organisation::PersonId m_chosen;
    MessageBar* m_warnings;
    QVBoxLayout* m_list;
    std::vector<ListRow*> m_rows;
    QLineEdit* m_name;
    FieldBox* m_nameBox;
    QPushButton* m_add;
    QWidget* m_details;
    Label* m_who;
    QComboBox* m_role;
    FieldBox* m_roleBox;
    FieldBox* m_declaredOn = nullptr;
    FieldBox* m_declaration = nullptr;
    FieldBox* m_impairment = nullptr;
    Label* m_ownTitle;
    ChapterList* m_own;
    QPushButton* m_remove;
};

} // namespace sextant::ui
