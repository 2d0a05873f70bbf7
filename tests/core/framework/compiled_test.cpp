#include "base/hashing.h"
#include "core/framework/pack_generator.h"
#include "core/framework/pack_support.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <functional>

using namespace pack_support;
using sextant::Decimal;
using sextant::ErrorCode;

namespace {

bool isRefused(const QByteArray& bytes)
{
    const auto loaded = loadCompiledPack(bytes);
    return !loaded && loaded.error().code == ErrorCode::InvalidFramework;
}

Framework small()
{
    return accepted(readOne(packWith(itemWith())));
}

/// \a framework with its only item changed by \a change.
template <typename Change>
Framework withItem(Framework framework, Change change)
{
    change(framework.sections[0].items[0]);
    return framework;
}

Framework nestedSections(int depth)
{
    Framework framework = small();
    for (int i = 0; i < depth; ++i) {
        Section outer;
        outer.sections = std::move(framework.sections);
        framework.sections = {outer};
    }
    return framework;
}

Framework nestedConditions(int depth)
{
    return withItem(small(), [depth](Item& item) {
        for (int i = 0; i < depth; ++i) {
            Condition outer;
            outer.kind = Condition::Kind::Any;
            outer.conditions.push_back(std::move(item.relevant));
            item.relevant = outer;
        }
    });
}

QByteArray digestAfter(const std::function<void(Item&)>& change)
{
    const auto loaded = loadCompiledPack(compilePack(withItem(small(), change)));
    REQUIRE(loaded.has_value());
    return loaded->sections[0].items[0].digest;
}

} // namespace

TEST_CASE("a pack that was read comes back equal from its compiled form", "[framework]")
{
    const Framework framework = small();
    const QByteArray bytes = compilePack(framework);
    const auto loaded = loadCompiledPack(bytes);
    REQUIRE(loaded.has_value());
    CHECK(*loaded == framework);
    CHECK(loaded->digest == sextant::sha256(bytes));
}

TEST_CASE("any valid framework comes back equal from its compiled form", "[framework]")
{
    rc::prop("compile, load, equal", [] {
        const Framework framework = pack_support::anyFramework();
        const QByteArray bytes = compilePack(framework);
        const auto loaded = loadCompiledPack(bytes);
        if (!loaded)
            RC_FAIL(loaded.error().detail.toStdString());
        RC_ASSERT(*loaded == framework);
        RC_ASSERT(compilePack(*loaded) == bytes);
    });
}

TEST_CASE("the compiled form of version 1 never changes", "[framework]")
{
    // Files of ten years ago are read by it: if this fails, the change needs a new version.
    CHECK(small().digest.toHex() == "099adaa55759659dd62f25879546ca206a4e285311469d384f4204b5363e4b77");
    CHECK(small().sections[0].items[0].digest.toHex() ==
          "25cfcbbd51f1d42daa77bb1a819ae88e3f0571f66949b0a08f574a9c2ccee324");
}

