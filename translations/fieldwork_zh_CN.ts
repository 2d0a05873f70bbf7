<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::CheckFilterBar</name>
    <message>
        <source>Open</source>
        <extracomment>A filter: checks that are not answered yet</extracomment>
        <translation>未答</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>有标记</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>分给我的</translation>
    </message>
    <message>
        <source>N and P</source>
        <extracomment>A filter: not satisfactory, or partly</extracomment>
        <translation>不符合和部分符合</translation>
    </message>
    <message>
        <source>Changed after sign-off</source>
        <translation>签署后有改动</translation>
    </message>
    <message>
        <source>Without working paper</source>
        <translation>无底稿</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation>
            <numerusform>%1：%n个检查项</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No check fits all of these.</source>
        <translation>没有检查项同时满足这些条件。</translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation>显示全部检查项</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckPane</name>
    <message>
        <source>Working paper</source>
        <translation>工作底稿</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>%1  How to test</source>
        <extracomment>Above the steps of a check: its code</extracomment>
        <translation>%1 测试步骤</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldworkActs</name>
    <message>
        <source>Sign-off of %1 withdrawn</source>
        <translation>撤回%1的签署</translation>
    </message>
    <message>
        <source>Sign-off of %1</source>
        <translation>签署%1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>复核%1</translation>
    </message>
    <message>
        <source>Review note on %1</source>
        <translation>%1的复核意见</translation>
    </message>
    <message>
        <source>Answer to a review note on %1</source>
        <translation>答复%1的复核意见</translation>
    </message>
    <message>
        <source>Removal of a review note on %1</source>
        <translation>删除%1的复核意见</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldworkTab</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the checks</source>
        <translation>回到检查项</translation>
    </message>
    <message>
        <source>new finding from this check</source>
        <translation>写成审计发现</translation>
    </message>
    <message>
        <source>satisfactory, partly, not, not applicable, not tested</source>
        <translation>符合、部分符合、不符合、不适用、未测试</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
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
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>下一窗格</translation>
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
        <source>Not applicable, with a reason</source>
        <translation>不适用，并说明原因</translation>
    </message>
    <message>
        <source>Not applicable, for the last reason</source>
        <translation>不适用，沿用上一个原因</translation>
    </message>
    <message>
        <source>Take the result away</source>
        <translation>清除结果</translation>
    </message>
    <message>
        <source>Write in the working paper</source>
        <translation>填写工作底稿</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Flag, or take the flag away</source>
        <translation>加上或取消标记</translation>
    </message>
    <message>
        <source>New finding from this check</source>
        <translation>由此项写成审计发现</translation>
    </message>
    <message>
        <source>Sign off, or withdraw</source>
        <translation>签署或撤回签署</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标为已复核</translation>
    </message>
    <message>
        <source>Write a review note</source>
        <translation>写复核意见</translation>
    </message>
    <message>
        <source>Go to the next open check</source>
        <translation>转到下一个未答的检查项</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>转到筛选</translation>
    </message>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>没有全部撤销。</translation>
    </message>
    <message>
        <source>Changed since and left as it is: %1.</source>
        <translation>此后又有改动，保持原样：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Text that you had not finished is back.</source>
        <translation>上次没写完的文字已找回。</translation>
    </message>
    <message>
        <source>It was kept when the program ended, and becomes part of the note when you leave the field.</source>
        <translation>程序退出时已保存，离开输入框后记入说明。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the word Fieldwork: how many checks have a result</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>约%n小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left at your pace: %1 (%2 for a check)</source>
        <extracomment>%1: &quot;about 40 minutes&quot;, %2: &quot;about 3 minutes&quot;</extracomment>
        <translation>按您的进度还需%1（每项%2）</translation>
    </message>
    <message>
        <source>Every check shown has a result.</source>
        <translation>列出的检查项都有结果了。</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>新的审计发现</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>现场审计</translation>
    </message>
    <message>
        <source>conforms</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>New sample for this check</source>
        <translation>为此项抽样</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>How many samples an audit has</extracomment>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>cannot be tested</source>
        <translation>无法测试</translation>
    </message>
    <message>
        <source>right amount</source>
        <translation>审定金额</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>审计发现</translation>
    </message>
    <message>
        <source>Add a file to the item</source>
        <translation>为该项添加文件</translation>
    </message>
    <message>
        <source>Enlarge the sample</source>
        <translation>补抽样本</translation>
    </message>
    <message>
        <source>Draw the sample again and compare</source>
        <translation>重新抽取样本并核对</translation>
    </message>
    <message>
        <source>Working paper of the sample to print</source>
        <translation>打印样本底稿</translation>
    </message>
    <message>
        <source>The checks of the chapters chosen stand on the left, the working paper of one of them on the right. Y, P, N and T give a result and go on to the next check; A asks why it does not apply. Shift with the arrows takes several checks: then one key gives all of them the same result, and one Ctrl+Z takes it back.

