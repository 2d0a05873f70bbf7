#include "ui/assessment/filter_bar.h"

#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace sextant::ui {

QString filterText(ItemFilter filter)
{
    switch (filter) {
    case ItemFilter::Unanswered:
        return FilterBar::tr("Unanswered");
    case ItemFilter::Flagged:
        return FilterBar::tr("Flagged");
    case ItemFilter::NotApplicable:
        //: On a small chip: not applicable
        return FilterBar::tr("N/A");
    case ItemFilter::BelowTarget:
        return FilterBar::tr("Below target");
    case ItemFilter::ChangedAfterReview:
        return FilterBar::tr("Changed after review");
    case ItemFilter::CarriedOver:
        return FilterBar::tr("Carried over");
    case ItemFilter::Mine:
        break;
    }
    return FilterBar::tr("Mine");
}

FilterBar::FilterBar(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_show(new Label(theme, TextRole::Body, Ink::Text2, this))
    , m_all(new FilterChip(theme, std::nullopt, this))
    , m_nothing(new QWidget(this))
    , m_nothingText(new Label(theme, TextRole::Body, Ink::Text2, m_nothing))
    , m_clear(new QPushButton(m_nothing))
{
    auto* flow = new FlowLayout(theme, this);
    theme.keep(m_show, [this] { m_show->setMinimumHeight(m_theme.px(metric::kFilterChip)); });
    flow->addWidget(m_show);
    flow->addWidget(m_all);
    m_all->setObjectName(QStringLiteral("filterAll"));
    m_all->setFocusPolicy(Qt::TabFocus);
    connect(m_all, &QAbstractButton::clicked, this, &FilterBar::showAll);
    for (size_t i = 0; i < kItemFilters.size(); ++i) {
        auto* chip = new FilterChip(theme, std::nullopt, this);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setObjectName(QStringLiteral("filter-") + filterName(kItemFilters[i]));
        connect(chip, &QAbstractButton::clicked, this, [this, i](bool on) { toggle(kItemFilters[i], on); });
        flow->addWidget(chip);
        m_chips[i] = chip;
    }
    auto* nothing = new QHBoxLayout(m_nothing);
    nothing->addWidget(m_nothingText);
    nothing->addWidget(m_clear);
    theme.keepSpacing(nothing, QMargins(), metric::kGrid);
    m_nothing->setObjectName(QStringLiteral("nothingShown"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    setButtonKind(m_clear, ButtonKind::Quiet);
    setControlSize(m_clear, ControlSize::Compact);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::showAll);
    flow->addWidget(m_nothing);
    for (auto signal : {&AssessmentPresenter::reset, &AssessmentPresenter::answersChanged,
                        &AssessmentPresenter::visibilityChanged, &AssessmentPresenter::shownChanged})
        connect(&presenter, signal, this, &FilterBar::refresh);
    refresh();
}

void FilterBar::refresh()
{
    if (m_presenter.isEmpty())
        return;
    const bool isOff = m_presenter.filters() == ItemFilters();
    m_show->setText(tr("Show"));
    const auto show = [](FilterChip& chip, const QString& word, int count, bool on) {
        const QString text = QStringLiteral("%1 %2").arg(word, QString::number(count));
        if (chip.text() != text)
            chip.setText(text);
        chip.setAccessibleName(tr("%1: %n questions", nullptr, count).arg(word));
        chip.setChecked(on);
        chip.updateGeometry();
    };
    show(*m_all, tr("All"), m_presenter.progress().visible, isOff);
    for (size_t i = 0; i < kItemFilters.size(); ++i) {
        const int count = m_presenter.countOf(kItemFilters[i]);
        const bool on = m_presenter.filters().testFlag(kItemFilters[i]);
        show(*m_chips[i], filterText(kItemFilters[i]), count, on);
        m_chips[i]->setVisible(count > 0 || on);
    }
    m_nothingText->setText(tr("No question fits all of these."));
    m_clear->setText(tr("Show all questions"));
    m_nothing->setVisible(!isOff && m_presenter.shownCount() == 0);
}

void FilterBar::toggle(ItemFilter filter, bool on)
{
    m_presenter.setFilters(m_presenter.filters().setFlag(filter, on));
    refresh();
    Q_EMIT chosen();
}

void FilterBar::showAll()
{
    m_presenter.setFilters({});
    refresh();
    Q_EMIT chosen();
}

void FilterBar::focusFirst()
{
    m_all->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
