<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::app::Files</name>
    <message>
        <source>My organisation</source>
        <translation>本机构</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Sextant file (*.sextant)</source>
        <translation>六分仪文件 (*.sextant)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>title of an assessment: the framework&apos;s title and the year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>A copy has been saved.</source>
        <translation>已另存一份。</translation>
    </message>
    <message>
        <source>Not everything has been saved.</source>
        <translation>还有内容没有保存。</translation>
    </message>
    <message>
        <source>If you close now, what is not saved is lost.</source>
        <translation>现在关闭，未保存的内容将丢失。</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>放弃并关闭</translation>
    </message>
</context>
<context>
    <name>sextant::app::Finding</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the name of a page, as in the rail</extracomment>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>heading of commands of the program: new file, undo, colours</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>文件已不在原处</translation>
    </message>
</context>
<context>
    <name>sextant::app::Program</name>
    <message>
        <source>Sextant %1</source>
        <translation>六分仪%1</translation>
    </message>
    <message>
        <source>Assess, offline, whether an organisation is ready to work abroad. Results are self-assessed and indicative. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>离线评估机构是否做好走出去的准备。结果为自评，仅供参考。本程序是自由软件，按GNU通用公共许可证第3版或更新版本发布。</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件……</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件……</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份……</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Start the demo anew</source>
        <translation>还原演示</translation>
    </message>
    <message>
        <source>About Sextant</source>
        <translation>关于六分仪</translation>
    </message>
    <message>
        <source>Another Sextant is running, and it does not answer.</source>
        <translation>另一个六分仪正在运行，但没有响应。</translation>
    </message>
    <message>
        <source>This is a second window. A file that the other one has open can only be read here; end the other one to work on it.</source>
        <translation>这是第二个窗口。对方已打开的文件在这里只能查看；结束对方后才能编辑。</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>没有打开的文件</translation>
    </message>
</context>
</TS>
