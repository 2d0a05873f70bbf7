#pragma once

#include "ui/shared/page.h"
#include "ui/shared/page_entry.h"

#include <vector>

class QStackedLayout;

namespace sextant::ui {

/// The pages of the window, one in front. Each is made when it first comes to the front.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    /// Adds a page at the end; nothing comes to the front.
    void add(PageEntry entry);
    /// Deletes every page that exists and forgets all of them.
    void clear();

    int size() const { return static_cast<int>(m_places.size()); }
    const PageEntry& entry(int index) const { return m_places.at(static_cast<std::size_t>(index)).entry; }
    /// -1: no such page.
    int indexOf(const QString& id) const;
    /// nullptr: none is in front.
    Page* current() const;
    /// Brings page number \a index to the front, and makes it if need be.
    Page* show(int index);

Q_SIGNALS:
    void made(sextant::ui::Page* page);

private:
    struct Place
    {
        PageEntry entry;
        Page* page = nullptr; ///< not made yet
    };

    QStackedLayout* m_layout;
    std::vector<Place> m_places;
};

} // namespace sextant::ui
