#include "ui/shared/error_text.h"

#include "ui/shared/format.h"

#include "audit/audit_refusals.h"
#include "audit/sampling/refusals.h"
#include "ledger/refusals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace sextant::ui {

/// The sentences by code, for the translator; the arguments of one error at hand.
class ErrorSentences
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::ErrorSentences)

public:
    explicit ErrorSentences(const Error& error)
        : m_error(error)
        , m_args(error.args)
    {}
    ErrorText of(ErrorCode code) const;

private:
    QString text(const char* name) const { return m_args.value(QLatin1String(name)).toString(); }
    QString size(const char* name) const { return sizeText(m_args.value(QLatin1String(name)).toLongLong()); }
    int count(const char* name) const { return m_args.value(QLatin1String(name)).toInt(); }
    /// The file by its name; its folder is in the technical text.
    QString file() const { return QFileInfo(text("path")).fileName(); }
    /// A name of hundreds of letters is no help in a sentence.
    static QString shortName(const QString& name)
    {
        constexpr qsizetype shown = 40;
        return name.size() <= shown ? name : QString(name.left(shown) + u'…');
    }
    QString moment(const char* name) const
    {
        return momentText(m_args.value(QLatin1String(name)).toDateTime(), screenLanguage());
    }
    static Language screenLanguage()
    {
        return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    }
    /// Reasons by the dozen have their words beside the rules that they tell of.
    static ErrorText refused(const RefusalWords& words, const QString& kept)
    {
        return {words.happened.in(screenLanguage()), kept, words.todo.in(screenLanguage())};
    }

    const Error& m_error;
    const QVariantMap& m_args;
};

