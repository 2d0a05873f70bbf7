#pragma once

#include "html/html_report.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace sextant::html::detail {

/// The language as HTML marks it.
QString languageTag(Language language);

/// Writes the blocks of one report as the inside of its `article`.
class BlockWriter
{
public:
    /// \a name stands before every name that something in the page points to: unique to the report.
    /// \a widths takes the widths of columns that were used, in tenths of a per cent: classes w1, w2 ...
    BlockWriter(const report::ReadinessReport& report, QString name, const ChartPicture& picture,
                QSet<int>& widths);

    QString write();

    void operator()(const report::PageBreak&);
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
    bool beginsWithHeading() const;
    void collectAnchors();
    void collectAnchor(const QString& anchor);
    /// ` id="..."` of what Contents point to; empty when nobody does.
    QString idOf(const QString& anchor) const;
    void openPage();
    void closePage();
    void heading(int level, const QString& text, const QString& anchor);
    /// `<TAG class="STYLE">TEXT</TAG>`; nothing when there is no text.
    void element(const char* tag, const char* style, const QString& text);
    void facts(const std::vector<report::Fact>& facts);
    void chart(const report::ChartSpec& spec);

    void formRow(const report::FormRow& row);
    void formLine(const report::FormLine& line);

    void tableHead(const report::Table& table);
    void tableRow(const report::Table& table, const report::Row& row);
    QString cell(const report::Cell& cell) const;
    QString mark(const report::LevelMark& mark) const;
    QString sign(report::CellIcon icon) const;
    /// What only those hear who have the page read out.
    QString unseen(const QString& text) const;
    void writeTable(const report::Table& table, const QString& caption);

    const report::ReadinessReport& m_report;
    QString m_name;
    const ChartPicture& m_picture;
    QSet<int>& m_widths;
    QHash<QString, QString> m_anchors; ///< to names in the page
    QSet<QString> m_placed;            ///< anchors that are in the page
    QString m_out;
    QString m_heading;         ///< the last one: tables are called by it
    double m_tableWidth = 170; ///< mm on paper
    int m_titleLevel = 0;      ///< of the last Title or Cover; 0: none yet
    int m_charts = 0;
    bool m_pageIsOpen = false;
};

} // namespace sextant::html::detail
