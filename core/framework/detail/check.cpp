#include "framework/detail/check.h"

#include <QRegularExpression>

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

void checkFramework(const Framework& framework, const Places& places, const Report& report)
{
    Checker(framework, places, report).run();
}

Checker::Checker(const Framework& framework, const Places& places, const Report& report)
    : m_framework(framework)
    , m_index(framework)
    , m_places(places)
    , m_report(report)
{}

void Checker::run()
{
    checkHead();
    checkRegister();
    checkParameters();
    checkGuide();
    checkMethod();
    checkIds();
    checkSections();
    if (m_index.items().size() > static_cast<size_t>(kMostItems)) {
        error({Place::Of::Framework, 0, "sections", -1},
              u"the pack has %1 items; at most %2 are allowed"_s.arg(m_index.items().size()).arg(kMostItems));
        return;
    }
    for (int item = 0; item < static_cast<int>(m_index.items().size()); ++item)
        checkItem(item);
    checkRelevance();
    checkReadiness();
}

bool Checker::checkId(const QString& id, const Place& place, QSet<QString>& seen, const QString& what) const
{
    const auto allowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    bool formed = !id.isEmpty() && id.size() <= kLongestId && allowed(id.front());
    for (const QChar c : id)
        formed = formed && (allowed(c) || c == u'.' || c == u'-');
    if (!formed) {
        error(place, u"the id “%1” of %2 must be made of a-z, 0-9, “.” and “-”, begin with a letter or "
                     u"digit, and have at "
                     "most %3 characters"_s.arg(id.left(80), what)
                         .arg(kLongestId));
    } else if (seen.contains(id)) {
        error(
            place,
            u"the id “%1” is used twice; every item, section, tag, reference and option needs its own"_s.arg(
                id));
    }
    seen.insert(id);
    return formed;
}

void Checker::checkHead()
{
    if (m_places.isBroken(Place::Of::Framework, 0))
        return;
    QSet<QString> ids;
    checkId(m_framework.id.text, {Place::Of::Framework, 0, "id", -1}, ids, u"the framework"_s);
    static const QRegularExpression form(u"^[0-9]{1,4}(\\.[0-9]{1,4}){0,3}$"_s);
    if (!form.match(m_framework.version).hasMatch())
        error({Place::Of::Framework, 0, "version", -1},
              u"the version must be numbers with full stops, such as \"1.0\""_s);
    if (m_framework.title.isEmpty())
        error({}, u"the framework needs a title"_s);
    bool listed = m_framework.changes.empty();
    for (const VersionNote& note : m_framework.changes)
        listed = listed || note.version == m_framework.version;
    if (!listed) {
        warning({Place::Of::Framework, 0, "version", -1},
                u"“changes” says nothing about version %1"_s.arg(m_framework.version));
    }
}

void Checker::checkRegister()
{
    for (int i = 0; i < static_cast<int>(m_framework.tags.size()); ++i)
        checkId(m_framework.tags[static_cast<size_t>(i)].id, {Place::Of::Tag, i, {}, -1}, m_tags, u"a tag"_s);
    static const QStringList kinds{u"law"_s, u"standard"_s, u"tool"_s, u"policy"_s, u"study"_s};
    for (int i = 0; i < static_cast<int>(m_framework.references.size()); ++i) {
        const Reference& reference = m_framework.references[static_cast<size_t>(i)];
        checkId(reference.id, {Place::Of::Reference, i, {}, -1}, m_references, u"a reference"_s);
        if (!reference.kind.isEmpty() && !kinds.contains(reference.kind))
            error({Place::Of::Reference, i, {}, -1}, u"a reference is of kind %1"_s.arg(kinds.join(u", "_s)));
    }
}

