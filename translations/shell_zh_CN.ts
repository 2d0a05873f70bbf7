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
    <name>sextant::ui::GuideView</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the places found is in view, and how many there are</extracomment>
        <translation>第%1处，共%2处</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HelpWindow</name>
    <message>
        <source>Go to a page</source>
        <translation>转到某一页面</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>本页按键</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>各处通用的按键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for a screen reader: what is done, and by which key</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Part of the help</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>关于本页</translation>
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
    <name>sextant::ui::NoticeArea</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
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
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Normal (100 %)</source>
        <translation>标准（100%）</translation>
    </message>
</context>
</TS>
