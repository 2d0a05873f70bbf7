#pragma once

#include "docx/detail/markup.h"
#include "docx/detail/package.h"
#include "docx/detail/words.h"
#include "docx/docx.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace sextant::docx {

inline constexpr double kTextWidth = 170; ///< mm

/// What all reports of a document share while it grows.
struct Shared
{
    const Look& look;
    Package package = {};
    Markup markup = {};
    bool covered = false;            ///< a report has a cover: its title is Heading 1
    int bookmarks = 0;               ///< given so far
    int pictures = 0;                ///< placed so far
    std::vector<int> listsFrom = {}; ///< the first number of each numbered list
};

/// By which links and fields find a bookmark.
QString bookmarkName(int number);

/// The numbering of all lists: bullets, then one of its own for each numbered list.
QByteArray numberingPart(const Shared& shared);

/// The heads and feet of a report, by their relations.
struct RunningParts
{
    QString head;
    QString bareHead;
    QString foot;
};

/// Puts the blocks of one report into the document, one after the other.
class Body
{
public:
    Body(Shared& shared, const report::ReadinessReport& report, RunningParts running);

    /// \a last: the document ends with it.
    void write(bool last);

    void operator()(const report::PageBreak& pageBreak);
    void operator()(const report::Title& title);
    void operator()(const report::Heading& heading);
    void operator()(const report::Paragraph& paragraph);
    void operator()(const report::Message& message);
    void operator()(const report::Table& table);
    void operator()(const report::Chart& chart);
    void operator()(const report::Facts& facts);
    void operator()(const report::LevelLegend& legend);
    void operator()(const report::Signing& signing);
    void operator()(const report::Cover& cover);
    void operator()(const report::Columns& columns);
    void operator()(const report::Listing& listing);
    void operator()(const report::Contents& contents);
    void operator()(const report::Letterhead& head);
    void operator()(const report::Form& form);

private:
    using Content = std::function<void()>;

    /// How a paragraph differs from its style.
    struct Form
    {
        const char* style = "Label";
        bool staysWithNext = false;
        int list = 0;       ///< number of its list; 0: none
        double hanging = 0; ///< mm by which its first line begins before the others
        QString bar = {};   ///< colour of a bar at its left; empty: none
        QString rule = {};  ///< colour of a rule below; empty: none
        bool right = false;
        bool pageTab = false; ///< a tab with dots at the right end
        bool atTop = false;   ///< no distance to what is above
    };

    struct Section
    {
        bool continuous = false; ///< goes on where the one before it ended
        bool twoColumns = false;
        bool bare = false; ///< its first page has no running head
    };

    /// The grid of a table: columns in mm, the colour of the rules between its rows (empty: none).
    struct Grid
    {
        std::vector<double> widths;
        QString rule = {};
    };

    struct CellForm
    {
        double width = 0; ///< mm
        int span = 1;
        QString fill = {};
        QString top = {}; ///< colours of its rules; empty: as the table
        QString bottom = {};
        QString frame = {}; ///< of a dashed frame around it
        bool middle = false;
        double leftPad = 0;  ///< mm
        double rightPad = 1; ///< mm
    };

    void paragraph(const Form& form, const Content& content);
    void paragraphProperties(const Form& form, bool breaks);
    /// What waits for the next paragraph goes before a table.
    void settle();
    void spacer(bool breaks = false);
    void bookmark(const QString& anchor, const Content& content);
    int bookmarkOf(const QString& anchor);
    const char* headingStyle(int level) const;
    const char* wordStyle(report::Paragraph::Style style) const;

    void sectionProperties(const Section& section);
    void beginSection(Section next);

    void picture(const report::ChartSpec& spec);
    void coverLogo();
    void drawing(const ChartPicture& picture, const QString& description);

    void table(const Grid& grid, const Content& rows);
    void row(bool head, double leastMm, const Content& cells);
    void cell(const CellForm& form, const Content& content);
    Grid gridOf(const report::Table& table) const;
    void headRow(const report::Table& table, const Grid& grid);
    void tableRow(const report::Table& table, const report::Row& row, const Grid& grid);
    void cellWords(const report::Cell& cell);
    void facts(const std::vector<report::Fact>& facts);
    void question(const report::FormRow& asked);
    void formLine(const report::FormLine& line);
    /// The list whose numbers those of \a listing are, as Word counts them; 0 when they are not its own.
    int numberedList(const report::Listing& listing);

    Shared& m_shared;
    Markup& m_markup;
    const Palette& m_palette;
    const report::ReadinessReport& m_report;
    RunningParts m_running;
    Words m_words;
    QSet<QString> m_targets;       ///< anchors to which a contents line can lead
    QHash<QString, int> m_anchors; ///< number of the bookmark
    QSet<QString> m_marked;        ///< anchors whose bookmark is set
    Section m_section;
    double m_width = kTextWidth;
    bool m_sectionEmpty = true;
    bool m_breakPending = false;
    bool m_columnPending = false;
};

} // namespace sextant::docx
