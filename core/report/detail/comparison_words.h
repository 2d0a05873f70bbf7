#pragma once

#include "report/detail/words.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sextant::report::detail::compared {

// Every sentence and label that a comparison says by itself.

inline constexpr Words kTitle{u"Assessments compared", u"评估对比"};
inline constexpr Words kCount{u"%1 assessments side by side", u"%1份评估并列对比",
                              u"One assessment, nothing beside it"};
inline constexpr Words kNothing{u"Nothing to compare", u"没有可对比的评估"};
inline constexpr Words kRunning{u"Assessments compared, %1", u"评估对比\u2002%1"};
inline constexpr Words kFoot{u"Self-assessed, indicative. Printed %1", u"自评结果，仅供参考。%1打印"};
inline constexpr Words kFile{u"%1 comparison %2", u"%1对比%2"};
inline constexpr Words kSeveral{u"%1 organisations", u"%1家机构"};

inline constexpr Words kSame{u"Comparable: all answer the same questions",
                             u"可比：各份评估回答的是同样的问题"};
inline constexpr Words kSameText{u"All use %1, edition %2. Their figures may be held side by side.",
                                 u"均采用《%1》%2版，得分可以并列对比。"};
inline constexpr Words kOther{u"Comparable in part: editions of one framework differ",
                              u"部分可比：同一框架的不同版本"};
inline constexpr Words kOtherText{
    u"They use %1, editions %2. Questions are matched by their ids: %3 of %4 are in all editions and ask the "
    u"same. Only figures made of the same questions are compared; others are marked with an asterisk.",
    u"采用《%1》%2版。题目按编号对应：共%4题，其中%"
    u"3题各版都有且问法相同。只有由同样的题目得出的分数才作对比，其余以星号标出。"};
inline constexpr Words kStrange{u"Not comparable: different frameworks", u"不可比：采用的框架不同"};
inline constexpr Words kStrangeText{u"They use %1. Questions and scales differ, so that no figure of one is "
                                    u"held against a figure of another. "
                                    u"Each framework stands by itself below.",
                                    u"采用%1。题目和量表各不相同，得分不能相互对比，以下按框架分别列出。"};
inline constexpr Words kAlone{u"Nothing to compare with yet", u"还没有可对比的评估"};
inline constexpr Words kAloneText{u"A comparison needs at least two assessments.",
                                  u"至少要有两份评估才能对比。"};
inline constexpr Words kOpenNote{
    u"Where questions are open, a figure is given so far, with the range that it can still take.",
    u"尚有题目未答时，列出目前得分及其可能的范围。"};
inline constexpr Words kSpreadNote{
    u"Between organisations the spread goes from the lowest figure to the highest. No mean is worked out: it "
    u"would be nobody's figure.",
    u"机构之间列出最低分到最高分的差距，不计算平均数：平均数不是任何一家机构的得分。"};
inline constexpr Words kScopeNote{
    u"They do not ask the same sections: what is not asked in one is not compared.",
    u"各份评估所问的范围不同：有一份没有问到的，不作对比。"};

inline constexpr Words kSides{u"What is compared", u"对比对象"};
inline constexpr Words kNumber{u"No.", u"序号"};
inline constexpr Words kOrganisation{u"Organisation", u"机构"};
inline constexpr Words kAssessment{u"Assessment", u"评估"};
inline constexpr Words kDay{u"As of", u"截至"};
inline constexpr Words kEdition{u"Edition", u"版本"};
inline constexpr Words kAnswered{u"Answered", u"已答"};
inline constexpr Words kOverall{u"Overall", u"总体"};
inline constexpr Words kResult{u"Result", u"结论"};
inline constexpr Words kFromFile{u"%1 (from %2)", u"%1（来自%2）"};

inline constexpr Words kProfiles{u"Profiles", u"能力轮廓"};
inline constexpr Words kLines{u"Scores by section", u"各领域得分"};
inline constexpr Words kLevels{u"Levels of all questions", u"各题级别分布"};
inline constexpr Words kFigures{u"Figures by section", u"各领域得分表"};
inline constexpr Words kSection{u"Section", u"领域"};
inline constexpr Words kChange{u"Change", u"变化"};
inline constexpr Words kSpread{u"Spread", u"差距"};
inline constexpr Words kAsterisk{
    u"* Other questions, weights or rules in some editions: not to be held side by side.",
    u"* 各版本的题目、权重或规则不同，不能并列对比。"};
