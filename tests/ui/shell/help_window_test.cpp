#include "support/look.h"

#include "ui/shared/language_switcher.h"
#include "ui/shared/page.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/shared/theme_choice.h"
#include "ui/shell/guide_view.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace sextant;
using namespace sextant::ui;

namespace {

class HelpfulPage : public Page
{
public:
    HelpfulPage(const QString& id, const QString& help)
        : m_id(id)
        , m_help(help)
        , field(new QLineEdit(this))
    {}
    QString id() const override { return m_id; }
    QString title() const override { return u"Page "_qs + m_id; }
    Icon icon() const override { return Icon::Home; }
    QString help() const override { return m_help; }
    std::vector<KeyHint> hints() const override { return {{{u"0–4"_qs}, u"rate"_qs}}; }
    std::vector<Command> commands() override
    {
        return {{u"x.flag"_qs, u"Flag it"_qs, QKeySequence(Qt::Key_M), Icon::Flag, true, [] {}},
                {u"x.none"_qs, u"Without a key"_qs, {}, Icon::Flag, true, [] {}}};
    }

private:
    QString m_id;
    QString m_help;

public:
    QLineEdit* field;
};

struct Fixture
{
    Theme& theme = test::look();
    LanguageSwitcher switcher{*qApp, theme};
    ThemeChoice choice{theme};
    MainWindow window{theme, choice, switcher};
    HelpfulPage* first = nullptr;

    Fixture()
    {
        add(u"first"_qs, u"The first page is for this."_qs);
        add(u"second"_qs, u"The second is for that."_qs);
        window.showPage(u"first"_qs);
        first = static_cast<HelpfulPage*>(window.page());
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    ~Fixture() { switcher.setLanguage(Language::English); }

    void add(const QString& id, const QString& help)
    {
        window.addPage({id, [id]() -> QString { return u"Page "_qs + id; }, Icon::Home,
                        [id, help] { return new HelpfulPage(id, help); }});
    }
    HelpWindow* help() const { return window.findChild<HelpWindow*>(); }
    QString text(const char* name) const
    {
        return help()->findChild<TextBlock*>(QLatin1String(name))->text();
    }
    QStringList words() const
    {
        QStringList all;
        for (const TextBlock* block : help()->findChildren<TextBlock*>())
            all.append(block->accessibleName());
        return all;
    }
    template <typename T>
    T* find(const char* name) const
    {
        T* found = window.findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "F1 tells what the page is for and its keys, and blocks nothing", "[ui][shell]")
{
    QTest::keyClick(&window, Qt::Key_F1);
    REQUIRE(help() != nullptr);
    CHECK(help()->isVisible());
    CHECK_FALSE(help()->isModal());
    CHECK(text("helpTitle") == u"Page first"_qs);
    CHECK(text("helpText") == u"The first page is for this."_qs);
    CHECK(words().contains(u"rate: 0–4"_qs));
    CHECK(words().contains(u"Flag it: M"_qs));
    CHECK(words().filter(u"Without a key"_qs).isEmpty());
    CHECK_FALSE(words().filter(u"Next part of the window: F6"_qs).isEmpty());
    CHECK_FALSE(words().filter(u"Quit: Ctrl+Q"_qs).isEmpty());

    window.showPage(u"second"_qs);
    CHECK(text("helpTitle") == u"Page second"_qs);
    QTest::keyClick(help(), Qt::Key_Escape);
    CHECK_FALSE(help()->isVisible());
    CHECK(window.isVisible());
}

TEST_CASE_METHOD(Fixture, "a question mark asks for help, except where it is typed", "[ui][shell]")
{
    first->field->setFocus();
    QTest::keyClick(first->field, Qt::Key_Question, Qt::ShiftModifier);
    CHECK(help() == nullptr);
    CHECK(first->field->text() == u"?"_qs);
    window.setFocus();
    find<QWidget>("rail")->findChild<QWidget*>(u"railItem0"_qs)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question);
    REQUIRE(help() != nullptr);
    help()->close();
    QTest::keyClick(first->field, Qt::Key_Slash, Qt::ControlModifier);
    CHECK(help()->isVisible());
}

TEST_CASE_METHOD(Fixture, "the user guide is read and searched in the language of the screen", "[ui][shell]")
{
    QTest::keyClick(&window, Qt::Key_F1);
    QTest::mouseClick(help()->findChild<QToolButton*>(u"segment1"_qs), Qt::LeftButton);
    auto* guide = find<QTextBrowser>("guideText");
    CHECK(guide->toPlainText().startsWith(u"Sextant user guide"_qs));
    auto* search = find<QLineEdit>("guideSearchEdit");
    CHECK(help()->focusWidget() == search);
    QTest::keyClicks(search, u"evidence"_qs);
    auto* view = help()->findChild<GuideView*>();
    REQUIRE(view->matchCount() > 1);
    auto* count = find<QLabel>("guideMatchLabel");
    CHECK(count->text() == u"1 of %1"_qs.arg(view->matchCount()));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(count->text() == u"2 of %1"_qs.arg(view->matchCount()));
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(count->text() == u"%1 of %1"_qs.arg(view->matchCount()));
    search->setText(u"nothing says this"_qs);
    CHECK(count->text() == u"not found"_qs);

    switcher.setLanguage(Language::Chinese);
    CHECK(guide->toPlainText().contains(u"六分仪"_qs));
    search->setText(u"证"_qs);
    CHECK(view->matchCount() > 0);
}

TEST_CASE_METHOD(Fixture, "the contents of the guide lead to its parts", "[ui][shell]")
{
    QTest::keyClick(&window, Qt::Key_F1);
    help()->showGuide();
    auto* contents = find<QComboBox>("guideContentsCombo");
    const int report = contents->findText(u"The report"_qs);
    REQUIRE(report > 0);
    contents->setCurrentIndex(report);
    Q_EMIT contents->activated(report);
    auto* guide = find<QTextBrowser>("guideText");
    CHECK(guide->textCursor().block().text() == u"The report"_qs);
    CHECK(help()->focusWidget() == guide);
}

TEST_CASE_METHOD(Fixture, "no link and no picture leads out of the guide", "[ui][shell]")
{
    QTest::keyClick(&window, Qt::Key_F1);
    help()->showGuide();
    auto* guide = find<QTextBrowser>("guideText");
    CHECK(guide->toPlainText().contains(u"How scores are computed"_qs));
    CHECK_FALSE(guide->toHtml().contains(u"href"_qs));
    CHECK_FALSE(guide->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_qs)).isValid());
    CHECK_FALSE(guide->loadResource(QTextDocument::HtmlResource, QUrl(u"https://example.org"_qs)).isValid());
}

TEST_CASE_METHOD(Fixture, "help can be looked at in both languages and all themes", "[ui][shell][gallery]")
{
    const auto language = GENERATE(Language::English, Language::Chinese);
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    switcher.setLanguage(language);
    theme.setKind(kind);
    QTest::keyClick(&window, Qt::Key_F1);
    const QString name = u"help-%1-%2"_qs.arg(languageCode(language), test::themeName(kind));
    CHECK(test::savePicture(*help(), name));
    help()->showGuide();
    find<QLineEdit>("guideSearchEdit")->setText(language == Language::Chinese ? u"报告"_qs : u"report"_qs);
    CHECK(test::savePicture(*help(), name + u"-guide"_qs));
}
