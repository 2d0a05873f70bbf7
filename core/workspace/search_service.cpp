#include "workspace/search_service.h"

#include "workspace/assessment_service.h"
#include "workspace/detail/search_sources.h"

#include <QSet>

#include <algorithm>
#include <future>
#include <map>
#include <set>
#include <utility>

namespace sextant::workspace {

namespace {

using assessment::AssessmentId;
using detail::SearchKeys;
using detail::SearchSubject;
using framework::ItemId;

/// Folding so many letters takes about 50 ms: more is left to a worker.
constexpr qsizetype kLettersAtOnce = 4'000'000;

using Place = std::pair<AssessmentId, ItemId>;

search::TextIndex indexOf(const std::vector<search::Document>& documents)
{
    search::TextIndex index;
    for (const search::Document& document : documents)
        index.add(document);
    return index;
}

qsizetype lettersOf(const std::vector<search::Document>& documents)
{
    qsizetype letters = 0;
    for (const search::Document& document : documents)
        letters += document.text.size();
    return letters;
}

/// Which items are asked in each assessment, looked up once for all hits.
class AskedItems
{
public:
    explicit AskedItems(AssessmentService& service)
        : m_service(service)
    {}

    /// nullopt when the assessment has no such item.
    std::optional<bool> isAsked(const AssessmentId& assessment, const ItemId& item)
    {
        const auto framework = m_service.framework(assessment);
        const int number = framework == nullptr ? -1 : framework->index.indexOf(item);
        if (number < 0)
            return std::nullopt;
        auto& asked = m_asked[assessment];
        if (asked.empty())
            asked = m_service.visibleItems(assessment);
        return asked[static_cast<size_t>(number)];
    }

private:
    AssessmentService& m_service;
    std::map<AssessmentId, std::vector<bool>> m_asked;
};

} // namespace

class SearchService::Impl
{
public:
    explicit Impl(Workspace& file)
        : workspace(file)
    {
        ChangeNotifier& notifier = file.notifier();
        const auto listen = [&](auto signal, auto slot) {
            connections.push_back(QObject::connect(&notifier, signal, &notifier, slot));
        };
        listen(&ChangeNotifier::answerChanged, [this](const AssessmentId& assessment, const ItemId& item) {
            changedAnswers.insert({assessment, item});
        });
        listen(&ChangeNotifier::assessmentChanged, [this](const AssessmentId&) { namesChanged = true; });
        listen(&ChangeNotifier::organisationChanged,
               [this](const organisation::OrganisationId&) { namesChanged = true; });
        listen(&ChangeNotifier::actionChanged,
               [this](const improvement::ActionId&) { actionsChanged = true; });
        listen(&ChangeNotifier::engagementChanged,
               [this](const audit::EngagementId&) { auditsChanged = true; });
        // Whether it is restricted decides on its actions too.
        listen(&ChangeNotifier::findingChanged,
               [this](const audit::FindingId&) { auditsChanged = actionsChanged = true; });
        listen(&ChangeNotifier::sampleChanged,
               [this](const audit::SampleRecordId&) { auditsChanged = true; });
        listen(&ChangeNotifier::listChanged, [this] { listChanged = true; });
    }
    ~Impl()
    {
        for (const QMetaObject::Connection& connection : connections)
            QObject::disconnect(connection);
    }

    /// Makes the index, or begins to, when there is none or the list of assessments is another one.
    void build();
    /// What find() searches: whole, and as the workspace is now.
    const search::TextIndex& current();
    const SearchSubject& subject(int key) const { return documents.subject(key); }
    QByteArray frameworkOf(const AssessmentId& id) const;
    /// Who uses \a framework: the one shown, or the latest that asks \a item, or the latest.
    AssessmentId userOf(const QByteArray& framework, const AssessmentId& shown, const ItemId& item,
                        AskedItems& asked) const;

    Workspace& workspace;

private:
    void foldChanges();
    int placeOf(const AssessmentId& id) const;

