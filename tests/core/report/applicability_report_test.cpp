#include "report/applicability_report.h"

#include "support/report_sample.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::report;
using sextant::testing::Answered;

namespace {

/// On the items of the sample without answers: of the first \a of, only the first \a applying are asked.
ApplicabilityInput statement(size_t applying, size_t of)
{
    const ReadinessReportInput sample = testing::readinessSample(Answered::All, Language::English);
    ApplicabilityInput input;
    input.organisation = sample.organisation;
    input.framework = sample.framework;
    input.assessment = sample.assessment;
    input.subject = sample.assessment.title;
    input.printedOn = sample.printedOn;
    const auto& items = sample.framework->index.items();
    input.visible.assign(items.size(), true);
    for (size_t i = 0; i < items.size() && i < of; ++i)
        if (i >= applying)
            input.visible[i] = false;
    return input;
}

QString lead(const ApplicabilityInput& input, Language language)
{
    for (const Block& block : applicabilityReport(input, language).blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            return paragraph->text.plain();
    return {};
}

} // namespace

TEST_CASE("the statement of applicability counts what does not apply in the right number", "[report]")
{
    const ApplicabilityInput one = statement(4, 5);
    const qsizetype all = static_cast<qsizetype>(one.visible.size());
    const auto two = statement(3, 5);
    CHECK(
        lead(one, Language::English)
            .startsWith(QStringLiteral("Of %1 indicators, %2 apply and 1 does not.").arg(all).arg(all - 1)));
    CHECK(lead(two, Language::English)
              .startsWith(QStringLiteral("Of %1 indicators, %2 apply and 2 do not.").arg(all).arg(all - 2)));
    CHECK(lead(one, Language::Chinese)
              .startsWith(QStringLiteral("共%1项指标：适用%2项，不适用1项。").arg(all).arg(all - 1)));
    CHECK(
        lead(statement(1, 62), Language::English)
            .startsWith(QStringLiteral("Of %1 indicators, 1 applies and %2 do not.").arg(all).arg(all - 1)));
}

TEST_CASE("a statement of which all or nothing applies says so without counting nothing", "[report]")
{
    const ApplicabilityInput all = statement(5, 5);
    const auto count = QString::number(all.visible.size());
    CHECK(lead(all, Language::English).startsWith(u"All " + count + u" indicators apply."));
    CHECK(lead(all, Language::Chinese).startsWith(u"全部" + count + u"项指标均适用。"));
    ApplicabilityInput none = statement(0, 62);
    none.ofAudit = true;
    CHECK(lead(none, Language::English).startsWith(u"None of " + count + u" checks applies."));
    CHECK(lead(none, Language::Chinese).startsWith(u"共" + count + u"项检查，均不适用。"));
}
