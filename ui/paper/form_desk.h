#pragma once

#include "ui/print/report_maker.h"
#include "ui/shared/acts.h"

#include "base/clock.h"
#include "paper/paper_input.h"
#include "workspace/form_import.h"

#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace sextant::ui {

/// Forms to be filled in away from the program, without widgets: how they are made, written as workbooks and
/// read back. Workbooks are written and read on a worker.
class FormDesk : public Acts
{
    Q_OBJECT

public:
    struct Context
    {
        workspace::Workspace& workspace; ///< outlives this, as the others
        QUndoStack& undo;
        Clock& clock;
        QString programVersion;
    };

    FormDesk(const Context& context, QObject* parent);
    /// Gives up what is being read, and waits for the worker.
    ~FormDesk() override;

    /// What was read of another assessment is dropped.
    void setAssessment(const assessment::AssessmentId& id);
    /// nullopt: there is no assessment.
    std::optional<paper::PaperInput> input(const paper::FormChoices& choices) const;
    /// Writes the form of \a input as a workbook; saved() or failed() tells how it went.
    void saveWorkbook(const paper::PaperInput& input, Language language, const QString& path);
    /// Reads the filled workbook at \a path; what it would do is in import() once read() tells so.
    void read(const QString& path);
    bool isBusy() const { return m_stop != nullptr; }
    void cancel();

    /// nullopt: nothing was read, or it was dropped.
    const std::optional<workspace::FormImport>& import() const { return m_import; }
    const QString& path() const { return m_path; }
    QString questionOf(const framework::ItemId& item, Language language) const;
    /// Takes what was read into the file as one step of undo. False when it was refused; refused() tells why.
    bool write();
    void drop();

    /// The program that reads workbooks; empty (the default): the one beside this program.
    void setReader(const QString& program) { m_reader = program; }

Q_SIGNALS:
    void busyChanged();
    void saved(const QString& path);
    void failed(const sextant::Error& error);
    /// import() answers differently now.
    void importChanged();

private:
    /// Does \a work on the worker, then what it gives back here, unless it was cancelled.
    void start(std::function<std::function<void()>(const ledger::Progress&)> work);
    void tryOut(const workspace::FormFile& form);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of what is under way; null: nothing is
    Clock& m_clock;
    QString m_version;
    QString m_reader;
    assessment::AssessmentId m_id;
    QString m_path;
    std::optional<workspace::FormFile> m_form;
    std::optional<workspace::FormImport> m_import;
};

} // namespace sextant::ui
