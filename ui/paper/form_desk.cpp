#include "ui/paper/form_desk.h"

#include "base/whole_file.h"
#include "office/office.h"
#include "workspace/assessment_service.h"
#include "workspace/paper_input.h"

#include <QCoreApplication>

namespace sextant::ui {

FormDesk::FormDesk(const Context& context, QObject* parent)
    : Acts(context.workspace, context.undo, parent)
    , m_clock(context.clock)
    , m_version(context.programVersion)
{
    m_pool.setMaxThreadCount(1);
}

FormDesk::~FormDesk()
{
    if (m_stop != nullptr)
        *m_stop = true;
    m_pool.waitForDone();
}

void FormDesk::setAssessment(const assessment::AssessmentId& id)
{
    if (id == m_id)
        return;
    m_id = id;
    cancel();
    drop();
}

std::optional<paper::PaperInput> FormDesk::input(const paper::FormChoices& choices) const
{
    auto input = workspace::paperInput(m_workspace, m_id, choices, m_clock.nowUtc(), m_version);
    return input ? std::optional(std::move(*input)) : std::nullopt;
}

void FormDesk::start(std::function<std::function<void()>(const ledger::Progress&)> work)
{
    cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, stop = m_stop, work = std::move(work)] {
        auto done = work([&stop](int) { return !stop->load(); });
        QMetaObject::invokeMethod(
            this,
            [this, stop, done = std::move(done)] {
                if (m_stop != stop)
                    return;
                m_stop.reset();
                Q_EMIT busyChanged();
                done();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT busyChanged();
}

void FormDesk::cancel()
{
    if (m_stop == nullptr)
        return;
    *m_stop = true;
    m_stop.reset();
    Q_EMIT busyChanged();
}

void FormDesk::saveWorkbook(const paper::PaperInput& input, Language language, const QString& path)
{
    start([this, input, language, path](const ledger::Progress&) -> std::function<void()> {
        const auto written = office::formWorkbook(input, language).and_then([&path](const QByteArray& bytes) {
            return writeWholeFile(path, bytes);
        });
        if (written)
            return [this, path] { Q_EMIT saved(path); };
        return [this, error = written.error()] { Q_EMIT failed(error); };
    });
}

void FormDesk::read(const QString& path)
{
    drop();
    m_path = path;
    const QString reader =
        m_reader.isEmpty() ? ledger::readerProgram(QCoreApplication::applicationDirPath()) : m_reader;
    start([this, path, reader](const ledger::Progress& progress) -> std::function<void()> {
        const auto bytes = ledger::ledgerContent(path);
        if (!bytes)
            return [this, error = bytes.error()] { Q_EMIT failed(error); };
        auto form = workspace::readFormFile(*bytes, path, reader, progress);
        if (!form)
            return [this, error = form.error()] { Q_EMIT failed(error); };
        return [this, form = std::move(*form)] { tryOut(form); };
    });
}

void FormDesk::tryOut(const workspace::FormFile& form)
{
    const auto trial = workspace::takeForm(m_workspace.assessments(), m_id, form, m_path, true);
    if (!trial) {
        Q_EMIT failed(trial.error());
        return;
    }
    m_form = form;
    m_import = *trial;
    Q_EMIT importChanged();
}

QString FormDesk::questionOf(const framework::ItemId& item, Language language) const
{
    const auto pack = m_workspace.assessments().framework(m_id);
    const int number = pack == nullptr ? -1 : pack->index.indexOf(item);
    return number < 0 ? QString() : pack->index.items()[static_cast<size_t>(number)]->question.in(language);
}

bool FormDesk::write()
{
    if (!m_form)
        return false;
    const auto import = workspace::takeForm(m_workspace.assessments(), m_id, *m_form, m_path, false);
    if (!import) {
        refuse(import.error());
        return false;
    }
    if (import->isRefused()) { // the file is another since it was tried
        m_import = *import;
        Q_EMIT importChanged();
        return false;
    }
    push(import->group, tr("Read form %1").arg(import->number));
    drop();
    return true;
}

void FormDesk::drop()
{
    const bool wasThere = m_import.has_value();
    m_form.reset();
    m_import.reset();
    m_path.clear();
    if (wasThere)
        Q_EMIT importChanged();
}

} // namespace sextant::ui
