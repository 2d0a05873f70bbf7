<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>sextant::ui::ActionCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定责任人</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>未定期限</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ActionTableModel</name>
    <message>
        <source>not agreed</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
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
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Brings</source>
        <extracomment>What an action alone would add to the overall figure</extracomment>
        <translation>总分变化</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>now %1, target %2</source>
        <translation>现为%1，目标%2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BoardColumn</name>
    <message>
        <source>%1 %2</source>
        <extracomment>heading of a column of the board: &quot;In progress 3&quot;</extracomment>
        <translation>%1&#x2002;%2</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
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
</context>
<context>
    <name>sextant::ui::DetailPanel</name>
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
</context>
<context>
    <name>sextant::ui::PlanActs</name>
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
</context>
<context>
    <name>sextant::ui::PlanOutput</name>
    <message>
        <source>The plan has been saved.</source>
        <translation>计划已保存。</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>正在写入计划…</translation>
    </message>
    <message>
        <source>The printer did not take the plan.</source>
        <translation>打印机没有接受计划。</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at the printer, or save the plan as PDF.</source>
        <translation>内容没有丢失。请检查打印机，或把计划保存为PDF。</translation>
    </message>
    <message>
        <source>Plan for the council</source>
        <translation>提交理事会的计划</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>The plan in English and in Chinese</extracomment>
        <translation>双语</translation>
    </message>
    <message>
        <source>Language of the plan on paper</source>
        <translation>纸面计划的语言</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>返回计划</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为PDF</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>计划各页</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PlanPage</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示%1项，共%2项</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新行动</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) added.</source>
        <translation>
            <numerusform>已添加%n项行动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each an owner and a day: type in the row. Ctrl+Z takes them all away again.</source>
        <translation>请在表格中为每项填写责任人和期限。按Ctrl+Z可一次撤销。</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>行动计划</translation>
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
    <message>
        <source>Add files that show it</source>
        <translation>添加依据文件</translation>
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
        <source>change the cell</source>
        <translation>修改单元格</translation>
    </message>
    <message>
        <source>open the action</source>
        <translation>打开行动</translation>
    </message>
    <message>
        <source>next state</source>
        <translation>下一状态</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>新行动</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Propose actions from gaps</source>
        <translation>从差距生成行动</translation>
    </message>
    <message>
        <source>Show the plan as a board</source>
        <translation>以看板显示计划</translation>
    </message>
    <message>
        <source>Show the plan as a table</source>
        <translation>以表格显示计划</translation>
    </message>
    <message>
        <source>Show what is still to do, by due day</source>
        <translation>按期限显示待完成的行动</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Print the plan, or save it as PDF</source>
        <translation>打印计划或保存为PDF</translation>
    </message>
    <message>
        <source>Delete this action</source>
        <translation>删除这项行动</translation>
    </message>
    <message>
        <source>The plan turns gaps and failed gates into actions that somebody owns and closes. “Propose from gaps” shows what is missing and what closing it would bring; nothing is added before you choose. In the table, type in a cell to change it: days are understood as 2027-03-09, 3-9, today or +14. On the board, Ctrl and an arrow moves a card to the next state. An action is claimed done by its owner and verified by somebody who names what shows it. Everything can be undone with Ctrl+Z.</source>
        <translation>行动计划把差距和未达到的门槛变成有人负责、有人了结的行动。“从差距生成”列出欠缺之处和补上后的影响，选定之前不会添加任何内容。在表格中直接输入即可修改；期限可以写成2027-03-09、3月9日、今天或+14。在看板上，用Ctrl加方向键把卡片移到下一状态。责任人报告完成，再由他人核实并写明依据。所有操作都可用Ctrl+Z撤销。</translation>
    </message>
    <message>
        <source>Propose from gaps</source>
        <translation>从差距生成</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>打印或PDF…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>How the plan is shown</source>
        <translation>计划的显示方式</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>未定责任人</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>Action plan by state</source>
        <translation>按状态显示的行动计划</translation>
    </message>
    <message>
        <source>What will be done, by whom, until when?</source>
        <translation>做什么、谁来做、何时完成？</translation>
    </message>
    <message>
        <source>An assessment shows gaps; a plan closes them. Let the gaps propose actions and choose from them, or write one yourself. Then each gets an owner and a day, moves across the board, and is verified by somebody who has seen what shows it.</source>
        <translation>评估找出差距，计划补上差距。可以让程序根据差距提出行动供您挑选，也可以自己写一项。然后为每项行动定下责任人和期限，在看板上推进，最后由看过依据的人核实。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not closed yet.</source>
        <translation>
            <numerusform>%n项行动尚未了结。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not closed yet, %1 of them late.</source>
        <translation>
            <numerusform>%n项行动尚未了结，其中%1项已逾期。</numerusform>
        </translation>
    </message>
    <message>
        <source>When all of them are done: %1</source>
        <translation>全部完成后：%1</translation>
    </message>
    <message>
        <source>Nothing can be changed here, because this file is open for reading only.</source>
        <translation>此文件以只读方式打开，因此这里无法修改任何内容。</translation>
    </message>
    <message>
        <source>There is no assessment whose gaps could propose something.</source>
        <translation>没有可据其差距提出行动的评估。</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>还没有行动。</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>未选中任何行动。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProposalRow</name>
    <message>
        <source>%1; brings %2</source>
        <translation>%1；总分变化%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProposalsPanel</name>
    <message>
        <source>%1, gate failed: now %2, must reach %3</source>
        <translation>%1&#x2002;未达到门槛：现为%2，须达到%3</translation>
    </message>
    <message>
        <source>%1, below target: now %2, target %3</source>
        <translation>%1&#x2002;低于目标：现为%2，目标%3</translation>
    </message>
    <message numerus="yes">
        <source>Add %n action(s)</source>
        <translation>
            <numerusform>添加%n项行动</numerusform>
        </translation>
    </message>
    <message>
        <source>When these are done: %1</source>
        <translation>完成所选行动后：%1</translation>
    </message>
    <message>
        <source>Propose from gaps</source>
        <translation>从差距生成</translation>
    </message>
    <message>
        <source>Every gap and failed gate has an action already, or no target is set that is not reached.</source>
        <translation>每处差距和未达到的门槛都已有行动，或没有尚未达到的目标。</translation>
    </message>
    <message>
        <source>Failed gates and questions below their target that no action answers to yet. Tick what you want; nothing is added before.</source>
        <translation>以下是未达到的门槛和低于目标、还没有行动的题目。请勾选需要的；添加之前不会有任何改动。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>返回计划</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
