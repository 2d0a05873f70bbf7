#include "ui/shell/page_stack.h"

#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace sextant::ui {

PageStack::PageStack(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QStackedLayout(this))
{}

void PageStack::add(PageEntry entry)
{
    m_places.push_back({std::move(entry), nullptr});
}

void PageStack::clear()
{
    // A page that goes may speak once more: it must not be among them any longer.
    const std::vector<Place> gone = std::exchange(m_places, {});
    Page* front = current();
    for (const Place& place : gone)
        if (place.page != front)
            delete place.page;
    delete front; // last, or another one would come to the front for a moment
}

int PageStack::indexOf(const QString& id) const
{
    const auto at = std::find_if(m_places.begin(), m_places.end(),
                                 [&id](const Place& place) { return place.entry.id == id; });
    return at == m_places.end() ? -1 : static_cast<int>(at - m_places.begin());
}

Page* PageStack::current() const
{
    return static_cast<Page*>(m_layout->currentWidget());
}

Page* PageStack::show(int index)
{
    Place& place = m_places.at(static_cast<std::size_t>(index));
    if (place.page == nullptr) {
        place.page = place.entry.make();
        m_layout->addWidget(place.page);
        Q_EMIT made(place.page);
    }
    m_layout->setCurrentWidget(place.page);
    return place.page;
}

} // namespace sextant::ui
