#include "ui/results/reach_panel.h"

#include "report/scale.h"
#include "ui/results/item_table.h"
#include "ui/results/result_rows.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kPadding = 20;
constexpr int kRowHeight = 38;
constexpr int kBest = 0;
constexpr int kWorst = 1;

} // namespace

ReachPanel::ReachPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new ElidedLabel(theme, TextRole::Heading))
    , m_close(new QToolButton)
    , m_lead(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_goal(new ChoiceBox)
    , m_open(new SegmentedSwitch(theme))
    , m_title(new TextBlock(theme, TextRole::Heading))
    , m_text(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_table(new ItemTable(theme))
    , m_try(new QPushButton)
    , m_first(new MessageBar(theme, MessageKind::Info))
    , m_firstTable(new ItemTable(theme))
{
    m_close->setIcon(theme.icon(Icon::Close));
    m_close->setObjectName(u"closeReachButton"_qs);
    m_close->setAutoRaise(true);
    m_goal->setObjectName(u"reachGoal"_qs);
    m_open->setObjectName(u"reachOpenSwitch"_qs);
    m_open->setCompact(true);
    m_open->addSegment({});
    m_open->addSegment({});
    m_open->setCurrent(kBest);
    m_title->setObjectName(u"reachTitle"_qs);
    m_text->setObjectName(u"reachText"_qs);
    m_table->setObjectName(u"reachTable"_qs);
    m_first->setObjectName(u"reachFirst"_qs);
    m_first->setFilled(false);
    m_firstTable->setObjectName(u"reachFirstTable"_qs);
    for (ItemTable* table : {m_table, m_firstTable}) {
        table->setLeadsOn(true);
        table->setRowHeight(kRowHeight);
    }
    m_try->setObjectName(u"tryListButton"_qs);
    lay();
    connectParts();
    retranslate();
}

void ReachPanel::lay()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_close);
    auto* act = new QHBoxLayout;
    act->addWidget(m_try);
    act->addStretch();
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(kPadding, metric::kCardPadding, kPadding, metric::kCardPadding),
                        metric::kGrid);
    column->addLayout(top);
    column->addWidget(m_lead);
    column->addWidget(m_goal);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_table);
    column->addLayout(act);
    column->addWidget(m_first);
    column->addWidget(m_firstTable);
    column->addStretch();
}

void ReachPanel::connectParts()
{
    connect(m_close, &QToolButton::clicked, this, &ReachPanel::closed);
    connect(m_goal, &QComboBox::currentIndexChanged, this, &ReachPanel::find);
    connect(m_open, &SegmentedSwitch::chosen, this, &ReachPanel::find);
    connect(&m_finder, &ListFinder::found, this, &ReachPanel::showList);
    connect(m_table, &ItemTable::itemActivated, this, &ReachPanel::itemRequested);
    connect(m_firstTable, &ItemTable::itemActivated, this, &ReachPanel::itemRequested);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryRequested(m_list); });
}

void ReachPanel::setFigures(std::shared_ptr<const ResultsFigures> figures)
{
    m_figures = std::move(figures);
    fillGoals();
    find();
}

void ReachPanel::focusRows()
{
    m_goal->setFocus();
}

void ReachPanel::fillGoals()
{
    const QSignalBlocker blocker(m_goal);
    const auto kept = m_goal->currentIndex() >= 0 && m_goal->currentIndex() < std::ssize(m_goals)
                          ? std::optional(m_goals[static_cast<size_t>(m_goal->currentIndex())].goal)
                          : std::nullopt;
    m_goal->clear();
    m_goals =
        m_figures != nullptr ? ReachWords::goals(*m_figures, m_theme.language()) : std::vector<NamedGoal>();
    int current = 0;
    // The best verdict is what most aim at.
    for (size_t i = 0; i < m_goals.size(); ++i) {
        m_goal->addItem(m_goals[i].name);
        if (kept ? m_goals[i].goal == *kept : m_goals[i].goal == scoring::Goal(scoring::Readiness::Ready))
            current = static_cast<int>(i);
    }
    m_goal->setCurrentIndex(m_goals.empty() ? -1 : current);
    m_goal->setEnabled(!m_goals.empty());
    m_open->setVisible(m_figures != nullptr && m_figures->input().card.overall.unanswered > 0);
}

scoring::OpenAnswers ReachPanel::openAnswers() const
{
    return m_open->current() == kWorst ? scoring::OpenAnswers::AtWorst : scoring::OpenAnswers::AtBest;
}

void ReachPanel::find()
{
    m_finder.drop();
    const int goal = m_goal->currentIndex();
    if (m_figures != nullptr && goal >= 0 && goal < std::ssize(m_goals)) {
        m_finder.find(m_figures, m_goals[static_cast<size_t>(goal)].goal, openAnswers());
        return;
    }
    m_title->setText(tr("There is nothing better to reach"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_table, m_try, m_first, m_firstTable})
        part->hide();
}

void ReachPanel::showList(const scoring::ShortestList& list)
{
    m_list = list;
    const Language language = m_theme.language();
    m_title->setText(ReachWords::title(list));
    m_text->setText(ReachWords::text(*m_figures, list, openAnswers(), language));
    m_text->show();
    std::vector<ItemRow> rows;
    for (const scoring::Improvement& one : list.improvements) {
        rows.push_back(ResultRows::item(*m_figures, one.item, language));
        rows.back().target = report::markOfPoints(m_figures->index(), one.item, one.to);
    }
    m_table->setHidden(rows.empty());
    m_try->setHidden(rows.empty());
    m_table->rows()->setRows(std::move(rows));
    const QString first = ReachWords::answerFirst(list, openAnswers());
    m_first->setHidden(first.isEmpty());
    m_first->setMessage(tr("Answer first"), first);
    rows.clear();
    for (const std::vector<int>& items : {list.toAnswer, list.toReview})
        for (const int item : items)
            rows.push_back(ResultRows::item(*m_figures, item, language));
    m_firstTable->setHidden(rows.empty());
    m_firstTable->rows()->setRows(std::move(rows));
    Q_EMIT listed();
}

void ReachPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ReachPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().card);
    painter.fillRect(QRect(0, 0, metric::kLine, height()), m_theme.tokens().line);
}

void ReachPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReachPanel::retranslate()
{
    m_heading->setText(tr("Shortest list"));
    m_close->setAccessibleName(tr("Close the shortest list"));
    m_close->setToolTip(tr("Close the shortest list"));
    m_lead->setText(tr("The fewest answers to improve, by as few levels as possible, to reach:"));
    m_goal->setAccessibleName(tr("What to reach"));
    m_open->setAccessibleName(tr("How open questions are taken"));
    m_open->setSegmentText(kBest, tr("Open: best"));
    m_open->setSegmentText(kWorst, tr("Open: worst"));
    m_try->setText(tr("Try it as a what-if"));
    m_table->setAccessibleName(tr("Answers to improve"));
    m_firstTable->setAccessibleName(tr("To be answered first"));
    for (ItemTable* table : {m_table, m_firstTable})
        table->rows()->setHeadings({QString(), tr("Indicator"), tr("Level")});
    if (m_figures != nullptr)
        setFigures(m_figures);
}

} // namespace sextant::ui
