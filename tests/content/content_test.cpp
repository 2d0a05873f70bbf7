#include "content_support.h"

#include "base/hashing.h"
#include "framework/framework_index.h"

using namespace content_support;

namespace {

Framework readiness()
{
    return shipped(QStringLiteral("frameworks/going-global-readiness"));
}

QByteArray embedded(const QString& name)
{
    QFile file(QStringLiteral(":/packs/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// All that a reader of the program sees of \a item, in \a language.
QStringList wordsOf(const Item& item, sextant::Language language)
{
    QStringList words{item.title.in(language), item.question.in(language), item.guidance.in(language),
                      item.why.in(language)};
    for (const Option& option : item.options)
        words.append(option.descriptor.in(language));
    for (const auto& evidence : item.evidence)
        words.append(evidence.in(language));
    return words;
}

} // namespace

TEST_CASE("shipped packs have no problem, no text that runs too long and no missing translation", "[content]")
{
    REQUIRE(shippedPacks().size() == 3);
    for (const auto& [folder, name] : shippedPacks()) {
        const PackReading read = reading(folder);
        INFO(folder.toStdString() << "\n" << printed(read));
        REQUIRE(read.framework.has_value());
        CHECK(read.issues.empty());
        CHECK(missingTranslations(*read.framework).isEmpty());
        CHECK(read.framework->id.text == name.section(u'/', -1));
    }
}

TEST_CASE("shipped folders hold no file that their pack does not name", "[content]")
{
    for (const auto& [folder, name] : shippedPacks()) {
        const auto source = loadPackSource(folder);
        REQUIRE(source.has_value());
        CHECK(QDir(folder).entryList(QDir::Files, QDir::Name) == source->files.keys());
    }
}

TEST_CASE("shipped packs are built in, compiled and as source", "[content]")
{
    for (const auto& [folder, name] : shippedPacks()) {
        const QByteArray bytes = embedded(name + QStringLiteral(".pack"));
        const auto loaded = loadCompiledPack(bytes);
        REQUIRE(loaded.has_value());
        CHECK(*loaded == *reading(folder).framework);
        CHECK(loaded->digest == sextant::sha256(bytes));
        const auto source = decodePackSource(embedded(name + QStringLiteral(".src")));
        REQUIRE(source.has_value());
        CHECK(source == loadPackSource(folder));
    }
}

TEST_CASE("the readiness pack has sixty-two indicators in ten domains, six of them with a gate", "[content]")
{
    const Framework framework = readiness();
    const FrameworkIndex index(framework);
    CHECK(framework.sections.size() == 10);
    CHECK(index.items().size() == 62);
    QStringList gates;
    for (const Item* item : index.items()) {
        INFO(item->id.text.toStdString());
        CHECK(item->id.text.startsWith(
            index.nodes()[static_cast<size_t>(index.topNodeOf(index.indexOf(item->id)))].section->id.text +
            u'.'));
        CHECK(item->kind == ItemKind::Option);
        CHECK(item->options.size() == 5);
        CHECK(item->gate.has_value() == item->key);
        CHECK(item->weight == sextant::Decimal::fromInt(item->key ? 2 : 1));
        if (item->gate)
            gates.append(item->code);
    }
    CHECK(gates == QStringList{QStringLiteral("C3"), QStringLiteral("C5"), QStringLiteral("D3"),
                               QStringLiteral("D5"), QStringLiteral("I1"), QStringLiteral("I5")});
}

TEST_CASE("every indicator is whole: levels, reason, evidence, tags and references", "[content]")
{
    const Framework framework = readiness();
    const FrameworkIndex index(framework);
    for (const Item* item : index.items()) {
        INFO(item->id.text.toStdString());
        for (const Option& option : item->options)
            CHECK_FALSE(option.descriptor.isEmpty());
        CHECK_FALSE(item->guidance.isEmpty());
        CHECK_FALSE(item->why.isEmpty());
        CHECK((item->evidence.size() >= 2 && item->evidence.size() <= 5));
        CHECK((item->references.size() >= 1 && item->references.size() <= 3));
        CHECK(item->tags.contains(QStringLiteral("policy")) !=
              item->tags.contains(QStringLiteral("practice")));
    }
}

TEST_CASE("indicators say what can be seen, not that it is adequate", "[content]")
{
    const Framework framework = readiness();
    const FrameworkIndex index(framework);
    for (const Item* item : index.items()) {
        for (const QString& text : wordsOf(*item, sextant::Language::English)) {
            INFO(item->id.text.toStdString() << ": " << text.toStdString());
            CHECK_FALSE(vagueEnglish().match(text).hasMatch());
        }
        for (const QString& text : wordsOf(*item, sextant::Language::Chinese)) {
            INFO(item->id.text.toStdString() << ": " << text.toStdString());
            CHECK_FALSE(vagueChinese().match(text).hasMatch());
        }
    }
}

TEST_CASE("Chinese texts use full-width punctuation and no blanks beside Han", "[content]")
{
    const Framework framework = readiness();
    const FrameworkIndex index(framework);
    for (const Item* item : index.items()) {
        for (const QString& text : wordsOf(*item, sextant::Language::Chinese)) {
            INFO(item->id.text.toStdString() << ": " << text.toStdString());
            CHECK_FALSE(misplacedPunctuation().match(text).hasMatch());
        }
    }
}
