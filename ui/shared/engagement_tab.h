#pragma once

#include "audit/basics.h"
#include "ui/shared/page.h"

namespace sextant::ui {

/// One step of an audit inside the Audit page: its plan, fieldwork, findings, report or follow-up. The page shows
/// the tabs side by side under the head of the engagement; the composition root makes them, so that no tab
/// knows the page or another tab.
class EngagementTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Lower case, never shown and never changed: "fieldwork".
    virtual QString id() const = 0;
    /// The word on the tab, in the present language.
    virtual QString title() const = 0;
    /// What stands beside the word: "12 of 14", "2 drafts"; empty: nothing. Of the engagement shown.
    virtual QString figure() const { return {}; }
    /// Shows \a engagement from now on; null: none.
    virtual void setEngagement(const audit::EngagementId& engagement) = 0;

    // As of a Page; asked while this tab is in front.
    virtual std::vector<KeyHint> hints() const { return {}; }
    virtual std::vector<Command> commands() { return {}; }
    virtual QString help() const { return {}; }
    virtual std::vector<QWidget*> panes() { return {}; }
    virtual void activated() {}
    virtual QVariantMap state() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }
    virtual void commitTyping() {}

Q_SIGNALS:
    void hintsChanged();
    void stateChanged();
    /// figure() answers differently now.
    void figureChanged();
    /// Another tab, by id, is to come to the front, and to show \a subject there: the id of a check, a finding or
    /// a sample; empty: where the user was.
    void tabRequested(const QString& id, const QString& subject);

public:
    /// Brings \a subject to the front of this tab; nothing happens when there is none of that id.
    virtual void showSubject(const QString& subject) { Q_UNUSED(subject) }
};

} // namespace sextant::ui
