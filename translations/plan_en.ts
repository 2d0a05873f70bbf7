<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::PlanPage</name>
    <message numerus="yes">
        <source>%n action(s) added.</source>
        <translation>
            <numerusform>%n action added.</numerusform>
            <numerusform>%n actions added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not closed yet.</source>
        <translation>
            <numerusform>%n action not closed yet.</numerusform>
            <numerusform>%n actions not closed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not closed yet, %1 of them late.</source>
        <translation>
            <numerusform>%n action not closed yet, %1 of them late.</numerusform>
            <numerusform>%n actions not closed yet, %1 of them late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProposalsPanel</name>
    <message numerus="yes">
        <source>Add %n action(s)</source>
        <translation>
            <numerusform>Add %n action</numerusform>
            <numerusform>Add %n actions</numerusform>
        </translation>
    </message>
</context>
</TS>
