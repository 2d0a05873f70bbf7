<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::AuditReportTab</name>
    <message>
        <source>signed</source>
        <extracomment>The report of an audit is signed, beside the word &quot;Report&quot;</extracomment>
        <translation>已签署</translation>
    </message>
    <message>
        <source>to sign</source>
        <extracomment>How much is missing before the report can be signed, beside the word &quot;Report&quot;</extracomment>
        <translation>待签署</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>完整报告</translation>
    </message>
    <message>
        <source>Sheet F%1</source>
        <extracomment>%1: the number of a finding, %2: its title. The page of this finding alone</extracomment>
        <translation>单页F%1</translation>
    </message>
    <message>
        <source>Sheet F%1: %2</source>
        <translation>单页F%1：%2</translation>
    </message>
    <message>
        <source>summary in the other language</source>
        <translation>切换摘要语言</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Save the audit report as PDF</source>
        <translation>将审计报告保存为PDF</translation>
    </message>
    <message>
        <source>Print the audit report</source>
        <translation>打印审计报告</translation>
    </message>
    <message>
        <source>Whole report or the sheet of one finding</source>
        <translation>完整报告或单项审计发现</translation>
    </message>
    <message>
        <source>Write the executive summary</source>
        <translation>撰写内容摘要</translation>
    </message>
    <message>
        <source>Executive summary in the other language</source>
        <translation>用另一种语言写内容摘要</translation>
    </message>
    <message>
        <source>What the signature still lacks</source>
        <translation>签署前还缺什么</translation>
    </message>
    <message>
        <source>Sign the audit report</source>
        <translation>签署审计报告</translation>
    </message>
    <message>
        <source>What is missing stands on the page.</source>
        <translation>所缺内容列在本页上。</translation>
    </message>
    <message>
        <source>Reopen the audit report</source>
        <translation>重新打开审计报告</translation>
    </message>
    <message>
        <source>The report is not signed.</source>
        <translation>报告尚未签署。</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>The fourth step of an audit</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>未能全部撤销。</translation>
    </message>
    <message>
        <source>Changed since and left as it is: %1.</source>
        <translation>此后已被修改，保持现状：%1。</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Signature and texts of the report</source>
        <translation>签署与报告文字</translation>
    </message>
    <message>
        <source>With the restricted findings</source>
        <translation>包括受限发现</translation>
    </message>
    <message>
        <source>They are printed while this is ticked and they are unlocked.</source>
        <translation>勾选且已解锁时，受限发现一并打印。</translation>
    </message>
    <message>
        <source>The report stands here as it will be printed: opinion and summary, a sheet for each finding from the gravest down, and annexes. Choose its language, or the sheet of one finding to hand to its owner. Write the executive summary in both languages, mark how confidential the report is and who receives it. What the signature still lacks is named: each line leads to its place. Signing seals engagement, findings, samples and fieldwork; until then each page says DRAFT. Restricted findings are counted, and printed only while they are unlocked and you ask for them.</source>
        <translation>这里按打印效果显示报告：审计意见与摘要、按严重程度排列的审计发现单页，以及附表。可以选择报告语言，也可以只打印一项审计发现的单页交给责任人。请用两种语言撰写内容摘要，注明报告的保密级别和分发对象。签署前所缺的内容逐条列出，点击即可转到相应位置。签署即封存审计项目、审计发现、样本和现场审计；在此之前每页都印有“草稿”字样。受限发现只注明数量；只有已解锁并经您选择，才会打印。</translation>
    </message>
    <message>
        <source>Save the audit report as…</source>
        <translation>将审计报告另存为……</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ContentCard</name>
    <message>
        <source>The report is signed: reopen it first.</source>
        <translation>报告已签署，请先重新打开。</translation>
    </message>
    <message>
        <source>change the executive summary</source>
        <translation>修改内容摘要</translation>
    </message>
    <message>
        <source>change the confidentiality of the report</source>
        <translation>修改报告的保密级别</translation>
    </message>
    <message>
        <source>change who receives the report</source>
        <translation>修改分发名单</translation>
    </message>
    <message>
        <source>What you write into it</source>
        <translation>需要撰写的内容</translation>
    </message>
    <message>
        <source>Language of the summary</source>
        <translation>摘要语言</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Confidentiality, printed on each page</source>
        <translation>保密级别（印在每一页）</translation>
    </message>
    <message>
        <source>Who receives it, one to a line</source>
        <translation>分发名单（每行一个）</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SigningCard</name>
    <message>
        <source>somebody unnamed</source>
        <translation>未具名人员</translation>
    </message>
    <message>
        <source>Signed by %1 on %2.</source>
        <extracomment>%1: name, %2: day</extracomment>
        <translation>已由%1于%2签署。</translation>
    </message>
    <message>
        <source>Engagement, findings, samples and fieldwork are sealed. To change them, reopen the report: it then has to be signed again.</source>
        <translation>审计项目、审计发现、样本和现场审计均已封存。如需修改，请重新打开报告，之后须再次签署。</translation>
    </message>
    <message>
        <source>Nothing is missing: the report can be signed.</source>
        <translation>没有缺项，可以签署报告。</translation>
    </message>
    <message>
        <source>Not signed. Each line leads to its place:</source>
        <translation>尚未签署。点击可转到相应位置：</translation>
    </message>
    <message>
        <source>The report can be signed. Advised, each line leads to its place:</source>
        <translation>报告可以签署。以下为建议，点击可转到相应位置：</translation>
    </message>
    <message>
        <source>Signing seals engagement, findings, samples and fieldwork as they are. Until then each page says DRAFT.</source>
        <translation>签署即按现状封存审计项目、审计发现、样本和现场审计。在此之前每页都印有“草稿”字样。</translation>
    </message>
    <message>
        <source>What is needed is named above.</source>
        <translation>必需的内容已在上方列出。</translation>
    </message>
    <message>
        <source>Sealed as they are now: the fieldwork with its checks (%1), the findings (%2), the samples (%3) and the opinion “%4”. None of it can be changed until the report is reopened. Your name, %5, and today&apos;s date stand on the report, and the word DRAFT goes.</source>
        <translation>以下内容将按现状封存：现场审计的检查项（%1个）、审计发现（%2项）、样本（%3个）以及审计意见“%4”。重新打开报告之前，均不能修改。报告上将写明您的姓名（%5）和今天的日期，“草稿”字样随之消失。</translation>
    </message>
    <message>
        <source>Advised, and missing still: %1.</source>
        <translation>建议补充、目前仍缺：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Sign this report?</source>
        <translation>签署这份报告？</translation>
    </message>
    <message>
        <source>Sign the report</source>
        <translation>签署报告</translation>
    </message>
    <message>
        <source>The signature of %1 of %2 is then no longer valid; that it was given stays on record. Findings, samples and fieldwork can be changed again, each page says DRAFT, and the report has to be signed again. Copies that were handed out stay as they are.</source>
        <translation>%1于%2的签署将不再有效，但签署记录保留。审计发现、样本和现场审计可以再次修改，每页重新印上“草稿”字样，报告须再次签署。已经分发的副本不受影响。</translation>
    </message>
    <message>
        <source>The audit goes back to the stage “%1”.</source>
        <translation>审计项目退回“%1”阶段。</translation>
    </message>
    <message>
        <source>Reopen this report?</source>
        <translation>重新打开这份报告？</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>重新打开报告</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签署……</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开……</translation>
    </message>
</context>
</TS>