// One long table of sentences: no default, so that a new code does not compile until it has words.
ErrorText ErrorSentences::of(ErrorCode code) const
{
    const QString untouched = tr("Nothing was changed.");
    switch (code) {
    case ErrorCode::NotFound:
        return {tr("What you asked for is no longer there."), untouched,
                tr("It may have been deleted. Go back to the list and choose again.")};
    case ErrorCode::InvalidArgument:
        return {tr("“%1” cannot be used here.").arg(text("value")), untouched,
                tr("Correct it and try again.")};
    case ErrorCode::UnknownOption:
        return {tr("Question %1 has no answer “%2”.").arg(text("item"), text("option")), untouched,
                tr("Choose one of the answers shown.")};
    case ErrorCode::WrongKind:
        return {tr("Question %1 takes another kind of answer.").arg(text("item")), untouched,
                tr("Answer it in the form that is shown.")};
    case ErrorCode::ReasonNeeded:
        return {tr("“Not applicable” needs a reason."), tr("The answer is as it was."),
                tr("Write why question %1 does not apply.").arg(text("item"))};
    case ErrorCode::NotApplicableRefused:
        return {tr("Question %1 applies to every organisation.").arg(text("item")),
                tr("The answer is as it was."), tr("Choose a level, or leave the question open.")};
    case ErrorCode::Signed:
        return {tr("This assessment is signed."), untouched, tr("Reopen it before you change an answer.")};
    case ErrorCode::NotSignable:
        return {tr("The assessment cannot be signed yet."), tr("All answers are kept."),
                tr("Answer what is open (%1) and settle the conflicts (%2).")
                    .arg(count("unanswered"))
                    .arg(count("conflicts"))};
    case ErrorCode::NothingToUndo:
        return {tr("There is nothing to undo."), {}, {}};
    case ErrorCode::FileNotFound:
        return {tr("The file “%1” is not there any more.").arg(file()), untouched,
                tr("It may have been moved, renamed or deleted, or its drive is not connected. Choose it "
                   "again.")};
    case ErrorCode::FileExists:
        return {tr("A file named “%1” is already there.").arg(file()), tr("It was not touched."),
                tr("Choose another name.")};
    case ErrorCode::CannotRead:
        return {tr("The file “%1” cannot be read.").arg(file()), untouched,
                tr("Check that its drive is connected and that you may open it.")};
    case ErrorCode::CannotWrite:
        return {tr("The file “%1” cannot be written.").arg(file()),
                tr("What you entered is still in the program."),
                tr("Save a copy in another folder, or allow writing to this one.")};
    case ErrorCode::DiskFull:
        return {tr("The disk is full; “%1” could not be written.").arg(file()),
                tr("What you entered is still in the program."),
                tr("Free some space, or save a copy on another drive.")};
    case ErrorCode::ReadOnly:
        return {tr("“%1” is open for reading only.").arg(file()), untouched,
                tr("Save a copy in a folder of your own and go on there.")};
    case ErrorCode::HeldByOther:
        return {
            text("holder").isEmpty()
                ? tr("“%1” is open elsewhere.").arg(file())
                : tr("“%1” is open elsewhere: %2, since %3.").arg(file(), text("holder"), moment("since")),
            tr("It was not touched."), tr("Close it there, or open it here for reading only.")};
    case ErrorCode::NotOurFile:
        return {tr("“%1” is not a Sextant file.").arg(file()), tr("It was not touched."),
                tr("Choose a file whose name ends in .sextant.")};
    case ErrorCode::Damaged:
        return {tr("“%1” is damaged.").arg(file()), tr("It was left as it is."),
                tr("Open a backup, or ask whoever sent it for a new copy.")};
    case ErrorCode::ForeignSchema:
        return {tr("“%1” holds something that Sextant did not put there: %2.").arg(file(), text("object")),
                tr("To be safe, it was not opened."),
                tr("Open a backup, or ask for the file as Sextant saved it.")};
    case ErrorCode::NewerSchema:
        return {tr("“%1” was saved by a newer version of Sextant.").arg(file()), tr("It was not touched."),
                tr("Install the new version, then open it again.")};
    case ErrorCode::TooLarge:
        return {tr("“%1” is too large: %2, and the limit is %3.")
                    .arg(file(), size("sizeBytes"), size("limitBytes")),
                tr("It was not taken in."), tr("Make it smaller, or split it.")};
    case ErrorCode::FileMoved:
        return {tr("Another program has moved, replaced or changed “%1”.").arg(file()),
                tr("What you entered is still in the program; nothing was written over."),
                tr("Save a copy and go on there.")};
    case ErrorCode::PathTooLong:
        return {tr("The place of “%1” has too long a name.").arg(shortName(file())), untouched,
                tr("Choose a shorter name, or a folder that lies less deep.")};
    case ErrorCode::DangerousFile:
        return {tr("“%1” is a program, not evidence.").arg(file()), tr("It was not taken in."),
                tr("Add a document, a table or a picture instead.")};
    case ErrorCode::NotAFile:
        return {tr("“%1” is not a file but a folder, a link or a device.").arg(file()),
                tr("It was not taken in."), tr("Add the file itself.")};
    case ErrorCode::FileChanged:
        return {tr("“%1” changed while it was read.").arg(file()), tr("It was not taken in."),
                tr("Wait until the other program has saved it, then add it again.")};
    case ErrorCode::ImageTooLarge:
        return {tr("“%1” is too large to show: %2 × %3 pixels.").arg(file(), text("width"), text("height")),
                tr("It was not taken in."), tr("Make it smaller, or keep the original to add it as it is.")};
    case ErrorCode::ImageUnreadable:
        return {tr("“%1” cannot be read as a picture, so its place and device data cannot be taken out.")
                    .arg(file()),
                tr("It was not taken in."), tr("Keep the original to add it as it is.")};
    case ErrorCode::InvalidFramework:
        return {tr("The framework “%1” has %n mistake(s).", nullptr, count("count")).arg(file()),
                tr("It was not loaded."), tr("Correct the places listed and load it again.")};
    case ErrorCode::InvalidAnswers:
        return {tr("The answers in “%1” have %n mistake(s).", nullptr, count("count")).arg(file()),
                tr("None of them was taken over."), tr("Correct the places listed and try again.")};
    case ErrorCode::SampleRefused:
        return refused(audit::refusalWords(m_error), untouched);
    case ErrorCode::AuditRefused:
        return refused(audit::auditRefusalWords(m_error), untouched);
    case ErrorCode::LedgerRefused:
        return refused(ledger::refusalWords(m_error), untouched);
    case ErrorCode::Cancelled:
        return {tr("This was cancelled."), untouched, {}};
    case ErrorCode::Internal:
        break;
    }
    return {
        tr("Something went wrong inside Sextant."), tr("What was saved before is safe."),
        tr("Close the program and open it again. If it happens once more, copy the details and send them to "
           "whoever looks after your computers.")};
}

namespace {

/// Name and arguments of \a error for the log and for those who help, not for reading.
QString technicalText(const Error& error)
{
    QStringList lines{errorName(error.code)};
    for (auto it = error.args.cbegin(); it != error.args.cend(); ++it)
        lines << QStringLiteral("%1: %2").arg(it.key(), it.value().toString());
    if (!error.detail.isEmpty())
        lines << error.detail;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ErrorText errorText(const Error& error)
{
    return ErrorSentences(error).of(error.code);
}

Notice errorNotice(const Error& error)
{
    const ErrorText words = errorText(error);
    // Chinese sentences follow each other without a space.
    const bool chinese = QLocale().language() == QLocale::Chinese;
    QStringList rest{words.kept, words.todo};
    rest.removeAll(QString());
    return {MessageKind::Bad, words.happened, rest.join(chinese ? QString() : QStringLiteral(" ")),
            technicalText(error)};
}

} // namespace sextant::ui
