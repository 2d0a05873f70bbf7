#include "seal/document_seal.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace sextant;
using namespace sextant::seal;

namespace {

Record sample()
{
    return {{SubjectKind::Assessment, QUuid(QStringLiteral("019ad5f2-6a0e-7c11-9b7e-2f6f1f0f5a01"))},
            QByteArray(32, '\x7f'),
            QUuid(QStringLiteral("019ad5f2-6a0e-7c11-9b7e-2f6f1f0f5a02")),
            {QByteArray(32, '\x01')},
            QDate(2026, 11, 23),
            QStringLiteral("1.3.0")};
}

/// Something like a PDF round \a record, not yet sealed.
QByteArray around(const QByteArray& record)
{
    return "%PDF-1.4\n1 0 obj << /Type /Metadata >> stream\n<rdf>" + record + "</rdf>\nendstream\n" +
           QByteArray(3000, '\xfe') + "\n%%EOF\n";
}

QByteArray sealed()
{
    QByteArray document = around(xmpRecord(sample(), {Language::English}));
    REQUIRE(sealDocument(document));
    return document;
}

} // namespace

TEST_CASE("a sealed document is known again, in a PDF and in HTML", "[seal]")
{
    for (const QByteArray& record :
         {xmpRecord(sample(), {Language::Chinese}), metaRecord(sample(), {Language::Chinese})})
    {
        QByteArray document = around(record);
        const qsizetype size = document.size();
        REQUIRE(sealDocument(document));
        CHECK(document.size() == size);
        const DocumentCheck check = checkDocument(document);
        CHECK(check.state == DocumentState::Intact);
        CHECK(check.record == sample());
        CHECK(check.languages == std::vector{Language::Chinese});
    }
}

TEST_CASE("any byte that is changed afterwards is noticed, and none of them does harm", "[seal]")
{
    const QByteArray document = sealed();
    for (qsizetype i = 0; i < document.size(); ++i) {
        QByteArray changed = document;
        changed[i] = static_cast<char>(changed.at(i) ^ 0x20);
        if (checkDocument(changed).state == DocumentState::Intact)
            FAIL("byte " << i);
    }
    CHECK(checkDocument(document + "\n% annotated\n").state == DocumentState::Changed);
}

TEST_CASE("a document cut anywhere is not taken for whole", "[seal]")
{
    const QByteArray document = sealed();
    for (qsizetype size = 0; size < document.size(); ++size) {
        const DocumentState state = checkDocument(document.left(size)).state;
        if (state == DocumentState::Intact)
            FAIL("cut at " << size);
    }
}

TEST_CASE("bytes thrown together at random are refused one way or another", "[seal]")
{
    std::mt19937 random(20261123);
    const QByteArray document = sealed();
    const std::vector<QByteArray> pieces{"<sextant:report xmlns:sextant=\"urn:sextant-cso:report:1\">",
                                         "</sextant:report>",
                                         "<meta name=\"sextant-report\" content=\"",
                                         "\" />",
                                         "sextant-report/1 subject=assessment:",
                                         xmpRecord(sample(), {Language::English}),
                                         QByteArray(5000, 'x'),
                                         QByteArray(1, '\0'),
                                         document.left(200)};
    for (int round = 0; round < 2000; ++round) {
        QByteArray mixed;
        for (int i = 0; i < 6; ++i)
            mixed += pieces[random() % pieces.size()];
        for (int i = 0; i < 3 && !mixed.isEmpty(); ++i)
            mixed[static_cast<qsizetype>(random() % static_cast<size_t>(mixed.size()))] =
                static_cast<char>(random());
        if (checkDocument(mixed).state == DocumentState::Intact)
            FAIL("round " << round);
        QByteArray copy = mixed;
        if (sealDocument(copy))
            CHECK(checkDocument(copy).state == DocumentState::Intact);
        else
            CHECK(copy == mixed);
    }
}

TEST_CASE("what carries no record, several or half of one is told apart", "[seal]")
{
    const QByteArray record = xmpRecord(sample(), {Language::English});
    CHECK(checkDocument({}).state == DocumentState::NoRecord);
    CHECK(checkDocument("%PDF-1.7 of another program").state == DocumentState::NoRecord);
    CHECK(checkDocument(around(record + record)).state == DocumentState::SeveralRecords);
    CHECK(checkDocument(around(record + metaRecord(sample(), {Language::English}))).state ==
          DocumentState::SeveralRecords);
    CHECK(checkDocument(record.left(record.size() - 3)).state == DocumentState::BrokenRecord);
    CHECK(checkDocument(around(QByteArray(record).replace("made=2026", "made=20x6"))).state ==
          DocumentState::BrokenRecord);
    QByteArray twice = around(record + record);
    CHECK_FALSE(sealDocument(twice));
    QByteArray none = around({});
    CHECK_FALSE(sealDocument(none));
    QByteArray again = sealed();
    CHECK_FALSE(sealDocument(again));
}

TEST_CASE("a report of nothing in a file carries no record", "[seal]")
{
    CHECK(xmpRecord({}, {Language::English}).isEmpty());
    CHECK(metaRecord({}, {Language::English}).isEmpty());
}

TEST_CASE("a document is read from a file, and what is none is refused", "[seal]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(sealed()) > 0);
    file.close();
    const auto checked = checkDocumentFile(path);
    REQUIRE(checked.has_value());
    CHECK(checked->state == DocumentState::Intact);
    CHECK(checkDocumentFile(folder.filePath(QStringLiteral("none.pdf"))).error().code ==
          ErrorCode::FileNotFound);
    CHECK(checkDocumentFile(folder.path()).error().code == ErrorCode::NotAFile);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(kGreatestDocument + 1));
    file.close();
    const auto large = checkDocumentFile(path);
    REQUIRE_FALSE(large.has_value());
    CHECK(large.error().code == ErrorCode::TooLarge);
}
