#include "ui/search/menu_commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace sextant::ui {

namespace {

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
    return text;
}

Command commandOf(QAction* action, Icon icon, const QString& path)
{
    const QString text = withoutMnemonic(action->text());
    Command command;
    command.id = QStringLiteral("menu.") + action->objectName();
    //: A command in a menu inside the menu: "Colours: Dark"
    command.text = path.isEmpty()
                       ? text
                       : QCoreApplication::translate("sextant::ui::MenuCommands", "%1: %2").arg(path, text);
    command.keys = action->shortcut();
    command.icon = action->isChecked() ? Icon::Check : icon;
    command.enabled = action->isEnabled();
    command.why = action->isEnabled() ? QString() : action->statusTip();
    command.run = [action = QPointer(action)] {
        if (action)
            action->trigger();
    };
    return command;
}

void collect(const QMenu& menu, Icon icon, const QString& path, std::vector<Command>& commands)
{
    for (QAction* action : menu.actions()) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        if (const QMenu* inner = action->menu())
            collect(*inner, icon, withoutMnemonic(inner->title()), commands);
        else
            commands.push_back(commandOf(action, icon, path));
    }
}

} // namespace

std::vector<Command> menuCommands(const QMenu& menu, Icon icon)
{
    std::vector<Command> commands;
    collect(menu, icon, {}, commands);
    return commands;
}

} // namespace sextant::ui
