<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FindingWords</name>
    <message>
        <source>Restricted finding</source>
        <translation>受限的审计发现</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindingActs</name>
    <message>
        <source>add a finding</source>
        <translation>新增审计发现</translation>
    </message>
    <message>
        <source>change the grade</source>
        <translation>更改等级</translation>
    </message>
    <message>
        <source>change the owner</source>
        <translation>更改责任人</translation>
    </message>
    <message>
        <source>change who responds</source>
        <translation>更改回应人</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2027-03-09, 3-9, today, or +14 for two weeks from now.</source>
        <translation>请写作2027-03-09、3-9、今天，或用+14表示两周之后。</translation>
    </message>
    <message>
        <source>change the due day</source>
        <translation>更改整改期限</translation>
    </message>
    <message>
        <source>“%1” is neither a check nor a sample of this audit.</source>
        <translation>“%1”既不是本次审计的检查项，也不是样本。</translation>
    </message>
    <message>
        <source>Write codes with commas between them: 5.6, 5.7, WP-05.</source>
        <translation>请写编号，中间用逗号隔开：5.6，5.7，WP-05。</translation>
    </message>
    <message>
        <source>change the links</source>
        <translation>更改关联</translation>
    </message>
    <message>
        <source>change the stage</source>
        <translation>更改阶段</translation>
    </message>
    <message>
        <source>delete a finding</source>
        <translation>删除审计发现</translation>
    </message>
    <message>
        <source>make an action of a finding</source>
        <translation>由审计发现生成整改措施</translation>
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
        <source>change the opinion</source>
        <translation>更改审计意见</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindingDelegate</name>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <extracomment>stage, then how many things it lacks for the next one</extracomment>
        <translation><numerusform>%1，缺%n项</numerusform></translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindingForm</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not agreed yet. Missing: %1.</source>
        <translation>尚不能确认，缺：%1。</translation>
    </message>
    <message>
        <source>Not final yet. Missing: %1.</source>
        <translation>尚不能定稿，缺：%1。</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>标为已确认</translation>
    </message>
    <message>
        <source>Mark as final</source>
        <translation>标为定稿</translation>
    </message>
    <message>
        <source>Needed before final.</source>
        <translation>定稿前须填写。</translation>
    </message>
    <message>
        <source>Needed before the finding is agreed.</source>
        <translation>确认前须填写。</translation>
    </message>
    <message>
        <source>No: it is new</source>
        <translation>否，是新发现</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>how many files</extracomment>
        <translation>证据</translation>
    </message>
    <message numerus="yes">
        <source>Evidence, %n files</source>
        <translation><numerusform>证据，共%n个文件</numerusform></translation>
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
        <source>The report is signed: reopen it first.</source>
        <translation>报告已签署，请先重新打开。</translation>
    </message>
    <message>
        <source>change the text of a finding</source>
        <translation>更改审计发现的内容</translation>
    </message>
    <message>
        <source>change the title of a finding</source>
        <translation>更改审计发现的标题</translation>
    </message>
    <message>
        <source>change the reason of the grade</source>
        <translation>更改定级理由</translation>
    </message>
    <message>
        <source>change the response</source>
        <translation>更改回应</translation>
    </message>
    <message>
        <source>change what a finding repeats</source>
        <translation>更改所重复的发现</translation>
    </message>
    <message>
        <source>change the grade</source>
        <translation>更改等级</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Criteria: what should be</source>
        <translation>标准：应当如何</translation>
    </message>
    <message>
        <source>Condition: what is</source>
        <translation>现状：实际如何</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Effect: so what</source>
        <translation>影响：有何后果</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>审计建议</translation>
    </message>
    <message>
        <source>Why did it happen? Ask again until the answer is something that can be changed.</source>
        <translation>为什么会这样？一直追问，直到答案是可以改变的事情。</translation>
    </message>
    <message>
        <source>From checks and samples</source>
        <translation>来自检查项和样本</translation>
    </message>
    <message>
        <source>5.6, 5.7, WP-05</source>
        <translation>5.6，5.7，WP-05</translation>
    </message>
    <message>
        <source>Repeats an earlier finding</source>
        <translation>重复以前的发现</translation>
    </message>
    <message>
        <source>Consequence and likelihood</source>
        <translation>后果与可能性</translation>
    </message>
    <message>
        <source>Why the grade departs from the matrix</source>
        <translation>偏离矩阵定级的理由</translation>
    </message>
    <message>
        <source>Management response</source>
        <translation>管理层答复</translation>
    </message>
    <message>
        <source>Response by</source>
        <translation>回应人</translation>
    </message>
    <message>
        <source>In management&apos;s words</source>
        <translation>管理层的说明</translation>
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
        <source>2027-03-31, 3-31, +14</source>
        <translation>2027-03-31、3-31、+14</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>退回初稿</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>生成整改措施</translation>
    </message>
    <message>
        <source>Delete this finding</source>
        <translation>删除这项发现</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>内容的语言</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindingsTab</name>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>有些内容未能撤销。</translation>
    </message>
    <message>
        <source>Changed since and left as it is: %1.</source>
        <translation>之后又有更改，保持不变：%1。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件(*)</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation><numerusform>%n项初稿</numerusform></translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>write</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>new finding</source>
        <translation>新增发现</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>另一种语言</translation>
    </message>
    <message>
        <source>There is no finding yet.</source>
        <translation>还没有审计发现。</translation>
    </message>
    <message>
        <source>The report is signed.</source>
        <translation>报告已签署。</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>新增审计发现</translation>
    </message>
    <message>
        <source>Add a file to the finding</source>
        <translation>为审计发现添加文件</translation>
    </message>
    <message>
        <source>Take the finding to its next stage</source>
        <translation>将审计发现推进到下一阶段</translation>
    </message>
    <message>
        <source>Make an action of the finding</source>
        <translation>由审计发现生成整改措施</translation>
    </message>
    <message>
        <source>Write the finding in the other language</source>
        <translation>用另一种语言填写审计发现</translation>
    </message>
    <message>
        <source>A finding says what should be, what is, why, what follows and what to do. Its grade comes from consequence and likelihood; another grade needs a reason. Under its title stands what it still lacks to be agreed, and to be final. The opinion follows from the findings by the manual&apos;s rule.</source>
        <translation>一项审计发现说明应当如何、实际如何、为何如此、有何后果、该怎么办。等级由后果与可能性得出，定为其他等级须说明理由。标题下方列出距离确认和定稿还缺什么。审计意见按手册规则由审计发现得出。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>审计发现</translation>
    </message>
    <message>
        <source>No findings yet. A finding is best made from the check that shows it: Ctrl+Enter in the fieldwork fills in what is usual.</source>
        <translation>还没有审计发现。最好从相应的检查项生成：在现场审计中按Ctrl+Enter，会填好常见内容。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GradeMatrix</name>
    <message>
        <source>Slight</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>明显</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>不太可能</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Consequence %1, likelihood %2: %3</source>
        <extracomment>a cell of the matrix, for screen readers</extracomment>
        <translation>后果%1，可能性%2：%3</translation>
    </message>
    <message>
        <source>Consequence and likelihood</source>
        <translation>后果与可能性</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OpinionPanel</name>
    <message>
        <source>No finding yet</source>
        <translation>尚无审计发现</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>High %1, medium %2, low %3, not graded %4.</source>
        <translation>高%1项，中%2项，低%3项，未定级%4项。</translation>
    </message>
    <message>
        <source>Gates that failed: %1.</source>
        <translation>未通过的门槛：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>By the rule: %1.</source>
        <translation>按规则：%1。</translation>
    </message>
    <message>
        <source>The manual suggests one step from the rule at most.</source>
        <translation>手册建议与规则相差不超过一级。</translation>
    </message>
    <message>
        <source>Needed before the report is signed.</source>
        <translation>报告签署前须填写。</translation>
    </message>
    <message>
        <source>Opinion so far</source>
        <translation>目前的审计意见</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>由谁得出</translation>
    </message>
    <message>
        <source>Why it departs from the rule</source>
        <translation>偏离规则的理由</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The lead: %1</source>
        <translation>审计组长：%1</translation>
    </message>
</context>
</TS>
