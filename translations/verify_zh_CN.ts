<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::ChangesModel</name>
    <message>
        <source>Where</source>
        <extracomment>heading of a column: which question, finding or action has changed</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heading of a column: answer, note, owner …</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>报告中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>heading of a column: who changed it</extracomment>
        <translation>修改人</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>heading of a column: when it was changed</extracomment>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReportCheckDialog</name>
    <message>
        <source>Check a report</source>
        <translation>核对报告</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.html *.htm)</source>
        <translation>报告 (*.pdf *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The foot of each page has 12 digits, such as 7F3A 19C2 E0B4.</source>
        <translation>每页页脚有12位摘要，如7F3A 19C2 E0B4。</translation>
    </message>
    <message>
        <source>Check a printed or saved report</source>
        <translation>核对打印或保存的报告</translation>
    </message>
    <message>
        <source>Every page of a report carries 12 digits at its foot, and a saved PDF or HTML file a record of what it was made from. Both can be held against this file. The report itself is not opened.</source>
        <translation>报告每页页脚印有12位摘要，保存的PDF或HTML文件还带有校验记录，说明报告的依据。两者都可以与当前文件核对。核对时不会打开报告本身。</translation>
    </message>
    <message>
        <source>Choose a PDF or HTML file…</source>
        <translation>选择PDF或HTML文件…</translation>
    </message>
    <message>
        <source>Digits at the foot of a page</source>
        <translation>页脚的12位摘要</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>核对摘要</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>核对进度</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>现有哪些不同</translation>
    </message>
</context>
</TS>
