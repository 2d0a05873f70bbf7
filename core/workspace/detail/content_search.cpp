#include "workspace/detail/content_search.h"

#include "workspace/detail/replay.h"

#include <algorithm>
#include <iterator>

namespace sextant::workspace::detail {

using journal::Change;
using seal::Subject;
using seal::SubjectKind;

namespace {

QDateTime timeOf(const Change& change)
{
    return QDateTime::fromMSecsSinceEpoch(change.header.wallTimeMs, Qt::UTC);
}

bool touchesKind(const Applied& applied, std::initializer_list<Kind> kinds)
{
    return std::any_of(applied.entities.begin(), applied.entities.end(), [&kinds](const EntityKey& key) {
        return std::find(kinds.begin(), kinds.end(), key.kind) != kinds.end();
    });
}

bool touchesAssessment(const Applied& applied, const QUuid& id)
{
    return applied.entities.contains({Kind::Assessment, id}) || touchesKind(applied, {Kind::Evidence}) ||
           std::any_of(applied.places.begin(), applied.places.end(),
                       [&id](const Place& place) { return place.assessment.uuid == id; });
}

/// True when the digest of \a subject may have become another one.
bool touches(const Document& document, const Applied& applied, const Subject& subject)
{
    switch (subject.kind) {
    case SubjectKind::Assessment:
        return touchesAssessment(applied, subject.id);
    case SubjectKind::Engagement: {
        const audit::Engagement* engagement = document.engagements.get(subject.id);
        return touchesKind(applied, {Kind::Engagement, Kind::Finding, Kind::SampleRecord}) ||
               (engagement != nullptr && touchesAssessment(applied, engagement->fieldwork.uuid));
    }
    case SubjectKind::Actions:
        return touchesKind(applied, {Kind::Organisation, Kind::Action});
    case SubjectKind::AnnualPlan:
        break;
    }
    return touchesKind(applied, {Kind::AnnualPlan, Kind::AuditableUnit});
}

/// Keeps the latest sighting while the history goes by.
class Watch
{
public:
    explicit Watch(const WantedContent& wanted)
        : m_wanted(wanted)
    {}

    void look(const Document& document, const Applied& applied, const Change& last)
    {
        if (isOpen() && touches(document, applied, m_latest->subject) &&
            !m_wanted.isHeldBy(document, m_latest->subject))
            m_latest->until = timeOf(last);
        if (isOpen())
            return;
        for (const Subject& subject :
             m_wanted.subject.has_value() ? std::vector{*m_wanted.subject} : subjectsOf(document))
        {
            if (!touches(document, applied, subject) || !m_wanted.isHeldBy(document, subject))
                continue;
            m_latest = Sighting{subject, timeOf(last), {}, coveredFields(document, subject)};
            return;
        }
    }

    std::optional<Sighting> take() { return std::move(m_latest); }

private:
    bool isOpen() const { return m_latest.has_value() && m_latest->until.isNull(); }

    const WantedContent& m_wanted;
    std::optional<Sighting> m_latest;
};

} // namespace

std::optional<Subject> WantedContent::holderIn(const Document& document) const
{
    if (subject.has_value())
        return isHeldBy(document, *subject) ? subject : std::nullopt;
    const std::vector<Subject> all = subjectsOf(document);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Subject& one) { return isHeldBy(document, one); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool WantedContent::isHeldBy(const Document& document, const Subject& holder) const
{
    const QByteArray content = contentDigest(document, holder);
    return !content.isEmpty() && !digest.isEmpty() && content.startsWith(digest);
}

Result<std::optional<Sighting>> lastSighting(const WantedContent& wanted, std::vector<Change> changes,
                                             const std::function<bool(int)>& progress)
{
    Watch watch(wanted);
    const size_t count = changes.size();
    size_t done = 0;
    int told = -1;
    bool cancelled = false;
    Replay replay(std::move(changes));
    replay.run([&](const Document& document, const Applied& applied, const Change& last) {
        watch.look(document, applied, last);
        done += applied.fields.size();
        const int percent = static_cast<int>(100 * std::min(done, count) / count);
        cancelled = progress && percent != told && !progress(percent);
        told = percent;
        return !cancelled;
    });
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    return watch.take();
}

std::vector<Change> historyUpTo(const std::vector<journal::ChangeId>& latest,
                                const std::vector<Change>& changes)
{
    QHash<QByteArray, const Change*> byId;
    QHash<journal::SessionId, const Change*> firsts;
    for (const Change& change : changes) {
        byId.insert(change.id, &change);
        if (change.header.sequence == 1)
            firsts.insert(change.header.session, &change);
    }
    QHash<journal::SessionId, quint64> reached;
    std::vector<QByteArray> open = latest;
    while (!open.empty()) {
        const Change* change = byId.value(open.back());
        open.pop_back();
        if (change == nullptr)
            continue;
        quint64& sequence = reached[change->header.session];
        const Change* first = sequence == 0 ? firsts.value(change->header.session) : nullptr;
        sequence = std::max(sequence, change->header.sequence);
        if (first != nullptr)
            open.insert(open.end(), first->header.seen.begin(), first->header.seen.end());
    }
    std::vector<Change> earlier;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(earlier),
                 [&reached](const Change& change) {
                     return change.header.sequence <= reached.value(change.header.session);
                 });
    return earlier;
}

} // namespace sextant::workspace::detail
