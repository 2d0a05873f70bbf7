#include "ui/plan/board_view.h"

#include "improvement/action_rules.h"
#include "improvement/action_words.h"
#include "ui/plan/action_card.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/paint.h"

#include <QDragEnterEvent>
#include <QFocusEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

using improvement::ActionId;
using improvement::ActionState;

namespace {

constexpr int kColumnWidth = 176;

} // namespace

BoardColumn::BoardColumn(const Theme& theme, ActionState state, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(state)
    , m_heading(new Label(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_none(new TextBlock(theme, TextRole::Caption, Ink::Text3, this))
    , m_cards(new QVBoxLayout)
{
    setObjectName(u"column-"_qs + improvement::stateName(state));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(metric::kGrid, 12, metric::kGrid, 12), metric::kGrid);
    theme.keepSpacing(m_cards, QMargins(), metric::kGrid);
    column->addWidget(m_heading);
    column->addWidget(m_none);
    column->addLayout(m_cards);
    column->addStretch(1);
    theme.keep(this, [this] { setMinimumWidth(m_theme.px(kColumnWidth)); });
}

void BoardColumn::showCount(int count)
{
    const QString word = improvement::stateLabel(m_state).in(m_theme.language());
    //: heading of a column of the board: "In progress 3"
    m_heading->setText(tr("%1 %2").arg(word).arg(count));
    m_none->setText(tr("None."));
    m_none->setVisible(count == 0);
    setAccessibleName(m_heading->text());
}

void BoardColumn::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasFormat(QString::fromLatin1(kActionMime)))
        return;
    event->acceptProposedAction();
    m_isTarget = true;
    update();
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isTarget = false;
    update();
}

void BoardColumn::dropEvent(QDropEvent* event)
{
    m_isTarget = false;
    update();
    const QByteArray carried = event->mimeData()->data(QString::fromLatin1(kActionMime));
    event->acceptProposedAction();
    Q_EMIT dropped(ActionId::fromString(QString::fromUtf8(carried)), m_state);
}

void BoardColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    paintShape(painter, rect(), m_theme.px(metric::kRadiusCard), tokens.sunk,
               m_isTarget ? tokens.accent : QColor(), m_isTarget ? 2 : metric::kLine);
}

BoardView::BoardView(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    theme.keepSpacing(row, QMargins(metric::kHalfGrid, metric::kHalfGrid, metric::kHalfGrid, metric::kGrid),
                      12);
    for (const ActionState state : improvement::allStates()) {
        auto* column = new BoardColumn(theme, state);
        connect(column, &BoardColumn::dropped, this, [this](const ActionId& id, ActionState to) {
            choose(id);
            Q_EMIT moveRequested(id, to);
        });
        m_columns[static_cast<size_t>(state)] = column;
        row->addWidget(column, 1);
    }
    setWidget(content);
}

ActionCard* BoardView::newCard()
{
    auto* card = new ActionCard(m_theme);
    card->installEventFilter(this);
    connect(card, &ActionCard::clicked, this, [this, card] {
        choose(card->actionId());
        Q_EMIT opened();
    });
    connect(card, &ActionCard::moved, this, [this, card](int columns) { moveCard(card, columns); });
    connect(card, &ActionCard::neighbourWanted, this,
            [this, card](int columns, int rows) { goFrom(card, columns, rows); });
    connect(card, &ActionCard::deleteRequested, this, &BoardView::deleteRequested);
    return card;
}

ActionCard* BoardView::cardOf(const ActionId& id) const
{
    for (const auto& column : m_cards)
        for (ActionCard* card : column)
            if (card->actionId() == id)
                return card;
    return nullptr;
}

void BoardView::setRows(const std::vector<ActionRow>& rows)
{
    m_rows = rows;
    std::array<std::vector<ActionCard*>, 6> placed;
    for (const ActionRow& row : rows) {
        const auto state = static_cast<size_t>(row.action.standing.state);
        ActionCard* card = cardOf(row.action.id);
        if (card == nullptr)
            card = newCard();
        card->setRow(row);
        card->setChosen(row.action.id == m_current);
        const bool hadFocus = card->hasFocus();
        QVBoxLayout* column = m_columns[state]->cards();
        const auto line = static_cast<int>(placed[state].size());
        if (column->indexOf(card) != line) {
            column->insertWidget(line, card);
            card->show();
        }
        if (hadFocus)
            card->setFocus();
        placed[state].push_back(card);
    }
    for (const auto& column : m_cards)
        for (ActionCard* card : column)
            if (std::none_of(placed.begin(), placed.end(), [card](const auto& kept) {
                    return std::find(kept.begin(), kept.end(), card) != kept.end();
                }))
                card->deleteLater();
    m_cards = std::move(placed);
    retranslate();
}

void BoardView::retranslate()
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->showCount(static_cast<int>(m_cards[i].size()));
}

void BoardView::choose(const ActionId& id)
{
    if (id == m_current)
        return;
    setCurrent(id);
    Q_EMIT currentActionChanged();
}

void BoardView::setCurrent(const ActionId& id)
{
    m_current = id;
    for (const auto& column : m_cards)
        for (ActionCard* card : column)
            card->setChosen(card->actionId() == id);
}

void BoardView::focusCard()
{
    ActionCard* card = cardOf(m_current);
    for (const auto& column : m_cards)
        if (card == nullptr && !column.empty())
            card = column.front();
    if (card != nullptr)
        card->setFocus();
}

std::pair<int, int> BoardView::placeOf(const ActionCard* card) const
{
    for (size_t i = 0; i < m_cards.size(); ++i)
        for (size_t j = 0; j < m_cards[i].size(); ++j)
            if (m_cards[i][j] == card)
                return {static_cast<int>(i), static_cast<int>(j)};
    return {-1, -1};
}

void BoardView::moveCard(ActionCard* card, int columns)
{
    const int to = placeOf(card).first + columns;
    if (to < 0 || to >= static_cast<int>(m_cards.size()))
        return;
    choose(card->actionId());
    Q_EMIT moveRequested(card->actionId(), static_cast<ActionState>(to));
}

void BoardView::goFrom(ActionCard* card, int columns, int rows)
{
    auto [column, row] = placeOf(card);
    if (rows != 0) {
        const auto& cards = m_cards[static_cast<size_t>(column)];
        row = std::clamp(row + rows, 0, static_cast<int>(cards.size()) - 1);
        cards[static_cast<size_t>(row)]->setFocus();
        return;
    }
    for (int to = column + columns; to >= 0 && to < static_cast<int>(m_cards.size()); to += columns)
        if (const auto& cards = m_cards[static_cast<size_t>(to)]; !cards.empty()) {
            cards[std::min(static_cast<size_t>(row), cards.size() - 1)]->setFocus();
            return;
        }
}

bool BoardView::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* card = qobject_cast<ActionCard*>(watched); card != nullptr && event->type() == QEvent::FocusIn)
    {
        ensureWidgetVisible(card);
        choose(card->actionId());
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace sextant::ui
