<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FindingWords</name>
    <message>
        <source>Restricted finding</source>
        <translation>受限发现</translation>
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
        <translation>
            <numerusform>%1，缺%n项</numerusform>
        </translation>
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
        <translation>
            <numerusform>证据，共%n个文件</numerusform>
        </translation>
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
    <message>
        <source>Remove the restriction…</source>
        <translation>解除限制…</translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation>设为受限…</translation>
    </message>
    <message>
        <source>Restricted: encrypted in the file with its files, left out of searches, lists, reports and exports. No action is made of it: its words would be readable.</source>
        <translation>受限：连同附件在文件中加密保存，不出现在查找、清单、报告和导出中；不能由它生成整改措施，以免内容外泄。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindingListModel</name>
    <message>
        <source>locked</source>
        <extracomment>of a finding</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>restricted, unlocked</source>
        <translation>受限，已解锁</translation>
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
        <translation>
            <numerusform>%n项初稿</numerusform>
        </translation>
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
        <source>Findings</source>
        <translation>审计发现</translation>
    </message>
    <message>
        <source>No findings yet. A finding is best made from the check that shows it: Ctrl+Enter in the fieldwork fills in what is usual.</source>
        <translation>还没有审计发现。最好从相应的检查项生成：在现场审计中按Ctrl+Enter，会填好常见内容。</translation>
    </message>
    <message>
        <source>Delete %1 unread?</source>
        <translation>不看内容就删除%1？</translation>
    </message>
    <message>
        <source>It is restricted and locked: you do not see what you delete.</source>
        <translation>这是受限发现，目前已锁定，您看不到要删除的内容。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The finding is restricted.</source>
        <translation>这是受限发现。</translation>
    </message>
    <message>
        <source>A finding says what should be, what is, why, what follows and what to do. Its grade comes from consequence and likelihood; another grade needs a reason. Under its title stands what it still lacks to be agreed, and to be final. The opinion follows from the findings by the manual&apos;s rule. What few may know (safeguarding, whistle-blowing) is restricted: encrypted behind a password, and left out of searches, reports and exports.</source>
        <translation>一项审计发现说明应当如何、实际如何、为何如此、有何后果、该怎么办。等级由后果与可能性得出，定为其他等级须说明理由。标题下方列出距离确认和定稿还缺什么。审计意见按手册规则由审计发现得出。只有少数人应当知道的事项（安全保护、举报）设为受限发现：用密码加密保存，不出现在查找、报告和导出文件中。</translation>
    </message>
    <message>
        <source>Go to the checks and samples of the finding</source>
        <translation>前往该发现的检查项和样本</translation>
    </message>
    <message>
        <source>The finding names neither check nor sample.</source>
        <translation>该发现没有关联检查项或样本。</translation>
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
    <name>sextant::ui::LinkRow</name>
    <message>
        <source>Go to check %1</source>
        <translation>前往检查项%1</translation>
    </message>
    <message>
        <source>Go to sample %1</source>
        <translation>前往样本%1</translation>
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
    <message numerus="yes">
        <source>%n restricted findings are locked and not counted.</source>
        <translation>
            <numerusform>%n项受限发现已锁定，未计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::RestrictedFindings</name>
    <message>
        <source>Restricted findings were locked.</source>
        <translation>受限发现已锁定。</translation>
    </message>
    <message>
        <source>Nobody had typed for some minutes.</source>
        <translation>几分钟内没有任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n older backups were deleted.</source>
        <translation>
            <numerusform>已删除%n个旧备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new one has been made of the file as it is now.</source>
        <translation>已按文件目前的内容新建一个备份。</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>Copies and backups made before still open with the old one.</source>
        <translation>此前的副本和备份仍用旧密码打开。</translation>
    </message>
    <message>
        <source>Restrict %1?</source>
        <translation>将%1设为受限发现？</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>设为受限</translation>
    </message>
    <message>
        <source>%1 is restricted.</source>
        <translation>%1已设为受限发现。</translation>
    </message>
    <message>
        <source>Its text is encrypted and everything it said in plain is erased from this file. What was done to it before cannot be undone any more.</source>
        <translation>内容将加密保存，本文件中原有的明文全部清除。此前对它的操作不能再撤销。</translation>
    </message>
    <message>
        <source>Copies of this file, printed pages and exports made before keep what they have.</source>
        <translation>此前的文件副本、打印件和导出文件不受影响，仍保留原来的内容。</translation>
    </message>
    <message>
        <source>Delete the older backups?</source>
        <translation>删除旧备份？</translation>
    </message>
    <message>
        <source>Replace backups</source>
        <translation>删除并新建备份</translation>
    </message>
    <message>
        <source>Remove the restriction of %1?</source>
        <translation>解除对%1的限制？</translation>
    </message>
    <message>
        <source>Remove restriction</source>
        <translation>解除限制</translation>
    </message>
    <message>
        <source>%1 is a finding like others again.</source>
        <translation>%1已恢复为普通审计发现。</translation>
    </message>
    <message>
        <source>No password has been set for restricted findings.</source>
        <translation>尚未设置受限发现的密码。</translation>
    </message>
    <message>
        <source>Remove the restriction of the finding</source>
        <translation>解除对这项发现的限制</translation>
    </message>
    <message>
        <source>Restrict the finding</source>
        <translation>设为受限发现</translation>
    </message>
    <message>
        <source>No finding is open that can be changed.</source>
        <translation>没有可以修改的审计发现。</translation>
    </message>
    <message>
        <source>Unlock restricted findings</source>
        <translation>解锁受限发现</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>没有锁定的内容。</translation>
    </message>
    <message>
        <source>Lock restricted findings</source>
        <translation>锁定受限发现</translation>
    </message>
    <message>
        <source>Nothing is unlocked.</source>
        <translation>没有解锁的内容。</translation>
    </message>
    <message>
        <source>Change the password of restricted findings</source>
        <translation>更改受限发现的密码</translation>
    </message>
    <message>
        <source>Restricted findings are unlocked.</source>
        <translation>受限发现已解锁。</translation>
    </message>
    <message>
        <source>They lock by themselves after five minutes without input, and when the file is closed.</source>
        <translation>五分钟没有操作，或者关闭文件时，会自动锁定。</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+Shift+L)</source>
        <translation>立即锁定（Ctrl+Shift+L）</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backups may still hold it in plain: you will be asked about them.</source>
        <translation>
            <numerusform>%n个自动备份里可能还有它的明文：稍后会询问如何处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backups of this file may still hold the finding in plain. They are replaced by one backup of the file as it is now; earlier states of the file are gone then.</source>
        <translation>
            <numerusform>本文件有%n个自动备份，其中可能还有这项发现的明文。删除后只保留一个按目前内容新建的备份，文件以前的状态将无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text and files are encrypted, and what was plain is erased from this file.</source>
        <translation>文字和附件已加密，本文件中原有的明文已清除。</translation>
    </message>
    <message>
        <source>Its files are being encrypted.</source>
        <translation>正在加密其附件。</translation>
    </message>
    <message>
        <source>Large ones take a while; you can go on meanwhile.</source>
        <translation>文件较大时需要一些时间，期间可以继续工作。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are encrypted with it, name and content; as they were in plain they are erased too.</source>
        <translation>
            <numerusform>其%n个附件的名称和内容一并加密，原来的明文同时清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>These also back something that is not restricted, and stay readable there: %1. The finding gets an encrypted copy. Take them away there first if nobody is to read them.</source>
        <translation>以下文件同时用于不受限的内容，在那里仍可阅读：%1。受限发现另存一份加密副本。如果不应让任何人读到，请先在那里取下。</translation>
    </message>
    <message>
        <source>Its text and files are written into the file in plain again, and into lists, reports and exports.</source>
        <translation>其文字和附件将恢复为明文，并重新出现在清单、报告和导出文件中。</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>永久删除“%1”？</translation>
    </message>
    <message>
        <source>It belongs to this restricted finding alone. Its encrypted content is erased from this file; that cannot be undone.</source>
        <translation>该文件只属于这项受限发现。其加密内容将从本文件中清除，不能撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Erase the words of its actions too?</source>
        <translation>其整改措施的文字也一并抹除吗？</translation>
    </message>
    <message>
        <source>These actions were made of it before, and say in plain what it is about:

%1

When their words are erased, each says only that it follows from a restricted finding; owner, day, state and files stay. This cannot be undone. If you cancel, the finding is restricted, and these words stay readable in the action plan.</source>
        <extracomment>%1: the actions, one to a line</extracomment>
        <translation>以下整改措施此前由该发现生成，以明文写着它的内容：

%1

抹除后，每项措施只说明它源自一项受限发现；负责人、日期、状态和文件保留。此操作无法撤销。如果取消，该发现仍会设为受限，而这些文字在行动计划中仍可读到。</translation>
    </message>
    <message>
        <source>Erase the words</source>
        <translation>抹除文字</translation>
    </message>
    <message numerus="yes">
        <source>%n actions were made of it and carry its words: you will be asked about them.</source>
        <translation>
            <numerusform>已由它生成%n项整改措施，其中带有它的文字：接下来会问如何处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::VaultPanel</name>
    <message>
        <source>Too easily guessed: take more words, or less usual ones.</source>
        <translation>太容易被猜到：请多用几个词，或者换用不常见的词。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Several words that do not belong together are strong, and can be remembered.</source>
        <translation>用几个互不相干的词，既牢靠又好记。</translation>
    </message>
    <message>
        <source>Too easily guessed so far.</source>
        <translation>目前还太容易被猜到。</translation>
    </message>
    <message>
        <source>Weak: a patient program finds it. Add a word.</source>
        <translation>较弱：程序耐心试下去就能破解。请再加一个词。</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>尚可。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>牢靠。</translation>
    </message>
    <message>
        <source>Tick first that you know what a lost password means.</source>
        <translation>请先勾选，表示知道丢失密码的后果。</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Set the password and restrict %1</source>
        <translation>设置密码并将%1设为受限</translation>
    </message>
    <message>
        <source>Restricted findings are locked</source>
        <translation>受限发现已锁定</translation>
    </message>
    <message>
        <source>Unlock them, then %1 is restricted with the same password.</source>
        <translation>解锁之后，%1将用同一个密码设为受限发现。</translation>
    </message>
    <message>
        <source>A password for restricted findings</source>
        <translation>受限发现的密码</translation>
    </message>
    <message>
        <source>Another password for restricted findings</source>
        <translation>更改受限发现的密码</translation>
    </message>
    <message>
        <source>From then on the old password opens nothing in this file. Copies and backups made before still open with the old one.</source>
        <translation>更改后，旧密码在本文件中不再有效。此前的副本和备份仍用旧密码打开。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Show what is typed (for Chinese input methods too)</source>
        <translation>显示输入的内容（使用中文输入法时需要勾选）</translation>
    </message>
    <message>
        <source>I know: a lost password cannot be helped.</source>
        <translation>我知道：密码丢失后无法找回。</translation>
    </message>
    <message>
        <source>The password is lost: set another</source>
        <translation>密码丢失了：另设一个</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Their text and files are encrypted in this file. Only the password opens them.</source>
        <translation>其文字和附件在本文件中加密保存，只有密码才能打开。</translation>
    </message>
    <message>
        <source>The text and the files of a restricted finding are encrypted in this file and left out of searches, lists, reports and exports. Its number and its stage stay readable, how many files it has and about how large they are, and names in the list of people.</source>
        <translation>受限发现的文字和附件在本文件中加密保存，不出现在查找、清单、报告和导出中。其编号、阶段、附件的数量和大致大小，以及人员名单中的姓名仍然可见。</translation>
    </message>
    <message>
        <source>Whoever loses the password loses the restricted findings for good, and their files. Nobody can open them then, not even the makers of Sextant. Everything else in the file stays readable.</source>
        <translation>密码一旦丢失，受限发现及其附件就永远打不开了，六分仪的开发者也无能为力。文件中的其他内容仍可阅读。</translation>
    </message>
</context>
</TS>
