#include "support/look.h"

#include "ui/shared/error_text.h"
#include "ui/shared/language_switcher.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::ui;

namespace {

Error example(ErrorCode code)
{
    return {code,
            {{QStringLiteral("path"), QStringLiteral("/home/lin/评估.sextant")},
             {QStringLiteral("item"), QStringLiteral("I1")},
             {QStringLiteral("option"), QStringLiteral("9")},
             {QStringLiteral("value"), QStringLiteral("abc")},
             {QStringLiteral("holder"), QStringLiteral("PC-3")},
             {QStringLiteral("since"), QDateTime(QDate(2025, 3, 14), QTime(14, 2), Qt::LocalTime)},
             {QStringLiteral("object"), QStringLiteral("trigger x")},
             {QStringLiteral("sizeBytes"), qint64(3) << 20},
             {QStringLiteral("limitBytes"), qint64(1) << 20},
             {QStringLiteral("count"), 2},
             {QStringLiteral("unanswered"), 9},
             {QStringLiteral("conflicts"), 1}},
            QStringLiteral("errno 13")};
}

bool hasHan(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

QString whole(const ErrorText& text)
{
    return text.happened + text.kept + text.todo;
}

} // namespace

TEST_CASE("every error code has sentences in both languages, with all their places filled", "[ui][shared]")
{
    Theme& theme = test::look();
    LanguageSwitcher switcher(*qApp, theme);
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const Error error = example(static_cast<ErrorCode>(code));
        INFO(errorName(error.code).toStdString());
        switcher.setLanguage(Language::English);
        const ErrorText english = errorText(error);
        switcher.setLanguage(Language::Chinese);
        const ErrorText chinese = errorText(error);
        for (const ErrorText& text : {english, chinese}) {
            CHECK_FALSE(text.happened.isEmpty());
            CHECK_FALSE(whole(text).contains(QLatin1Char('%')));
        }
        CHECK(english.happened.endsWith(QLatin1Char('.')));
        CHECK(chinese.happened.endsWith(QStringLiteral("。")));
        CHECK(hasHan(chinese.happened));
        CHECK_FALSE(hasHan(QString(whole(english)).remove(QStringLiteral("评估"))));
        CHECK(chinese.kept.isEmpty() == english.kept.isEmpty());
        CHECK((chinese.todo.isEmpty() || hasHan(chinese.todo)));
    }
    switcher.setLanguage(Language::English);
}

TEST_CASE("an error names the file, not its folder, and keeps the rest for those who help", "[ui][shared]")
{
    test::look();
    const Notice notice = errorNotice(example(ErrorCode::Damaged));
    CHECK(notice.title == QStringLiteral("“评估.sextant” is damaged."));
    CHECK(notice.text ==
          QStringLiteral("It was left as it is. Open a backup, or ask whoever sent it for a new copy."));
    CHECK(notice.detail.startsWith(QStringLiteral("damaged\n")));
    CHECK(notice.detail.contains(QStringLiteral("/home/lin/评估.sextant")));
    CHECK(notice.detail.endsWith(QStringLiteral("errno 13")));
}

TEST_CASE("counts in errors are written as the language does", "[ui][shared]")
{
    Theme& theme = test::look();
    LanguageSwitcher switcher(*qApp, theme);
    Error error = example(ErrorCode::InvalidAnswers);
    CHECK(errorText(error).happened == QStringLiteral("The answers in “评估.sextant” have 2 mistakes."));
    error.args[QStringLiteral("count")] = 1;
    CHECK(errorText(error).happened == QStringLiteral("The answers in “评估.sextant” have 1 mistake."));
    switcher.setLanguage(Language::Chinese);
    CHECK(errorText(error).happened == QStringLiteral("“评估.sextant”中的答案有1处错误。"));
    switcher.setLanguage(Language::English);
}
