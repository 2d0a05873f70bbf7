<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation>能力评估</translation>
    </message>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>有的修改无法撤销。</translation>
    </message>
    <message>
        <source>Changed since and left as it is: %1.</source>
        <translation>以下内容之后又有改动，保持不变：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Text that you had not finished is back.</source>
        <translation>已恢复上次未写完的文字。</translation>
    </message>
    <message>
        <source>It was kept when the program ended, and becomes part of the note when you leave the field.</source>
        <translation>程序退出时已替您保存；离开输入框后即写入说明。</translation>
    </message>
    <message>
        <source>This assessment is signed.</source>
        <translation>本次评估已签署。</translation>
    </message>
    <message>
        <source>Its answers are kept as they were signed. Reopen it to change them; the signature is then no longer valid.</source>
        <translation>答案按签署时的内容保存。如需修改，请重新打开；重新打开后原签署失效。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Here you answer question by question how ready your organisation is, and see what each answer means. Start an assessment, or continue one.</source>
        <translation>在这里逐题评定机构的准备程度，随时看到每个答案意味着什么。请新建评估，或继续已有的评估。</translation>
    </message>
    <message>
        <source>Choose an assessment</source>
        <translation>选择评估</translation>
    </message>
    <message>
        <source>Reopen this assessment?</source>
        <translation>重新打开本次评估？</translation>
    </message>
    <message>
        <source>The signature is then no longer valid; who signed and when stays on record. The assessment has to be signed again.</source>
        <translation>重新打开后原签署失效；签署人和时间仍有记录。修改完成后须重新签署。</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>全部题目已作答。</translation>
    </message>
    <message>
        <source>The results are complete.</source>
        <translation>结果已完整。</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to rating</source>
        <translation>返回评级</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
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
        <source>flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>move</source>
        <translation>上一题、下一题</translation>
    </message>
    <message>
        <source>next unanswered</source>
        <translation>下一个未答题</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>“%1” was not taken as the answer to %2.</source>
        <translation>“%1”未能记为%2的答案。</translation>
    </message>
    <message>
        <source>It cannot be read as an answer. Go back and type it again.</source>
        <translation>无法识别为答案。请返回该题重新输入。</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Alt Enter</source>
        <translation>Alt Enter</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>rate and go down</source>
        <translation>评级并下移</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>paste rows</source>
        <translation>粘贴多行</translation>
    </message>
    <message>
        <source>question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Show one question at a time</source>
        <translation>逐题显示</translation>
    </message>
    <message>
        <source>Show all questions as a grid</source>
        <translation>以表格显示全部题目</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Go to a question…</source>
        <translation>转到某题…</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>下一个未答题</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>This is the first one shown.</source>
        <translation>已是显示的第一题。</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>This is the last one shown.</source>
        <translation>已是显示的最后一题。</translation>
    </message>
    <message>
        <source>Show questions in one language</source>
        <translation>题目只显示一种语言</translation>
    </message>
    <message>
        <source>Show questions in both languages</source>
        <translation>题目同时显示两种语言</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>此文件以只读方式打开。</translation>
    </message>
    <message>
        <source>No question is chosen.</source>
        <translation>没有选中题目。</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>不适用…</translation>
    </message>
    <message>
        <source>Not applicable, for the same reason as before</source>
        <translation>不适用，理由同前</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>清除答案</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写说明</translation>
    </message>
    <message>
        <source>Flag for review, or take the flag away</source>
        <translation>标记待复核，或取消标记</translation>
    </message>
    <message>
        <source>Assign what is selected…</source>
        <translation>指派所选题目…</translation>
    </message>
    <message>
        <source>Assign this question…</source>
        <translation>指派本题…</translation>
    </message>
    <message>
        <source>Assign the whole section…</source>
        <translation>指派整个部分…</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>取消目标</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标为已复核</translation>
    </message>
    <message>
        <source>Confirm what was carried over</source>
        <translation>确认沿用的答案</translation>
    </message>
    <message>
        <source>History of this answer, and restore…</source>
        <translation>本答案的修改记录与恢复……</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴多行</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Copy whole rows with headings</source>
        <translation>复制整行（含标题）</translation>
    </message>
    <message>
        <source>Put a phrase into the note…</source>
        <translation>在说明中插入常用语…</translation>
    </message>
    <message>
        <source>Choose which questions are shown</source>
        <translation>选择显示哪些题目</translation>
    </message>
    <message>
        <source>No longer only: %1</source>
        <extracomment>Of a filter: &quot;Show only: Flagged&quot;</extracomment>
        <translation>不再只显示：%1</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>只显示：%1</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有这样的题目。</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>显示全部题目</translation>
    </message>
    <message>
        <source>All questions are shown.</source>
        <translation>已显示全部题目。</translation>
    </message>
    <message>
        <source>Here you answer question by question how ready your organisation is. A digit chooses the level, A says that the question does not apply (Shift+A repeats the last reason), Enter opens the note, E adds evidence, M flags, P assigns, and Alt with a digit sets the target. U goes to the next unanswered question, Ctrl+G to any question by its code or number.</source>
        <translation>在这里逐题回答贵机构准备得怎样。数字键选择级别，A表示本题不适用（Shift+A沿用上一个理由），Enter打开说明，E添加证据，M作标记，P指派负责人，Alt加数字设定目标。U转到下一个未答题，Ctrl+G按编号或序号转到任何一题。</translation>
    </message>
    <message>
        <source>F5 shows all questions as a grid for fast entry: digits answer and go down, arrows, Tab and Enter move, Shift selects, Ctrl+C and Ctrl+V exchange blocks with a spreadsheet, Ctrl+D fills down, F2 opens the note, Delete clears. A block that is not right in every row changes nothing.</source>
        <translation>F5以表格显示全部题目，便于快速录入：数字键作答并下移，方向键、Tab和Enter移动，Shift选择，Ctrl+C和Ctrl+V与电子表格交换整块内容，Ctrl+D向下填充，F2打开说明，Delete清除。整块内容只要有一行不对，就什么都不改。</translation>
    </message>
    <message>
        <source>The chips above narrow down what is shown; several together must all be true. Ctrl+L shows questions in both languages. Two semicolons in a note offer phrases to reuse. Every answer is kept at once, and Ctrl+Z takes back the last step.</source>
        <translation>上方的筛选按钮缩小显示范围；同时选用几个时，须全部符合。Ctrl+L同时显示两种语言的题目。在说明中连打两个分号，可选用常用语。每个答案都立即保存，Ctrl+Z撤销上一步。</translation>
    </message>
    <message>
        <source>Every question shown is answered.</source>
        <translation>显示的题目都已回答。</translation>
    </message>
    <message>
        <source>Others are hidden by the filters above.</source>
        <translation>另有题目被上方的筛选隐藏。</translation>
    </message>
    <message>
        <source>Escape brings back what was there.</source>
        <translation>按Esc恢复原来的内容。</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>转到某题</translation>
    </message>
    <message>
        <source>Its code or its number, or a word of it</source>
        <translation>编号、序号，或题目中的词</translation>
    </message>
    <message>
        <source>Assign %1 to</source>
        <translation>将%1指派给</translation>
    </message>
    <message>
        <source>A name, known or new</source>
        <translation>姓名，已有的或新的</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Beside the name of the user in a list of people</extracomment>
        <translation>您</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不指派</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>新增人员：%1</translation>
    </message>
    <message>
        <source>Phrases to reuse</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Type to find one; Enter puts it into the note</source>
        <translation>输入文字查找；按Enter插入说明</translation>
    </message>
    <message>
        <source>Keep as a phrase: “%1”</source>
        <translation>存为常用语：“%1”</translation>
    </message>
    <message>
        <source>own; Shift+Delete removes it</source>
        <extracomment>Beside a phrase that the user has added</extracomment>
        <translation>自有；Shift+Delete可移除</translation>
    </message>
    <message>
        <source>Remove this phrase?</source>
        <translation>移除这条常用语？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Enter from paper…</source>
        <translation>录入纸质表…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FilterBar</name>
    <message>
        <source>Unanswered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>N/A</source>
        <extracomment>On a small chip: not applicable</extracomment>
        <translation>N/A</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>低于目标</translation>
    </message>
    <message>
        <source>Changed after review</source>
        <translation>复核后有改动</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>沿用上次</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n questions</source>
        <translation>
            <numerusform>%1：%n题</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No question fits all of these.</source>
        <translation>没有题目同时符合这些条件。</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>显示全部题目</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GridActs</name>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>已更改%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no answer on the key %2.</source>
        <translation>%1没有对应按键%2的答案。</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>%1的答案</translation>
    </message>
    <message>
        <source>%1 has no target on the key %2.</source>
        <translation>%1没有对应按键%2的目标。</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1的目标</translation>
    </message>
    <message>
        <source>%1 cannot be “not applicable”.</source>
        <translation>%1不能答“不适用”。</translation>
    </message>
    <message>
        <source>Flag on %1</source>
        <translation>%1的标记</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>复核%1</translation>
    </message>
    <message>
        <source>Confirmation of %1</source>
        <translation>确认%1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions assigned to nobody</source>
        <translation>
            <numerusform>已取消%n题的指派</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions assigned to %1</source>
        <translation>
            <numerusform>已将%n题指派给%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 (%2): %3</source>
        <translation>第%1行（%2）：%3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有%n处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing of %1</source>
        <translation>清除%1</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>什么都没有清除。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cleared</source>
        <translation>
            <numerusform>已清除%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling down of %1</source>
        <translation>向下填充%1</translation>
    </message>
    <message>
        <source>Nothing was filled.</source>
        <translation>什么都没有填充。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows filled</source>
        <translation>
            <numerusform>已填充%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>剪贴板中没有可粘贴的文字。</translation>
    </message>
    <message>
        <source>Pasting from %1 on</source>
        <translation>从%1起粘贴</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>什么都没有粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows pasted</source>
        <translation>
            <numerusform>已粘贴%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>已复制%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::GridBlock</name>
    <message>
        <source>The block has more columns than there are here.</source>
        <translation>粘贴内容的列数超出了表格。</translation>
    </message>
    <message>
        <source>The block says “%1” here.</source>
        <translation>粘贴内容此处的编号是“%1”。</translation>
    </message>
    <message>
        <source>The block has %1 rows, and only %2 questions are left here.</source>
        <translation>粘贴内容有%1行，而这里只剩%2题。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GridCells</name>
    <message>
        <source>N/A: %1</source>
        <extracomment>In a cell: not applicable, and why</extracomment>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>沿用上次答案</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>changed after review</source>
        <translation>复核后有改动</translation>
    </message>
    <message>
        <source>“%1” is none of the options here; they are %2 to %3.</source>
        <translation>“%1”不是本题的选项；选项为%2至%3。</translation>
    </message>
    <message>
        <source>This question cannot be “not applicable”.</source>
        <translation>本题不能答“不适用”。</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason: write “N/A: reason”.</source>
        <translation>“不适用”须写明理由：请写成“不适用：理由”。</translation>
    </message>
    <message>
        <source>Only questions with one choice have a target.</source>
        <translation>只有单选题有目标。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: the answer of last time</extracomment>
        <translation>上次</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>本题目标</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GridDelegate</name>
    <message>
        <source>type a number</source>
        <translation>输入数字</translation>
    </message>
    <message>
        <source>type a date</source>
        <translation>输入日期</translation>
    </message>
    <message>
        <source>type a text</source>
        <translation>输入文字</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>In the column of the gap to the target: the question is not answered</extracomment>
        <translation>未答</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GridModel</name>
    <message>
        <source>%1 %2, %3 of %4 answered</source>
        <translation>%1 %2，已答%3题，共%4题</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <extracomment>A section whose questions are out of sight</extracomment>
        <translation>%1，已收起</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Spoken: code of the question, its answer, and what the answer is called</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken: code of the question, heading of the column, its content</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GridPanel</name>
    <message>
        <source>Questions and answers</source>
        <translation>题目与答案</translation>
    </message>
    <message>
        <source>No question fits all of the filters chosen above. Choose fewer, or show everything.</source>
        <translation>没有题目同时符合上方选用的筛选条件。请少选几个，或显示全部题目。</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>显示全部题目</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GridStrip</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>第%1行，共%2行</translation>
    </message>
