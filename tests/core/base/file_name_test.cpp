#include "base/file_name.h"

#include <catch2/catch.hpp>

using namespace sextant;

TEST_CASE("a name of a file has no sign that a system refuses", "[base][file_name]")
{
    CHECK(safeFileName(QStringLiteral("A/B: \"C\"?\n<D>|*E\\F")) == QStringLiteral("A B C D E F"));
    CHECK(safeFileName(QStringLiteral("../.hidden")) == QStringLiteral("hidden"));
    CHECK(safeFileName(QStringLiteral("出海准备度：2026")) == QStringLiteral("出海准备度：2026"));
    CHECK(safeFileName(QStringLiteral("...")).isEmpty());
}

TEST_CASE("a name of a file is never too long, nor ends with a blank", "[base][file_name]")
{
    CHECK(safeFileName(QString(300, u'字')).size() == 80);
    CHECK(safeFileName(QString(79, u'a') + QStringLiteral(" b")) == QString(79, u'a'));
}
