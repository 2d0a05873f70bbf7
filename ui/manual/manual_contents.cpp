#include "ui/manual/manual_contents.h"

#include "report/manual_report.h"
#include "report/verdict.h"

#include <algorithm>
#include <limits>

namespace sextant::ui {

namespace {

/// Kinds of what is searched: titles before texts.
enum Kind { TitleKind, TextKind };

/// Collects nodes and what they say.
class Reading
{
public:
    Reading(const std::shared_ptr<const framework::IndexedFramework>& manual, QDate day)
        : m_contents(std::make_shared<ManualContents>())
        , m_day(day)
    {
        m_contents->manual = manual;
    }

    std::shared_ptr<const ManualContents> read()
    {
        const framework::Framework& manual = m_contents->manual->framework;
        if (!manual.guide.sections.empty()) {
            const int part = add(report::kManualGuide, {}, manual.guide.title, -1);
            for (const framework::GuideSection& section : manual.guide.sections)
                add(section.id, section.code, section.title, part);
        }
        for (const framework::Section& section : manual.sections) {
            const int chapter = add(section.id.text, section.code, section.title, -1);
            for (const framework::Item& check : section.items)
                add(check.id.text, check.code, check.title, chapter);
        }
        if (!manual.parameters.empty())
            add(report::kManualFigures, {}, figuresTitle(), -1);
        return m_contents;
    }

private:
    int add(const QString& id, const QString& code, const LocalizedText& title, int parent)
    {
        const int node = static_cast<int>(m_contents->nodes.size());
        m_contents->nodes.push_back({id, code, title, parent});
        for (const Language language : {Language::English, Language::Chinese}) {
            m_contents->index.add({TitleKind, node, node, language, code, title.in(language)});
            m_contents->index.add({TextKind, node, node, language, code, wordsOf(id, language)});
        }
        return node;
    }

    /// Everything that is read under \a id; what only names other nodes is found there.
    QString wordsOf(const QString& id, Language language) const
    {
        std::vector<report::Block> blocks = report::manualText(*m_contents->manual, id, m_day, language);
        std::erase_if(blocks, [](const report::Block& block) {
            return std::holds_alternative<report::Contents>(block);
        });
        report::ReadinessReport text;
        text.blocks = std::move(blocks);
        return report::plainText(text);
    }

    LocalizedText figuresTitle() const
    {
        LocalizedText title;
        for (const Language language : {Language::English, Language::Chinese}) {
            const auto blocks =
                report::manualText(*m_contents->manual, report::kManualFigures, m_day, language);
            (language == Language::English ? title.en : title.zh) =
                std::get<report::Title>(blocks.front()).title;
        }
        return title;
    }

    std::shared_ptr<ManualContents> m_contents;
    QDate m_day;
};

} // namespace

int ManualContents::indexOf(const QString& id) const
{
    const auto found = std::ranges::find(nodes, id, &ManualNode::id);
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

QSet<int> ManualContents::find(const search::Query& query) const
{
    QSet<int> hits;
    for (const search::KindHits& kind : index.find(query, Language::English, std::numeric_limits<int>::max()))
        for (const search::Document* document : kind.best)
            hits.insert(document->key);
    return hits;
}

QString ManualContents::titleOf(int node, Language language) const
{
    const ManualNode& named = nodes[static_cast<size_t>(node)];
    return named.code.isEmpty() ? named.title.in(language)
                                : report::codeAndTitle(named.code, named.title.in(language), language);
}

int ManualContents::partNode(int node) const
{
    const ManualNode& asked = nodes[static_cast<size_t>(node)];
    const bool isCheck = manual->index.indexOf({asked.id}) >= 0;
    return isCheck ? asked.parent : node;
}

QStringList ManualContents::partsOf(int node) const
{
    return report::findManualParts(manual->framework, nodes[static_cast<size_t>(partNode(node))].id);
}

std::shared_ptr<const ManualContents>
readManualContents(const std::shared_ptr<const framework::IndexedFramework>& manual, QDate day)
{
    return Reading(manual, day).read();
}

} // namespace sextant::ui
