#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sextant::search {

/// A part of a text, in UTF-16 units.
struct Span
{
    int start = 0;
    int length = 0;
    int end() const { return start + length; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// What never occurs in a folded text, and so may part texts in a buffer.
inline constexpr char16_t kTextEnd = 0;
inline constexpr char16_t kHeadEnd = 1;

/// \a text as it is compared: without case (full Unicode case folding), width and other compatibility forms
/// (NFKC), composition and accents (marks U+0300 to U+036F); quotation marks and dashes as on a keyboard,
/// blanks and line ends as one space each; without characters that are not seen. Unpaired surrogates, U+0000
/// and U+0001 become U+FFFD. Folding twice is folding once.
QString folded(QStringView text);

/// Appends folded(\a text) to \a buffer.
void appendFolded(QStringView text, std::vector<char16_t>& buffer);

/// A folded text that knows where each of its units comes from.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    const QString& text() const { return m_text; }
    /// The part of the original from which \a span of the folded text comes: whole characters with their
    /// marks, never half a surrogate pair. \a span is not empty and lies in text().
    Span original(Span span) const;

private:
    QString m_text;
    std::vector<Span> m_from; ///< one for each unit of m_text
};

} // namespace sextant::search
