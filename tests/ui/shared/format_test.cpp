#include "ui/shared/format.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace sextant;
using namespace sextant::ui;

namespace {

constexpr auto kEn = Language::English;
constexpr auto kZh = Language::Chinese;

} // namespace

TEST_CASE("dates read as people of each language write them", "[ui][shared]")
{
    const QDate date(2025, 3, 14);
    CHECK(dateText(date, kEn) == QStringLiteral("14 March 2025"));
    CHECK(dateText(date, kZh) == QStringLiteral("2025年3月14日"));
    CHECK(fieldDate(date) == QStringLiteral("2025-03-14"));
    CHECK(shortDateText(date, kEn) == QStringLiteral("14 Mar 2025"));
    CHECK(shortDateText(date, kEn, QDate(2025, 1, 1)) == QStringLiteral("14 Mar"));
    CHECK(shortDateText(date, kZh, QDate(2025, 1, 1)) == QStringLiteral("3月14日"));
    CHECK(shortDateText(date, kZh, QDate(2026, 1, 1)) == QStringLiteral("2025年3月14日"));
    CHECK(dateText(QDate(), kEn).isEmpty());
    CHECK(fieldDate(QDate()).isEmpty());
}

TEST_CASE("a moment is told in the time of the computer", "[ui][shared]")
{
    const QDateTime moment = QDateTime(QDate(2025, 3, 14), QTime(14, 2), Qt::LocalTime).toUTC();
    CHECK(momentText(moment, kEn) == QStringLiteral("14 March 2025, 14:02"));
    CHECK(momentText(moment, kZh) == QStringLiteral("2025年3月14日 14:02"));
    CHECK(timeText(QTime(9, 5)) == QStringLiteral("09:05"));
    CHECK(momentText(QDateTime(), kZh).isEmpty());
}

TEST_CASE("numbers have groups and a true minus, and nothing has no sign", "[ui][shared]")
{
    CHECK(numberText(612408, 2, kEn) == QStringLiteral("612,408.00"));
    CHECK(numberText(86400, 0, kZh) == QStringLiteral("86,400"));
    CHECK(numberText(-0.11, 2, kEn) == QStringLiteral("\u22120.11"));
    CHECK(numberText(-0.001, 2, kEn) == QStringLiteral("0.00"));
    CHECK(scoreText(2.333) == QStringLiteral("2.33"));
    CHECK(scoreText(std::nan("")) == QStringLiteral("\u2013"));
    CHECK(changeText(0.83) == QStringLiteral("+0.83"));
    CHECK(changeText(-0.11) == QStringLiteral("\u22120.11"));
    CHECK(changeText(0.001) == QStringLiteral("0.00"));
}

TEST_CASE("sizes of files are told in the unit that fits", "[ui][shared]")
{
    CHECK(sizeText(0) == QStringLiteral("0 B"));
    CHECK(sizeText(1023) == QStringLiteral("1023 B"));
    CHECK(sizeText(412 * 1024) == QStringLiteral("412 KB"));
    CHECK(sizeText(1887437) == QStringLiteral("1.8 MB"));
}
