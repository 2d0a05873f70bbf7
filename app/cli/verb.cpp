#include "cli/verb.h"

#include "cli/help_phrases.h"

namespace sextant::cli {

namespace {

bool isPositional(const char* names)
{
    return names[0] != '-';
}

CLI::Option& finish(CLI::Option& option, const char* names, const char* valueName)
{
    option.type_name(isPositional(names) ? "" : valueName);
    return option;
}

} // namespace

CLI::App& addVerb(CLI::App& parent, const char* name, const Phrase& help, const Context& context)
{
    CLI::App* verb = parent.add_subcommand(name, context.say(help).toStdString());
    verb->group(context.say(help::kVerbs).toStdString());
    verb->set_help_flag("-h,--help", context.say(help::kHelp).toStdString());
    return *verb;
}

CLI::Option& addText(CLI::App& verb, const char* names, QString& target, const Phrase& help,
                     const Context& context, const char* valueName)
{
    CLI::Option* option = verb.add_option_function<std::string>(
        names, [&target](const std::string& text) { target = QString::fromStdString(text); },
        context.say(help).toStdString());
    option->required(isPositional(names));
    return finish(*option, names, valueName);
}

CLI::Option& addText(CLI::App& verb, const char* names, std::optional<QString>& target, const Phrase& help,
                     const Context& context, const char* valueName)
{
    CLI::Option* option = verb.add_option_function<std::string>(
        names, [&target](const std::string& text) { target = QString::fromStdString(text); },
        context.say(help).toStdString());
    return finish(*option, names, valueName);
}

CLI::Option& addTexts(CLI::App& verb, const char* names, QStringList& target, const Phrase& help,
                      const Context& context, const char* valueName)
{
    CLI::Option* option = verb.add_option_function<std::vector<std::string>>(
        names,
        [&target](const std::vector<std::string>& texts) {
            for (const std::string& text : texts)
                target << QString::fromStdString(text);
        },
        context.say(help).toStdString());
    option->required(isPositional(names));
    return finish(*option, names, valueName);
}

CLI::Option& addFlag(CLI::App& verb, const char* name, bool& target, const Phrase& help,
                     const Context& context)
{
    return *verb.add_flag(name, target, context.say(help).toStdString());
}

void setAction(CLI::App& verb, Context& context, Action action)
{
    verb.callback([&context, action = std::move(action)] { context.action = action; });
}

} // namespace sextant::cli
