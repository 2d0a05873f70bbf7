#pragma once

#include "framework/framework.h"

#include <concepts>
#include <type_traits>

namespace sextant::framework::detail {

// The fields of the compiled form, each once, for writing and for reading. Their order and their keys are the
// format (docs/framework-format.md): nothing here may be renamed, moved or removed; additions need a new
// version and stand behind a look at archive.version.

/// The oldest version of the form that can hold \a framework: so its bytes, and its digest, stay what they
/// were.
int formVersionOf(const Framework& framework);

template <typename Value, typename Type>
concept Either = std::same_as<std::remove_const_t<Value>, Type>; ///< Type or const Type

template <typename Archive, Either<LocalizedText> Value>
void describe(Archive& archive, Value& value)
{
    archive("en", value.en);
    archive("zh", value.zh);
}

template <typename Archive, Either<Option> Value>
void describe(Archive& archive, Value& value)
{
    archive("id", value.id);
    archive("points", value.points);
    archive("keyPoints", value.keyPoints);
    archive("label", value.label);
    archive("summary", value.summary);
    archive("descriptor", value.descriptor);
    archive("exclusive", value.exclusive);
}

template <typename Archive, Either<PointRange> Value>
void describe(Archive& archive, Value& value)
{
    archive("from", value.from);
    archive("points", value.points);
    archive("label", value.label);
}

template <typename Archive, Either<Condition> Value>
void describe(Archive& archive, Value& value)
{
    archive("kind", value.kind);
    archive("item", value.item);
    archive("options", value.options);
    archive("points", value.points);
    archive("conditions", value.conditions);
}

template <typename Archive, Either<Gate> Value>
void describe(Archive& archive, Value& value)
{
    archive("threshold", value.threshold);
}

template <typename Archive, Either<TypicalFinding> Value>
void describe(Archive& archive, Value& value)
{
    archive("condition", value.condition);
    archive("cause", value.cause);
    archive("effect", value.effect);
    archive("recommendation", value.recommendation);
}

template <typename Archive, Either<Procedure> Value>
void describe(Archive& archive, Value& value)
{
    archive("objective", value.objective);
    archive("steps", value.steps);
    archive("good", value.good);
    archive("bad", value.bad);
    archive("finding", value.finding);
    archive("grade", value.grade);
    archive("gradeNote", value.gradeNote);
    archive("sampling", value.sampling);
    archive("samplingHint", value.samplingHint);
    archive("parameters", value.parameters);
}

template <typename Archive, Either<Item> Value>
void describe(Archive& archive, Value& value)
{
    archive("id", value.id);
    archive("code", value.code);
    archive("kind", value.kind);
    archive("title", value.title);
    archive("question", value.question);
    archive("guidance", value.guidance);
    archive("why", value.why);
    archive("evidence", value.evidence);
    archive("options", value.options);
    archive("ranges", value.ranges);
    archive("minimum", value.minimum);
    archive("maximum", value.maximum);
    archive("unit", value.unit);
    archive("weight", value.weight);
    archive("key", value.key);
    archive("gate", value.gate);
    archive("notApplicablePoints", value.notApplicablePoints);
    archive("relevant", value.relevant);
    archive("tags", value.tags);
    archive("references", value.references);
    if (archive.version >= 2)
        archive("procedure", value.procedure);
}

template <typename Archive, Either<Band> Value>
void describe(Archive& archive, Value& value)
{
    archive("id", value.id);
    archive("label", value.label);
    archive("from", value.from);
}

template <typename Archive, Either<Method> Value>
void describe(Archive& archive, Value& value)
{
    archive("better", value.better);
    archive("aggregate", value.aggregate);
    archive("parents", value.parents);
    archive("notApplicable", value.notApplicable);
    archive("decimals", value.decimals);
    archive("zeroBlocks", value.zeroBlocks);
    archive("bandRule", value.bandRule);
    archive("bandMeasure", value.bandMeasure);
    archive("bands", value.bands);
}

template <typename Archive, Either<ReadinessRule> Value>
void describe(Archive& archive, Value& value)
{
    archive("overallMinimum", value.overallMinimum);
    archive("sectionMinimum", value.sectionMinimum);
    archive("notReadyAtGatePoints", value.notReadyAtGatePoints);
}

template <typename Archive, Either<Section> Value>
void describe(Archive& archive, Value& value)
{
    archive("id", value.id);
    archive("code", value.code);
    archive("title", value.title);
    archive("short", value.shortTitle);
    archive("intro", value.intro);
    archive("weight", value.weight);
    archive("aggregate", value.aggregate);
    archive("items", value.items);
    archive("sections", value.sections);
}

template <typename Archive, Either<Tag> Value>
void describe(Archive& archive, Value& value)
{
    archive("id", value.id);
    archive("label", value.label);
}

template <typename Archive, Either<Reference> Value>
void describe(Archive& archive, Value& value)
{
    archive("id", value.id);
    archive("kind", value.kind);
    archive("title", value.title);
    archive("from", value.inForceFrom);
}

template <typename Archive, Either<VersionNote> Value>
void describe(Archive& archive, Value& value)
{
    archive("version", value.version);
    archive("date", value.date);
    archive("text", value.text);
}

template <typename Archive, Either<DatedValue> Value>
void describe(Archive& archive, Value& value)
{
    archive("value", value.value);
    archive("band", value.band);
    archive("from", value.from);
    archive("to", value.to);
    archive("source", value.source);
}

template <typename Archive, Either<Parameter> Value>
void describe(Archive& archive, Value& value)
{
    archive("id", value.id);
    archive("title", value.title);
    archive("rule", value.rule);
    archive("unit", value.unit);
    archive("note", value.note);
    archive("values", value.values);
}

template <typename Archive, Either<GuideBlock> Value>
void describe(Archive& archive, Value& value)
{
    archive("kind", value.kind);
    archive("entries", value.entries);
    archive("columns", value.columns);
}

template <typename Archive, Either<GuideSection> Value>
void describe(Archive& archive, Value& value)
{
    archive("id", value.id);
    archive("code", value.code);
    archive("title", value.title);
    archive("stage", value.stage);
    archive("body", value.body);
    archive("references", value.references);
}

template <typename Archive, Either<Guide> Value>
void describe(Archive& archive, Value& value)
{
    archive("title", value.title);
    archive("sections", value.sections);
}

template <typename Archive, Either<Framework> Value>
void describe(Archive& archive, Value& value)
{
    archive("id", value.id);
    archive("version", value.version);
    archive("title", value.title);
    archive("summary", value.summary);
    archive("disclaimer", value.disclaimer);
    archive("licence", value.licence);
    archive("method", value.method);
    archive("readiness", value.readiness);
    archive("tags", value.tags);
    archive("references", value.references);
    archive("changes", value.changes);
    archive("sections", value.sections);
    if (archive.version >= 2) {
        archive("purpose", value.purpose);
        archive("parameters", value.parameters);
        archive("guide", value.guide);
    }
}

} // namespace sextant::framework::detail
