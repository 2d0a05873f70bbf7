#include "framework/detail/read_context.h"

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

Place at(int item, const char* field, int index = -1)
{
    return {Place::Of::Item, item, field, index};
}

TypicalFinding readFinding(ReadContext& context, MapReader& map, int item)
{
    TypicalFinding finding;
    const YamlNode* node = map.require("finding"_L1);
    if (node == nullptr)
        return finding;
    MapReader parts(map.file(), *node, u"a typical finding"_s, context.log);
    readTextAt(context, parts, "condition"_L1, at(item, "condition"), finding.condition, true);
    readTextAt(context, parts, "cause"_L1, at(item, "cause"), finding.cause, true);
    readTextAt(context, parts, "effect"_L1, at(item, "effect"), finding.effect, true);
    readTextAt(context, parts, "recommendation"_L1, at(item, "recommendation"), finding.recommendation, true);
    parts.finish();
    return finding;
}

void readSampling(ReadContext& context, MapReader& map, int item, Procedure& procedure)
{
    const YamlNode* node = map.find("sampling"_L1);
    if (node == nullptr)
        return;
    MapReader sampling(map.file(), *node, u"“sampling”"_s, context.log);
    sampling.require("method"_L1);
    procedure.sampling =
        sampling
            .choice<SamplingMethod>("method"_L1, {{"none"_L1, SamplingMethod::None},
                                                  {"all"_L1, SamplingMethod::All},
                                                  {"judgemental"_L1, SamplingMethod::Judgemental},
                                                  {"attribute"_L1, SamplingMethod::Attribute},
                                                  {"mus"_L1, SamplingMethod::MonetaryUnit},
                                                  {"stratified"_L1, SamplingMethod::Stratified}})
            .value_or(SamplingMethod::None);
    readTextAt(context, sampling, "hint"_L1, at(item, "samplingHint"), procedure.samplingHint, false);
    sampling.finish();
}

void readSteps(ReadContext& context, MapReader& map, int item, Procedure& procedure)
{
    map.require("procedure"_L1);
    for (const YamlNode& node : map.list("procedure"_L1)) {
        if (const auto text = readLocalized(map.file(), node, context.log)) {
            rememberText(context, at(item, "procedure", static_cast<int>(procedure.steps.size())),
                         map.spot(node), *text);
            procedure.steps.push_back(text->text);
        }
    }
}

} // namespace

std::optional<Procedure> readProcedure(ReadContext& context, MapReader& map, int item)
{
    if (map.find("objective"_L1) == nullptr)
        return std::nullopt;
    Procedure procedure;
    readTextAt(context, map, "objective"_L1, at(item, "objective"), procedure.objective, true);
    readSteps(context, map, item, procedure);
    readTextAt(context, map, "good"_L1, at(item, "good"), procedure.good, true);
    readTextAt(context, map, "bad"_L1, at(item, "bad"), procedure.bad, true);
    procedure.finding = readFinding(context, map, item);
    map.require("grade"_L1);
    procedure.grade =
        map.choice<Grade>("grade"_L1,
                          {{"low"_L1, Grade::Low}, {"medium"_L1, Grade::Medium}, {"high"_L1, Grade::High}})
            .value_or(Grade::Medium);
    readTextAt(context, map, "gradeNote"_L1, at(item, "gradeNote"), procedure.gradeNote, false);
    readSampling(context, map, item, procedure);
    procedure.parameters = map.texts("parameters"_L1);
    rememberKey(context, map, "parameters"_L1, at(item, "parameters"));
    return procedure;
}

} // namespace sextant::framework::detail
