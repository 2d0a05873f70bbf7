<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::ComparisonPage</name>
    <message>
        <source>There is no assessment in %1</source>
        <translation>“%1”中没有评估</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>已读取“%1”</translation>
    </message>
    <message>
        <source>Its assessments can be ticked at the left. The file was not changed.</source>
        <translation>其中的评估可在左侧勾选。该文件未作任何改动。</translation>
    </message>
    <message>
        <source>This is the file that is open</source>
        <translation>这就是当前打开的文件</translation>
    </message>
    <message>
        <source>Its assessments are in the list already.</source>
        <translation>其中的评估已在列表中。</translation>
    </message>
    <message>
        <source>%1 of up to eight</source>
        <translation>已选%1份，最多八份</translation>
    </message>
    <message>
        <source>Compare with assessments of another file</source>
        <translation>与其他文件中的评估对比</translation>
    </message>
    <message>
        <source>Sextant file (*.sextant)</source>
        <translation>六分仪文件 (*.sextant)</translation>
    </message>
    <message>
        <source>“%1” is in another file</source>
        <translation>“%1”在另一个文件中</translation>
    </message>
    <message>
        <source>Open %1 to see the answers behind this figure.</source>
        <translation>打开“%1”即可查看这个得分背后的答案。</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>open to the answers</source>
        <translation>展开到答案</translation>
    </message>
    <message>
        <source>table of figures</source>
        <translation>得分表</translation>
    </message>
    <message>
        <source>copy chart or table</source>
        <translation>复制图或表</translation>
    </message>
    <message>
        <source>figures or pages</source>
        <translation>得分与打印页切换</translation>
    </message>
    <message>
        <source>back to the results</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Add assessments of another file</source>
        <translation>添加其他文件中的评估</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>显示得分</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>显示打印页</translation>
    </message>
    <message>
        <source>Go to the table of figures</source>
        <translation>转到得分表</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>把图表复制为图片</translation>
    </message>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>将对比另存为PDF</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>打印对比</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>Tick up to eight assessments, of this organisation or of several; those of another file are added by its button and only read. The first sentence says how far they can be compared: what asks other questions, or weighs them otherwise, is marked and never held side by side.
While questions are open a figure is a range, and a change says whether they can still undo it. No mean over organisations is worked out.
Enter or a click on a figure leads to the answers behind it. F5 shows the pages as they will be printed.</source>
        <translation>最多勾选八份评估，可以是本机构的，也可以是多家机构的；其他文件中的评估用按钮添加，只读取、不写入。第一句话说明可比的程度：题目或权重不同的，会标出星号，不作并列对比。
尚有题目未答时，得分是一个范围，变化也会注明未答题目能否使它逆转。不计算各机构的平均数。
在得分上按Enter键或点击，即可查看背后的答案。按F5键显示将要打印的页面。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>打印页</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Compare assessments</source>
        <translation>评估对比</translation>
    </message>
    <message>
        <source>Save the comparison as…</source>
        <translation>将比较结果另存为……</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SideChooser</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自%2</translation>
    </message>
    <message>
        <source>Eight are chosen: let one go to choose another.</source>
        <translation>已选满八份；取消一份后才能再选。</translation>
    </message>
    <message>
        <source>Tick up to eight; they are numbered in this order.</source>
        <translation>最多勾选八份，按勾选顺序编号。</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Add from another file…</source>
        <translation>从其他文件添加…</translation>
    </message>
</context>
</TS>
