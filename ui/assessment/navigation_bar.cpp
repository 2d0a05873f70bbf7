#include "ui/assessment/navigation_bar.h"

#include "ui/shared/accessible.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/theme/control_kind.h"

#include "assessment/points.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kTargetSpace = 16;

} // namespace

NavigationBar::NavigationBar(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_firstLine(new QHBoxLayout)
    , m_secondLine(new QHBoxLayout)
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_nextUnanswered(new QPushButton(this))
    , m_target(new QWidget(this))
    , m_targetWord(new Label(theme, TextRole::Body, Ink::Text2, m_target))
{
    buildButtons();
    auto* target = new QHBoxLayout(m_target);
    target->addWidget(m_targetWord);
    theme.keepSpacing(target, QMargins(0, 0, kTargetSpace, 0), metric::kGrid);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_firstLine);
    column->addLayout(m_secondLine);
    m_firstLine->addWidget(m_previous);
    m_firstLine->addWidget(m_next);
    m_firstLine->addStretch(1);
    m_firstLine->addWidget(m_target);
    m_firstLine->addWidget(m_nextUnanswered);
    m_secondLine->addStretch(1);
    theme.keepSpacing(m_firstLine, QMargins(), metric::kGrid);
    theme.keepSpacing(column, QMargins(), metric::kGrid);
}

void NavigationBar::buildButtons()
{
    m_previous->setObjectName(QStringLiteral("previousButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_nextUnanswered->setObjectName(QStringLiteral("nextUnansweredButton"));
    setButtonKind(m_nextUnanswered, ButtonKind::Primary);
    m_previous->setIcon(m_theme.icon(Icon::ChevronLeft, Ink::Ink));
    m_next->setIcon(m_theme.icon(Icon::ChevronRight, Ink::Ink));
    m_next->setLayoutDirection(Qt::RightToLeft);
    m_nextUnanswered->setIcon(m_theme.icon(Icon::ChevronRight, Ink::OnAccent));
    m_nextUnanswered->setLayoutDirection(Qt::RightToLeft);
    connect(m_previous, &QPushButton::clicked, this, &NavigationBar::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &NavigationBar::nextRequested);
    connect(m_nextUnanswered, &QPushButton::clicked, this, &NavigationBar::nextUnansweredRequested);
}

void NavigationBar::refresh()
{
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_nextUnanswered->setText(tr("Next unanswered"));
    m_targetWord->setText(tr("Target"));
    m_previous->setEnabled(m_presenter.hasNeighbour(-1));
    m_next->setEnabled(m_presenter.hasNeighbour(1));
    if (m_presenter.current() >= 0)
        refreshTarget();
    arrange();
}

void NavigationBar::refreshTarget()
{
    const framework::Item& item = m_presenter.item(m_presenter.current());
    m_target->setVisible(item.kind == framework::ItemKind::Option);
    if (item.kind != framework::ItemKind::Option)
        return;
    const std::vector<OptionMark> marks = optionMarks(item, m_presenter.method().better);
    if (m_targetSwitch == nullptr || marks != m_marks)
        makeTargetSwitch(marks);
    for (size_t i = 0; i < marks.size(); ++i)
        m_targetSwitch->setSegmentName(
            static_cast<int>(i),
            tr("Target %1, %2").arg(marks[i].symbol, item.options[i].label.in(m_theme.language())));
    const auto target = m_presenter.answer(m_presenter.current()).target;
    m_targetSwitch->setCurrent(target ? optionWithPoints(item, *target) : -1);
    m_targetSwitch->setEnabled(m_presenter.canEdit());
    setPlainToolTip(*m_targetSwitch, tr("Delete removes the target"));
}

void NavigationBar::makeTargetSwitch(const std::vector<OptionMark>& marks)
{
    delete m_targetSwitch;
    m_marks = marks;
    m_targetSwitch = new SegmentedSwitch(m_theme, m_target);
    m_targetSwitch->setObjectName(QStringLiteral("targetSwitch"));
    m_targetSwitch->setCompact(true);
    for (const OptionMark& mark : marks)
        m_targetSwitch->addSegment(mark.symbol);
    for (QWidget* cell : m_targetSwitch->findChildren<QWidget*>())
        cell->installEventFilter(this);
    m_target->layout()->addWidget(m_targetSwitch);
    connect(m_targetSwitch, &SegmentedSwitch::chosen, this, [this](int index) {
        const framework::Item& item = m_presenter.item(m_presenter.current());
        m_presenter.setTarget(m_presenter.current(),
                              assessment::optionPoints(item, item.options[static_cast<size_t>(index)]));
    });
}

/// Inside the switch, arrows choose and Delete removes the target; elsewhere these keys mean the answer.
bool NavigationBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool removes = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if (event->type() == QEvent::ShortcutOverride) {
        const bool own = removes || key == Qt::Key_Up || key == Qt::Key_Down;
        if (own)
            event->accept();
        return own;
    }
    if (!removes)
        return QWidget::eventFilter(watched, event);
    m_presenter.setTarget(m_presenter.current(), std::nullopt);
    return true;
}

void NavigationBar::arrange()
{
    const int needed = m_previous->sizeHint().width() + m_next->sizeHint().width() +
                       (m_target->isHidden() ? 0 : m_target->sizeHint().width()) +
                       m_nextUnanswered->sizeHint().width() + m_theme.px(4 * metric::kGrid);
    const bool twoLines = needed > width();
    if (twoLines == m_twoLines)
        return;
    m_twoLines = twoLines;
    if (twoLines)
        m_secondLine->addWidget(m_target);
    else
        m_firstLine->insertWidget(3, m_target);
}

void NavigationBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace sextant::ui
