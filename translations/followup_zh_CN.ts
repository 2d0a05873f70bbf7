<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::ActionsView</name>
    <message>
        <source>Add files that show it</source>
        <translation>添加依据文件</translation>
    </message>
    <message>
        <source>%1 follow-up</source>
        <translation>%1后续跟踪</translation>
    </message>
    <message>
        <source>move</source>
        <translation>上一题、下一题</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>make the action</source>
        <translation>生成整改措施</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>claimed done</source>
        <translation>已报完成</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>accept the risk</source>
        <translation>接受风险</translation>
    </message>
    <message>
        <source>file that shows it</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>action plan</source>
        <translation>行动计划</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>未选中任何行动。</translation>
    </message>
    <message>
        <source>Make an action of the finding</source>
        <translation>由审计发现生成整改措施</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>退回未开始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Claimed done…</source>
        <translation>已报完成…</translation>
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
        <source>Add a file that shows it</source>
        <translation>添加证明文件</translation>
    </message>
    <message>
        <source>Go to the finding</source>
        <translation>转到审计发现</translation>
    </message>
    <message>
        <source>Show the action in the action plan</source>
        <translation>在行动计划中查看</translation>
    </message>
    <message>
        <source>Delete this action</source>
        <translation>删除这项行动</translation>
    </message>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>有的修改无法撤销。</translation>
    </message>
    <message>
        <source>Changed since and left as it is: %1.</source>
        <translation>以下内容之后又有改动，保持不变：%1。</translation>
    </message>
    <message>
        <source>Actions that follow from the findings</source>
        <translation>审计发现引出的整改措施</translation>
    </message>
    <message>
        <source>Make the action</source>
        <translation>生成整改措施</translation>
    </message>
    <message>
        <source>Show in the action plan</source>
        <translation>在行动计划中查看</translation>
    </message>
    <message>
        <source>No action follows from a finding yet. Findings that management has accepted are listed here; each becomes an action in one key, with its owner and day.</source>
        <translation>尚无由审计发现引出的整改措施。管理层已接受的审计发现列在这里，按一个键即可生成整改措施，责任人和期限一并带入。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FiguresPanel</name>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <extracomment>%1: number of a finding, %2: what is to be done, %3: by whom, %4: for how long it has been open</extracomment>
        <translation>%1&#x2002;%2：%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open for more than 18 months</source>
        <translation>
            <numerusform>%n项措施超过18个月仍未了结</numerusform>
        </translation>
    </message>
    <message>
        <source>Implemented: %1 of %2 due, %3%</source>
        <extracomment>%1 of %2 actions, %3 per cent</extracomment>
        <translation>已落实：到期%2项中的%1项，占%3%</translation>
    </message>
    <message>
        <source>Nothing is due yet</source>
        <translation>尚无到期措施</translation>
    </message>
    <message>
        <source>Verified ÷ (verified + not closed and due by today). What is claimed counts once somebody else has verified it. Accepted risks and superseded actions count in neither.</source>
        <translation>落实率＝已核实 ÷（已核实＋今天之前到期而未了结）。报告完成的，经他人核实后才计入。接受风险和已被取代的不计入分子和分母。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a state of actions, %2: how many
----------
%1: an age, &quot;3 to 6 months&quot;, %2: how many</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Age of what is not closed</source>
        <translation>未了结措施的时长</translation>
    </message>
    <message>
        <source>up to 3 months</source>
        <translation>3个月以内</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3—6个月</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>6—12个月</translation>
    </message>
    <message>
        <source>12 to 18 months</source>
        <translation>12—18个月</translation>
    </message>
    <message>
        <source>over 18 months</source>
        <translation>超过18个月</translation>
    </message>
    <message>
        <source>Age of what is not closed. %1</source>
        <translation>未了结措施的时长。%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FollowUpActs</name>
    <message>
        <source>move the audit to another stage</source>
        <translation>变更审计阶段</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FollowUpModel</name>
    <message>
        <source>Finding</source>
        <translation>审计发现</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已历时</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: number of a finding, &quot;F2&quot;, %2: its grade