inline constexpr Words kMoves{u"Largest changes from %1 to %2", u"从%1到%2变化最大的"};
inline constexpr Words kSpreads{u"Farthest apart", u"差距最大的"};
inline constexpr Words kFrom{u"From", u"由"};
inline constexpr Words kTo{u"To", u"到"};
inline constexpr Words kLowest{u"Lowest", u"最低"};
inline constexpr Words kHighest{u"Highest", u"最高"};
inline constexpr Words kHolds{u"Certain", u"是否确定"};
inline constexpr Words kCertain{u"yes", u"确定"};
inline constexpr Words kMayTurn{u"may still turn", u"仍可能改变"};
inline constexpr Words kBetter{u"better", u"改善"};
inline constexpr Words kWorse{u"worse", u"变差"};
inline constexpr Words kMoveKind{u"Meaning", u"意义"};
inline constexpr Words kSectionsGroup{u"Sections", u"领域"};
inline constexpr Words kItemsGroup{u"Questions", u"题目"};
inline constexpr Words kQuestion{u"Question", u"题目"};
inline constexpr Words kAnswering{u"Answered in one and not in another", u"有的已答、有的未答"};
inline constexpr Words kAnsweringNote{
    u"A dashed square: not answered. “Not asked”: outside the scope, or hidden by "
    u"earlier answers.",
    u"虚线方框：未答。“未问”：不在范围内，或因前面的回答而不显示。"};
inline constexpr Words kApplicability{u"Not applicable in one and answered in another",
                                      u"有的不适用、有的已作答"};
inline constexpr Words kReason{u"Reason given", u"理由"};
inline constexpr Words kEditions{u"Questions that differ between editions", u"各版本不同的题目"};
inline constexpr Words kWhatDiffers{u"What differs", u"不同之处"};
inline constexpr Words kOnlyIn{u"only in %1", u"只见于%1"};
inline constexpr Words kReworded{u"asks otherwise", u"问法不同"};
inline constexpr Words kReweighed{u"weighs otherwise", u"权重不同"};
inline constexpr Words kGates{u"Gates", u"门槛"};
inline constexpr Words kNoGate{u"no gate", u"无门槛"};
inline constexpr Words kDropped{u"not applicable", u"不适用"};
inline constexpr Words kPassed{u"passed", u"达到"};
inline constexpr Words kFailed{u"failed", u"未达到"};
inline constexpr Words kOpen{u"open", u"未定"};
inline constexpr Words kNotAsked{u"not asked", u"未问"};
inline constexpr Words kAbsent{u"not there", u"无此题"};
inline constexpr Words kAnsweredWord{u"answered", u"已答"};
inline constexpr Words kUnanswered{u"Not answered", u"未答"};
inline constexpr Words kNotApplicable{u"Not applicable", u"不适用"};
inline constexpr Words kAnnex{u"Annex", u"附录"};
inline constexpr Words kItems{u"Every question in each assessment", u"各份评估的逐题结果"};
inline constexpr Words kNothingMoved{u"Nothing that can be compared has moved.", u"可对比的得分没有变化。"};
inline constexpr Words kRadarSays{
    u"Profiles of %1 assessments over %2 sections, one over the other: %3. The figures "
    u"stand in the table.",
    u"%1份评估在%2个领域的轮廓叠加图：%3。数据见表。"};
inline constexpr Words kLinesSay{
    u"Scores of %1 assessments in %2 sections, on one line for each section: %3.",
    u"%1份评估在%2个领域的得分，每个领域一行：%3。"};
inline constexpr Words kLevelsSay{u"How many questions stand at each level in %1 assessments: %2.",
                                  u"%1份评估中各级别的题数：%2。"};
inline constexpr Words kAll{u"All", u"全部"};
inline constexpr Words kSectionLevelsSay{u"How many questions of each section stand at each level: %1.",
                                         u"各领域中各级别的题数：%1。"};

/// \a words with %1…%9 filled in.
QString tell(const Words& words, Language language, const std::vector<QString>& args = {});
/// In the form for \a count, which is %1.
QString tellCount(const Words& words, Language language, int count);
/// "a; b": longer parts of a sentence.
QString listed(const QStringList& parts, Language language);

} // namespace sextant::report::detail::compared
