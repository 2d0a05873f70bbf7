#include "report_fixture.h"

#include "organisation/logo.h"
#include "support/photos.h"
#include "ui/report/logo_field.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/text_block.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <catch2/catch.hpp>

#include <functional>

using namespace sextant;

namespace {

struct Studio : report_page_test::Fixture
{
    organisation::OrganisationId organisation =
        demo.workspace->assessments().find(demo.in(assessment::Stage::InReview))->organisation;

    QByteArray logo() { return demo.workspace->organisations().logo(organisation); }
    template <typename T>
    T* find(const char* name)
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(demo.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// As a person does: the button by its key, and a file in the dialog.
    void choose(const QString& path)
    {
        dialogs.files.push_back(path);
        auto* button = find<QPushButton>("chooseLogoButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    bool waitFor(const std::function<bool()>& what) { return QTest::qWaitFor(what, 20'000); }
};

QByteArray blue()
{
    return test::encoded(test::redBlue({300, 90}), "png");
}

} // namespace

TEST_CASE("a logo is chosen, shown, undone and removed by keys", "[ui][report][logo]")
{
    Studio s;
    REQUIRE(s.waitForPages());
    auto* tick = s.find<QCheckBox>("reportLogoTick");
    auto* picture = s.find<QLabel>("logoPicture");
    auto* remove = s.find<QPushButton>("removeLogoButton");
    CHECK_FALSE(tick->isEnabled());
    CHECK_FALSE(remove->isEnabled());
    CHECK(s.find<QLabel>("noLogoLabel")->isVisible());

    s.choose(s.written(u"logo.png"_qs, blue()));
    REQUIRE(s.waitFor([&] { return !s.logo().isEmpty(); }));
    CHECK(organisation::logoSize(s.logo()) == organisation::PixelSize{300, 90});
    CHECK(picture->isVisible());
    CHECK_FALSE(picture->pixmap(Qt::ReturnByValue).isNull());
    CHECK(QAccessible::queryAccessibleInterface(picture)->text(QAccessible::Name) ==
          u"The logo, as on the paper"_qs);
    CHECK(tick->isEnabled());
    CHECK(tick->isChecked());
    s.undo.undo();
    CHECK(s.logo().isEmpty());
    CHECK_FALSE(picture->isVisible());
    s.undo.redo();
    CHECK_FALSE(s.logo().isEmpty());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    CHECK(s.logo().isEmpty());
    CHECK(s.find<QPushButton>("chooseLogoButton")->hasFocus());
}

TEST_CASE("what is no picture is refused in words, and what was there stays", "[ui][report][logo]")
{
    Studio s;
    REQUIRE(s.waitForPages());
    s.choose(s.written(u"logo.png"_qs, blue()));
    REQUIRE(s.waitFor([&] { return !s.logo().isEmpty(); }));
    const QByteArray before = s.logo();
    auto* hint = s.find<ui::TextBlock>("logoHint");
    CHECK_FALSE(hint->isVisible());
    for (const QByteArray& bytes :
         {QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), test::pngBomb(30'000)})
    {
        s.choose(s.written(u"hostile.png"_qs, bytes));
        REQUIRE(s.waitFor([&] { return hint->isVisible(); }));
        CHECK(hint->text().contains(u"hostile.png"_qs));
        CHECK(s.logo() == before);
        s.choose(s.written(u"logo.png"_qs, blue()));
        REQUIRE(s.waitFor([&] { return !hint->isVisible(); }));
    }
    CHECK(s.undo.count() == 1);
}

TEST_CASE("a template remembers whether the logo stands on the report", "[ui][report][logo]")
{
    Studio s;
    REQUIRE(s.waitForPages());
    s.choose(s.written(u"logo.png"_qs, blue()));
    REQUIRE(s.waitFor([&] { return !s.logo().isEmpty(); }));
    auto* tick = s.find<QCheckBox>("reportLogoTick");
    const auto keepAs = [&s](const QString& name) {
        s.find<QLineEdit>("reportTemplateName")->setText(name);
        QTest::keyClick(s.find<QLineEdit>("reportTemplateName"), Qt::Key_Return);
    };
    keepAs(u"With"_qs);
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    CHECK_FALSE(s.page.choices().dressing.logo);
    keepAs(u"Without"_qs);
    auto* templates = s.find<QComboBox>("reportTemplateBox");
    templates->setFocus();
    QTest::keyClick(templates, Qt::Key_Up);
    REQUIRE(templates->currentText() == u"With"_qs);
    CHECK(tick->isChecked());
    CHECK(s.page.choices().dressing.logo);
    QTest::keyClick(templates, Qt::Key_Down);
    REQUIRE(templates->currentText() == u"Without"_qs);
    CHECK_FALSE(tick->isChecked());
}

TEST_CASE("the Manual has no logo to choose", "[ui][report][logo]")
{
    Studio s;
    REQUIRE(s.waitForPages());
    auto* field = s.page.findChild<ui::LogoField*>();
    REQUIRE(field != nullptr);
    CHECK(field->isVisible());
    auto* kinds = s.find<QComboBox>("reportKindBox");
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_End);
    REQUIRE(s.waitFor([&] { return s.page.choices().kind == report::ReportKind::Manual; }));
    CHECK(s.waitFor([&] { return !field->isVisible(); }));
}

TEST_CASE("the logo among the choices is drawn in both languages", "[ui][report][pictures]")
{
    Studio s;
    REQUIRE(s.waitForPages());
    s.choose(s.written(u"logo.png"_qs, blue()));
    REQUIRE(s.waitFor([&] { return !s.logo().isEmpty(); }));
    ui::LanguageSwitcher switcher(*qApp, s.theme);
    auto* scroll = s.page.findChild<QScrollArea*>(u"reportChoices"_qs);
    for (const Language language : {Language::English, Language::Chinese}) {
        switcher.setLanguage(language);
        s.page.setAssessment(s.demo.in(assessment::Stage::InReview));
        REQUIRE(s.waitForPages());
        scroll->ensureWidgetVisible(s.find<QPushButton>("removeTemplateButton"));
        CHECK(test::savePicture(s.page, u"report-logo-"_qs + languageCode(language)));
    }
    switcher.setLanguage(Language::English);
}