</context>
<context>
    <name>sextant::ui::GridView</name>
    <message>
        <source>Note on %1</source>
        <translation>%1的说明</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>%1的答案</translation>
    </message>
    <message>
        <source>Why %1 is not applicable</source>
        <translation>%1为何不适用</translation>
    </message>
    <message>
        <source>Why does this question not apply here? Enter keeps it.</source>
        <translation>本题在此为何不适用？按Enter保留。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HistoryDialog</name>
    <message>
        <source>%1 “%2” (%3, %4)</source>
        <extracomment>One of two contradicting values: %1 which part, %2 the value, %3 who, %4 when</extracomment>
        <translation>%1“%2”（%3，%4）</translation>
    </message>
    <message>
        <source>Two people have changed this without seeing each other.</source>
        <translation>有两人在互不知情的情况下作了不同的修改。</translation>
    </message>
    <message>
        <source>%1. Choose the one that is to hold and restore it; both stay in the history.</source>
        <extracomment>%1: the values, who wrote them and when</extracomment>
        <translation>%1。请选定以哪一个为准并恢复；两者都保留在修改记录中。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Another assessment is shown by now.</source>
        <translation>当前显示的已是另一份评估。</translation>
    </message>
    <message>
        <source>The assessment is signed: reopen it to restore something.</source>
        <translation>评估已签署，重新打开后才能恢复。</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no value to restore: it was taken away here.</source>
        <translation>此处为移除操作，没有可恢复的内容。</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>这就是现在的内容。</translation>
    </message>
    <message>
        <source>History of %1</source>
        <extracomment>%1: code of the question, &quot;B2&quot;</extracomment>
        <translation>%1的修改记录</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示哪些修改</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部修改</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>此处尚无修改。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>恢复此项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HistoryTableWords</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>To whom a question is assigned</extracomment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;not applicable&quot;, and the reason</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>%1, %2, %3: from %4 to %5</source>
        <extracomment>A change, read aloud: when, who, which part, old value, new value</extracomment>
        <translation>%1，%2，%3：由%4改为%5</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HistoryWords</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>One answer and the one that replaced it: &quot;2 → 1&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>target removed</source>
        <translation>取消目标</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>note edited</source>
        <translation>修改说明</translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation>标记，待复核</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>指定负责人</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>沿用上次答案</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>evidence added</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>evidence removed</source>
        <translation>移除证据</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When and who: &quot;Today 14:02 · Lin Chen&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · last assessment</source>
        <translation>%1，上次评估</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LevelCellWords</name>
    <message>
        <source>N/A</source>
        <extracomment>Short, in a small square: not applicable</extracomment>
        <translation>N/A</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NavigationBar</name>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>下一个未答题</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>本题目标</translation>
    </message>
    <message>
        <source>Target %1, %2</source>
        <translation>目标%1，%2</translation>
    </message>
    <message>
        <source>Delete removes the target</source>
        <translation>按Delete取消目标</translation>
    </message>
