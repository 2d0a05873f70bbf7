#include "organisation_fixture.h"
#include "ui/organisation/profile_fields.h"
#include "ui/shared/card.h"
#include "ui/shared/label.h"

#include <QComboBox>
#include <QLabel>
#include <QWheelEvent>

using namespace sextant;
using test::OrganisationFixture;

namespace {

QString hintOf(QWidget& page, const QString& field)
{
    return page.findChild<QWidget*>(field)->accessibleDescription();
}

} // namespace

TEST_CASE("a change of the profile is in the file when it is opened again", "[ui][organisation]")
{
    OrganisationFixture f;
    test::type(*f.page, u"nameZhEdit"_qs, u"海桥公益基金会"_qs);
    test::type(*f.page, u"foundedEdit"_qs, u"2011"_qs);
    CHECK(f.organisation().name.zh == u"海桥公益基金会"_qs);
    f.reopen();
    CHECK(f.organisation().name.zh == u"海桥公益基金会"_qs);
    CHECK(f.organisation().foundedYear == 2011);
    CHECK(f.page->findChild<QLineEdit*>(u"nameZhEdit"_qs)->text() == u"海桥公益基金会"_qs);
    CHECK(f.page->findChild<QLineEdit*>(u"foundedEdit"_qs)->text() == u"2011"_qs);
}

TEST_CASE("a change of the profile is one step that can be undone and done again", "[ui][organisation]")
{
    OrganisationFixture f;
    const QString before = f.organisation().name.en;
    test::type(*f.page, u"nameEnEdit"_qs, u"Harbour Trust"_qs);
    REQUIRE(f.undo.count() == 1);
    f.undo.undo();
    CHECK(f.organisation().name.en == before);
    CHECK(f.page->findChild<QLineEdit*>(u"nameEnEdit"_qs)->text() == before);
    f.undo.redo();
    CHECK(f.organisation().name.en == u"Harbour Trust"_qs);
}

TEST_CASE("the page uses the width of the window, and every card says what it holds", "[ui][organisation]")
{
    test::OrganisationFixture f;
    const auto cards = f.page->findChildren<ui::Card*>();
    REQUIRE(cards.size() == 2);
    QStringList headings;
    for (const ui::Card* card : cards) {
        CHECK(card->width() > 1272 * 9 / 10);
        for (const ui::Label* label : card->findChildren<ui::Label*>())
            if (label->font() == test::look().font(ui::TextRole::Heading))
                headings << label->text();
    }
    headings.sort();
    CHECK(headings == QStringList{u"Assessments"_qs, u"Profile"_qs});
}

TEST_CASE("leaving a field that was not changed writes nothing", "[ui][organisation]")
{
    OrganisationFixture f;
    const QString name = f.organisation().name.en;
    test::type(*f.page, u"nameEnEdit"_qs, name);
    CHECK(f.undo.count() == 0);
}

TEST_CASE("a wrong credit code is explained, stays in its field, and changes nothing", "[ui][organisation]")
{
    OrganisationFixture f;
    const organisation::Organisation before = f.organisation();
    test::type(*f.page, u"creditCodeEdit"_qs, u"53100000500000000"_qs);
    CHECK(hintOf(*f.page, u"creditCodeEdit"_qs).contains(u"18 characters"_qs));
    CHECK(f.organisation() == before);
    CHECK(f.page->findChild<QLineEdit*>(u"creditCodeEdit"_qs)->text() == u"53100000500000000"_qs);
    test::type(*f.page, u"creditCodeEdit"_qs, u"5310000050000000IO"_qs);
    CHECK(hintOf(*f.page, u"creditCodeEdit"_qs).contains(u"Character 17"_qs));
    CHECK(f.organisation() == before);
    CHECK(f.undo.count() == 0);
}

TEST_CASE("counts and amounts may be written in full-width digits and with separators", "[ui][organisation]")
{
    OrganisationFixture f;
    test::type(*f.page, u"staffWomenEdit"_qs, u"１２"_qs);
    test::type(*f.page, u"spendingEdit"_qs, u"４，２００，０００"_qs);
    CHECK(f.organisation().staff.women == 12);
    CHECK(f.organisation().annualSpendingYuan == 4200000.0);
    test::type(*f.page, u"staffMenEdit"_qs, u"a dozen"_qs);
    CHECK_FALSE(hintOf(*f.page, u"staffMenEdit"_qs).isEmpty());
    test::type(*f.page, u"staffWomenEdit"_qs, {});
    CHECK_FALSE(f.organisation().staff.women.has_value());
}

