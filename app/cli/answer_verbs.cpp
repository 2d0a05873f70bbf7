#include "cli/answer_verbs.h"

#include "cli/access.h"
#include "cli/answer_words.h"
#include "cli/help_phrases.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "assessment/response_check.h"
#include "assessment/response_json.h"
#include "assessment/response_text.h"
#include "workspace/assessment_service.h"

namespace sextant::cli {

namespace {

using assessment::AssessmentId;
using assessment::Response;
using framework::Item;
using framework::ItemKind;
using workspace::AssessmentService;
using workspace::Workspace;

struct Arguments
{
    QString file;
    QString assessment;
    QString item;
    QStringList options;
    std::optional<QString> value;
    std::optional<QString> reason;
    bool clear = false;
    std::optional<QString> note;
};

/// One item of one assessment in an open file.
struct Place
{
    OpenFile file;
    AssessmentId assessment;
    std::shared_ptr<const framework::IndexedFramework> pack;
    const Item* item = nullptr;
};

Result<Place> openPlace(Context& context, const Arguments& arguments)
{
    auto file = openForWriting(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findAssessment(**file, arguments.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    auto pack = (*file)->assessments().framework(*id);
    const auto item = findItem(pack->index, arguments.item);
    if (!item.has_value())
        return tl::make_unexpected(item.error());
    return Place{std::move(*file), *id, std::move(pack), *item};
}

/// The response of --value: a number, an ISO date or a text, as the item asks.
Result<Response> valueResponse(const Item& item, const QString& value)
{
    if (item.kind == ItemKind::Option || item.kind == ItemKind::Options)
        return fail(ErrorCode::WrongKind, {{QStringLiteral("item"), item.id.text},
                                           {QStringLiteral("expected"), assessment::kindName(item.kind)}});
    if (item.kind == ItemKind::Text && !value.trimmed().isEmpty())
        return Response(value);
    if (value.trimmed().isEmpty() || value == u"-")
        return fail(ErrorCode::InvalidArgument,
                    {{QStringLiteral("what"), QStringLiteral("value")}, {QStringLiteral("value"), value}});
    return assessment::parseResponse(item, value);
}

Result<Response> wantedResponse(const Item& item, const Arguments& arguments)
{
    if (arguments.reason.has_value())
        return Response(assessment::NotApplicable{*arguments.reason});
    if (arguments.value.has_value())
        return valueResponse(item, *arguments.value);
    if (arguments.clear)
        return Response();
    assessment::ChosenOptions chosen;
    for (const QString& option : arguments.options)
        chosen.options.push_back({option});
    return Response(chosen);
}

QJsonObject answerJson(const AssessmentService& service, const Place& place)
{
    const assessment::Answer* answer = service.answer(place.assessment, place.item->id);
    const assessment::Answer none;
    const assessment::Answer& shown = answer == nullptr ? none : *answer;
    return {{QStringLiteral("assessment"), place.assessment.toString()},
            {QStringLiteral("item"), place.item->id.text},
            {QStringLiteral("response"), assessment::responseToJson(shown.response)},
            {QStringLiteral("note"), shown.note},
            {QStringLiteral("reviewed"), service.isReviewed(place.assessment, place.item->id)}};
}

Result<ExitStatus> rate(Context& context, const Arguments& arguments)
{
    const auto place = openPlace(context, arguments);
    if (!place.has_value())
        return tl::make_unexpected(place.error());
    const auto response = wantedResponse(*place->item, arguments);
    if (!response.has_value())
        return tl::make_unexpected(response.error());
    auto& service = place->file->assessments();
    const auto group =
        service.setAnswers(place->assessment, {{place->item->id, *response, arguments.note, {}}});
    if (!group.has_value())
        return tl::make_unexpected(group.error());
    if (const auto flushed = place->file->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    if (context.settings.json) {
        context.output.json(answerJson(service, *place));
        return ExitStatus::Done;
    }
    const assessment::Answer* answer = service.answer(place->assessment, place->item->id);
    const Response now = answer == nullptr ? Response() : answer->response;
    context.output.line(place->item->id.text % QStringLiteral(": ") %
                        responseWords(context, now, place->item));
    return ExitStatus::Done;
}

Result<ExitStatus> review(Context& context, const Arguments& arguments)
{
    const auto place = openPlace(context, arguments);
    if (!place.has_value())
        return tl::make_unexpected(place.error());
    auto& service = place->file->assessments();
    if (const auto group = service.review(place->assessment, place->item->id); !group.has_value())
        return tl::make_unexpected(group.error());
    if (const auto flushed = place->file->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    if (context.settings.json)
        context.output.json(answerJson(service, *place));
    else
        context.output.line(context.say(phrases::kReviewed).arg(place->item->id.text));
    return ExitStatus::Done;
}

void addPlace(CLI::App& verb, Context& context, Arguments& arguments)
{
    addText(verb, "FILE", arguments.file, help::kFile, context);
    addText(verb, "ASSESSMENT", arguments.assessment, help::kAssessmentId, context);
    addText(verb, "ITEM", arguments.item, help::kItemId, context);
}

/// Exactly one of the ways to answer.
void checkOneAnswer(const Arguments& arguments)
{
    std::vector<std::string> given;
    if (!arguments.options.isEmpty())
        given.push_back("--option");
    if (arguments.value.has_value())
        given.push_back("--value");
    if (arguments.reason.has_value())
        given.push_back("--na");
    if (arguments.clear)
        given.push_back("--clear");
    if (given.empty())
        throw CLI::RequiredError("--option, --value, --na, --clear: one of them");
    if (given.size() > 1)
        throw CLI::ExcludesError(given[1], given[0]);
}

void addRate(CLI::App& group, Context& context, const std::shared_ptr<Arguments>& arguments)
{
    CLI::App& verb = addVerb(group, "rate", help::kRate, context);
    addPlace(verb, context, *arguments);
    addTexts(verb, "--option", arguments->options, help::kOption, context, "ID");
    addText(verb, "--value", arguments->value, help::kValue, context, "V");
    addText(verb, "--na", arguments->reason, help::kNa, context, "REASON");
    addFlag(verb, "--clear", arguments->clear, help::kClear, context);
    addText(verb, "--note", arguments->note, help::kNote, context);
    verb.callback([&context, arguments] {
        checkOneAnswer(*arguments);
        context.action = [arguments](Context& c) { return rate(c, *arguments); };
    });
}

} // namespace

void addAnswerVerbs(CLI::App& group, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    addRate(group, context, arguments);
    CLI::App& reviewVerb = addVerb(group, "review", help::kReview, context);
    addPlace(reviewVerb, context, *arguments);
    setAction(reviewVerb, context, [arguments](Context& c) { return review(c, *arguments); });
    addAnswerFileVerbs(group, context);
}

} // namespace sextant::cli
