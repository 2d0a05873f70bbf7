<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %n check(s)</source>
        <extracomment>checks answered of all, &quot;12 of 14 checks&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n check</numerusform>
            <numerusform>%1 of %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ChapterList</name>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <extracomment>a chapter of the manual and the number of its checks</extracomment>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n check(s)</source>
        <translation>
            <numerusform>%1, %n check</numerusform>
            <numerusform>%1, %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::NewEngagementForm</name>
    <message numerus="yes">
        <source>Chapters of the manual: %1, with %n check(s)</source>
        <translation>
            <numerusform>Chapters of the manual: %1, with %n check</numerusform>
            <numerusform>Chapters of the manual: %1, with %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::PlanTab</name>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>How much is missing before fieldwork begins, beside the word &quot;Plan&quot;</extracomment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ScopeCard</name>
    <message numerus="yes">
        <source>Chapters of the manual: %1, with %n check(s)</source>
        <translation>
            <numerusform>Chapters of the manual: %1, with %n check</numerusform>
            <numerusform>Chapters of the manual: %1, with %n checks</numerusform>
        </translation>
    </message>
</context>
</TS>
