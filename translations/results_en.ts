<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Explanations</name>
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
    <message numerus="yes">
        <source>of %n question(s) of this domain</source>
        <translation>
            <numerusform>of %n question of this domain</numerusform>
            <numerusform>of %n questions of this domain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachWords</name>
    <message numerus="yes">
        <source>%n answer(s) to improve</source>
        <translation>
            <numerusform>%n answer to improve</numerusform>
            <numerusform>%n answers to improve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) in all</source>
        <translation>
            <numerusform>%n level in all</numerusform>
            <numerusform>%n levels in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s) come first. They are no improvements; here they are taken at their best, so this is the least there is to do.</source>
        <translation>
            <numerusform>%n open question comes first. It is no improvement; here it is taken at its best, so this is the least there is to do.</numerusform>
            <numerusform>%n open questions come first. They are no improvements; here they are taken at their best, so this is the least there is to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s) come first. They are no improvements; here they are taken at their worst, so this is enough whatever they bring.</source>
        <translation>
            <numerusform>%n open question comes first. It is no improvement; here it is taken at its worst, so this is enough whatever it brings.</numerusform>
            <numerusform>%n open questions come first. They are no improvements; here they are taken at their worst, so this is enough whatever they bring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) marked not applicable must be reviewed.</source>
        <translation>
            <numerusform>%n gate marked not applicable must be reviewed.</numerusform>
            <numerusform>%n gates marked not applicable must be reviewed.</numerusform>
        </translation>
    </message>
</context>
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
    <name>sextant::ui::ResultsPage</name>
    <message numerus="yes">
        <source>%n target(s) set</source>
        <translation>
            <numerusform>%n target set</numerusform>
            <numerusform>%n targets set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without levels cannot have a target and were left out.</source>
        <translation>
            <numerusform>%n question without levels cannot have a target and was left out.</numerusform>
            <numerusform>%n questions without levels cannot have a target and were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
