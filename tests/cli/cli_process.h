#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace cli_test {

/// What a run of sextant-cli left behind.
struct Outcome
{
    int status = -1; ///< the exit status; -1: did not start, or ended by a signal
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    /// The "error" of a run with --json; empty when standard error is anything else.
    QJsonObject error() const;
    QString text() const { return QString::fromUtf8(out).trimmed(); }
};

/// English, unless \a language is "zh_CN.UTF-8"; no author's name from outside.
QProcessEnvironment environment(const QString& language = QStringLiteral("C.UTF-8"));

/// Runs sextant-cli and waits for its end.
Outcome run(const QStringList& arguments, const QProcessEnvironment& settings = environment());

/// Runs \a script with sh; $CLI is sextant-cli, $1, $2 … are \a arguments.
Outcome shell(const QString& script, const QStringList& arguments = {});

/// SHA-256 of a file's bytes, hexadecimal; empty when it cannot be read.
QByteArray digestOf(const QString& path);
QByteArray contentOf(const QString& path);
void write(const QString& path, const QByteArray& bytes);

/// A folder with a workspace in it.
class Desk
{
public:
    Desk();
    /// Path of \a name in the folder.
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    /// The workspace, with one organisation.
    QString file() const { return path(QStringLiteral("desk.sextant")); }
    /// A new assessment by the shipped pack, or by the pack at \a pack; its id.
    QString assessment(const QString& pack = QStringLiteral("going-global-readiness")) const;
    /// Answers every item of \a assessment with option \a option.
    void answerAll(const QString& assessment, const QString& option) const;

private:
    QTemporaryDir m_folder;
};

/// Path of the pack with one item of each kind.
QString kindsPack();

} // namespace cli_test
