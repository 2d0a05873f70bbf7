#pragma once

#include "ui/results/what_if_session.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace sextant::ui {

class Label;

/// The figures before and after a what-if: verdict, overall score, gates, and every domain that changes.
class WhatIfComparison : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfComparison(const Theme& theme, QWidget* parent = nullptr);

    void setSession(const WhatIfSession& session);

private:
    void addVerdict(const QString& before, const QString& after);
    void add(const QString& name, const QString& before, const QString& after);
    void place(Label* label, const QString& word, int column);

    const Theme& m_theme;
    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace sextant::ui
