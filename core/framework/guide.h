#pragma once

#include "base/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sextant::framework {

/// What a rule says from one day to another. Days are as exact as they are known: "2024-09-05", "2026-01" or
/// "2016"; empty: not recorded, or open.
struct DatedValue
{
    QString value;      ///< a figure ("30"), a range ("10-15") or days of the year ("01-01/03-31")
    LocalizedText band; ///< for whom, when the rule tells cases apart
    QString from;       ///< first day in force
    QString to;         ///< last day in force
    QString source;     ///< where the figure was read, or "G": general knowledge
    friend bool operator==(const DatedValue&, const DatedValue&) = default;
};

/// A figure that a law or rule sets: checks point to it, so that a new rule is one edit.
struct Parameter
{
    QString id;
    LocalizedText title;
    LocalizedText rule; ///< name and article
    LocalizedText unit;
    LocalizedText note;
    std::vector<DatedValue> values; ///< oldest first
    friend bool operator==(const Parameter&, const Parameter&) = default;
};

/// One piece of running text.
struct GuideBlock
{
    enum class Kind { Text, Steps, List, Table, Example };
    Kind kind = Kind::Text;
    std::vector<LocalizedText> entries; ///< one for Text and Example; cells row by row for Table, head first
    int columns = 0;                    ///< Table
    friend bool operator==(const GuideBlock&, const GuideBlock&) = default;
};

/// The step of an audit at which a section of the guide helps.
enum class AuditStage { Mandate, Plan, Prepare, Fieldwork, Findings, Report, FollowUp, Quality };

/// A section on the work itself, to be read.
struct GuideSection
{
    QString id;
    QString code; ///< "A1"
    LocalizedText title;
    AuditStage stage = AuditStage::Mandate;
    std::vector<GuideBlock> body;
    QStringList references;
    friend bool operator==(const GuideSection&, const GuideSection&) = default;
};

/// The part of a manual that comes before its checks.
struct Guide
{
    LocalizedText title;
    std::vector<GuideSection> sections;
    friend bool operator==(const Guide&, const Guide&) = default;
};

} // namespace sextant::framework
