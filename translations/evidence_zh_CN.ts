<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::EvidencePage</name>
    <message>
        <source>The file has been saved.</source>
        <translation>文件已另存。</translation>
    </message>
    <message>
        <source>not checked on this computer yet</source>
        <translation>尚未在本机核对</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <translation>上次核对%1</translation>
    </message>
    <message>
        <source>%1 | %2 | %3</source>
        <extracomment>Below the title: count, size, last check</extracomment>
        <translation>%1 | %2 | %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>共%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Questions of another assessment: &quot;C1, C2 (Readiness 2024)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>This assessment</source>
        <translation>本次评估</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未被引用</translation>
    </message>
    <message>
        <source>Damaged or missing</source>
        <translation>损坏或缺失</translation>
    </message>
    <message>
        <source>Ratings without evidence</source>
        <translation>有评级无证据</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many it lists: &quot;Unused 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No file has this name.</source>
        <translation>没有这个名称的文件。</translation>
    </message>
    <message>
        <source>No answer of this assessment has a file yet. On the Assessment page, choose, drop or paste files beside the answer that they show.</source>
        <translation>本次评估还没有任何证据。请在“能力评估”页的题目下选择、拖入或粘贴文件。</translation>
    </message>
    <message>
        <source>There is no evidence in this file yet.</source>
        <translation>这个文件中还没有证据。</translation>
    </message>
    <message>
        <source>Every file is used by an answer.</source>
        <translation>每个文件都有题目引用。</translation>
    </message>
    <message>
        <source>No file has been checked since this file was opened.</source>
        <translation>打开后还没有核对过任何文件。</translation>
    </message>
    <message>
        <source>Every file that was checked is whole.</source>
        <translation>核对过的文件全部完好。</translation>
    </message>
    <message>
        <source>Every high rating has a file that shows it, or there is no high rating yet.</source>
        <translation>较高的评级都有证据，或者还没有较高的评级。</translation>
    </message>
    <message>
        <source>What is stored is no longer what was added. Add the same file once more to put its content back, or take it from a backup.</source>
        <translation>存储的内容与当初添加的不一致。再次添加同一个文件即可恢复，也可从备份中取回。</translation>
    </message>
    <message>
        <source>These ratings are in the top quarter of their scale, and no file shows them. Enter goes to the question.</source>
        <translation>这些评级处于量表最高的四分之一，却没有证据。按Enter前往题目。</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>A question in a menu: code, title, assessment</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>另存证据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>核对已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have been checked since this file was opened.</source>
        <translation>
            <numerusform>打开后已核对%n个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file is whole.</source>
        <translation>所有文件完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were compared with their digests.</source>
        <translation>
            <numerusform>已按校验值核对%n个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged or missing.</source>
        <translation>
            <numerusform>有%n个文件损坏或缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Damaged or missing” to see which, and add them once more.</source>
        <translation>选择“损坏或缺失”查看是哪些文件，再次添加即可恢复。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Added (UTC)</source>
        <translation>添加时间（UTC）</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未被引用</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The list has been exported.</source>
        <translation>清单已导出。</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>核对所有文件</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出清单…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>前往题目</translation>
    </message>
    <message>
        <source>Unused files</source>
        <translation>未被引用的文件</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>没有选中文件。</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>还没有文件。</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在核对%1</translation>
    </message>
    <message>
        <source>Compares the content of every file with its digest.</source>
        <translation>逐个读取文件，与校验值比对。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation>正在核对证据</translation>
    </message>
    <message>
        <source>Search by name or question</source>
        <translation>按名称或题号查找</translation>
    </message>
    <message>
        <source>High ratings without evidence</source>
        <translation>较高评级缺证据</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>go to the question</source>
        <translation>前往题目</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Every file that answers refer to, once, with the questions that use it. Enter shows a file, G goes to the question. “Check all files” reads each file and compares it with its digest. Files that no answer uses any more stay here, so that undo and the history can bring them back. The last filter lists ratings of level 3 and 4 (or the top quarter of another scale) that no file shows.</source>
        <translation>这里列出答案引用的所有文件，每个只列一次，并注明用于哪些题目。按Enter查看文件，按G前往题目。“核对所有文件”会逐个读取文件并与校验值比对。不再被引用的文件仍保留在此，以便撤销或从修改记录中恢复。最后一项筛选列出评为3级和4级（其他量表为最高的四分之一）却没有证据的题目。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n项行动</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses these files. Their content stays, so that undo can bring them back, until you remove it.</source>
        <translation>这些文件未被引用。内容仍保留，以便撤销时恢复，直到您将其移除。</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>此文件以只读方式打开。</translation>
    </message>
    <message>
        <source>It is used: take it away from what uses it first.</source>
        <translation>它正被引用：请先在引用处取消关联。</translation>
    </message>
    <message>
        <source>Nothing uses it. Its content is erased from this file, and that cannot be undone. Its name, size and digest stay in the history, as a record that it was here. Copies and backups made before still hold it.</source>
        <translation>它未被引用。其内容将从此文件中抹除，且无法撤销。名称、大小和校验值仍留在历史记录中，以备查证。此前的副本和备份中仍有其内容。</translation>
    </message>
    <message>
        <source>To have it here again, add it to an answer once more.</source>
        <translation>如需恢复，请再次将其添加到某个答案。</translation>
    </message>
    <message>
        <source>Remove the file for good…</source>
        <translation>永久移除此文件…</translation>
    </message>
    <message>
        <source>Remove from file…</source>
        <translation>从文件中移除…</translation>
    </message>
    <message>
        <source>Remove “%1” from this file for good?</source>
        <translation>从此文件中永久移除“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” has been removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n audit finding(s)</source>
        <translation>
            <numerusform>%n项审计发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit sample(s)</source>
        <translation>
            <numerusform>%n份审计样本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::UnprovenModel</name>
    <message>
        <source>Code</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评级</translation>
    </message>
</context>
</TS>
