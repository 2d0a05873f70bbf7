<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
</TS>
