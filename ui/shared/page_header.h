#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace sextant::ui {

class ElidedLabel;
class Label;

/// Title of a page on a line with what it is about, and its actions at the right.
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

private:
    Label* m_title;
    ElidedLabel* m_subtitle;
    QHBoxLayout* m_row;
};

} // namespace sextant::ui
