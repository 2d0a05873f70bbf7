#include "ui/results/what_if_panel.h"

#include "report/scale.h"
#include "ui/results/explained_figures.h"
#include "ui/results/item_table.h"
#include "ui/results/result_rows.h"
#include "ui/results/what_if_comparison.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/label.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kPadding = 20;
constexpr int kRowHeight = 38;
constexpr int kLeastList = 190;
constexpr int kAll = -1;
constexpr int kSupposed = -2;
constexpr int kGaps = -3;

} // namespace

WhatIfPanel::WhatIfPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new ElidedLabel(theme, TextRole::Heading))
    , m_close(new QToolButton)
    , m_promise(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_comparison(new WhatIfComparison(theme))
    , m_filter(new ChoiceBox)
    , m_table(new ItemTable(theme))
    , m_list(newPageScroll(m_table))
    , m_keep(new QPushButton)
    , m_reset(new QPushButton)
{
    m_close->setIcon(theme.icon(Icon::Close));
    m_close->setObjectName(u"closeWhatIfButton"_qs);
    m_close->setAutoRaise(true);
    m_promise->setObjectName(u"whatIfPromise"_qs);
    m_filter->setObjectName(u"whatIfFilter"_qs);
    setControlSize(m_filter, ControlSize::Compact);
    m_table->setObjectName(u"whatIfTable"_qs);
    m_table->setRowHeight(kRowHeight);
    m_table->installEventFilter(this);
    m_keep->setObjectName(u"keepTargetsButton"_qs);
    setButtonKind(m_keep, ButtonKind::Primary);
    m_reset->setObjectName(u"resetWhatIfButton"_qs);
    lay();
    connect(m_close, &QToolButton::clicked, this, &WhatIfPanel::closed);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &WhatIfPanel::refresh);
    connect(m_table, &ItemTable::choicePressed, this, &WhatIfPanel::choose);
    connect(m_table, &ItemTable::itemActivated, this, &WhatIfPanel::itemRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WhatIfPanel::keepCurrentInSight);
    connect(m_keep, &QPushButton::clicked, this, &WhatIfPanel::keepRequested);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_session->trial().resetAll();
        apply(true);
    });
    retranslate();
}

void WhatIfPanel::lay()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_close);
    auto* buttons = new QHBoxLayout;
    m_theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(kPadding, metric::kCardPadding, kPadding, metric::kCardPadding),
                        metric::kGrid);
    column->addLayout(top);
    column->addWidget(m_promise);
    column->addWidget(m_comparison);
    column->addLayout(buttons);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    m_theme.keep(this, [this] { m_list->setMinimumHeight(m_theme.px(kLeastList)); });
}

void WhatIfPanel::setSession(WhatIfSession* session)
{
    m_session = session;
    fillFilter();
    refresh();
}

void WhatIfPanel::fillFilter()
{
    const QSignalBlocker blocker(m_filter);
    const QVariant kept = m_filter->currentData();
    m_filter->clear();
    if (m_session == nullptr)
        return;
    m_filter->addItem(tr("All questions"), kAll);
    m_filter->addItem(tr("Other than answered"), kSupposed);
    m_filter->addItem(tr("Below their target"), kGaps);
    for (const int node : m_session->answered().topNodes())
        m_filter->addItem(sectionName(m_session->answered(), node, m_theme.language()), node);
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(kept)));
}

void WhatIfPanel::showSection(int node)
{
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(node)));
}

void WhatIfPanel::showSupposed()
{
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(kSupposed)));
    refresh();
}

void WhatIfPanel::showItem(int item)
{
    if (m_session == nullptr)
        return;
    showSection(m_session->answered().index().topNodeOf(item));
    for (int row = 0; row < m_table->rows()->rowCount(); ++row)
        if (m_table->rows()->row(row).item == item)
            m_table->setCurrentIndex(m_table->rows()->index(row, ItemTableModel::Title));
}

void WhatIfPanel::focusRows()
{
    m_table->setFocus();
}

bool WhatIfPanel::isShown(int item) const
{
    const ResultsFigures& answered = m_session->answered();
    if (m_session->trial().levels(item).empty() ||
        m_session->trial().after().items[static_cast<size_t>(item)].state == scoring::ItemState::Hidden)
        return false;
    const int filter = m_filter->currentData().toInt();
    if (filter == kSupposed)
        return m_session->trial().supposed(item).has_value();
    if (filter == kGaps)
        return std::any_of(answered.gaps().begin(), answered.gaps().end(),
                           [item](const scoring::Gap& gap) { return gap.item == item; });
    return filter == kAll || answered.index().topNodeOf(item) == filter;
}

