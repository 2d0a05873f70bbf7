#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace sextant::ui {

class ElidedLabel;
class Label;
class LevelBadge;
class TextBlock;

/// Below the grid: what the current question asks and what its levels mean, and what the last act has done.
class GridStrip : public QWidget
{
    Q_OBJECT

public:
    GridStrip(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    /// The outcome of an act in a few words, until the next move; screen readers hear it.
    void tell(const QString& text);
    void forget();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Column
    {
        QWidget* box = nullptr;
        LevelBadge* badge = nullptr;
        TextBlock* text = nullptr;
    };
    void buildColumns(QHBoxLayout& row);
    void refreshColumns(const framework::Item& item);
    QString placeText(int item) const;

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    QWidget* m_head;
    Label* m_code;
    ElidedLabel* m_title;
    Label* m_place;
    std::vector<Column> m_columns; ///< of the five levels
    TextBlock* m_question;         ///< of any other question
};

} // namespace sextant::ui
