<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::ReportPage</name>
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
        <source>next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写入报告……</translation>
    </message>
    <message>
        <source>The report has been saved.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>打印机没有接收报告。</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at the printer, or save the report as PDF.</source>
        <translation>内容没有丢失。请检查打印机，或先保存为PDF。</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>准备度报告</translation>
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
        <source>No assessment yet</source>
        <translation>还没有评估</translation>
    </message>
    <message>
        <source>Start one on the Organisation page; its report stands here.</source>
        <translation>请到“机构”页开始一次评估，报告会显示在这里。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>将报告另存为PDF</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>The pages stand here as they will be printed. Choose the language of the report: it need not be that of the screen. The second page is a summary with room for two signatures and the seal. Each page carries a short digest of the answers, by which a print can be matched with the file later.</source>
        <translation>这里按打印效果显示各页。报告的语言单独选择，不必与界面语言相同。第二页是摘要，留有两处签名和盖章的位置。每页都印有回答的简短校验码，日后可以据此核对打印件与文件。</translation>
    </message>
</context>
</TS>
