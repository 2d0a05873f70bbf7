<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::CommandRows</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>目前无法执行</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the search field</extracomment>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindModel</name>
    <message>
        <source>, </source>
        <extracomment>Parts a screen reader&apos;s words about one line: title, text, fact, keys</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <extracomment>%1 says why something cannot be done now</extracomment>
        <translation>不可用：%1</translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindPopup</name>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>What the arrow keys do in the list of what was found</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>go</source>
        <extracomment>What Enter does in the list of what was found</extracomment>
        <translation>前往</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>What Escape does in the list of what was found</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>sextant::ui::Finder</name>
    <message>
        <source>Nothing is open that could be searched.</source>
        <translation>还没有打开文件，无处可查。</translation>
    </message>
    <message>
        <source>Open a file first, or the demo.</source>
        <translation>请先打开文件或演示。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Perhaps meant</source>
        <extracomment>Heading of commands that fit what was typed less well</extracomment>
        <translation>可能是</translation>
    </message>
    <message>
        <source>No command and no place is called “%1”</source>
        <translation>没有名为“%1”的命令或位置</translation>
    </message>
    <message>
        <source>Ctrl+F also looks into answers, notes and evidence.</source>
        <translation>按Ctrl+F还可查找答案、说明和证据。</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>查找全部内容</translation>
    </message>
    <message>
        <source>Go anywhere</source>
        <translation>前往任何位置</translation>
    </message>
    <message>
        <source>Find, or go anywhere</source>
        <translation>查找，或前往任何位置</translation>
    </message>
    <message>
        <source>Go to a place, or do something</source>
        <translation>前往某处，或执行命令</translation>
    </message>
    <message>
        <source>Looked through, in both languages: questions, guidance and levels; answers, notes and reasons; audits, findings and samples; actions; names of evidence files, sections, assessments and organisations.</source>
        <translation>已查找（中英文）：题目、判断口径、级别描述，文字答案、说明、理由，审计项目、审计发现、样本，行动，以及证据文件、领域、评估、机构的名称。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::HitRows</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Levels and choices</source>
        <extracomment>heading: texts of the levels and other choices of questions</extracomment>
        <translation>级别与选项</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>文字答案</translation>
    </message>
    <message>
        <source>Notes and reasons</source>
        <translation>说明与理由</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>证据文件</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked, as the answers are now</source>
        <translation>按目前的答案，此题不用回答</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>审计项目</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>审计发现</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Not among the chapters of this audit</source>
        <translation>不在这个审计项目的章节内</translation>
    </message>
</context>
<context>
    <name>sextant::ui::MenuCommands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in a menu inside the menu: &quot;Colours: Dark&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
