#include "core/workspace/audits_fixture.h"

#include "workspace/action_service.h"
#include "workspace/register_input.h"
#include "workspace/self_check.h"

#include <catch2/catch.hpp>

#include <set>

using namespace workspace_fixture;
using workspace::SelfCheckFinding;
using workspace::SelfCheckKind;
using workspace::SelfCheckWeight;
using enum workspace::SelfCheckKind;

namespace {

const QDate kToday(2026, 11, 23);

std::vector<SelfCheckFinding> checked(Bench& bench, bool bilingual = false)
{
    const auto findings = workspace::selfCheck(bench.file(), bench.assessment, kToday, bilingual);
    REQUIRE(findings.has_value());
    return *findings;
}

bool has(const std::vector<SelfCheckFinding>& findings, SelfCheckKind kind, const char* id)
{
    return std::any_of(findings.begin(), findings.end(), [&](const SelfCheckFinding& finding) {
        return finding.kind == kind && finding.item == item(id);
    });
}

bool hasKind(const std::vector<SelfCheckFinding>& findings, SelfCheckKind kind)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const SelfCheckFinding& finding) { return finding.kind == kind; });
}

} // namespace

TEST_CASE("every kind of finding has its words, its name and its weight", "[workspace][selfcheck]")
{
    std::set<QString> names;
    for (int i = 0; i < workspace::kSelfCheckKindCount; ++i) {
        const auto kind = static_cast<SelfCheckKind>(i);
        names.insert(workspace::nameOf(kind));
        for (const LocalizedText& text : {workspace::titleOf(kind), workspace::adviceOf(kind)}) {
            CHECK_FALSE(text.en.isEmpty());
            CHECK_FALSE(text.zh.isEmpty());
        }
        CHECK(workspace::titleOf(kind) != workspace::adviceOf(kind));
    }
    CHECK(names.size() == static_cast<size_t>(workspace::kSelfCheckKindCount));
}

TEST_CASE("what is not answered, not shown or not explained is found, the gravest first",
          "[workspace][selfcheck]")
{
    Bench bench;
    auto& service = bench.assessments();
    const auto id = bench.assessment;
    REQUIRE(service.setResponse(id, item("a.level"), level(4)));
    REQUIRE(service.setResponse(id, item("a.gate"), level(3)));
    REQUIRE(service.setFlagged(id, item("a.level"), true));
    auto findings = checked(bench);
    CHECK(has(findings, Unanswered, "b.number"));
    CHECK(has(findings, GateWithoutEvidence, "a.gate"));
    CHECK_FALSE(has(findings, HighWithoutEvidence, "a.gate"));
    CHECK(has(findings, HighWithoutEvidence, "a.level"));
    CHECK(has(findings, ExtremeWithoutNote, "a.level"));
    CHECK_FALSE(has(findings, ExtremeWithoutNote, "a.gate"));
    CHECK(has(findings, Flagged, "a.level"));
    CHECK(std::is_sorted(findings.begin(), findings.end(), [](const auto& a, const auto& b) {
        return workspace::weightOf(a.kind) < workspace::weightOf(b.kind);
    }));

    REQUIRE(bench.evidence().attachBytes(id, item("a.gate"), QStringLiteral("a.txt"), "text"));
    REQUIRE(bench.evidence().attachBytes(id, item("a.level"), QStringLiteral("a.txt"), "text"));
    REQUIRE(service.setNote(id, item("a.level"), QStringLiteral("Minutes of May")));
    REQUIRE(service.setFlagged(id, item("a.level"), false));
    findings = checked(bench);
    for (const SelfCheckKind kind : {GateWithoutEvidence, HighWithoutEvidence, ExtremeWithoutNote, Flagged})
        CHECK_FALSE(hasKind(findings, kind));
}

