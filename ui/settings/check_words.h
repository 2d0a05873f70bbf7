#pragma once

#include "ui/shared/message_bar.h"
#include "workspace/workspace.h"

#include <QString>

namespace sextant::ui {

/// What a check found, in the language of the screen.
struct CheckWords
{
    MessageKind kind = MessageKind::Ok;
    QString title;
    QString text; ///< what to do
    QString
        faults; ///< a line for each kind of fault: what, how many, what it means; empty when there are none
    QString detail; ///< for those who help: every fault by code, subject and detail
};

CheckWords checkWords(const workspace::Workspace::VerifyReport& report);

} // namespace sextant::ui
