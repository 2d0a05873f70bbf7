<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::ApprovalForm</name>
    <message>
        <source>Who approved it, for the council?</source>
        <translation>由谁代表理事会批准？</translation>
    </message>
    <message>
        <source>Write a day that has been, as 2025-03-09.</source>
        <translation>请填写已经过去的日期，如2025-03-09。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes, or another note</source>
        <translation>会议纪要或其他说明</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>记录批准</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PlanTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A unit that has been deleted</source>
        <translation>已删除的单元</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>New since the plan</source>
        <translation>计划之后新增</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of the year, in a narrow column</extracomment>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>剩余风险</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>人天</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>head of a column: the audit that began from the unit</extracomment>
        <translation>审计项目</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProposePanel</name>
    <message>
        <source>Head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Write the name of an office or another entity.</source>
        <translation>请填写办事处或其他机构的名称。</translation>
    </message>
    <message numerus="yes">
        <source>%1 chapters × %2 places = %n unit(s)</source>
        <translation>
            <numerusform>%1章×%2处＝%n个审计单元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of them are there already</source>
        <extracomment>behind &quot;22 chapters × 2 places = 44 units&quot;</extracomment>
        <translation>%1，其中%2个已在列</translation>
    </message>
    <message numerus="yes">
        <source>Add %n unit(s)</source>
        <translation>
            <numerusform>添加%n个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new is ticked.</source>
        <translation>没有勾选新的单元。</translation>
    </message>
    <message>
        <source>Propose auditable units</source>
        <translation>建议审计单元</translation>
    </message>
    <message>
        <source>A unit is a chapter of the manual at an office and in a country. About 25 are enough for a head office with two offices abroad: join what one person runs, and untick what is not done there. Nothing is added before you say so; Ctrl+Z takes it all away again.</source>
        <translation>审计单元就是手册的一章落在某个机构、某个国家。总部加两个境外办事处，25个左右就够：由同一个人管的合并，当地不做的不勾。确认之前什么也不会添加；按Ctrl+Z可以全部撤回。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Another office or entity</source>
        <translation>其他办事处或机构</translation>
    </message>
    <message>
        <source>Kigali office, Rwanda</source>
        <translation>基加利办事处，卢旺达</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>添加地点</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部不勾</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RatingRow</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a number and what it means, for screen readers: &quot;2, Regular contact&quot;</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1; set by hand, the factors say %2</source>
        <extracomment>%1: what the number set by hand means; %2: the number that the factors propose</extracomment>
        <translation>%1；手工设定，按因素应为%2</translation>
    </message>
    <message>
        <source>%1; as the factors propose</source>
        <translation>%1；按因素建议</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>恢复建议值</translation>
    </message>
</context>
<context>
    <name>sextant::ui::UnitPanel</name>
    <message>
        <source>rename an auditable unit</source>
        <translation>更改审计单元名称</translation>
    </message>
    <message>
        <source>change the entity of a unit</source>
        <translation>更改单元的机构</translation>
    </message>
    <message>
        <source>change the chapter of a unit</source>
        <translation>更改单元对应的章</translation>
    </message>
    <message>
        <source>change the country of a unit</source>
        <translation>更改单元的国家</translation>
    </message>
    <message>
        <source>take a unit into use</source>
        <translation>启用单元</translation>
    </message>
    <message>
        <source>take a unit out of use</source>
        <translation>停用单元</translation>
    </message>
    <message>
        <source>judge an auditable unit</source>
        <translation>评定审计单元</translation>
    </message>
    <message>
        <source>take the proposed number</source>
        <translation>采用建议值</translation>
    </message>
    <message>
        <source>Write a day that has been, as 2025-03-09.</source>
        <translation>请填写已经过去的日期，如2025-03-09。</translation>
    </message>
    <message>
        <source>change when a unit was audited</source>
        <translation>更改单元的审计日期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Out of use: not ranked and not planned.</source>
        <translation>已停用：不排序，不列入计划。</translation>
    </message>
    <message>
        <source>Inherent risk %1 × %2 = %3.</source>
        <translation>固有风险%1×%2＝%3。</translation>
    </message>
    <message>
        <source>Residual risk %1: %2.</source>
        <translation>剩余风险%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Audited every %n year(s).</source>
        <translation>
            <numerusform>每%n年审计一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Due in %1.</source>
        <translation>%1年到期。</translation>
    </message>
    <message>
        <source>Never audited: due now.</source>
        <translation>从未审计：现在就到期。</translation>
    </message>
    <message>
        <source>Confidence in the controls</source>
        <translation>对控制的信心</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Start an audit of it…</source>
        <translation>由此开始审计……</translation>
    </message>
    <message>
        <source>Delete this unit</source>
        <translation>删除此单元</translation>
    </message>
    <message>
        <source>In use: ranked and planned</source>
        <translation>启用：参与排序和计划</translation>
    </message>
    <message>
        <source>Name of its own, if the chapter does not say it</source>
        <translation>自定名称（章名不足以说明时）</translation>
    </message>
    <message>
        <source>Chapter of the manual</source>
        <translation>手册的章</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Last audited on</source>
        <translation>上次审计日期</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Factors from 0 to 3, controls from 0 to 4</source>
        <translation>因素0至3分，控制0至4分</translation>
    </message>
    <message>
        <source>Impact and likelihood, 1 to 5</source>
        <translation>影响与可能性，1至5分</translation>
    </message>
    <message>
        <source>None, or several</source>
        <translation>无，或跨几章</translation>
    </message>
