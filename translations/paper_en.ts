<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sextant::ui::PaperPage</name>
    <message numerus="yes">
        <source>%n differences between the two passes. Look at the paper: 1 takes the first, 2 the second.</source>
        <translation>
            <numerusform>%n difference between the two passes. Look at the paper: 1 takes the first, 2 the second.</numerusform>
            <numerusform>%n differences between the two passes. Look at the paper: 1 takes the first, 2 the second.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will change, as one step that can be undone.</source>
        <translation>
            <numerusform>%n row will change, as one step that can be undone.</numerusform>
            <numerusform>%n rows will change, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in the file.</source>
        <translation>
            <numerusform>%n row is in the file.</numerusform>
            <numerusform>%n rows are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken from the form.</source>
        <translation>
            <numerusform>%n answer was taken from the form.</numerusform>
            <numerusform>%n answers were taken from the form.</numerusform>
        </translation>
    </message>
</context>
</TS>