TEST_CASE("other readers of CBOR understand the compiled form", "[framework]")
{
    const QCborArray pack = QCborValue::fromCbor(compilePack(small())).toArray();
    REQUIRE(pack.size() == 3);
    CHECK(pack[0].toString() == QStringLiteral("sextant-pack"));
    CHECK(pack[1].toInteger() == 1);
    const QCborMap framework = pack[2].toMap();
    CHECK(framework[QStringLiteral("title")][QStringLiteral("zh")].toString() == QStringLiteral("试验"));
    const QCborMap item = framework[QStringLiteral("sections")][0][QStringLiteral("items")][0].toMap();
    CHECK(item[QStringLiteral("weight")].toInteger() == 10'000);
    CHECK(item[QStringLiteral("gate")].isNull());
    CHECK(item[QStringLiteral("options")].toArray().size() == 3);
}

TEST_CASE("an item's digest follows what is asked and nothing else", "[framework]")
{
    const QByteArray asked = digestAfter([](Item&) {});
    CHECK(asked == small().sections[0].items[0].digest);
    const auto same = GENERATE(table<const char*, std::function<void(Item&)>>({
        {"title", [](Item& item) { item.title.en += u'x'; }},
        {"guidance", [](Item& item) { item.guidance.en = QStringLiteral("Look"); }},
        {"code", [](Item& item) { item.code = QStringLiteral("Z9"); }},
        {"weight", [](Item& item) { item.weight = Decimal::fromInt(3); }},
        {"gate", [](Item& item) { item.gate = Gate{Decimal::fromInt(1)}; }},
    }));
    INFO(std::get<0>(same));
    CHECK(digestAfter(std::get<1>(same)) == asked);
}

TEST_CASE("an item's digest changes with the question, the options and the points", "[framework]")
{
    const QByteArray asked = digestAfter([](Item&) {});
    const auto other = GENERATE(table<const char*, std::function<void(Item&)>>({
        {"question", [](Item& item) { item.question.zh += u'吗'; }},
        {"points", [](Item& item) { item.options[1].points = Decimal{15'000}; }},
        {"label", [](Item& item) { item.options[1].label.en += u'x'; }},
        {"descriptor", [](Item& item) { item.options[1].descriptor.en = QStringLiteral("More"); }},
        {"fewer options", [](Item& item) { item.options.pop_back(); }},
        {"order", [](Item& item) { std::swap(item.options[0], item.options[1]); }},
        {"option id", [](Item& item) { item.options[1].id.text = QStringLiteral("one"); }},
    }));
    INFO(std::get<0>(other));
    CHECK(digestAfter(std::get<1>(other)) != asked);
}

TEST_CASE("a compiled pack cut short anywhere is refused", "[framework]")
{
    const QByteArray bytes = compilePack(small());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REQUIRE(isRefused(bytes.first(size)));
    CHECK(isRefused(bytes + '\0'));
}

TEST_CASE("a compiled pack with any byte changed is refused or is another whole pack", "[framework]")
{
    const QByteArray bytes = compilePack(small());
    int refused = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (const int flip : {0x01, 0x20, 0x80, 0xFF}) {
            QByteArray changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ flip);
            const auto loaded = loadCompiledPack(changed);
            refused += loaded ? 0 : 1;
            if (loaded)
                REQUIRE((compilePack(*loaded) == changed && loaded->digest == sextant::sha256(changed)));
            else
                REQUIRE(loaded.error().code == ErrorCode::InvalidFramework);
        }
    }
    CHECK(refused > 3 * bytes.size());
}

TEST_CASE("bytes that only pretend to be a compiled pack are refused", "[framework]")
{
    const QByteArray head = QByteArray::fromHex("836c73657874616e742d7061636b");
    const QByteArray bytes = GENERATE_COPY(
        QByteArray(), QByteArray("hello"), QByteArray(1000, '\xFF'), QByteArray(100'000, '\x81'),
        QByteArray(100'000, '\xA1'),
        head + QByteArray::fromHex("02") + compilePack(small()).sliced(15),   // a version of tomorrow
        head + QByteArray::fromHex("20") + compilePack(small()).sliced(15),   // version -1
        head + QByteArray::fromHex("1801") + compilePack(small()).sliced(15), // a number of needless length
        head + QByteArray::fromHex("01bbffffffffffffffff"),                   // a map of 2^64 - 1
        head + QByteArray::fromHex("01ac6269647bffffffffffffffff"),           // a text of 2^64 - 1
        head + QByteArray::fromHex("01ac6269647b7fffffffffffffff"),
        head + QByteArray::fromHex("01ac6269647f616100ff"),             // a text of indefinite length
        QByteArray(compilePack(small())).replace("Trial", "Tri\xC3l")); // not UTF-8
    CHECK(isRefused(bytes));
}

TEST_CASE("a compiled pack nested a hundred thousand times is refused", "[framework]")
{
    const auto nest = GENERATE(std::function<Framework(int)>(nestedSections),
                               std::function<Framework(int)>(nestedConditions));
    CHECK(isRefused(compilePack(nest(60))));
    // What one more level adds, as often as wanted, where it is added.
    const QByteArray shorter = compilePack(nest(10));
    const QByteArray longer = compilePack(nest(11));
    const auto parting =
        std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first - shorter.begin();
    const qsizetype size = longer.size() - shorter.size();
    const QByteArray level = longer.mid(parting, size);
    REQUIRE(shorter.first(parting) + level + shorter.sliced(parting) == longer);
    CHECK(isRefused(shorter.first(parting) + level.repeated(100'000) + shorter.sliced(parting)));
}

TEST_CASE("a compiled pack obeys the same rules as its source", "[framework]")
{
    const auto breach = GENERATE(table<const char*, std::function<void(Framework&)>>({
        {"id", [](Framework& f) { f.id.text = QStringLiteral("../x"); }},
        {"version", [](Framework& f) { f.version = QStringLiteral("x"); }},
        {"no title", [](Framework& f) { f.title = {}; }},
        {"no items", [](Framework& f) { f.sections[0].items.clear(); }},
        {"no sections", [](Framework& f) { f.sections.clear(); }},
        {"tag", [](Framework& f) { f.sections[0].items[0].tags = {QStringLiteral("none")}; }},
        {"circle", [](Framework& f) {
             Condition& condition = f.sections[0].items[0].relevant;
             condition = {Condition::Kind::PointsAtLeast, f.sections[0].items[0].id, {}, {}, {}};
         }},
        {"points", [](Framework& f) { f.sections[0].items[0].options[0].points = Decimal::fromInt(10'001); }},
        {"weight", [](Framework& f) { f.sections[0].items[0].weight = Decimal{-1}; }},
        {"twice", [](Framework& f) { f.sections[0].items.push_back(f.sections[0].items[0]); }},
        {"bands", [](Framework& f) { f.method.bandRule = BandRule::Fixed; }},
        {"decimals", [](Framework& f) { f.method.decimals = 9; }},
        {"one option", [](Framework& f) { f.sections[0].items[0].options.resize(1); }},
        {"reference kind", [](Framework& f) { f.references[0].kind = QStringLiteral("book"); }},
        {"no label", [](Framework& f) { f.sections[0].items[0].options[0].label = {}; }},
        {"no question", [](Framework& f) { f.sections[0].items[0].question = {}; }},
    }));
    INFO(std::get<0>(breach));
    Framework framework = small();
    std::get<1>(breach)(framework);
    CHECK(isRefused(compilePack(framework)));
}
