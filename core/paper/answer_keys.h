#pragma once

#include "framework/framework.h"

#include <QString>
#include <QStringList>

namespace sextant::paper {

/// What stands for "not applicable" on paper, and is typed for it.
inline constexpr QLatin1StringView kNotApplicableKey("A");

/// What stands for each option of \a item on paper and is typed for it, as in the window: Y, P, N and T for
/// the results of a check, else the number of the option (framework::optionNumbers()).
QStringList answerKeys(const framework::Item& item);

/// The option of \a item that \a key names, in whatever case and width; -1: none.
int optionOfKey(const framework::Item& item, const QString& key);

} // namespace sextant::paper
