#include "ui/audit/engagement_list.h"

#include "audit/audit_words.h"
#include "ui/shared/card.h"
#include "ui/shared/label.h"
#include "ui/shared/list_row.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

Icon iconOf(audit::EngagementStage stage)
{
    using audit::EngagementStage;
    switch (stage) {
    case EngagementStage::Planned:
        return Icon::Calendar;
    case EngagementStage::Fieldwork:
        return Icon::Audit;
    case EngagementStage::Reporting:
        return Icon::Report;
    case EngagementStage::FollowUp:
        return Icon::Plan;
    case EngagementStage::Closed:
        return Icon::Check;
    case EngagementStage::Cancelled:
        break;
    }
    return Icon::Close;
}

} // namespace

EngagementList::EngagementList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    theme.keepSpacing(m_column, QMargins(), metric::kGrid);
}

void EngagementList::setRows(const std::vector<EngagementRow>& rows)
{
    if (rows == m_rows)
        return;
    const bool hadFocus = focusWidget() != nullptr && focusWidget()->hasFocus();
    const int place = indexOf(m_current);
    m_rows = rows;
    build();
    if (indexOf(m_current) < 0) {
        const int next = std::min(place, static_cast<int>(m_rows.size()) - 1);
        m_current = next < 0 ? audit::EngagementId() : m_rows[static_cast<size_t>(next)].id;
    }
    if (hadFocus)
        focusCurrent();
}

void EngagementList::build()
{
    m_lines.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    Card* card = nullptr;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const EngagementRow& row = m_rows[i];
        if (i == 0 || row.stage != m_rows[i - 1].stage) {
            auto* heading = new Label(m_theme, TextRole::BodyBold, Ink::Text2);
            heading->setText(audit::label(row.stage).in(m_theme.language()));
            m_column->addWidget(heading);
            card = new Card(m_theme, metric::kHalfGrid, 0);
            m_column->addWidget(card);
        }
        auto* line = new ListRow(m_theme);
        line->setObjectName(u"engagement-%1"_qs.arg(i));
        line->setRowIcon(iconOf(row.stage), Ink::Text2);
        line->setTexts(row.title, row.second, row.fact);
        line->setStrong(true);
        line->setPadding(metric::kCardPadding);
        line->setHairline(card->column()->count() > 0);
        line->installEventFilter(this);
        connect(line, &ListRow::clicked, this, [this, id = row.id] { Q_EMIT opened(id); });
        card->column()->addWidget(line);
        m_lines.push_back(line);
    }
    m_column->addStretch(1);
}

int EngagementList::indexOf(const audit::EngagementId& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const EngagementRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void EngagementList::setCurrent(const audit::EngagementId& id)
{
    if (indexOf(id) >= 0)
        m_current = id;
}

void EngagementList::focusCurrent()
{
    if (!m_lines.empty())
        m_lines[static_cast<size_t>(std::max(0, indexOf(m_current)))]->setFocus();
}

void EngagementList::move(int steps)
{
    if (m_lines.empty())
        return;
    const int last = static_cast<int>(m_lines.size()) - 1;
    m_lines[static_cast<size_t>(std::clamp(indexOf(m_current) + steps, 0, last))]->setFocus();
}

/// Buttons would take the arrows for themselves: the keys are seen before they are.
bool EngagementList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && take(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusIn) {
        const auto line = std::find(m_lines.begin(), m_lines.end(), watched);
        if (line != m_lines.end())
            m_current = m_rows[static_cast<size_t>(line - m_lines.begin())].id;
    }
    return QWidget::eventFilter(watched, event);
}

bool EngagementList::take(int key)
{
    const int all = static_cast<int>(m_rows.size());
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Home:
        move(-all);
        return true;
    case Qt::Key_End:
        move(all);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(m_current);
        return true;
    case Qt::Key_Delete:
        Q_EMIT deleteRequested();
        return true;
    default:
        return false;
    }
}

} // namespace sextant::ui
