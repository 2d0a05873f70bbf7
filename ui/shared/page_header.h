#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QHBoxLayout;

namespace sextant::ui {

class ElidedLabel;

/// Title of a page on a line with what it is about, and its actions at the right. Where the line is too
/// short, what it is about goes below the title; where not even the title has room, the actions go below.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// May be empty; cut with an ellipsis where a line of its own is too short for it.
    void setSubtitle(const QString& subtitle);
    /// Adds \a action at the right end; the header owns it.
    void addAction(QWidget* action);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Arrangement
    {
        bool actionsBelow = false;
        bool subtitleBelow = false;
        int spacing = 0; ///< between title and subtitle, in pixels
        friend bool operator==(const Arrangement&, const Arrangement&) = default;
    };

    void arrange();

    const Theme& m_theme;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    QBoxLayout* m_all;
    QBoxLayout* m_heading;
    QHBoxLayout* m_actions;
    std::optional<Arrangement> m_arranged;
};

} // namespace sextant::ui
