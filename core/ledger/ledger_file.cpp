#include "ledger/ledger_file.h"

#include "base/hashing.h"
#include "ledger/limits.h"
#include "ledger/refusals.h"
#include "ledger/wire.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace sextant::ledger {

namespace {

/// One workbook, one process.
class WorkbookReading
{
public:
    WorkbookReading(const QString& path, const LedgerChoice& choice, const Progress& progress)
        : m_path(path)
        , m_choice(choice)
        , m_progress(progress)
    {}

    Result<LedgerFile> run(const QString& reader, const QByteArray& bytes)
    {
        if (!QFileInfo(reader).isExecutable())
            return refuse(LedgerRefusal::ReaderMissing, m_path, {{QStringLiteral("program"), reader}});
        QProcess process;
        process.setProgram(reader);
        if (m_choice.sheet.has_value())
            process.setArguments({*m_choice.sheet});
        QProcessEnvironment environment; // nothing of ours is its business
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        m_time.start();
        process.start();
        process.write(bytes);
        process.closeWriteChannel();
        const Result<LedgerFile> outcome = listen(process);
        process.kill();
        process.waitForFinished();
        return outcome;
    }

private:
    Result<LedgerFile> listen(QProcess& process)
    {
        constexpr int pause = 50; // ms
        while (m_answer.state() == wire::Reader::State::Reading) {
            const bool more = process.waitForReadyRead(pause);
            m_answer.feed(process.readAllStandardOutput());
            if (!more && process.state() == QProcess::NotRunning)
                break;
            if (m_time.elapsed() > qint64{1000} * m_choice.seconds)
                return refuse(LedgerRefusal::ReadingTooSlow, m_path,
                              {{QStringLiteral("seconds"), m_choice.seconds}});
            if (m_progress && !m_progress(m_answer.permille()))
                return fail(ErrorCode::Cancelled);
        }
        switch (m_answer.state()) {
        case wire::Reader::State::Ended:
            return finished();
        case wire::Reader::State::Refused:
            return refused();
        case wire::Reader::State::Reading:
        case wire::Reader::State::Nonsense:
            break;
        }
        return refuse(
            LedgerRefusal::ReaderFailed, m_path, {},
            QStringLiteral("exit status %1, %2").arg(process.exitCode()).arg(process.errorString()));
    }

    Result<LedgerFile> finished()
    {
        LedgerFile file{m_answer.rows().finish(m_choice.csv.headerRow), m_answer.sheets(), {}};
        if (file.table.rowCount() == 0)
            return refuse(LedgerRefusal::Empty, m_path);
        return file;
    }

    tl::unexpected<Error> refused() const
    {
        const wire::Refused& why = m_answer.refused();
        QVariantMap args;
        if (why.row > 0)
            args.insert(QStringLiteral("row"), why.row);
        if (!why.place.isEmpty())
            args.insert(QStringLiteral("place"), why.place);
        switch (why.reason) {
        case LedgerRefusal::NoSuchSheet:
            args.insert(QStringLiteral("value"), m_choice.sheet.value_or(QString()));
            args.insert(QStringLiteral("sheets"), m_answer.sheets().join(QStringLiteral(", ")));
            break;
        case LedgerRefusal::TooManyRows:
            args.insert(QStringLiteral("limit"), kMaxRows);
            break;
        case LedgerRefusal::TooManyColumns:
            args.insert(QStringLiteral("limit"), kMaxColumns);
            break;
        case LedgerRefusal::CellTooLong:
            args.insert(QStringLiteral("limit"), kMaxCellCharacters);
            break;
        case LedgerRefusal::SpreadsheetTooLarge:
            args.insert(QStringLiteral("limit"), kMaxUnpackedMegabytes);
            break;
        default:
            break;
        }
        return refuse(why.reason, m_path, args);
    }

    const QString& m_path;
    const LedgerChoice& m_choice;
    const Progress& m_progress;
    QElapsedTimer m_time;
    wire::Reader m_answer;
};

} // namespace

Result<QByteArray> ledgerContent(const QString& path)
{
    const QVariantMap args{{QStringLiteral("path"), path}};
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, args);
    if (!info.isFile())
        return fail(ErrorCode::NotAFile, args);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, args, file.errorString());
    const QByteArray bytes = file.read(kMaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, args, file.errorString());
    if (bytes.size() > kMaxFileBytes)
        return fail(ErrorCode::TooLarge, {{QStringLiteral("path"), path},
                                          {QStringLiteral("sizeBytes"), info.size()},
                                          {QStringLiteral("limitBytes"), kMaxFileBytes}});
    return bytes;
}

Result<LedgerFile> readLedger(const QString& path, const LedgerChoice& choice, const QString& reader,
                              const Progress& progress)
{
    const auto bytes = ledgerContent(path);
    if (!bytes.has_value())
        return tl::make_unexpected(bytes.error());
    return readLedgerContent(*bytes, path, choice, reader, progress);
}

Result<LedgerFile> readLedgerContent(const QByteArray& bytes, const QString& path, const LedgerChoice& choice,
                                     const QString& reader, const Progress& progress)
{
    Result<LedgerFile> file;
    if (bytes.startsWith("PK")) {
        file = WorkbookReading(path, choice, progress).run(reader, bytes);
    } else if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        file = refuse(LedgerRefusal::OldSpreadsheet, path);
    } else {
        const TextEncoding encoding = choice.csv.encoding.value_or(encodingOf(bytes));
        file = tableFromCsv(bytes, path, choice.csv).map([encoding](Table table) {
            return LedgerFile{std::move(table), {}, {}, encoding};
        });
    }
    if (file.has_value())
        file->digest = sha256(bytes);
    return file;
}

QString readerProgram(const QString& programFolder)
{
    const QString beside = programFolder + QStringLiteral("/sextant-reader");
    const QString installed = programFolder + QStringLiteral("/../lib/sextant/sextant-reader");
    return !QFileInfo::exists(beside) && QFileInfo::exists(installed) ? installed : beside;
}

} // namespace sextant::ledger
