#pragma once

#include "assessment/assessment.h"
#include "audit/basics.h"
#include "base/language.h"
#include "framework/framework.h"
#include "improvement/action.h"
#include "organisation/organisation.h"
#include "search/query.h"
#include "workspace/workspace.h"

#include <memory>
#include <optional>
#include <vector>

namespace sextant::workspace {

/// What a hit was found in, in the order in which hits are named.
enum class FoundIn {
    ItemTitle, ///< code and title of a question
    Section,
    Assessment,
    Engagement, ///< an audit: code, title, objective, scope, criteria, summary, notes of its meetings
    Organisation,
    Question,
    Guidance, ///< guidance, why it matters, what counts as evidence
    Option,   ///< label and descriptor of a level or another choice
    Answer,   ///< an answer in words
    Reason,   ///< why an item is not applicable
    Note,
    ReviewNote,  ///< a reviewer's remark on a check, or the answer to it
    Finding,     ///< any part of it, and what management says; never of a restricted one
    Sample,      ///< the words of its working paper, and the rows drawn
    Action,      ///< what is to be done, or how it was closed
    EvidenceFile ///< its name
};

struct SearchHit
{
    FoundIn in = FoundIn::ItemTitle;
    /// Where to go. The framework's own texts name the assessment that is shown, when it uses the framework,
    /// or else the latest one that does and asks the item, or else the latest; null for organisations,
    /// actions and what belongs to an audit as a whole.
    assessment::AssessmentId assessment;
    framework::ItemId item;                    ///< null for what belongs to no question
    framework::SectionId section;              ///< of FoundIn::Section
    organisation::OrganisationId organisation; ///< of FoundIn::Organisation and FoundIn::Action
    improvement::ActionId action;              ///< of FoundIn::Action
    audit::EngagementId engagement;            ///< of FoundIn::Engagement, FoundIn::Finding, FoundIn::Sample
    audit::FindingId finding;                  ///< of FoundIn::Finding
    audit::SampleRecordId sample;              ///< of FoundIn::Sample
    std::optional<assessment::EvidenceId> evidence;
    bool isHidden = false; ///< the item is not asked, by the relevance conditions
    QString text;          ///< as it is written; what was looked for stands in it
    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// The hits of one kind.
struct SearchHits
{
    FoundIn in = FoundIn::ItemTitle;
    int total = 0;               ///< all of them
    std::vector<SearchHit> hits; ///< the first of them: of the assessment shown, then in reading order
};

/// Finds in everything a workspace holds, in both languages whatever the screen's. The texts are folded when
/// they are first asked for, and each again when it changes. Lives on the notifier's thread, no longer than
/// the workspace.
class SearchService
{
public:
    explicit SearchService(Workspace& workspace);
    ~SearchService();
    SearchService(const SearchService&) = delete;
    SearchService& operator=(const SearchService&) = delete;

    /// Begins to fold, so that the first find() has nothing to wait for: on a worker where that takes longer
    /// than a key may. Harmless at any time.
    void prepare();

    /// Texts in which all words of \a query occur, with the code of their item; at least one word in the text
    /// itself. One hit for each item (title, question, guidance together; options; the answer's parts each
    /// for itself), in \a language where both languages hit. At most \a limit hits of each kind are named. \a
    /// shown may be null.
    std::vector<SearchHits> find(const search::Query& query, Language language,
                                 const assessment::AssessmentId& shown, int limit);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant::workspace
