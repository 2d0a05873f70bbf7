<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::AuditActs</name>
    <message>
        <source>start an audit</source>
        <translation>开始审计</translation>
    </message>
    <message>
        <source>delete an audit</source>
        <translation>删除审计</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %n check(s)</source>
        <extracomment>checks answered of all, &quot;12 of 14 checks&quot;</extracomment>
        <translation>
            <numerusform>检查项%1/%n</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation>，</translation>
    </message>
    <message>
        <source>auditor %1</source>
        <extracomment>%1: name of the auditor who leads</extracomment>
        <translation>审计人员%1</translation>
    </message>
    <message>
        <source>“%1” has been deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back with its answers, findings and samples.</source>
        <translation>按Ctrl+Z可连同其结果、审计发现和样本一并恢复。</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>未能全部撤销。</translation>
    </message>
    <message>
        <source>Somebody has changed this since, and it stays as it is: %1.</source>
        <translation>以下内容后来已被修改，保持现状：%1。</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>open the audit</source>
        <translation>打开审计</translation>
    </message>
    <message>
        <source>new audit</source>
        <translation>新建审计</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>tick a chapter</source>
        <translation>勾选章节</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>all audits</source>
        <translation>全部审计</translation>
    </message>
    <message>
        <source>No audit is chosen.</source>
        <translation>尚未选择审计。</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>新建审计</translation>
    </message>
    <message>
        <source>Open the audit chosen</source>
        <translation>打开所选审计</translation>
    </message>
    <message>
        <source>Delete the audit chosen</source>
        <translation>删除所选审计</translation>
    </message>
    <message>
        <source>Go to step: %1</source>
        <extracomment>%1: a step of the audit: Plan, Fieldwork …</extracomment>
        <translation>转到步骤：%1</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>全部审计</translation>
    </message>
    <message>
        <source>Internal audits follow the Internal Auditor Manual: choose chapters, plan, test on the spot, write findings, report, and follow up until what was agreed is done. The list shows every audit under its stage with the opinion so far. Enter opens one; Esc leads back.</source>
        <translation>内部审计依照《内部审计手册》开展：选定章节、制定计划、现场测试、撰写审计发现、出具报告，并跟踪到整改落实。列表按阶段列出各项审计及目前的审计意见。按Enter打开，按Esc返回。</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>审计项目</translation>
    </message>
    <message>
        <source>Does it work as it should? Go and look.</source>
        <translation>是否按规定运行？到现场看一看。</translation>
    </message>
    <message>
        <source>An audit takes chapters of the Internal Auditor Manual to the place where the work is done: you test checks step by step, keep what you saw as evidence, draw samples, and write findings from which the opinion follows. It works without a network.</source>
        <translation>审计就是带着《内部审计手册》的章节到工作现场：逐项测试检查项，留存所见证据，抽取样本，撰写审计发现，由此得出审计意见。全程无需网络。</translation>
    </message>
    <message>
        <source>Universe and annual plan</source>
        <translation>审计范围总览与年度计划</translation>
    </message>
    <message>
        <source>The form of the new audit is open.</source>
        <translation>新审计的表单正开着。</translation>
    </message>
    <message>
        <source>List of audits</source>
        <translation>审计项目列表</translation>
    </message>
    <message>
        <source>The list is shown already.</source>
        <translation>已在列表中。</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>审计项目</translation>
    </message>
    <message>
        <source>Universe and plan</source>
        <translation>总览与计划</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>本页显示的内容</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChapterList</name>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <extracomment>a chapter of the manual and the number of its checks</extracomment>
        <translation>
            <numerusform>%1（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n check(s)</source>
        <translation>
            <numerusform>%1，%n个检查项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::EngagementCard</name>
    <message>
        <source>“%1” is not a day. Write it as 2027-03-09, 3-9, today or +14.</source>
        <translation>“%1”不是日期。请写成2027-03-09、3-9、今天或+14。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EngagementHead</name>
    <message>
        <source>Opinion</source>
        <translation>审计意见</translation>
    </message>
    <message>
        <source>Opinion so far</source>
        <translation>目前的审计意见</translation>
    </message>
    <message>
        <source>Set by the lead auditor: %1</source>
        <extracomment>Why the opinion is what it is. %1: a reason, a clause without a full stop</extracomment>
        <translation>由审计组长认定：%1</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <extracomment>Number of checks that are satisfactory, in the head of an audit</extracomment>
        <translation>%1符合</translation>
    </message>
    <message>
        <source>%1 partly</source>
        <translation>%1部分</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>%1不符合</translation>
    </message>
    <message>
        <source>%1 n/a</source>
        <translation>%1不适用</translation>
    </message>
    <message>
        <source>%1 not tested</source>
        <translation>%1未测试</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1未答</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>全部审计</translation>
    </message>
    <message>
        <source>Back to the list of audits (Esc)</source>
        <translation>返回审计列表（Esc）</translation>
    </message>
    <message>
        <source>Steps of the audit</source>
        <translation>审计步骤</translation>
    </message>
    <message>
        <source>Nothing tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>No finding yet</source>
        <translation>尚无审计发现</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LetterCard</name>
    <message>
        <source>change the letter</source>
        <translation>修改审计通知书</translation>
    </message>
    <message>
        <source>There is a text already. Empty it to have one proposed.</source>
        <translation>已有正文。清空后可重新拟稿。</translation>
    </message>
    <message>
        <source>Notification letter</source>
        <translation>审计通知书</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>通知书语言</translation>
    </message>
    <message>
        <source>Propose a text</source>
        <translation>代拟正文</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制正文</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>通知书正文</translation>
    </message>
    <message>
        <source>Addressees, parted by semicolons</source>
        <translation>送达对象（用分号隔开）</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Write the letter in this language first, or have one proposed.</source>
        <translation>请先用这种语言撰写通知书，或点击代拟正文。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印……</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为PDF</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MeetingsCard</name>
    <message>
        <source>change a meeting&apos;s notes</source>
        <translation>修改会议记录</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation>进点会议</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>总结会议</translation>
    </message>
    <message>
        <source>Opening meeting held on</source>
        <translation>进点会议日期</translation>
    </message>
    <message>
        <source>Closing meeting held on</source>
        <translation>总结会议日期</translation>
    </message>
    <message>
        <source>What was said and agreed at the opening</source>
        <translation>进点会议记录与共识</translation>
    </message>
    <message>
        <source>What was said and agreed at the closing</source>
        <translation>总结会议记录与共识</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会人员</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NewEngagementForm</name>
    <message>
        <source>Write the day as 2027-03-09, or 3-9 for the next one.</source>
        <translation>请写成2027-03-09，或用3-9表示最近的一个3月9日。</translation>
    </message>
    <message>
        <source>This day lies before the first one.</source>
        <translation>此日期早于起始日期。</translation>
    </message>
    <message>
        <source>The audit needs a title.</source>
        <translation>请填写审计标题。</translation>
    </message>
    <message>
        <source>Chapters of the manual; with none ticked, all of them for now</source>
        <translation>手册章节；一章都不勾选则暂含全部章节</translation>
    </message>
    <message numerus="yes">
        <source>Chapters of the manual: %1, with %n check(s)</source>
        <translation>
            <numerusform>手册章节：%1章，共%n个检查项</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Audited from</source>
        <translation>被审计期间自</translation>
    </message>
    <message>
        <source>Audited to</source>
        <translation>被审计期间至</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>工作开始</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>工作结束</translation>
    </message>
    <message>
        <source>Start the audit</source>
        <translation>开始审计</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PlanTab</name>
    <message>
        <source>Not everything could be put back.</source>
        <translation>未能全部撤销。</translation>
    </message>
    <message>
        <source>Somebody has changed this since, and it stays as it is: %1.</source>
        <translation>以下内容后来已被修改，保持现状：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>How much is missing before fieldwork begins, beside the word &quot;Plan&quot;</extracomment>
        <translation>
            <numerusform>缺%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>What the next stage of the audit lacks</source>
        <translation>进入下一阶段还缺什么</translation>
    </message>
    <message>
        <source>Team and independence</source>
        <translation>审计组与独立性</translation>
    </message>
    <message>
        <source>Notification letter</source>
        <translation>审计通知书</translation>
    </message>
    <message>
        <source>Say what the audit is to find out, which chapters of the manual it covers, over which period and when. Name the team: each declares what could impair his or her independence, and ticks the chapters whose work is or was his or her own; what stands in the way is named, and the council may decide to go on. Have a letter proposed, change it, and note when it was sent. What the next stage still lacks stands at the top: each line leads to its place.</source>
        <translation>写明这项审计要弄清什么、涉及手册哪些章节、审计哪段期间、何时开展。确定审计组成员：每人声明可能影响独立性的事项，并勾选现在或曾经由本人负责的章节；不利于独立性的情形会逐条列出，是否继续由理事会决定。可让程序代拟通知书，修改后记下发出日期。进入下一阶段还缺的内容列在最前，点击即可转到相应位置。</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>The first step of an audit</extracomment>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScopeCard</name>
    <message>
        <source>change what is audited</source>
        <translation>修改审计内容</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Chapters of the manual; none is chosen yet</source>
        <translation>手册章节；尚未选定</translation>
    </message>
    <message numerus="yes">
        <source>Chapters of the manual: %1, with %n check(s)</source>
        <translation>
            <numerusform>手册章节：%1章，共%n个检查项</numerusform>
        </translation>
    </message>
    <message>
        <source>What is audited</source>
        <translation>审计内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Objective: what the council wants to know</source>
        <translation>审计目标：理事会想了解什么</translation>
    </message>
    <message>
        <source>Scope: what is looked at, and what is not</source>
        <translation>审计范围：查什么，不查什么</translation>
    </message>
    <message>
        <source>Criteria: the rules by which it is judged</source>
        <translation>审计标准：依据哪些规定判断</translation>
    </message>
    <message>
        <source>Unit of the audit universe</source>
        <translation>所属审计对象</translation>
    </message>
    <message>
        <source>Audited from</source>
        <translation>被审计期间自</translation>
    </message>
    <message>
        <source>Audited to</source>
        <translation>被审计期间至</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>工作开始</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>工作结束</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StageCard</name>
    <message>
        <source>move the audit to another stage</source>
        <translation>变更审计阶段</translation>
    </message>
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
        <source>This audit is cancelled.</source>
        <translation>本项审计已取消。</translation>
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
        <source>What is needed is named above.</source>
        <translation>必需的内容已在上方列出。</translation>
    </message>
    <message>
        <source>Cancel the audit</source>
        <translation>取消审计</translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation>关闭审计</translation>
    </message>
    <message>
        <source>Go on to: %1</source>
        <extracomment>%1: a stage of an audit: Planned, Fieldwork …</extracomment>
        <translation>进入：%1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>退回：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StepButton</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TeamCard</name>
    <message>
        <source>change the team</source>
        <translation>修改审计组</translation>
    </message>
    <message>
        <source>declared %1</source>
        <translation>%1已声明</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未声明</translation>
    </message>
    <message>
        <source>Write the name of the person.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a person, %2: what stands in the way of independence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>独立性</translation>
    </message>
    <message>
        <source>Team and independence</source>
        <translation>审计组与独立性</translation>
    </message>
    <message>
        <source>Name of a person to add</source>
        <translation>添加成员姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Independence declared on</source>
        <translation>独立性声明日期</translation>
    </message>
    <message>
        <source>Declaration: posts held, payments approved, kinship</source>
        <translation>声明：任职、审批过的付款、亲属关系</translation>
    </message>
    <message>
        <source>What impairs independence; empty when nothing does</source>
        <translation>影响独立性的事项（没有则留空）</translation>
    </message>
    <message>
        <source>Chapters whose work is or was this person&apos;s own</source>
        <translation>现在或曾经由本人负责的章节</translation>
    </message>
    <message>
        <source>Take out of the team</source>
        <translation>移出审计组</translation>
    </message>
</context>
</TS>
