<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::ChoicesPanel</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详略</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Least detail of a report</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Usual detail of a report</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>All details of a report</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>With</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Room for signatures and seal</source>
        <translation>签字盖章处</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>不标密级</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A report without watermark</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Watermark</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Watermark</extracomment>
        <translation>终稿</translation>
    </message>
    <message>
        <source>Compared, eight at most</source>
        <translation>对比对象（最多八份）</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LogoActs</name>
    <message>
        <source>choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>remove the logo</source>
        <translation>移除标志</translation>
    </message>
</context>
<context>
    <name>sextant::ui::LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Logo of the organisation</source>
        <translation>机构标志</translation>
    </message>
    <message>
        <source>The logo, as on the paper</source>
        <translation>标志在纸面上的样子</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>尚无标志</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <extracomment>Chooses a picture as a logo</extracomment>
        <translation>选择文件……</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes the logo away</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除标志</translation>
    </message>
    <message>
        <source>Choose file… for the logo</source>
        <translation>选择文件……（标志）</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReportPage</name>
    <message>
        <source>next part</source>
        <translation>下一部分</translation>
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
        <source>Register of legal figures</source>
        <translation>法定数值登记表</translation>
    </message>
    <message>
        <source>Save the report as…</source>
        <translation>将报告另存为……</translation>
    </message>
    <message>
        <source>At the left you choose what the report is on, its parts, language and detail; at the right its pages stand as they will be printed. The language need not be that of the screen: both can stand one after the other or side by side. In a list of parts, Space ticks and Ctrl+A ticks all or none. What is chosen stays chosen with this file. Demo data always say so, and the report of an audit is a draft until it is signed. Each page carries a short digest, by which a print can be matched with the file later.
Save as… also writes a Word document, a web page and, of an assessment or audit, an Excel workbook or a table. Workbook and table hold everything: they are offered while notes, evidence and names are ticked.</source>
        <translation>左侧选择报告的对象、组成部分、语言和详略，右侧是打印出来的样子。报告语言不必与界面相同：两种语言可以先后各成一份，也可以中英对照。在组成部分列表中，按空格勾选，按Ctrl+A全选或全不选。所选内容随文件保留。演示数据始终标明为演示；审计报告在签署之前始终是草稿。每页印有一个简短的摘要值，日后可据此核对纸面与文件是否一致。
“另存为……”还可输出Word文档和网页；评估和审计报告还可输出Excel工作簿或表格。工作簿和表格包含全部内容，只有勾选了备注、证据和姓名时才提供。</translation>
    </message>
    <message>
        <source>check before printing</source>
        <translation>打印前自查</translation>
    </message>
    <message>
        <source>Look before you print</source>
        <translation>打印前自查</translation>
    </message>
    <message>
        <source>Check a printed or saved report…</source>
        <translation>核对打印或保存的报告…</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SelfCheckButton</name>
    <message>
        <source>Nothing to mend</source>
        <extracomment>On a button: check the report before it is printed; %1: how many things there are to look at</extracomment>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>待查看：%1</translation>
    </message>
    <message>
        <source>Check before printing: nothing to mend</source>
        <translation>打印前自查：无需处理</translation>
    </message>
    <message>
        <source>Check before printing, to look at: %1</source>
        <translation>打印前自查，待查看：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SelfCheckDialog</name>
    <message>
        <source>There is nothing to mend before printing.</source>
        <translation>打印前没有需要处理的问题。</translation>
    </message>
    <message>
        <source>To look at: %1. None of it is grave, and nothing keeps you from printing.</source>
        <translation>需要查看：%1处，均不严重，不影响打印。</translation>
    </message>
    <message>
        <source>To look at: %1, of which grave: %2. Nothing keeps you from printing, but readers will ask.</source>
        <translation>需要查看：%1处，其中严重%2处。不影响打印，但读者会追问。</translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation>打印前自查</translation>
    </message>
    <message>
        <source>What to look at before printing</source>
        <translation>打印前需要查看的内容</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SelfCheckModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a kind of thing to look at, &quot;Unanswered&quot;; %2: how many</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TemplateActs</name>
    <message>
        <source>keep the template %1</source>
        <translation>保存模板%1</translation>
    </message>
    <message>
        <source>rename a template to %1</source>
        <translation>将模板重命名为%1</translation>
    </message>
    <message>
        <source>delete a template</source>
        <translation>删除模板</translation>
    </message>
</context>
<context>
    <name>sextant::ui::TemplateBar</name>
    <message>
        <source>No template yet</source>
        <translation>还没有模板</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>%1 (of a newer version)</source>
        <translation>%1（由新版本创建）</translation>
    </message>
    <message>
        <source>A newer version of Sextant made this template. It is kept as it is.</source>
        <translation>此模板由六分仪的新版本创建，原样保留。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Keep these choices as</source>
        <translation>将这些选择保存为</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Keeps the choices of a report under a name</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
</TS>