void Checker::checkParameters()
{
    static const QRegularExpression day(u"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$"_s);
    for (int i = 0; i < static_cast<int>(m_framework.parameters.size()); ++i) {
        const Parameter& parameter = m_framework.parameters[static_cast<size_t>(i)];
        const Place place{Place::Of::Parameter, i, {}, -1};
        checkId(parameter.id, place, m_parameters, u"a parameter"_s);
        if (parameter.values.empty())
            error(place, u"the parameter “%1” has no values"_s.arg(parameter.id));
        for (int v = 0; v < static_cast<int>(parameter.values.size()); ++v) {
            const DatedValue& value = parameter.values[static_cast<size_t>(v)];
            const Place at{Place::Of::Parameter, i, "values", v};
            if (value.value.isEmpty() || value.source.isEmpty())
                error(at, u"each value of “%1” needs a figure and its source"_s.arg(parameter.id));
            if (!day.match(value.from).hasMatch() || !day.match(value.to).hasMatch())
                error(at, u"“from” and “to” are a year, a month or a day, such as \"2024-09-05\""_s);
        }
    }
}

void Checker::checkGuide()
{
    QSet<QString> ids;
    for (int i = 0; i < static_cast<int>(m_framework.guide.sections.size()); ++i) {
        const GuideSection& section = m_framework.guide.sections[static_cast<size_t>(i)];
        const Place place{Place::Of::Guide, i, {}, -1};
        checkId(section.id, place, ids, u"a section of the guide"_s);
        for (int b = 0; b < static_cast<int>(section.body.size()); ++b) {
            const GuideBlock& block = section.body[static_cast<size_t>(b)];
            const auto entries = static_cast<int>(block.entries.size());
            const bool table = block.kind == GuideBlock::Kind::Table;
            if (entries == 0 || (table && (block.columns < 1 || entries % block.columns != 0)))
                error({Place::Of::Guide, i, "body", b},
                      u"the block is empty, or its table has no whole rows"_s);
        }
        for (const QString& reference : section.references)
            if (!m_references.contains(reference) && !m_places.partsMissing())
                error(place, u"there is no reference “%1”"_s.arg(reference.left(80)));
    }
}

void Checker::checkIds()
{
    QSet<QString> seen;
    for (int i = 0; i < static_cast<int>(m_index.nodes().size()); ++i) {
        const QString& id = m_index.nodes()[static_cast<size_t>(i)].section->id.text;
        if (!id.isEmpty() || !m_places.isBroken(Place::Of::Section, i))
            checkId(id, {Place::Of::Section, i, "id", -1}, seen, u"a section"_s);
    }
    for (int i = 0; i < static_cast<int>(m_index.items().size()); ++i) {
        const QString& id = m_index.items()[static_cast<size_t>(i)]->id.text;
        if (!id.isEmpty() || !m_places.isBroken(Place::Of::Item, i))
            checkId(id, {Place::Of::Item, i, "id", -1}, seen, u"an item"_s);
    }
}

void Checker::checkSections()
{
    const auto& nodes = m_index.nodes();
    const Place all{Place::Of::Framework, 0, "sections", -1};
    if (m_index.items().empty() && !m_places.partsMissing())
        error(all, u"the pack has no items"_s);
    if (nodes.size() > static_cast<size_t>(kMostSections))
        error(all,
              u"the pack has %1 sections; at most %2 are allowed"_s.arg(nodes.size()).arg(kMostSections));
    for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
        const FrameworkIndex::Node& node = nodes[static_cast<size_t>(i)];
        const Place place{Place::Of::Section, i, {}, -1};
        if (node.section->weight > kMostWeight || node.section->weight < Decimal()) {
            error({Place::Of::Section, i, "weight", -1},
                  u"a section's weight must lie between 0 and %1"_s.arg(kMostWeight.toString()));
        }
        if (m_places.isBroken(Place::Of::Section, i))
            continue;
        if (node.section->title.isEmpty())
            error(place, u"a section needs a title"_s);
        if (node.firstItem == node.endItem && !m_places.partsMissing())
            error(place, u"the section “%1” has no items"_s.arg(node.section->id.text));
    }
}

} // namespace sextant::framework::detail
