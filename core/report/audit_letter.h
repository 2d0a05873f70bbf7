#pragma once

#include "audit/engagement.h"
#include "framework/framework_index.h"
#include "organisation/organisation.h"
#include "report/report.h"

#include <QDate>
#include <QString>

#include <memory>

namespace sextant::report {

/// What a letter that announces an audit is made from.
struct AuditLetterInput
{
    audit::Engagement engagement;
    organisation::Organisation organisation;
    QString lead;                                              ///< name; empty: nobody yet
    std::shared_ptr<const framework::IndexedFramework> manual; ///< for the titles of chapters; may be null
    QDate printedOn;                                           ///< the letter's date while it is not sent
    QString programVersion;
};

/// A letter that announces the audit, to be changed by hand: what is audited and why, when the work is, what
/// to have ready, that nobody is presumed to be at fault. What is not decided yet is left out.
QString proposedLetter(const AuditLetterInput& input, Language language);

/// The letter as it stands in the engagement, on paper: letterhead, addressees, day, the text line by line,
/// and lines to sign on for the lead and for who receives it. A first line that an empty one follows is the
/// subject. Nothing written in \a language yet: the letter says so.
ReadinessReport auditLetter(const AuditLetterInput& input, Language language);

} // namespace sextant::report
