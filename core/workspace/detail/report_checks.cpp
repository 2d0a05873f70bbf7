#include "workspace/detail/report_checks.h"

#include "workspace/detail/json_bytes.h"

#include <algorithm>
#include <mutex>
#include <set>

namespace sextant::workspace::detail {

using journal::Change;
using journal::FieldAddress;
using seal::Subject;
using seal::SubjectKind;

namespace {

QByteArray valueIn(const CoveredFields& fields, const FieldAddress& address)
{
    const auto found = fields.find(address);
    return found == fields.end() ? QByteArray() : found->second;
}

std::optional<QJsonValue> jsonIn(const CoveredFields& fields, const FieldAddress& address)
{
    const QByteArray stored = valueIn(fields, address);
    return stored.isEmpty() ? std::nullopt : std::optional(jsonFromBytes(stored));
}

std::set<FieldAddress> differing(const CoveredFields& then, const CoveredFields& now)
{
    std::set<FieldAddress> addresses;
    for (const auto& [address, stored] : then)
        if (valueIn(now, address) != stored)
            addresses.insert(address);
    for (const auto& [address, stored] : now)
        if (!then.contains(address))
            addresses.insert(address);
    return addresses;
}

/// The last change of each of \a addresses; \a changes in any order.
std::map<FieldAddress, const Change*> lastOf(const std::set<FieldAddress>& addresses,
                                             const std::vector<Change>& changes)
{
    const auto order = [](const Change& change) { return std::tie(change.header.lamport, change.id); };
    std::map<FieldAddress, const Change*> last;
    for (const Change& change : changes) {
        if (!addresses.contains(change.header.address))
            continue;
        const Change*& known = last[change.header.address];
        if (known == nullptr || order(*known) < order(change))
            known = &change;
    }
    return last;
}

/// Tells the differences between a report and the file as it is.
class Teller
{
public:
    Teller(const Document& document, const CoveredFields& then, const CoveredFields& now)
        : m_document(document)
        , m_then(then)
        , m_now(now)
    {}

    bool isRestricted(const FieldAddress& address) const
    {
        const FieldAddress mark{address.kind, address.entity, u"restricted"_qs};
        return address.kind == u"finding" &&
               (valueIn(m_then, mark) == "true" || valueIn(m_now, mark) == "true");
    }

    /// True for what is written when something is made and is never another afterwards.
    bool isPlumbing(const FieldAddress& address) const
    {
        static const QSet<QString> names{
            u"assessment"_qs, u"item"_qs,    u"engagement"_qs, u"organisation"_qs, u"digest"_qs,
            u"mediaType"_qs,  u"addedAt"_qs, u"sizeBytes"_qs,  u"position"_qs,     u"framework"_qs,
            u"fieldwork"_qs,  u"quality"_qs, u"number"_qs,     u"raised"_qs,       u"basedOn"_qs};
        // A file that came or went is told by its link.
        return names.contains(address.field) ||
               (address.kind == u"evidence" && m_then.contains(address) != m_now.contains(address));
    }

    HistoryLine line(const FieldAddress& address, const Change* last) const
    {
        HistoryLine line;
        line.kind = address.kind;
        line.field = address.field;
        line.entity = address.entity;
        line.assessment = assessment::AssessmentId::fromString(part(address, u"assessment"_qs).toString());
        if (address.kind == u"assessment")
            line.assessment = {address.entity};
        line.item = {part(address, u"item"_qs).toString()};
        line.before = jsonIn(m_then, address);
        line.after = jsonIn(m_now, address);
        line.fileName = fileOf(address);
        line.isHead = true;
        if (last != nullptr) {
            line.at = QDateTime::fromMSecsSinceEpoch(last->header.wallTimeMs, Qt::UTC);
            const organisation::Person* author = m_document.persons.get(last->header.author.uuid);
            line.author = author == nullptr ? QString() : author->name;
        }
        return line;
    }

private:
    /// Another field of the entity, as it is or, where that is gone, as it was.
    QJsonValue part(const FieldAddress& address, const QString& field) const
    {
        const FieldAddress other{address.kind, address.entity, field};
        return jsonIn(m_now, other).value_or(jsonIn(m_then, other).value_or(QJsonValue()));
    }

    QString fileOf(const FieldAddress& address) const
    {
        if (address.kind != u"evidence_link")
            return {};
        const auto file = QUuid::fromString(part(address, u"evidence"_qs).toString());
        return part({u"evidence"_qs, file, {}}, u"fileName"_qs).toString();
    }

