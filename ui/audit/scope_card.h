#pragma once

#include "framework/framework_index.h"
#include "ui/audit/engagement_card.h"

#include <memory>

class QComboBox;

namespace sextant::ui {

class ChapterList;
class FieldBox;
class Label;

/// What an audit is about: title, objective, scope, criteria, unit, days, chapters.
class ScopeCard : public EngagementCard
{
    Q_OBJECT

public:
    ScopeCard(const Theme& theme, AuditActs& acts, QWidget* parent = nullptr);

    void focusChapters();

protected:
    QString step() const override;
    void showParts() override;
    void retranslate() override;

private:
    void showUnits();
    void takeUnit();

    FieldBox* m_title;
    FieldBox* m_objective;
    FieldBox* m_scope;
    FieldBox* m_criteria;
    QComboBox* m_unit;
    FieldBox* m_unitBox;
    FieldBox* m_periodFrom;
    FieldBox* m_periodTo;
    FieldBox* m_plannedFrom;
    FieldBox* m_plannedTo;
    Label* m_chaptersTitle;
    ChapterList* m_chapters;
};

} // namespace sextant::ui
