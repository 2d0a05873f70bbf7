#pragma once

#include "ui/shared/command.h"
#include "ui/theme/icons.h"

#include <QStringList>
#include <QVariantMap>
#include <QWidget>

#include <vector>

namespace sextant::ui {

/// Keys that work where the focus is now, and what they do: {{"↑", "↓"}, "move"}.
struct KeyHint
{
    QStringList keys; ///< as printed on the keys; one cap each
    QString word;
    friend bool operator==(const KeyHint&, const KeyHint&) = default;
};

/// One page of the window. The composition root registers each with the shell by a PageEntry and makes it
/// when it is first shown, so that a page never knows the shell or another page. A page also has a static
/// pageTitle(), by which the rail names it before it exists.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Lower case, never shown and never changed: "home", "assessment".
    virtual QString id() const = 0;
    /// The word in the navigation rail, in the present language.
    virtual QString title() const = 0;
    virtual Icon icon() const = 0;
    /// What the key-hint bar shows for the focus as it is now.
    virtual std::vector<KeyHint> hints() const { return {}; }
    /// Everything that can be done on this page now, in the order in which a user would look for it: the
    /// command palette and the help list them. What cannot be done at the moment is there, disabled.
    virtual std::vector<Command> commands() { return {}; }
    /// What this page is for and how it is used, in a few sentences of the present language: F1 shows it.
    virtual QString help() const { return {}; }
    /// What F6 goes round, in order; the first that can take the focus gets it. Empty: the page itself.
    virtual std::vector<QWidget*> panes() { return {}; }
    /// The page has come to the front: bring figures up to date, give the focus to where work goes on.
    virtual void activated() {}
    /// Where the user is on this page (item, scroll, filter, panes), to be kept with the file. Small values
    /// only, and no names: it is written to the local settings.
    virtual QVariantMap state() const { return {}; }
    /// Goes back there, once, right after the page is made; what is no longer there is left out.
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }
    /// Takes over everything typed, as leaving the field would; asked before the file is closed or copied.
    virtual void commitTyping() {}

Q_SIGNALS:
    /// hints() answers differently now.
    void hintsChanged();
    /// state() answers differently now.
    void stateChanged();
};

} // namespace sextant::ui
