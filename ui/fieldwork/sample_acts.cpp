#include "ui/fieldwork/sample_acts.h"

#include "ui/shared/check_facts.h"

#include "audit/finding_rules.h"
#include "audit/sample_words.h"
#include "base/hashing.h"
#include "ledger/amount.h"
#include "workspace/audit_service.h"
#include "workspace/evidence_service.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace sextant::ui {

using audit::SampleRecord;
using audit::SampleRecordId;
using audit::TestResult;

namespace {

constexpr int kPollMs = 5;

/// Name of a pasted list as a file: the same in both languages, since it is kept.
QString listName()
{
    return QStringLiteral("population.txt");
}

/// Reads the population of \a record from what is kept, or from the file at \a path.
PopulationReader::Work readingOf(const SampleRecord& record, const QString& path,
                                 const workspace::EvidenceService& files)
{
    const audit::SampledPopulation population = record.population;
    const SourceWish wish = wishOf(record);
    const QString program = PopulationReader::program();
    if (!path.isEmpty())
        return
            [=](const ledger::Progress& progress) { return sourceFromFile(path, wish, program, progress); };
    if (population.origin == audit::PopulationOrigin::Typed)
        return [=](const ledger::Progress&) { return sourceFromText(population.typed, wish); };
    return [=, &files](const ledger::Progress& progress) -> Result<SampleSource> {
        const auto bytes = files.content(population.file);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        if (population.origin == audit::PopulationOrigin::Pasted)
            return sourceFromText(QString::fromUtf8(*bytes), wish);
        return sourceFromContent(*bytes, population.source, wish, program, progress);
    };
}

} // namespace

