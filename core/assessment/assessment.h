#pragma once

#include "base/decimal.h"
#include "base/field_list.h"
#include "base/id.h"
#include "framework/framework.h"
#include "organisation/organisation.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace sextant::assessment {

using AssessmentId = Id<struct AssessmentTag>;
using AnswerId = Id<struct AnswerTag>;
using EvidenceId = Id<struct EvidenceTag>;
using EvidenceLinkId = Id<struct EvidenceLinkTag>;
using SealId = Id<struct SealTag>;
/// SHA-256 of a change's header; names what a review has reviewed.
using ChangeRef = QByteArray;

struct NotApplicable
{
    QString reason; ///< never empty
    friend bool operator==(const NotApplicable&, const NotApplicable&) = default;
};

/// The options chosen; never empty; one for ItemKind::Option.
struct ChosenOptions
{
    std::vector<framework::OptionId> options;
    friend bool operator==(const ChosenOptions&, const ChosenOptions&) = default;
};

/// What was answered: one value, because it only makes sense together. monostate: unanswered.
using Response = std::variant<std::monostate, ChosenOptions, Decimal, QDate, QString, NotApplicable>;

inline bool isAnswered(const Response& response)
{
    return response.index() != 0;
}
inline bool isNotApplicable(const Response& response)
{
    return std::holds_alternative<NotApplicable>(response);
}

/// A reviewer's mark on one state of the response.
struct Review
{
    organisation::PersonId reviewer;
    QDateTime at; ///< UTC
    QByteArray
        responseDigest; ///< SHA-256 of the response's stored bytes at the time: a later change voids it
    friend bool operator==(const Review&, const Review&) = default;
};

struct Answer
{
    AnswerId id; ///< derived from assessment and item
    AssessmentId assessment;
    framework::ItemId item;
    Response response;
    QString note;
    bool flagged = false;
    std::optional<Decimal> target; ///< points aimed at
    organisation::PersonId assignee;
    std::optional<Review> review;
    bool carriedOver = false; ///< from last time's answers, not yet confirmed
    friend bool operator==(const Answer&, const Answer&) = default;
};

enum class Stage { Draft, InReview, Signed };

struct Assessment
{
    AssessmentId id;
    organisation::OrganisationId organisation;
    QString title;
    QByteArray framework; ///< digest of the snapshot
    QDate startedOn;
    QDate asOf; ///< dates are scored against this day
    Stage stage = Stage::Draft;
    AssessmentId basedOn; ///< whose answers it started from; null: none
    QString preparedBy;
    QString reviewedBy;
    QString position; ///< fractional key for the order among siblings; ties by id
    /// The sections that are asked, with those below them; empty: all. See itemsInScope().
    std::vector<framework::SectionId> scope;
    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// A file kept in the workspace. Stored once however often linked; content by SHA-256.
struct Evidence
{
    EvidenceId id; ///< derived from the content digest
    QByteArray digest;
    QString fileName;
    QString mediaType; ///< by content, not by name
    qint64 sizeBytes = 0;
    QDateTime addedAt; ///< UTC
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct EvidenceLink
{
    EvidenceLinkId id; ///< derived from assessment, item and evidence
    AssessmentId assessment;
    framework::ItemId item;
    EvidenceId evidence;
    friend bool operator==(const EvidenceLink&, const EvidenceLink&) = default;
};

/// The signature of an assessment: what was signed, by its heads, and the figures as signed. Immutable.
struct Seal
{
    SealId id;
    AssessmentId assessment;
    QDateTime signedAt; ///< UTC
    organisation::PersonId signedBy;
    QByteArray contentDigest; ///< over all answers' stored fields and the framework digest
    QByteArray frameworkDigest;
    QString engine;               ///< scoring engine version
    std::vector<ChangeRef> heads; ///< the head of every field sealed, sorted
    QByteArray figures;           ///< the score card as JSON, as `sextant-cli score --json` prints it
    friend bool operator==(const Seal&, const Seal&) = default;
};

/// The answer's id: the same for two people who answer the same item.
AnswerId answerId(const AssessmentId& assessment, const framework::ItemId& item);
EvidenceLinkId evidenceLinkId(const AssessmentId& assessment, const framework::ItemId& item,
                              const EvidenceId& evidence);

} // namespace sextant::assessment

namespace sextant {

template <>
struct EntityTraits<assessment::Assessment>
{
    static constexpr const char* kind = "assessment";
    static std::span<const Field<assessment::Assessment>> fields();
};
template <>
struct EntityTraits<assessment::Answer>
{
    static constexpr const char* kind = "answer";
    static std::span<const Field<assessment::Answer>> fields();
};
template <>
struct EntityTraits<assessment::Evidence>
{
    static constexpr const char* kind = "evidence";
    static std::span<const Field<assessment::Evidence>> fields();
};
template <>
struct EntityTraits<assessment::EvidenceLink>
{
    static constexpr const char* kind = "evidence_link";
    static std::span<const Field<assessment::EvidenceLink>> fields();
};
template <>
struct EntityTraits<assessment::Seal>
{
    static constexpr const char* kind = "seal";
    static std::span<const Field<assessment::Seal>> fields();
};

} // namespace sextant
