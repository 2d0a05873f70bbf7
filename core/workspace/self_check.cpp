#include "workspace/self_check.h"

#include "assessment/points.h"
#include "audit/audit_words.h"
#include "improvement/action_rules.h"
#include "scoring/score_card.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/evidence_register.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"

#include <algorithm>
#include <array>

namespace sextant::workspace {

using assessment::Answer;
using assessment::AssessmentId;
using framework::Direction;
using framework::Item;
using improvement::Action;
using scoring::GateState;
using scoring::ItemState;

namespace {

struct KindWords
{
    SelfCheckKind kind;
    SelfCheckWeight weight;
    const char* name;
    const char16_t* en;
    const char16_t* zh;
    const char16_t* adviceEn;
    const char16_t* adviceZh;
};

using enum SelfCheckKind;
using enum SelfCheckWeight;

constexpr std::array<KindWords, kSelfCheckKindCount> kKinds{{
    {Conflict, High, "conflict", u"Two answers that differ", u"答案相互矛盾",
     u"Choose the one that holds; until then it counts as unanswered.", u"请选定其一；在此之前按未答计。"},
    {Unanswered, High, "unanswered", u"Unanswered", u"未作答",
     u"Answer it, or say why it is not applicable: without it there is no rating.",
     u"请作答或说明为何不适用；否则无法评级。"},
    {GateWithoutEvidence, High, "gateWithoutEvidence", u"Gate passed, nothing shows it",
     u"门槛已通过但无证据", u"Readers ask for proof of a gate first: add a file.",
     u"读者首先会要求门槛的证据，请添加文件。"},
    {GateFailedSilently, High, "gateFailedWithoutNote", u"Gate not passed, no word why",
     u"门槛未通过但无说明", u"Say in a note what is missing and until when.",
     u"请在备注中说明缺什么、何时补上。"},
    {ActionContradicted, High, "actionContradicted", u"Action verified, rating below its target",
     u"行动已核实完成但评分未达目标", u"Either the rating is out of date or the action is not done.",
     u"要么评分未更新，要么行动尚未完成。"},
    {AuditGap, High, "auditGap", u"The audit still lacks something", u"审计尚有缺项",
     u"See the audit's plan and signature: what is missing is named there.",
     u"请查看审计的计划与签署页，其中列明缺项。"},
    {HighWithoutEvidence, Medium, "highWithoutEvidence", u"High rating, nothing shows it", u"高分但无证据",
     u"Add a file, or a note that says where it can be seen.", u"请添加文件，或在备注中说明可在何处查看。"},
    {NotApplicableUnreviewed, Medium, "notApplicableUnreviewed", u"Not applicable, not reviewed",
     u"不适用但未复核", u"What is left out needs a second pair of eyes.", u"排除的项目需由第二人复核。"},
    {TargetBelowRating, Medium, "targetBelowRating", u"Target below the rating", u"目标低于现有评分",
     u"The aim is worse than what is there: mend one of them.", u"目标比现状更差，请更正其一。"},
    {AnsweredLate, Medium, "assignedUnanswered", u"Assigned, and late", u"已指派但逾期未答",
     u"Somebody is in charge, and the day of the assessment is over.", u"已有负责人，而评估日期已过。"},
    {ActionOverdue, Medium, "actionOverdue", u"Action overdue", u"行动逾期",
     u"Agree on another day, or say what holds it up.", u"请商定新的期限，或说明拖延原因。"},
    {CarriedOver, Medium, "carriedOver", u"Last time's answer, not confirmed", u"沿用上次答案，尚未确认",
     u"Confirm that it still holds.", u"请确认是否仍然成立。"},
    {Flagged, Low, "flagged", u"Still flagged", u"仍有标记",
     u"Somebody wanted to look again: take the flag down.", u"有人想再看一遍，处理后请取消标记。"},
    {ExtremeWithoutNote, Low, "extremeWithoutNote", u"Best or worst rating, without a note",
     u"最高或最低评分但无备注", u"A sentence on what it rests on convinces readers.",
     u"用一句话说明依据，更能让读者信服。"},
    {NoteInOneLanguage, Low, "noteInOneLanguage", u"Note in one language", u"备注只有一种语言",
     u"The report is in two languages; this note will be in one.", u"报告为双语，该备注只有一种语言。"},
    {NameInOneLanguage, Low, "nameInOneLanguage", u"Name in one language", u"名称只有一种语言",
     u"The report is in two languages: write the other name too.", u"报告为双语，请补上另一种语言的名称。"},
}};

const KindWords& wordsOf(SelfCheckKind kind)
{
    return *std::find_if(kKinds.begin(), kKinds.end(),
                         [kind](const KindWords& one) { return one.kind == kind; });
}

enum class Letters { None, Latin, Han, Both };

/// Which languages \a text can be in. Digits and names of files tell nothing.
Letters lettersOf(const QString& text)
{
    bool han = false;
    int latin = 0;
    for (const QChar letter : text) {
        han = han || letter.script() == QChar::Script_Han;
        latin += letter.script() == QChar::Script_Latin ? 1 : 0;
    }
    // A few Latin letters in a Chinese note are a name or an abbreviation.
    constexpr int kSentence = 20;
    if (han)
        return latin >= kSentence ? Letters::Both : Letters::Han;
    return latin > 0 ? Letters::Latin : Letters::None;
}

class Checker
{
public:
    Checker(Workspace& workspace, const assessment::Assessment& assessment, QDate today, bool bilingual)
        : m_workspace(workspace)
        , m_assessment(assessment)
        , m_pack(workspace.assessments().framework(assessment.id))
        , m_card(workspace.assessments().score(assessment.id))
        , m_today(today)
        , m_bilingual(bilingual)
    {}

