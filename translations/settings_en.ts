<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::BackupModel</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whole, but %n file(s) of evidence missing</source>
        <translation>
            <numerusform>whole, but %n file of evidence missing</numerusform>
            <numerusform>whole, but %n files of evidence missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::BackupsCard</name>
    <message numerus="yes">
        <source>%n file(s) are not in the backup, or not as they were. Their names are kept; add them again.</source>
        <translation>
            <numerusform>%n file is not in the backup, or not as it was. Its name is kept; add it again.</numerusform>
            <numerusform>%n files are not in the backup, or not as they were. Their names are kept; add them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckSentences</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence</source>
        <translation>
            <numerusform>%n file of evidence</numerusform>
            <numerusform>%n files of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The structure of the file is broken in %n place(s). Parts of it may be unreadable.</source>
        <translation>
            <numerusform>The structure of the file is broken in %n place. Parts of it may be unreadable.</numerusform>
            <numerusform>The structure of the file is broken in %n places. Parts of it may be unreadable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not as they were written. Somebody or something has altered them.</source>
        <translation>
            <numerusform>%n record is not as it was written. Somebody or something has altered it.</numerusform>
            <numerusform>%n records are not as they were written. Somebody or something has altered them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between changes are broken: changes are missing or out of order.</source>
        <translation>
            <numerusform>%n link between changes is broken: changes are missing or out of order.</numerusform>
            <numerusform>%n links between changes are broken: changes are missing or out of order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) shown do not agree with the history.</source>
        <translation>
            <numerusform>%n entry shown does not agree with the history.</numerusform>
            <numerusform>%n entries shown do not agree with the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing or not as they were added. The answers stand; add the files again.</source>
        <translation>
            <numerusform>%n file of evidence is missing or not as it was added. The answers stand; add the file again.</numerusform>
            <numerusform>%n files of evidence are missing or not as they were added. The answers stand; add the files again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed assessment(s) are not what was signed.</source>
        <translation>
            <numerusform>%n signed assessment is not what was signed.</numerusform>
            <numerusform>%n signed assessments are not what was signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n framework(s) are not as they were stored.</source>
        <translation>
            <numerusform>%n framework is not as it was stored.</numerusform>
            <numerusform>%n frameworks are not as they were stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n fault found.</numerusform>
            <numerusform>%n faults found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) hold(s).</source>
        <translation>
            <numerusform>%n signature holds.</numerusform>
            <numerusform>%n signatures hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content(s) of %n change(s) was (were) erased on purpose, on record: that is no fault.</source>
        <extracomment>after &quot;all as written&quot;: what somebody took out of the file for good, as the program offers it</extracomment>
        <translation>
            <numerusform>The content of %n change was erased on purpose, on record: that is no fault.</numerusform>
            <numerusform>The contents of %n changes were erased on purpose, on record: that is no fault.</numerusform>
        </translation>
    </message>
</context>
</TS>
