<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::ProposePanel</name>
    <message numerus="yes">
        <source>%1 chapters × %2 places = %n unit(s)</source>
        <translation>
            <numerusform>%1 chapters × %2 places = %n unit</numerusform>
            <numerusform>%1 chapters × %2 places = %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n unit(s)</source>
        <translation>
            <numerusform>Add %n unit</numerusform>
            <numerusform>Add %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::UnitPanel</name>
    <message numerus="yes">
        <source>Audited every %n year(s).</source>
        <translation>
            <numerusform>Audited every year.</numerusform>
            <numerusform>Audited every %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::UnitTableModel</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::UnitsView</name>
    <message numerus="yes">
        <source>%n unit(s) added.</source>
        <translation>
            <numerusform>%n unit added.</numerusform>
            <numerusform>%n units added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::YearPlanView</name>
    <message numerus="yes">
        <source>%n audit(s) in %1 of %2 days.</source>
        <translation>
            <numerusform>%n audit in %1 of %2 days.</numerusform>
            <numerusform>%n audits in %1 of %2 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) too many: %1 are kept free.</source>
        <translation>
            <numerusform>That is one day too many: %1 are kept free.</numerusform>
            <numerusform>That is %n days too many: %1 are kept free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, %1 kept free.</source>
        <translation>
            <numerusform>One day left, %1 kept free.</numerusform>
            <numerusform>%n days left, %1 kept free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that are due have no days.</source>
        <translation>
            <numerusform>One unit that is due has no days.</numerusform>
            <numerusform>%n units that are due have no days.</numerusform>
        </translation>
    </message>
</context>
</TS>
