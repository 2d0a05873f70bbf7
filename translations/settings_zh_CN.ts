<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sextant::ui::AuthorCard</name>
    <message>
        <source>A name is needed; it stays as it was.</source>
        <translation>姓名不能为空，已保留原来的姓名。</translation>
    </message>
    <message>
        <source>From now on changes are recorded under this name. Earlier ones keep theirs.</source>
        <translation>此后的修改记在这个姓名下，以前的修改仍保留原来的姓名。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Stands beside every change you make, in the history of an answer and in the file. New files take it too.</source>
        <translation>您的每次修改都会记下这个姓名，见于答案的修改记录和文件之中。新建的文件也用它。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BackupModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row of the list of backups, read aloud: when, what it holds, its state</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Of the file</source>
        <translation>所属文件</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n份评估</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, last change %3</source>
        <extracomment>%1: &quot;3 assessments&quot;, %2: &quot;142 answers&quot;, %3: day and time</extracomment>
        <translation>%1，%2，最后修改于%3</translation>
    </message>
    <message>
        <source>being looked at…</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>from a newer version</source>
        <translation>由更新的版本保存</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message numerus="yes">
        <source>whole, but %n file(s) of evidence missing</source>
        <translation>
            <numerusform>完整，但缺少%n个证据文件</numerusform>
        </translation>
    </message>
    <message>
        <source>whole, in the second place</source>
        <translation>完整（第二备份位置）</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BackupPlaces</name>
    <message>
        <source>Place for backups</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>That is the other place already. Choose one on another drive.</source>
        <translation>这里已是另一个备份位置，请选择其他磁盘。</translation>
    </message>
    <message>
        <source>Nothing can be written there; backups go on as before. Choose a folder of your own.</source>
        <translation>该位置无法写入，备份仍按原来的位置进行。请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No second place for backups</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Where the automatic backups of every file lie.</source>
        <translation>所有文件的自动备份都放在这里。</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二备份位置</translation>
    </message>
    <message>
        <source>A stick or another drive, used whenever it is there: a disk that fails takes its backups with it.</source>
        <translation>U盘或另一块磁盘，接上时自动使用：磁盘一旦损坏，上面的备份也会一同丢失。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹……</translation>
    </message>
    <message>
        <source>Back to the usual place</source>
        <translation>恢复默认位置</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>sextant::ui::BackupsCard</name>
    <message>
        <source>The last one is of %1.</source>
        <translation>最近一次备份于%1。</translation>
    </message>
    <message>
        <source>There is none yet: the first is made with your first change.</source>
        <translation>尚无备份：您作出第一次修改后即自动备份。</translation>
    </message>
    <message>
        <source>The last backup could not be made.</source>
        <translation>最近一次备份未能完成。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: why, %2: when the last good one was made</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The second place takes no backups now.</source>
        <translation>第二备份位置目前不可用。</translation>
    </message>
    <message>
        <source>Is the stick plugged in? The first place has them all. %1</source>
        <translation>U盘是否已插好？第一备份位置保存着全部备份。%1</translation>
    </message>
    <message>
        <source>Backups are made by themselves.</source>
        <translation>备份自动进行。</translation>
    </message>
    <message>
        <source>A backup has been made and checked.</source>
        <translation>备份已完成并通过检查。</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>备份未能完成。</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>我的机构</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>File name: %1 the file&apos;s name, %2 day and time of the backup</extracomment>
        <translation>%1 %2备份</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>打开备份的副本</translation>
    </message>
    <message>
        <source>Sextant file (*.sextant)</source>
        <translation>六分仪文件 (*.sextant)</translation>
    </message>
    <message>
        <source>Not every file of evidence came back.</source>
        <translation>部分证据文件未能恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in the backup, or not as they were. Their names are kept; add them again.</source>
        <translation>
            <numerusform>%n个文件不在备份中，或内容已有变化。文件名已保留，请重新添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>While you work, a backup is made every %1 minutes. All of the last %2 hours are kept, then one a day for %3 days and one a week for %4 weeks, at most %5 GB. Files of evidence are stored once for all of them.</source>
        <translation>工作期间每%1分钟备份一次。最近%2小时的备份全部保留，此后%3天内每天保留一份，%4周内每周保留一份，总量不超过%5GB。证据文件只存一份，各备份共用。</translation>
    </message>
    <message>
        <source>Of this file</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Of every file</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Which backups</source>
        <translation>显示哪些备份</translation>
    </message>
    <message>
        <source>There are no backups yet. The first is made when a file is changed.</source>
        <translation>尚无备份。文件有修改后即自动备份。</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>打开副本……</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckCard</name>
    <message>
        <source>This file</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>检查本文件</translation>
    </message>
    <message>
        <source>Reads everything in it, evidence too, and compares it with what was written. You can go on working meanwhile.</source>
        <translation>读取文件中的全部内容（包括证据），与当时写入的内容逐一比对。检查期间可以继续工作。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckSentences</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n次修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n次会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence</source>
        <translation>
            <numerusform>%n个证据文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2, %3: all as written.</source>
        <extracomment>%1: &quot;1,204 changes&quot;, %2: &quot;3 sessions&quot;, %3: &quot;14 files of evidence&quot;</extracomment>
        <translation>%2的%1、%3：均与写入时一致。</translation>
    </message>
    <message numerus="yes">
        <source>The structure of the file is broken in %n place(s). Parts of it may be unreadable.</source>
        <translation>
            <numerusform>文件结构有%n处损坏，部分内容可能无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not as they were written. Somebody or something has altered them.</source>
        <translation>
            <numerusform>%n条记录与写入时不一致，已被改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between changes are broken: changes are missing or out of order.</source>
        <translation>
            <numerusform>修改记录之间有%n处断裂：有修改缺失或次序不对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) shown do not agree with the history.</source>
        <translation>
            <numerusform>%n项显示的内容与修改记录不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing or not as they were added. The answers stand; add the files again.</source>
        <translation>
            <numerusform>%n个证据文件缺失或与添加时不一致。答案不受影响，请重新添加这些文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed assessment(s) are not what was signed.</source>
        <translation>
            <numerusform>%n份已签署的评估与签署时不一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) are not as they were stored.</source>
        <translation>
            <numerusform>%n个评估框架与存入时不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is as it should be.</source>
        <translation>文件完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>发现%n处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a copy of a backup from before, compare, and go on in the one that is whole. Keep this file, and do not sign it.</source>
        <translation>请打开此前备份的副本，加以对照，在完好的那一份中继续工作。请保留本文件，不要签署。</translation>
    </message>
    <message>
        <source>Answers and history are as written.</source>
        <translation>答案和修改记录均与写入时一致。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) hold(s).</source>
        <translation>
            <numerusform>%n个签署均有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content(s) of %n change(s) was (were) erased on purpose, on record: that is no fault.</source>
        <extracomment>after &quot;all as written&quot;: what somebody took out of the file for good, as the program offers it</extracomment>
        <translation>
            <numerusform>有%n处改动的内容已按用户的要求删除，删除本身留有记录，不属于问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::LookCard</name>
    <message>
        <source>%1 %</source>
        <extracomment>Size of the text, in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the screen. A report has its own language, which you choose with it.</source>
        <translation>界面的语言。报告的语言在生成报告时另选。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>High contrast is black with large differences, for tired or weak eyes.</source>
        <translation>高对比度以黑色为底，反差大，适合视力不佳或用眼疲劳时使用。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl − work on every page.</source>
        <translation>界面随文字一同缩放。任何页面都可按Ctrl+和Ctrl−调整。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Colours: those of the system</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>sextant::ui::SettingsPage</name>
    <message>
        <source>no file is open</source>
        <translation>没有打开文件</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>检查本文件</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups of every file</source>
        <translation>所有文件的备份</translation>
    </message>
    <message>
        <source>Open the program&apos;s folder</source>
        <translation>打开程序文件夹</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Your name, the look of the window, and the safety of your work. Backups are made by themselves; a second place, such as a stick, guards against a broken disk. “Open a copy” makes a new file of a backup and never touches the one that is open. “Check” reads the whole file and says whether everything is as it was written.</source>
        <translation>在这里设置您的姓名和界面外观，并管理数据安全。备份自动进行；设一个第二备份位置（如U盘），可防磁盘损坏。“打开副本”由备份生成新文件，绝不改动正在使用的文件。“检查”读取整个文件，说明内容是否都与写入时一致。</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>恢复默认设置？</translation>
    </message>
    <message>
        <source>Your name, language, colours, text size and the places of backups go back to how the program came. Files and backups stay where they are.</source>
        <translation>姓名、语言、配色、文字大小和备份位置将恢复为初始设置。文件和已有备份不受影响。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Everything lies beside the program: it can move with its stick.</source>
        <translation>全部数据都在程序旁边，可随U盘一同携带。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Folder of the program</source>
        <translation>程序文件夹</translation>
    </message>
    <message>
        <source>Backups and the demo, unless you chose otherwise. Your files are where you put them.</source>
        <translation>存放备份（未另选位置时）和演示文件。您自己的文件仍在您保存的位置。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Back to how the program came. Files and backups are not touched.</source>
        <translation>恢复为初始设置，不影响文件和备份。</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>恢复默认设置……</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pictures as evidence</source>
        <translation>证据图片</translation>
    </message>
    <message>
        <source>Sextant takes place and device data out of pictures before it adds them.</source>
        <translation>六分仪在添加图片前会去除其中的位置和设备信息。</translation>
    </message>
    <message>
        <source>Keep original pictures, data and all</source>
        <translation>保留原始图片，包括其中的信息</translation>
    </message>
</context>
</TS>
