#pragma once

#include "ui/assessment/track_bar.h"

#include <QAbstractButton>

namespace sextant::ui {

/// One item in the live result: code, bar, square. A click goes to the question.
class ItemFigureRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ItemFigureRow(const Theme& theme, QWidget* parent = nullptr);

    /// \a code names the item; \a name is what a screen reader says of it and its answer.
    void setFigure(const ItemFigure& figure, const QString& code, const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    const Theme& m_theme;
    ItemFigure m_figure;
};

} // namespace sextant::ui
