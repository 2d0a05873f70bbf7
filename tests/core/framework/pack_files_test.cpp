#include "core/framework/pack_support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace pack_support;
using sextant::ErrorCode;

namespace {

const QByteArray kSection =
    "id: b\ntitle: { en: B, zh: 二 }\nitems:\n  - { id: b.one, kind: text, title: { en: a, zh: b }, "
    "question: { en: c, zh: d } }\n";
const QString kEntry = QStringLiteral("framework.yaml");
const QString kOther = QStringLiteral("b.yaml");

QByteArray naming(const QByteArray& file)
{
    return packWith(itemWith()) + "  - file: " + file + " #!\n";
}

void write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a section can lie in a file of its own", "[framework]")
{
    const auto framework = accepted(readFiles({{kEntry, naming("b.yaml")}, {kOther, kSection}}));
    REQUIRE(framework.sections.size() == 2);
    CHECK(framework.sections[1].items[0].id.text == QStringLiteral("b.one"));
}

TEST_CASE("the register of references can lie in a file of its own", "[framework]")
{
    QByteArray yaml = packWith(itemWith("        references: [law-2]\n"));
    const qsizetype inlined = yaml.indexOf("references:\n");
    yaml.replace(inlined, yaml.indexOf("sections:") - inlined, "references: refs.yaml\n");
    const QByteArray refs = "references:\n  - { id: law-2, kind: standard, title: { en: A, zh: 甲 } }\n";
    const auto framework = accepted(readFiles({{kEntry, yaml}, {QStringLiteral("refs.yaml"), refs}}));
    REQUIRE(framework.references.size() == 1);
    CHECK(framework.references[0].kind == QStringLiteral("standard"));
    CHECK(framework.references[0].inForceFrom.isNull());
    const PackReading missing = readFiles({{kEntry, yaml}});
    CHECK(missing.issues.size() == 1);
    CHECK_THAT(printed(missing), Catch::Contains("the file “refs.yaml” is missing"));
}

TEST_CASE("problems in a named file carry its name, after those of the first file", "[framework]")
{
    QByteArray entry = naming("b.yaml");
    entry.replace("id: trial", "id: Trial");
    const PackReading reading = readFiles({{kEntry, entry}, {kOther, kSection + "wieght: 2\n"}});
    REQUIRE(reading.issues.size() == 2);
    CHECK(reading.issues[0].file == kEntry);
    CHECK(reading.issues[0].line == 2);
    CHECK(reading.issues[1].file == kOther);
    CHECK(reading.issues[1].line == 5);
}

TEST_CASE("a named file is there, plain, and named once", "[framework]")
{
    const auto [yaml, fragment] = GENERATE(table<QByteArray, std::string>({
        {naming("c.yaml"), "the file “c.yaml” is missing"},
        {naming("../b.yaml"), "not a plain file name"},
        {naming("sub/b.yaml"), "not a plain file name"},
        {naming("\"C:\\\\b.yaml\""), "not a plain file name"},
        {naming(".hidden.yaml"), "not a plain file name"},
        {naming("b.yaml, weight: 2").replace("- file: b.yaml, weight: 2", "- { file: b.yaml, weight: 2 }"),
         "no key “weight”"},
        {naming("framework.yaml"), "named twice"},
        {packWith(itemWith()) + "  - file: b.yaml\n  - file: b.yaml #!\n", "named twice"},
    }));
    const PackReading reading = readFiles({{kEntry, yaml}, {kOther, kSection}});
    INFO(printed(reading));
    CHECK_FALSE(reading.framework.has_value());
    CHECK(linesOf(reading, PackIssue::Severity::Error) == markedLines(yaml));
    CHECK_THAT(printed(reading), Catch::Contains(fragment));
}

TEST_CASE("files that name each other in a circle are refused", "[framework]")
{
    const PackReading reading =
        readFiles({{kEntry, naming("b.yaml")}, {kOther, kSection + "sections:\n  - file: b.yaml\n"}});
    CHECK_FALSE(reading.framework.has_value());
    CHECK_THAT(printed(reading), Catch::Contains("b.yaml:6: the file “b.yaml” is named twice"));
}

TEST_CASE("sections nested through files beyond sixteen levels are refused", "[framework]")
{
    QMap<QString, QByteArray> files{{kEntry, naming("s1.yaml")}};
    for (int i = 1; i < 20; ++i) {
        const QByteArray number = QByteArray::number(i);
        files.insert(QStringLiteral("s%1.yaml").arg(i),
                     QByteArray(kSection).replace("id: b", QByteArray("id: s" + number)) +
                         "sections:\n  - file: s" + QByteArray::number(i + 1) + ".yaml\n");
    }
    files.insert(QStringLiteral("s20.yaml"), kSection);
    const PackReading reading = readFiles(files);
    CHECK_FALSE(reading.framework.has_value());
    CHECK_THAT(printed(reading), Catch::Contains("s16.yaml:6: sections are nested deeper than 16 levels"));
}

TEST_CASE("a folder gives its framework.yaml and the files that it names, nothing else", "[framework]")
{
    const QTemporaryDir folder;
    write(folder, kEntry, naming("b.yaml"));
    write(folder, kOther, kSection);
    write(folder, QStringLiteral("notes.yaml"), "x: 1\n");
    const auto source = loadPackSource(folder.path());
    REQUIRE(source.has_value());
    CHECK(source->entry == kEntry);
    CHECK(source->files.keys() == QStringList{kOther, kEntry});
    CHECK(readPack(*source).framework.has_value());
}

TEST_CASE("a single file is a pack by itself", "[framework]")
{
    const QTemporaryDir folder;
    const QString name = QStringLiteral("我的 pack.yaml");
    write(folder, name, packWith(itemWith()));
    const auto source = loadPackSource(folder.filePath(name));
    REQUIRE(source.has_value());
    CHECK(source->entry == name);
    CHECK(readPack(*source).framework.has_value());
}

TEST_CASE("a file that is named but absent is the content's fault, not the disk's", "[framework]")
{
    const QTemporaryDir folder;
    write(folder, kEntry, naming("b.yaml"));
    const auto source = loadPackSource(folder.path());
    REQUIRE(source.has_value());
    CHECK_THAT(printed(readPack(*source)), Catch::Contains("the file “b.yaml” is missing"));
}

TEST_CASE("what cannot be read is told apart", "[framework]")
{
    const QTemporaryDir folder;
    CHECK(loadPackSource(folder.path()).error().code == ErrorCode::FileNotFound);
    CHECK(loadPackSource(folder.filePath(QStringLiteral("none.yaml"))).error().code ==
          ErrorCode::FileNotFound);
    write(folder, kEntry, packWith(itemWith()));
    PackLimits limits;
    limits.fileBytes = 100;
    const auto tooLarge = loadPackSource(folder.path(), limits);
    REQUIRE(tooLarge.error().code == ErrorCode::TooLarge);
    CHECK(tooLarge.error().args.value(QStringLiteral("limitBytes")).toLongLong() == 100);
    CHECK(tooLarge.error().args.value(QStringLiteral("sizeBytes")).toLongLong() > 100);
    limits = {};
    limits.totalBytes = 300;
    CHECK(loadPackSource(folder.path(), limits).error().code == ErrorCode::TooLarge);
    limits = {};
    limits.files = 1;
    write(folder, kEntry, naming("b.yaml"));
    write(folder, kOther, kSection);
    CHECK(loadPackSource(folder.path(), limits).error().code == ErrorCode::TooLarge);
}

TEST_CASE("links and devices are not followed", "[framework]")
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    write(elsewhere, kOther, kSection);
    write(folder, kEntry, naming("b.yaml"));
    REQUIRE(QFile::link(elsewhere.filePath(kOther), folder.filePath(kOther)));
    CHECK(loadPackSource(folder.path()).error().code == ErrorCode::CannotRead);
    CHECK(loadPackSource(QStringLiteral("/dev/zero")).error().code == ErrorCode::CannotRead);
}

TEST_CASE("a source is kept as one piece and comes back", "[framework]")
{
    const PackSource source{kEntry,
                            {{kEntry, naming("b.yaml")}, {kOther, kSection}, {QStringLiteral("空"), {}}}};
    const QByteArray bytes = encodePackSource(source);
    const auto back = decodePackSource(bytes);
    REQUIRE(back.has_value());
    CHECK(*back == source);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REQUIRE(decodePackSource(bytes.first(size)).error().code == ErrorCode::InvalidFramework);
    CHECK_FALSE(decodePackSource(bytes + 'x').has_value());
}