</context>
<context>
    <name>sextant::ui::UnitTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (out of use)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>impact and likelihood, &quot;4 × 3&quot;</extracomment>
        <translation>%1×%2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Impact × likelihood</source>
        <translation>影响×可能性</translation>
    </message>
    <message>
        <source>Inherent</source>
        <extracomment>head of a column: inherent risk</extracomment>
        <translation>固有</translation>
    </message>
    <message>
        <source>Controls</source>
        <extracomment>head of a column: confidence in the controls</extracomment>
        <translation>控制</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>剩余风险</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Last audited</source>
        <translation>上次审计</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>sextant::ui::UnitsView</name>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Residual risk: %1 high, %2 medium, %3 low.</source>
        <translation>剩余风险：高%1个，中%2个，低%3个。</translation>
    </message>
    <message>
        <source>Where the units lie by impact and likelihood, before controls.</source>
        <translation>各单元按影响和可能性所在的位置（不计控制）。</translation>
    </message>
    <message>
        <source>Impact and likelihood</source>
        <translation>影响与可能性</translation>
    </message>
    <message>
        <source>The numbers are ranks, as in the table; the place is the risk before controls.</source>
        <translation>数字是表中的排序，位置表示不计控制的风险。</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新单元</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) added.</source>
        <translation>
            <numerusform>已添加%n个单元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge each by nine digits, typed in its row: 0 to 3 for each factor. Ctrl+Z takes them all away again.</source>
        <translation>在每行直接按数字键评定：九个因素，各0至3分。按Ctrl+Z可以全部撤回。</translation>
    </message>
    <message>
        <source>“%1” has been deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>按Ctrl+Z恢复。</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>add the units</source>
        <translation>添加单元</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>new unit</source>
        <translation>新单元</translation>
    </message>
    <message>
        <source>judge the factor</source>
        <translation>评定因素</translation>
    </message>
    <message>
        <source>open the unit</source>
        <translation>打开单元</translation>
    </message>
    <message>
        <source>start an audit</source>
        <translation>开始审计</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>sort by the column</source>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>There is no unit yet.</source>
        <translation>还没有审计单元。</translation>
    </message>
    <message>
        <source>New auditable unit</source>
        <translation>新建审计单元</translation>
    </message>
    <message>
        <source>Propose auditable units</source>
        <translation>建议审计单元</translation>
    </message>
    <message>
        <source>Open the unit chosen</source>
        <translation>打开所选单元</translation>
    </message>
    <message>
        <source>Start an audit of the unit chosen</source>
        <translation>由所选单元开始审计</translation>
    </message>
    <message>
        <source>Delete the unit chosen</source>
        <translation>删除所选单元</translation>
    </message>
    <message>
        <source>Map of impact and likelihood</source>
        <translation>影响与可能性分布图</translation>
    </message>
    <message>
        <source>The audit universe lists what could be audited: chapter by office and country. In the table, digits judge the factor that is marked beside it and go on to the next; Backspace goes back one. Impact and likelihood follow from the factors and may be set by hand. Confidence in the controls lowers the risk to what remains; from that follow rank and cycle.</source>
        <translation>审计范围总览列出可以审计的一切：章，按机构和国家分列。在表中按数字键，评定右侧标出的因素，并自动转到下一个；退格键回到上一个。影响和可能性由因素得出，也可以手工设定。对控制的信心把风险降为剩余风险，由此得出排序和周期。</translation>
    </message>
    <message>
        <source>Propose units…</source>
        <translation>建议单元……</translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation>手工添加一个</translation>
    </message>
    <message>
        <source>Auditable units</source>
        <translation>审计单元</translation>
    </message>
    <message>
        <source>What could be audited?</source>
        <translation>哪些可以审计？</translation>
    </message>
    <message>
        <source>The audit universe lists all that could be audited: each chapter of the manual, at each office, in each country. You judge nine factors of each; from them follow its risk, its rank, and how often it is looked at. The annual plan takes what is due and fits into your days.</source>
        <translation>审计范围总览列出可以审计的一切：手册的每一章，每个机构，每个国家。逐项评定九个因素，由此得出风险、排序和审计周期。年度计划从中选取到期且人天排得下的。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::UniverseActs</name>
    <message>
        <source>add auditable units</source>
        <translation>添加审计单元</translation>
    </message>
    <message>
        <source>add an auditable unit</source>
        <translation>添加审计单元</translation>
    </message>
    <message>
        <source>delete an auditable unit</source>
        <translation>删除审计单元</translation>
    </message>
    <message>
        <source>delete an annual plan</source>
        <translation>删除年度计划</translation>
    </message>
