#include "ui/shell/notice_area.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

NoticeArea::NoticeArea(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    hide();
}

void NoticeArea::show(const QString& id, const StandingNotice& notice)
{
    const auto known = m_bars.find(id);
    const int place = known == m_bars.end() ? m_column->count() : m_column->indexOf(known->second);
    remove(id);
    auto* bar = new MessageBar(m_theme, notice.kind, this);
    bar->setObjectName(id + QStringLiteral("Notice"));
    bar->setMessage(notice.title, notice.text);
    for (const NoticeAction& action : notice.actions) {
        QPushButton* button = bar->addAction(action.word);
        button->setObjectName(action.name);
        connect(button, &QPushButton::clicked, bar, action.run, Qt::QueuedConnection);
    }
    if (notice.closable) {
        QPushButton* close = bar->addAction(tr("Close"));
        close->setObjectName(id + QStringLiteral("Close"));
        close->setAccessibleDescription(notice.title);
        connect(close, &QPushButton::clicked, this, [this, id] { closeLater(id); });
    }
    m_column->insertWidget(place, bar);
    m_bars[id] = bar;
    QWidget::show();
    bar->show();
}

/// Its own button is still at work.
void NoticeArea::closeLater(const QString& id)
{
    QMetaObject::invokeMethod(
        this, [this, id] { remove(id); }, Qt::QueuedConnection);
}

void NoticeArea::remove(const QString& id)
{
    const auto bar = m_bars.find(id);
    if (bar == m_bars.end())
        return;
    delete bar->second;
    m_bars.erase(bar);
    setVisible(!m_bars.empty());
}

void NoticeArea::clear()
{
    while (!m_bars.empty())
        remove(m_bars.begin()->first);
}

} // namespace sextant::ui
