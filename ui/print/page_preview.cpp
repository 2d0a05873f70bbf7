#include "ui/print/page_preview.h"

#include <QPaintEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr int kWidestPage = 880; ///< px at 100 %

} // namespace

PagePreview::PagePreview(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, [this] {
        m_pictures.clear();
        updateGeometry();
        update();
    });
}

void PagePreview::setLayouts(std::vector<std::shared_ptr<const ReportLayout>> layouts)
{
    m_layouts = std::move(layouts);
    m_pages.clear();
    m_pictures.clear();
    for (size_t layout = 0; layout < m_layouts.size(); ++layout)
        for (int page = 0; page < m_layouts[layout]->pageCount(); ++page)
            m_pages.push_back({layout, page});
    updateGeometry();
    update();
}

QSize PagePreview::pageSize(int width) const
{
    const int gap = m_theme.px(metric::kCardGap);
    const int pageWidth = qMax(qMin(width - 2 * gap, m_theme.px(kWidestPage)), m_theme.px(120));
    const QSizeF paper = m_layouts.empty() ? QSizeF(210, 297) : m_layouts.front()->paperSize();
    return {pageWidth, qRound(pageWidth * paper.height() / paper.width())};
}

QRect PagePreview::pageRect(int index) const
{
    const QSize size = pageSize(width());
    const int gap = m_theme.px(metric::kCardGap);
    return {QPoint((width() - size.width()) / 2, gap + index * (size.height() + gap)), size};
}

int PagePreview::heightForWidth(int width) const
{
    const int gap = m_theme.px(metric::kCardGap);
    return gap + pageCount() * (pageSize(width).height() + gap);
}

QSize PagePreview::sizeHint() const
{
    const int width = m_theme.px(kWidestPage);
    return {width, heightForWidth(width)};
}

QSize PagePreview::minimumSizeHint() const
{
    return {m_theme.px(320), heightForWidth(qMax(width(), m_theme.px(320)))};
}

int PagePreview::topOf(int number) const
{
    return pageRect(number - 1).top() - m_theme.px(metric::kCardGap);
}

int PagePreview::pageAt(const QRect& visible) const
{
    for (int index = 0; index < pageCount(); ++index)
        if (pageRect(index).bottom() >= visible.center().y())
            return index + 1;
    return pageCount();
}

const QPixmap& PagePreview::picture(int index)
{
    QPixmap& picture = m_pictures[index];
    if (picture.isNull()) {
        const PageOfLayout& page = m_pages[static_cast<size_t>(index)];
        const double dotsPerInch = pageSize(width()).width() * devicePixelRatioF() /
                                   (m_layouts[page.layout]->paperSize().width() / kMmPerInch);
        picture = QPixmap::fromImage(m_layouts[page.layout]->pageImage(page.page, dotsPerInch));
    }
    return picture;
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int index = 0; index < pageCount(); ++index) {
        const QRect place = pageRect(index);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place, picture(index));
        painter.setPen(m_theme.tokens().line);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        m_pictures.clear();
    updateGeometry();
}

} // namespace sextant::ui
