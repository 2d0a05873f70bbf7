<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::ChartSaver</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Save the chart as picture</source>
        <translation>将图表另存为图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReportDesk</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>turn pages</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>保存为PDF</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>The report in English and in Chinese</extracomment>
        <translation>双语</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印……</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为PDF</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>The report with English and Chinese beside each other</extracomment>
        <translation>对照</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReportOutput</name>
    <message>
        <source>The PDF has been saved.</source>
        <translation>PDF已保存。</translation>
    </message>
    <message>
        <source>It has been sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>正在写入PDF……</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>正在发送到打印机……</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>打印机没有接收。</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at the printer, or save as PDF.</source>
        <translation>内容没有丢失。请检查打印机，或先保存为PDF。</translation>
    </message>
</context>
</TS>
