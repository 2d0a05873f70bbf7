<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
