#include "ui/assessment/wording.h"

#include "ui/shared/format.h"
#include "ui/shared/option_marks.h"

#include <QCoreApplication>

namespace sextant::ui {

/// The words of this file, for the translator.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::Wording)
};

namespace {

constexpr int kTextLength = 40;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= kTextLength ? line : QString(line.left(kTextLength - 1) + QChar(0x2026));
}

} // namespace

QString recentText(const QDateTime& atUtc, const QDateTime& now, Language language)
{
    const QDateTime at = atUtc.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (at.date() == today)
        return Wording::tr("Today %1").arg(timeText(at.time()));
    return shortDateText(at.date(), language, today);
}

QString monthText(QDate day, Language language)
{
    const auto form =
        language == Language::Chinese ? QStringLiteral("yyyy年M月") : QStringLiteral("MMM yyyy");
    return localeOf(language).toString(day, form);
}

QString responseWords(const framework::Item& item, framework::Direction better,
                      const assessment::Response& response)
{
    if (!assessment::isAnswered(response)) {
        //: An answer that is not given: "open → 2"
        return Wording::tr("open");
    }
    if (assessment::isNotApplicable(response))
        return Wording::tr("not applicable");
    if (!std::holds_alternative<assessment::ChosenOptions>(response))
        return shortened(valueText(response));
    const std::vector<OptionMark> marks = optionMarks(item, better);
    QStringList symbols;
    for (const int option : chosenOptions(item, response))
        symbols << marks[static_cast<size_t>(option)].symbol;
    return symbols.join(QStringLiteral(", "));
}

QString levelWords(const framework::Item& item, framework::Direction better, int option, Language language)
{
    const OptionMark mark = optionMarks(item, better)[static_cast<size_t>(option)];
    if (mark.level >= 0)
        return Wording::tr("level %1").arg(mark.symbol);
    return item.options[static_cast<size_t>(option)].label.in(language);
}

Language otherLanguage(Language language)
{
    return language == Language::Chinese ? Language::English : Language::Chinese;
}

QString contentText(const LocalizedText& text, Language language, bool both)
{
    const QString& first = text.in(language);
    const QString& second = text.in(otherLanguage(language));
    return both && first != second ? QString(first + u'\n' + second) : first;
}

QString valueProblemText(const framework::Item& item, ValueProblem problem)
{
    switch (problem) {
    case ValueProblem::None:
        return {};
    case ValueProblem::NotANumber:
        return Wording::tr("This is not a number. Type digits, for example 1250.5.");
    case ValueProblem::TooManyDecimals:
        return Wording::tr("A number has four decimals at most. Leave out the rest.");
    case ValueProblem::TooSmall:
        return item.minimum ? Wording::tr("The number must be %1 or more.").arg(item.minimum->toString())
                            : Wording::tr("The number is too small to be kept.");
    case ValueProblem::TooLarge:
        return item.maximum ? Wording::tr("The number must be %1 or less.").arg(item.maximum->toString())
                            : Wording::tr("The number is too large to be kept.");
    case ValueProblem::NotADate:
        return Wording::tr("This is not a date. Type year, month and day, for example 2025-03-09.");
    }
    return {};
}

} // namespace sextant::ui
