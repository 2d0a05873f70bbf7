#pragma once

#include "ui/shared/check_facts.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace sextant::ui {

class CheckListModel;
class FilterChip;
class Label;

/// The filters of the list as chips with their numbers; those that would show nothing are left out.
class CheckFilterBar : public QWidget
{
    Q_OBJECT

public:
    CheckFilterBar(const Theme& theme, CheckListModel& model, QWidget* parent = nullptr);

    void focusFirst();
    void refresh();

Q_SIGNALS:
    /// The user has set other filters.
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void toggle(CheckFilter filter, bool on);
    void showAll();

    CheckListModel& m_model;
    FilterChip* m_all;
    std::array<FilterChip*, kCheckFilters.size()> m_chips{};
    Label* m_nothing;
    QPushButton* m_clear;
};

/// The word on the chip.
QString filterText(CheckFilter filter);

} // namespace sextant::ui
