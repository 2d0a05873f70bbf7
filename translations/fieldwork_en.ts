<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::CheckFilterBar</name>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation>
            <numerusform>%1: %n check</numerusform>
            <numerusform>%1: %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::FieldworkTab</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::PopulationBox</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals left out</source>
        <translation>
            <numerusform>%n row of totals left out</numerusform>
            <numerusform>%n rows of totals left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated reference(s)</source>
        <translation>
            <numerusform>%n repeated reference</numerusform>
            <numerusform>%n repeated references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more row(s) like it)</source>
        <translation>
            <numerusform>%1 (and %n more row like it)</numerusform>
            <numerusform>%1 (and %n more rows like it)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::SampleDesignBox</name>
    <message numerus="yes">
        <source>%n item(s) as large as that are certain to be drawn.</source>
        <translation>
            <numerusform>%n item as large as that is certain to be drawn.</numerusform>
            <numerusform>%n items as large as that are certain to be drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of zero or below cannot be drawn.</source>
        <translation>
            <numerusform>%n item of zero or below cannot be drawn.</numerusform>
            <numerusform>%n items of zero or below cannot be drawn.</numerusform>
        </translation>
    </message>
</context>
</TS>
