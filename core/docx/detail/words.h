#pragma once

#include "base/language.h"
#include "docx/detail/markup.h"
#include "docx/docx.h"

#include <functional>

namespace sextant::docx {

/// "en-GB" or "zh-CN".
QString languageTag(Language language);

/// How a run differs from the style of its paragraph.
struct RunLook
{
    enum class Frame { None, Solid, Dashed };
    bool bold = false;
    QString color = {}; ///< empty: the style's
    double size = 0;    ///< pt; 0: the style's
    Frame frame = Frame::None;
    QString frameColor = {};
    QString fill = {}; ///< empty: none
};

/// Puts words into a part, each run marked with its language.
class Words
{
public:
    Words(Markup& markup, const Palette& palette, Language language)
        : m_markup(markup)
        , m_palette(palette)
        , m_language(language)
    {}

    /// Line ends become breaks, tabs tabs; nothing when \a text is empty.
    void text(const QString& text, const RunLook& look = {});
    void rich(const report::RichText& text, const RunLook& look = {});
    void tab();
    /// A level in its square; nothing for what is not scored.
    void mark(const report::LevelMark& mark);
    /// The level aimed at, in a frame.
    void aim(const report::LevelMark& mark);
    void icon(report::CellIcon icon);
    /// Words in a frame: demonstration, confidentiality.
    void tag(const QString& words);
    /// A field of ours whose text until it is counted is \a shown. \a dirty: counted when it is opened.
    void field(const char* instruction, const QString& shown, bool dirty = false);
    /// The two halves of a field around what it shows.
    void beginField(const char* instruction, bool dirty);
    void endField();

    QString tone(report::Tone tone) const;
    Language language() const { return m_language; }

private:
    /// A run around what \a content writes.
    void run(const RunLook& look, const std::function<void()>& content);
    void fieldSign(const char* type, bool dirty = false);

    Markup& m_markup;
    const Palette& m_palette;
    Language m_language;
};

} // namespace sextant::docx
