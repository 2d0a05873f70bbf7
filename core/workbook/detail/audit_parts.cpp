#include "workbook/detail/audit_parts.h"

#include <algorithm>

namespace sextant::workbook::detail {

bool AuditContext::isShown(int item) const
{
    const auto place = static_cast<size_t>(item);
    return place < input.inScope.size() && input.inScope[place];
}

QString AuditContext::titleOf(const framework::Item& item) const
{
    return (item.title.isEmpty() ? item.question : item.title).in(language);
}

QString AuditContext::list(const QStringList& names) const
{
    return names.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
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
    return list(codes);
}

QString AuditContext::sampleCodes(const std::vector<audit::SampleRecordId>& samples) const
{
    QStringList codes;
    for (const audit::SampleRecord& sample : input.samples) {
        if (std::ranges::find(samples, sample.id) != samples.end())
            codes << codeOf(sample);
    }
    return list(codes);
}

QString AuditContext::fileNames(const std::vector<assessment::EvidenceId>& files) const
{
    QStringList names;
    for (const report::EvidenceEntry& entry : input.evidence) {
        if (std::ranges::find(files, entry.file.id) != files.end())
            names << entry.file.fileName;
    }
    return names.join(u'\n');
}

const audit::Finding* AuditContext::told(const audit::FindingId& id) const
{
    const auto found = std::ranges::find(input.findings, id, &audit::Finding::id);
    return found == input.findings.end() || !report::isTold(input, *found) ? nullptr : &*found;
}

QString codeOf(const audit::Finding& finding)
{
    return u'F' + QString::number(finding.number);
}

QString codeOf(const audit::SampleRecord& sample)
{
    return QStringLiteral("WP-%1").arg(sample.number, 2, 10, QLatin1Char('0'));
}

Value dayOf(QDate day)
{
    return day.isValid() ? Value(day) : Value();
}

Value momentOf(const QDateTime& moment)
{
    return moment.isValid() ? Value(moment) : Value();
}

} // namespace sextant::workbook::detail
