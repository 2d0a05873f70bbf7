#pragma once

#include "base/error.h"
#include "framework/framework.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace sextant::framework {

/// One problem in a pack. `file` is relative to the pack's folder; `line` starts at 1, 0 when there is none.
/// `message` is plain English and says what to do (packs are written by content authors, not on screen).
struct PackIssue
{
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString file;
    int line = 0;
    QString message;
    friend bool operator==(const PackIssue&, const PackIssue&) = default;
};

/// The source of a pack: file name to bytes, `framework.yaml` (or the single file) first to be read.
struct PackSource
{
    QString entry; ///< name of the file to begin with
    QMap<QString, QByteArray> files;
    friend bool operator==(const PackSource&, const PackSource&) = default;
};

struct PackReading
{
    std::optional<Framework> framework; ///< nullopt when an issue is an error
    std::vector<PackIssue> issues;      ///< in the order of files and lines
};

/// Limits for what comes from outside: bytes of one file and of all, nesting, nodes visited.
struct PackLimits
{
    qint64 fileBytes = 5 * 1024 * 1024;
    qint64 totalBytes = 20 * 1024 * 1024;
    int files = 200;
    int depth = 32;
    int nodes = 200'000;
};

/// Reads the files of a pack at \a path: a folder holding framework.yaml, or one YAML file; files it names
/// must lie in the same folder. Errors: FileNotFound, CannotRead, TooLarge {"path"}.
[[nodiscard]] Result<PackSource> loadPackSource(const QString& path, const PackLimits& limits = {});

/// Parses and checks \a source: every problem at once, each with file and line.
PackReading readPack(const PackSource& source, const PackLimits& limits = {});

/// The texts of \a framework that lack one language, as paths in reading order:
/// "items/finance.segregation/why/zh".
QStringList missingTranslations(const Framework& framework);

/// \a source as one piece of bytes, to be kept beside the compiled form; the same source gives the same
/// bytes.
QByteArray encodePackSource(const PackSource& source);

/// Errors: InvalidFramework when \a bytes were not made by encodePackSource().
[[nodiscard]] Result<PackSource> decodePackSource(const QByteArray& bytes);

/// The compiled form: versioned, canonical bytes of a checked framework; the same framework gives the same
/// bytes.
QByteArray compilePack(const Framework& framework);

/// A framework from its compiled form. Its digest is the SHA-256 of \a bytes.
/// Errors: InvalidFramework when the bytes are not a compiled form of a known version.
[[nodiscard]] Result<Framework> loadCompiledPack(const QByteArray& bytes);

} // namespace sextant::framework
