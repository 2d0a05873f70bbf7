#include "ui/audit/letter_text.h"

#include "report/phrases.h"
#include "ui/audit/engagement_words.h"

#include <QStringList>

namespace sextant::ui {

namespace {

/// The sentences of a letter, in both languages: its language is that of the report, not of the screen.
struct Phrases
{
    QString subject;   ///< %1: title, %2: code
    QString opening;   ///< %1: organisation, %2: title
    QString period;    ///< %1: days
    QString objective; ///< %1
    QString scope;     ///< %1
    QString criteria;  ///< %1
    QString chapters;  ///< %1: titles
    QString work;      ///< %1: days
    QString auditor;   ///< %1: name
    QString request;
    QString spirit;
    QString closing;
};

const Phrases& phrases(Language language)
{
    static const Phrases english{
        u"Notice of audit: %1 (%2)"_qs,
        u"Under the audit plan approved by the council of %1, we shall carry out the audit “%2”."_qs,
        u"It covers the period from %1."_qs,
        u"Objective: %1"_qs,
        u"Scope: %1"_qs,
        u"Criteria: %1"_qs,
        u"Chapters of the Internal Auditor Manual: %1."_qs,
        u"The work is planned from %1. We begin with an opening meeting and end with a closing meeting, at "
        u"which "
        u"you hear the findings before anybody else does."_qs,
        u"The audit is led by %1."_qs,
        u"Please name one person as our contact, and have ready: rules and manuals in force, accounts and "
        u"vouchers of the period, bank statements, contracts, minutes, and the reports of earlier audits."_qs,
        u"An audit looks at how the work is arranged, not for somebody to blame. Papers are returned as they "
        u"were, "
        u"and what we learn is treated as confidential."_qs,
        u"Internal audit"_qs};
    static const Phrases chinese{
        u"审计通知书：%1（%2）"_qs,
        u"根据%1理事会批准的审计计划，我们将开展“%2”审计。"_qs,
        u"被审计期间：%1。"_qs,
        u"审计目标：%1"_qs,
        u"审计范围：%1"_qs,
        u"审计标准：%1"_qs,
        u"涉及《内部审计手册》章节：%1。"_qs,
        u"现场工作计划时间：%1。工作以进点会议开始，以总结会议结束；审计发现将首先在总结会议上与贵方沟通。"_qs,
        u"审计组长：%1。"_qs,
        u"请指定一名联络人，并准备以下资料：现行制度、审计期间的账簿和凭证、银行对账单、合同、会议纪要、以往审计报告。"_qs,
        u"审计关注的是工作如何安排，而不是追究个人。资料用毕原样归还，所了解的情况予以保密。"_qs,
        u"内部审计"_qs};
    return language == Language::Chinese ? chinese : english;
}

QStringList chapterTitles(const LetterFacts& facts, Language language)
{
    QStringList titles;
    if (facts.manual == nullptr)
        return titles;
    for (const framework::SectionId& id : facts.engagement.chapters)
        if (const int node = facts.manual->nodeIndexOf(id); node >= 0)
            titles.append(facts.manual->nodes()[static_cast<size_t>(node)].section->title.in(language));
    return titles;
}

} // namespace

QString proposedLetter(const LetterFacts& facts, Language language)
{
    const Phrases& say = phrases(language);
    const audit::Engagement& engagement = facts.engagement;
    const QString title = titleOf(engagement, language);
    QStringList lines{say.subject.arg(title, engagement.code), QString(),
                      report::sentences({say.opening.arg(facts.organisation.name.in(language), title),
                                         engagement.period.from.isValid()
                                             ? say.period.arg(periodText(engagement.period, language))
                                             : QString()},
                                        language)
                          .trimmed()};
    const auto add = [&lines](const QString& phrase, const QString& value) {
        if (!value.trimmed().isEmpty())
            lines.append(phrase.arg(value.trimmed()));
    };
    add(say.objective, engagement.objective.in(language));
    add(say.scope, engagement.scope.in(language));
    add(say.criteria, engagement.criteria.in(language));
    add(say.chapters, report::joined(chapterTitles(facts, language), language));
    lines.append(QString());
    if (engagement.planned.from.isValid())
        add(say.work, periodText(engagement.planned, language));
    add(say.auditor, facts.lead);
    lines << say.request << say.spirit << QString() << say.closing;
    return lines.join(u'\n');
}

} // namespace sextant::ui
