#include "report/choices.h"

#include "audit/audit_words.h"

#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace sextant;
using namespace sextant::report;

namespace {

template <typename Enum>
rc::Gen<Enum> oneOf(int count)
{
    return rc::gen::map(rc::gen::inRange(0, count), [](int number) { return static_cast<Enum>(number); });
}

rc::Gen<QStringList> someOf(const std::vector<ReportPart>& parts)
{
    return rc::gen::map(rc::gen::container<std::vector<bool>>(parts.size(), rc::gen::arbitrary<bool>()),
                        [&parts](const std::vector<bool>& chosen) {
                            QStringList ids;
                            for (size_t i = 0; i < parts.size(); ++i)
                                if (chosen[i])
                                    ids << parts[i].id;
                            ids.sort();
                            return ids;
                        });
}

Choices anyChoices()
{
    Choices choices;
    choices.kind = *oneOf<ReportKind>(7);
    choices.languages = *oneOf<ReportLanguages>(4);
    choices.detail = *oneOf<Detail>(3);
    choices.notes = *rc::gen::arbitrary<bool>();
    choices.evidence = *rc::gen::arbitrary<bool>();
    choices.names = *rc::gen::arbitrary<bool>();
    choices.leftOut = *someOf(partsOf(choices.kind));
    for (int chapters = *rc::gen::inRange(0, 4); chapters > 0; --chapters)
        choices.chapters << QStringLiteral("chapter-%1").arg(chapters);
    choices.dressing.logo = *rc::gen::arbitrary<bool>();
    choices.dressing.signing = *rc::gen::arbitrary<bool>();
    choices.dressing.mark = *oneOf<audit::Confidentiality>(audit::countOf<audit::Confidentiality>());
    choices.dressing.watermark = *oneOf<Watermark>(3);
    choices.dressing.paper = *oneOf<PaperSize>(2);
    return choices;
}

QJsonObject with(const char* key, const QJsonValue& value)
{
    QJsonObject json = toJson(Choices{});
    json.insert(QString::fromLatin1(key), value);
    return json;
}

ReadinessReport small()
{
    ReadinessReport report;
    report.blocks = {Heading{u"Head"_qs}, Signing{u"Sign"_qs, u"A"_qs, u"B"_qs, u"on"_qs, u"seal"_qs}};
    return report;
}

} // namespace

TEST_CASE("what is chosen of a report comes back from its text as it was", "[report][choices]")
{
    rc::prop("round trip", [] {
        const Choices choices = anyChoices();
        const QByteArray text = QJsonDocument(toJson(choices)).toJson();
        const auto back = choicesFrom(QJsonDocument::fromJson(text).object());
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == choices);
    });
}

TEST_CASE("what a report is on is no part of its template", "[report][choices]")
{
    Choices choices;
    choices.assessments = {assessment::AssessmentId{QUuid::createUuid()}};
    choices.engagement = {QUuid::createUuid()};
    CHECK(toJson(choices) == toJson(Choices{}));
}

TEST_CASE("choices that are not of the form are refused, and the wrong one is named", "[report][choices]")
{
    QJsonArray many;
    for (int i = 0; i <= kMostChosen; ++i)
        many.append(QString::number(i));
    const std::vector<std::pair<QJsonObject, QString>> wrong = {
        {{}, u"kind"_qs},
        {with("kind", u"horoscope"_qs), u"kind"_qs},
        {with("kind", 3), u"kind"_qs},
        {with("languages", u"fr"_qs), u"languages"_qs},
        {with("detail", QJsonArray{}), u"detail"_qs},
        {with("notes", u"yes"_qs), u"notes"_qs},
        {with("names", QJsonValue::Null), u"names"_qs},
        {with("holograms", true), u"holograms"_qs},
        {with("leftOut", QJsonArray{u"annex"_qs, u"annex"_qs}), u"leftOut"_qs},
        {with("leftOut", QJsonArray{u"summary"_qs, u"annex"_qs}), u"leftOut"_qs},
        {with("leftOut", QJsonArray{u"samples"_qs}), u"leftOut"_qs},
        {with("leftOut", QJsonArray{}), u"leftOut"_qs},
        {with("chapters", many), u"chapters"_qs},
        {with("chapters", QJsonArray{QString(kMostChosen + 1, u'x')}), u"chapters"_qs},
        {with("chapters", QJsonArray{7}), u"chapters"_qs},
        {with("dressing", QJsonObject{}), u"dressing"_qs},
        {with("dressing", u"naked"_qs), u"dressing"_qs}};
    for (const auto& [json, key] : wrong) {
        INFO(QJsonDocument(json).toJson().toStdString());
        const auto choices = choicesFrom(json);
        REQUIRE_FALSE(choices.has_value());
        CHECK(choices.error().code == ErrorCode::InvalidArgument);
        CHECK(choices.error().args.value(u"what"_qs).toString() == key);
    }
}

