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
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message numerus="yes">
        <source>%n gate(s) would be passed: %1.</source>
        <translation>
            <numerusform>%n gate would be passed: %1.</numerusform>
            <numerusform>%n gates would be passed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::AssessmentPresenter</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>The code of a question and how many more: &quot;B3 and 11 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CalendarSaver</name>
    <message numerus="yes">
        <source>%n due day(s) written to the calendar file.</source>
        <translation>
            <numerusform>%n due day written to the calendar file.</numerusform>
            <numerusform>%n due days written to the calendar file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::CheckListModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open review note(s)</source>
        <translation>
            <numerusform>%n open review note</numerusform>
            <numerusform>%n open review notes</numerusform>
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
<context>
    <name>sextant::ui::EvidenceBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to %1.</source>
        <translation>
            <numerusform>%n file added to %1.</numerusform>
            <numerusform>%n files added to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n file could not be added.</numerusform>
            <numerusform>%n files could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place and device data were taken out of %n picture(s).</source>
        <translation>
            <numerusform>Place and device data were taken out of %n picture.</numerusform>
            <numerusform>Place and device data were taken out of %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already.</source>
        <translation>
            <numerusform>%n file was here already.</numerusform>
            <numerusform>%n files were here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ui::EvidenceChooser</name>
    <message numerus="yes">
        <source>Link %n file(s)</source>
        <translation>
            <numerusform>Link %n file</numerusform>
            <numerusform>Link %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
