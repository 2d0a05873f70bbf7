#include "cli/access.h"
#include "cli/credit_code_argument.h"
#include "cli/help_phrases.h"
#include "cli/json_forms.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "base/text.h"
#include "organisation/code_lists.h"
#include "organisation/credit_code.h"
#include "workspace/organisation_service.h"

#include <algorithm>
#include <array>

namespace sextant::cli {

namespace {

using organisation::Organisation;

/// How the text of an option becomes the JSON value of a field. nullopt: not of that form.
using Reader = std::optional<QJsonValue> (*)(const QString&);

std::optional<QJsonValue> readText(const QString& text)
{
    return QJsonValue(text);
}

std::optional<QJsonValue> readWhole(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(QJsonValue(number)) : std::nullopt;
}

std::optional<QJsonValue> readAmount(const QString& text)
{
    const auto number = parseNumber(text);
    return number ? std::optional(QJsonValue(*number)) : std::nullopt;
}

std::optional<QJsonValue> readCodes(const QString& text)
{
    QJsonArray codes;
    for (const QString& code : text.split(u',', Qt::SkipEmptyParts))
        codes.append(code.trimmed());
    return codes;
}

std::optional<QJsonValue> readPeople(const QString& text)
{
    static constexpr std::array keys{"women", "men", "otherOrUndisclosed"};
    const QStringList parts = text.split(u',');
    if (static_cast<size_t>(parts.size()) > keys.size())
        return std::nullopt;
    QJsonObject people;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts[i].trimmed();
        const auto count = readWhole(part);
        if (!part.isEmpty() && !count.has_value())
            return std::nullopt;
        if (count.has_value())
            people.insert(QString::fromLatin1(keys[static_cast<size_t>(i)]), *count);
    }
    return people;
}

struct FieldOption
{
    const char* option;
    const char* field;
    const char* valueName;
    Reader read;
    Phrase help;
};

constexpr std::array kFieldOptions{
    FieldOption{"--kind", "kind", "KIND", &readText, help::kKind},
    FieldOption{"--founded", "foundedYear", "YEAR", &readWhole, help::kFounded},
    FieldOption{"--province", "province", "CODE", &readText, help::kProvince},
    FieldOption{"--staff", "staff", "W,M,O", &readPeople, help::kStaff},
    FieldOption{"--council", "council", "W,M,O", &readPeople, help::kCouncil},
    FieldOption{"--spending", "annualSpendingYuan", "YUAN", &readAmount, help::kSpending},
    FieldOption{"--overseas-spending", "overseasSpendingYuan", "YUAN", &readAmount, help::kOverseasSpending},
    FieldOption{"--countries", "countries", "CODES", &readCodes, help::kCountries},
    FieldOption{"--goals", "goals", "NUMBERS", &readCodes, help::kGoals},
    FieldOption{"--sectors", "sectors", "CODES", &readCodes, help::kSectors},
};

struct Arguments
{
    QString file;
    std::optional<QString> organisation;
    std::optional<QString> name;
    std::optional<QString> nameZh;
    std::optional<QString> uscc;
    std::array<std::optional<QString>, kFieldOptions.size()> fields;
};

tl::unexpected<Error> invalid(const char* what, const QString& value)
{
    return fail(ErrorCode::InvalidArgument,
                {{QStringLiteral("what"), QString::fromLatin1(what)}, {QStringLiteral("value"), value}});
}

Result<> writeField(Organisation& organisation, const FieldOption& option, const QString& text)
{
    const auto& fields = EntityTraits<Organisation>::fields();
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const auto& candidate) {
        return QLatin1String(candidate.name) == QLatin1String(option.field);
    });
    const auto value = text.isEmpty() ? std::optional(QJsonValue(QJsonValue::Null)) : option.read(text);
    if (field == fields.end() || !value.has_value() || !field->write(organisation, *value))
        return invalid(option.field, text);
    return {};
}

