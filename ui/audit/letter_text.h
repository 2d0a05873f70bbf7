#pragma once

#include "audit/engagement.h"
#include "framework/framework_index.h"
#include "organisation/organisation.h"

#include <QString>

namespace sextant::ui {

/// What a letter that announces an audit is made from.
struct LetterFacts
{
    audit::Engagement engagement;
    organisation::Organisation organisation;
    QString lead;                                      ///< name; empty: nobody yet
    const framework::FrameworkIndex* manual = nullptr; ///< for the titles of chapters
};

/// A letter that announces the audit, to be changed by hand: what is audited and why, when the work is, what
/// to have ready, that nobody is presumed to be at fault. In \a language whatever that of the screen; what is
/// not decided yet is left out.
QString proposedLetter(const LetterFacts& facts, Language language);

} // namespace sextant::ui
