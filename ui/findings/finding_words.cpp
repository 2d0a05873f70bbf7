#include "ui/findings/finding_words.h"

#include "audit/audit_words.h"
#include "base/text.h"
#include "workspace/assessment_service.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sextant::ui {

namespace {

QString sampleCode(int number)
{
    return QStringLiteral("WP-%1").arg(number, 2, 10, QLatin1Char('0'));
}

template <typename AnyId>
void tidy(std::vector<AnyId>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

bool addCheck(const QString& code, const framework::FrameworkIndex& index, const std::vector<bool>& visible,
              audit::Finding& finding)
{
    for (size_t i = 0; i < index.items().size(); ++i) {
        if (visible[i] && foldedText(index.items()[i]->code) == foldedText(code)) {
            finding.checks.push_back(index.items()[i]->id);
            return true;
        }
    }
    return false;
}

bool addSample(const QString& code, const std::vector<audit::SampleRecord>& samples, audit::Finding& finding)
{
    for (const audit::SampleRecord& sample : samples) {
        if (foldedText(sampleCode(sample.number)) == foldedText(code)) {
            finding.samples.push_back(sample.id);
            return true;
        }
    }
    return false;
}

} // namespace

QString findingCode(const audit::Finding& finding)
{
    return u'F' + QString::number(finding.number);
}

QString findingTitle(const audit::Finding& finding, Language language)
{
    if (audit::isLocked(finding))
        return QCoreApplication::translate("FindingWords", "Restricted finding");
    const QString title = finding.title.in(language).simplified();
    return title.isEmpty() ? QCoreApplication::translate("FindingWords", "Without a title") : title;
}

audit::FindingStage nextStage(audit::FindingStage stage)
{
    return stage == audit::FindingStage::Draft ? audit::FindingStage::Agreed : audit::FindingStage::Final;
}

QStringList missingWords(const audit::Finding& finding, Language language)
{
    QStringList words;
    if (finding.stage == audit::FindingStage::Final)
        return words;
    for (const audit::FindingFault fault : audit::findingFaults(finding, nextStage(finding.stage)))
        words << audit::label(fault).in(language);
    return words;
}

QString linksText(const audit::Finding& finding, workspace::Workspace& workspace)
{
    QStringList codes;
    const audit::Engagement* engagement = workspace.audits().find(finding.engagement);
    const auto manual =
        engagement == nullptr ? nullptr : workspace.assessments().framework(engagement->fieldwork);
    if (manual != nullptr) {
        for (const framework::Item* item : manual->index.items()) {
            if (std::ranges::find(finding.checks, item->id) != finding.checks.end())
                codes << item->code;
        }
    }
    for (const audit::SampleRecord& sample : workspace.audits().samples(finding.engagement)) {
        if (std::ranges::find(finding.samples, sample.id) != finding.samples.end())
            codes << sampleCode(sample.number);
    }
    return codes.join(QStringLiteral(", "));
}

bool readLinks(const QString& text, workspace::Workspace& workspace, audit::Finding& finding,
               QString& unknown)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;、，；]+"));
    const audit::Engagement* engagement = workspace.audits().find(finding.engagement);
    const auto manual =
        engagement == nullptr ? nullptr : workspace.assessments().framework(engagement->fieldwork);
    if (manual == nullptr)
        return false;
    const std::vector<bool> visible = workspace.assessments().visibleItems(engagement->fieldwork);
    const std::vector<audit::SampleRecord> samples = workspace.audits().samples(finding.engagement);
    finding.checks.clear();
    finding.samples.clear();
    for (const QString& code : text.split(between, Qt::SkipEmptyParts)) {
        if (!addCheck(code, manual->index, visible, finding) && !addSample(code, samples, finding)) {
            unknown = code;
            return false;
        }
    }
    tidy(finding.checks);
    tidy(finding.samples);
    return true;
}

} // namespace sextant::ui
