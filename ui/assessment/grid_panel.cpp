#include "ui/assessment/grid_panel.h"

#include "ui/assessment/grid_strip.h"
#include "ui/shared/card.h"
#include "ui/shared/text_block.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kStripFrom = 440; ///< of height: below, the rows get all of it
const auto kScrollKey = QStringLiteral("scroll");
const auto kColumnKey = QStringLiteral("column");
const auto kWidthsKey = QStringLiteral("widths");
const auto kClosedKey = QStringLiteral("closed");

} // namespace

GridPanel::GridPanel(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_view(new GridView(theme, presenter))
    , m_strip(new GridStrip(theme, presenter, this))
    , m_stack(new QStackedWidget)
{
    m_nothing = buildNothing();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    auto* card = new Card(theme, 1, 0, this);
    card->column()->addWidget(m_stack);
    auto* inset = new QVBoxLayout;
    inset->addWidget(card);
    theme.keepSpacing(inset, QMargins(metric::kPageEdge, 0, metric::kPageEdge, 0), 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(inset, 1);
    column->addWidget(m_strip);
    connect(m_view, &GridView::currentRowChanged, m_strip, &GridStrip::forget);
    connect(&m_view->acts(), &GridActs::told, m_strip, &GridStrip::tell);
    connect(&presenter, &AssessmentPresenter::shownChanged, this, &GridPanel::refresh);
    connect(&presenter, &AssessmentPresenter::reset, this, &GridPanel::refresh);
    connect(&presenter, &AssessmentPresenter::bilingualChanged, this,
            [this] { m_view->setBilingual(m_presenter.isBilingual()); });
    m_view->setBilingual(presenter.isBilingual());
    refresh();
}

QWidget* GridPanel::buildNothing()
{
    auto* page = new QWidget;
    m_nothingText = new TextBlock(m_theme, TextRole::Lead, Ink::Text2, page);
    m_showAll = new QPushButton(page);
    m_showAll->setObjectName(QStringLiteral("gridShowAll"));
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_nothingText);
    column->addWidget(m_showAll, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_theme.keepSpacing(column, QMargins(metric::kHomeEdge, metric::kHomeEdge, metric::kHomeEdge, 0),
                        metric::kCardPadding);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_presenter.setFilters({});
        m_view->setFocus(Qt::OtherFocusReason);
    });
    return page;
}

void GridPanel::refresh()
{
    const bool isNothing = !m_presenter.isEmpty() && m_presenter.shownCount() == 0;
    m_view->setAccessibleName(tr("Questions and answers"));
    m_nothingText->setText(
        tr("No question fits all of the filters chosen above. Choose fewer, or show everything."));
    m_showAll->setText(tr("Show all questions"));
    m_stack->setCurrentWidget(isNothing ? m_nothing : static_cast<QWidget*>(m_view));
    m_strip->refresh();
}

QVariantMap GridPanel::state() const
{
    return {{kScrollKey, m_view->verticalScrollBar()->value()},
            {kColumnKey, qMax(0, m_view->currentIndex().column())},
            {kWidthsKey, m_view->columnWidths()},
            {kClosedKey, m_view->rows().closedSections()}};
}

void GridPanel::restoreState(const QVariantMap& state)
{
    m_view->rows().setClosedSections(state.value(kClosedKey).toStringList());
    m_view->setColumnWidths(state.value(kWidthsKey).toByteArray());
    const int row = m_view->rows().rowOfItem(m_presenter.current());
    const int column =
        qBound(0, state.value(kColumnKey, static_cast<int>(GridColumn::Level)).toInt(), kGridColumns - 1);
    if (row >= 0)
        m_view->setCurrentIndex(m_view->rows().index(row, column));
    m_view->verticalScrollBar()->setValue(state.value(kScrollKey).toInt());
}

void GridPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_view->commitTyping();
        m_view->rows().setLanguage(m_theme.language());
        refresh();
    }
    QWidget::changeEvent(event);
}

void GridPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_strip->setVisible(height() >= m_theme.px(kStripFrom));
}

} // namespace sextant::ui
