#include "ui/print/detail/typesetter.h"

#include "ui/charts/chart_text.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sextant::ui::print {

namespace {

constexpr double kMostSpacing = 0.12; ///< of the letter size; a looser line stays ragged
constexpr int kOrphanTries = 3;

/// What a layout can show: line ends as line separators, no other control characters.
QString printable(const QString& text)
{
    QString result = text;
    for (QChar& letter : result) {
        if (letter == u'\n')
            letter = QChar::LineSeparator;
        else if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return result;
}

bool isHan(QChar letter)
{
    return letter.unicode() >= 0x3400 && letter.unicode() <= 0x9fff;
}

/// True when the last line of several holds a single letter, punctuation apart.
bool endsInOrphan(const QTextLayout& layout)
{
    if (layout.lineCount() < 2)
        return false;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const QString text = layout.text().mid(last.textStart(), last.textLength()).trimmed();
    if (text.isEmpty() || text.size() > 3 || !isHan(text.at(0)))
        return false;
    const auto letters = std::ranges::count_if(text, [](QChar letter) { return !letter.isPunct(); });
    const int before = last.textStart();
    return letters <= 1 && before > 0 && layout.text().at(before - 1) != QChar::LineSeparator;
}

} // namespace

void LaidText::draw(QPainter& painter, double x, double top, const QColor& color, Align align, size_t first,
                    size_t end) const
{
    painter.setPen(color);
    const size_t last = std::min(end, m_lines.size());
    double y = top + m_baseline;
    for (size_t i = first; i < last; ++i, y += m_step) {
        const QTextLine line = m_lines[i].layout->lineAt(m_lines[i].number);
        const double left = align == Align::Right ? x - line.naturalTextWidth() : x;
        line.draw(&painter, QPointF(left, y - line.ascent()));
    }
}

QString LaidText::lineText(size_t line) const
{
    const QTextLine set = m_lines[line].layout->lineAt(m_lines[line].number);
    return m_lines[line].layout->text().mid(set.textStart(), set.textLength());
}

Language Typesetter::languageOf(const QString& text) const
{
    if (!m_bilingual)
        return m_language;
    const auto letter = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    return letter != text.end() && isHan(*letter) ? Language::Chinese : Language::English;
}

QFont Typesetter::font(const Face& face, Language language) const
{
    QStringList families = fontFamilies(language);
    if (face.serif) {
        const QStringList han{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Serif SC"),
                              QStringLiteral("SimSun"), QStringLiteral("Songti SC")};
        families = (language == Language::Chinese ? han : QStringList{QStringLiteral("Noto Serif")} + han) +
                   families;
    }
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(pt(face.size)));
    font.setWeight(face.bold ? QFont::Bold : QFont::Normal);
    prepareForPaper(font, language);
    return font;
}

Typesetter::FaceMetrics Typesetter::metricsOf(const Face& face, Language language) const
{
    const QString key = QStringLiteral("%1 %2 %3 %4")
                            .arg(face.size)
                            .arg(face.bold)
                            .arg(face.serif)
                            .arg(language == Language::Chinese);
    const auto known = m_metrics.constFind(key);
    if (known != m_metrics.cend())
        return *known;
    const QFontMetricsF metrics(font(face, language));
    const FaceMetrics found{metrics.ascent(), metrics.descent()};
    m_metrics.insert(key, found);
    return found;
}

std::shared_ptr<QTextLayout> Typesetter::broken(const QString& text,
                                                const QList<QTextLayout::FormatRange>& formats,
                                                const QFont& font, double width) const
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, 0));
    }
    layout->endLayout();
    return layout;
}

LaidText Typesetter::set(const report::RichText& text, const Face& face, double width, bool justified) const
{
    QString plain;
    QList<QTextLayout::FormatRange> formats;
    for (const report::Run& run : text.runs) {
        const QString piece = printable(run.text);
        if (run.bold && !face.bold) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(plain.size());
            range.length = static_cast<int>(piece.size());
            range.format.setFontWeight(QFont::Bold);
            formats.push_back(range);
        }
        plain += piece;
    }
    LaidText laid;
    laid.m_step = pt(face.step);
    const Language language = languageOf(plain);
    const FaceMetrics metrics = metricsOf(face, language);
    laid.m_baseline = (laid.m_step - metrics.ascent - metrics.descent) / 2 + metrics.ascent;
    if (plain.isEmpty())
        return laid;
    const QFont regular = font(face, language);
    std::shared_ptr<QTextLayout> layout = broken(plain, formats, regular, width);
    for (int i = 1; i <= kOrphanTries && endsInOrphan(*layout); ++i)
        layout = broken(plain, formats, regular, width - i * pt(face.size));
    for (int i = 0; i < layout->lineCount(); ++i) {
        laid.m_lines.push_back({layout, i});
        laid.m_widest = std::max(laid.m_widest, layout->lineAt(i).naturalTextWidth());
    }
    if (justified && language == Language::Chinese && formats.isEmpty())
        justify(laid, plain, regular, width);
    return laid;
}

void Typesetter::justify(LaidText& laid, const QString& text, const QFont& font, double width) const
{
    const double most = font.pixelSize() * kMostSpacing;
    for (size_t i = 0; i + 1 < laid.m_lines.size(); ++i) {
        const QTextLine line = laid.m_lines[i].layout->lineAt(laid.m_lines[i].number);
        const QString words = text.mid(line.textStart(), line.textLength()).trimmed();
        const double spacing =
            (width - line.naturalTextWidth()) / std::max<double>(1, static_cast<double>(words.size() - 1));
        const bool ends = text.mid(line.textStart(), line.textLength()).endsWith(QChar::LineSeparator);
        if (ends || spacing <= 0 || spacing > most)
            continue;
        QFont spaced = font;
        spaced.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
        // Spacing follows every letter, the last one too: a little more room keeps the line whole.
        laid.m_lines[i] = {broken(words, {}, spaced, width + 4 * most), 0};
        laid.m_widest =
            std::max(laid.m_widest, laid.m_lines[i].layout->lineAt(0).naturalTextWidth() - spacing);
    }
}

LaidText Typesetter::set(const QString& text, const Face& face, double width, bool justified) const
{
    return set(report::RichText(text), face, width, justified);
}

LaidText Typesetter::setLine(const QString& text, const Face& face, double width) const
{
    const QString line = printable(text).replace(QChar::LineSeparator, u' ');
    return set(QFontMetricsF(font(face)).elidedText(line, Qt::ElideRight, width), face, width * 2);
}

} // namespace sextant::ui::print
