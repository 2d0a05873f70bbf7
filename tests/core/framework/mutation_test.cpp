#include "core/framework/pack_support.h"

#include <random>

using namespace pack_support;

namespace {

/// Changes, drops, doubles or inserts a few bytes of \a text, the same at each run.
QByteArray mutated(QByteArray text, std::mt19937& random)
{
    static const QByteArray spice("[]{}:,-?&*!|>'\"%@`#~ \n\t\r\0\\\xC3\xE4x0", 31);
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(limit));
    };
    for (auto changes = 1 + below(4); changes > 0; --changes) {
        const qsizetype at = below(text.size() - 20);
        switch (below(4)) {
        case 0:
            text[at] = spice.at(below(spice.size()));
            break;
        case 1:
            text.remove(at, 1 + below(20));
            break;
        case 2:
            text.insert(at, text.mid(below(text.size() - 20), 1 + below(20)));
            break;
        default:
            text.insert(at, spice.at(below(spice.size())));
            break;
        }
    }
    return text;
}

} // namespace

TEST_CASE("a pack with random faults is read or refused with lines, never worse", "[framework]")
{
    const QByteArray pack = packWith(
        itemWith(
            "        relevant: { any: [{ item: a.two, is: [\"1\"] }] }\n        gate: { minimum: 1 }\n") +
            itemWith("        weight: 2\n", "a.two"),
        "method:\n  bands:\n    rule: fixed\n    list:\n      - { id: low, label: { en: Low, zh: 低 } }\n"
        "      - { id: high, from: 1, label: { en: High, zh: 高 } }\n");
    REQUIRE(readOne(pack).framework.has_value());
    std::mt19937 random(20261123);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        const QByteArray yaml = mutated(pack, random);
        const PackReading reading = readOne(yaml);
        const auto errors = linesOf(reading, PackIssue::Severity::Error);
        REQUIRE(reading.framework.has_value() == errors.empty());
        for (const int line : errors)
            REQUIRE((line >= 1 && line <= yaml.count('\n') + 1));
        refused += reading.framework ? 0 : 1;
        if (reading.framework)
            REQUIRE(loadCompiledPack(compilePack(*reading.framework)) == *reading.framework);
    }
    CHECK(refused > 1000);
}
