#include "workbook/detail/audit_parts.h"

#include "audit/audit_words.h"
#include "audit/opinion.h"

namespace sextant::workbook::detail {

namespace {

/// Labels at the left, what there is to say at the right, one below the other.
class Facts
{
public:
    Facts(Sheet& sheet, int row)
        : m_sheet(sheet)
        , m_row(row)
    {}
    void heading(const QString& text) { m_sheet.write(++m_row, 0, text, Style::Label), ++m_row; }
    void add(const QString& label, const Value& value, Style style = Style::Text)
    {
        m_sheet.write(m_row, 0, label, Style::Text);
        m_sheet.write(m_row++, 1, value, style);
    }

private:
    Sheet& m_sheet;
    int m_row;
};

QString dash(const audit::Period& period)
{
    const QString from = period.from.isValid() ? period.from.toString(Qt::ISODate) : QString();
    const QString to = period.to.isValid() ? period.to.toString(Qt::ISODate) : QString();
    return from.isEmpty() && to.isEmpty() ? QString() : QString(from + QStringLiteral(" – ") + to);
}

QString chaptersOf(const AuditContext& context, const std::vector<framework::SectionId>& ids)
{
    QStringList names;
    for (const framework::SectionId& id : ids) {
        if (const int node = context.index.nodeIndexOf(id); node >= 0) {
            const framework::Section& section = *context.index.nodes()[static_cast<size_t>(node)].section;
            names << section.code + u' ' + section.title.in(context.language);
        }
    }
    return names.join(u'\n');
}

void addPlan(const AuditContext& context, Facts& facts)
{
    const audit::Engagement& engagement = context.input.engagement;
    facts.add(context.pick(u"Engagement", u"审计项目编号"), engagement.code);
    facts.add(context.pick(u"Stage", u"阶段"), audit::label(engagement.stage).in(context.language));
    facts.add(context.pick(u"Period audited", u"审计期间"), dash(engagement.period));
    facts.add(context.pick(u"Audit work", u"审计工作时间"), dash(engagement.planned));
    facts.add(context.pick(u"Confidentiality", u"保密级别"),
              audit::label(engagement.confidentiality).in(context.language));
    facts.add(context.pick(u"Objective", u"目标"), engagement.objective.in(context.language));
    facts.add(context.pick(u"Scope", u"范围"), engagement.scope.in(context.language));
    facts.add(context.pick(u"Criteria", u"标准"), engagement.criteria.in(context.language));
    const QString chapters = chaptersOf(context, engagement.chapters);
    facts.add(context.pick(u"Chapters of the manual", u"手册章节"),
              chapters.isEmpty() ? context.pick(u"All", u"全部") : chapters);
}

void addMeetings(const AuditContext& context, Facts& facts)
{
    const audit::Engagement& engagement = context.input.engagement;
    facts.heading(context.pick(u"Letter and meetings", u"通知书与会议"));
    facts.add(context.pick(u"Letter sent on", u"通知书发出日期"), dayOf(engagement.letter.sentOn),
              Style::Day);
    facts.add(context.pick(u"Addressees", u"收件人"), engagement.letter.addressees.join(u'\n'));
    facts.add(context.pick(u"Letter", u"通知书"), engagement.letter.text.in(context.language));
    facts.add(context.pick(u"Opening meeting", u"进点会日期"), dayOf(engagement.opening.on), Style::Day);
    facts.add(context.pick(u"Present", u"与会人员"), engagement.opening.present);
    facts.add(context.pick(u"Notes", u"会议记录"), engagement.opening.notes);
    facts.add(context.pick(u"Closing meeting", u"离点会日期"), dayOf(engagement.closing.on), Style::Day);
    facts.add(context.pick(u"Present", u"与会人员"), engagement.closing.present);
    facts.add(context.pick(u"Notes", u"会议记录"), engagement.closing.notes);
}

void addOpinion(const AuditContext& context, Facts& facts)
{
    const audit::OpinionBasis& basis = context.input.opinion;
    facts.heading(context.pick(u"Opinion", u"审计意见"));
    const bool isPremature = audit::isPremature(basis, context.input.progress);
    facts.add(context.pick(u"Opinion", u"审计意见"),
              isPremature ? context.pick(u"Not formed yet", u"尚未形成")
                          : audit::label(basis.effective()).in(context.language));
    if (!isPremature)
        facts.add(context.pick(u"By the rule", u"按规则"), audit::label(basis.byRule).in(context.language));
    if (basis.departure.has_value()) {
        facts.add(context.pick(u"Why it departs", u"偏离理由"), basis.departure->reason);
        facts.add(context.pick(u"Departed by", u"决定人"), context.name(basis.departure->by));
        facts.add(context.pick(u"Departed on", u"决定日期"), dayOf(basis.departure->on), Style::Day);
    }
    facts.add(context.pick(u"Failed gates", u"未达到的门槛"), context.checkCodes(basis.failedGates));
    facts.add(context.pick(u"Executive summary", u"摘要"),
              context.input.engagement.summary.in(context.language));
}

void addProgress(const AuditContext& context, Facts& facts)
{
    const audit::FieldworkProgress& progress = context.input.progress;
    facts.heading(context.pick(u"Checks", u"检查"));
    const auto add = [&](const QString& label, int count) {
        facts.add(label, countOf(count), Style::Number);
    };
    add(context.pick(u"In scope", u"范围内"), progress.checks);
    add(context.pick(u"Satisfactory", u"满意"), progress.satisfactory);
    add(context.pick(u"Partly", u"部分满意"), progress.partly);
    add(context.pick(u"Not satisfactory", u"不满意"), progress.notSatisfactory);
    add(context.pick(u"Not tested", u"未测试"), progress.notTested);
    add(context.word(Word::NotApplicable), progress.notApplicable);
    add(context.pick(u"Open", u"未定"), progress.open);
}

void addSignature(const AuditContext& context, Facts& facts)
{
    const audit::Engagement& engagement = context.input.engagement;
    facts.heading(context.pick(u"Signature", u"签署"));
    facts.add(context.word(Word::SignedBy), context.name(engagement.signature.by));
    facts.add(context.word(Word::SignedOn), momentOf(engagement.signature.at), Style::Moment);
    facts.add(context.pick(u"Distribution", u"分发对象"), engagement.distribution.join(u'\n'));
    facts.add(context.word(Word::ContentDigest), QString::fromLatin1(context.input.contentDigest.toHex()));
    facts.add(context.word(Word::ProgramVersion),
              QString(QStringLiteral("Sextant ") + context.input.programVersion));
}

} // namespace

void addEngagement(const AuditContext& context, Book& book)
{
    Sheet sheet(book, context.pick(u"Engagement", u"审计项目"), false);
    sheet.width(0, 30);
    sheet.width(1, 90);
    sheet.write(0, 0, context.input.organisation.name.in(context.language), Style::Title);
    sheet.write(1, 0, context.input.engagement.title.in(context.language), Style::Title);
    if (!book.margins.right.isEmpty())
        sheet.write(2, 0, book.margins.right, Style::Label);
    Facts facts(sheet, 4);
    addPlan(context, facts);
    addOpinion(context, facts);
    addProgress(context, facts);
    addMeetings(context, facts);
    addSignature(context, facts);
    worksheet_activate(sheet.handle());
}

void addTeam(const AuditContext& context, Book& book)
{
    using audit::TeamMember;
    const std::vector<Told<TeamMember>> columns{
        {{context.pick(u"Name", u"姓名"), 20},
         [&](const TeamMember& one) { return context.name(one.person); }},
        {{context.pick(u"Role", u"角色"), 16},
         [&](const TeamMember& one) { return audit::label(one.role).in(context.language); }},
        {{context.pick(u"Declared on", u"声明日期"), 12, Style::Day},
         [](const TeamMember& one) { return dayOf(one.declaration.on); }},
        {{context.pick(u"Declaration", u"独立性声明"), 50},
         [](const TeamMember& one) { return one.declaration.text; }},
        {{context.pick(u"In the way of independence", u"影响独立性的情形"), 40},
         [](const TeamMember& one) { return one.declaration.impairment; }},
        {{context.pick(u"Own work", u"本人负责的工作"), 30},
         [&](const TeamMember& one) { return chaptersOf(context, one.responsibleFor); }}};
    addListing(book, context.pick(u"Team", u"审计组"), columns, context.input.engagement.team, 1);
}

} // namespace sextant::workbook::detail
