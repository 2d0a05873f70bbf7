#include "ui/print/detail/form_layout.h"

#include "ui/print/detail/table_layout.h"

#include <QPainter>

#include <algorithm>
#include <functional>
#include <vector>

namespace sextant::ui::print {

namespace {

using report::Form;
using report::FormChoice;
using report::FormLine;
using report::FormRow;

constexpr double kCodeColumn = 17;
constexpr double kBox = 3.9;
constexpr double kAfterBox = 1.6;
constexpr double kBetweenChoices = 5;
constexpr double kRuled = 8.5; ///< from one line to write on to the next
constexpr double kAround = 1.8;
constexpr Face kCode{10, 13.5, true, false};
constexpr Face kSmall{7.5, 10.5, false, false};

/// A strip of the row that stays together.
struct Strip
{
    double height = 0;
    std::function<void(size_t page, double x, double top)> draw; ///< \a x: left edge of the row
};

class RowLayout
{
public:
    RowLayout(Canvas& canvas, Cursor& cursor)
        : m_canvas(canvas)
        , m_cursor(cursor)
        , m_face{9, labelStep(canvas.type().language()), false, false}
        , m_room(cursor.width - mm(kCodeColumn))
    {}

    void lay(const FormRow& row)
    {
        m_strips.clear();
        gap(kAround);
        addQuestion(row);
        for (const QString& hint : row.hints)
            addText(m_canvas.type().set(hint, kSmall, m_room), mm(kCodeColumn), m_canvas.tokens().text2);
        if (!row.choices.empty()) {
            gap(1);
            row.stacked ? addStacked(row.choices) : addInline(row.choices);
        }
        for (const FormLine& line : row.lines)
            addLine(line);
        gap(kAround);
        place();
    }

private:
    void gap(double height) { m_strips.push_back({mm(height), {}}); }

    /// A strip for each line, so that even the longest text goes on over pages.
    void addText(const LaidText& text, double left, const QColor& color)
    {
        for (size_t line = 0; line < text.lineCount(); ++line)
            m_strips.push_back({text.step(), [=, this](size_t page, double x, double top) {
                                    m_canvas.text(page, text, x + left, top, color, Align::Left, line,
                                                  line + 1);
                                }});
    }

    void addQuestion(const FormRow& row)
    {
        const LaidText code = m_canvas.type().set(row.code, kCode, mm(kCodeColumn - 1));
        const LaidText label = m_canvas.type().set(row.label, kSmall, mm(kCodeColumn - 2));
        const size_t first = m_strips.size();
        addText(m_canvas.type().set(row.question, m_face, m_room), mm(kCodeColumn), m_canvas.tokens().ink);
        if (m_strips.size() == first)
            m_strips.push_back({pt(m_face.step), {}});
        Strip& head = m_strips[first];
        head.draw = [=, this, words = head.draw](size_t page, double x, double top) {
            m_canvas.text(page, code, x, top, m_canvas.tokens().ink);
            m_canvas.text(page, label, x, top + code.height(), m_canvas.tokens().text2);
            if (words)
                words(page, x, top);
        };
    }

    LaidText choiceText(const FormChoice& choice, double room) const
    {
        report::RichText text;
        if (!choice.key.isEmpty())
            text.runs.push_back({choice.key, true});
        if (!choice.text.isEmpty())
            text.runs.push_back(
                {(choice.key.isEmpty() ? QString() : QStringLiteral("\u2002")) + choice.text, false});
        return m_canvas.type().set(text, m_face, room);
    }

