#include "ui/assessment/view_bar.h"

#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"

#include <QEvent>
#include <QHBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kTop = 12;
constexpr int kBelow = 8;

} // namespace

void addViews(SegmentedSwitch& views)
{
    views.setObjectName(QStringLiteral("viewSwitch"));
    views.setCompact(true);
    for (int i = 0; i < 3; ++i)
        views.addSegment({});
    nameViews(views);
}

void nameViews(SegmentedSwitch& views)
{
    views.setSegmentText(static_cast<int>(AssessmentView::Questions), ViewBar::tr("Questions"));
    views.setSegmentText(static_cast<int>(AssessmentView::Grid), ViewBar::tr("Grid"));
    views.setSegmentText(static_cast<int>(AssessmentView::Results), ViewBar::tr("Results"));
    views.setAccessibleName(ViewBar::tr("View of the assessment"));
}

ViewBar::ViewBar(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_head(new QWidget(this))
    , m_views(new SegmentedSwitch(theme, m_head))
    , m_title(new ElidedLabel(theme, TextRole::BodyBold, Ink::Ink, m_head))
    , m_count(new Label(theme, TextRole::Body, Ink::Text2, m_head))
    , m_filters(new FilterBar(theme, presenter, this))
{
    m_head->hide();
    addViews(*m_views);
    m_views->setCurrent(static_cast<int>(AssessmentView::Grid));
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int index) {
        m_views->setCurrent(
            static_cast<int>(AssessmentView::Grid)); // the view itself says when it has changed
        Q_EMIT viewRequested(static_cast<AssessmentView>(index));
    });
    auto* head = new QHBoxLayout(m_head);
    head->addWidget(m_views);
    head->addWidget(m_title);
    head->addWidget(m_count);
    theme.keepSpacing(head, QMargins(), metric::kCardPadding);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_head, 0, Qt::AlignTop);
    row->addWidget(m_filters, 1);
    theme.keepSpacing(row, QMargins(metric::kPageEdge, kTop, metric::kPageEdge, kBelow), metric::kPageEdge);
    for (auto signal : {&AssessmentPresenter::reset, &AssessmentPresenter::answersChanged,
                        &AssessmentPresenter::visibilityChanged, &AssessmentPresenter::assessmentChanged})
        connect(&presenter, signal, this, &ViewBar::refresh);
    refresh();
}

void ViewBar::setView(AssessmentView view)
{
    m_head->setVisible(view == AssessmentView::Grid);
}

void ViewBar::refresh()
{
    const assessment::Assessment* shown = m_presenter.assessment();
    if (shown == nullptr)
        return;
    nameViews(*m_views);
    const Progress progress = m_presenter.progress();
    m_title->setText(shown->title);
    m_count->setText(tr("%1 of %2 answered").arg(progress.answered).arg(progress.visible));
}

void ViewBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
