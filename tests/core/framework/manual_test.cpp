#include "pack_support.h"

using namespace pack_support;

namespace {

const QByteArray kManual = R"(format: 1
id: trial-manual
version: "1.0"
purpose: audit
title: { en: Manual, zh: 手册 }
scales:
  result:
    - { id: satisfactory, points: 2, label: { en: Satisfactory, zh: 符合 } }
    - { id: not-satisfactory, points: 0, label: { en: Not satisfactory, zh: 不符合 } }
parameters: parameters.yaml
guide: guide.yaml
sections:
  - id: cash
    title: { en: Cash, zh: 现金 }
    items:
      - id: cash.count
        kind: option
        scale: result
        weight: 0
        title: { en: Counts, zh: 盘点 }
        question: { en: "Is the cash counted?", zh: 是否盘点现金？ }
        objective: { en: Cash is counted by surprise twice a year., zh: 现金每年突击盘点两次。 }
        procedure:
          - { en: Ask for the count sheets., zh: 取得盘点表。 }
          - { en: Count the box yourself., zh: 自行盘点。 }
        good: { en: Two sheets., zh: 两张盘点表。 }
        bad: { en: None., zh: 没有。 }
        finding:
          condition: { en: No count was made., zh: 未盘点。 }
          cause: { en: Nobody was named., zh: 未指定人员。 }
          effect: { en: A loss stays unseen., zh: 短款无人发现。 }
          recommendation: { en: Name somebody., zh: 指定人员。 }
        grade: high
        sampling: { method: all, hint: { en: Both counts., zh: 两次都查。 } }
        parameters: [cash-days]
changes:
  - { version: "1.0", date: "2026-11-23", text: { en: First., zh: 第一版。 } }
)";

const QByteArray kParameters = R"(parameters:
  - id: cash-days
    title: { en: Days to bank, zh: 存入银行天数 }
    rule: { en: "Rule, article 3", zh: 规定第三条 }
    unit: { en: days, zh: 天 }
    values:
      - { value: "3", from: "2016", to: "2024-09-04", source: S1 }
      - { value: "2", from: "2024-09-05", source: S1 }
)";

const QByteArray kGuide = R"(title: { en: The work, zh: 工作 }
sections:
  - id: work.plan
    code: A1
    title: { en: Plan, zh: 计划 }
    stage: plan
    body:
      - text: { en: Plan first., zh: 先计划。 }
      - steps: [ { en: List., zh: 列出。 }, { en: Rank., zh: 排序。 } ]
      - table:
          head: [ { en: Risk, zh: 风险 }, { en: Years, zh: 年 } ]
          rows:
            - [ { en: High, zh: 高 }, { en: one, zh: 一 } ]
      - example: { en: A small one., zh: 小例子。 }
)";

PackReading read(QByteArray manual = kManual, const QByteArray& parameters = kParameters,
                 const QByteArray& guide = kGuide)
{
    return readFiles({{QStringLiteral("framework.yaml"), manual},
                      {QStringLiteral("parameters.yaml"), parameters},
                      {QStringLiteral("guide.yaml"), guide}});
}

std::string problemsWith(const QByteArray& before, const QByteArray& after)
{
    const PackReading reading =
        read(QByteArray(kManual).replace(before, after), QByteArray(kParameters).replace(before, after),
             QByteArray(kGuide).replace(before, after));
    CHECK_FALSE(reading.framework.has_value());
    return printed(reading);
}

} // namespace

