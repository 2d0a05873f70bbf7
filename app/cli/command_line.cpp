#include "cli/command_line.h"

#include "cli/error_words.h"
#include "cli/help_formatter.h"
#include "cli/help_phrases.h"
#include "cli/self_check_verb.h"
#include "cli/verb.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <cstdio>
#include <cstring>

namespace sextant::cli {

namespace {

struct WrongUsage
{
    Phrase phrase; ///< with %1 for the detail
    QString detail;
};

/// LC_ALL, LC_MESSAGES, LANG: the first that says something decides, as everywhere on POSIX.
Language languageOfSystem()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("zh") ? Language::Chinese : Language::English;
    }
    return Language::English;
}

/// What decides the form of help and of usage errors has to be known before the command line is understood.
Settings settingsSeenEarly(int argc, char** argv)
{
    Settings settings;
    settings.language = languageOfSystem();
    for (int i = 1; i < argc && std::strcmp(argv[i], "--") != 0; ++i) {
        const QByteArrayView argument(argv[i]);
        const QByteArrayView next(i + 1 < argc ? argv[i + 1] : "");
        settings.json = settings.json || argument == "--json";
        if (argument == "--lang=zh" || (argument == "--lang" && next == "zh"))
            settings.language = Language::Chinese;
        if (argument == "--lang=en" || (argument == "--lang" && next == "en"))
            settings.language = Language::English;
    }
    return settings;
}

/// The first argument that is not UTF-8; 0 when all are.
int argumentNotUtf8(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return i;
    }
    return 0;
}

bool writeAll(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

void tellError(const Settings& settings, const QString& code, const QString& message, const QVariantMap& args)
{
    const QByteArray line = settings.json ? errorJson(code, message, args)
                                          : QByteArray("sextant-cli: " + harmless(message).toUtf8() + '\n');
    writeAll(stderr, line);
}

ExitStatus tellError(const Settings& settings, const Error& error)
{
    tellError(settings, errorName(error.code), errorSentence(error, settings.language), error.args);
    return exitStatusOf(error.code);
}

ExitStatus tellWrongUsage(const Settings& settings, const WrongUsage& wrong)
{
    const QString detail = harmless(wrong.detail).left(300);
    tellError(settings, QStringLiteral("wrongUsage"), wrong.phrase.in(settings.language).arg(detail),
              {{QStringLiteral("detail"), detail}});
    return ExitStatus::WrongUsage;
}

WrongUsage wrongUsageOf(const CLI::ParseError& error)
{
    const QString detail = QString::fromStdString(error.what());
    const std::string name = error.get_name();
    if (name == "RequiredError")
        return {{u"Something is missing: %1", u"缺少必需的内容：%1"}, detail};
    if (name == "ExtrasError")
        return {{u"Too much: %1", u"有多余的内容：%1"}, detail};
    if (name == "ExcludesError")
        return {{u"These do not go together: %1", u"不能同时使用：%1"}, detail};
    if (name == "ValidationError" || name == "ConversionError")
        return {{u"Not a possible value: %1", u"取值无效：%1"}, detail};
    return {{u"Wrong usage: %1", u"用法有误：%1"}, detail};
}

void addGlobals(CLI::App& root, Context& context)
{
    const auto words = [&](const Phrase& phrase) { return context.say(phrase).toStdString(); };
    root.name("sextant-cli");
    root.formatter(helpFormatter(context));
    root.option_defaults()->group(words(help::kOptions));
    root.set_help_flag("-h,--help", words(help::kHelp));
    root.set_version_flag("--version", "sextant-cli " SEXTANT_VERSION, words(help::kVersion));
    addFlag(root, "--json", context.settings.json, help::kJson, context);
    root.add_option_function<std::string>(
            "--lang",
            [&context](const std::string& code) {
                context.settings.language = code == "zh" ? Language::Chinese : Language::English;
            },
            words(help::kLang))
        ->type_name("en|zh")
        ->check(CLI::IsMember({"en", "zh"}).description(""));
    addText(root, "--author", context.settings.author, help::kAuthor, context, "NAME");
    root.fallthrough();
    root.require_subcommand(1);
}

void addVerbs(CLI::App& root, Context& context)
{
    addFrameworkVerbs(root, context);
    addNewVerb(root, context);
    addOrganisationVerbs(root, context);
    addAssessmentVerbs(root, context);
    addEvidenceVerbs(root, context);
    addActionVerbs(root, context);
    addScoreVerbs(root, context);
    addCheckVerb(root, context);
    addReportVerb(root, context);
    addCompareVerb(root, context);
    addPaperVerbs(root, context);
    addManualVerb(root, context);
    addAuditVerbs(root, context);
    addSampleVerbs(root, context);
    addFileVerbs(root, context);
}

/// Help and version end the program, with what they print on standard output.
ExitStatus printed(const Settings& settings, const QByteArray& text)
{
    if (writeAll(stdout, text))
        return ExitStatus::Done;
    return tellError(settings, {ErrorCode::CannotWrite, {{QStringLiteral("path"), QStringLiteral("-")}}, {}});
}

ExitStatus perform(Context& context)
{
    const Result<ExitStatus> outcome = context.action(context);
    const bool written = writeAll(stdout, context.output.content());
    if (!outcome.has_value())
        return tellError(context.settings, outcome.error());
    if (!written)
        return tellError(context.settings,
                         {ErrorCode::CannotWrite, {{QStringLiteral("path"), QStringLiteral("-")}}, {}});
    return *outcome;
}

} // namespace

ExitStatus runCommandLine(int argc, char** argv)
{
    const Settings early = settingsSeenEarly(argc, argv);
    if (const int number = argumentNotUtf8(argc, argv); number > 0)
        return tellWrongUsage(
            early, {{u"Argument %1 is not UTF-8", u"第%1个参数不是UTF-8编码"}, QString::number(number)});
    Context context(early);
    CLI::App root(context.say(help::kProgram).toStdString());
    addGlobals(root, context);
    addVerbs(root, context);
    try {
        root.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return printed(early, QByteArray::fromStdString(root.help()));
    } catch (const CLI::CallForVersion& version) {
        return printed(early, QByteArray(version.what()) + '\n');
    } catch (const CLI::ParseError& error) {
        return tellWrongUsage(early, wrongUsageOf(error));
    }
    int noArguments = 1;
    std::optional<QCoreApplication> application;
    if (!context.hasOwnApplication)
        application.emplace(noArguments, argv);
    return perform(context);
}

} // namespace sextant::cli
