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
    <message>
        <source>save as…</source>
        <translation>另存为……</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为……</translation>
    </message>
    <message>
        <source>Word, web page, Excel and other kinds of files</source>
        <translation>Word、网页、Excel等格式</translation>
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
    <message>
        <source>The file has been saved.</source>
        <translation>文件已保存。</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word文档 (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Excel workbook with everything (*.xlsx)</source>
        <translation>Excel工作簿，含全部内容 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>没有写入文件。</translation>
    </message>
    <message>
        <source>The ending of the name says what is written; it can be: %1.</source>
        <translation>文件扩展名决定文件格式，可以是：%1。</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件……</translation>
    </message>
</context>
</TS>
