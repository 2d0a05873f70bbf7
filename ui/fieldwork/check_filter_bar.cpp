#include "ui/fieldwork/check_filter_bar.h"

#include "ui/shared/check_list_model.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QPushButton>

namespace sextant::ui {

QString filterText(CheckFilter filter)
{
    switch (filter) {
    case CheckFilter::Open:
        //: A filter: checks that are not answered yet
        return CheckFilterBar::tr("Open");
    case CheckFilter::Flagged:
        return CheckFilterBar::tr("Flagged");
    case CheckFilter::Mine:
        return CheckFilterBar::tr("Mine");
    case CheckFilter::Faulty:
        //: A filter: not satisfactory, or partly
        return CheckFilterBar::tr("N and P");
    case CheckFilter::ChangedAfter:
        return CheckFilterBar::tr("Changed after sign-off");
    case CheckFilter::WithoutPaper:
        break;
    }
    return CheckFilterBar::tr("Without working paper");
}

CheckFilterBar::CheckFilterBar(const Theme& theme, CheckListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_all(new FilterChip(theme, std::nullopt, this))
    , m_nothing(new Label(theme, TextRole::Body, Ink::Text2, this))
    , m_clear(new QPushButton(this))
{
    auto* flow = new FlowLayout(theme, this);
    m_all->setObjectName(QStringLiteral("checkFilterAll"));
    m_all->setFocusPolicy(Qt::TabFocus);
    flow->addWidget(m_all);
    connect(m_all, &QAbstractButton::clicked, this, &CheckFilterBar::showAll);
    for (size_t i = 0; i < kCheckFilters.size(); ++i) {
        m_chips[i] = new FilterChip(theme, std::nullopt, this);
        m_chips[i]->setObjectName(QStringLiteral("checkFilter%1").arg(static_cast<int>(kCheckFilters[i])));
        m_chips[i]->setFocusPolicy(Qt::TabFocus);
        flow->addWidget(m_chips[i]);
        connect(m_chips[i], &QAbstractButton::clicked, this,
                [this, i](bool on) { toggle(kCheckFilters[i], on); });
    }
    m_nothing->setObjectName(QStringLiteral("nothingShown"));
    m_clear->setObjectName(QStringLiteral("clearCheckFilters"));
    setButtonKind(m_clear, ButtonKind::Quiet);
    setControlSize(m_clear, ControlSize::Compact);
    flow->addWidget(m_nothing);
    flow->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &CheckFilterBar::showAll);
    connect(&model, &QAbstractItemModel::modelReset, this, &CheckFilterBar::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CheckFilterBar::refresh);
    refresh();
}

void CheckFilterBar::refresh()
{
    const auto show = [](FilterChip& chip, const QString& word, int count, bool on) {
        chip.setText(QStringLiteral("%1 %2").arg(word, QString::number(count)));
        chip.setAccessibleName(tr("%1: %n check(s)", nullptr, count).arg(word));
        chip.setCheckable(true);
        chip.setChecked(on);
        chip.updateGeometry();
    };
    const bool isOff = m_model.filters() == CheckFilters();
    show(*m_all, tr("All"), m_model.checkCount(), isOff);
    for (size_t i = 0; i < kCheckFilters.size(); ++i) {
        const int count = m_model.countOf(kCheckFilters[i]);
        const bool on = m_model.filters().testFlag(kCheckFilters[i]);
        show(*m_chips[i], filterText(kCheckFilters[i]), count, on);
        m_chips[i]->setVisible(count > 0 || on);
    }
    const bool isEmpty = !isOff && m_model.shownCount() == 0;
    m_nothing->setText(tr("No check fits all of these."));
    m_clear->setText(tr("Show all checks"));
    m_nothing->setVisible(isEmpty);
    m_clear->setVisible(isEmpty);
}

void CheckFilterBar::toggle(CheckFilter filter, bool on)
{
    m_model.setFilters(CheckFilters(m_model.filters()).setFlag(filter, on));
    Q_EMIT chosen();
}

void CheckFilterBar::showAll()
{
    m_model.setFilters({});
    Q_EMIT chosen();
}

void CheckFilterBar::focusFirst()
{
    m_all->setFocus(Qt::ShortcutFocusReason);
}

void CheckFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