TEST_CASE("a manual says how each check is carried out", "[framework][manual]")
{
    const PackReading reading = read();
    INFO(printed(reading));
    REQUIRE(reading.framework.has_value());
    CHECK(reading.issues.empty());
    const Framework& manual = *reading.framework;
    CHECK(manual.purpose == Purpose::Audit);
    REQUIRE(manual.sections.front().items.front().procedure.has_value());
    const Procedure& procedure = *manual.sections.front().items.front().procedure;
    CHECK(procedure.steps.size() == 2);
    CHECK(procedure.steps.back().en == QStringLiteral("Count the box yourself."));
    CHECK(procedure.finding.cause.zh == QStringLiteral("未指定人员。"));
    CHECK(procedure.grade == Grade::High);
    CHECK(procedure.sampling == SamplingMethod::All);
    CHECK(procedure.parameters == QStringList{QStringLiteral("cash-days")});
}

TEST_CASE("a manual's legal figures have their days in force", "[framework][manual]")
{
    const auto manual = read().framework;
    REQUIRE(manual.has_value());
    REQUIRE(manual->parameters.size() == 1);
    REQUIRE(manual->parameters.front().values.size() == 2);
    CHECK(manual->parameters.front().values.front().to == QStringLiteral("2024-09-04"));
    CHECK(manual->parameters.front().values.back().value == QStringLiteral("2"));
}

TEST_CASE("a manual's guide is read as running text, steps and tables", "[framework][manual]")
{
    const auto manual = read().framework;
    REQUIRE(manual.has_value());
    REQUIRE(manual->guide.sections.size() == 1);
    const auto& body = manual->guide.sections.front().body;
    REQUIRE(body.size() == 4);
    CHECK(body[1].kind == GuideBlock::Kind::Steps);
    CHECK(body[1].entries.size() == 2);
    CHECK(body[2].columns == 2);
    CHECK(body[2].entries.size() == 4);
    CHECK(body[3].kind == GuideBlock::Kind::Example);
}

TEST_CASE("a manual comes back whole from its compiled form, which names its version", "[framework][manual]")
{
    const auto manual = read().framework;
    REQUIRE(manual.has_value());
    const QByteArray bytes = compilePack(*manual);
    const auto loaded = loadCompiledPack(bytes);
    REQUIRE(loaded.has_value());
    CHECK(*loaded == *manual);
    // An older program must refuse it rather than read half of it: the version is the byte after the magic.
    CHECK(bytes.at(1 + 1 + 12) == 2);
}

TEST_CASE("a pack without anything of a manual keeps the bytes, and so the digest, of version 1",
          "[framework][manual]")
{
    auto plain = read().framework;
    REQUIRE(plain.has_value());
    plain->purpose = Purpose::Assessment;
    plain->parameters.clear();
    plain->guide = {};
    plain->sections.front().items.front().procedure.reset();
    CHECK(compilePack(*plain).at(1 + 1 + 12) == 1);
}

TEST_CASE("what a manual lacks is named with its line", "[framework][manual]")
{
    CHECK(problemsWith("parameters: [cash-days]", "parameters: [cash-weeks]")
              .find("there is no parameter “cash-weeks”") != std::string::npos);
    CHECK(problemsWith("          effect:", "          because:").find("effect") != std::string::npos);
    CHECK(problemsWith("grade: high", "grade: severe").find("severe") != std::string::npos);
    CHECK(problemsWith(R"(from: "2016")", R"(from: "since 2016")").find("parameters.yaml:7: ") !=
          std::string::npos);
    CHECK(problemsWith("            - [ { en: High, zh: 高 }, { en: one, zh: 一 } ]",
                       "            - [ { en: High, zh: 高 } ]")
              .find("one text for each column") != std::string::npos);
    CHECK(problemsWith("      - text: { en: Plan first., zh: 先计划。 }", "      - {}")
              .find("guide.yaml:8: ") != std::string::npos);
}

TEST_CASE("a check whose test changes is another question", "[framework][manual]")
{
    const auto before = read().framework;
    const auto after =
        read(QByteArray(kManual).replace("Count the box yourself.", "Count all boxes.")).framework;
    REQUIRE((before.has_value() && after.has_value()));
    CHECK(before->sections.front().items.front().digest != after->sections.front().items.front().digest);
}
