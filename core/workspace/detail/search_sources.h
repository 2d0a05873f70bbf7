#pragma once

#include "framework/framework_index.h"
#include "search/text_index.h"
#include "workspace/search_service.h"

#include <QHash>

#include <map>
#include <vector>

namespace sextant::workspace::detail {

/// What a key of the index stands for.
struct SearchSubject
{
    assessment::AssessmentId assessment; ///< null for texts of a framework, which several may use
    QByteArray framework;                ///< digest; of texts of a framework
    framework::ItemId item;
    framework::SectionId section;
    organisation::OrganisationId organisation;
    improvement::ActionId action;
    audit::EngagementId engagement;
    audit::FindingId finding;
    audit::SampleRecordId sample;
    std::optional<assessment::EvidenceId> evidence;
};

/// Takes texts from the sources below and gives each subject its key.
class SearchDocuments
{
public:
    /// A new key for \a subject.
    int key(const SearchSubject& subject);
    /// The key stands for nothing any more and may be given again.
    void release(int key);
    const SearchSubject& subject(int key) const { return m_subjects[static_cast<size_t>(key)]; }

    void add(FoundIn in, int key, qint64 order, Language language, const QString& text,
             const QString& head = {});
    /// Both halves of \a text, where they are there.
    void add(FoundIn in, int key, qint64 order, const LocalizedText& text, const QString& head = {});

    /// What has been added since the last call.
    std::vector<search::Document> take();

private:
    std::vector<SearchSubject> m_subjects;
    std::vector<int> m_free;
    std::vector<search::Document> m_documents;
};

/// Keys that belong together, so that they can be taken away together.
using SearchKeys = std::vector<int>;

// One function for each source of texts. A new kind of thing that can be found is one more of these, a
// FoundIn, and its call in SearchService.

/// Sections, questions, guidance and, but for the packs of audits, whose checks all have the same, options;
/// \a place: of the framework among those in use.
SearchKeys addFramework(const framework::IndexedFramework& framework, int place, SearchDocuments& documents);
/// Names of organisations and titles of the assessments that are no audit's.
SearchKeys addNames(Workspace& workspace, SearchDocuments& documents);
/// What is to be done, and how it was closed; not what follows from a restricted finding.
SearchKeys addActions(Workspace& workspace, SearchDocuments& documents);
/// Engagements, their findings but the restricted ones, and their samples.
SearchKeys addAudits(Workspace& workspace, SearchDocuments& documents);
/// Answer in words, reason, note, review notes and evidence of one item; \a place: of the assessment among
/// all.
SearchKeys addAnswer(Workspace& workspace, const assessment::AssessmentId& assessment, int place,
                     const framework::ItemId& item, SearchDocuments& documents);

} // namespace sextant::workspace::detail
