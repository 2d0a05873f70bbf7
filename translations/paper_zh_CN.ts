<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::EntryDesk</name>
    <message>
        <source>Enter from paper</source>
        <translation>录入纸质表</translation>
    </message>
    <message>
        <source>Enter form %1</source>
        <translation>录入填写表%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::EntryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>not applicable, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>%1 | note: %2</source>
        <translation>%1 | 备注：%2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a difference that is not decided</comment>
        <translation>待定</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一遍</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二遍</translation>
    </message>
    <message>
        <source>overwrites what was changed after printing</source>
        <translation>将覆盖打印之后的改动</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>第一遍</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>第二遍</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸上</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FormDesk</name>
    <message>
        <source>Read form %1</source>
        <translation>读入填写表%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FormPanel</name>
    <message>
        <source>All sections</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Forms to be filled in elsewhere</source>
        <translation>在别处填写的表格</translation>
    </message>
    <message>
        <source>On paper, with a box for each answer; or as a workbook for Excel, WPS or LibreOffice, which is read back here: first it shows what it would change.</source>
        <translation>可打印成纸质表，每个答案一个勾选框；也可保存为电子表格，用Excel、WPS或LibreOffice填写，再在这里读入：先显示将改动什么。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Room for notes on paper</source>
        <translation>纸面备注空间</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>A form with English and Chinese in it</extracomment>
        <translation>双语</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>表格语言</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Room for notes on a form</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>A line</source>
        <extracomment>Room for notes on a form</extracomment>
        <translation>一行</translation>
    </message>
    <message>
        <source>Several lines</source>
        <extracomment>Room for notes on a form</extracomment>
        <translation>多行</translation>
    </message>
    <message>
        <source>With the answers so far</source>
        <translation>带上已有答案</translation>
    </message>
    <message>
        <source>Say what each level means for the question</source>
        <translation>列出各等级的具体描述</translation>
    </message>
    <message>
        <source>Print form…</source>
        <translation>打印填写表…</translation>
    </message>
    <message>
        <source>Save form as PDF…</source>
        <translation>保存为PDF…</translation>
    </message>
    <message>
        <source>Save as Excel form…</source>
        <translation>保存为Excel填写表…</translation>
    </message>
    <message>
        <source>Read filled Excel form…</source>
        <translation>读入填好的Excel表…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportModel</name>
    <message>
        <source>%1 (changed after the form was made)</source>
        <extracomment>%1: the answer that is replaced</extracomment>
        <translation>%1（表格生成后有改动）</translation>
    </message>
    <message>
        <source>%1%2</source>
        <extracomment>A cell of a sheet: %1 the letters of its column, %2 the number of its row</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>Headings of columns: cell or row of a sheet</extracomment>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>表格中</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ImportView</name>
    <message>
        <source>The form cannot be taken as it is. Nothing was written.</source>
        <translation>表格无法读入，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1: put these cells right in the workbook and read it again.</source>
        <translation>%1：请在电子表格中更正下列单元格，再重新读入。</translation>
    </message>
    <message>
        <source>The file says already what the form says.</source>
        <translation>文件内容已与表格一致。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未写入任何内容。</translation>
    </message>
    <message>
        <source>%1: new answers %2, changed answers %3, the same %4. They are written together, as one step that can be undone.</source>
        <translation>%1：新增答案%2条，改动%3条，相同%4条。将一次写入，可一步撤销。</translation>
    </message>
    <message>
        <source>Rows of the filled form</source>
        <translation>已填表格的各行</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>放弃读入</translation>
    </message>
    <message>
        <source>Write the answers</source>
        <translation>写入答案</translation>
    </message>
