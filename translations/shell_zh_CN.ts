<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::Brand</name>
    <message>
        <source>Sextant</source>
        <extracomment>The name of the program</extracomment>
        <translation>六分仪</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MainWindow</name>
    <message>
        <source>pages</source>
        <translation>切换页面</translation>
    </message>
    <message>
        <source>next part</source>
        <extracomment>What F6 does: moves the focus to the next part of the window</extracomment>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Sextant</source>
        <translation>六分仪</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TopBar</name>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with everything that has no place of its own</extracomment>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WindowActions</name>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 names what is taken back</extracomment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 names what is done again</extracomment>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Menu of the colours of the screen</extracomment>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>The text is as large as it can be</source>
        <translation>文字已是最大</translation>
    </message>
    <message>
        <source>The text is as small as it can be</source>
        <translation>文字已是最小</translation>
    </message>
</context>
</TS>