TEST_CASE("every kind and part of a report has a name in both languages", "[report][choices]")
{
    for (int number = 0; number < 7; ++number) {
        const auto kind = static_cast<ReportKind>(number);
        CHECK(reportKind(codeOf(kind)) == kind);
        CHECK_FALSE(nameOf(kind).en.isEmpty());
        CHECK_FALSE(nameOf(kind).zh.isEmpty());
        QStringList ids;
        for (const ReportPart& part : partsOf(kind)) {
            CHECK_FALSE(ids.contains(part.id));
            ids << part.id;
            CHECK_FALSE(part.name.en.isEmpty());
            CHECK_FALSE(part.name.zh.isEmpty());
        }
    }
    CHECK_FALSE(reportKind(u"horoscope"_qs).has_value());
}

TEST_CASE("dressing as nobody asked for changes nothing", "[report][choices]")
{
    CHECK(dressed(small(), {}) == small());
}

TEST_CASE("the stricter mark of confidentiality stands on a report", "[report][choices]")
{
    using audit::Confidentiality;
    ReadinessReport report = small();
    Dressing dressing;
    dressing.mark = Confidentiality::Internal;
    CHECK(dressed(report, dressing).mark == audit::label(Confidentiality::Internal).en);
    report.mark = audit::label(Confidentiality::StrictlyConfidential).en;
    CHECK(dressed(report, dressing).mark == report.mark);
    report.language = Language::Chinese;
    report.mark.clear();
    CHECK(dressed(report, dressing).mark == audit::label(Confidentiality::Internal).zh);
}

TEST_CASE("a watermark says what was chosen, but neither demo data nor a draft are ever final",
          "[report][choices]")
{
    ReadinessReport report = small();
    Dressing dressing;
    dressing.watermark = Watermark::Final;
    CHECK(dressed(report, dressing).watermark == u"FINAL"_qs);
    report.watermark = u"DRAFT"_qs;
    CHECK(dressed(report, dressing).watermark == u"DRAFT"_qs);
    report.watermark.clear();
    report.demo = u"DEMO DATA"_qs;
    CHECK(dressed(report, dressing).watermark == u"DEMO"_qs);
    CHECK(dressed(report, dressing).demo == u"DEMO DATA"_qs);
    report.language = Language::Chinese;
    report.demo.clear();
    dressing.watermark = Watermark::Draft;
    CHECK(dressed(report, dressing).watermark == u"草稿"_qs);
}

TEST_CASE("logo, paper and room for signatures are as chosen", "[report][choices]")
{
    Dressing dressing;
    CHECK(dressed(small(), dressing, "png").logo == "png");
    dressing.logo = false;
    dressing.paper = PaperSize::Letter;
    dressing.signing = false;
    const ReadinessReport plain = dressed(small(), dressing, "png");
    CHECK(plain.logo.isEmpty());
    CHECK(plain.paper == PaperSize::Letter);
    CHECK(plain.blocks == std::vector<Block>{Heading{u"Head"_qs}});
}

TEST_CASE("a report that everything was left out of says so", "[report][choices]")
{
    ReadinessReport report;
    CHECK(plainText(dressed(report, {})).contains(u"All parts were left out of this report."_qs));
}

TEST_CASE("a report is written in the languages chosen", "[report][choices]")
{
    const LanguageWriter writer = [](Language language) {
        ReadinessReport report;
        report.language = language;
        report.blocks = {Heading{languageCode(language)}};
        return report;
    };
    CHECK(inLanguages(writer, ReportLanguages::English) == std::vector{writer(Language::English)});
    CHECK(inLanguages(writer, ReportLanguages::Chinese) == std::vector{writer(Language::Chinese)});
    CHECK(inLanguages(writer, ReportLanguages::Both) ==
          std::vector{writer(Language::English), writer(Language::Chinese)});
    const auto both = inLanguages(writer, ReportLanguages::SideBySide);
    REQUIRE(both.size() == 1);
    CHECK(both.front().bilingual);
    CHECK(both.front().blocks == std::vector<Block>{Heading{u"en zh"_qs}});
}