</context>
<context>
    <name>sextant::ui::PaperPage</name>
    <message>
        <source>There is nothing to be asked.</source>
        <translation>没有需要作答的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between the two passes. Look at the paper: 1 takes the first, 2 the second.</source>
        <translation>
            <numerusform>两遍有%n处不一致。请对照纸质表：按1采用第一遍，按2采用第二遍。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says already what the paper says.</source>
        <translation>文件中的答案与纸质表一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will change, as one step that can be undone.</source>
        <translation>
            <numerusform>将改动%n行，可一步撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>First pass: %1 of %2 rows entered</source>
        <translation>第一遍：共%2行，已录入%1行</translation>
    </message>
    <message>
        <source>Second pass, without looking at the first: %1 of %2 rows entered</source>
        <translation>第二遍（不显示第一遍）：共%2行，已录入%1行</translation>
    </message>
    <message>
        <source>Decide every difference first.</source>
        <translation>请先处理所有不一致之处。</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>first, second</source>
        <translation>第一遍、第二遍</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>录入纸质表</translation>
    </message>
    <message>
        <source>a form is being entered</source>
        <translation>正在录入一份表</translation>
    </message>
    <message>
        <source>Go to a row by its code</source>
        <translation>按编码跳到某行</translation>
    </message>
    <message>
        <source>nothing is being entered</source>
        <translation>没有正在录入的表</translation>
    </message>
    <message>
        <source>Give this entry up</source>
        <translation>放弃本次录入</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质表</translation>
    </message>
    <message>
        <source>This is no form of this assessment and edition. Look at the foot of its pages.</source>
        <translation>表号与本评估或题目版本不符，请查看页脚。</translation>
    </message>
    <message>
        <source>Give this entry up?</source>
        <translation>放弃本次录入？</translation>
    </message>
    <message>
        <source>What was entered from the paper is lost. Nothing of it is in the answers.</source>
        <translation>已录入的内容将丢失，这些内容尚未写入答案。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>没有需要改动的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in the file.</source>
        <translation>
            <numerusform>已写入%n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes them all back.</source>
        <translation>按Ctrl+Z可全部撤销。</translation>
    </message>
    <message>
        <source>%1 has no answer on the key %2.</source>
        <translation>%1没有对应按键%2的答案。</translation>
    </message>
    <message>
        <source>This was the last row.</source>
        <translation>已是最后一行。</translation>
    </message>
    <message>
        <source>A code is a number and a letter, such as 017K.</source>
        <translation>编码由数字和一个字母组成，如017K。</translation>
    </message>
    <message>
        <source>The letter does not fit the number: look again.</source>
        <translation>字母与数字不符，请再核对。</translation>
    </message>
    <message>
        <source>There is no such row here.</source>
        <translation>没有这一行。</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>有些内容未能恢复。</translation>
    </message>
    <message>
        <source>Was a form filled in by hand? Enter it here row by row, twice; what differs between the two passes is a slip, and is decided before anything is written. The number at the foot of its pages tells when it was printed, so that you are told what has changed since.</source>
        <translation>有手填的表？在这里逐行录入两遍；两遍不一致的即为录入差错，逐一处理后才写入答案。页脚的表号记有打印时间，据此提示打印之后的改动。</translation>
    </message>
    <message>
        <source>Number of the form (may be left empty)</source>
        <translation>表号（可不填）</translation>
    </message>
    <message>
        <source>Go to code</source>
        <translation>跳到编码</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Reason if not applicable</source>
        <translation>不适用的原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Back to the second pass</source>
        <translation>返回第二遍</translation>
    </message>
    <message>
        <source>Rows of the form</source>
        <translation>填写表各行</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>查看改动</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Write the answers</source>
        <translation>写入答案</translation>
    </message>
    <message>
        <source>First pass done: enter again</source>
        <translation>第一遍完成，再录一遍</translation>
    </message>
    <message>
        <source>Second pass done: compare</source>
        <translation>第二遍完成，开始比对</translation>
    </message>
    <message>
        <source>Forms are made here, on paper or as a workbook, and come back filled in. A workbook is read and shown first: what it would change, or which cells are wrong; it is taken as a whole or not at all. A form that was filled in by hand is entered: type its number, then row after row as printed: a digit or letter answers and goes on, A asks for the reason why a row does not apply, Enter opens the note, / goes to a row by its code. Then enter everything again without seeing the first pass. Where the two differ, look at the paper and press 1 or 2. At the end you see what will change, and what of it was changed since the form was printed. You can stop at any moment and go on later.</source>
        <translation>表格在这里生成：打印在纸上，或保存为电子表格；填好后再读回来。电子表格读入时先显示将改动什么、哪些单元格有误，然后全部读入或一行也不写入。在这里把手填的表录入文件。先输入表号，再按打印顺序逐行录入：按数字或字母作答并转到下一行，按A填写不适用的原因，按Enter写备注，按/按编码跳转。录完后再录一遍，此时不显示第一遍的内容。两遍不一致的，对照纸质表按1或2。最后会列出将改动的内容，并指出其中哪些在打印之后有过改动。可随时停下，以后接着录。</translation>
    </message>
    <message>
        <source>The form has been saved.</source>
        <translation>填写表已保存。</translation>
    </message>
    <message>
        <source>Form %1</source>
        <extracomment>Name proposed for the file of a form; %1: title of the assessment</extracomment>
        <translation>填写表 %1</translation>
    </message>
    <message>
        <source>Save as Excel form</source>
        <translation>保存为Excel填写表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the form…</source>
        <translation>正在生成填写表…</translation>
    </message>
    <message>
        <source>Read filled Excel form</source>
        <translation>读入填好的Excel表</translation>
    </message>
    <message>
        <source>Reading the form…</source>
        <translation>正在读入…</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken from the form.</source>
        <translation>
            <numerusform>已从表格读入%n条答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes them back, all at once.</source>
        <translation>按Ctrl+Z可一次全部撤销。</translation>
    </message>
    <message>
        <source>Filled in by hand</source>
        <translation>手填的纸质表</translation>
    </message>
</context>
</TS>
