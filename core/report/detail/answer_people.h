#pragma once

#include "assessment/assessment.h"
#include "base/language.h"

#include <QHash>
#include <QString>

namespace sextant::report::detail {

using People = QHash<organisation::PersonId, QString>;

/// Who stands behind \a answer and how it stands, in one line: who is responsible, who reviewed it when and
/// whether it has changed since, that it is flagged, that it is last time's. Empty: nothing of these.
QString peopleOf(const assessment::Answer& answer, const People& people, Language language);

} // namespace sextant::report::detail
