#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace sextant::ui {

class ElidedLabel;

/// Title of a page on a line with what it is about, and its actions at the right; below, where the line is
/// too short for both.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// May be empty; cut with an ellipsis where there is no room.
    void setSubtitle(const QString& subtitle);
    /// Adds \a action at the right end; the header owns it.
    void addAction(QWidget* action);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    QBoxLayout* m_all;
    QHBoxLayout* m_actions;
};

} // namespace sextant::ui