ItemRow WhatIfPanel::rowOf(int item) const
{
    const ResultsFigures& answered = m_session->answered();
    const scoring::WhatIf& trial = m_session->trial();
    ItemRow row = ResultRows::item(answered, item, m_theme.language());
    const auto& levels = trial.levels(item);
    const auto place = [&levels](Decimal points) {
        const auto found = std::find_if(levels.begin(), levels.end(),
                                        [points](const auto& level) { return level.points == points; });
        return found == levels.end() ? -1 : static_cast<int>(found - levels.begin());
    };
    for (const scoring::Level& level : levels)
        row.choices.marks.push_back(report::markOfPoints(answered.index(), item, level.points));
    const scoring::ItemScore& before = trial.before().items[static_cast<size_t>(item)];
    const auto supposed = trial.supposed(item);
    if (before.state == scoring::ItemState::Rated)
        row.choices.answered = place(before.points);
    row.choices.chosen = supposed ? place(*supposed) : row.choices.answered;
    row.choices.isSupposed = supposed.has_value();
    return row;
}

std::vector<ItemRow> WhatIfPanel::rows() const
{
    std::vector<ItemRow> rows;
    const auto count = static_cast<int>(m_session->answered().index().items().size());
    for (int item = 0; item < count; ++item)
        if (isShown(item))
            rows.push_back(rowOf(item));
    return rows;
}

void WhatIfPanel::refresh()
{
    if (m_session == nullptr)
        return;
    const int row = m_table->currentIndex().row();
    m_table->rows()->setRows(rows());
    if (row >= 0 && !m_table->currentIndex().isValid() && m_table->rows()->rowCount() > 0)
        m_table->setCurrentIndex(
            m_table->rows()->index(std::min(row, m_table->rows()->rowCount() - 1), ItemTableModel::Title));
    m_comparison->setSession(*m_session);
    const bool isSupposed = !m_session->trial().supposed().empty();
    m_keep->setEnabled(isSupposed);
    m_reset->setEnabled(isSupposed);
}

void WhatIfPanel::choose(int item, int choice)
{
    const auto& levels = m_session->trial().levels(item);
    apply(m_session->trial().suppose(item, levels[static_cast<size_t>(choice)].points));
}

bool WhatIfPanel::digit(int item, int digit)
{
    return m_session->trial().suppose(item, Decimal::fromInt(digit));
}

bool WhatIfPanel::pressKey(QKeyEvent* event)
{
    const ItemRow* row = m_table->currentRow();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (row == nullptr || m_session == nullptr || !isPlain)
        return false;
    scoring::WhatIf& trial = m_session->trial();
    const int item = row->item;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        apply(trial.step(item, 1));
        return true;
    case Qt::Key_Minus:
        apply(trial.step(item, -1));
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        trial.reset(item);
        apply(true);
        return true;
    default:
        break;
    }
    if (event->key() < Qt::Key_0 || event->key() > Qt::Key_9)
        return false;
    apply(digit(item, event->key() - Qt::Key_0));
    return true;
}

void WhatIfPanel::apply(bool isChanged)
{
    if (!isChanged)
        return;
    refresh();
    Q_EMIT changed();
}

void WhatIfPanel::keepCurrentInSight()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const int top = m_table->rowViewportPosition(current.row()) + m_table->viewport()->y();
    const int height = m_table->rowHeight(current.row());
    m_list->ensureVisible(0, top + height / 2, 0, height);
}

bool WhatIfPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return pressKey(static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

void WhatIfPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void WhatIfPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().card);
    painter.fillRect(QRect(0, 0, metric::kLine, height()), m_theme.tokens().line);
}

void WhatIfPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WhatIfPanel::retranslate()
{
    m_heading->setText(tr("What if"));
    m_close->setAccessibleName(tr("End the what-if"));
    m_close->setToolTip(tr("End the what-if"));
    m_promise->setText(
        tr("Nothing is saved. 0 to 4 sets a level, + and − go one level up and down, Delete takes it back."));
    m_filter->setAccessibleName(tr("Which questions"));
    m_table->setAccessibleName(tr("Levels to be tried"));
    m_table->rows()->setHeadings({QString(), tr("Indicator"), tr("Level")});
    m_keep->setText(tr("Keep as targets"));
    m_reset->setText(tr("Take all back"));
    fillFilter();
    refresh();
}

} // namespace sextant::ui
