#pragma once

#include "framework/pack.h"
#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <string>

namespace content_support {

using namespace sextant::framework;

/// The folder of a shipped pack, and the name under which it is built in.
struct Shipped
{
    QString folder;
    QString name; ///< "going-global-readiness", "audit/internal-auditor-manual"
};

inline std::vector<Shipped> shippedPacks()
{
    std::vector<Shipped> packs;
    for (const QString& place : {QStringLiteral("frameworks"), QStringLiteral("audit")}) {
        const QDir dir(sourcePath(QStringLiteral("resources/") + place));
        for (const QString& id : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            packs.push_back(
                {dir.filePath(id), place == QStringLiteral("audit") ? QStringLiteral("audit/") + id : id});
    }
    return packs;
}

inline PackReading reading(const QString& folder)
{
    const auto source = loadPackSource(folder);
    REQUIRE(source.has_value());
    return readPack(*source);
}

inline std::string printed(const PackReading& reading)
{
    QString text;
    for (const PackIssue& issue : reading.issues)
        text += QStringLiteral("%1:%2: %3\n").arg(issue.file).arg(issue.line).arg(issue.message);
    return text.toStdString();
}

/// The shipped pack of that name, without a problem.
inline Framework shipped(const QString& name)
{
    const PackReading read = reading(sourcePath(QStringLiteral("resources/") + name));
    INFO(printed(read));
    REQUIRE(read.framework.has_value());
    return *read.framework;
}

/// Words that say nothing which two auditors would see alike.
inline const QRegularExpression& vagueEnglish()
{
    static const QRegularExpression words(
        QStringLiteral("\\b(adequate|appropriate|sufficient|regular|effective)(ly)?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

inline const QRegularExpression& vagueChinese()
{
    static const QRegularExpression words(QStringLiteral("有效地|适当|定期|相关|予以"));
    return words;
}

/// Half-width punctuation or a blank beside a Chinese character.
inline const QRegularExpression& misplacedPunctuation()
{
    static const QRegularExpression fault(QStringLiteral("\\p{Han}[ ,;:!?()\"']|[ ,;:!?(\"']\\p{Han}"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return fault;
}

} // namespace content_support