----------
%1: a day, %2: how far off it is</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>尚无措施</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FollowUpRows</name>
    <message>
        <source>Restricted finding</source>
        <translation>受限的审计发现</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FollowUpTab</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n项未了结</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a calendar file of these actions</source>
        <translation>将这些措施存为日历文件</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>还没有行动。</translation>
    </message>
    <message>
        <source>Here stands what became of the findings. One key changes the state of the chosen action: O not started, I in progress, C claimed done, V verified, R risk accepted, X superseded. Who claims, verifies or accepts is asked for with the day; somebody else than who claimed verifies, with a note or a file that shows it, and an accepted risk has its reason. A finding that management has accepted and that has no action is listed too: Insert makes it.

Above the table stands how much is implemented of what was due, how old the rest is, and by name what is open for more than 18 months. The same actions are in the action plan (P). The audit is closed when no action is open.</source>
        <translation>这里列出审计发现的整改情况。一个键更改所选措施的状态：O未开始、I进行中、C已报完成、V核实、R接受风险、X已被取代。报告、核实或接受时，须填写姓名和日期；核实人不能是报告人本人，核实须有说明或证明文件，接受风险须有理由。管理层已接受而尚无措施的审计发现也列在表中，按Insert即可生成。

表格上方列出到期措施的落实率、其余措施已历时多久，并逐一点名超过18个月仍未了结的措施。这些措施也在行动计划中（按P查看）。全部措施了结后，审计方可结束。</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>The last step of an audit</extracomment>
        <translation>后续跟踪</translation>
    </message>
    <message>
        <source>Quality check list %1 of %2</source>
        <extracomment>How many questions on the quality of the audit have an answer</extracomment>
        <translation>质量检查表%1/%2</translation>
    </message>
    <message>
        <source>Show the actions</source>
        <translation>显示整改措施</translation>
    </message>
    <message>
        <source>Show the quality check list</source>
        <translation>显示质量检查表</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>What is shown of the follow-up</source>
        <translation>后续跟踪的显示内容</translation>
    </message>
</context>
<context>
    <name>sextant::ui::QualityView</name>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>有的修改无法撤销。</translation>
    </message>
    <message>
        <source>Changed since and left as it is: %1.</source>
        <translation>以下内容之后又有改动，保持不变：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>所有问题均已作答。</translation>
    </message>
    <message>
        <source>Text that you had not finished is back.</source>
        <translation>已恢复上次未写完的文字。</translation>
    </message>
    <message>
        <source>It was kept when the program ended, and becomes part of the note when you leave the field.</source>
        <translation>程序退出时已替您保存；离开输入框后即写入说明。</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an answer, %2: how often it was given</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>done, partly, not done, not applicable</source>
        <translation>做到、部分做到、未做到、不适用</translation>
    </message>
    <message>
        <source>move</source>
        <translation>上一题、下一题</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>下一个未答</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing can be changed here now.</source>
        <translation>现在这里不能改动。</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>取消答案</translation>
    </message>
    <message>
        <source>Flag, or take the flag away</source>
        <translation>加上或取消标记</translation>
    </message>
    <message>
        <source>Go to the next open question</source>
        <translation>转到下一个未答问题</translation>
    </message>
    <message>
        <source>Questions on the quality of the audit</source>
        <translation>审计质量的问题</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>返回问题列表</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StagePanel</name>
    <message>
        <source>Stage: %1</source>
        <extracomment>%1: a stage of an audit: Planned, Fieldwork …</extracomment>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>This audit is closed.</source>
        <translation>本项审计已关闭。</translation>
    </message>
    <message>
        <source>The follow-up begins when the report is signed. Actions can be made before.</source>
        <translation>报告签署后进入后续跟踪；措施可以提前生成。</translation>
    </message>
    <message>
        <source>Nothing is missing for the next step.</source>
        <translation>进入下一步的条件均已具备。</translation>
    </message>
    <message>
        <source>Still missing before the next step; each leads to its place:</source>
        <translation>进入下一步还缺以下内容，点击可转到相应位置：</translation>
    </message>
    <message>
        <source>Back to the follow-up</source>
        <translation>返回后续跟踪</translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation>关闭审计</translation>
    </message>
    <message>
        <source>Go on to the follow-up</source>
        <translation>进入后续跟踪</translation>
    </message>
    <message>
        <source>What is needed is named above.</source>
        <translation>必需的内容已在上方列出。</translation>
    </message>
</context>
</TS>
