#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace sextant::seal {

/// What a report tells of, and what its content digest covers.
enum class SubjectKind {
    Assessment,
    Engagement, ///< with its findings, samples and fieldwork
    Actions,    ///< all actions of an organisation
    AnnualPlan, ///< with the audit universe of its organisation
};

/// One thing of a workspace file that reports are made of.
struct Subject
{
    SubjectKind kind = SubjectKind::Assessment;
    QUuid id; ///< of the assessment, engagement, organisation or plan

    bool isNull() const { return id.isNull(); }
    friend bool operator==(const Subject&, const Subject&) = default;
};

/// Where the content of a report comes from: what a saved report carries, so that it can be held against the
/// file later. A statement of the program, not a signature: whoever can compute can write another.
struct Record
{
    Subject subject;
    QByteArray contentDigest; ///< SHA-256 of what the subject held; its first 12 digits stand on each page
    QUuid workspace;          ///< of the file; copies share it
    std::vector<QByteArray> history; ///< ids of the changes that nothing followed when it was made
    QDate madeOn;
    QString program; ///< version

    bool isNull() const { return contentDigest.isEmpty(); }
    friend bool operator==(const Record&, const Record&) = default;
};

/// More changes than this do not stand in a record: it says none then.
inline constexpr size_t kMostHistory = 32;
/// No record is longer than this, in bytes.
inline constexpr qsizetype kLongestRecord = 4096;
/// Stands where the document's own digest will be.
inline constexpr qsizetype kDigestDigits = 64;

/// \a record of a document in \a languages as one line of ASCII, in the only form that readRecord() takes
/// (docs/file-format.md); \a documentDigest is 64 hexadecimal digits. Nothing in it needs escaping in XML.
QByteArray recordLine(const Record& record, const std::vector<Language>& languages,
                      const QByteArray& documentDigest);

struct ReadRecord
{
    Record record;
    std::vector<Language> languages;
    QByteArray documentDigest; ///< 64 hexadecimal digits
};

/// nullopt when \a line is anything else than what recordLine() writes, to the byte.
std::optional<ReadRecord> readRecord(QByteArrayView line);

/// "7F3A 19C2 E0B4" as somebody typed it from paper, full-width or with other marks between: the six bytes;
/// empty when it is not 12 hexadecimal digits.
QByteArray typedDigest(const QString& text);

} // namespace sextant::seal
