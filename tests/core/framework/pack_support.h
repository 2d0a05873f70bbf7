#pragma once

#include "framework/pack.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace pack_support {

using namespace sextant::framework;

inline PackReading readFiles(const QMap<QString, QByteArray>& files, const PackLimits& limits = {})
{
    return readPack({QStringLiteral("framework.yaml"), files}, limits);
}

inline PackReading readOne(const QByteArray& yaml, const PackLimits& limits = {})
{
    return readFiles({{QStringLiteral("framework.yaml"), yaml}}, limits);
}

/// The lines of \a yaml that carry the mark "#!": where a problem is expected.
inline std::vector<int> markedLines(const QByteArray& yaml)
{
    std::vector<int> lines;
    int line = 1;
    for (const QByteArray& text : yaml.split('\n')) {
        if (text.contains("#!"))
            lines.push_back(line);
        ++line;
    }
    return lines;
}

/// The lines that have a problem of \a severity, each once.
inline std::vector<int> linesOf(const PackReading& reading, PackIssue::Severity severity)
{
    std::vector<int> lines;
    for (const PackIssue& issue : reading.issues) {
        if (issue.severity == severity && (lines.empty() || lines.back() != issue.line))
            lines.push_back(issue.line);
    }
    return lines;
}

/// All problems, one a line, for messages and for searching.
inline std::string printed(const PackReading& reading)
{
    QString text;
    for (const PackIssue& issue : reading.issues)
        text += QStringLiteral("%1:%2: %3\n").arg(issue.file).arg(issue.line).arg(issue.message);
    return text.toStdString();
}

/// Requires errors at exactly the marked lines, one of them holding \a fragment.
inline void checkErrors(const QByteArray& yaml, const std::string& fragment, const PackLimits& limits = {})
{
    const PackReading reading = readOne(yaml, limits);
    INFO(yaml.toStdString());
    INFO(printed(reading));
    CHECK_FALSE(reading.framework.has_value());
    CHECK(linesOf(reading, PackIssue::Severity::Error) == markedLines(yaml));
    CHECK_THAT(printed(reading), Catch::Contains(fragment));
}

/// Requires a readable pack with warnings at exactly the marked lines.
inline void checkWarnings(const QByteArray& yaml, const std::string& fragment)
{
    const PackReading reading = readOne(yaml);
    INFO(yaml.toStdString());
    INFO(printed(reading));
    CHECK(reading.framework.has_value());
    CHECK(linesOf(reading, PackIssue::Severity::Warning) == markedLines(yaml));
    CHECK_THAT(printed(reading), Catch::Contains(fragment));
}

inline Framework accepted(const PackReading& reading)
{
    INFO(printed(reading));
    REQUIRE(reading.framework.has_value());
    return *reading.framework;
}

inline QByteArray head()
{
    return R"(format: 1
id: trial
version: "1.0"
title: { en: Trial, zh: 试验 }
scales:
  ladder:
    - { id: "0", points: 0, label: { en: Absent, zh: 缺失 } }
    - { id: "1", points: 1, label: { en: Basic, zh: 基本 } }
    - { id: "2", points: 2, label: { en: Leading, zh: 引领 } }
tags:
  policy: { en: Policy, zh: 制度 }
references:
  - { id: law-1, kind: law, title: { en: A law, zh: 法 }, from: "2024-09-05" }
)";
}

inline QByteArray sectionHead()
{
    return R"(sections:
  - id: a
    title: { en: First, zh: 第一 }
    items:
)";
}

/// A pack around \a items, which are written with six blanks of indent; \a more stands before the sections.
inline QByteArray packWith(const QByteArray& items, const QByteArray& more = {})
{
    return head() + more + sectionHead() + items;
}

/// An item that is in order, with \a more lines added to it.
inline QByteArray itemWith(const QByteArray& more = {}, const QByteArray& id = "a.one")
{
    return "      - id: " + id + R"(
        kind: option
        scale: ladder
        title: { en: One, zh: 一 }
        question: { en: "Is it so?", zh: 是吗？ }
)" + more;
}

} // namespace pack_support
