#pragma once

#include <QStringList>

class QLineEdit;

namespace sextant::ui {

/// Offers \a names of persons in \a field while somebody types, in the order given.
void completeNames(QLineEdit* field, const QStringList& names);

} // namespace sextant::ui
