#pragma once

#include "base/language.h"
#include "report/report.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace sextant::ui::print {

/// Paper is laid out in units of 1/1200 inch, whatever it is painted on later: pages break the same
/// everywhere.
inline constexpr double kUnitsPerInch = 1200;
constexpr double mm(double length)
{
    return length * kUnitsPerInch / 25.4;
}
constexpr double pt(double length)
{
    return length * kUnitsPerInch / 72;
}

/// Size and line step in pt.
struct Face
{
    double size = 9;
    double step = 13.5;
    bool bold = false;
    bool serif = false;
    friend bool operator==(const Face&, const Face&) = default;
};

enum class Align { Left, Right };

/// A text in lines, shaped once, painted as often as needed.
class LaidText
{
public:
    bool isEmpty() const { return m_lines.empty(); }
    size_t lineCount() const { return m_lines.size(); }
    double step() const { return m_step; }
    double height() const { return m_step * static_cast<double>(m_lines.size()); }
    double widest() const { return m_widest; }
    QString lineText(size_t line) const;
    /// Baseline of the first line, from the top.
    double baseline() const { return m_baseline; }
    /// Paints lines [\a first, \a end) from \a top down; \a x is the left edge, or the right one for
    /// Align::Right.
    void draw(QPainter& painter, double x, double top, const QColor& color, Align align = Align::Left,
              size_t first = 0, size_t end = SIZE_MAX) const;

private:
    friend class Typesetter;
    struct Line
    {
        std::shared_ptr<QTextLayout> layout;
        int number = 0;
    };
    std::vector<Line> m_lines;
    double m_step = 0;
    double m_baseline = 0;
    double m_widest = 0;
};

/// Sets texts of one language. Chinese families are named first in Chinese, so that shared punctuation and
/// all Simplified shapes come from them; in English they stand behind the Latin ones for what people write in
/// Chinese.
class Typesetter
{
public:
    /// \a bilingual: a text that begins in Han is Chinese, and set so.
    explicit Typesetter(Language language, bool bilingual = false)
        : m_language(language)
        , m_bilingual(bilingual)
    {}

    Language language() const { return m_language; }
    /// The language that \a text is set in.
    Language languageOf(const QString& text) const;
    QFont font(const Face& face) const { return font(face, m_language); }
    QFont font(const Face& face, Language language) const;
    /// Lines of at most \a width units. \a justified counts for Chinese: the letters of a line are spaced to
    /// its full width. A last line of one letter takes another one down to it.
    LaidText set(const report::RichText& text, const Face& face, double width, bool justified = false) const;
    LaidText set(const QString& text, const Face& face, double width, bool justified = false) const;
    /// One line, shortened with an ellipsis when it is wider than \a width.
    LaidText setLine(const QString& text, const Face& face, double width) const;

private:
    struct FaceMetrics
    {
        double ascent = 0;
        double descent = 0;
    };
    FaceMetrics metricsOf(const Face& face, Language language) const;
    std::shared_ptr<QTextLayout> broken(const QString& text, const QList<QTextLayout::FormatRange>& formats,
                                        const QFont& font, double width) const;
    void justify(LaidText& laid, const QString& text, const QFont& font, double width) const;

    Language m_language;
    bool m_bilingual;
    mutable QHash<QString, FaceMetrics> m_metrics;
};

} // namespace sextant::ui::print
