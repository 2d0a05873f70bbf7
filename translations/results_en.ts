<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ResultRows</name>
    <message numerus="yes">
        <source>by effect on the overall score; %n item(s)</source>
        <translation>
            <numerusform>by effect on the overall score; %n item</numerusform>
            <numerusform>by effect on the overall score; %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExplainPanel</name>
    <message numerus="yes">
        <source>%n open, all at the lowest</source>
        <translation>
            <numerusform>%n open, at the lowest</numerusform>
            <numerusform>%n open, all at the lowest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, all at the highest</source>
        <translation>
            <numerusform>%n open, at the highest</numerusform>
            <numerusform>%n open, all at the highest</numerusform>
        </translation>
    </message>
</context>
</TS>
