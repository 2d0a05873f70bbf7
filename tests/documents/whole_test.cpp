#include "exports.h"

#include "assessment/points.h"
#include "audit/audit_words.h"
#include "improvement/action_words.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace sextant;
using namespace documents_test;

namespace {

const QStringList kKinds{u"pdf"_qs, u"docx"_qs, u"html"_qs, u"xlsx"_qs};

/// Something that a screen shows, and what kind of thing it is.
struct Shown
{
    QString what;
    QString text;
};

using All = std::vector<Shown>;

void add(All& all, const QString& what, const QString& text)
{
    if (!text.trimmed().isEmpty())
        all.push_back({what, text});
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// What the assessment's screens show of one item beside the framework's own words on it.
void addAnswer(All& all, const framework::Item& item, const assessment::Answer& answer,
               const QHash<organisation::PersonId, QString>& people, Language language)
{
    if (const auto* chosen = std::get_if<assessment::ChosenOptions>(&answer.response)) {
        for (const framework::Option& option : item.options) {
            if (std::find(chosen->options.begin(), chosen->options.end(), option.id) != chosen->options.end())
                add(all, u"answer"_qs, option.label.in(language));
        }
    }
    if (const auto* excused = std::get_if<assessment::NotApplicable>(&answer.response))
        add(all, u"reason"_qs, excused->reason);
    add(all, u"note"_qs, answer.note);
    if (answer.target)
        add(all, u"target"_qs, answer.target->toString());
    add(all, u"responsible"_qs, people.value(answer.assignee));
    if (answer.review) {
        add(all, u"reviewer"_qs, people.value(answer.review->reviewer));
        add(all, u"review day"_qs, day(answer.review->at.date()));
    }
}

All shownOf(const report::ReadinessReportInput& input, Language language)
{
    All all;
    add(all, u"organisation"_qs, input.organisation.name.in(language));
    for (const framework::Item* item : input.framework->index.items()) {
        add(all, u"title"_qs, item->title.in(language));
        if (const auto found = input.answers.constFind(item->id); found != input.answers.cend())
            addAnswer(all, *item, *found, input.people, language);
    }
    for (const report::EvidenceEntry& entry : input.evidence)
        add(all, u"file"_qs, entry.file.fileName);
    return all;
}

void addFinding(All& all, const report::AuditReportInput& input, const audit::Finding& finding,
                Language language)
{
    for (const LocalizedText* text : {&finding.title, &finding.criteria, &finding.condition, &finding.cause,
                                      &finding.effect, &finding.recommendation})
        add(all, u"finding"_qs, text->in(language));
    if (finding.gradeOverride)
        add(all, u"grade reason"_qs, finding.gradeOverride->reason);
    add(all, u"response kind"_qs, audit::label(finding.response.kind).in(language));
    add(all, u"response"_qs, finding.response.text);
    add(all, u"response by"_qs, input.people.value(finding.response.by));
    add(all, u"owner"_qs, input.people.value(finding.owner));
    add(all, u"due"_qs, day(finding.due));
}

void addEngagement(All& all, const report::AuditReportInput& input, Language language)
{
    const audit::Engagement& engagement = input.engagement;
    add(all, u"code"_qs, engagement.code);
    for (const LocalizedText* text : {&engagement.title, &engagement.objective, &engagement.scope,
                                      &engagement.criteria, &engagement.summary})
        add(all, u"engagement"_qs, text->in(language));
    for (const audit::TeamMember& member : engagement.team) {
        add(all, u"team"_qs, input.people.value(member.person));
        add(all, u"declared"_qs, day(member.declaration.on));
    }
    for (const QString& name : engagement.distribution)
        add(all, u"distribution"_qs, name);
}

All shownOf(const report::AuditReportInput& input, Language language)
{
    All all;
    addEngagement(all, input, language);
    const auto& items = input.manual->index.items();
    for (size_t i = 0; i < items.size() && i < input.inScope.size(); ++i) {
        if (!input.inScope[i])
            continue;
        add(all, u"title"_qs,
            (items[i]->title.isEmpty() ? items[i]->question : items[i]->title).in(language));
        if (const auto found = input.answers.constFind(items[i]->id); found != input.answers.cend())
            addAnswer(all, *items[i], *found, input.people, language);
    }
    for (const audit::Finding& finding : input.findings)
        addFinding(all, input, finding, language);
    for (const improvement::Action& action : input.actions) {
        add(all, u"action"_qs, action.what.in(language));
        add(all, u"action state"_qs, improvement::stateLabel(action.standing.state).in(language));
        add(all, u"action due"_qs, day(action.due));
    }
    for (const audit::SampleRecord& sample : input.samples) {
        add(all, u"sample"_qs, sample.title);
        add(all, u"sample purpose"_qs, sample.purpose);
        add(all, u"sample conclusion"_qs, sample.conclusion);
    }
    return all;
}

/// Sentences: where a page ends within a text, head and foot of pages stand between two of them.
QStringList sentencesOf(const QString& text)
{
    return text.split(QRegularExpression(u"(?<=[.;:。；：])\\s*|\\n"_qs), Qt::SkipEmptyParts);
}

void checkNothingMissing(const All& shown, const Export& one)
{
    for (const QString& kind : kKinds) {
        const QString whole = squashed(one.texts.value(kind));
        QStringList missing;
        for (const Shown& each : shown) {
            for (const QString& sentence : sentencesOf(each.text)) {
                if (!whole.contains(squashed(sentence)))
                    missing << each.what + u": "_qs + sentence;
            }
        }
        missing.removeDuplicates();
        INFO(one.name.toStdString() << ", " << kind.toStdString() << ", missing:\n"
                                    << missing.join(u'\n').toStdString());
        CHECK(missing.isEmpty());
    }
}

int countOf(const All& shown, const QString& what)
{
    return static_cast<int>(
        std::count_if(shown.begin(), shown.end(), [&](const Shown& one) { return one.what == what; }));
}

} // namespace

TEST_CASE("nothing that the assessment's screens show is missing in a full export", "[documents]")
{
    for (const Language language : {Language::English, Language::Chinese}) {
        const All shown = shownOf(exports().readiness, language);
        CHECK(shown.size() > 200);
        for (const char* what : {"answer", "reason", "note", "target", "responsible", "reviewer", "file"}) {
            INFO(what);
            CHECK(countOf(shown, QString::fromLatin1(what)) > 0);
        }
        checkNothingMissing(shown, exports().named(u"readiness-"_qs + languageCode(language)));
    }
}

TEST_CASE("nothing that the audit's screens show is missing in a full export", "[documents]")
{
    for (const Language language : {Language::English, Language::Chinese}) {
        const All shown = shownOf(exports().audit, language);
        CHECK(shown.size() > 150);
        for (const char* what : {"note", "reason", "reviewer", "finding", "response", "owner", "action",
                                 "sample", "sample conclusion", "team", "distribution"})
        {
            INFO(what);
            CHECK(countOf(shown, QString::fromLatin1(what)) > 0);
        }
        checkNothingMissing(shown, exports().named(u"audit-"_qs + languageCode(language)));
    }
}
