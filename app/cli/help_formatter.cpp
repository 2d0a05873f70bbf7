#include "cli/help_formatter.h"

#include "cli/help_phrases.h"

namespace sextant::cli {

namespace {

class AlignedFormatter : public CLI::Formatter
{
public:
    std::string make_option(const CLI::Option* option, bool isPositional) const override
    {
        return line(make_option_name(option, isPositional) + make_option_opts(option),
                    make_option_desc(option));
    }

    std::string make_subcommand(const CLI::App* verb) const override
    {
        return line(verb->get_display_name(true), verb->get_description());
    }

private:
    static std::string line(const std::string& name, const std::string& description)
    {
        constexpr int column = 30;
        const QString left = QStringLiteral("  ") + QString::fromStdString(name);
        const int blanks = std::max(2, column - displayWidth(left));
        const QString right = QString::fromStdString(description);
        return QString(left + QString(blanks, u' ') + right + u'\n').toStdString();
    }
};

} // namespace

std::shared_ptr<CLI::FormatterBase> helpFormatter(const Context& context)
{
    auto formatter = std::make_shared<AlignedFormatter>();
    const auto label = [&](const char* key, const Phrase& phrase) {
        formatter->label(key, context.say(phrase).toStdString());
    };
    label("Usage", help::kUsage);
    label("OPTIONS", help::kOptions);
    label("Positionals", help::kArguments);
    label("SUBCOMMAND", help::kVerb);
    label("REQUIRED", help::kRequired);
    return formatter;
}

} // namespace sextant::cli
