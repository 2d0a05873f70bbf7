<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::ContentsPanel</name>
    <message>
        <source>Search the Manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Search the Manual in both languages</source>
        <translation>在中英文手册中搜索</translation>
    </message>
    <message>
        <source>Searches the texts of both languages</source>
        <translation>中英文内容都会搜索</translation>
    </message>
    <message>
        <source>Contents of the Manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>找到%n处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ManualOutput</name>
    <message>
        <source>The Manual has been saved.</source>
        <translation>手册已保存。</translation>
    </message>
    <message>
        <source>The Manual has been sent to the printer.</source>
        <translation>手册已送往打印机。</translation>
    </message>
    <message>
        <source>Save the Manual</source>
        <translation>保存手册</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Given up. No file was written or changed.</source>
        <translation>已放弃，没有写入或改动任何文件。</translation>
    </message>
    <message>
        <source>The printer did not take the Manual.</source>
        <translation>打印机没有接收手册。</translation>
    </message>
    <message>
        <source>Look at the printer, or save the Manual as PDF.</source>
        <translation>请检查打印机，或将手册保存为PDF。</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ManualPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一节</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一节</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>仅“%1”</translation>
    </message>
    <message>
        <source>search the Manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>section before, behind</source>
        <translation>上一节、下一节</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Search the Manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Previous section of the Manual</source>
        <translation>手册上一节</translation>
    </message>
    <message>
        <source>Next section of the Manual</source>
        <translation>手册下一节</translation>
    </message>
    <message>
        <source>Save the Manual as PDF</source>
        <translation>将手册保存为PDF</translation>
    </message>
    <message>
        <source>Save this chapter as PDF</source>
        <translation>将本章保存为PDF</translation>
    </message>
    <message>
        <source>Print the Manual</source>
        <translation>打印手册</translation>
    </message>
    <message>
        <source>Print this chapter</source>
        <translation>打印本章</translation>
    </message>
    <message>
        <source>The Internal Auditor Manual: part one on how an audit is done, then chapters with checks, then the register of legal figures. Type in the field above the contents to keep only the places that hold your words, in either language. A check shows the legal figures in force today. Print and Save as PDF take the whole Manual or only the chapter that is shown.</source>
        <translation>《内部审计手册》：第一部分讲审计怎么做，随后各章是检查项，最后是法定数值登记表。在目录上方的框中输入词语，只留下含有这些词语的章节，中英文都能搜。检查项列出今天施行的法定数值。打印和保存为PDF可选整本手册，也可只选当前一章。</translation>
    </message>
    <message>
        <source>Internal Auditor Manual</source>
        <translation>内部审计手册</translation>
    </message>
    <message>
        <source>Language of the Manual</source>
        <translation>手册语言</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为PDF…</translation>
    </message>
    <message>
        <source>The whole Manual</source>
        <translation>整本手册</translation>
    </message>
    <message>
        <source>Section of the Manual</source>
        <translation>手册正文</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
</context>
</TS>
