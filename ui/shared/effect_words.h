#pragma once

#include "base/language.h"
#include "framework/framework_index.h"
#include "scoring/score_card.h"

#include <QString>
#include <QStringList>

namespace sextant::ui {

/// What doing something would change in the figures of an assessment, in the words of the screen.
struct EffectWords
{
    bool isNone = true; ///< no figure changes
    QString figure;     ///< "2.33 → 2.40"; empty when there is no figure
    QString change;     ///< "+0.07"
    /// "Gate I1 would be passed.", "The result would go from “Not ready” to “Ready”."
    QStringList sentences;
    /// Everything in one paragraph of \a language, that of the screen.
    QString all(Language language) const;
};

/// \a now and \a then are of one framework.
EffectWords effectWords(const framework::FrameworkIndex& index, const scoring::ScoreCard& now,
                        const scoring::ScoreCard& then, Language language);

} // namespace sextant::ui
