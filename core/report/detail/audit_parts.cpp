#include "report/detail/audit_parts.h"

#include "audit/audit_words.h"
#include "audit/finding_rules.h"
#include "report/detail/choice_words.h"

#include <algorithm>
#include <tuple>

namespace sextant::report::detail {

AuditReportInput chosenInput(AuditReportInput input, const Choices& choices, Language language)
{
    if (!choices.names) {
        withholdNames(input.people, language);
        if (!input.engagement.distribution.isEmpty())
            input.engagement.distribution = {nameWithheld().in(language)};
    }
    if (!choices.evidence)
        input.evidence.clear();
    return input;
}

AuditContext::AuditContext(const AuditReportInput& reportInput, Language reportLanguage,
                           const Choices& reportChoices)
    : input(reportInput)
    , language(reportLanguage)
    , choices(reportChoices.of(ReportKind::Audit))
    , index(reportInput.manual->index)
{
    for (const audit::Finding& finding : input.findings) {
        if (isTold(input, finding))
            findings.push_back(&finding);
        else
            ++separate;
    }
    const auto rank = [](const audit::Finding* finding) {
        const auto grade = audit::gradeOf(*finding);
        return std::tuple(grade.has_value() ? -static_cast<int>(*grade) : 1, finding->number);
    };
    std::ranges::stable_sort(findings, [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
}

QString AuditContext::written(const LocalizedText& text) const
{
    const QString words = text.in(language).trimmed();
    return words.isEmpty() ? tell(AuditPhrase::NotWritten) : words;
}

QString AuditContext::codeOf(const audit::Finding& finding)
{
    return u'F' + QString::number(finding.number);
}

QString AuditContext::gradeOf(const audit::Finding& finding) const
{
    const auto grade = audit::gradeOf(finding);
    return grade.has_value() ? audit::label(*grade).in(language) : tell(AuditPhrase::NotGraded);
}

QString AuditContext::dueOf(const audit::Finding& finding) const
{
    return finding.due.isValid() ? finding.due.toString(Qt::ISODate) : tell(AuditPhrase::NotAgreed);
}

QString AuditContext::ownerOf(const audit::Finding& finding) const
{
    const QString name = personName(finding.owner);
    return name.isEmpty() ? tell(AuditPhrase::NotNamed) : name;
}

QString AuditContext::checkCodes(const std::vector<framework::ItemId>& checks) const
{
    std::vector<int> numbers;
    for (const framework::ItemId& check : checks) {
        if (const int number = index.indexOf(check); number >= 0)
            numbers.push_back(number);
    }
    std::ranges::sort(numbers);
    QStringList codes;
    for (const int number : numbers)
        codes << index.items()[static_cast<size_t>(number)]->code;
    return joined(codes, language);
}

QString AuditContext::checkName(const framework::ItemId& check) const
{
    const int number = index.indexOf(check);
    if (number < 0)
        return {};
    const framework::Item& item = *index.items()[static_cast<size_t>(number)];
    return item.code + u'\u2002' + (item.title.isEmpty() ? item.question : item.title).in(language);
}

QString AuditContext::sampleCode(const audit::SampleRecord& sample) const
{
    return QStringLiteral("WP-%1").arg(sample.number, 2, 10, QLatin1Char('0'));
}

bool AuditContext::isShown(int item) const
{
    const auto place = static_cast<size_t>(item);
    return place < input.inScope.size() && input.inScope[place];
}

} // namespace sextant::report::detail
