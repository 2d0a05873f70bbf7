#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace sextant::ui {

/// A part of a plain text that is bold, or has another colour, or both.
struct TextSpan
{
    int start = 0;
    int length = 0;
    bool bold = true;
    QColor color; ///< invalid: that of the text
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// The first place of \a part in \a text, in bold; an empty span when it is not there.
TextSpan boldSpan(const QString& text, const QString& part);

/// A plain text broken into lines with the line step of the type scale; a word or two do not stand alone on
/// the last line. Never reads markup.
class TextFlow
{
public:
    /// \a width in px; \a maxLines 0: no limit. A text that needs more lines ends in an ellipsis.
    TextFlow(const QString& text, const std::vector<TextSpan>& spans, const QFont& font, int lineHeight,
             int width, int maxLines = 0);
    ~TextFlow();
    TextFlow(TextFlow&&) noexcept;
    TextFlow& operator=(TextFlow&&) noexcept;

    int height() const { return m_lineCount * m_lineHeight; }
    int lineCount() const { return m_lineCount; }
    /// Width of the longest line in px, rounded up.
    int usedWidth() const { return m_usedWidth; }
    bool isElided() const { return m_elided; }
    void paint(QPainter& painter, const QPointF& topLeft, const QColor& color) const;

private:
    void breakLines(int width, int maxLines);
    int breakInto(qreal width);
    bool endsShort(int width) const;
    void mendLastLine(int width);

    std::unique_ptr<QTextLayout> m_layout;
    QString m_lastLine; ///< what is painted for the last line when it is elided
    QFont m_font;
    int m_lineHeight = 0;
    int m_lineCount = 0;
    int m_usedWidth = 0;
    bool m_elided = false;
};

} // namespace sextant::ui