SampleActs::SampleActs(AssessmentPresenter& presenter, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_clock(clock)
{
    m_keeping.setMaxThreadCount(1);
    connect(&m_reader, &PopulationReader::busyChanged, this, [this] { setBusy(m_reader.isBusy() ? 1 : -1); });
}

SampleActs::~SampleActs()
{
    m_isEnding = true;
    // The worker may just be asking this thread to write down what it kept.
    while (!m_keeping.waitForDone(kPollMs))
        QCoreApplication::sendPostedEvents(&m_presenter.workspace().notifier(), QEvent::MetaCall);
}

const SampleRecord* SampleActs::find(const SampleRecordId& id) const
{
    return id.isNull() ? nullptr : m_presenter.workspace().audits().find(id);
}

QString SampleActs::nameOf(const SampleRecord& record) const
{
    return tr("Working paper %1").arg(sampleLabel(record.number));
}

workspace::DraftService& SampleActs::drafts() const
{
    return m_presenter.workspace().audits().drafts();
}

void SampleActs::setBusy(int change)
{
    m_busy += change;
    Q_EMIT busyChanged();
}

bool SampleActs::take(const Result<workspace::GroupId>& group, const QString& text)
{
    if (!group)
        Q_EMIT refused(group.error());
    else
        m_presenter.addStep(*group, {}, text);
    return group.has_value();
}

bool SampleActs::change(const SampleRecordId& id, const std::function<void(SampleRecord&)>& edit)
{
    const SampleRecord* found = find(id);
    if (found == nullptr || !canEdit())
        return false;
    SampleRecord changed = *found;
    edit(changed);
    audit::tidyResults(changed);
    return changed == *found || take(m_presenter.workspace().audits().update(changed), nameOf(changed));
}

void SampleActs::run(std::function<Result<assessment::EvidenceId>()> work,
                     std::function<void(const Result<assessment::EvidenceId>&)> done)
{
    setBusy(1);
    m_keeping.start([this, work = std::move(work), done = std::move(done)] {
        const auto kept = work();
        QMetaObject::invokeMethod(
            this,
            [this, kept, done] {
                setBusy(-1);
                done(kept);
            },
            Qt::QueuedConnection);
    });
}

void SampleActs::add(SampleRecord record, const PopulationReader::Source& source)
{
    if (!source || source->bytes.isEmpty()) {
        addKept(std::move(record));
        return;
    }
    workspace::EvidenceService& files = m_presenter.workspace().evidence();
    run(
        [this, &files, source] {
            return files.keepBytes(source->name.isEmpty() ? listName() : source->name, source->bytes,
                                   [this](qint64) { return !m_isEnding.load(); });
        },
        [this, record, number = ++m_adding](const Result<assessment::EvidenceId>& kept) {
            if (number != m_adding)
                return;
            if (!kept) {
                Q_EMIT refused(kept.error());
                return;
            }
            SampleRecord whole = record;
            whole.population.file = *kept;
            addKept(std::move(whole));
        });
}

void SampleActs::addKept(SampleRecord record)
{
    const auto made = m_presenter.workspace().audits().addSample(std::move(record));
    if (!made) {
        Q_EMIT refused(made.error());
        return;
    }
    m_presenter.addStep(m_presenter.workspace().lastGroup(), {}, tr("New sample"));
    Q_EMIT added(*made);
}

void SampleActs::remove(const SampleRecordId& id)
{
    if (canEdit())
        take(m_presenter.workspace().audits().remove(id), tr("Removal of a sample"));
}

void SampleActs::setResult(const SampleRecordId& id, size_t item, TestResult result)
{
    change(id, [&](SampleRecord& record) {
        audit::SampleResult& one = audit::resultFor(record, item);
        one.result = result;
        if (result != TestResult::Misstated && result != TestResult::Deviation)
            one.audited.reset();
    });
}

void SampleActs::setNote(const SampleRecordId& id, size_t item, const QString& note)
{
    change(id, [&](SampleRecord& record) { audit::resultFor(record, item).note = note; });
}

bool SampleActs::setAudited(const SampleRecordId& id, size_t item, const QString& text)
{
    const SampleRecord* found = find(id);
    if (found == nullptr || !found->selection[item].amount)
        return false;
    const ledger::Amount amount = ledger::readAmount(text.trimmed().toUtf8());
    const bool isMoney = found->design.plan.method == audit::SamplingMethod::MonetaryUnit;
    const bool isBelow = amount.state == ledger::AmountState::Fine && amount.value < Decimal{};
    if (amount.state == ledger::AmountState::Unreadable || amount.state == ledger::AmountState::TooLarge) {
        Q_EMIT told(
            MessageKind::Bad, tr("“%1” is no amount.").arg(text.left(40)),
            tr("Type the right amount of the item, such as 1,234.50; 0 when nothing of it is right."));
        return false;
    }
    if (isBelow && isMoney) {
        Q_EMIT told(MessageKind::Bad, tr("An audited amount below zero cannot be projected."),
                    tr("Type 0, and write the rest into the note: it needs a finding of its own."));
        return false;
    }
    return change(id, [&](SampleRecord& record) {
        audit::SampleResult& one = audit::resultFor(record, item);
        if (amount.state == ledger::AmountState::Blank) {
            one.audited.reset();
            one.result = one.result == TestResult::Misstated ? TestResult::NotTested : one.result;
        } else if (amount.value == *record.selection[item].amount) {
            one.audited.reset();
            one.result = TestResult::Conforming;
        } else {
            one.audited = amount.value;
            one.result = TestResult::Misstated;
        }
    });
}

void SampleActs::setPrepared(const SampleRecordId& id, bool prepared)
{
    take(m_presenter.workspace().audits().setPrepared(id, prepared), tr("Sign-off of a sample"));
}

void SampleActs::setReviewed(const SampleRecordId& id, bool reviewed)
{
    take(m_presenter.workspace().audits().setReviewed(id, reviewed), tr("Review of a sample"));
}

void SampleActs::attach(const SampleRecordId& id, size_t item, const QString& path)
{
    const SampleRecord* found = find(id);
    if (found == nullptr || !canEdit())
        return;
    const qint64 position = found->selection[item].position;
    workspace::EvidenceService& files = m_presenter.workspace().evidence();
    run([this, &files, path] { return files.keepFile(path, [this](qint64) { return !m_isEnding.load(); }); },
        [this, id, position](const Result<assessment::EvidenceId>& kept) {
            if (!kept) {
                Q_EMIT refused(kept.error());
                return;
            }
            change(id, [&](SampleRecord& record) {
                const auto at = std::ranges::find(record.selection, position, &audit::SampledItem::position);
                if (at == record.selection.end())
                    return; // undone meanwhile
                auto& list =
                    audit::resultFor(record, static_cast<size_t>(at - record.selection.begin())).evidence;
                list.insert(std::upper_bound(list.begin(), list.end(), *kept), *kept);
                list.erase(std::unique(list.begin(), list.end()), list.end());
            });
        });
}

void SampleActs::detach(const SampleRecordId& id, size_t item, const assessment::EvidenceId& file)
{
    change(id, [&](SampleRecord& record) { std::erase(audit::resultFor(record, item).evidence, file); });
}

bool SampleActs::isPopulationKept(const SampleRecord& record) const
{
    return record.population.origin == audit::PopulationOrigin::Typed ||
           (!record.population.file.isNull() &&
            m_presenter.workspace().evidence().find(record.population.file).has_value());
}

void SampleActs::readAgain(const SampleRecord& record, const QString& path, PopulationReader::Done done)
{
    m_reader.read(readingOf(record, path, m_presenter.workspace().evidence()),
                  [this, done](const Result<PopulationReader::Source>& source) {
                      if (!source)
                          Q_EMIT refused(source.error());
                      else
                          done(source);
                  });
}

void SampleActs::enlarge(const SampleRecordId& id, const QString& path)
{
    const SampleRecord* found = find(id);
    if (found == nullptr || !canEdit() || audit::enlargementOf(*found).bar != audit::EnlargeBar::None)
        return;
    readAgain(*found, path, [this, id](const Result<PopulationReader::Source>& source) {
        const SampleRecord* record = find(id);
        const auto offer = record == nullptr ? audit::EnlargementOffer{} : audit::enlargementOf(*record);
        if (offer.bar != audit::EnlargeBar::None)
            return; // changed meanwhile
        if ((*source)->digest != record->population.digest) {
            tellComparison(*record, **source);
            return;
        }
        const auto larger = enlargedSample(*record, **source, offer, m_clock.nowUtc());
        if (!larger) {
            Q_EMIT refused(larger.error());
            return;
        }
        if (change(id, [&](SampleRecord& changed) { changed = *larger; }))
            Q_EMIT told(MessageKind::Ok, tr("The sample now has %1 items.").arg(larger->design.size),
                        tr("The selection went on: what was drawn before stays."));
    });
}

void SampleActs::compare(const SampleRecordId& id, const QString& path)
{
    const SampleRecord* found = find(id);
    if (found == nullptr)
        return;
    readAgain(*found, path, [this, id](const Result<PopulationReader::Source>& source) {
        if (const SampleRecord* record = find(id); record != nullptr)
            tellComparison(*record, **source);
    });
}

void SampleActs::tellComparison(const SampleRecord& record, const SampleSource& source)
{
    const auto again = redraw(record, source);
    const QString digest = shortDigest(source.digest);
    if (again && again->isSame()) {
        Q_EMIT told(MessageKind::Ok, tr("Drawn again, the same %1 items came.").arg(again->items),
                    tr("The population has the same rows (%1).").arg(digest));
        return;
    }
    if (again && again->isSamePopulation) {
        Q_EMIT told(
            MessageKind::Bad, tr("Drawn again, %1 of %2 items differ.").arg(again->others).arg(again->items),
            tr("The population has the same rows, so the record was changed, or drawn in another way."));
        return;
    }
    Q_EMIT told(MessageKind::Bad, tr("This is not the population that the sample was drawn from."),
                tr("It has %1 rows with the digest %2; the record says %3 rows with %4.")
                    .arg(source.population.size())
                    .arg(digest)
                    .arg(record.population.size)
                    .arg(shortDigest(record.population.digest)));
}

audit::FindingId SampleActs::addFinding(const SampleRecordId& id)
{
    const SampleRecord* record = find(id);
    if (record == nullptr || !canEdit())
        return {};
    const int check = record->check.isNull() ? -1 : m_presenter.index().indexOf(record->check);
    audit::Finding finding = check < 0 ? audit::Finding() : audit::findingFrom(m_presenter.item(check));
    if (check < 0)
        finding.title = {record->title, record->title};
    finding.engagement = record->engagement;
    finding.samples = {id};
    finding.condition = audit::conditionOf(*record);
    for (const size_t item : audit::failingItems(*record)) {
        const auto files = audit::resultAt(*record, item).evidence;
        finding.evidence.insert(finding.evidence.end(), files.begin(), files.end());
    }
    std::sort(finding.evidence.begin(), finding.evidence.end());
    finding.evidence.erase(std::unique(finding.evidence.begin(), finding.evidence.end()),
                           finding.evidence.end());
    const auto made = m_presenter.workspace().audits().addFinding(finding);
    if (!made) {
        Q_EMIT refused(made.error());
        return {};
    }
    m_presenter.addStep(m_presenter.workspace().lastGroup(), {}, tr("New finding"));
    return *made;
}

} // namespace sextant::ui
