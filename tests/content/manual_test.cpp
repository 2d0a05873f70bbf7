#include "content_support.h"

#include "framework/framework_index.h"

#include <QRegularExpression>
#include <QSet>

using namespace content_support;
using sextant::Language;
using sextant::LocalizedText;

namespace {

const Framework& manual()
{
    static const Framework pack = shipped(QStringLiteral("audit/internal-auditor-manual"));
    return pack;
}

/// All that an auditor reads of \a check.
std::vector<LocalizedText> textsOf(const Item& check)
{
    const Procedure& procedure = *check.procedure;
    std::vector<LocalizedText> texts{check.title,
                                     check.question,
                                     check.why,
                                     procedure.objective,
                                     procedure.good,
                                     procedure.bad,
                                     procedure.finding.condition,
                                     procedure.finding.cause,
                                     procedure.finding.effect,
                                     procedure.finding.recommendation,
                                     procedure.gradeNote,
                                     procedure.samplingHint};
    texts.insert(texts.end(), procedure.steps.begin(), procedure.steps.end());
    texts.insert(texts.end(), check.evidence.begin(), check.evidence.end());
    return texts;
}

} // namespace

TEST_CASE("the manual has twenty-two chapters of eight checks or more, 230 at least", "[content][manual]")
{
    CHECK(manual().purpose == Purpose::Audit);
    REQUIRE(manual().sections.size() == 22);
    size_t checks = 0;
    for (const Section& chapter : manual().sections) {
        INFO(chapter.id.text.toStdString());
        CHECK(chapter.items.size() >= 8);
        CHECK_FALSE(chapter.intro.isEmpty());
        checks += chapter.items.size();
    }
    CHECK(checks >= 230);
}

TEST_CASE("every check is whole: steps, evidence, finding, tags and references", "[content][manual]")
{
    const FrameworkIndex index(manual());
    for (const Item* check : index.items()) {
        INFO(check->id.text.toStdString());
        REQUIRE(check->procedure.has_value());
        CHECK(check->options.size() == 4);
        CHECK(check->weight == sextant::Decimal::fromInt(check->gate ? 1 : 0));
        CHECK((check->procedure->steps.size() >= 3 && check->procedure->steps.size() <= 6));
        CHECK((check->evidence.size() >= 2 && check->evidence.size() <= 5));
        CHECK((!check->references.isEmpty() && check->references.size() <= 4));
        CHECK(check->tags.contains(QStringLiteral("policy")) !=
              check->tags.contains(QStringLiteral("practice")));
        if (check->procedure->sampling != SamplingMethod::None)
            CHECK_FALSE(check->procedure->samplingHint.isEmpty());
    }
}

TEST_CASE("what no average may hide is a gate of the manual, and each says why", "[content][manual]")
{
    QStringList gates;
    const FrameworkIndex index(manual());
    for (const Item* check : index.items()) {
        INFO(check->id.text.toStdString());
        CHECK(check->why.isEmpty() == !check->gate.has_value());
        if (!check->gate)
            continue;
        gates << check->id.text;
        CHECK(check->gate->threshold == sextant::Decimal::fromInt(1));
        CHECK(check->procedure->grade == Grade::High);
        CHECK_FALSE(check->why.en.isEmpty());
        CHECK_FALSE(check->why.zh.isEmpty());
    }
    CHECK(gates ==
          QStringList{QStringLiteral("governance.audit-reporting-line"),
                      QStringLiteral("cash.dual-signatories"), QStringLiteral("partners.sanctions"),
                      QStringLiteral("overseas.registration"), QStringLiteral("anti-fraud.screening"),
                      QStringLiteral("anti-fraud.reporting-out"), QStringLiteral("safeguarding.policy"),
                      QStringLiteral("safeguarding.case-handling"), QStringLiteral("legal.licence")});
}

