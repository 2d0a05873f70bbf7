<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::AgeBandsWidget</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an age, &quot;3 to 6 months&quot;, %2: how many</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChartWidget</name>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>另存为图片…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HeatMapWidget</name>
    <message>
        <source>%1 %2, %3: %4</source>
        <extracomment>a cell of a table of counts: code and name of a domain, level, number of questions</extracomment>
        <translation>%1&#x2002;%2，%3：%4项</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LevelSquare</name>
    <message>
        <source>Level %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>sextant::ui::RiskMapWidget</name>
    <message>
        <source>Impact %1, likelihood %2</source>
        <extracomment>a cell of a map of risks: impact 4, likelihood 3, the numbers of those that lie there</extracomment>
        <translation>影响%1，可能性%2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
