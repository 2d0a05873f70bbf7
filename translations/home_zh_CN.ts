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
</context>
<context>
    <name>sextant::ui::RecentList</name>
    <message>
        <source>Not found. Press to take it off the list.</source>
        <translation>找不到文件。点按即从列表移除。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
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
        <translation>六分仪帮助走出去的社会组织自评能力，并打印准备度报告。全部在这台电脑上完成，不需要网络。</translation>
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