Enter goes to the note, Esc comes back. The marks below the note say what was done with a figure. Files belong to the check (E), and Ctrl+Enter begins a finding with what the manual suggests.

S puts your name under the check as it is now, R the reviewer&apos;s. What changes afterwards is marked and has a filter of its own. Whoever reviews writes notes (Shift+R), which stay open until they are resolved.

F5 leads to the samples, W begins one for the check. There Y, N and A give the result of an item, V takes its right amount, Enter a note, E a file; Ctrl+Enter makes a finding of what failed.</source>
        <translation>所选各章的检查项列在左边，右边是其中一项的工作底稿。按Y、P、N、T给出结果并转到下一项；按A说明为什么不适用。按住Shift用方向键可选中几项，一个键给出相同结果，按一次Ctrl+Z全部撤销。

按Enter写说明，按Esc返回。说明下方的审计标识表示对一个数字做了什么。证据文件归入检查项（E）；按Ctrl+Enter，用手册的建议起草一条审计发现。

按S在当前底稿上签名，按R由复核人签名。此后的改动会标出来，并有专门的筛选。复核人写复核意见（Shift+R），了结之前一直列为未结。

按F5转到样本，按W为当前检查项新建样本。样本中按Y、N、A给出结果，按V填审定金额，按Enter写说明，按E添加文件；按Ctrl+Enter把未通过的项目写成审计发现。</translation>
    </message>
    <message>
        <source>Enter from paper…</source>
        <translation>录入纸质表…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PopulationBox</name>
    <message>
        <source>Population from a file</source>
        <translation>从文件读取总体</translation>
    </message>
    <message>
        <source>Ledgers (*.csv *.txt *.xlsx)</source>
        <translation>账册（*.csv *.txt *.xlsx）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件（*）</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted list</source>
        <translation>粘贴的清单</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合计%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals left out</source>
        <translation>
            <numerusform>剔除合计行%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated reference(s)</source>
        <translation>
            <numerusform>重复编号%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more row(s) like it)</source>
        <translation>
            <numerusform>%1（另有%n行类似问题）</numerusform>
        </translation>
    </message>
    <message>
        <source>All other columns</source>
        <translation>其余各列</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The first one that is not hidden</source>
        <translation>第一个未隐藏的工作表</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>1-200, V0001-V0500, or paste a list</source>
        <translation>1-200、V0001-V0500，或粘贴清单</translation>
    </message>
    <message>
        <source>From a file: CSV or workbook…</source>
        <translation>从文件读取：CSV或工作簿…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Reference in</source>
        <translation>编号列</translation>
    </message>
    <message>
        <source>Description in</source>
        <extracomment>Column of a ledger that says what an item is about</extracomment>
        <translation>内容列</translation>
    </message>
    <message>
        <source>Date in</source>
        <translation>日期列</translation>
    </message>
    <message>
        <source>Amount in</source>
        <translation>金额列</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PopulationModel</name>
    <message>
        <source>Chosen</source>
        <extracomment>Head of a column of ticks: the items that were chosen by hand</extracomment>
        <translation>选取</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选取</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PopulationView</name>
    <message>
        <source>Rows of the population</source>
        <translation>总体各行</translation>
    </message>
    <message>
        <source>Space chooses a row, Enter writes why. What is chosen by hand speaks for itself only.</source>
        <translation>按空格键选取一行，按回车键填写理由。人工选取的项目仅就其本身而言。</translation>
    </message>
    <message>
        <source>As they were read. Every row is one item that can be drawn; rows of totals are left out.</source>
        <translation>按读取结果显示。每行是一个可抽取的项目，合计行已剔除。</translation>
    </message>
    <message>
        <source>Find in the rows; Enter goes to the next</source>
        <translation>在各行中查找，按回车键转到下一处</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>在各行中查找</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProcedurePanel</name>
    <message>
        <source>Control objective</source>
        <translation>控制目标</translation>
    </message>
    <message>
        <source>How to test</source>
        <translation>测试步骤</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>要取得的资料</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Good result</source>
        <translation>符合的情形</translation>
    </message>
    <message>
        <source>Bad result</source>
        <translation>不符合的情形</translation>
    </message>
    <message>
        <source>Legal figures in force</source>
        <translation>现行法定数值</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A legal figure: its name, its values, its unit</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>If this is not satisfactory, the opinion is unsatisfactory.</source>
        <translation>本项不符合，审计意见即为不满意。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReviewPanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Who put a name to something, and when</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Prepared and reviewed</source>
        <translation>编制与复核</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>复核意见</translation>
    </message>
    <message>
        <source>New review note</source>
        <translation>新的复核意见</translation>
    </message>
    <message>
        <source>Answer to the review note</source>
        <translation>答复这条复核意见</translation>
    </message>
    <message>
        <source>What should the preparer look at again?</source>
        <translation>请编制人再看什么？</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答复</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加意见</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>changed after</source>
        <translation>其后有改动</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>not signed off yet</source>
        <translation>尚未签署</translation>
    </message>
    <message>
        <source>Withdraw (S)</source>
        <translation>撤回（S）</translation>
    </message>
    <message>
        <source>Sign off (S)</source>
        <translation>签署（S）</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未复核</translation>
    </message>
    <message>
        <source>Reviewed (R)</source>
        <translation>已复核（R）</translation>
    </message>
    <message>
        <source>One person prepared and reviewed this check.</source>
        <translation>此项由同一人编制和复核。</translation>
    </message>
    <message>
        <source>Answer: %1 (%2)</source>
        <extracomment>The preparer&apos;s answer to a review note, and whose it is</extracomment>
        <translation>答复：%1（%2）</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>已了结：%1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>了结</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SampleActs</name>
    <message>
        <source>Working paper %1</source>
        <translation>底稿%1</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>新建样本</translation>
    </message>
    <message>
        <source>Removal of a sample</source>
        <translation>删除样本</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>Type the right amount of the item, such as 1,234.50; 0 when nothing of it is right.</source>
        <translation>请填写该项目的审定金额，例如1,234.50；完全不成立的填0。</translation>
    </message>
    <message>
        <source>An audited amount below zero cannot be projected.</source>
        <translation>审定金额为负数时无法推断。</translation>
    </message>
    <message>
        <source>Type 0, and write the rest into the note: it needs a finding of its own.</source>
        <translation>请填0，其余情况写入说明，并另作审计发现。</translation>
    </message>
    <message>
        <source>Sign-off of a sample</source>
        <translation>样本底稿签字</translation>
    </message>
    <message>
        <source>Review of a sample</source>
        <translation>样本底稿复核</translation>
    </message>
    <message>
        <source>The sample now has %1 items.</source>
        <translation>样本现为%1项。</translation>
    </message>
    <message>
        <source>Drawn again, the same %1 items came.</source>
        <translation>重新抽取，所得%1项完全一致。</translation>
    </message>
    <message>
        <source>The population has the same rows (%1).</source>
        <translation>总体各行一致（%1）。</translation>
    </message>
    <message>
        <source>Drawn again, %1 of %2 items differ.</source>
        <translation>重新抽取，%2项中有%1项不一致。</translation>
    </message>
    <message>
        <source>The population has the same rows, so the record was changed, or drawn in another way.</source>
        <translation>总体各行一致，可见底稿记录被改动，或当时抽取方法不同。</translation>
    </message>
    <message>
        <source>This is not the population that the sample was drawn from.</source>
        <translation>这不是当时抽样所用的总体。</translation>
    </message>
    <message>
        <source>It has %1 rows with the digest %2; the record says %3 rows with %4.</source>
        <translation>现有%1行，校验值%2；底稿记录为%3行，校验值%4。</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>新建审计发现</translation>
    </message>
    <message>
        <source>The selection went on: what was drawn before stays.</source>
        <translation>选样已继续进行，原有样本不变。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SampleDesignBox</name>
    <message>
        <source>Confidence</source>
        <translation>置信水平</translation>
    </message>
    <message>
        <source>Tolerable deviation rate</source>
        <translation>可容忍偏差率</translation>
    </message>
    <message>
        <source>Deviations allowed</source>
        <translation>允许偏差数</translation>
    </message>
    <message>
        <source>Expected rate (%)</source>
        <translation>预计发生率（%）</translation>
    </message>
    <message>
        <source>Precision (± %)</source>
        <translation>精确度（±%）</translation>
    </message>
    <message>
        <source>Tolerable misstatement</source>
        <translation>可容忍错报</translation>
    </message>
    <message>
        <source>Expected misstatement</source>
        <translation>预计错报</translation>
    </message>
    <message>
        <source>Bounds between strata (amounts, rising)</source>
        <translation>分层界限（金额由小到大）</translation>
    </message>
    <message>
        <source>Test every item from (amount)</source>
        <translation>逐项全测起点（金额）</translation>
    </message>
    <message>
        <source>Items to spread over the strata</source>
        <translation>分配到各层的样本量</translation>
    </message>
    <message>
        <source>Spread by</source>
        <translation>分配依据</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选样</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation>抽样目的</translation>
    </message>
    <message>
        <source>Say first what the sample is drawn from.</source>
        <translation>请先指定抽样总体。</translation>
    </message>
    <message>
        <source>The rows must be read without fault before a sample is drawn.</source>
        <translation>各行须全部正确读取后方可抽样。</translation>
    </message>
    <message>
        <source>Choose the items in the list, each with the reason why.</source>
        <translation>请在列表中选取项目，并逐项注明理由。</translation>
    </message>
    <message>
        <source>What is marked cannot be read.</source>
        <translation>标出的内容无法识别。</translation>
    </message>
    <message>
        <source>How much may the account be misstated before it matters?</source>
        <translation>账户错报达到多少即属重要？</translation>
    </message>
    <message>
        <source>If %1 of the items deviated, the chance of seeing no more than %2 would be %3.</source>
        <translation>若偏差率为%1，抽到偏差不超过%2项的概率为%3。</translation>
    </message>
    <message>
        <source>If about %1 of the items are so, the rate will be known to ±%2.</source>
        <translation>若约有%1的项目存在所查情况，可估计到±%2。</translation>
    </message>
    <message>
        <source>Monetary units from %1; every %2 one is drawn.</source>
        <translation>总体金额%1，每隔%2抽取一个货币单位。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) as large as that are certain to be drawn.</source>
        <translation>
            <numerusform>不小于间隔的%n项必选。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of zero or below cannot be drawn.</source>
        <translation>
            <numerusform>零或负数的%n项不会被抽中。</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1及以下</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1: %2 of %3 items</source>
        <extracomment>%1: &quot;up to 1,000.00&quot;</extracomment>
        <translation>%1：共%3项，抽%2项</translation>
    </message>
    <message>
        <source>No formula gives an upper limit for strata as small as these: the result will be a best estimate.</source>
        <translation>各层样本较小，没有公式可得出上限，结果只是最佳估计。</translation>
    </message>
    <message>
        <source>Does a control work? (attribute)</source>
        <translation>控制是否有效（属性抽样）</translation>
    </message>
    <message>
        <source>Is an account overstated? (monetary unit)</source>
        <translation>账户是否多计（货币单位抽样）</translation>
    </message>
    <message>
        <source>How often does it occur? (estimate of a rate)</source>
        <translation>发生频率如何（比率估计）</translation>
    </message>
    <message>
        <source>Best estimate by strata (stratified)</source>
        <translation>分层最佳估计（分层抽样）</translation>
    </message>
    <message>
        <source>Items chosen by hand (judgemental)</source>
        <translation>人工选取项目（判断抽样）</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Every n-th</source>
        <translation>等距</translation>
    </message>
    <message>
        <source>May be enlarged once</source>
        <translation>可补抽一次</translation>
    </message>
    <message>
        <source>Decided now, before the first result is seen: a sample that is enlarged until it fits shows nothing.</source>
        <translation>须在看到第一项结果之前决定；反复补抽直到合意的样本说明不了问题。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SampleForm</name>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>抽取样本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>新建样本</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What the sample is to show</source>
        <translation>这份样本要说明什么</translation>
    </message>
    <message>
        <source>Take these items</source>
        <translation>采用所选项目</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SampleItemCard</name>
    <message>
        <source>Add a file (E)</source>
        <translation>添加文件（E）</translation>
    </message>
    <message>
        <source>When the program ended, this note was being typed: “%1”. Enter goes on with it.</source>
        <translation>程序上次结束时，这条备注尚未写完：“%1”。按Enter继续填写。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SampleItems</name>
    <message>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件（*）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未测</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many it lets through</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tested %1 of %2</source>
        <translation>已测%1/%2</translation>
    </message>
    <message>
        <source>Amount of the sample %1</source>
        <translation>样本金额%1</translation>
    </message>
    <message>
        <source>Amount of the sample %1, %2 of the population</source>
        <translation>样本金额%1，占总体%2</translation>
    </message>
    <message>
        <source>Items and results</source>
        <translation>样本与测试结果</translation>
    </message>
    <message>
        <source>Items of the sample</source>
        <translation>样本项目</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SamplePaper</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>检查项%1</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>审计发现%1</translation>
    </message>
    <message>
        <source>Deviation rate</source>
        <translation>偏差率</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>样本%1</translation>
    </message>
    <message>
        <source>Tolerable %1</source>
        <translation>可容忍%1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>上限%1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>发生率</translation>
    </message>
    <message>
        <source>Misstatement</source>
        <translation>错报</translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation>推断%1</translation>
    </message>
    <message>
        <source>Draw %1 more, to %2</source>
        <translation>补抽%1项，至%2项</translation>
    </message>
    <message>
        <source>%1 items may hold %2 deviations; the design says that the sample may be enlarged once.</source>
        <translation>%1项中最多允许%2项偏差；方案已写明可补抽一次。</translation>
    </message>
    <message>
        <source>%1 items would give the precision that was wanted.</source>
        <translation>补至%1项可达到所要求的精确度。</translation>
    </message>
    <message>
        <source>The design did not say that the sample may be enlarged: looking on until it fits would show nothing.</source>
        <translation>方案未写明可以补抽：反复抽取直到合意，说明不了问题。</translation>
    </message>
    <message>
        <source>The sample was enlarged once; it is not enlarged again.</source>
        <translation>样本已补抽一次，不再补抽。</translation>
    </message>
    <message>
        <source>No larger sample can show it any more: test every item, or report what was found.</source>
        <translation>再大的样本也无法证明，请逐项全部测试，或如实报告所见。</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; changed after</source>
        <translation>%1；此后有改动</translation>
    </message>
    <message>
        <source>Prepared: %1</source>
        <translation>编制：%1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>复核：%1</translation>
    </message>
    <message>
        <source>Withdraw the review</source>
        <translation>撤回复核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>复核通过</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>抽样设计</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>New finding from this sample</source>
        <translation>写成审计发现</translation>
    </message>
    <message>
        <source>Draw again and compare</source>
        <translation>重新抽取并核对</translation>
    </message>
    <message>
        <source>Working paper to print</source>
        <translation>打印底稿</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Remove this sample</source>
        <translation>删除这份样本</translation>
    </message>
    <message>
        <source>Tested %1 of %2, failed %3, %4 %5</source>
        <extracomment>%4: &quot;replaced&quot;, &quot;not found&quot; or &quot;left out&quot;, %5: how many</extracomment>
        <translation>已测%1/%2，未通过%3，%4%5</translation>
    </message>
    <message>
        <source>Draw more, at intervals of %1</source>
        <translation>按间隔%1补抽</translation>
    </message>
    <message>
        <source>At most %1 items, among them all that were tested. If nothing more is found in them, the limit is not above the tolerable misstatement; the design says that the sample may be enlarged once.</source>
        <translation>最多%1项，已测项目全部包括在内。如不再发现错报，上限即不超过可容忍错报；方案写明可补抽一次。</translation>
    </message>
    <message>
        <source>A best estimate has no limit that more items would bring down, so this sample is not enlarged. If it is too coarse, draw a new one with the same seed and strata and more items: those of each stratum come in the same order.</source>
        <translation>最佳估计没有可借增加项目来降低的上限，因此不作补抽。如觉得过于粗略，请用同一种子、同样的分层和更大的样本量重新抽取：各层内项目的先后次序不变。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SampleTableModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Head of a column: number of the voucher or row</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In the sample</source>
        <extracomment>Head of a column: why an item is in the sample (&quot;Certain&quot;, &quot;Added&quot;, a reason)</extracomment>
        <translation>入选原因</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>审定金额</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SampleView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>新样本</translation>
    </message>
    <message>
        <source>The population of %1</source>
        <translation>%1的总体</translation>
    </message>
    <message>
        <source>Ledgers (*.csv *.txt *.xlsx)</source>
        <translation>账册（*.csv *.txt *.xlsx）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件（*）</translation>
    </message>
    <message>
        <source>Back to the sample</source>
        <translation>返回样本</translation>
    </message>
    <message>
        <source>A sample shows what a whole population is like without testing every item: the program says how many it takes, draws them by a seed that another auditor can repeat, and says what the results mean, and what they do not.</source>
        <translation>抽样不必逐项测试即可了解总体：程序给出样本量，按种子抽取，其他审计人员可以重复；并说明结果意味着什么、不意味着什么。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TickPalette</name>
    <message>
        <source>agreed to source</source>
        <extracomment>Tick mark ✓: the figure agrees with its source document</extracomment>
        <translation>与凭证相符</translation>
    </message>
    <message>
        <source>added up</source>
        <extracomment>Tick mark ∧: the column was added up</extracomment>
        <translation>加总无误</translation>
    </message>
    <message>
        <source>agreed to ledger</source>
        <extracomment>Tick mark G: agrees with the general ledger</extracomment>
        <translation>与总账相符</translation>
    </message>
    <message>
        <source>confirmed outside</source>
        <extracomment>Tick mark C: confirmed by a third party, as a bank</extracomment>
        <translation>经外部函证</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>Tick mark ⊘: asked for and not found</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>see explanation</source>
        <extracomment>Tick mark ※: an explanation stands in the note</extracomment>
        <translation>见说明</translation>
    </message>
    <message>
        <source>Insert tick mark: %1</source>
        <translation>插入审计标识：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WorkingPaper</name>
    <message>
        <source>Finding %1</source>
        <translation>审计发现%1</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>回到检查项</translation>
    </message>
    <message>
        <source>Findings and samples</source>
        <translation>审计发现和样本</translation>
    </message>
    <message>
        <source>New finding from this check</source>
        <translation>由此项写成审计发现</translation>
    </message>
</context>
</TS>
