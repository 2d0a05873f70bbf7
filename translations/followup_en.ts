<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::FiguresPanel</name>
    <message numerus="yes">
        <source>%n action(s) open for more than 18 months</source>
        <translation>
            <numerusform>%n action open for more than 18 months</numerusform>
            <numerusform>%n actions open for more than 18 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FollowUpTab</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
</TS>