    std::vector<SelfCheckFinding> run()
    {
        const auto& items = m_pack->index.items();
        for (size_t i = 0; i < items.size(); ++i)
            if (m_card.items[i].state != ItemState::Hidden)
                checkItem(*items[i], m_card.items[i]);
        checkGates();
        for (const framework::ItemId& item :
             highRatingsWithoutEvidence(m_workspace.assessments(), m_workspace.evidence(), m_assessment.id))
            if (!has(GateWithoutEvidence, item))
                add(HighWithoutEvidence, item);
        checkActions();
        checkNames();
        checkAudit();
        std::stable_sort(m_found.begin(), m_found.end(), [](const auto& a, const auto& b) {
            return std::pair(weightOf(a.kind), a.kind) < std::pair(weightOf(b.kind), b.kind);
        });
        return std::move(m_found);
    }

private:
    void add(SelfCheckKind kind, const framework::ItemId& item) { m_found.push_back({kind, item, {}, {}}); }
    bool has(SelfCheckKind kind, const framework::ItemId& item) const
    {
        return std::any_of(m_found.begin(), m_found.end(), [&](const SelfCheckFinding& finding) {
            return finding.kind == kind && finding.item == item;
        });
    }
    const Answer* answerOf(const framework::ItemId& item) const
    {
        return m_workspace.assessments().answer(m_assessment.id, item);
    }
    bool isBetter(Decimal a, Decimal b) const
    {
        return m_pack->framework.method.better == Direction::HigherIsBetter ? b < a : a < b;
    }

    void checkItem(const Item& item, const scoring::ItemScore& score)
    {
        const Answer* answer = answerOf(item.id);
        if (score.conflicted) {
            add(Conflict, item.id);
            return;
        }
        if (answer == nullptr || !assessment::isAnswered(answer->response)) {
            add(Unanswered, item.id);
            const bool late = m_assessment.asOf.isValid() && m_assessment.asOf < m_today;
            if (answer != nullptr && !answer->assignee.isNull() && late)
                add(AnsweredLate, item.id);
            return;
        }
        if (assessment::isNotApplicable(answer->response) &&
            !m_workspace.assessments().isReviewed(m_assessment.id, item.id))
            add(NotApplicableUnreviewed, item.id);
        if (answer->carriedOver)
            add(CarriedOver, item.id);
        if (answer->flagged)
            add(Flagged, item.id);
        if (score.state == ItemState::Rated)
            checkRating(item, score, *answer);
        const Letters letters = lettersOf(answer->note);
        if (m_bilingual && (letters == Letters::Latin || letters == Letters::Han))
            add(NoteInOneLanguage, item.id);
    }

    void checkRating(const Item& item, const scoring::ItemScore& score, const Answer& answer)
    {
        if (answer.target && isBetter(score.points, *answer.target))
            add(TargetBelowRating, item.id);
        const bool extreme = score.points == score.lowest || score.points == score.highest;
        if (extreme && score.lowest != score.highest && answer.note.trimmed().isEmpty())
            add(ExtremeWithoutNote, item.id);
    }

    void checkGates()
    {
        for (const scoring::GateResult& gate : m_card.gates) {
            const framework::ItemId& item = m_pack->index.items()[static_cast<size_t>(gate.item)]->id;
            const Answer* answer = answerOf(item);
            if (gate.state == GateState::Passed && m_workspace.evidence().of(m_assessment.id, item).empty())
                add(GateWithoutEvidence, item);
            if (gate.state == GateState::Failed && (answer == nullptr || answer->note.trimmed().isEmpty()))
                add(GateFailedSilently, item);
        }
    }

