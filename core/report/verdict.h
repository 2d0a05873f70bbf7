#pragma once

#include "base/language.h"
#include "framework/framework_index.h"
#include "scoring/score_card.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sextant::report {

/// The figures that words and charts are made from.
struct Figures
{
    const framework::FrameworkIndex& index;
    const scoring::ScoreCard& card;
    const scoring::ScoreCard* targets = nullptr; ///< nullptr: none
    const scoring::ScoreCard* last = nullptr;    ///< nullptr: none; of the same index
    QString nowName = {};                        ///< "2025"
    QString lastName = {};                       ///< "2023"
};

/// "Ready on conditions": the readiness, or the band where the framework has no readiness rule, or that some
/// questions are open.
QString verdictTitle(const Figures& figures, Language language);
/// The word for \a readiness.
QString readinessWord(scoring::Readiness readiness, Language language);
/// What stands behind the verdict, in whole sentences: conditions or what is open and already certain.
QString verdictReasons(const Figures& figures, Language language);
/// How it compares with last time, and what is strongest. Empty when nothing can be said.
QString verdictContext(const Figures& figures, Language language);
/// "Five of six gates passed." Empty when there are no gates.
QString gatesSentence(const Figures& figures, Language language);

/// The figure as text ("2.33"), or a dash.
QString scoreText(const framework::Framework& framework, const scoring::NodeScore& node);
/// "156 ÷ 67"; empty when there is no figure.
QString fractionText(const scoring::NodeScore& node);
/// The name of the earlier assessment inside a sentence: in Chinese a bare year gets its 年.
QString lastInSentence(const Figures& figures, Language language);
/// "I1 Anti-fraud", with an en space in Chinese.
QString codeAndTitle(const QString& code, const QString& title, Language language);

} // namespace sextant::report
