<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::FilterBar</name>
    <message numerus="yes">
        <source>%1: %n questions</source>
        <translation>
            <numerusform>%1: %n question</numerusform>
            <numerusform>%1: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::GridActs</name>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions assigned to nobody</source>
        <translation>
            <numerusform>%n question assigned to nobody</numerusform>
            <numerusform>%n questions assigned to nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions assigned to %1</source>
        <translation>
            <numerusform>%n question assigned to %1</numerusform>
            <numerusform>%n questions assigned to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cleared</source>
        <translation>
            <numerusform>%n row cleared</numerusform>
            <numerusform>%n rows cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows filled</source>
        <translation>
            <numerusform>%n row filled</numerusform>
            <numerusform>%n rows filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows pasted</source>
        <translation>
            <numerusform>%n row pasted</numerusform>
            <numerusform>%n rows pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ResultWords</name>
    <message numerus="yes">
        <source>%n level(s) below target</source>
        <translation>
            <numerusform>One level below target</numerusform>
            <numerusform>%n levels below target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answered: the result can no longer move.</source>
        <translation>
            <numerusform>The only question is answered: the result can no longer move.</numerusform>
            <numerusform>All %n answered: the result can no longer move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered yet.</source>
        <translation>
            <numerusform>One question is not answered yet.</numerusform>
            <numerusform>%n questions are not answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered yet: the result can still come to anything from %1 to %2.</source>
        <translation>
            <numerusform>One question is open: the result can still come to anything from %1 to %2.</numerusform>
            <numerusform>%n questions are open: the result can still come to anything from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SectionDelegate</name>
    <message numerus="yes">
        <source>%n hidden by earlier answers</source>
        <translation>
            <numerusform>%n hidden by earlier answers</numerusform>
            <numerusform>%n hidden by earlier answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SectionTreeModel</name>
    <message numerus="yes">
        <source>%n hidden by earlier answers</source>
        <translation>
            <numerusform>%n hidden by earlier answers</numerusform>
            <numerusform>%n hidden by earlier answers</numerusform>
        </translation>
    </message>
</context>
</TS>