    void checkActions()
    {
        for (const Action& action : m_workspace.actions().of(m_assessment.organisation)) {
            if (action.source.assessment != m_assessment.id)
                continue;
            if (improvement::isOverdue(action, m_today))
                m_found.push_back({ActionOverdue, {}, action.id, {}});
            if (m_bilingual && action.what.isHalf())
                m_found.push_back({NameInOneLanguage, {}, action.id, {}});
            const int number = m_pack->index.indexOf(action.source.item);
            if (number < 0 || action.standing.state != improvement::ActionState::Verified || !action.target)
                continue;
            const scoring::ItemScore& score = m_card.items[static_cast<size_t>(number)];
            if (score.state == ItemState::Rated && isBetter(*action.target, score.points))
                m_found.push_back({ActionContradicted, action.source.item, action.id, {}});
        }
    }

    void checkNames()
    {
        const auto* organisation = m_workspace.organisations().find(m_assessment.organisation);
        if (m_bilingual && organisation != nullptr && organisation->name.isHalf())
            m_found.push_back({NameInOneLanguage, {}, {}, {}});
    }

    void checkAudit()
    {
        const audit::EngagementId engagement = m_workspace.audits().engagementOf(m_assessment.id);
        if (engagement.isNull())
            return;
        for (const audit::StageGap& gap : m_workspace.audits().signingGaps(engagement))
            m_found.push_back({AuditGap, {}, {}, gap});
    }

    Workspace& m_workspace;
    const assessment::Assessment& m_assessment;
    std::shared_ptr<const framework::IndexedFramework> m_pack;
    scoring::ScoreCard m_card;
    QDate m_today;
    bool m_bilingual;
    std::vector<SelfCheckFinding> m_found;
};

template <typename Make>
const LocalizedText& textOf(SelfCheckKind kind, Make make)
{
    static const auto texts = [&make] {
        std::array<LocalizedText, kSelfCheckKindCount> all;
        for (const KindWords& words : kKinds)
            all[static_cast<size_t>(words.kind)] = make(words);
        return all;
    }();
    return texts[static_cast<size_t>(kind)];
}

} // namespace

SelfCheckWeight weightOf(SelfCheckKind kind)
{
    return wordsOf(kind).weight;
}

QString nameOf(SelfCheckKind kind)
{
    return QString::fromLatin1(wordsOf(kind).name);
}

const LocalizedText& titleOf(SelfCheckKind kind)
{
    return textOf(kind, [](const KindWords& words) {
        return LocalizedText{QString::fromUtf16(words.en), QString::fromUtf16(words.zh)};
    });
}

const LocalizedText& adviceOf(SelfCheckKind kind)
{
    return textOf(kind, [](const KindWords& words) {
        return LocalizedText{QString::fromUtf16(words.adviceEn), QString::fromUtf16(words.adviceZh)};
    });
}

LocalizedText placeOf(Workspace& workspace, const AssessmentId& assessment, const SelfCheckFinding& finding)
{
    if (finding.gap) {
        const LocalizedText& lacks = audit::label(finding.gap->gap);
        return finding.gap->count == 1 ? lacks
                                       : LocalizedText{u"%1 (%2)"_qs.arg(lacks.en).arg(finding.gap->count),
                                                       u"%1（%2）"_qs.arg(lacks.zh).arg(finding.gap->count)};
    }
    if (finding.item.isNull()) {
        const Action* action = workspace.actions().find(finding.action);
        return action == nullptr ? LocalizedText() : action->what;
    }
    const auto pack = workspace.assessments().framework(assessment);
    const int number = pack == nullptr ? -1 : pack->index.indexOf(finding.item);
    if (number < 0)
        return {};
    const Item& item = *pack->index.items()[static_cast<size_t>(number)];
    const LocalizedText& words = item.title.isEmpty() ? item.question : item.title;
    return {item.code + u' ' + words.in(Language::English), item.code + u' ' + words.in(Language::Chinese)};
}

Result<std::vector<SelfCheckFinding>> selfCheck(Workspace& workspace, const AssessmentId& id, QDate today,
                                                bool bilingual)
{
    const assessment::Assessment* found = workspace.assessments().find(id);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"assessment"_qs}, {u"id"_qs, id.toString()}});
    return Checker(workspace, *found, today, bilingual).run();
}

} // namespace sextant::workspace
