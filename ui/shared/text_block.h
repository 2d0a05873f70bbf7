#pragma once

#include "ui/shared/text_flow.h"

#include <QWidget>

#include <optional>

namespace sextant::ui {

/// Plain text of more than one line, in a role of the type scale and with its line step. The last line that
/// fits ends in an ellipsis; the full text is its accessible name and, when it is cut, its tooltip.
class TextBlock : public QWidget
{
    Q_OBJECT

public:
    explicit TextBlock(const Theme& theme, TextRole role = TextRole::Body, Ink ink = Ink::Ink,
                       QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text, std::vector<TextSpan> spans = {});
    void setTextRole(TextRole role);
    void setInk(Ink ink);
    /// 0: as many as the text needs.
    void setMaxLines(int lines);
    /// Width in px at 100 % that sizeHint() asks for; the block may become wider or narrower. 0: that of one
    /// line.
    void setPreferredWidth(int width);
    /// Lines and ellipsis at the present width.
    bool isElided() const;
    int lineCount() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TextFlow flow(int width) const;
    void refresh();

    const Theme& m_theme;
    TextRole m_role;
    Ink m_ink;
    QString m_text;
    std::vector<TextSpan> m_spans;
    int m_maxLines = 0;
    int m_preferredWidth = 0;
    mutable std::optional<TextFlow> m_flow; ///< at the present width
};

} // namespace sextant::ui
