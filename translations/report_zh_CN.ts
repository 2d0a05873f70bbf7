<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::ReportPage</name>
    <message>
        <source>next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>准备度报告</translation>
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
