#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sextant::ui::print {

/// A line of the list beside the pages of a PDF.
struct OutlineEntry
{
    QString title;        ///< of any length, on one line or several; shown as one line of at most 200 letters
    int level = 0;        ///< 0 or deeper; at most one deeper than the entry before
    int page = 0;         ///< of the file, from 0
    double fromTopPt = 0; ///< on its page
};

/// Gives \a pdf, as Qt has written it, an outline on pages \a heightPt high, says that its text is in
/// \a language ("zh-CN") and that windows show its title: all appended as an update, as PDF 1.4 (3.4.5)
/// allows; what is there stays byte for byte. A file that does not look as Qt writes it stays as it is.
void addOutline(QByteArray& pdf, const std::vector<OutlineEntry>& entries, double heightPt,
                const QByteArray& language);

} // namespace sextant::ui::print
