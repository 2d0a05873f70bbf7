#pragma once

#include "framework/framework_index.h"
#include "report/detail/manual_words.h"
#include "report/report.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace sextant::report::detail {

/// Writes the parts of one audit manual in one language.
class ManualWriter
{
public:
    /// \a manual must outlive the writer.
    ManualWriter(const framework::Framework& manual, QDate day, Language language);

    /// Each adds its blocks to \a blocks.
    void addGuideSection(const framework::GuideSection& section, std::vector<Block>& blocks) const;
    /// Introduction of \a chapter, and its checks as contents.
    void addChapter(const framework::Section& chapter, std::vector<Block>& blocks) const;
    void addCheck(const framework::Item& check, std::vector<Block>& blocks) const;
    void addRegister(std::vector<Block>& blocks) const;
    /// What the first part holds.
    void addGuide(std::vector<Block>& blocks) const;

    QString tell(ManualPhrase phrase, std::initializer_list<QString> args = {}) const
    {
        return sayManual(phrase, m_language, args);
    }

private:
    void addGuideBlock(const framework::GuideBlock& block, std::vector<Block>& blocks) const;
    Table guideTable(const framework::GuideBlock& block) const;
    void addFigures(const framework::Procedure& procedure, std::vector<Block>& blocks) const;
    Row groupRow(const framework::Parameter& parameter) const;
    QString sourceText(const framework::DatedValue& value) const;
    QString bandText(const framework::DatedValue& value) const;
    Paragraph ruleParagraph(const framework::Parameter& parameter) const;
    Listing findingListing(const framework::TypicalFinding& finding) const;
    Listing textListing(ManualPhrase label, const QString& text) const;
    Listing referenceListing(const QStringList& ids) const;
    QString in(const LocalizedText& text) const { return text.in(m_language); }

    const framework::Framework& m_manual;
    QDate m_day;
    Language m_language;
    QHash<QString, const framework::Reference*> m_references;
    QHash<QString, const framework::Parameter*> m_parameters;
    QHash<QString, QString> m_tags;
};

} // namespace sextant::report::detail
