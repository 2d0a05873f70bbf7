#include "ui/shell/help_topic.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace sextant::ui {

namespace {

QStringList capsOf(const QList<QKeySequence>& keys)
{
    QStringList caps;
    for (const QKeySequence& key : keys)
        caps.append(key.toString(QKeySequence::NativeText));
    return caps;
}

} // namespace

HelpTopic helpTopic(Page* page, const QWidget& window, int pageCount)
{
    HelpTopic topic;
    if (page != nullptr) {
        topic.title = page->title();
        topic.text = page->help();
        topic.here = page->hints();
        for (const Command& command : page->commands()) {
            const KeyHint hint{capsOf({command.keys}), command.text};
            const bool isKnown = std::find(topic.here.begin(), topic.here.end(), hint) != topic.here.end();
            if (!command.keys.isEmpty() && !isKnown)
                topic.here.push_back(hint);
        }
    }
    if (pageCount > 1)
        topic.everywhere.push_back({{QStringLiteral("Ctrl+1–%1").arg(qMin(pageCount, 9))},
                                    QCoreApplication::translate("sextant::ui::HelpWindow", "Go to a page")});
    for (const QAction* action : window.actions())
        if (action->isVisible() && !action->shortcut().isEmpty() && !action->text().isEmpty())
            topic.everywhere.push_back({capsOf(action->shortcuts()), action->text()});
    return topic;
}

} // namespace sextant::ui
