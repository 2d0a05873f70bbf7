<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>sextant::ui::PlanOutput</name>
    <message>
        <source>Plan for the council</source>
        <translation>提交理事会的计划</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>返回计划</translation>
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
        <source>Action plan</source>
        <translation>行动计划</translation>
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
