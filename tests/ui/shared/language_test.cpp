#include "support/look.h"

#include "ui/shared/chip.h"
#include "ui/shared/due_words.h"
#include "ui/shared/key_cap.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/level_card.h"
#include "ui/shared/save_state_label.h"

#include <catch2/catch.hpp>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace sextant;
using namespace sextant::ui;

namespace {

/// Counts how often it is told to read its texts again.
class Reader : public QWidget
{
public:
    int told = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++told;
        QWidget::changeEvent(event);
    }
};

} // namespace

TEST_CASE("a change of language reaches every widget once, with its font", "[ui][shared]")
{
    Theme& theme = test::look();
    LanguageSwitcher switcher(*qApp, theme);
    QWidget window;
    auto* inner = new Reader;
    inner->setParent(&window);
    QSignalSpy changes(&switcher, &LanguageSwitcher::languageChanged);
    switcher.setLanguage(Language::Chinese);
    CHECK(inner->told == 1);
    CHECK(inner->font().families().first() == QStringLiteral("Noto Sans CJK SC"));
    CHECK(QLocale().language() == QLocale::Chinese);
    switcher.setLanguage(Language::Chinese);
    CHECK(changes.count() == 1);
    switcher.setLanguage(Language::English);
    CHECK(inner->told == 2);
    CHECK(inner->font().families().first() == QStringLiteral("Noto Sans"));
}

TEST_CASE("an age is told in days first, then in months, in either language", "[ui][shared]")
{
    LanguageSwitcher switcher(*qApp, test::look());
    const QDate from(2026, 1, 1);
    switcher.setLanguage(Language::Chinese);
    CHECK(ageWords(from, from.addDays(1)) == u"1天"_qs);
    CHECK(ageWords(from, from.addMonths(7)) == u"7个月"_qs);
    switcher.setLanguage(Language::English);
    CHECK(ageWords(from, from.addDays(1)) == u"1 day"_qs);
    CHECK(ageWords(from, from.addDays(12)) == u"12 days"_qs);
    CHECK(ageWords(from, from.addMonths(7)) == u"7 months"_qs);
    CHECK(ageWords(from, from.addDays(-1)).isEmpty());
}

TEST_CASE("controls speak Chinese after the switch and English after the way back", "[ui][shared]")
{
    Theme& theme = test::look();
    LanguageSwitcher switcher(*qApp, theme);
    DemoTag tag(theme);
    LevelCard card(theme, 3);
    card.setTexts(QStringLiteral("健全"), QStringLiteral("全部签约"));
    card.setTarget(true);
    SaveStateLabel saved(theme);
    saved.setSaved(QTime(14, 2));
    switcher.setLanguage(Language::Chinese);
    CHECK(tag.text() == QStringLiteral("演示"));
    CHECK(card.accessibleDescription() == QStringLiteral("全部签约\n本题目标"));
    CHECK(saved.text() == QStringLiteral("已保存\u200214:02"));
    CHECK(levelMarkText(LevelMark::Level2) == QStringLiteral("2级"));
    switcher.setLanguage(Language::English);
    CHECK(tag.text() == QStringLiteral("DEMO"));
    CHECK(saved.text() == QStringLiteral("Saved 14:02"));
}

TEST_CASE("the buttons of Qt itself speak Chinese too", "[ui][shared]")
{
    Theme& theme = test::look();
    LanguageSwitcher switcher(*qApp, theme);
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    switcher.setLanguage(Language::Chinese);
    CHECK(box.button(QDialogButtonBox::Cancel)->text().contains(QStringLiteral("取消")));
    switcher.setLanguage(Language::English);
    CHECK(box.button(QDialogButtonBox::Cancel)->text().contains(QStringLiteral("Cancel")));
}
