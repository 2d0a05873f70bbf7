<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::app::FileNotices</name>
    <message>
        <source>It lies in a folder of %1, which may delete or replace it at any time.</source>
        <translation>它位于%1的文件夹中，随时可能被删除或替换。</translation>
    </message>
    <message>
        <source>It is an attachment that the mail program keeps, and may delete at any time.</source>
        <translation>它是邮件程序保存的附件，随时可能被删除。</translation>
    </message>
    <message>
        <source>It lies in a temporary folder, which the system empties.</source>
        <translation>它位于临时文件夹中，系统会定期清空。</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>文件设有写保护。</translation>
    </message>
    <message>
        <source>Its folder is write-protected.</source>
        <translation>文件所在的文件夹设有写保护。</translation>
    </message>
    <message>
        <source>A newer version of Sextant has saved it; this one can show it, not change it.</source>
        <translation>它由更新版本的六分仪保存，本版本只能查看，不能修改。</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>它正被另一个程序打开。</translation>
    </message>
    <message>
        <source>%1 has had it open since %2.</source>
        <extracomment>%1: &quot;lin@office-pc&quot;, %2: day and time</extracomment>
        <translation>%1自%2起打开着它。</translation>
    </message>
    <message>
        <source>You asked for it so.</source>
        <translation>这是您选择的打开方式。</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 To change something, keep a copy of your own and work there.</source>
        <extracomment>%1: why the file is open for reading only</extracomment>
        <translation>%1如需修改，请另存一份自己的副本，在副本中继续。</translation>
    </message>
    <message>
        <source>Keep a working copy…</source>
        <translation>另存工作副本……</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>改为可编辑</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sextant was not closed properly last time.</source>
        <translation>六分仪上次没有正常关闭。</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is here. A note you had not finished is in its field again.</source>
        <translation>当时显示已保存的内容全部都在。未写完的备注已放回原处。</translation>
    </message>
    <message>
        <source>This file came from an older version of Sextant.</source>
        <translation>此文件由旧版本的六分仪创建。</translation>
    </message>
    <message>
        <source>It has been brought up to date. As it was, it lies at %1.</source>
        <translation>文件已升级，升级前的原样保存在%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What was kept; what to do</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>另存副本并在其中继续……</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>There are other copies of this file beside it.</source>
        <translation>旁边还有此文件的其他副本。</translation>
    </message>
    <message>
        <source>%1. They may hold changes that are not in this one: somebody may have worked in another copy at the same time. Look into them before you go on.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>%1。其中可能有本文件没有的修改：也许有人同时在另一份副本中工作。请先查看，再继续。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>For a day no backup could be made.</source>
        <translation>已有一天未能备份。</translation>
    </message>
    <message>
        <source>%1 Your work is saved, but only in this one file.</source>
        <extracomment>%1: why</extracomment>
        <translation>%1您的工作已保存，但只在这一个文件中。</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置……</translation>
    </message>
</context>
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
    <message>
        <source>Open a file for reading</source>
        <translation>以只读方式打开文件</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <translation>%1（抢救）</translation>
    </message>
    <message>
        <source>Keep a working copy</source>
        <translation>另存工作副本</translation>
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
    <message>
        <source>Open a file for reading…</source>
        <translation>以只读方式打开……</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>检查本文件</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份……</translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation>设置文件已损坏。</translation>
    </message>
    <message>
        <source>They have been put aside as “sextant.ini.damaged”; the program starts as it came. Your files are not touched.</source>
        <translation>原设置文件已改名为“sextant.ini.damaged”，程序以初始设置启动。您的文件不受影响。</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>无法读取设置。</translation>
    </message>
    <message>
        <source>They were left as they are. What you set now lasts until you close the program.</source>
        <translation>设置文件保持原样。您现在的设置只在关闭程序前有效。</translation>
    </message>
    <message>
        <source>The settings are write-protected.</source>
        <translation>设置文件设有写保护。</translation>
    </message>
    <message>
        <source>They hold, but what you change lasts until you close the program.</source>
        <translation>现有设置仍然有效，但您的更改只在关闭程序前有效。</translation>
    </message>
    <message>
        <source>Nothing can be written beside the program.</source>
        <translation>程序旁边的位置无法写入。</translation>
    </message>
    <message>
        <source>It was to keep everything on its own stick. Settings and backups are on this computer instead.</source>
        <translation>程序本应把全部数据存放在自己的U盘上。设置和备份改存在这台电脑上。</translation>
    </message>
    <message>
        <source>Check a printed or saved report…</source>
        <translation>核对打印或保存的报告…</translation>
    </message>
</context>
</TS>
