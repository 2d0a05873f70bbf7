#pragma once

#include "audit/engagement_rules.h"
#include "audit/finding_rules.h"
#include "base/error.h"
#include "base/refusal_words.h"

namespace sextant::audit {

/// Why an act on an audit is refused; the "reason" of an AuditRefused error is its name in lower camel case.
enum class AuditRefusal {
    FindingNotReady,   ///< {"missing"}: names of FindingFault, parted by commas
    FindingStep,       ///< {"from", "to"}: names of FindingStage
    StageNotReady,     ///< {"missing"}: names of Gap that block, parted by commas
    StageStep,         ///< {"from", "to"}: names of EngagementStage
    ReportSigned,      ///< {"code"}: reopened before engagement, findings, samples or fieldwork change
    ReportNotSigned,   ///< {"code"}
    PartOfEngagement,  ///< {"code"}: an assessment that goes, is signed and is reopened with its engagement
    CheckOutOfScope,   ///< {"item"}: not among the chapters of the engagement
    NotAnswered,       ///< {"item"}: what is open, or answered differently by two people, is not signed off
    YearTaken,         ///< {"year"}: there is a plan for it
    FindingLocked,     ///< {"number"}: restricted; opened by its password before it is read or changed
    FileNotSealed,     ///< {"number"}: files of a restricted finding are copies of its own, encrypted
    SealedFileDamaged, ///< {"file", "pieces", "of"}: numbers of those that do not open, from 1
    NoVault,           ///< no password has been set in this file
    WrongPassword,
    PasswordTooShort, ///< vault::Strength::TooShort
    VaultDamaged,     ///< what is encrypted is not as it was written
    VaultTooDear,     ///< the file asks for more work than any password needs
    NoMemoryForKey,   ///< some 256 MiB are needed to make a key of a password
};

tl::unexpected<Error> refuse(AuditRefusal reason, QVariantMap args = {});
/// FindingNotReady or StageNotReady with what is missing.
tl::unexpected<Error> refuse(const std::vector<FindingFault>& missing);
tl::unexpected<Error> refuse(const std::vector<StageGap>& gaps);

/// The sentences for an AuditRefused error.
RefusalWords auditRefusalWords(const Error& error);

} // namespace sextant::audit
