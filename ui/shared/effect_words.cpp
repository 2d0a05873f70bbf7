#include "ui/shared/effect_words.h"

#include "report/phrases.h"
#include "report/verdict.h"
#include "ui/shared/format.h"

#include <QCoreApplication>

#include <cmath>

namespace sextant::ui {

namespace {

double asShown(double score)
{
    return std::round(score * 100) / 100;
}

/// Codes of the gates that are \a state in \a then and were not in \a now.
QStringList gatesThatTurn(const framework::FrameworkIndex& index, const scoring::ScoreCard& now,
                          const scoring::ScoreCard& then, scoring::GateState state)
{
    QStringList codes;
    for (size_t i = 0; i < then.gates.size() && i < now.gates.size(); ++i)
        if (then.gates[i].state == state && now.gates[i].state != state)
            codes.append(index.items()[static_cast<size_t>(then.gates[i].item)]->code);
    return codes;
}

} // namespace

QString EffectWords::all(Language language) const
{
    QStringList parts;
    if (!figure.isEmpty())
        //: %1: "2.33 → 2.40", %2: "+0.07"
        parts.append(QCoreApplication::translate("EffectWords", "Overall %1 (%2).").arg(figure, change));
    return report::sentences(parts + sentences, language);
}

EffectWords effectWords(const framework::FrameworkIndex& index, const scoring::ScoreCard& now,
                        const scoring::ScoreCard& then, Language language)
{
    EffectWords words;
    const framework::Framework& framework = index.framework();
    if (now.overall.score.has_value() && then.overall.score.has_value()) {
        words.figure = u"%1 → %2"_qs.arg(report::scoreText(framework, now.overall),
                                         report::scoreText(framework, then.overall));
        // Of the figures as they are shown: whoever subtracts them gets the same.
        words.change = changeText(asShown(*then.overall.score) - asShown(*now.overall.score));
        words.isNone = now.overall.fraction == then.overall.fraction;
    }
    const QStringList passed = gatesThatTurn(index, now, then, scoring::GateState::Passed);
    if (!passed.isEmpty()) {
        words.isNone = false;
        const int count = static_cast<int>(passed.size());
        const QString sentence =
            QCoreApplication::translate("EffectWords", "%n gate(s) would be passed: %1.", nullptr, count);
        words.sentences.append(sentence.arg(report::joined(passed, language)));
    }
    const QString before = report::verdictTitle({index, now}, language);
    const QString after = report::verdictTitle({index, then}, language);
    if (before != after) {
        words.isNone = false;
        words.sentences.append(
            QCoreApplication::translate("EffectWords", "The result would go from “%1” to “%2”.")
                .arg(before, after));
    }
    return words;
}

} // namespace sextant::ui
