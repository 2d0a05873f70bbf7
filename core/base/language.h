#pragma once

#include <QString>

namespace sextant {

/// The two languages of the program, its content and its reports.
enum class Language { English, Chinese };

/// A text in both languages. A missing half falls back to the other one, never to nothing.
struct LocalizedText
{
    QString en;
    QString zh;

    /// The text in \a language, or in the other one when that half is empty.
    const QString& in(Language language) const;
    bool isEmpty() const { return en.isEmpty() && zh.isEmpty(); }
    /// True when one half is there and the other is not.
    bool isHalf() const { return en.isEmpty() != zh.isEmpty(); }

    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

/// "en" or "zh": the form used in files and on the command line.
QString languageCode(Language language);

} // namespace sextant
