#pragma once

#include "organisation/organisation.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace sextant::ui {

/// What is typed into the profile, read tolerantly: full-width digits, thousands separators.
class ProfileFields
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFields)

public:
    /// A count of people: empty is "not stated". False when it is neither.
    static bool readCount(const QString& typed, std::optional<int>& count);
    /// An amount of yuan, two decimals at most.
    static bool readAmount(const QString& typed, std::optional<double>& yuan);
    /// A year from 1800 to 2200.
    static bool readYear(const QString& typed, std::optional<int>& year);

    static QString countText(const std::optional<int>& count);
    static QString amountText(const std::optional<double>& yuan);

    /// What is wrong with a unified social credit code, and what to do; empty when nothing is. A difference
    /// in the organisation code inside is a hint, not an error.
    static QString creditCodeHint(const QString& typed);
    static bool isCreditCodeAcceptable(const QString& typed);
};

} // namespace sextant::ui
