<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::FindingDelegate</name>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <extracomment>stage, then how many things it lacks for the next one</extracomment>
        <translation>
            <numerusform>%1, %n missing</numerusform>
            <numerusform>%1, %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindingForm</name>
    <message numerus="yes">
        <source>Evidence, %n files</source>
        <translation>
            <numerusform>Evidence, %n file</numerusform>
            <numerusform>Evidence, %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindingsTab</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::OpinionPanel</name>
    <message numerus="yes">
        <source>%n restricted findings are locked and not counted.</source>
        <translation>
            <numerusform>%n restricted finding is locked and not counted.</numerusform>
            <numerusform>%n restricted findings are locked and not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::RestrictedFindings</name>
    <message numerus="yes">
        <source>%n older backups were deleted.</source>
        <translation>
            <numerusform>%n older backup was deleted.</numerusform>
            <numerusform>%n older backups were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backups may still hold it in plain: you will be asked about them.</source>
        <translation>
            <numerusform>%n automatic backup may still hold it in plain: you will be asked about it.</numerusform>
            <numerusform>%n automatic backups may still hold it in plain: you will be asked about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backups of this file may still hold the finding in plain. They are replaced by one backup of the file as it is now; earlier states of the file are gone then.</source>
        <translation>
            <numerusform>%n automatic backup of this file may still hold the finding in plain. It is replaced by a backup of the file as it is now; the earlier state of the file is gone then.</numerusform>
            <numerusform>%n automatic backups of this file may still hold the finding in plain. They are replaced by one backup of the file as it is now; earlier states of the file are gone then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are encrypted with it, name and content; as they were in plain they are erased too.</source>
        <translation>
            <numerusform>One file is encrypted with it, name and content; as it was in plain it is erased too.</numerusform>
            <numerusform>%n files are encrypted with it, name and content; as they were in plain they are erased too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions were made of it and carry its words: you will be asked about them.</source>
        <translation>
            <numerusform>1 action was made of it and carries its words: you will be asked about it.</numerusform>
            <numerusform>%n actions were made of it and carry its words: you will be asked about them.</numerusform>
        </translation>
    </message>
</context>
</TS>