</context>
<context>
    <name>sextant::ui::QuestionHeader</name>
    <message>
        <source>Key question, weight %1</source>
        <translation>关键问题，权重%1</translation>
    </message>
    <message>
        <source>Gate: at least %1</source>
        <translation>门槛：至少%1</translation>
    </message>
    <message>
        <source>Gate: at most %1</source>
        <translation>门槛：至多%1</translation>
    </message>
    <message>
        <source>Answered differently by two people: choose one</source>
        <translation>两人答案不同，请选定一个</translation>
    </message>
    <message>
        <source>Carried over: confirm</source>
        <translation>沿用上次：请确认</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>已标记，待复核</translation>
    </message>
    <message>
        <source>Flag for review</source>
        <translation>标记待复核</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Show the result of this domain</source>
        <translation>显示本领域结果</translation>
    </message>
    <message>
        <source>How to judge:</source>
        <translation>判断口径：</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>&quot;How to judge:&quot; and the guidance</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>|  Question %1 of %2</source>
        <extracomment>After the name of the section: &quot;| Question 4 of 7&quot;</extracomment>
        <translation>|  第%1题，共%2题</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Changed since the review: review again</source>
        <translation>复核后有改动，请重新复核</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标为已复核</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose which questions are shown</source>
        <translation>选择显示哪些题目</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ResultPanel</name>
    <message>
        <source>Result of this domain</source>
        <translation>本领域结果</translation>
    </message>
    <message>
        <source>History of this answer</source>
        <translation>本题的修改记录</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>The scale&apos;s highest figure after the score: &quot;1.67 of 4&quot;</extracomment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>Restore… (H)</source>
        <translation>恢复……（H）</translation>
    </message>
    <message>
        <source>History of this answer, and restore</source>
        <translation>本答案的修改记录与恢复</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ResultWords</name>
    <message>
        <source>%1 does not reach its threshold.</source>
        <translation>%1未达到门槛。</translation>
    </message>
    <message>
        <source>%1 is at %2 and must reach %3.</source>
        <translation>%1为%2，须达到%3。</translation>
    </message>
    <message>
        <source>%1 is at %2 and must reach %3. Until then the conclusion is “%4”.</source>
        <translation>%1为%2，须达到%3。在此之前，结论为“%4”。</translation>
    </message>
    <message>
        <source>%1 is at %2 and must reach %3. Until then the conclusion is “%4” at best.</source>
        <translation>%1为%2，须达到%3。在此之前，结论最高为“%4”。</translation>
    </message>
    <message>
        <source>The gate stays open until somebody has reviewed that %1 does not apply.</source>
        <translation>%1不适用须经复核；复核之前，门槛未定。</translation>
    </message>
    <message>
        <source>%1 is not answered yet.</source>
        <translation>%1尚未作答。</translation>
    </message>
    <message>
        <source>%1 must reach %2; it is not answered yet.</source>
        <translation>%1须达到%2，尚未作答。</translation>
    </message>
    <message>
        <source>At %1 the domain would come to %2.</source>
        <translation>如为%1，本领域得分为%2。</translation>
    </message>
    <message>
        <source>At %1 the domain would move from %2 to %3.</source>
        <translation>如为%1，本领域得分将由%2变为%3。</translation>
    </message>
    <message>
        <source>Gate not passed</source>
        <translation>门槛未达到</translation>
    </message>
    <message>
        <source>Gate open</source>
        <translation>门槛未定</translation>
    </message>
    <message>
        <source>Gate passed</source>
        <translation>门槛已达到</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) below target</source>
        <translation>
            <numerusform>比目标低%n级</numerusform>
        </translation>
    </message>
    <message>
        <source>The gate is passed.</source>
        <translation>门槛已达到。</translation>
    </message>
    <message>
        <source>No gate here.</source>
        <translation>本题无门槛。</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>已达到目标</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>对结果的影响</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>All %n answered: the result can no longer move.</source>
        <translation>
            <numerusform>%n题已全部作答，结果不会再变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered yet.</source>
        <translation>
            <numerusform>还有%n题未答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered yet: the result can still come to anything from %1 to %2.</source>
        <translation>
            <numerusform>还有%n题未答，结果可能在%1至%2之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>answered differently by two people</source>
        <translation>两人答案不同</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SectionDelegate</name>
    <message numerus="yes">
        <source>%n hidden by earlier answers</source>
        <translation>
            <numerusform>%n题因前面的答案而隐藏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SectionPanel</name>
    <message>
        <source>Sections and questions</source>
        <translation>领域和题目</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1 / %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SectionTreeModel</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by earlier answers</source>
        <translation>
            <numerusform>%n题因前面的答案而隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>answered differently by two people</source>
        <translation>两人答案不同</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>carried over, not confirmed</source>
        <translation>沿用上次，未确认</translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation>已标记，待复核</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门槛</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TextEditor</name>
    <message>
        <source>Last time: %1</source>
        <translation>上次：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TrackLegend</name>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>open interval</source>
        <translation>未答可能的范围</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ValueEditor</name>
    <message>
        <source>Year, month, day: 2025-03-09</source>
        <translation>年、月、日，例如2025-03-09</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>不小于%1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>不大于%1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>上次：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ViewBar</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>View of the assessment</source>
        <translation>评估的视图</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1 / %2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Wording</name>
    <message>
        <source>Today %1</source>
        <translation>今天%1</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>An answer that is not given: &quot;open → 2&quot;</extracomment>
        <translation>未答</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>This is not a number. Type digits, for example 1250.5.</source>
        <translation>这不是数字。请输入数字，例如1250.5。</translation>
    </message>
    <message>
        <source>A number has four decimals at most. Leave out the rest.</source>
        <translation>数字最多四位小数，请去掉多余的位数。</translation>
    </message>
    <message>
        <source>The number must be %1 or more.</source>
        <translation>数字须不小于%1。</translation>
    </message>
    <message>
        <source>The number is too small to be kept.</source>
        <translation>数字太小，无法保存。</translation>
    </message>
    <message>
        <source>The number must be %1 or less.</source>
        <translation>数字须不大于%1。</translation>
    </message>
    <message>
        <source>The number is too large to be kept.</source>
        <translation>数字太大，无法保存。</translation>
    </message>
    <message>
        <source>This is not a date. Type year, month and day, for example 2025-03-09.</source>
        <translation>这不是日期。请输入年月日，例如2025-03-09。</translation>
    </message>
</context>
</TS>
