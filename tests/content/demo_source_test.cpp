#include "content/demo_fixture.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using demo_fixture::Demo;
using demo_fixture::kFolder;
using namespace sextant;

namespace {

QJsonObject sourceFile(const QString& name)
{
    QFile file(QDir(kFolder).filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The keys that an object may have, by the key under which it stands.
const QHash<QString, QString>& grammar()
{
    static const QHash<QString, QString> keys{
        {QStringLiteral("audit"),
         QStringLiteral("code startedOn lead reviewer unit chapters gates title objective scope criteria "
                        "summary period planned "
                        "confidentiality distribution team letter opening closing answers signedOff "
                        "reviewNotes reviewed "
                        "samples findings quality stages agreed final signed actions")},
        {QStringLiteral("team"), QStringLiteral("person role on text")},
        {QStringLiteral("letter"), QStringLiteral("sentOn addressees text")},
        {QStringLiteral("opening"), QStringLiteral("on present notes")},
        {QStringLiteral("closing"), QStringLiteral("on present notes")},
        {QStringLiteral("answers"),
         QStringLiteral("check on minutes result notApplicable note flagged files")},
        {QStringLiteral("files"), QStringLiteral("name text")},
        {QStringLiteral("signedOff"), QStringLiteral("by on checks")},
        {QStringLiteral("reviewNotes"), QStringLiteral("check by on text reply resolved")},
        {QStringLiteral("reply"), QStringLiteral("by on text")},
        {QStringLiteral("resolved"), QStringLiteral("by on")},
        {QStringLiteral("reviewed"), QStringLiteral("by on checks")},
        {QStringLiteral("samples"),
         QStringLiteral("check method title purpose source ledger confidence tolerableRate "
                        "tolerableMisstatement seed drawn "
                        "tested testedItems exceptions conclusion prepared reviewed")},
        {QStringLiteral("drawn"), QStringLiteral("by on")},
        {QStringLiteral("tested"), QStringLiteral("by on")},
        {QStringLiteral("prepared"), QStringLiteral("by on")},
        {QStringLiteral("exceptions"), QStringLiteral("reference result audited note")},
        {QStringLiteral("findings"), QStringLiteral("on title checks samples weighing criteria condition "
                                                    "cause effect recommendation response owner due")},
        {QStringLiteral("response"), QStringLiteral("kind by on text")},
        {QStringLiteral("quality"), QStringLiteral("by on answers")},
        {QStringLiteral("stages"), QStringLiteral("on by stage")},
        {QStringLiteral("agreed"), QStringLiteral("by on")},
        {QStringLiteral("final"), QStringLiteral("by on")},
        {QStringLiteral("signed"), QStringLiteral("by on")},
        {QStringLiteral("actions"),
         QStringLiteral("finding raisedOn raisedBy what owner due cost funding fundingNote steps")},
        {QStringLiteral("steps"), QStringLiteral("on by state note")},
        {QStringLiteral("universe"), QStringLiteral("on by units plans")},
        {QStringLiteral("units"), QStringLiteral("key chapter entity country factors controlConfidence "
                                                 "impact likelihood lastAudited days audited")},
        {QStringLiteral("audited"), QStringLiteral("on by controlConfidence")},
        {QStringLiteral("plans"), QStringLiteral("year on by available reserve decided approval")},
        {QStringLiteral("decided"), QStringLiteral("unit choice reason")},
        {QStringLiteral("approval"), QStringLiteral("by on minute")}};
    return keys;
}

/// Walks a source file and checks whatever it meets.
class Reader
{
public:
    explicit Reader(Demo& demo)
    {
        const auto people =
            sourceFile(QStringLiteral("seabridge.json"))[QStringLiteral("persons")].toObject().keys();
        m_people = QSet<QString>(people.begin(), people.end());
        const auto library = auditPacks(demo.environment().library);
        for (const auto* entry : {&library->manual, &library->quality}) {
            for (const framework::Item* item : entry->framework->index.items())
                m_checks.insert(item->id.text);
            for (const auto& node : entry->framework->index.nodes())
                m_chapters.insert(node.section->id.text);
        }
    }

    void read(const QJsonValue& value, const QString& role)
    {
        INFO(qPrintable(role));
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue& one : array)
                read(one, role);
        } else if (value.isObject() &&
                   value.toObject().keys() == QStringList{QStringLiteral("en"), QStringLiteral("zh")})
        {
            readText(value);
        } else if (value.isObject()) {
            readObject(value.toObject(), role);
        } else {
            readValue(value, role);
        }
    }

    int texts() const { return m_texts; }

private:
    void readText(const QJsonValue& value)
    {
        static const QRegularExpression han(QStringLiteral("\\p{Han}"));
        static const QRegularExpression gap(QStringLiteral("\\p{Han} +[A-Za-z0-9]|[A-Za-z0-9] +\\p{Han}"));
        const QString en = value[QStringLiteral("en")].toString();
        const QString zh = value[QStringLiteral("zh")].toString();
        ++m_texts;
        INFO(qPrintable(en));
        CHECK_FALSE(en.trimmed().isEmpty());
        CHECK_FALSE(en.contains(han));
        CHECK((zh == en || zh.contains(han)));
        if (!zh.contains(QStringLiteral(" | ")))
            CHECK_FALSE(zh.contains(gap));
    }

    void readObject(const QJsonObject& object, const QString& role)
    {
        REQUIRE(grammar().contains(role));
        const QStringList known = grammar().value(role).split(u' ');
        for (auto one = object.begin(); one != object.end(); ++one) {
            INFO(qPrintable(one.key()));
            CHECK(known.contains(one.key()));
            read(one.value(), one.key());
        }
    }

    void readValue(const QJsonValue& value, const QString& role)
    {
        const QString text = value.toString();
        INFO(qPrintable(text));
        if (role == QStringLiteral("check") || role == QStringLiteral("checks") ||
            role == QStringLiteral("gates"))
            CHECK(m_checks.contains(text));
        else if (role == QStringLiteral("chapter") || role == QStringLiteral("chapters"))
            CHECK(m_chapters.contains(text));
        else if (QStringList{QStringLiteral("by"), QStringLiteral("lead"), QStringLiteral("reviewer"),
                             QStringLiteral("person"), QStringLiteral("owner"), QStringLiteral("raisedBy")}
                     .contains(role))
            CHECK(m_people.contains(text));
        else if (QStringList{QStringLiteral("on"), QStringLiteral("due"), QStringLiteral("startedOn"),
                             QStringLiteral("sentOn"), QStringLiteral("raisedOn"),
                             QStringLiteral("lastAudited"), QStringLiteral("period"),
                             QStringLiteral("planned")}
                     .contains(role))
            CHECK(QDate::fromString(text, Qt::ISODate).isValid());
        else if (role == QStringLiteral("ledger"))
            CHECK(QFile::exists(QDir(kFolder).filePath(QStringLiteral("ledger-%1.json").arg(text))));
        else
            CHECK_FALSE((value.isString() && text.isEmpty() && role != QStringLiteral("country")));
    }

    QSet<QString> m_people;
    QSet<QString> m_checks;
    QSet<QString> m_chapters;
    int m_texts = 0;
};

} // namespace