    /// Its middle in the middle of the line that begins at \a top.
    void drawBox(size_t page, double x, double top, bool chosen) const
    {
        const double y = top + (pt(m_face.step) - mm(kBox)) / 2;
        m_canvas.paint(page, [x, y, chosen, color = m_canvas.tokens().ink](QPainter& painter) {
            const double side = mm(kBox);
            painter.setPen(QPen(color, pt(0.75), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(x, y, side, side));
            if (!chosen)
                return;
            painter.setPen(QPen(color, pt(1.25), Qt::SolidLine, Qt::RoundCap));
            const double inset = mm(0.8);
            painter.drawLine(QPointF(x + inset, y + inset), QPointF(x + side - inset, y + side - inset));
            painter.drawLine(QPointF(x + side - inset, y + inset), QPointF(x + inset, y + side - inset));
        });
    }

    void addStacked(const std::vector<FormChoice>& choices)
    {
        const double left = mm(kCodeColumn + kBox + kAfterBox);
        for (const FormChoice& choice : choices) {
            const size_t first = m_strips.size();
            addText(choiceText(choice, m_cursor.width - left), left, m_canvas.tokens().ink);
            if (m_strips.size() == first)
                m_strips.push_back({pt(m_face.step), {}});
            Strip& head = m_strips[first];
            head.draw = [=, this, words = head.draw, chosen = choice.chosen](size_t page, double x,
                                                                             double top) {
                drawBox(page, x + mm(kCodeColumn), top, chosen);
                if (words)
                    words(page, x, top);
            };
            gap(0.6);
        }
    }

    void addInline(const std::vector<FormChoice>& choices)
    {
        struct Placed
        {
            LaidText text;
            double left = 0;
            bool chosen = false;
        };
        std::vector<Placed> line;
        double left = 0;
        const auto endLine = [&] {
            if (line.empty())
                return;
            double height = std::max(pt(m_face.step), mm(kBox)) + mm(1);
            for (const Placed& placed : line)
                height = std::max(height, placed.text.height() + mm(1));
            m_strips.push_back({height, [=, this, line = line](size_t page, double x, double top) {
                                    for (const Placed& placed : line) {
                                        const double boxLeft = x + mm(kCodeColumn) + placed.left;
                                        drawBox(page, boxLeft, top, placed.chosen);
                                        m_canvas.text(page, placed.text, boxLeft + mm(kBox + kAfterBox), top,
                                                      m_canvas.tokens().ink);
                                    }
                                }});
            line.clear();
            left = 0;
        };
        for (const FormChoice& choice : choices) {
            const LaidText text = choiceText(choice, m_room - mm(kBox + kAfterBox));
            const double wide = mm(kBox + kAfterBox) + text.widest();
            if (left > 0 && left + wide > m_room)
                endLine();
            line.push_back({text, left, choice.chosen});
            left += wide + mm(kBetweenChoices);
        }
        endLine();
    }

    void addLine(const FormLine& line)
    {
        const LaidText label = m_canvas.type().set(line.label, kSmall, m_room / 2);
        const double left = mm(kCodeColumn) + (label.isEmpty() ? 0 : label.widest() + mm(2));
        if (!line.text.isEmpty()) {
            gap(0.8);
            const size_t first = m_strips.size();
            addText(m_canvas.type().set(line.text, m_face, m_cursor.width - left), left,
                    m_canvas.tokens().ink);
            labelAt(first, label, (pt(m_face.step) - label.step()) / 2);
        }
        for (int i = 0; i < line.lines; ++i) {
            m_strips.push_back({mm(kRuled), [=, this](size_t page, double x, double top) {
                                    m_canvas.rule(page, x + left, top + mm(kRuled - 0.6),
                                                  m_cursor.width - left, m_canvas.tokens().edge, 0.5);
                                }});
            if (i == 0 && line.text.isEmpty())
                labelAt(m_strips.size() - 1, label, mm(kRuled - 0.6) - label.height());
        }
    }

    void labelAt(size_t strip, const LaidText& label, double below)
    {
        if (strip >= m_strips.size())
            return;
        m_strips[strip].draw = [=, this, words = m_strips[strip].draw](size_t page, double x, double top) {
            m_canvas.text(page, label, x + mm(kCodeColumn), top + below, m_canvas.tokens().text2);
            words(page, x, top);
        };
    }

    void place()
    {
        double tall = 0;
        for (const Strip& strip : m_strips)
            tall += strip.height;
        if (tall <= mm(m_canvas.sheet().bottom() - kTop))
            m_canvas.need(m_cursor, tall);
        for (const Strip& strip : m_strips) {
            m_canvas.need(m_cursor, strip.height);
            if (strip.draw)
                strip.draw(m_cursor.page, m_cursor.x, m_cursor.y);
            m_cursor.y += strip.height;
        }
        m_canvas.rule(m_cursor.page, m_cursor.x, m_cursor.y - pt(0.5), m_cursor.width, m_canvas.tokens().line,
                      0.5);
    }

    Canvas& m_canvas;
    Cursor& m_cursor;
    Face m_face;
    double m_room;
    std::vector<Strip> m_strips;
};

} // namespace

void layForm(Canvas& canvas, Cursor& cursor, const Form& form)
{
    RowLayout layout(canvas, cursor);
    for (const FormRow& row : form.rows)
        layout.lay(row);
}

} // namespace sextant::ui::print
