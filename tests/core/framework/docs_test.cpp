#include "core/framework/pack_support.h"
#include "support/paths.h"

#include <QFile>
#include <QRegularExpression>

using namespace pack_support;

namespace {

/// The YAML examples of the format's description, in order.
QList<QByteArray> examples()
{
    QFile file(sourcePath(QStringLiteral("docs/framework-format.md")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression fence(QStringLiteral("```yaml\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QList<QByteArray> found;
    auto matches = fence.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        found.append(matches.next().captured(1).toUtf8());
    return found;
}

} // namespace

TEST_CASE("the examples in the description of the format are in order", "[framework]")
{
    const QList<QByteArray> yaml = examples();
    REQUIRE(yaml.size() == 4);
    const PackReading whole = readOne(yaml[0]);
    INFO(printed(whole));
    CHECK(accepted(whole).id.text == QStringLiteral("first-steps"));
    CHECK(whole.issues.empty());

    const QByteArray question = "        title: { en: a, zh: b }\n        question: { en: c, zh: d }\n";
    const auto dated = accepted(readOne(packWith("      - id: a.date\n" + question + yaml[1])));
    CHECK(dated.sections[0].items[0].ranges.size() == 3);

    CHECK(accepted(readOne(packWith(itemWith(), yaml[2]))).method.bandRule == BandRule::PointShares);

    const auto conditional = accepted(readOne(
        packWith(itemWith({}, "abroad.staff") + itemWith({}, "abroad.payments") + itemWith(yaml[3]))));
    CHECK(conditional.sections[0].items[2].relevant.conditions.size() == 2);
}