Result<Organisation> edited(Organisation organisation, const Arguments& arguments)
{
    organisation.name.en = arguments.name.value_or(organisation.name.en);
    organisation.name.zh = arguments.nameZh.value_or(organisation.name.zh);
    if (arguments.uscc.has_value()) {
        const auto code = readCreditCode(*arguments.uscc);
        if (!code.has_value())
            return tl::make_unexpected(code.error());
        organisation.creditCode = *code;
    }
    for (size_t i = 0; i < kFieldOptions.size(); ++i) {
        if (!arguments.fields[i].has_value())
            continue;
        const auto written = writeField(organisation, kFieldOptions[i], *arguments.fields[i]);
        if (!written.has_value())
            return tl::make_unexpected(written.error());
    }
    return organisation;
}

Result<ExitStatus> set(Context& context, const Arguments& arguments)
{
    const auto file = openForWriting(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findOrganisation(**file, arguments.organisation);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    auto& service = (*file)->organisations();
    const Organisation before = *service.find(*id);
    const auto after = edited(before, arguments);
    if (!after.has_value())
        return tl::make_unexpected(after.error());
    if (*after != before) {
        if (const auto group = service.update(*after); !group.has_value())
            return tl::make_unexpected(group.error());
        if (const auto flushed = (*file)->flush(); !flushed.has_value())
            return tl::make_unexpected(flushed.error());
    }
    if (context.settings.json)
        context.output.json(organisationJson(*service.find(*id)));
    else
        context.output.line(*after == before ? context.say(phrases::kNothingChanged)
                                             : context.say(phrases::kChanged).arg(context.say(after->name)));
    return ExitStatus::Done;
}

Result<ExitStatus> list(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    QJsonArray array;
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Left, Table::Align::Left});
    table.row({context.say(phrases::kId), context.say(phrases::kName), context.say(phrases::kKind),
               context.say(phrases::kCreditCode)});
    for (const Organisation& organisation : (*file)->organisations().organisations()) {
        array.append(organisationJson(organisation));
        const QString demo = organisation.demo ? context.say(phrases::kDemoMark) : QString();
        table.row({organisation.id.toString(), context.say(organisation.name) + demo,
                   context.say(nameOfKind(organisation.kind)), organisation.creditCode});
    }
    if (context.settings.json)
        context.output.json(array);
    else if (array.isEmpty())
        context.output.line(context.say(phrases::kNoOrganisations));
    else
        table.print(context.output);
    return ExitStatus::Done;
}

} // namespace

Result<QString> readCreditCode(const QString& typed)
{
    const QString code = organisation::normalisedCreditCode(typed);
    if (!code.isEmpty() && !organisation::checkCreditCode(code).isAcceptable())
        return invalid("creditCode", typed);
    return code;
}

void addOrganisationVerbs(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& group = addVerb(root, "organisation", help::kOrganisation, context);
    group.require_subcommand(1);

    CLI::App& listVerb = addVerb(group, "list", help::kOrganisationList, context);
    addText(listVerb, "FILE", arguments->file, help::kFile, context);
    setAction(listVerb, context, [arguments](Context& c) { return list(c, *arguments); });

    CLI::App& setVerb = addVerb(group, "set", help::kOrganisationSet, context);
    addText(setVerb, "FILE", arguments->file, help::kFile, context);
    addText(setVerb, "--organisation", arguments->organisation, help::kOrganisationId, context, "ID");
    addText(setVerb, "--name", arguments->name, help::kOrganisationName, context, "NAME");
    addText(setVerb, "--name-zh", arguments->nameZh, help::kOrganisationNameZh, context, "NAME");
    addText(setVerb, "--uscc", arguments->uscc, help::kUscc, context, "CODE");
    for (size_t i = 0; i < kFieldOptions.size(); ++i)
        addText(setVerb, kFieldOptions[i].option, arguments->fields[i], kFieldOptions[i].help, context,
                kFieldOptions[i].valueName);
    setAction(setVerb, context, [arguments](Context& c) { return set(c, *arguments); });
}

} // namespace sextant::cli
