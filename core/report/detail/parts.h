#pragma once

#include "report/chart_specs.h"
#include "report/phrases.h"
#include "report/readiness_report.h"
#include "report/scale.h"

#include <vector>

namespace sextant::report::detail {

/// What every part of the report reads from.
struct Context
{
    /// \a reportInput as chosenInput() gives it.
    Context(const ReadinessReportInput& reportInput, Language reportLanguage,
            const Choices& reportChoices = {});
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    const ReadinessReportInput& input;
    Language language;
    Choices choices;
    const framework::FrameworkIndex& index;
    Figures figures;
    Scale scale;
    std::vector<int> filesOfItem; ///< by item index

    QString tell(Phrase phrase, std::initializer_list<QString> args = {}) const
    {
        return say(phrase, language, args);
    }
    const framework::Item& item(int number) const { return *index.items()[static_cast<size_t>(number)]; }
    const scoring::ItemScore& scoreOf(int number) const
    {
        return input.card.items[static_cast<size_t>(number)];
    }
    const assessment::Answer* answerOf(int number) const;
    bool isShown(int number) const { return scoreOf(number).state != scoring::ItemState::Hidden; }
    /// The item's title, or its question when it has none.
    QString titleOf(int number) const;
    QString score(const scoring::NodeScore& node) const { return scoreText(index.framework(), node); }
    /// "of 4" beside a figure.
    QString figureOf(const scoring::NodeScore& node) const;
    /// The mark of the points that the target of item \a number gives; nullopt when there is none.
    std::optional<LevelMark> targetMark(int number) const;
    /// What was answered where it is not a level: a number with its unit, a date, a text, the labels chosen.
    QString responseText(int number) const;
    std::vector<int> topNodes() const;
    QString personName(const organisation::PersonId& id) const { return input.people.value(id); }
};

/// \a input without the names and notes that \a choices leave out.
ReadinessReportInput chosenInput(ReadinessReportInput input, const Choices& choices, Language language);
/// Names of persons, or that each is withheld.
void withholdNames(QHash<organisation::PersonId, QString>& people, Language language);

Cell textCell(const QString& text, bool bold = false, Tone tone = Tone::Ink);

void addCover(const Context& context, ReadinessReport& report);
void addSummary(const Context& context, ReadinessReport& report);
void addLevels(const Context& context, ReadinessReport& report);
void addDomainPages(const Context& context, ReadinessReport& report);
void addAnnex(const Context& context, ReadinessReport& report);
void addEvidence(const Context& context, ReadinessReport& report);
void addMethod(const Context& context, ReadinessReport& report);

} // namespace sextant::report::detail
