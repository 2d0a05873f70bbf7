#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace sextant::ui {

/// One step of an audit in the row: its number, or a check mark when it is done, its word and a figure.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(const Theme& theme, int number, QWidget* parent);

    void setStep(const QString& title, const QString& figure, bool isDone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintMark(QPainter& painter, const QRectF& place) const;

    const Theme& m_theme;
    int m_number;
    QString m_figure;
    bool m_isDone = false;
};

/// The steps of an audit side by side, one of them in front. Arrow keys choose the neighbour.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(const Theme& theme, QWidget* parent = nullptr);

    void setCount(int count);
    int count() const { return static_cast<int>(m_steps.size()); }
    void setStep(int index, const QString& title, const QString& figure, bool isDone);
    /// -1: none.
    int current() const;
    /// Puts one in front without announcing it.
    void setCurrent(int index);

Q_SIGNALS:
    /// The user has chosen step \a index.
    void chosen(int index);

private:
    const Theme& m_theme;
    QButtonGroup* m_group;
    std::vector<StepButton*> m_steps;
};

} // namespace sextant::ui
