#pragma once

#include <QStringList>

class QWidget;

namespace sextant::test {

/// What of \a root, as it is shown now, cannot be read whole: words on labels, buttons and table heads that
/// do not fit and are neither wrapped nor elided with their full text as tooltip, and controls that lie
/// outside their place where no scroll bar reaches. One line each, empty when all is well. Layouts are
/// brought up to date first.
QStringList whatDoesNotFit(QWidget& root);

} // namespace sextant::test
