#include "base/hashing.h"
#include "core/framework/pack_support.h"

using namespace pack_support;

TEST_CASE("a compiled pack comes back equal", "[framework]")
{
    const auto framework = accepted(readOne(packWith(itemWith())));
    const auto loaded = loadCompiledPack(compilePack(framework));
    REQUIRE(loaded.has_value());
    CHECK(*loaded == framework);
    CHECK(loaded->digest == sextant::sha256(compilePack(framework)));
    CHECK(loaded->digest.size() == 32);
    CHECK(loaded->sections[0].items[0].digest.size() == 32);
}
