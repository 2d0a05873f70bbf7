#include "framework/detail/text_walk.h"

#include "framework/framework_index.h"

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

using Visit = std::function<void(const LocalizedText&, TextRole, const Place&, const QString&)>;

void walkProcedure(const Procedure& procedure, int number, const QString& path, const Visit& visit)
{
    const auto text = [&](const LocalizedText& value, const char* field, int index = -1) {
        const QString end = index < 0 ? QString() : u"/%1"_s.arg(index + 1);
        visit(value, TextRole::Other, Place{Place::Of::Item, number, field, index},
              path + QLatin1StringView(field) + end);
    };
    text(procedure.objective, "objective");
    for (int i = 0; i < static_cast<int>(procedure.steps.size()); ++i)
        text(procedure.steps[static_cast<size_t>(i)], "procedure", i);
    text(procedure.good, "good");
    text(procedure.bad, "bad");
    text(procedure.finding.condition, "condition");
    text(procedure.finding.cause, "cause");
    text(procedure.finding.effect, "effect");
    text(procedure.finding.recommendation, "recommendation");
    text(procedure.gradeNote, "gradeNote");
    text(procedure.samplingHint, "samplingHint");
}

void walkParameters(const Framework& framework, const Visit& visit)
{
    int number = 0;
    for (const Parameter& parameter : framework.parameters) {
        const QString path = u"parameters/"_s + parameter.id + u'/';
        const auto text = [&](const LocalizedText& value, const char* field, int index = -1) {
            visit(value, TextRole::Other, Place{Place::Of::Parameter, number, field, index},
                  path + QLatin1StringView(field));
        };
        text(parameter.title, "title");
        text(parameter.rule, "rule");
        text(parameter.unit, "unit");
        text(parameter.note, "note");
        for (int i = 0; i < static_cast<int>(parameter.values.size()); ++i)
            text(parameter.values[static_cast<size_t>(i)].band, "band", i);
        ++number;
    }
}

void walkGuide(const Framework& framework, const Visit& visit)
{
    visit(framework.guide.title, TextRole::Other, {Place::Of::Guide, -1, "title", -1}, u"guide/title"_s);
    int number = 0;
    for (const GuideSection& section : framework.guide.sections) {
        const QString path = u"guide/"_s + section.id + u'/';
        visit(section.title, TextRole::Other, {Place::Of::Guide, number, "title", -1}, path + u"title"_s);
        for (int i = 0; i < static_cast<int>(section.body.size()); ++i)
            for (const LocalizedText& entry : section.body[static_cast<size_t>(i)].entries)
                visit(entry, TextRole::Other, {Place::Of::Guide, number, "body", i},
                      path + u"%1"_s.arg(i + 1));
        ++number;
    }
}

void walkItem(const Item& item, int number, const Visit& visit)
{
    const QString path = u"items/"_s + item.id.text + u'/';
    const auto at = [number](const char* field, int index = -1) {
        return Place{Place::Of::Item, number, field, index};
    };
    visit(item.title, TextRole::Other, at("title"), path + u"title"_s);
    visit(item.question, TextRole::Question, at("question"), path + u"question"_s);
    visit(item.guidance, TextRole::Other, at("guidance"), path + u"guidance"_s);
    visit(item.why, TextRole::Other, at("why"), path + u"why"_s);
    visit(item.unit, TextRole::Other, at("unit"), path + u"unit"_s);
    for (int i = 0; i < static_cast<int>(item.evidence.size()); ++i)
        visit(item.evidence[static_cast<size_t>(i)], TextRole::Other, at("evidence", i),
              path + u"evidence/%1"_s.arg(i + 1));
    for (int i = 0; i < static_cast<int>(item.options.size()); ++i) {
        const Option& option = item.options[static_cast<size_t>(i)];
        const QString inOption = path + u"options/"_s + option.id.text + u'/';
        visit(option.label, TextRole::Other, at("label", i), inOption + u"label"_s);
        visit(option.summary, TextRole::Other, at("summary", i), inOption + u"summary"_s);
        visit(option.descriptor, TextRole::Descriptor, at("descriptor", i), inOption + u"descriptor"_s);
    }
    for (int i = 0; i < static_cast<int>(item.ranges.size()); ++i) {
        visit(item.ranges[static_cast<size_t>(i)].label, TextRole::Other, at("rangeLabel", i),
              path + u"ranges/%1/label"_s.arg(i + 1));
    }
    if (item.procedure)
        walkProcedure(*item.procedure, number, path, visit);
}

void walkHead(const Framework& framework, const Visit& visit)
{
    const auto at = [](Place::Of of, int number, const char* field) { return Place{of, number, field, -1}; };
    visit(framework.title, TextRole::Other, at(Place::Of::Framework, 0, "title"), u"title"_s);
    visit(framework.summary, TextRole::Other, at(Place::Of::Framework, 0, "summary"), u"summary"_s);
    visit(framework.disclaimer, TextRole::Other, at(Place::Of::Framework, 0, "disclaimer"), u"disclaimer"_s);
    int number = 0;
    for (const Band& band : framework.method.bands)
        visit(band.label, TextRole::Other, at(Place::Of::Band, number++, "label"),
              u"method/bands/"_s + band.id);
    number = 0;
    for (const Tag& tag : framework.tags)
        visit(tag.label, TextRole::Other, at(Place::Of::Tag, number++, "label"), u"tags/"_s + tag.id);
    number = 0;
    for (const Reference& reference : framework.references)
        visit(reference.title, TextRole::Other, at(Place::Of::Reference, number++, "title"),
              u"references/"_s + reference.id);
    number = 0;
    for (const VersionNote& note : framework.changes)
        visit(note.text, TextRole::Other, at(Place::Of::Change, number++, "text"),
              u"changes/"_s + note.version);
}

} // namespace

void walkTexts(const Framework& framework, const Visit& visit)
{
    walkHead(framework, visit);
    walkParameters(framework, visit);
    walkGuide(framework, visit);
    const FrameworkIndex index(framework);
    int number = 0;
    for (const FrameworkIndex::Node& node : index.nodes()) {
        const QString path = u"sections/"_s + node.section->id.text + u'/';
        visit(node.section->title, TextRole::Other, {Place::Of::Section, number, "title", -1},
              path + u"title"_s);
        visit(node.section->shortTitle, TextRole::Other, {Place::Of::Section, number, "short", -1},
              path + u"short"_s);
        visit(node.section->intro, TextRole::Other, {Place::Of::Section, number, "intro", -1},
              path + u"intro"_s);
        ++number;
    }
    number = 0;
    for (const Item* item : index.items())
        walkItem(*item, number++, visit);
}

} // namespace sextant::framework::detail
