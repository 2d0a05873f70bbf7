#pragma once

#include <QString>

namespace sextant::vault {

enum class Strength {
    TooShort, ///< guessed by hand: not taken
    Weak,     ///< falls to a patient program
    Fair,
    Strong,
};

/// An estimate of how many guesses \a password stands up to, by what it is made of: each character counts by
/// its kind (a digit 3.3 bits, a letter 4.7, a sign 5, a Han character 9), and hardly at all when it repeats
/// one that was there or goes on counting from the one before. Up to 28 bits too short, 45 weak, 65 fair. Our
/// suggestion: it knows no dictionary.
Strength strengthOf(const QString& password);

} // namespace sextant::vault