TEST_CASE("the sources of the demo's audits hold only what is played, in both languages", "[content]")
{
    Demo demo;
    Reader reader(demo);
    const QStringList names = QDir(kFolder).entryList({QStringLiteral("audit-2*.json")});
    CHECK(names.size() == 2);
    for (const QString& name : names)
        reader.read(sourceFile(name), QStringLiteral("audit"));
    reader.read(sourceFile(QStringLiteral("audit-universe.json")), QStringLiteral("universe"));
    CHECK(reader.texts() > 200);
}

TEST_CASE("every row of a demo ledger is a dated payment of a known kind", "[content]")
{
    const QStringList names = QDir(kFolder).entryList({QStringLiteral("ledger-*.json")});
    CHECK(names.size() == 3);
    for (const QString& name : names) {
        INFO(qPrintable(name));
        const QJsonObject ledger = sourceFile(name);
        const QJsonObject kinds = ledger[QStringLiteral("kinds")].toObject();
        QSet<QString> references;
        const QJsonArray rows = ledger[QStringLiteral("rows")].toArray();
        for (const QJsonValue& row : rows) {
            INFO(qPrintable(row[0].toString()));
            CHECK(row.toArray().size() == 4);
            CHECK_FALSE(references.contains(row[0].toString()));
            references.insert(row[0].toString());
            CHECK(QDate::fromString(row[1].toString(), Qt::ISODate).isValid());
            CHECK_FALSE(kinds[row[2].toString()][QStringLiteral("zh")].toString().isEmpty());
            CHECK(Decimal::parse(row[3].toString()).value_or(Decimal{}) > Decimal{});
        }
        CHECK(references.size() > 40);
    }
}

TEST_CASE("without its audits the demo is made as well", "[content]")
{
    Demo demo;
    QTemporaryDir folder;
    for (const QString& name :
         QDir(kFolder).entryList({QStringLiteral("?.json"), QStringLiteral("seabridge.json")}))
        REQUIRE(QFile::copy(QDir(kFolder).filePath(name), folder.filePath(name)));
    const auto made = createDemo(folder.filePath(QStringLiteral("demo.sextant")), demo.environment(),
                                 Language::English, folder.path());
    REQUIRE(made.has_value());
    CHECK((*made)->audits().units((*made)->organisations().organisations().front().id).empty());
}
