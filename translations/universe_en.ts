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
</TS>
