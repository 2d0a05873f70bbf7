<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::AssessmentsCard</name>
    <message>
        <source>Under way since %1</source>
        <translation>进行中，%1开始</translation>
    </message>
    <message>
        <source>In review, started %1</source>
        <translation>复核中，%1开始</translation>
    </message>
    <message>
        <source>Signed, started %1</source>
        <translation>已签署，%1开始</translation>
    </message>
    <message>
        <source>Assessments in this file</source>
        <translation>本文件中的评估</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AuditCard</name>
    <message>
        <source>Finding %1 of %2, %3</source>
        <extracomment>%1: number of a finding, %2: code of an audit, %3: who has the action</extracomment>
        <translation>%2的审计发现%1，%3</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>open for %1</source>
        <extracomment>%1: an age, &quot;21 months&quot;</extracomment>
        <translation>已历时%1</translation>
    </message>
    <message>
        <source>begins today</source>
        <translation>今天开始</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>%n天后开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was to begin %n day(s) ago</source>
        <translation>
            <numerusform>应于%n天前开始</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天结束</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>%n天后结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was to end %n day(s) ago</source>
        <translation>
            <numerusform>应于%n天前结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>审计项目</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ContinueCard</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>how many questions are open in a section: &quot;2 in I&quot;</extracomment>
        <translation>%2领域%1题</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between counts of open questions by section</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>全部答完</translation>
    </message>
    <message>
        <source>The answers are sealed. Reopen the assessment to change them.</source>
        <extracomment>open questions of all, then where they are: &quot;2 in I, 3 in J&quot;</extracomment>
        <translation>答案已封存。如需修改，请先重新打开评估。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 questions are open: %2.</source>
        <translation>
            <numerusform>共%1题，还有%n题未答：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a colleague review it, then sign it.</source>
        <translation>请同事复核，然后签署。</translation>
    </message>
    <message>
        <source>%1 of %2 answered, %3 of them not applicable</source>
        <translation>已答%1/%2题，其中%3题不适用</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答%1/%2题</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>查看答案</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>生成报告</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DueCard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n项逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who has it, and the day when it is due</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定责任人</translation>
    </message>
    <message>
        <source>Due actions</source>
        <translation>到期行动</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>行动计划</translation>
    </message>
    <message>
        <source>Nothing is late or due in the next 30 days.</source>
        <translation>没有逾期或30天内到期的行动。</translation>
    </message>
    <message>
        <source>finding %1, %2</source>
        <extracomment>%1: number of the finding that an action follows from, %2: who has it, and the day</extracomment>
        <translation>审计发现%1，%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GateRow</name>
    <message>
        <source>passed</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>each may be at level %1 at most</source>
        <translation>各项不得高于%1级</translation>
    </message>
    <message>
        <source>each needs level %1</source>
        <translation>各须达到%1级</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1项达到</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1项未达到</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1项未定</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the counts of gates: &quot;5 passed, 1 failed&quot;</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>what each gate needs, and how many pass</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <extracomment>a gate for screen readers: code, title, level in words, state</extracomment>
        <translation>%1&#x2002;%2：%3，%4</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HomePage</name>
    <message>
        <source>%1, started %2; self-assessed, indicative</source>
        <extracomment>title of the assessment, and when it began</extracomment>
        <translation>%1，%2开始；机构自评，仅供参考</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚有未答</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>我们的准备度</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>能力轮廓</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Files you open stand here.</source>
        <translation>打开过的文件会列在这里。</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>还没有评估</translation>
    </message>
    <message>
        <source>Start one to see where the organisation stands and what to do next.</source>
        <translation>开始一次评估，看清机构现状和下一步该做什么。</translation>
    </message>
    <message>
        <source>Start an assessment</source>
        <translation>开始一次评估</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>See why the figure is what it is</source>
        <translation>查看这个数字的由来</translation>
    </message>
    <message>
        <source>Make the readiness report</source>
        <translation>生成准备度报告</translation>
    </message>
    <message>
        <source>Continue with the questions</source>
        <translation>继续答题</translation>
    </message>
    <message>
        <source>Home says where the organisation stands: the verdict in words, the figure on its scale with the range that open answers leave, the gates, and the profile by domain. Press a figure or a domain to see the answers behind it. Continue brings you back to the question where you stopped.</source>
        <translation>首页说明机构目前的状况：文字结论、标尺上的得分及未答题目留下的区间、门槛项，以及各领域概况。点击数字或领域，可以看到背后的回答。点击“继续”，回到上次停下的题目。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RecentList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>when it was opened, and the folder it lies in</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>在%1中找不到</translation>
    </message>
    <message>
        <source>Pinned; %1</source>
        <translation>已固定；%1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1的更多操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin to the head of the list</source>
        <translation>固定在列表最前</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>sextant::ui::StartPage</name>
    <message>
        <source>new file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Before you sail, know where you stand</source>
        <translation>出海之前，先知道自己在哪里</translation>
    </message>
    <message>
        <source>Sextant helps organisations that go global to assess their own capacity and to print a readiness report. Everything stays on this computer; no network is needed.</source>
        <translation>六分仪帮助走出去的社会机构自评能力，并打印准备度报告。全部在这台电脑上完成，不需要网络。</translation>
    </message>
    <message>
        <source>Start an assessment</source>
        <translation>开始一次评估</translation>
    </message>
    <message>
        <source>Make a file for your organisation and begin with the first question. Close it whenever you like: nothing is lost.</source>
        <translation>为本机构建立文件，从第一题开始。随时可以关闭，不会丢失。</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Seabridge Foundation: three assessments with notes and evidence, to look at and to change at will.</source>
        <translation>海桥基金会：三次评估，备注和佐证齐备，可随意查看和修改。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Go on with a file of yours, or look at one that a colleague sent.</source>
        <translation>接着做自己的文件，或查看同事发来的文件。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>You can also drop a .sextant file here. Files from a read-only place open for reading only; save a copy to work on them.</source>
        <translation>也可以把.sextant文件拖到这里。只读位置的文件以只读方式打开，另存一份后即可修改。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>能力评估</translation>
    </message>
    <message>
        <source>Ten domains, 62 indicators; five levels each, with what each level asks.</source>
        <translation>10个领域、62项指标；每项0至4级，附标准。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Profile, gates and gaps; every figure opens to the answers behind it.</source>
        <translation>能力轮廓、门槛和差距；每个数都能展开到答案。</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>准备度报告</translation>
    </message>
    <message>
        <source>One page to sign, every detail behind it; in English or Chinese.</source>
        <translation>一页结论可签字，明细可追溯；打印中文或英文。</translation>
    </message>
    <message>
        <source>No network, no upload: the file is yours to keep.</source>
        <translation>不联网，不上传；文件由您保管。</translation>
    </message>
    <message>
        <source>Results are self-assessed and indicative; they are nobody&apos;s rating.</source>
        <translation>结果为自评，仅供参考，不代表任何机构的评级。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Begin here: make a file for your organisation, look around in the demo, or open a file. Files you have opened stand below; each can be pinned to the head of the list or taken off it by the button at its end. Taking it off leaves the file itself where it is.</source>
        <translation>从这里开始：为您的机构新建文件，在演示中随意看看，或打开已有文件。打开过的文件列在下方；用行末的按钮可以把文件固定在最前，或从列表中移除。移除只影响列表，文件本身不动。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::VerdictCard</name>
    <message>
        <source>of %1 so far</source>
        <translation>目前，满分%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>满分%1</translation>
    </message>
    <message>
        <source>%1 to %2 once all is answered</source>
        <translation>全部答完后为%1至%2</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>这个数是怎么来的</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>门槛</translation>
    </message>
</context>
</TS>