TEST_CASE("a gate that fails wants a word, an exclusion a review, a target to lie above",
          "[workspace][selfcheck]")
{
    Bench bench;
    auto& service = bench.assessments();
    const auto id = bench.assessment;
    REQUIRE(service.setResponse(id, item("a.gate"), level(1)));
    REQUIRE(service.setResponse(id, item("a.level"), level(3)));
    REQUIRE(service.setTarget(id, item("a.level"), Decimal::fromInt(2)));
    REQUIRE(service.setResponse(id, item("b.number"), notApplicable(QStringLiteral("no cash"))));
    auto findings = checked(bench);
    CHECK(has(findings, GateFailedSilently, "a.gate"));
    CHECK(has(findings, TargetBelowRating, "a.level"));
    CHECK(has(findings, NotApplicableUnreviewed, "b.number"));
    REQUIRE(service.setNote(id, item("a.gate"), QStringLiteral("By June")));
    REQUIRE(service.setTarget(id, item("a.level"), Decimal::fromInt(4)));
    REQUIRE(service.review(id, item("b.number")));
    findings = checked(bench);
    for (const SelfCheckKind kind : {GateFailedSilently, TargetBelowRating, NotApplicableUnreviewed})
        CHECK_FALSE(hasKind(findings, kind));
}

TEST_CASE("texts in one language are found when the report is in two", "[workspace][selfcheck]")
{
    Bench bench;
    const auto id = bench.assessment;
    REQUIRE(bench.assessments().setResponse(id, item("a.level"), level(2)));
    REQUIRE(bench.assessments().setNote(id, item("a.level"), QStringLiteral("见五月凭证")));
    CHECK_FALSE(hasKind(checked(bench), NoteInOneLanguage));
    CHECK(has(checked(bench, true), NoteInOneLanguage, "a.level"));
    REQUIRE(bench.assessments().setNote(id, item("a.level"),
                                        QStringLiteral("见五月凭证 See the vouchers of May, pages 3 to 9")));
    CHECK_FALSE(hasKind(checked(bench, true), NoteInOneLanguage));
    REQUIRE(bench.assessments().setNote(id, item("a.level"), QStringLiteral("2026-05")));
    CHECK_FALSE(hasKind(checked(bench, true), NoteInOneLanguage));
}

TEST_CASE("what is overdue is found", "[workspace][selfcheck]")
{
    Bench bench;
    const auto id = bench.assessment;
    improvement::Action action;
    action.organisation = bench.organisation;
    action.what.en = QStringLiteral("Name a second signatory");
    action.source = {improvement::SourceKind::Item, id, item("a.level")};
    action.due = kToday.addDays(-1);
    REQUIRE(bench.file().actions().add(action, {}));
    const auto findings = checked(bench, true);
    CHECK(hasKind(findings, ActionOverdue));
    CHECK(std::any_of(findings.begin(), findings.end(), [](const SelfCheckFinding& finding) {
        return finding.kind == NameInOneLanguage && !finding.action.isNull();
    }));
}

TEST_CASE("an audit is checked with what its signature still lacks", "[workspace][selfcheck]")
{
    AuditBench bench;
    const auto findings =
        workspace::selfCheck(bench.file(), bench.at(bench.engagement).fieldwork, kToday, false);
    REQUIRE(findings.has_value());
    const auto gaps = bench.audits().signingGaps(bench.engagement);
    CHECK_FALSE(gaps.empty());
    CHECK(static_cast<size_t>(
              std::count_if(findings->begin(), findings->end(), [](const SelfCheckFinding& finding) {
                  return finding.kind == AuditGap && finding.gap.has_value();
              })) == gaps.size());
    CHECK(workspace::selfCheck(bench.file(), {}, kToday, false).error().code == ErrorCode::NotFound);
}