TEST_CASE("numbers of the profile are read tolerantly and within their range", "[ui][organisation]")
{
    std::optional<int> count;
    std::optional<double> yuan;
    CHECK(ui::ProfileFields::readCount(u" 7 "_qs, count));
    CHECK(count == 7);
    CHECK_FALSE(ui::ProfileFields::readCount(u"-1"_qs, count));
    CHECK_FALSE(ui::ProfileFields::readCount(u"2.5"_qs, count));
    CHECK(ui::ProfileFields::readCount({}, count));
    CHECK_FALSE(count.has_value());
    CHECK(ui::ProfileFields::readAmount(u"1,234.567"_qs, yuan));
    CHECK(*yuan == Approx(1234.57));
    CHECK_FALSE(ui::ProfileFields::readYear(u"99"_qs, count));
    CHECK(ui::ProfileFields::readYear(u"２０１１"_qs, count));
    CHECK(count == 2011);
}

TEST_CASE("a country is picked by its name and taken away by its chip", "[ui][organisation]")
{
    OrganisationFixture f;
    auto* field = f.page->findChild<QLineEdit*>(u"countriesEdit"_qs);
    REQUIRE(field != nullptr);
    REQUIRE_FALSE(f.organisation().countries.contains(u"ZM"_qs));
    field->setFocus();
    QTest::keyClicks(field, u"Zambia"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(f.organisation().countries.contains(u"ZM"_qs));
    QTest::keyClicks(field, u"Atlantis"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->text() == u"Atlantis"_qs);
    auto* chip = f.page->findChild<QAbstractButton*>(u"remove_ZM"_qs);
    REQUIRE(chip != nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&f] { return !f.organisation().countries.contains(u"ZM"_qs); }, 5000));
    f.undo.undo();
    CHECK(f.organisation().countries.contains(u"ZM"_qs));
}

TEST_CASE("the wheel changes no choice, focused or not", "[ui][organisation]")
{
    OrganisationFixture f;
    const organisation::Organisation before = f.organisation();
    auto* combo = f.page->findChild<QComboBox*>(u"kindCombo"_qs);
    const int shown = combo->currentIndex();
    for (const bool isFocused : {false, true}) {
        if (isFocused)
            combo->setFocus();
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
        CHECK(combo->currentIndex() == shown);
    }
    CHECK(f.organisation() == before);
}

TEST_CASE("a choice made with the keyboard counts at once", "[ui][organisation]")
{
    OrganisationFixture f;
    auto* combo = f.page->findChild<QComboBox*>(u"provinceCombo"_qs);
    const QString before = f.organisation().province;
    combo->setFocus();
    QTest::keyClick(combo, combo->currentIndex() > 1 ? Qt::Key_Up : Qt::Key_Down);
    CHECK(f.organisation().province != before);
    CHECK(f.organisation().province == combo->currentData().toString());
}

TEST_CASE("a file that is open for reading only shows its profile but takes nothing", "[ui][organisation]")
{
    OrganisationFixture f;
    f.reopen(true);
    const organisation::Organisation before = f.organisation();
    CHECK(f.page->findChild<QLineEdit*>(u"nameEnEdit"_qs)->isReadOnly());
    test::type(*f.page, u"nameEnEdit"_qs, u"Other"_qs);
    CHECK(f.organisation() == before);
    CHECK_FALSE(f.page->findChild<QComboBox*>(u"kindCombo"_qs)->isEnabled());
    CHECK_FALSE(f.page->findChild<QAbstractButton*>(u"newAssessmentButton"_qs)->isEnabled());
}

TEST_CASE("every field of the profile has a name for screen readers", "[ui][organisation][accessibility]")
{
    OrganisationFixture f;
    for (const QLineEdit* edit : f.page->findChildren<QLineEdit*>()) {
        CAPTURE(edit->objectName().toStdString());
        const QWidget* named = edit;
        while (named->accessibleName().isEmpty() && named->parentWidget() != nullptr &&
               named->parentWidget()->focusProxy() == named)
            named = named->parentWidget();
        CHECK_FALSE(named->accessibleName().isEmpty());
    }
    for (const QComboBox* combo : f.page->findChildren<QComboBox*>())
        CHECK_FALSE(combo->accessibleName().isEmpty());
}

TEST_CASE("what is being typed counts when the page is closed", "[ui][organisation]")
{
    OrganisationFixture f;
    auto* edit = f.page->findChild<QLineEdit*>(u"nameEnEdit"_qs);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"Harbour Trust"_qs);
    f.page.reset();
    CHECK(f.organisation().name.en == u"Harbour Trust"_qs);
}
