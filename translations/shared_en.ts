<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::ErrorSentences</name>
    <message numerus="yes">
        <source>The framework “%1” has %n mistake(s).</source>
        <translation>
            <numerusform>The framework “%1” has %n mistake.</numerusform>
            <numerusform>The framework “%1” has %n mistakes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers in “%1” have %n mistake(s).</source>
        <translation>
            <numerusform>The answers in “%1” have %n mistake.</numerusform>
            <numerusform>The answers in “%1” have %n mistakes.</numerusform>
        </translation>
    </message>
</context>
</TS>