</context>
<context>
    <name>sextant::ui::UniverseView</name>
    <message>
        <source>Not everything could be put back.</source>
        <translation>未能全部恢复。</translation>
    </message>
    <message>
        <source>Somebody has changed this since, and it stays as it is: %1.</source>
        <translation>其后有人改动过，保持现状：%1。</translation>
    </message>
    <message>
        <source>all audits</source>
        <translation>全部审计</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>审计单元</translation>
    </message>
    <message>
        <source>Annual plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>What the universe shows</source>
        <translation>总览显示的内容</translation>
    </message>
    <message>
        <source>units, plan</source>
        <translation>单元、计划</translation>
    </message>
    <message>
        <source>Auditable units</source>
        <translation>审计单元</translation>
    </message>
    <message>
        <source>They are shown already.</source>
        <translation>已在显示。</translation>
    </message>
    <message>
        <source>Annual plan of audits</source>
        <translation>年度审计计划</translation>
    </message>
    <message>
        <source>It is shown already.</source>
        <translation>已在显示。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::YearPlanView</name>
    <message>
        <source>Write whole days, as 40.</source>
        <translation>请填写整数人天，如40。</translation>
    </message>
    <message>
        <source>change the days of a plan</source>
        <translation>更改计划的人天</translation>
    </message>
    <message>
        <source>accept the proposed plan</source>
        <translation>接受建议的计划</translation>
    </message>
    <message>
        <source>The plan of %1 is made.</source>
        <translation>%1年计划已编制。</translation>
    </message>
    <message>
        <source>Change it as you see fit: Space takes a unit in or out, 1 to 4 move it to a quarter, F2 opens its days. Ctrl+Z goes back to the proposal.</source>
        <translation>可以再作调整：空格键列入或移出，1至4移到某季度，F2填写人天。按Ctrl+Z回到建议。</translation>
    </message>
    <message>
        <source>propose the plan again</source>
        <translation>重新建议计划</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>“%1”不是人天数。</translation>
    </message>
    <message>
        <source>Write whole days, as 8; the days are as they were.</source>
        <translation>请填写整数人天，如8；人天保持不变。</translation>
    </message>
    <message>
        <source>change the days of an audit</source>
        <translation>更改审计的人天</translation>
    </message>
    <message>
        <source>say why a unit is planned so</source>
        <translation>填写安排的原因</translation>
    </message>
    <message>
        <source>take a unit into the plan</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <source>take a unit out of the plan</source>
        <translation>移出计划</translation>
    </message>
    <message>
        <source>record the approval of a plan</source>
        <translation>记录计划的批准</translation>
    </message>
    <message>
        <source>back to the plan</source>
        <translation>回到计划</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>accept the proposal</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>take in or out</source>
        <translation>列入或移出</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>a day more or less</source>
        <translation>增减一天</translation>
    </message>
    <message>
        <source>days or reason</source>
        <translation>人天或原因</translation>
    </message>
    <message>
        <source>start the audit</source>
        <translation>开始审计</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Accept the proposal first.</source>
        <translation>请先接受建议。</translation>
    </message>
    <message>
        <source>Accept the proposed annual plan</source>
        <translation>接受建议的年度计划</translation>
    </message>
    <message>
        <source>There is a plan for the year.</source>
        <translation>该年已有计划。</translation>
    </message>
    <message>
        <source>Propose the annual plan again</source>
        <translation>重新建议年度计划</translation>
    </message>
    <message>
        <source>Take the unit in or out of the plan</source>
        <translation>把单元列入或移出计划</translation>
    </message>
    <message>
        <source>Start the audit of the unit, or open it</source>
        <translation>开始或打开该单元的审计</translation>
    </message>
    <message>
        <source>Record the council’s approval of the plan</source>
        <translation>记录理事会对计划的批准</translation>
    </message>
    <message>
        <source>Print the annual plan</source>
        <translation>打印年度计划</translation>
    </message>
    <message>
        <source>The plan goes down the ranks and takes what is due while days last, without those kept free for alerts; what does not fit is named. Accept the proposal, then change it: every change is one step of undo. The council approves the plan with what it leaves out; a change after that is named.</source>
        <translation>计划按排序往下，选取到期的单元，直到人天用完（不含预留给线索的）；排不下的一一列明。先接受建议，再作调整，每次调整都可以撤销一步。理事会批准计划，也就接受了不审计的部分；批准之后的改动会注明。</translation>
    </message>
    <message>
        <source>move an audit to another quarter</source>
        <translation>把审计移到其他季度</translation>
    </message>
    <message>
        <source>take back the approval of a plan</source>
        <translation>撤回计划的批准</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Days available</source>
        <translation>可用人天</translation>
    </message>
    <message>
        <source>Kept free for alerts</source>
        <translation>预留给线索</translation>
    </message>
    <message>
        <source>Usual days per audit</source>
        <translation>每项审计一般人天</translation>
    </message>
    <message>
        <source>Annual plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>重新建议</translation>
    </message>
    <message>
        <source>Start the audit…</source>
        <translation>开始审计……</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印……</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>回到计划</translation>
    </message>
    <message>
        <source>Record an approval…</source>
        <translation>记录批准……</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>To the units</source>
        <translation>去列审计单元</translation>
    </message>
    <message>
        <source>A plan needs something to choose from.</source>
        <translation>编制计划，先要有可选的单元。</translation>
    </message>
    <message>
        <source>The annual plan goes down the ranks of the audit universe and takes what is due and fits into your days; it says what it leaves out. List the auditable units first.</source>
        <translation>年度计划按审计范围总览的排序往下，选取到期且人天排得下的，并列明不审计的部分。请先列出审计单元。</translation>
    </message>
    <message>
        <source>%1, no plan yet</source>
        <translation>%1，尚无计划</translation>
    </message>
    <message>
        <source>Proposed, not accepted yet.</source>
        <translation>这是建议，尚未接受。</translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) in %1 of %2 days.</source>
        <translation>
            <numerusform>共%n项审计，用%1人天，可用%2人天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) too many: %1 are kept free.</source>
        <translation>
            <numerusform>超出%n天：预留%1天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, %1 kept free.</source>
        <translation>
            <numerusform>还剩%n天，预留%1天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that are due have no days.</source>
        <translation>
            <numerusform>有%n个到期的单元排不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarters: %1, %2, %3 and %4 days.</source>
        <translation>各季度：%1、%2、%3、%4天。</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>%2由%1批准。</translation>
    </message>
    <message>
        <source>Minutes: %1.</source>
        <translation>见会议纪要：%1。</translation>
    </message>
    <message>
        <source>Not approved yet. Print the plan for the council, and record what it decides.</source>
        <translation>尚未批准。打印计划交理事会，再记录其决定。</translation>
    </message>
    <message>
        <source>Changed after approval, last on %1.</source>
        <translation>批准后有改动，最近一次在%1。</translation>
    </message>
    <message>
        <source>Tell the council, and record its approval anew.</source>
        <translation>请告知理事会，并重新记录批准。</translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation>打开审计</translation>
    </message>
    <message>
        <source>Choose a unit in the table.</source>
        <translation>请在表中选择单元。</translation>
    </message>
</context>
</TS>
