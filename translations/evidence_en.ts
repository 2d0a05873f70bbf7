<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::EvidencePage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have been checked since this file was opened.</source>
        <translation>
            <numerusform>%n file has been checked since this file was opened.</numerusform>
            <numerusform>%n files have been checked since this file was opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were compared with their digests.</source>
        <translation>
            <numerusform>%n file was compared with its digest.</numerusform>
            <numerusform>%n files were compared with their digests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged or missing.</source>
        <translation>
            <numerusform>%n file is damaged or missing.</numerusform>
            <numerusform>%n files are damaged or missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit finding(s)</source>
        <translation>
            <numerusform>%n audit finding</numerusform>
            <numerusform>%n audit findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit sample(s)</source>
        <translation>
            <numerusform>%n audit sample</numerusform>
            <numerusform>%n audit samples</numerusform>
        </translation>
    </message>
</context>
</TS>
