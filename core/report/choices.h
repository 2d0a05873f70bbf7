#pragma once

#include "assessment/assessment.h"
#include "audit/engagement.h"
#include "base/error.h"
#include "report/report.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace sextant::report {

/// What a report can be of.
enum class ReportKind { Readiness, Audit, Actions, Comparison, Applicability, Evidence, Manual };

/// In which language a report is written: both means one whole report after the other.
enum class ReportLanguages { English, Chinese, Both, SideBySide };

/// How much is told: what decides, what is usual, or everything there is.
enum class Detail { Summary, Standard, Full };

/// What stands large behind the text. None leaves what the report says of itself.
enum class Watermark { None, Draft, Final };

/// A part of a report that can be left out.
struct ReportPart
{
    QString id;
    LocalizedText name;
    Detail from = Detail::Summary; ///< the least detail that has it
};

/// What a report wears, whatever it tells.
struct Dressing
{
    bool logo = true; ///< the organisation's, where the file has one
    /// The stricter of this and the report's own stands on each page.
    audit::Confidentiality mark = audit::Confidentiality::None;
    Watermark watermark = Watermark::None;
    bool signing = true; ///< room for signatures and seal, where the report has it
    PaperSize paper = PaperSize::A4;
    friend bool operator==(const Dressing&, const Dressing&) = default;
};

/// All that a person chooses of a report. As made, they choose the usual report of everything.
struct Choices
{
    ReportKind kind = ReportKind::Readiness;
    std::vector<assessment::AssessmentId> assessments; ///< on what: one, or up to eight that are compared
    audit::EngagementId engagement;                    ///< on which audit; null: on none
    QStringList chapters;                              ///< of the manual, as of manualParts(); empty: all
    QStringList leftOut;                               ///< ids of partsOf(kind), sorted, each once
    ReportLanguages languages = ReportLanguages::English;
    Detail detail = Detail::Standard;
    bool notes = true;    ///< what people wrote beside answers
    bool evidence = true; ///< files: their names, numbers and list
    bool names = true;    ///< of persons; else each is said to be withheld. Free text is as it was written
    Dressing dressing;

    /// Whether the part is told: not left out, and of this detail.
    bool has(const QString& part) const;
    /// The same for another kind of report.
    Choices of(ReportKind other) const;
    friend bool operator==(const Choices&, const Choices&) = default;
};

/// The most assessments that are compared, and the longest list or text that is read.
inline constexpr qsizetype kMostCompared = 8;
inline constexpr qsizetype kMostChosen = 500;

/// How \a kind is called: "Readiness report".
const LocalizedText& nameOf(ReportKind kind);
/// The name of \a kind in files and on the command line: "readiness".
QString codeOf(ReportKind kind);
/// nullopt when no kind is called so.
std::optional<ReportKind> reportKind(const QString& code);
/// What a report of \a kind is made of, in its order. The manual has chapters beside these.
const std::vector<ReportPart>& partsOf(ReportKind kind);

/// Everything but what the report is on, as a template keeps it and the command line names it.
QJsonObject toJson(const Choices& choices);
/// Strict: nothing unknown, nothing missing, nothing longer than it may be. Errors: InvalidArgument {"what",
/// "value"}, the key that is wrong or unknown, as of a file that a newer program wrote.
[[nodiscard]] Result<Choices> choicesFrom(const QJsonObject& json);

/// \a report with what \a dressing says: marks, watermark, paper, with or without its signing part. \a logo
/// is the organisation's as a PNG, empty when there is none. A report of demo data never says that it is
/// final: its watermark is DEMO; one that calls itself a draft stays one.
ReadinessReport dressed(ReadinessReport report, const Dressing& dressing, const QByteArray& logo = {});

/// Writes a report in one language.
using LanguageWriter = std::function<ReadinessReport(Language)>;
/// What \a writer writes in \a languages: one report, or two one after the other.
std::vector<ReadinessReport> inLanguages(const LanguageWriter& writer, ReportLanguages languages);

} // namespace sextant::report
