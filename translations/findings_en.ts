<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::FindingDelegate</name>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <extracomment>stage, then how many things it lacks for the next one</extracomment>
        <translation><numerusform>%1, %n missing</numerusform><numerusform>%1, %n missing</numerusform></translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindingForm</name>
    <message numerus="yes">
        <source>Evidence, %n files</source>
        <translation><numerusform>Evidence, %n file</numerusform><numerusform>Evidence, %n files</numerusform></translation>
    </message>
</context>
<context>
    <name>sextant::ui::FindingsTab</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation><numerusform>%n draft</numerusform><numerusform>%n drafts</numerusform></translation>
    </message>
</context>
</TS>
