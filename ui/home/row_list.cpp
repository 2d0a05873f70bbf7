#include "ui/home/row_list.h"

#include "ui/shared/accessible.h"
#include "ui/shared/list_row.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace sextant::ui {

RowList::RowList(const Theme& theme, int padding, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_padding(padding)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addStretch();
}

RowList::Line RowList::newLine(int number)
{
    Line line{new QWidget(this), new ListRow(m_theme)};
    line.row->setObjectName(QStringLiteral("row%1").arg(number));
    line.row->setPadding(m_padding);
    line.row->setHairline(number > 0);
    auto* row = new QHBoxLayout(line.holder);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(line.row, 1);
    connect(line.row, &ListRow::clicked, this, [this, number] { Q_EMIT pressed(number); });
    return line;
}

QToolButton* RowList::newMore(int number, QWidget* holder)
{
    auto* more = new QToolButton;
    more->setObjectName(QStringLiteral("more%1").arg(number));
    more->setIcon(m_theme.icon(Icon::More));
    more->setAutoRaise(true);
    auto* row = static_cast<QHBoxLayout*>(holder->layout());
    row->addWidget(more, 0, Qt::AlignVCenter);
    m_theme.keep(more, [this, row] { row->setContentsMargins(0, 0, m_theme.px(metric::kGrid), 0); });
    connect(more, &QToolButton::clicked, this, [this, number, more] {
        Q_EMIT menuRequested(number, more->mapToGlobal(QPoint(0, more->height())));
    });
    return more;
}

void RowList::setRows(const std::vector<RowText>& rows)
{
    while (m_lines.size() > rows.size()) {
        m_lines.back().holder->hide();
        m_lines.back().holder->deleteLater(); // it may hold the one that has just been pressed
        m_lines.pop_back();
    }
    while (m_lines.size() < rows.size()) {
        const int number = static_cast<int>(m_lines.size());
        m_lines.push_back(newLine(number));
        m_column->insertWidget(number, m_lines.back().holder);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const RowText& text = rows[i];
        Line& line = m_lines[i];
        line.row->setRowIcon(text.icon, text.ink);
        line.row->setStrong(text.isStrong);
        line.row->setFaded(text.isFaded);
        line.row->setElideMode(text.isFile ? Qt::ElideMiddle : Qt::ElideRight);
        line.row->setTexts(text.title, text.second, text.fact);
        if (text.more.isEmpty())
            continue;
        if (line.more == nullptr)
            line.more = newMore(static_cast<int>(i), line.holder);
        line.more->setAccessibleName(text.more);
        line.more->setToolTip(plainToolTip(text.more));
    }
}

int RowList::lineWith(const QWidget* widget) const
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].holder == widget || m_lines[i].holder->isAncestorOf(widget))
            return static_cast<int>(i);
    return -1;
}

void RowList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QWidget* target = isByKey ? focusWidget() : childAt(event->pos());
    const int at = lineWith(target);
    if (at < 0 || m_lines[static_cast<size_t>(at)].more == nullptr)
        event->ignore();
    else
        Q_EMIT menuRequested(at, isByKey ? target->mapToGlobal(target->rect().center()) : event->globalPos());
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const int at = lineWith(focusWidget());
    if (event->key() == Qt::Key_Delete && at >= 0 && m_lines[static_cast<size_t>(at)].more != nullptr)
        Q_EMIT removeRequested(at);
    else
        QWidget::keyPressEvent(event);
}

} // namespace sextant::ui
