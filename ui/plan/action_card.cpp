#include "ui/plan/action_card.h"

#include "report/verdict.h"
#include "ui/shared/text_flow.h"
#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kMostLines = 3;
constexpr int kGap = 6;

} // namespace

ActionCard::ActionCard(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setShapeRadius(this, metric::kRadiusCard);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme.keep(this, [this] { updateGeometry(); });
}

void ActionCard::setRow(const ActionRow& row)
{
    m_row = row;
    setText(row.code.isEmpty() ? row.what : report::codeAndTitle(row.code, row.what, m_theme.language()));
    setAccessibleName(text());
    setAccessibleDescription(tr("%1; %2").arg(row.state, facts()));
    updateGeometry();
    update();
}

void ActionCard::setChosen(bool chosen)
{
    m_isChosen = chosen;
    update();
}

QString ActionCard::facts() const
{
    const QString owner = m_row.owner.isEmpty() ? tr("nobody yet") : m_row.owner;
    const QString due = m_row.due.isEmpty()        ? tr("no due day")
                        : m_row.dueWords.isEmpty() ? m_row.due
                                                   : m_row.dueWords;
    return tr("%1, %2").arg(owner, due);
}

int ActionCard::heightForWidth(int width) const
{
    const int room = qMax(1, width - 2 * m_theme.px(kPadding));
    const TextFlow words(text(), {}, m_theme.font(TextRole::Body), m_theme.step(TextRole::Body).lineHeight,
                         room, kMostLines);
    const TextFlow second(facts(), {}, m_theme.font(TextRole::Caption),
                          m_theme.step(TextRole::Caption).lineHeight, room, 2);
    return words.height() + second.height() + m_theme.px(kGap + 2 * kPadding);
}

QSize ActionCard::sizeHint() const
{
    const int width = m_theme.px(190);
    return {width, heightForWidth(width)};
}

QSize ActionCard::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(64)};
}

void ActionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    const QColor border = m_isChosen ? tokens.accent : underMouse() ? tokens.edge : tokens.line;
    paintShape(painter, rect(), m_theme.px(metric::kRadiusCard), m_isChosen ? tokens.accentTint : tokens.card,
               border, m_isChosen ? 2 : metric::kLine);
    const int padding = m_theme.px(kPadding);
    const int room = qMax(1, width() - 2 * padding);
    const auto code = static_cast<int>(m_row.code.size());
    const TextFlow words(
        text(), code > 0 ? std::vector<TextSpan>{{0, code, true, {}}} : std::vector<TextSpan>{},
        m_theme.font(TextRole::Body), m_theme.step(TextRole::Body).lineHeight, room, kMostLines);
    words.paint(painter, QPointF(padding, padding), tokens.ink);
    std::vector<TextSpan> late;
    const QString second = facts();
    if (m_row.isOverdue())
        late.push_back({static_cast<int>(second.size() - m_row.dueWords.size()),
                        static_cast<int>(m_row.dueWords.size()), true, tokens.bad});
    const TextFlow flow(second, late, m_theme.font(TextRole::Caption),
                        m_theme.step(TextRole::Caption).lineHeight, room, 2);
    flow.paint(painter, QPointF(padding, padding + words.height() + m_theme.px(kGap)), tokens.text2);
}

bool ActionCard::handleArrow(QKeyEvent* event)
{
    const int columns = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int rows = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (columns == 0 && rows == 0)
        return false;
    if (event->modifiers().testFlag(Qt::ControlModifier) && columns != 0)
        Q_EMIT moved(columns);
    else
        Q_EMIT neighbourWanted(columns, rows);
    return true;
}

void ActionCard::keyPressEvent(QKeyEvent* event)
{
    if (handleArrow(event))
        return;
    if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ActionCard::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void ActionCard::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !isFar) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);
    auto* drag = new QDrag(this);
    auto* carried = new QMimeData;
    carried->setData(QString::fromLatin1(kActionMime), actionId().toString().toUtf8());
    drag->setMimeData(carried);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressedAt);
    drag->exec(Qt::MoveAction);
}

} // namespace sextant::ui
