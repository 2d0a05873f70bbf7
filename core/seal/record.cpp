#include "seal/record.h"

#include <array>
#include <utility>

namespace sextant::seal {

namespace {

constexpr std::array<std::pair<SubjectKind, const char*>, 4> kSubjects{{
    {SubjectKind::Assessment, "assessment"},
    {SubjectKind::Engagement, "engagement"},
    {SubjectKind::Actions, "actions"},
    {SubjectKind::AnnualPlan, "annual_plan"},
}};

constexpr const char* kStart = "sextant-report/1";
constexpr qsizetype kDigestBytes = 32;
constexpr qsizetype kLongestVersion = 32;

QByteArray nameOf(SubjectKind kind)
{
    for (const auto& [known, name] : kSubjects)
        if (known == kind)
            return name;
    return {};
}

std::optional<SubjectKind> subjectKind(const QByteArray& name)
{
    for (const auto& [kind, known] : kSubjects)
        if (name == known)
            return kind;
    return std::nullopt;
}

QByteArray idText(const QUuid& id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

/// Versions are digits, letters, points and what joins them: nothing else gets into the line.
QByteArray versionText(const QString& version)
{
    QByteArray text;
    for (const char letter : version.toLatin1().left(kLongestVersion)) {
        const bool plain = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
                           (letter >= 'A' && letter <= 'Z') || letter == '.' || letter == '-' ||
                           letter == '+';
        text += plain ? letter : '-';
    }
    return text.isEmpty() ? QByteArray("-") : text;
}

QByteArray historyText(const std::vector<QByteArray>& history)
{
    if (history.empty() || history.size() > kMostHistory)
        return "-";
    QByteArray text;
    for (const QByteArray& id : history)
        text += (text.isEmpty() ? "" : ",") + id.toHex();
    return text;
}

QByteArray languagesText(const std::vector<Language>& languages)
{
    QByteArray text;
    for (const Language language : languages)
        text += (text.isEmpty() ? "" : ",") + languageCode(language).toLatin1();
    return text;
}

/// 32 bytes, or nothing.
QByteArray digestFrom(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.size() == kDigestBytes ? bytes : QByteArray();
}

/// The value of the next part, which must be called \a name; takes it from \a parts.
QByteArray take(QList<QByteArray>& parts, const char* name)
{
    const QByteArray prefix = QByteArray(name) + '=';
    return !parts.isEmpty() && parts.front().startsWith(prefix) ? parts.takeFirst().mid(prefix.size())
                                                                : QByteArray();
}

void readSubject(const QByteArray& text, Record& record)
{
    const qsizetype colon = text.indexOf(':');
    if (const auto kind = subjectKind(text.left(colon)); colon > 0 && kind.has_value())
        record.subject = {*kind, QUuid::fromString(QString::fromLatin1(text.mid(colon + 1)))};
}

void readHistory(const QByteArray& text, Record& record)
{
    if (text != "-")
        for (const QByteArray& id : text.split(','))
            record.history.push_back(digestFrom(id));
}

std::vector<Language> languagesFrom(const QByteArray& text)
{
    std::vector<Language> languages;
    for (const QByteArray& code : text.split(','))
        languages.push_back(code == "zh" ? Language::Chinese : Language::English);
    return languages;
}

} // namespace

QByteArray recordLine(const Record& record, const std::vector<Language>& languages,
                      const QByteArray& documentDigest)
{
    return QByteArray(kStart) + " subject=" + nameOf(record.subject.kind) + ':' + idText(record.subject.id) +
           " content=" + record.contentDigest.toHex() + " workspace=" + idText(record.workspace) +
           " history=" + historyText(record.history) +
           " made=" + record.madeOn.toString(Qt::ISODate).toLatin1() +
           " languages=" + languagesText(languages) + " program=" + versionText(record.program) +
           " document=" + documentDigest;
}

std::optional<ReadRecord> readRecord(QByteArrayView line)
{
    if (line.size() > kLongestRecord)
        return std::nullopt;
    QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.takeFirst() != kStart)
        return std::nullopt;
    ReadRecord read;
    readSubject(take(parts, "subject"), read.record);
    read.record.contentDigest = digestFrom(take(parts, "content"));
    read.record.workspace = QUuid::fromString(QString::fromLatin1(take(parts, "workspace")));
    readHistory(take(parts, "history"), read.record);
    read.record.madeOn = QDate::fromString(QString::fromLatin1(take(parts, "made")), Qt::ISODate);
    read.languages = languagesFrom(take(parts, "languages"));
    read.record.program = QString::fromLatin1(take(parts, "program"));
    read.documentDigest = take(parts, "document");
    // Written again it must be the same bytes: one form, and nothing between the lines.
    const bool isWhole = parts.isEmpty() && !read.record.subject.isNull() && !read.record.isNull() &&
                         !digestFrom(read.documentDigest).isEmpty() &&
                         read.documentDigest.size() == kDigestDigits &&
                         recordLine(read.record, read.languages, read.documentDigest) == line;
    return isWhole ? std::optional(std::move(read)) : std::nullopt;
}

QByteArray typedDigest(const QString& text)
{
    QByteArray digits;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC).toUpper()) {
        const char16_t code = letter.unicode();
        const bool isDigit = (code >= u'0' && code <= u'9') || (code >= u'A' && code <= u'F');
        if (isDigit)
            digits += static_cast<char>(code);
        else if (!letter.isSpace() && code != u'-' && code != u'·')
            return {};
    }
    return digits.size() == 12 ? QByteArray::fromHex(digits) : QByteArray();
}

} // namespace sextant::seal
