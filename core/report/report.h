#pragma once

#include "base/language.h"
#include "report/chart_spec.h"
#include "seal/record.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace sextant::report {

enum class Tone { Ink, Second, Accent, Ok, Bad };

/// A piece of text set in one way. All text is plain: nothing in it is markup.
struct Run
{
    QString text;
    bool bold = false;
    friend bool operator==(const Run&, const Run&) = default;
};

struct RichText
{
    std::vector<Run> runs;
    RichText() = default;
    RichText(QString text, bool bold = false) { runs.push_back({std::move(text), bold}); }
    bool isEmpty() const;
    QString plain() const;
    friend bool operator==(const RichText&, const RichText&) = default;
};

/// A new page begins.
struct PageBreak
{
    friend bool operator==(const PageBreak&, const PageBreak&) = default;
};

/// A page's head: what it is, its title, and one big figure with what it is made of.
struct Title
{
    QString kicker;
    QString title;
    QString figure;      ///< "2.33"; empty: none
    QString figureOf;    ///< "of 4"
    QString figureNote;  ///< "156 ÷ 67; all 62 answered"
    QString anchor = {}; ///< by which Contents point here; empty: nobody does
    friend bool operator==(const Title&, const Title&) = default;
};

struct Heading
{
    QString text;
    QString anchor = {}; ///< as of a Title
    friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph
{
    enum class Style { Prose, Label, Small };
    Style style = Style::Prose;
    RichText text;
    bool gateIcon = false; ///< begins with the sign of a gate, as its key
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// Something to know before reading on, with a bar in its tone at the left.
struct Message
{
    Tone tone = Tone::Ink;
    QString title;
    QString text;
    friend bool operator==(const Message&, const Message&) = default;
};

enum class CellIcon { None, Passed, Failed, Open, Gate };

struct Cell
{
    RichText text;
    std::optional<LevelMark> mark;  ///< before the text
    std::optional<LevelMark> aim;   ///< after the mark and an arrow: the level aimed at
    CellIcon icon = CellIcon::None; ///< a gate stands after the text, the others before it
    Tone tone = Tone::Ink;
    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Column
{
    QString head;
    double share = 0; ///< width in mm of a table 170 mm (or the column it stands in) wide; 0: takes the rest
    bool right = false;
    bool small = false; ///< 7.5 pt
    friend bool operator==(const Column&, const Column&) = default;
};

struct Row
{
    bool group = false; ///< stands above the rows that belong to it and never ends a page
    std::vector<Cell> cells;
    friend bool operator==(const Row&, const Row&) = default;
};

/// Rows of at least the height of their kind; heads repeat on each page.
struct Table
{
    enum class Kind { Sections, Gates, Actions, Findings, Text, Annex };
    Kind kind = Kind::Annex;
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool headed = true;
    friend bool operator==(const Table&, const Table&) = default;
};

struct Chart
{
    ChartSpec spec;
    friend bool operator==(const Chart&, const Chart&) = default;
};

struct LevelKey
{
    LevelMark mark;
    QString name;
    QString summary;
    friend bool operator==(const LevelKey&, const LevelKey&) = default;
};

/// What the levels mean, side by side.
struct LevelLegend
{
    std::vector<LevelKey> keys;
    friend bool operator==(const LevelLegend&, const LevelLegend&) = default;
};

/// Two lines to sign on and a place for the seal, at the foot of the page.
struct Signing
{
    QString sentence;
    QString first;
    QString second;
    QString date;
    QString seal;
    friend bool operator==(const Signing&, const Signing&) = default;
};

/// Facts under labels, in columns.
struct Fact
{
    QString label;
    QString value;
    friend bool operator==(const Fact&, const Fact&) = default;
};

struct Facts
{
    std::vector<Fact> facts;
    friend bool operator==(const Facts&, const Facts&) = default;
};

struct Cover
{
    QString program; ///< the program's name beside its mark
    QString title;
    QString organisation;
    QString period;
    std::optional<ArcSpec> arc; ///< nullopt: nothing was measured
    QString verdict;            ///< empty: none
    QString verdictNote;
    std::vector<Fact> facts; ///< in three columns
    QString disclaimer;
    friend bool operator==(const Cover&, const Cover&) = default;
};

/// One line of a listing: its sign stands before it, the text beside that.
struct ListLine
{
    QString marker; ///< "1." or "•"; empty: none
    RichText text;
    friend bool operator==(const ListLine&, const ListLine&) = default;
};

/// Lines one below the other, on what their label at the left says; without a label over the whole width.
struct Listing
{
    QString label;
    std::vector<ListLine> lines;
    Paragraph::Style style = Paragraph::Style::Label;
    friend bool operator==(const Listing&, const Listing&) = default;
};

/// One entry of a table of contents.
struct ContentsLine
{
    QString code;
    QString title;
    QString anchor; ///< of the Title or Heading; empty: the line itself is a heading among the others
    friend bool operator==(const ContentsLine&, const ContentsLine&) = default;
};

/// What follows, with its page where there are pages.
struct Contents
{
    std::vector<ContentsLine> lines;
    friend bool operator==(const Contents&, const Contents&) = default;
};

/// Who writes, at the head of a letter's first page; a new page begins.
struct Letterhead
{
    QString name;
    QStringList lines; ///< small, below the name
    friend bool operator==(const Letterhead&, const Letterhead&) = default;
};

/// One answer of a form, with a box before it.
struct FormChoice
{
    QString key;  ///< what is typed for it: "2"; empty: none
    QString text; ///< "Basic", or what it means for this question
    bool chosen = false;
    friend bool operator==(const FormChoice&, const FormChoice&) = default;
};

/// Room to write on, behind its label.
struct FormLine
{
    QString label;
    QString text;  ///< what stands there already; empty: nothing
    int lines = 1; ///< ruled lines that are free
    friend bool operator==(const FormLine&, const FormLine&) = default;
};

/// A question to be answered on paper.
struct FormRow
{
    QString code;  ///< large at the left: what is typed to get there
    QString label; ///< small below it
    RichText question;
    QStringList hints;    ///< small below it, one paragraph each
    bool stacked = false; ///< each choice on a line of its own
    std::vector<FormChoice> choices;
    std::vector<FormLine> lines;
    friend bool operator==(const FormRow&, const FormRow&) = default;
};

/// Questions with boxes to tick and lines to write on: drawn, so that no font need have them.
struct Form
{
    std::vector<FormRow> rows;
    friend bool operator==(const Form&, const Form&) = default;
};

using FlowBlock = std::variant<Heading, Paragraph, Message, Table, Chart, Facts>;

/// Two columns side by side.
struct Columns
{
    std::vector<FlowBlock> left;
    std::vector<FlowBlock> right;
    friend bool operator==(const Columns&, const Columns&) = default;
};

using Block = std::variant<PageBreak, Title, Heading, Paragraph, Message, Table, Chart, Facts, LevelLegend,
                           Signing, Cover, Columns, Listing, Contents, Letterhead, Form>;

/// The sheet that a report is printed on, upright.
enum class PaperSize { A4, Letter };

/// What one language holds of a report: language-neutral in structure, final in words.
struct ReadinessReport
{
    Language language = Language::English;
    bool bilingual = false; ///< each text in English and Chinese, beside or below each other
    PaperSize paper = PaperSize::A4;
    QByteArray logo;      ///< PNG of the organisation's, on the cover and in the head of each page; empty: none
    QString title; ///< "Going-global readiness report"
    QString organisation;
    QString runningTitle; ///< with the year
    QString demo;         ///< the tag on each page; empty when the data are real
    QString mark;         ///< of confidentiality, beside the tag on each page; empty: none
    QString watermark;    ///< large behind the text of each page, "DRAFT"; empty: none
    QString foot;         ///< "Self-assessed, indicative. Framework 1.2, scoring 1.0, digest 7F3A 19C2 E0B4"
    QString pageOf;       ///< "Page %1 of %2"
    QString creator;      ///< program and version
    QString fileName;     ///< suggested, without ending
    seal::Record record;  ///< what saved documents carry to be checked by; null: it is of nothing in a file
    std::vector<Block> blocks;
    friend bool operator==(const ReadinessReport&, const ReadinessReport&) = default;
};

/// The whole as plain text, a line for each block, row and mark: for tests, diffs and screen readers.
QString plainText(const ReadinessReport& report);

} // namespace sextant::report
