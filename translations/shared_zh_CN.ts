<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LevelBadge</name>
    <message>
        <source>Not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1级</translation>
    </message>
</context>
<context>
    <name>sextant::ui::DemoTag</name>
    <message>
        <source>DEMO</source>
        <extracomment>Marks data of an invented organisation, on screen and paper</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LevelCard</name>
    <message>
        <source>Chosen last time</source>
        <translation>上次的选择</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>本题目标</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>上次</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NotApplicableRow</name>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Needs a reason and a reviewer; leaves the score</source>
        <translation>须写明理由，由复核人确认；不计入得分</translation>
    </message>
    <message>
        <source>Why does this question not apply here?</source>
        <translation>这道题为什么不适用？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProgressRing</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>answered questions of all questions of a section</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
</TS>