    std::vector<QMetaObject::Connection> connections;
    detail::SearchDocuments documents;
    search::TextIndex index;
    std::future<search::TextIndex> folding; ///< valid while a worker folds
    bool isBuilt = false;
    std::vector<AssessmentId> assessments; ///< those in the index
    std::map<Place, SearchKeys> answers;
    SearchKeys names;
    SearchKeys actions;
    SearchKeys audits;
    std::set<Place> changedAnswers; ///< since they were folded
    bool namesChanged = false;
    bool actionsChanged = false;
    bool auditsChanged = false;
    bool listChanged = false;
};

QByteArray SearchService::Impl::frameworkOf(const AssessmentId& id) const
{
    const assessment::Assessment* found = workspace.assessments().find(id);
    return found == nullptr ? QByteArray() : found->framework;
}

int SearchService::Impl::placeOf(const AssessmentId& id) const
{
    const auto at = std::find(assessments.begin(), assessments.end(), id);
    return at == assessments.end() ? -1 : static_cast<int>(at - assessments.begin());
}

void SearchService::Impl::build()
{
    const auto now = workspace.assessments().all();
    if (isBuilt && (!listChanged || now == assessments)) {
        namesChanged = namesChanged || listChanged;
        actionsChanged = actionsChanged || listChanged;
        auditsChanged = auditsChanged || listChanged;
        listChanged = false;
        return;
    }
    documents = {};
    answers.clear();
    changedAnswers.clear();
    namesChanged = actionsChanged = auditsChanged = listChanged = false;
    isBuilt = true;
    assessments = now;
    std::vector<QByteArray> frameworks;
    for (const AssessmentId& id : assessments) {
        const auto framework = workspace.assessments().framework(id);
        if (framework == nullptr)
            continue;
        const QByteArray& digest = framework->framework.digest;
        if (std::find(frameworks.begin(), frameworks.end(), digest) == frameworks.end()) {
            detail::addFramework(*framework, static_cast<int>(frameworks.size()), documents);
            frameworks.push_back(digest);
        }
        for (const framework::Item* item : framework->index.items())
            if (auto keys = detail::addAnswer(workspace, id, placeOf(id), item->id, documents); !keys.empty())
                answers[{id, item->id}] = std::move(keys);
    }
    names = detail::addNames(workspace, documents);
    actions = detail::addActions(workspace, documents);
    audits = detail::addAudits(workspace, documents);
    auto texts = documents.take();
    folding = {};
    if (lettersOf(texts) <= kLettersAtOnce)
        index = indexOf(texts);
    else
        folding = std::async(std::launch::async, [texts = std::move(texts)] { return indexOf(texts); });
}

void SearchService::Impl::foldChanges()
{
    QSet<int> gone;
    for (const Place& place : changedAnswers)
        if (const auto known = answers.find(place); known != answers.end()) {
            gone.unite(QSet<int>(known->second.begin(), known->second.end()));
            answers.erase(known);
        }
    if (namesChanged)
        gone.unite(QSet<int>(names.begin(), names.end()));
    if (actionsChanged)
        gone.unite(QSet<int>(actions.begin(), actions.end()));
    if (auditsChanged)
        gone.unite(QSet<int>(audits.begin(), audits.end()));
    if (!gone.isEmpty())
        index.remove(gone);
    for (const int key : gone)
        documents.release(key);
    for (const Place& place : std::exchange(changedAnswers, {}))
        if (auto keys = addAnswer(workspace, place.first, placeOf(place.first), place.second, documents);
            !keys.empty())
            answers[place] = std::move(keys);
    if (std::exchange(namesChanged, false))
        names = addNames(workspace, documents);
    if (std::exchange(actionsChanged, false))
        actions = addActions(workspace, documents);
    if (std::exchange(auditsChanged, false))
        audits = addAudits(workspace, documents);
}

const search::TextIndex& SearchService::Impl::current()
{
    build();
    if (folding.valid())
        index = folding.get();
    foldChanges();
    for (const search::Document& document : documents.take())
        index.add(document);
    return index;
}

AssessmentId SearchService::Impl::userOf(const QByteArray& framework, const AssessmentId& shown,
                                         const ItemId& item, AskedItems& asked) const
{
    if (framework == frameworkOf(shown))
        return shown;
    AssessmentId latest;
    for (auto id = assessments.rbegin(); id != assessments.rend(); ++id) {
        if (frameworkOf(*id) != framework)
            continue;
        if (item.isNull() || asked.isAsked(*id, item).value_or(false))
            return *id;
        latest = latest.isNull() ? *id : latest;
    }
    return latest;
}

SearchService::SearchService(Workspace& workspace)
    : m_impl(std::make_unique<Impl>(workspace))
{}

SearchService::~SearchService() = default;

void SearchService::prepare()
{
    m_impl->build();
}

std::vector<SearchHits> SearchService::find(const search::Query& query, Language language,
                                            const AssessmentId& shown, int limit)
{
    const search::TextIndex& index = m_impl->current();
    const QByteArray shownFramework = m_impl->frameworkOf(shown);
    const auto first = [&](int key) {
        const SearchSubject& subject = m_impl->subject(key);
        return subject.framework.isEmpty() ? subject.assessment == shown
                                           : subject.framework == shownFramework;
    };
    AskedItems asked(m_impl->workspace.assessments());
    std::vector<SearchHits> result;
    for (const search::KindHits& kind : index.find(query, language, limit, first)) {
        SearchHits hits{static_cast<FoundIn>(kind.kind), kind.total, {}};
        for (const search::Document* document : kind.best) {
            const SearchSubject& subject = m_impl->subject(document->key);
            SearchHit hit{
                hits.in,        subject.assessment, subject.item,    subject.section, subject.organisation,
                subject.action, subject.engagement, subject.finding, subject.sample,  subject.evidence,
                false,          document->text};
            if (!subject.framework.isEmpty())
                hit.assessment = m_impl->userOf(subject.framework, shown, hit.item, asked);
            if (!hit.item.isNull())
                hit.isHidden = !asked.isAsked(hit.assessment, hit.item).value_or(false);
            hits.hits.push_back(std::move(hit));
        }
        // What leads nowhere comes last: the first line is the one that Enter takes.
        std::stable_partition(hits.hits.begin(), hits.hits.end(),
                              [](const SearchHit& hit) { return !hit.isHidden; });
        result.push_back(std::move(hits));
    }
    return result;
}

} // namespace sextant::workspace
