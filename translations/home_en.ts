<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::AuditCard</name>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>begins in %n day</numerusform>
            <numerusform>begins in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was to begin %n day(s) ago</source>
        <translation>
            <numerusform>was to begin %n day ago</numerusform>
            <numerusform>was to begin %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was to end %n day(s) ago</source>
        <translation>
            <numerusform>was to end %n day ago</numerusform>
            <numerusform>was to end %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ContinueCard</name>
    <message numerus="yes">
        <source>%n of %1 questions are open: %2.</source>
        <translation>
            <numerusform>%n of %1 questions is open: %2.</numerusform>
            <numerusform>%n of %1 questions are open: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::DueCard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
</TS>
