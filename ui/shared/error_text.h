#pragma once

#include "base/error.h"
#include "ui/shared/dialogs.h"

namespace sextant::ui {

/// An error for the person in front of the screen, in the present language.
struct ErrorText
{
    QString happened; ///< one sentence, never empty
    QString kept;     ///< what was kept or left alone; empty where nothing was at stake
    QString todo;     ///< the next step; empty where there is none
};

/// The sentences of \a error. Every ErrorCode has them.
ErrorText errorText(const Error& error);

/// The same as a notice for Dialogs::tell(), with the technical text for copying.
Notice errorNotice(const Error& error);

} // namespace sextant::ui
