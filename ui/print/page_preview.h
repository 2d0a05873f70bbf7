#pragma once

#include "ui/print/report_layout.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <memory>
#include <vector>

namespace sextant::ui {

/// The pages of one or more reports under each other, as they will be printed. A page is drawn when it is
/// first seen.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(const Theme& theme, QWidget* parent = nullptr);

    void setLayouts(std::vector<std::shared_ptr<const ReportLayout>> layouts);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// The page at the middle of \a visible, from 1; 0 when there is none.
    int pageAt(const QRect& visible) const;
    /// Top of page \a number (from 1) in the widget.
    int topOf(int number) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct PageOfLayout
    {
        size_t layout = 0;
        int page = 0;
    };

    QSize pageSize(int width) const;
    QRect pageRect(int index) const;
    const QPixmap& picture(int index);

    const Theme& m_theme;
    std::vector<std::shared_ptr<const ReportLayout>> m_layouts;
    std::vector<PageOfLayout> m_pages;
    QHash<int, QPixmap> m_pictures; ///< by page, at the present width
};

} // namespace sextant::ui
