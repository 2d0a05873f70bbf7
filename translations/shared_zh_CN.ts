<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionCells</name>
    <message>
        <source>not agreed</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n天后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>Overall %1 (%2).</source>
        <extracomment>%1: &quot;2.33 → 2.40&quot;, %2: &quot;+0.07&quot;</extracomment>
        <translation>总分%1（%2）。</translation>
    </message>
    <message>
        <source>The result would go from “%1” to “%2”.</source>
        <translation>结论将由“%1”变为“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) would be passed: %1.</source>
        <translation>
            <numerusform>将达到%n道门槛：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelBadge</name>
    <message>
        <source>Not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1级</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ActionActs</name>
    <message>
        <source>add an action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>add the proposed actions</source>
        <translation>添加建议的行动</translation>
    </message>
    <message>
        <source>An action says what is to be done.</source>
        <translation>请写明要做什么。</translation>
    </message>
    <message>
        <source>The text is as it was.</source>
        <translation>内容没有改变。</translation>
    </message>
    <message>
        <source>change what is to be done</source>
        <translation>修改行动内容</translation>
    </message>
    <message>
        <source>change the owner</source>
        <translation>修改责任人</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2027-03-09, 3-9, today, or +14 for two weeks from now.</source>
        <translation>可以写成2027-03-09、3月9日、今天，或+14（14天后）。</translation>
    </message>
    <message>
        <source>change the due day</source>
        <translation>修改期限</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>Write it as 12000, 12,000.50 or USD 12000.</source>
        <translation>可以写成12000、12,000.50或USD 12000。</translation>
    </message>
    <message>
        <source>change the cost</source>
        <translation>修改费用</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is done.</source>
        <translation>还没有人报告完成。</translation>
    </message>
    <message>
        <source>This action is closed.</source>
        <translation>这项行动已了结。</translation>
    </message>
    <message>
        <source>Move it to “Claimed done” first; then it can be verified.</source>
        <translation>请先改为“已报完成”，然后才能核实。</translation>
    </message>
    <message>
        <source>Take it up again first: move it to “Open” or “In progress”.</source>
        <translation>请先重新启动：改为“未开始”或“进行中”。</translation>
    </message>
    <message>
        <source>move an action</source>
        <translation>移动行动</translation>
    </message>
    <message>
        <source>Who has verified it?</source>
        <translation>由谁核实？</translation>
    </message>
    <message>
        <source>Who accepts the risk?</source>
        <translation>由谁接受风险？</translation>
    </message>
    <message>
        <source>Write a name: it stands in the plan and in its history.</source>
        <translation>请写明姓名：会记入计划和历史。</translation>
    </message>
    <message>
        <source>What shows that it is done?</source>
        <translation>有什么依据表明已经完成？</translation>
    </message>
    <message>
        <source>Write a closing note, or add a file.</source>
        <translation>请写明依据，或添加文件。</translation>
    </message>
    <message>
        <source>close an action</source>
        <translation>了结行动</translation>
    </message>
    <message>
        <source>delete an action</source>
        <translation>删除行动</translation>
    </message>
    <message>
        <source>settle what two people changed</source>
        <translation>处理两人的修改</translation>
    </message>
    <message>
        <source>add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>take a file away</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>“%1” is not a day that has been.</source>
        <translation>“%1”不是已经过去的日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-03, or leave it empty for today.</source>
        <translation>请写成2026-11-03，留空表示今天。</translation>
    </message>
    <message>
        <source>claim an action done</source>
        <translation>报告措施完成</translation>
    </message>
    <message>
        <source>%1 has claimed it done.</source>
        <translation>报告完成的正是%1本人。</translation>
    </message>
    <message>
        <source>What follows from a finding is verified by somebody else: write who has looked.</source>
        <translation>由审计发现引出的措施须由他人核实，请填写核实人。</translation>
    </message>
    <message>
        <source>Why is the risk accepted?</source>
        <translation>为什么接受这项风险？</translation>
    </message>
    <message>
        <source>The audit reports it to the council: write the reason, best with the decision.</source>
        <translation>审计须向理事会报告此事，请写明理由，最好附上决议。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ActionPanel</name>
    <message>
        <source>change the closing note</source>
        <translation>修改完成依据</translation>
    </message>
    <message>
        <source>change the funding</source>
        <translation>修改资金来源</translation>
    </message>
    <message>
        <source>change the target</source>
        <translation>修改目标等级</translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <translation>门槛%1：%2</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>题目%1：%2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#x2002;%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>state, person, day</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. Long outstanding: open for more than 18 months.</source>
        <translation>%1。长期未了结：已超过18个月。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>退回未开始</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Enter opens it, Delete takes it away.</source>
        <translation>按Enter打开，按Delete移除。</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>No target level: it changes no figure by itself.</source>
        <translation>没有目标等级：本身不影响得分。</translation>
    </message>
    <message>
        <source>The target is reached already: it changes no figure.</source>
        <translation>已达到目标：不影响得分。</translation>
    </message>
    <message>
        <source>Two people changed this action without seeing each other&apos;s change.</source>
        <translation>两人同时修改了这项行动，互相没有看到。</translation>
    </message>
    <message>
        <source>The later one shows. Look at the fields, correct them, or keep what shows.</source>
        <translation>现在显示的是较晚的修改。请查看各栏，更正或保留现状。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep what shows</source>
        <translation>保留现状</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>The same in English, for reports</source>
        <translation>英文内容（用于英文报告）</translation>
    </message>
    <message>
        <source>The same in Chinese, for reports</source>
        <translation>中文内容（用于中文报告）</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>目标等级</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>2027-03-31, 3-31, +14</source>
        <translation>2027-03-31、3月31日、+14</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>12000</source>
        <translation>12000</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>About the funding</source>
        <translation>资金说明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closing note: what shows that it is done</source>
        <translation>完成依据</translation>
    </message>
    <message>
        <source>Files that show it</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>What it alone would bring</source>
        <translation>单独完成后的影响</translation>
    </message>
    <message>
        <source>Delete this action</source>
        <translation>删除这项行动</translation>
    </message>
    <message>
        <source>Claim done</source>
        <translation>报告完成</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>核实…</translation>
    </message>
    <message>
        <source>Accept the risk…</source>
        <translation>接受风险…</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Finding %1, restricted</source>
        <translation>审计发现%1（受限）</translation>
    </message>
    <message>
        <source>Finding %1: %2</source>
        <translation>审计发现%1：%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Acts</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>此文件以只读方式打开。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AssessmentPresenter</name>
    <message>
        <source>Answer to %1</source>
        <translation>%1的答案</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1的说明</translation>
    </message>
    <message>
        <source>Flag on %1</source>
        <translation>%1的标记</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1的目标</translation>
    </message>
    <message>
        <source>Confirmation of %1</source>
        <translation>确认%1</translation>
    </message>
    <message>
        <source>Removal of evidence from %1</source>
        <translation>移除%1的证据</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>复核%1</translation>
    </message>
    <message>
        <source>Restoring: %1 of %2</source>
        <extracomment>A step of undo: %1 what was restored (&quot;Note&quot;), %2 code of the question</extracomment>
        <translation>恢复%2的%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>The code of a question and how many more: &quot;B3 and 11 more&quot;</extracomment>
        <translation>
            <numerusform>%1等（另有%n题）</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignment of %1</source>
        <translation>指派%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CalendarSaver</name>
    <message>
        <source>Save the calendar file</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n due day(s) written to the calendar file.</source>
        <translation>
            <numerusform>已将%n个期限写入日历文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it with Outlook or send it to a phone: each day comes with a reminder a week before. A later file replaces these days. %1</source>
        <translation>可用Outlook打开或发到手机：每项提前一周提醒；以后再导入会替换这些日期。%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckActs</name>
    <message>
        <source>Answers to %1</source>
        <translation>%1的结果</translation>
    </message>
    <message>
        <source>Flag on %1</source>
        <translation>%1的标记</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckListModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>有标记</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有说明</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>changed after sign-off</source>
        <translation>签署后有改动</translation>
    </message>
    <message numerus="yes">
        <source>%n open review note(s)</source>
        <translation>
            <numerusform>%n条复核意见未结</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ClosingForm</name>
    <message>
        <source>Verify that it is done</source>
        <translation>核实是否完成</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>接受风险</translation>
    </message>
    <message>
        <source>Nothing more will be done. Say who bears that, best with the date of the council&apos;s decision.</source>
        <translation>不再采取措施。请写明由谁承担，最好注明理事会决定的日期。</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>承担人</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>标为已核实</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say who has checked it and what shows it: a note here, or a file added below.</source>
        <translation>写明由谁核对、依据是什么：在这里写说明，或在下方添加文件。</translation>
    </message>
    <message>
        <source>Claim it done</source>
        <translation>报告完成</translation>
    </message>
    <message>
        <source>Say who says that it is done, and what shows it. Somebody else verifies it.</source>
        <translation>请写明由谁报告完成、有何依据，之后由他人核实。</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Claim done</source>
        <translation>报告完成</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DemoTag</name>
    <message>
        <source>DEMO</source>
        <extracomment>Marks data of an invented organisation, on screen and paper</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ErrorSentences</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>What you asked for is no longer there.</source>
        <translation>要找的内容已经不在了。</translation>
    </message>
    <message>
        <source>It may have been deleted. Go back to the list and choose again.</source>
        <translation>可能已被删除。请回到列表重新选择。</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>这里不能使用“%1”。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请改正后重试。</translation>
    </message>
    <message>
        <source>Question %1 has no answer “%2”.</source>
        <translation>题目%1没有“%2”这个选项。</translation>
    </message>
    <message>
        <source>Choose one of the answers shown.</source>
        <translation>请从所列选项中选择。</translation>
    </message>
    <message>
        <source>Question %1 takes another kind of answer.</source>
        <translation>题目%1须用另一种方式作答。</translation>
    </message>
    <message>
        <source>Answer it in the form that is shown.</source>
        <translation>请按所示的方式作答。</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason.</source>
        <translation>选“不适用”须写明理由。</translation>
    </message>
    <message>
        <source>The answer is as it was.</source>
        <translation>答案保持原样。</translation>
    </message>
    <message>
        <source>Write why question %1 does not apply.</source>
        <translation>请写明题目%1为什么不适用。</translation>
    </message>
    <message>
        <source>Question %1 applies to every organisation.</source>
        <translation>题目%1适用于所有机构。</translation>
    </message>
    <message>
        <source>Choose a level, or leave the question open.</source>
        <translation>请选择一个级别，或暂不作答。</translation>
    </message>
    <message>
        <source>This assessment is signed.</source>
        <translation>这次评估已经签字。</translation>
    </message>
    <message>
        <source>Reopen it before you change an answer.</source>
        <translation>修改答案之前，请先重新打开评估。</translation>
    </message>
    <message>
        <source>The assessment cannot be signed yet.</source>
        <translation>这次评估还不能签字。</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>所有答案都已保留。</translation>
    </message>
    <message>
        <source>Answer what is open (%1) and settle the conflicts (%2).</source>
        <translation>请先答完未答的题目（%1题），并处理冲突（%2处）。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>The file “%1” is not there any more.</source>
        <translation>文件“%1”已经不在原处。</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its drive is not connected. Choose it again.</source>
        <translation>文件可能已被移动、改名或删除，也可能是所在的磁盘没有连接。请重新选择。</translation>
    </message>
    <message>
        <source>A file named “%1” is already there.</source>
        <translation>已有名为“%1”的文件。</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>该文件未受影响。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>Check that its drive is connected and that you may open it.</source>
        <translation>请检查所在磁盘是否已连接，以及您是否有权打开。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>What you entered is still in the program.</source>
        <translation>您填写的内容仍在程序中。</translation>
    </message>
    <message>
        <source>Save a copy in another folder, or allow writing to this one.</source>
        <translation>请在其他文件夹另存一份，或者允许写入这个文件夹。</translation>
    </message>
    <message>
        <source>The disk is full; “%1” could not be written.</source>
        <translation>磁盘已满，“%1”未能写入。</translation>
    </message>
    <message>
        <source>Free some space, or save a copy on another drive.</source>
        <translation>请腾出一些空间，或在其他磁盘另存一份。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>“%1”以只读方式打开。</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own and go on there.</source>
        <translation>请在自己的文件夹另存一份，再继续填写。</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere.</source>
        <translation>“%1”已在别处打开。</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere: %2, since %3.</source>
        <translation>“%1”已在别处打开：%2，自%3起。</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>请在那里关闭，或在这里以只读方式打开。</translation>
    </message>
    <message>
        <source>“%1” is not a Sextant file.</source>
        <translation>“%1”不是六分仪的文件。</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .sextant.</source>
        <translation>请选择名称以.sextant结尾的文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>Open a backup, or ask whoever sent it for a new copy.</source>
        <translation>请打开备份，或请发送人重新提供一份。</translation>
    </message>
    <message>
        <source>“%1” holds something that Sextant did not put there: %2.</source>
        <translation>“%1”含有并非由六分仪写入的内容：%2。</translation>
    </message>
    <message>
        <source>To be safe, it was not opened.</source>
        <translation>为安全起见，没有打开。</translation>
    </message>
    <message>
        <source>Open a backup, or ask for the file as Sextant saved it.</source>
        <translation>请打开备份，或索取由六分仪保存的原文件。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Sextant.</source>
        <translation>“%1”由更新版本的六分仪保存。</translation>
    </message>
    <message>
        <source>Install the new version, then open it again.</source>
        <translation>请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and the limit is %3.</source>
        <translation>“%1”太大：%2，上限为%3。</translation>
    </message>
    <message>
        <source>It was not taken in.</source>
        <translation>没有收入这个文件。</translation>
    </message>
    <message>
        <source>Make it smaller, or split it.</source>
        <translation>请缩小文件，或分成几份。</translation>
    </message>
    <message>
        <source>“%1” is a program, not evidence.</source>
        <translation>“%1”是程序，不能作为证据。</translation>
    </message>
    <message>
        <source>Add a document, a table or a picture instead.</source>
        <translation>请改为添加文档、表格或图片。</translation>
    </message>
    <message numerus="yes">
        <source>The framework “%1” has %n mistake(s).</source>
        <translation>
            <numerusform>评估框架“%1”有%n处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not loaded.</source>
        <translation>没有载入。</translation>
    </message>
    <message>
        <source>Correct the places listed and load it again.</source>
        <translation>请改正所列之处，再重新载入。</translation>
    </message>
    <message numerus="yes">
        <source>The answers in “%1” have %n mistake(s).</source>
        <translation>
            <numerusform>“%1”中的答案有%n处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was taken over.</source>
        <translation>没有采用其中任何答案。</translation>
    </message>
    <message>
        <source>Correct the places listed and try again.</source>
        <translation>请改正所列之处后重试。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>Something went wrong inside Sextant.</source>
        <translation>六分仪内部出了错。</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>此前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Close the program and open it again. If it happens once more, copy the details and send them to whoever looks after your computers.</source>
        <translation>请关闭程序后重新打开。如果再次出现，请复制详细信息，发给负责电脑的同事。</translation>
    </message>
    <message>
        <source>Another program has moved, replaced or changed “%1”.</source>
        <translation>“%1”已被其他程序移动、替换或更改。</translation>
    </message>
    <message>
        <source>What you entered is still in the program; nothing was written over.</source>
        <translation>您填写的内容仍在程序中，没有覆盖任何文件。</translation>
    </message>
    <message>
        <source>Save a copy and go on there.</source>
        <translation>请另存副本，在副本中继续。</translation>
    </message>
    <message>
        <source>The place of “%1” has too long a name.</source>
        <translation>“%1”所在位置的路径过长。</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation>请改用较短的文件名，或选择层级较浅的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a file but a folder, a link or a device.</source>
        <translation>“%1”不是文件，而是文件夹、链接或设备。</translation>
    </message>
    <message>
        <source>Add the file itself.</source>
        <translation>请添加文件本身。</translation>
    </message>
    <message>
        <source>“%1” changed while it was read.</source>
        <translation>读取时“%1”发生了变化。</translation>
    </message>
    <message>
        <source>Wait until the other program has saved it, then add it again.</source>
        <translation>请等另一个程序保存完毕，再重新添加。</translation>
    </message>
    <message>
        <source>“%1” is too large to show: %2 × %3 pixels.</source>
        <translation>“%1”太大，无法显示：%2×%3像素。</translation>
    </message>
    <message>
        <source>Make it smaller, or keep the original to add it as it is.</source>
        <translation>请缩小图片，或选择保留原件，原样添加。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture, so its place and device data cannot be taken out.</source>
        <translation>“%1”无法作为图片读取，因此不能去除其中的位置和设备信息。</translation>
    </message>
    <message>
        <source>Keep the original to add it as it is.</source>
        <translation>请选择保留原件，原样添加。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EvidenceAdder</name>
    <message>
        <source>Evidence for %1</source>
        <translation>%1的证据</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EvidenceBar</name>
    <message>
        <source>%1 of %2: %3, %4 of %5</source>
        <translation>第%1个，共%2个：%3，%4／%5</translation>
    </message>
    <message>
        <source>Adding evidence</source>
        <translation>正在添加证据</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有%n个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to %1.</source>
        <translation>
            <numerusform>已为%1添加%n个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>有%n个文件未能添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place and device data were taken out of %n picture(s).</source>
        <translation>
            <numerusform>已去除%n张图片中的位置和设备信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already.</source>
        <translation>
            <numerusform>有%n个文件早已在此。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was cancelled; what had been added stays.</source>
        <translation>其余已取消；先前添加的保留不变。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何文件。</translation>
    </message>
    <message>
        <source>Nothing had to be added.</source>
        <translation>没有需要添加的文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add them as they are</source>
        <translation>仍按原样添加</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EvidenceChooser</name>
    <message>
        <source>Link a file to %1</source>
        <translation>为%1引用文件</translation>
    </message>
    <message>
        <source>Search by name or question</source>
        <translation>按名称或题号查找</translation>
    </message>
    <message>
        <source>Files in this workspace</source>
        <translation>本文件中的证据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Link %n file(s)</source>
        <translation>
            <numerusform>引用%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Link the file</source>
        <translation>引用这个文件</translation>
    </message>
    <message>
        <source>Every file is linked to this question already.</source>
        <translation>所有文件都已用于本题。</translation>
    </message>
    <message>
        <source>No file has this name.</source>
        <translation>没有这个名称的文件。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EvidenceLine</name>
    <message>
        <source>+%1</source>
        <extracomment>After a list of questions: how many more use the file</extracomment>
        <translation>另有%1题</translation>
    </message>
    <message>
        <source>also in %1</source>
        <translation>也用于%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>used in another assessment</source>
        <translation>也用于其他评估</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts of a file</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Where %1 is used</source>
        <translation>%1用于哪些题目</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <extracomment>A question in a menu: its code and title. An ampersand in it is doubled by the program.</extracomment>
        <translation>前往%1 %2</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1（《%2》）</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a large file?</source>
        <translation>添加大文件？</translation>
    </message>
    <message>
        <source>“%1” has %2. The workspace file grows by as much, and so do its copies and backups.</source>
        <translation>“%1”有%2。工作文件会随之变大，副本和备份也一样。</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>全部证据</translation>
    </message>
    <message>
        <source>Add evidence: choose, drop or paste files</source>
        <translation>添加证据：选择、拖入或粘贴文件</translation>
    </message>
    <message>
        <source>Link a file that is here already…</source>
        <translation>引用已有的文件…</translation>
    </message>
    <message>
        <source>Keep photos as they are</source>
        <translation>照片保留原件</translation>
    </message>
    <message>
        <source>Otherwise place and device data are taken out of pictures.</source>
        <translation>不勾选时，去除图片中的位置和设备信息。</translation>
    </message>
    <message>
        <source>may hold place data</source>
        <translation>可能含位置信息</translation>
    </message>
    <message>
        <source>no place data</source>
        <translation>不含位置信息</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <extracomment>Name of a picture that was pasted, with day and time</extracomment>
        <translation>粘贴的图片 %1</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1（《%2》）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>%1的证据</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>添加证据…</translation>
    </message>
    <message>
        <source>Paste as evidence</source>
        <translation>粘贴为证据</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EvidencePreview</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The file has been saved.</source>
        <translation>文件已另存。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The content of this file is damaged or missing. Add the file once more to put it back.</source>
        <translation>这个文件的内容已损坏或缺失。再次添加同一个文件即可恢复。</translation>
    </message>
    <message>
        <source>may hold place and device data</source>
        <translation>可能含有位置和设备信息</translation>
    </message>
    <message>
        <source>no place or device data inside</source>
        <translation>不含位置和设备信息</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>只显示开头部分</translation>
    </message>
    <message>
        <source>Sextant does not show this type of file. Open it with the system&apos;s program, or save it.</source>
        <translation>六分仪不显示这类文件。可用系统程序打开，或另存后查看。</translation>
    </message>
    <message>
        <source>Files of this type can hold programs, so Sextant does not open them. If you trust where it comes from, save it and open it there.</source>
        <translation>这类文件可能带有程序，六分仪不会打开。如果信任其来源，可另存后自行打开。</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>上一个文件</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>added %1</source>
        <extracomment>When a file was added</extracomment>
        <translation>%1添加</translation>
    </message>
    <message>
        <source> | </source>
        <extracomment>Facts of a file in a row: &quot;PDF document | 412 KB&quot;</extracomment>
        <translation> | </translation>
    </message>
    <message>
        <source>Files of this type can hold programs.</source>
        <translation>这类文件可能带有程序。</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>另存证据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EvidenceTableModel</name>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未被引用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EvidenceWords</name>
    <message>
        <source>Word document</source>
        <translation>Word文档</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel表格</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint幻灯片</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <translation>OpenDocument文件</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF文档</translation>
    </message>
    <message>
        <source>Picture (%1)</source>
        <extracomment>%1 is the kind of picture: &quot;Picture (JPEG)&quot;</extracomment>
        <translation>图片（%1）</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FormDrafts</name>
    <message>
        <source>What was typed here before has come back. Cancel gives it up.</source>
        <translation>先前在此输入的内容已恢复。按“取消”可放弃。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GapList</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what is missing, %2: how many</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1: what is missing before an audit can go on</extracomment>
        <translation>必需：%1</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>建议：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MessageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NotApplicableRow</name>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Needs a reason and a reviewer; leaves the score</source>
        <translation>须写明理由，由复核人确认；不计入得分</translation>
    </message>
    <message>
        <source>Why does this question not apply here?</source>
        <translation>这道题为什么不适用？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Needs a reason; left out of the results</source>
        <translation>须写明理由；不列入结果</translation>
    </message>
    <message>
        <source>Why does this check not apply here?</source>
        <translation>这项检查为什么不适用？</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NoteBox</name>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Phrases ;;</source>
        <extracomment>Opens a list of sentences to reuse; two semicolons in the note do the same</extracomment>
        <translation>常用语 ;;</translation>
    </message>
    <message>
        <source>Phrases to reuse</source>
        <translation>常用语</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OptionCard</name>
    <message>
        <source>Chosen last time</source>
        <translation>上次的选择</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>本题目标</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProgressRing</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>answered questions of all questions of a section</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RecoveredLine</name>
    <message>
        <source>What was being typed when the program ended has come back. It counts once you leave the field.</source>
        <translation>程序上次关闭时正在输入的内容已恢复，离开此栏后生效。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ResultWords</name>
    <message>
        <source>Satisfactory</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Not satisfactory</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Two different answers</source>
        <translation>两人答案不同</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a check: nobody has answered it yet</extracomment>
        <translation>未答</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SaveStateLabel</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>已保存&#x2002;%1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>%1 says why in a few words, &quot;disk full&quot;</extracomment>
        <translation>未保存：%1</translation>
    </message>
</context>
</TS>
