#pragma once

#include "ui/fieldwork/population_reader.h"
#include "ui/shared/assessment_presenter.h"
#include "ui/shared/message_bar.h"

#include "audit/sample_record.h"
#include "base/clock.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace sextant::workspace {
class DraftService;
}

namespace sextant::ui {

/// What is done to the samples of an audit: each act is one step of undo. Files and populations are read and
/// kept on a worker.
class SampleActs : public QObject
{
    Q_OBJECT

public:
    SampleActs(AssessmentPresenter& presenter, const Clock& clock, QObject* parent = nullptr);
    /// Gives up what is under way and waits for it.
    ~SampleActs() override;

    /// nullptr when there is none.
    const audit::SampleRecord* find(const audit::SampleRecordId& id) const;
    bool canEdit() const { return m_presenter.lock() == EditLock::None; }
    bool isBusy() const { return m_busy > 0; }
    workspace::DraftService& drafts() const;

    /// Keeps the file or list that \a record was drawn from, then adds it; added() tells of it.
    void add(audit::SampleRecord record, const PopulationReader::Source& source);
    /// What add() has not added yet is dropped; its file stays, named by nothing.
    void dropAdding() { ++m_adding; }
    void remove(const audit::SampleRecordId& id);
    /// One edit of the record, as one step.
    bool change(const audit::SampleRecordId& id, const std::function<void(audit::SampleRecord&)>& edit);

    void setResult(const audit::SampleRecordId& id, size_t item, audit::TestResult result);
    void setNote(const audit::SampleRecordId& id, size_t item, const QString& note);
    /// The amount that \a item should have: another one than in the books makes it misstated, the same one
    /// conforming; an empty text takes it away. False when \a text is no amount, or below zero where that
    /// cannot be evaluated: told() says so.
    bool setAudited(const audit::SampleRecordId& id, size_t item, const QString& text);
    void setPrepared(const audit::SampleRecordId& id, bool prepared);
    void setReviewed(const audit::SampleRecordId& id, bool reviewed);

    /// Copies the file at \a path into the workspace as evidence for \a item.
    void attach(const audit::SampleRecordId& id, size_t item, const QString& path);
    void detach(const audit::SampleRecordId& id, size_t item, const assessment::EvidenceId& file);

    /// The population of \a record can be read again without asking for a file.
    bool isPopulationKept(const audit::SampleRecord& record) const;
    /// Goes on in the sequence of its seed. \a path: the population, when it is not kept.
    void enlarge(const audit::SampleRecordId& id, const QString& path = {});
    /// Draws it again and tells whether the same items came.
    void compare(const audit::SampleRecordId& id, const QString& path = {});

    /// A draft that names the items that failed; a null id when it was refused.
    audit::FindingId addFinding(const audit::SampleRecordId& id);

Q_SIGNALS:
    void added(const sextant::audit::SampleRecordId& id);
    void refused(const sextant::Error& error);
    void told(sextant::ui::MessageKind kind, const QString& title, const QString& text);
    /// isBusy() answers differently now.
    void busyChanged();

private:
    void addKept(audit::SampleRecord record);
    bool take(const Result<workspace::GroupId>& group, const QString& text);
    void run(std::function<Result<assessment::EvidenceId>()> work,
             std::function<void(const Result<assessment::EvidenceId>&)> done);
    void setBusy(int change);
    void readAgain(const audit::SampleRecord& record, const QString& path, PopulationReader::Done done);
    void tellComparison(const audit::SampleRecord& record, const SampleSource& source);
    QString nameOf(const audit::SampleRecord& record) const;

    AssessmentPresenter& m_presenter;
    const Clock& m_clock;
    PopulationReader m_reader;
    QThreadPool m_keeping;
    std::atomic_bool m_isEnding = false;
    int m_busy = 0;
    int m_adding = 0; ///< counts what was to be added: the last one is
};

} // namespace sextant::ui
