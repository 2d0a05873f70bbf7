#pragma once

#include "html/html_report.h"

namespace sextant::testing {

/// Colours by name, and a picture that names what it would show.
html::Look plainLook();

/// A report with one block of each kind in \a language; every text in it is \a mark and a number, so that no
/// two are the same. Texts within other texts: \a mark must not end with a digit.
report::ReadinessReport everyBlock(const QString& mark, Language language = Language::English);

/// All that \a report says, as its texts one by one.
QStringList textsOf(const report::ReadinessReport& report);

/// What a reader of the page meets: its text, and the names of what is a picture, a space between any two
/// elements that are not within a line. Fails unless \a page is well-formed.
QString readAloud(const QByteArray& page);

} // namespace sextant::testing
