#pragma once

#include "audit/engagement.h"
#include "ui/home/row_list.h"
#include "ui/shared/card.h"
#include "workspace/workspace.h"

#include <QDate>

#include <vector>

namespace sextant::ui {

class Label;

/// What audits remind of: actions on their findings that are open for more than 18 months, and audits whose
/// planned day is near or past. Pressing one opens its place.
class AuditCard : public Card
{
    Q_OBJECT

public:
    AuditCard(const Theme& theme, workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// Shows what is to be remembered of \a organisation as of \a today.
    void setOrganisation(const organisation::OrganisationId& organisation, QDate today);
    bool isEmpty() const { return m_places.empty(); }
    void retranslate();

Q_SIGNALS:
    /// To the step \a tab of an audit (empty: the one that it is at), there to \a subject.
    void chosen(const sextant::audit::EngagementId& id, const QString& tab, const QString& subject);

protected:
    /// Enter opens the row that has the focus, as Space does.
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place
    {
        audit::EngagementId engagement;
        QString tab;
        QString subject;
    };

    void addOld(const audit::Engagement& engagement, QDate today, std::vector<RowText>& rows);
    void addDay(const audit::Engagement& engagement, QDate today, std::vector<RowText>& rows);

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    std::vector<Place> m_places;
    Label* m_heading;
    RowList* m_rows;
};

} // namespace sextant::ui
