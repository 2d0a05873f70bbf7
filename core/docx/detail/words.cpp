#include "docx/detail/words.h"

#include <algorithm>
#include <cmath>

namespace sextant::docx {

namespace {

using report::CellIcon;
using report::LevelMark;

constexpr char16_t kNoBreak = 0x00a0;

QString boxed(const QString& words)
{
    return QChar(kNoBreak) + words + QChar(kNoBreak);
}

} // namespace

QString languageTag(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en-GB");
}

void Words::run(const RunLook& look, const std::function<void()>& content)
{
    const Element run(m_markup, "w:r");
    {
        const Element properties(m_markup, "w:rPr");
        // Quotation marks and dashes are in both kinds of fonts: in Chinese they are Chinese.
        if (m_language == Language::Chinese)
            m_markup.leaf("w:rFonts", {{"w:hint", "eastAsia"}});
        if (look.bold) {
            m_markup.leaf("w:b");
            m_markup.leaf("w:bCs");
        }
        if (!look.color.isEmpty())
            m_markup.value("w:color", look.color);
        if (look.size > 0) {
            const int halves = static_cast<int>(std::lround(look.size * 2));
            m_markup.value("w:sz", halves);
            m_markup.value("w:szCs", halves);
        }
        if (look.frame != RunLook::Frame::None)
            m_markup.leaf("w:bdr", {{"w:val", look.frame == RunLook::Frame::Dashed ? "dashed" : "single"},
                                    {"w:sz", 4},
                                    {"w:space", 0},
                                    {"w:color", look.frameColor}});
        if (!look.fill.isEmpty())
            m_markup.leaf("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", look.fill}});
        m_markup.leaf("w:lang", {{"w:val", languageTag(m_language)}, {"w:eastAsia", "zh-CN"}});
    }
    content();
}

void Words::text(const QString& text, const RunLook& look)
{
    QString unified = cleaned(text);
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    unified.replace(u'\r', u'\n');
    if (unified.isEmpty())
        return;
    run(look, [&] {
        qsizetype from = 0;
        for (qsizetype i = 0; i <= unified.size(); ++i) {
            const bool ends = i == unified.size();
            if (!ends && unified.at(i) != u'\n' && unified.at(i) != u'\t')
                continue;
            if (i > from) {
                const Element words(m_markup, "w:t", {{"xml:space", "preserve"}});
                m_markup.text(unified.mid(from, i - from));
            }
            if (!ends)
                m_markup.leaf(unified.at(i) == u'\n' ? "w:br" : "w:tab");
            from = i + 1;
        }
    });
}

void Words::rich(const report::RichText& text, const RunLook& look)
{
    for (const report::Run& each : text.runs) {
        RunLook own = look;
        own.bold = look.bold || each.bold;
        this->text(each.text, own);
    }
}

void Words::tab()
{
    run({}, [&] { m_markup.leaf("w:tab"); });
}

void Words::mark(const LevelMark& mark)
{
    RunLook look;
    switch (mark.kind) {
    case LevelMark::Kind::Level: {
        const auto step = static_cast<size_t>(std::clamp(mark.step, 0, 4));
        look.bold = true;
        look.color = m_palette.levelNumber[step];
        look.fill = m_palette.level[step];
        text(boxed(mark.number), look);
        break;
    }
    case LevelMark::Kind::NotApplicable:
        look.frame = RunLook::Frame::Solid;
        look.frameColor = m_palette.edge;
        text(boxed(QStringLiteral("–")), look);
        break;
    case LevelMark::Kind::Unanswered:
        look.frame = RunLook::Frame::Dashed;
        look.frameColor = m_palette.edge;
        text(boxed(QString(2, QChar(kNoBreak))), look);
        break;
    case LevelMark::Kind::Unscored:
        break;
    }
}

void Words::aim(const LevelMark& mark)
{
    text(QStringLiteral(" → "), {.color = m_palette.second});
    if (mark.kind != LevelMark::Kind::Level) {
        this->mark(mark);
        return;
    }
    text(boxed(mark.number), {.bold = true, .frame = RunLook::Frame::Solid, .frameColor = m_palette.edge});
}

void Words::icon(CellIcon icon)
{
    switch (icon) {
    case CellIcon::Passed:
        text(QStringLiteral("✓"), {.bold = true, .color = m_palette.ok});
        break;
    case CellIcon::Failed:
        text(QStringLiteral("✗"), {.bold = true, .color = m_palette.bad});
        break;
    case CellIcon::Open:
        text(QStringLiteral("○"), {.color = m_palette.second});
        break;
    case CellIcon::Gate:
        text(QStringLiteral("◆"), {.color = m_palette.second});
        break;
    case CellIcon::None:
        break;
    }
}

void Words::tag(const QString& words)
{
    if (!words.isEmpty())
        text(boxed(words), {.bold = true,
                            .color = m_palette.warn,
                            .frame = RunLook::Frame::Solid,
                            .frameColor = m_palette.warn});
}

void Words::fieldSign(const char* type, bool dirty)
{
    run({}, [&] {
        if (dirty)
            m_markup.leaf("w:fldChar", {{"w:fldCharType", type}, {"w:dirty", "true"}});
        else
            m_markup.leaf("w:fldChar", {{"w:fldCharType", type}});
    });
}

void Words::beginField(const char* instruction, bool dirty)
{
    fieldSign("begin", dirty);
    run({}, [&] {
        const Element words(m_markup, "w:instrText", {{"xml:space", "preserve"}});
        m_markup.text(QString::fromLatin1(instruction));
    });
    fieldSign("separate");
}

void Words::endField()
{
    fieldSign("end");
}

void Words::field(const char* instruction, const QString& shown, bool dirty)
{
    beginField(instruction, dirty);
    text(shown);
    endField();
}

QString Words::tone(report::Tone tone) const
{
    switch (tone) {
    case report::Tone::Second:
        return m_palette.second;
    case report::Tone::Accent:
        return m_palette.accent;
    case report::Tone::Ok:
        return m_palette.ok;
    case report::Tone::Bad:
        return m_palette.bad;
    case report::Tone::Ink:
        break;
    }
    return m_palette.ink;
}

} // namespace sextant::docx
