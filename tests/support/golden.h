#pragma once

#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace sextant::testing {

/// Compares \a text with tests/golden/NAME line by line, or writes it when SEXTANT_UPDATE_GOLDEN=1.
inline void checkGolden(const QString& name, const QString& text)
{
    const QString path = sourcePath(QStringLiteral("tests/golden/")) + name;
    QFile file(path);
    if (qEnvironmentVariable("SEXTANT_UPDATE_GOLDEN") == QStringLiteral("1")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i) {
        INFO("line " << i + 1);
        REQUIRE(actual[i].toStdString() == expected[i].toStdString());
    }
    REQUIRE(actual.size() == expected.size());
}

} // namespace sextant::testing