TEST_CASE("a statement of applicability says what applies, why not, and who decided", "[workspace][report]")
{
    Bench bench;
    const auto id = bench.assessment;
    REQUIRE(bench.assessments().setResponse(id, item("a.level"), level(1)));
    REQUIRE(bench.assessments().setResponse(id, item("b.number"),
                                            notApplicable(QStringLiteral("no cash abroad"))));
    const auto input = workspace::applicabilityInput(bench.file(), id, kToday, QStringLiteral("1.0"));
    REQUIRE(input.has_value());
    CHECK(input->decisions.value(item("b.number")).by == bench.file().author().name);
    CHECK(input->record.contentDigest == bench.assessments().contentDigest(id));
    const auto report = report::applicabilityReport(*input, Language::English);
    const QString text = report::plainText(report);
    CHECK(text.contains(QStringLiteral("Statement of applicability")));
    CHECK(text.contains(QStringLiteral("no cash abroad")));
    CHECK(text.contains(bench.file().author().name));
    CHECK(text.contains(QStringLiteral("not reviewed")));
    CHECK(text.contains(QStringLiteral("One exclusion has not been reviewed by anybody.")));
    // b.more is asked when a.level is 2 or more.
    CHECK(text.contains(QStringLiteral("asked only depending on the answer to")));
    report::Choices nameless;
    nameless.names = false;
    CHECK_FALSE(report::plainText(report::applicabilityReport(*input, Language::English, nameless))
                    .contains(bench.file().author().name));
    CHECK(report::plainText(report::applicabilityReport(*input, Language::Chinese))
              .contains(QStringLiteral("适用性声明")));
    size_t rows = 0;
    for (const report::Block& block : report.blocks)
        if (const auto* table = std::get_if<report::Table>(&block))
            for (const report::Row& row : table->rows)
                rows += row.group ? 0 : 1;
    CHECK(rows == input->framework->index.items().size());
}

TEST_CASE("the evidence register lists each file once, with its whole digest", "[workspace][report]")
{
    Bench bench;
    const auto id = bench.assessment;
    REQUIRE(bench.evidence().attachBytes(id, item("a.level"), QStringLiteral("minutes.txt"), "text"));
    REQUIRE(bench.evidence().attachBytes(id, item("a.gate"), QStringLiteral("minutes.txt"), "text"));
    const auto input = workspace::evidenceReportInput(bench.file(), id, kToday, QStringLiteral("1.0"));
    REQUIRE(input.has_value());
    REQUIRE(input->files.size() == 1);
    CHECK(input->files.front().uses.size() == 2);
    CHECK(input->files.front().addedBy == bench.file().author().name);
    const QString text = report::plainText(report::evidenceReport(*input, Language::English));
    CHECK(text.contains(QStringLiteral("minutes.txt")));
    CHECK(QString(text).remove(u' ').contains(QString::fromLatin1(input->files.front().file.digest.toHex())));
    CHECK(report::plainText(report::evidenceReport(*input, Language::Chinese))
              .contains(QStringLiteral("证据登记册")));
}

TEST_CASE("the register of an audit has the files of its findings", "[workspace][report]")
{
    AuditBench bench;
    bench.answer("cash.count", audit::kPartly);
    const audit::FindingId id = bench.addFinding("cash.count");
    const QString path = bench.writeFile(QStringLiteral("count.txt"), "short");
    REQUIRE(bench.audits().attach(id, path, {}));
    const auto input = workspace::evidenceReportInput(bench.file(), bench.at(bench.engagement).fieldwork,
                                                      kToday, QStringLiteral("1.0"));
    REQUIRE(input.has_value());
    REQUIRE(input->files.size() == 1);
    CHECK(input->files.front().uses == std::vector{QStringLiteral("F1")});
    const auto statement = workspace::applicabilityInput(bench.file(), bench.at(bench.engagement).fieldwork,
                                                         kToday, QStringLiteral("1.0"));
    REQUIRE(statement.has_value());
    CHECK(statement->ofAudit);
    CHECK(statement->subject.startsWith(bench.at(bench.engagement).code));
    CHECK(statement->record.subject.kind == seal::SubjectKind::Engagement);
}