    const Document& m_document;
    const CoveredFields& m_then;
    const CoveredFields& m_now;
};

LocalizedText plainText(const QString& text)
{
    return {text, text};
}

LocalizedText nameOf(const Document& document, const Subject& subject)
{
    const auto ofOrganisation = [&document](const QUuid& id) {
        const organisation::Organisation* found = document.organisations.get(id);
        return found == nullptr ? LocalizedText() : found->name;
    };
    switch (subject.kind) {
    case SubjectKind::Assessment: {
        const assessment::Assessment* found = document.assessments.get(subject.id);
        return found == nullptr ? LocalizedText() : plainText(found->title);
    }
    case SubjectKind::Engagement: {
        const audit::Engagement* found = document.engagements.get(subject.id);
        return found == nullptr ? LocalizedText()
                                : LocalizedText{found->code + u' ' + found->title.in(Language::English),
                                                found->code + u' ' + found->title.in(Language::Chinese)};
    }
    case SubjectKind::Actions:
        return ofOrganisation(subject.id);
    case SubjectKind::AnnualPlan:
        break;
    }
    const audit::AnnualPlan* found = document.plans.get(subject.id);
    return found == nullptr ? LocalizedText() : plainText(QString::number(found->year));
}

int lostValues(const std::vector<Change>& changes)
{
    return static_cast<int>(std::count_if(changes.begin(), changes.end(), [](const Change& change) {
        return change.bodyState != journal::BodyState::Present && !change.header.deletion;
    }));
}

} // namespace

seal::Record FileReportChecks::record(const Subject& subject, QDate madeOn, const QString& program) const
{
    const QByteArray digest = contentDigest(m_core.document, subject);
    if (digest.isEmpty())
        return {};
    const store::WorkspaceStore& store = *m_core.store;
    return {subject, digest, QUuid::fromString(store.workspaceId()), store.latestChanges(), madeOn, program};
}

Result<ReportCheck> FileReportChecks::check(const seal::DocumentCheck& document,
                                            const std::function<bool(int)>& progress)
{
    ReportCheck check;
    check.document = document.state;
    check.record = document.record;
    if (document.record.isNull())
        return check;
    check.otherWorkspace = document.record.workspace != QUuid::fromString(m_core.store->workspaceId());
    return held({document.record.subject, document.record.contentDigest}, std::move(check), progress);
}

Result<ReportCheck> FileReportChecks::check(const QByteArray& digits,
                                            const std::function<bool(int)>& progress)
{
    return held({std::nullopt, digits}, {}, progress);
}

Result<ReportCheck> FileReportChecks::held(const WantedContent& wanted, ReportCheck check,
                                           const std::function<bool(int)>& progress) const
{
    const auto changes = m_core.store->changes();
    if (!changes)
        return tl::make_unexpected(changes.error());
    const auto isHere = [&](const QByteArray& id) {
        return std::any_of(changes->begin(), changes->end(),
                           [&id](const Change& change) { return change.id == id; });
    };
    check.historyIsHere = std::all_of(check.record.history.begin(), check.record.history.end(), isHere);
    {
        const std::shared_lock lock(m_core.reading);
        if (const auto holder = wanted.holderIn(m_core.document)) {
            check.match = ReportMatch::Now;
            check.subject = *holder;
            check.subjectName = nameOf(m_core.document, *holder);
            return check;
        }
    }
    const auto seen = sighting(wanted, check, *changes, progress);
    if (!seen)
        return tl::make_unexpected(seen.error());
    if (seen->has_value()) {
        describe(**seen, *changes, check);
        return check;
    }
    const auto isOfSubject = [&](const Change& change) {
        return wanted.subject.has_value() && change.header.address.entity == wanted.subject->id;
    };
    check.match = ReportMatch::Foreign;
    if (std::any_of(changes->begin(), changes->end(), isOfSubject)) {
        const std::shared_lock lock(m_core.reading);
        check.match = ReportMatch::Never;
        check.subject = *wanted.subject;
        check.subjectName = nameOf(m_core.document, check.subject);
    }
    check.lostValues = lostValues(*changes);
    return check;
}

Result<std::optional<Sighting>> FileReportChecks::sighting(const WantedContent& wanted,
                                                           const ReportCheck& check,
                                                           const std::vector<Change>& changes,
                                                           const std::function<bool(int)>& progress) const
{
    auto seen = lastSighting(wanted, changes, progress);
    if (!seen || seen->has_value() || check.record.history.empty() || !check.historyIsHere)
        return seen;
    // Two people worked apart and their work was merged: the report shows what one of them had.
    return lastSighting(wanted, historyUpTo(check.record.history, changes), progress);
}

void FileReportChecks::describe(const Sighting& sighting, const std::vector<Change>& changes,
                                ReportCheck& check) const
{
    const std::shared_lock lock(m_core.reading);
    check.match = ReportMatch::Earlier;
    check.subject = sighting.subject;
    check.subjectName = nameOf(m_core.document, sighting.subject);
    check.from = sighting.from;
    check.until = sighting.until;
    const CoveredFields now = coveredFields(m_core.document, sighting.subject);
    const std::set<FieldAddress> addresses = differing(sighting.fields, now);
    const auto last = lastOf(addresses, changes);
    const Teller teller(m_core.document, sighting.fields, now);
    std::set<QUuid> restricted;
    for (const FieldAddress& address : addresses) {
        const auto change = last.find(address);
        if (teller.isRestricted(address))
            restricted.insert(address.entity);
        else if (!teller.isPlumbing(address))
            check.changes.push_back(teller.line(address, change == last.end() ? nullptr : change->second));
    }
    check.restrictedChanges = static_cast<int>(restricted.size());
    std::stable_sort(check.changes.begin(), check.changes.end(),
                     [](const HistoryLine& a, const HistoryLine& b) { return a.at > b.at; });
}

} // namespace sextant::workspace::detail