TEST_CASE("the typical finding leaves open what only the place can tell", "[content][manual]")
{
    const FrameworkIndex index(manual());
    for (const Item* check : index.items()) {
        const LocalizedText& condition = check->procedure->finding.condition;
        INFO(check->id.text.toStdString());
        CHECK(condition.en.count(u'[') > 0);
        CHECK(condition.en.count(u'[') == condition.en.count(u']'));
        CHECK(condition.zh.count(u'〔') > 0);
        CHECK(condition.zh.count(u'〔') == condition.zh.count(u'〕'));
    }
}

TEST_CASE("the typical recommendation names who acts", "[content][manual]")
{
    const QRegularExpression actor(
        QStringLiteral(
            R"(\b(secretary-general|council|chair|supervisor|finance|office|auditor?|audit|lead|leads|officers|manager|managers|head|keepers?|points?|charge|communications|fundraising|administrator|resources|procurement|colleague|person|everybody|whoever)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const FrameworkIndex index(manual());
    for (const Item* check : index.items()) {
        const QString first = check->procedure->finding.recommendation.en.section(u'.', 0, 0);
        INFO(check->id.text.toStdString() << ": " << first.toStdString());
        CHECK(actor.match(first).hasMatch());
    }
}

TEST_CASE("every chapter asks at least twice about the work abroad", "[content][manual]")
{
    for (const Section& chapter : manual().sections) {
        INFO(chapter.id.text.toStdString());
        CHECK(std::count_if(chapter.items.begin(), chapter.items.end(), [](const Item& check) {
                  return check.tags.contains(QStringLiteral("abroad"));
              }) >= 2);
    }
}

TEST_CASE("every legal figure of the register is one that a check needs", "[content][manual]")
{
    QSet<QString> used;
    for (const Section& chapter : manual().sections)
        for (const Item& check : chapter.items)
            for (const QString& parameter : check.procedure->parameters)
                used.insert(parameter);
    for (const Parameter& parameter : manual().parameters) {
        INFO(parameter.id.toStdString());
        CHECK(used.contains(parameter.id));
    }
}

TEST_CASE("checks say what can be seen, in Chinese punctuation where they are Chinese", "[content][manual]")
{
    const FrameworkIndex index(manual());
    for (const Item* check : index.items()) {
        for (const LocalizedText& text : textsOf(*check)) {
            INFO(check->id.text.toStdString() << ": " << text.en.toStdString() << "\n"
                                              << text.zh.toStdString());
            CHECK_FALSE(vagueEnglish().match(text.en).hasMatch());
            CHECK_FALSE(vagueChinese().match(text.zh).hasMatch());
            CHECK_FALSE(misplacedPunctuation().match(text.zh).hasMatch());
            CHECK_FALSE(text.zh.contains(u'[')); // what is to be filled in stands in 〔〕
        }
    }
}

TEST_CASE("the guide goes through the work from the mandate to the quality of the audit", "[content][manual]")
{
    const Guide& guide = manual().guide;
    CHECK(guide.sections.size() >= 12);
    QSet<int> stages;
    for (const GuideSection& section : guide.sections) {
        INFO(section.id.toStdString());
        stages.insert(static_cast<int>(section.stage));
        CHECK(section.body.size() >= 3);
        CHECK_FALSE(section.references.isEmpty());
    }
    CHECK(stages.size() == 8);
}

TEST_CASE("each question on the quality of an audit names the standard behind it", "[content][manual]")
{
    const Framework quality = shipped(QStringLiteral("audit/audit-quality"));
    CHECK(quality.purpose == Purpose::AuditQuality);
    REQUIRE(quality.sections.size() == 1);
    CHECK(quality.sections.front().items.size() >= 20);
    for (const Item& question : quality.sections.front().items) {
        INFO(question.id.text.toStdString());
        CHECK_FALSE(question.guidance.isEmpty());
        CHECK(std::any_of(question.references.begin(), question.references.end(),
                          [](const QString& id) { return id.startsWith(QStringLiteral("iia-")); }));
    }
}
