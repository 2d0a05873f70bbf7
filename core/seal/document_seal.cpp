#include "seal/document_seal.h"

#include "base/hashing.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace sextant::seal {

namespace {

/// What stands round a record. Text of a user cannot make these: it is escaped in XMP and HTML, and
/// compressed or in another encoding elsewhere.
struct Frame
{
    QByteArrayView before;
    QByteArrayView after;
};

constexpr Frame kXmp{"<sextant:report xmlns:sextant=\"urn:sextant-cso:report:1\">", "</sextant:report>"};
constexpr Frame kMeta{"<meta name=\"sextant-report\" content=\"", "\" />"};
constexpr std::array kFrames{kXmp, kMeta};

const QByteArray& blankDigest()
{
    static const QByteArray blank(kDigestDigits, '0');
    return blank;
}

QByteArray framed(const Frame& frame, const Record& record, const std::vector<Language>& languages)
{
    return record.isNull() ? QByteArray()
                           : frame.before.toByteArray() + recordLine(record, languages, blankDigest()) +
                                 frame.after.toByteArray();
}

/// Where the line of a record stands.
struct Place
{
    qsizetype begin = 0;
    qsizetype size = -1; ///< -1: it does not end where it must
};

std::vector<Place> placesIn(QByteArrayView document)
{
    std::vector<Place> places;
    for (const Frame& frame : kFrames) {
        for (qsizetype at = document.indexOf(frame.before); at >= 0 && places.size() < 2;
             at = document.indexOf(frame.before, at + 1))
        {
            const qsizetype begin = at + frame.before.size();
            const QByteArrayView rest = document.sliced(begin).first(
                std::min(document.size() - begin, kLongestRecord + frame.after.size()));
            places.push_back({begin, rest.indexOf(frame.after)});
        }
    }
    return places;
}

/// SHA-256 of \a document with zeros for the digits at \a digest, in hexadecimal.
QByteArray digestWithout(QByteArrayView document, qsizetype digest)
{
    Hasher hasher;
    hasher.addBytes(document.first(digest));
    hasher.addBytes(blankDigest());
    hasher.addBytes(document.sliced(digest + kDigestDigits));
    return hasher.result().toHex();
}

} // namespace

QByteArray xmpRecord(const Record& record, const std::vector<Language>& languages)
{
    return framed(kXmp, record, languages);
}

QByteArray metaRecord(const Record& record, const std::vector<Language>& languages)
{
    return framed(kMeta, record, languages);
}

bool sealDocument(QByteArray& document)
{
    const std::vector<Place> places = placesIn(document);
    if (places.size() != 1 || places.front().size < 0)
        return false;
    const Place& place = places.front();
    const auto read = readRecord(QByteArrayView(document).sliced(place.begin, place.size));
    if (!read.has_value() || read->documentDigest != blankDigest())
        return false;
    const qsizetype digest = place.begin + place.size - kDigestDigits; // it ends the line
    document.replace(digest, kDigestDigits, digestWithout(document, digest));
    return true;
}

DocumentCheck checkDocument(const QByteArray& document)
{
    const std::vector<Place> places = placesIn(document);
    if (places.size() != 1)
        return {places.empty() ? DocumentState::NoRecord : DocumentState::SeveralRecords, {}, {}};
    const Place& place = places.front();
    auto read =
        place.size < 0 ? std::nullopt : readRecord(QByteArrayView(document).sliced(place.begin, place.size));
    if (!read.has_value())
        return {DocumentState::BrokenRecord, {}, {}};
    const bool intact =
        digestWithout(document, place.begin + place.size - kDigestDigits) == read->documentDigest;
    return {intact ? DocumentState::Intact : DocumentState::Changed, std::move(read->record),
            std::move(read->languages)};
}

Result<DocumentCheck> checkDocumentFile(const QString& path)
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
    const QByteArray document = file.read(kGreatestDocument + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, args, file.errorString());
    if (document.size() > kGreatestDocument)
        return fail(ErrorCode::TooLarge, {{QStringLiteral("path"), path},
                                          {QStringLiteral("sizeBytes"), info.size()},
                                          {QStringLiteral("limitBytes"), kGreatestDocument}});
    return checkDocument(document);
}

} // namespace sextant::seal
