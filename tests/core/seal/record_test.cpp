#include "seal/record.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::seal;

namespace {

Record sample()
{
    return {{SubjectKind::Engagement, QUuid(QStringLiteral("019ad5f2-6a0e-7c11-9b7e-2f6f1f0f5a01"))},
            QByteArray(32, '\x7f'),
            QUuid(QStringLiteral("019ad5f2-6a0e-7c11-9b7e-2f6f1f0f5a02")),
            {QByteArray(32, '\x01'), QByteArray(32, '\x02')},
            QDate(2026, 11, 23),
            QStringLiteral("1.3.0")};
}

const QByteArray kDigest(64, 'a');

} // namespace

TEST_CASE("a record is read as it was written, of every kind of subject", "[seal]")
{
    const auto kind = GENERATE(SubjectKind::Assessment, SubjectKind::Engagement, SubjectKind::Actions,
                               SubjectKind::AnnualPlan);
    Record record = sample();
    record.subject.kind = kind;
    const QByteArray line = recordLine(record, {Language::Chinese, Language::English}, kDigest);
    CHECK(line.size() < kLongestRecord);
    const auto read = readRecord(line);
    REQUIRE(read.has_value());
    CHECK(read->record == record);
    CHECK(read->languages == std::vector{Language::Chinese, Language::English});
    CHECK(read->documentDigest == kDigest);
}

TEST_CASE("a record has one form, which is documented", "[seal]")
{
    CHECK(recordLine(sample(), {Language::English}, kDigest) ==
          "sextant-report/1 subject=engagement:019ad5f2-6a0e-7c11-9b7e-2f6f1f0f5a01 content=" +
              QByteArray(32, '\x7f').toHex() + " workspace=019ad5f2-6a0e-7c11-9b7e-2f6f1f0f5a02 history=" +
              QByteArray(32, '\x01').toHex() + ',' + QByteArray(32, '\x02').toHex() +
              " made=2026-11-23 languages=en program=1.3.0 document=" + kDigest);
}

TEST_CASE("more changes than a record takes are left out of it", "[seal]")
{
    Record record = sample();
    record.history.assign(kMostHistory + 1, QByteArray(32, '\x03'));
    const auto read = readRecord(recordLine(record, {Language::English}, kDigest));
    REQUIRE(read.has_value());
    CHECK(read->record.history.empty());
}

TEST_CASE("a version that is no plain word cannot break the line", "[seal]")
{
    Record record = sample();
    record.program = QStringLiteral("1.0\" />\n x=y 六");
    const auto read = readRecord(recordLine(record, {Language::English}, kDigest));
    REQUIRE(read.has_value());
    CHECK(read->record.program == QStringLiteral("1.0------x-y--"));
}

TEST_CASE("a line with any letter changed, added or lost is no record or another one", "[seal]")
{
    const QByteArray line = recordLine(sample(), {Language::English}, kDigest);
    for (qsizetype i = 0; i < line.size(); ++i) {
        CAPTURE(i);
        const auto shorter = readRecord(QByteArray(line).remove(i, 1));
        // A shorter version is a version too; nothing else may lose a letter.
        CHECK((!shorter.has_value() || shorter->record.program != sample().program));
        for (const char letter : {'\0', ' ', '"', '<', 'A', '\xff'}) {
            QByteArray changed = line;
            changed[i] = letter;
            const auto read = readRecord(changed);
            CHECK((!read.has_value() ||
                   changed == recordLine(read->record, read->languages, read->documentDigest)));
        }
        CHECK_FALSE(readRecord(QByteArray(line).insert(i, ' ')).has_value());
    }
    CHECK_FALSE(readRecord({}).has_value());
    CHECK_FALSE(readRecord(QByteArray(line + ' ')).has_value());
    CHECK_FALSE(readRecord(QByteArray(line + QByteArray(kLongestRecord, 'x'))).has_value());
    CHECK_FALSE(readRecord(QByteArray(line).replace("assessment", "audit").replace("engagement", "audit"))
                    .has_value());
}

TEST_CASE("digits are taken as people type them from paper", "[seal]")
{
    const QByteArray expected = QByteArray::fromHex("7f3a19c2e0b4");
    for (const char16_t* typed : {u"7F3A 19C2 E0B4", u"7f3a19c2e0b4", u"  7F3A-19C2-E0B4 ",
                                  u"７Ｆ３Ａ　１９Ｃ２　Ｅ０Ｂ４", u"7F3A·19C2·E0B4"})
        CHECK(typedDigest(QString::fromUtf16(typed)) == expected);
    for (const char16_t* typed : {u"", u"7F3A 19C2 E0B", u"7F3A 19C2 E0B45", u"7F3A 19C2 E0BG", u"digest"})
        CHECK(typedDigest(QString::fromUtf16(typed)).isEmpty());
}
