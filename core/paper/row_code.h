#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace sextant::paper {

/// Why what was typed is no row of a form.
enum class CodeFault {
    Unreadable, ///< not digits and one letter
    WrongCheck, ///< the letter is another one: a slip, or the code of another edition
    NoSuchRow   ///< beyond the last row
};

/// By what the row of item \a number (from 0, in the order of the framework) is called on paper: its number
/// from 1 on in three digits or more, and a check letter, "017K". The letter depends on \a edition (the
/// digest of the framework), so that most codes of another edition are found out. Any one digit or letter
/// mistyped, and any two neighbouring digits changed over, give a code that does not check: the letter is a
/// sum with different weights modulo 23, a prime.
QString rowCode(int number, const QByteArray& edition);

/// The item that \a text names, from 0, among \a count. Blanks, hyphens, case, width and missing zeros at the
/// left do not matter.
tl::expected<int, CodeFault> readRowCode(const QString& text, const QByteArray& edition, int count);

} // namespace sextant::paper
