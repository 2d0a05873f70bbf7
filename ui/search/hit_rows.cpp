#include "ui/search/hit_rows.h"

#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <algorithm>

namespace sextant::ui {

namespace {

using workspace::FoundIn;
using workspace::SearchHit;
using workspace::SearchHits;

constexpr int kFirstRows = 6; ///< of a group that is not expanded
constexpr int kBefore = 28;   ///< letters in front of a hit
constexpr int kLength = 180;
const QChar kEnSpace(0x2002); ///< parts a code from what it names

HitGroup groupOf(FoundIn in)
{
    switch (in) {
    case FoundIn::ItemTitle:
    case FoundIn::Question:
    case FoundIn::Guidance:
        return HitGroup::Questions;
    case FoundIn::Section:
        return HitGroup::Sections;
    case FoundIn::Assessment:
        return HitGroup::Assessments;
    case FoundIn::Engagement:
        return HitGroup::Audits;
    case FoundIn::Organisation:
        return HitGroup::Organisations;
    case FoundIn::Option:
        return HitGroup::Options;
    case FoundIn::Answer:
        return HitGroup::Answers;
    case FoundIn::Reason:
    case FoundIn::Note:
    case FoundIn::ReviewNote:
        return HitGroup::Notes;
    case FoundIn::Finding:
        return HitGroup::Findings;
    case FoundIn::Sample:
        return HitGroup::Samples;
    case FoundIn::Action:
        return HitGroup::Actions;
    case FoundIn::EvidenceFile:
        return HitGroup::Files;
    }
    return HitGroup::Questions;
}

Icon iconOf(FoundIn in)
{
    switch (groupOf(in)) {
    case HitGroup::Questions:
        return Icon::Assessment;
    case HitGroup::Sections:
        return Icon::Grid;
    case HitGroup::Assessments:
        return Icon::Box;
    case HitGroup::Audits:
    case HitGroup::Findings:
    case HitGroup::Samples:
        return Icon::Audit;
    case HitGroup::Organisations:
        return Icon::Users;
    case HitGroup::Options:
        return Icon::Chart;
    case HitGroup::Answers:
    case HitGroup::Notes:
        return Icon::Note;
    case HitGroup::Actions:
        return Icon::Plan;
    case HitGroup::Files:
        return Icon::Clip;
    }
    return Icon::Search;
}

QString groupTitle(HitGroup group)
{
    switch (group) {
    case HitGroup::Questions:
        return HitRows::tr("Questions");
    case HitGroup::Sections:
        return HitRows::tr("Sections");
    case HitGroup::Assessments:
        return HitRows::tr("Assessments");
    case HitGroup::Audits:
        return HitRows::tr("Audits");
    case HitGroup::Organisations:
        return HitRows::tr("Organisations");
    case HitGroup::Options:
        //: heading: texts of the levels and other choices of questions
        return HitRows::tr("Levels and choices");
    case HitGroup::Answers:
        return HitRows::tr("Answers in words");
    case HitGroup::Notes:
        return HitRows::tr("Notes and reasons");
    case HitGroup::Findings:
        return HitRows::tr("Findings");
    case HitGroup::Samples:
        return HitRows::tr("Samples");
    case HitGroup::Actions:
        return HitRows::tr("Actions");
    case HitGroup::Files:
        return HitRows::tr("Evidence files");
    }
    return {};
}

/// The option whose text was found.
const framework::Option* optionOf(const framework::Item& item, const QString& text)
{
    const auto holds = [&text](const framework::Option& option) {
        const LocalizedText& words = option.descriptor.isEmpty() ? option.label : option.descriptor;
        return words.en == text || words.zh == text;
    };
    const auto at = std::find_if(item.options.begin(), item.options.end(), holds);
    return at == item.options.end() ? nullptr : &*at;
}

search::Excerpt withFront(const QString& front, search::Excerpt excerpt)
{
    for (search::Span& span : excerpt.spans)
        span.start += static_cast<int>(front.size());
    excerpt.text.prepend(front);
    return excerpt;
}

} // namespace

HitRows::HitRows(workspace::Workspace& workspace, const search::Query& query, Language language,
                 const assessment::AssessmentId& shown, Go go)
    : m_workspace(workspace)
    , m_query(query)
    , m_language(language)
    , m_shown(shown)
    , m_go(std::move(go))
{}

int HitRows::total(const std::vector<SearchHits>& hits)
{
    int count = 0;
    for (const SearchHits& kind : hits)
        count += kind.total;
    return count;
}

std::vector<FindRow> HitRows::grouped(const std::vector<SearchHits>& hits, const QSet<HitGroup>& expanded,
                                      const Expand& expand) const
{
    std::vector<FindRow> rows;
    for (int number = 0; number <= static_cast<int>(HitGroup::Files); ++number) {
        const auto group = static_cast<HitGroup>(number);
        std::vector<const SearchHit*> named;
        int total = 0;
        for (const SearchHits& kind : hits) {
            if (groupOf(kind.in) != group)
                continue;
            total += kind.total;
            for (const SearchHit& hit : kind.hits)
                named.push_back(&hit);
        }
        if (named.empty())
            continue;
        rows.push_back({FindRow::Kind::Heading,
                        {},
                        unmarked(groupTitle(group)),
                        {},
                        QString::number(total),
                        {},
                        true,
                        {},
                        {}});
        const auto most =
            expanded.contains(group) || named.size() <= kFirstRows + 1 ? named.size() : kFirstRows;
        for (size_t i = 0; i < most; ++i)
            rows.push_back(row(*named[i]));
        if (most < named.size())
            rows.push_back({FindRow::Kind::More,
                            Icon::ChevronDown,
                            unmarked(tr("%n more", nullptr, static_cast<int>(named.size() - most))),
                            {},
                            {},
                            {},
                            true,
                            {},
                            [expand, group] { expand(group); }});
    }
    return rows;
}

std::vector<FindRow> HitRows::places(const std::vector<SearchHits>& hits, int most) const
{
    std::vector<FindRow> rows;
    for (const SearchHits& kind : hits) {
        const HitGroup group = groupOf(kind.in);
        if (group > HitGroup::Organisations || kind.in == FoundIn::Guidance)
            continue;
        for (const SearchHit& hit : kind.hits)
            if (static_cast<int>(rows.size()) < most)
                rows.push_back(row(hit));
    }
    return rows;
}

search::Excerpt HitRows::marked(const QString& text) const
{
    return search::excerpt(text, search::spansOf(m_query, text), kBefore, kLength);
}

QString HitRows::assessmentTitle(const assessment::AssessmentId& id) const
{
    const workspace::AuditService& audits = m_workspace.audits();
    if (const audit::Engagement* audit = audits.find(audits.engagementOf(id)))
        return audit->code + kEnSpace + audit->title.in(m_language);
    const assessment::Assessment* found = m_workspace.assessments().find(id);
    return found == nullptr ? QString() : found->title;
}

FindRow HitRows::row(const SearchHit& hit) const
{
    FindRow row;
    row.icon = iconOf(hit.in);
    row.run = [go = m_go, hit] { go(hit); };
    if (hit.in == FoundIn::Assessment)
        row.title = marked(hit.text);
    else if (hit.in == FoundIn::Engagement)
        fillEngagement(row, hit);
    else if (hit.in == FoundIn::Finding)
        fillFinding(row, hit);
    else if (hit.in == FoundIn::Sample)
        fillSample(row, hit);
    else if (hit.in == FoundIn::Organisation)
        fillOrganisation(row, hit);
    else if (hit.in == FoundIn::Action)
        fillAction(row, hit);
    else if (hit.in == FoundIn::Section)
        fillSection(row, hit);
    else
        fillItem(row, hit);
    if (hit.in != FoundIn::Assessment && !hit.assessment.isNull() && hit.assessment != m_shown)
        row.fact = assessmentTitle(hit.assessment);
    row.enabled = !hit.isHidden;
    if (hit.isHidden)
        row.why = m_workspace.audits().engagementOf(hit.assessment).isNull()
                      ? tr("Not asked, as the answers are now")
                      : tr("Not among the chapters of this audit");
    return row;
}

void HitRows::fillItem(FindRow& row, const SearchHit& hit) const
{
    const auto framework = m_workspace.assessments().framework(hit.assessment);
    const int number = framework == nullptr ? -1 : framework->index.indexOf(hit.item);
    if (number < 0)
        return;
    const framework::Item& item = *framework->index.items()[static_cast<size_t>(number)];
    const QString& title = item.title.in(m_language);
    const search::Excerpt name = marked(item.code + kEnSpace + title);
    row.title = name;
    row.text = marked(hit.text);
    if (hit.in == FoundIn::EvidenceFile) {
        row.title = marked(hit.text);
        row.text = name;
    } else if (hit.in == FoundIn::ItemTitle && hit.text == QString(item.code + u' ' + title)) {
        row.text = marked(item.question.in(m_language));
    } else if (hit.in == FoundIn::Option) {
        if (const framework::Option* option = optionOf(item, hit.text);
            option != nullptr && !option->descriptor.isEmpty())
        {
            const bool chinese = option->descriptor.zh == hit.text;
            const QString& label = option->label.in(chinese ? Language::Chinese : Language::English);
            row.text = withFront(label + (chinese ? QStringLiteral("：") : QStringLiteral(": ")), row.text);
        }
    }
}

void HitRows::fillSection(FindRow& row, const SearchHit& hit) const
{
    const auto framework = m_workspace.assessments().framework(hit.assessment);
    const int number = framework == nullptr ? -1 : framework->index.nodeIndexOf(hit.section);
    if (number < 0)
        return;
    const framework::Section& section = *framework->index.nodes()[static_cast<size_t>(number)].section;
    const QString& title = section.title.in(m_language);
    row.title = marked(section.code + kEnSpace + title);
    if (hit.text != QString(section.code + u' ' + title))
        row.text = marked(hit.text);
}

void HitRows::fill(FindRow& row, const QString& name, const QString& title, const QString& text) const
{
    row.title = marked(name.isEmpty() ? title : QString(name + kEnSpace + title));
    if (text != title && text != name)
        row.text = marked(text);
}

void HitRows::fillEngagement(FindRow& row, const SearchHit& hit) const
{
    if (const audit::Engagement* found = m_workspace.audits().find(hit.engagement))
        fill(row, found->code, found->title.in(m_language), hit.text);
}

void HitRows::fillFinding(FindRow& row, const SearchHit& hit) const
{
    const audit::Finding* found = m_workspace.audits().find(hit.finding);
    if (found == nullptr || found->restricted)
        return;
    fill(row, QStringLiteral("F%1").arg(found->number), found->title.in(m_language), hit.text);
    row.fact = codeOf(hit.engagement);
}

void HitRows::fillSample(FindRow& row, const SearchHit& hit) const
{
    const audit::SampleRecord* found = m_workspace.audits().find(hit.sample);
    if (found == nullptr)
        return;
    fill(row, QStringLiteral("WP-%1").arg(found->number, 2, 10, QLatin1Char('0')), found->title, hit.text);
    row.fact = codeOf(hit.engagement);
}

QString HitRows::codeOf(const audit::EngagementId& id) const
{
    const audit::Engagement* found = m_workspace.audits().find(id);
    return found == nullptr ? QString() : found->code;
}

void HitRows::fillAction(FindRow& row, const SearchHit& hit) const
{
    const improvement::Action* found = m_workspace.actions().find(hit.action);
    fill(row, {}, found == nullptr ? hit.text : found->what.in(m_language), hit.text);
}

void HitRows::fillOrganisation(FindRow& row, const SearchHit& hit) const
{
    const organisation::Organisation* found = m_workspace.organisations().find(hit.organisation);
    fill(row, {}, found == nullptr ? hit.text : found->name.in(m_language), hit.text);
}

} // namespace sextant::ui
