#pragma once

#include "ui/shared/message_bar.h"

#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QVBoxLayout;

namespace sextant::ui {

/// A step that can be taken from a notice.
struct NoticeAction
{
    QString name; ///< objectName of its button
    QString word; ///< in the present language
    std::function<void()> run;
};

/// What stands above every page: why nothing can be changed, what happened to the file.
struct StandingNotice
{
    MessageKind kind = MessageKind::Info;
    QString title;
    QString text;
    std::vector<NoticeAction> actions;
    bool closable = false; ///< the user can put it away
};

/// The notices between the top bar and the page, the first one above.
class NoticeArea : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeArea(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \a notice under \a id, in place of the one of that id.
    void show(const QString& id, const StandingNotice& notice);
    void remove(const QString& id);
    void clear();
    bool has(const QString& id) const { return m_bars.contains(id); }

private:
    void closeLater(const QString& id);

    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::map<QString, MessageBar*> m_bars;
};

} // namespace sextant::ui
