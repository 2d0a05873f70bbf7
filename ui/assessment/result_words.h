#pragma once

#include "ui/assessment/section_figures.h"
#include "ui/shared/message_bar.h"

#include "base/language.h"

namespace sextant::ui {

/// What the box below the figures says: a title and one or two sentences. Empty title: nothing to say.
struct VerdictWords
{
    MessageKind kind = MessageKind::Info;
    QString title;
    QString text;
    friend bool operator==(const VerdictWords&, const VerdictWords&) = default;
};

VerdictWords verdictWords(const AssessmentPresenter& presenter, int item, Language language);

/// How far open questions can still move the result.
QString intervalWords(const AssessmentPresenter& presenter, const SectionFigures& figures);

/// "I1, level 1, target 3": one line of the live result for a screen reader.
QString itemFigureWords(const AssessmentPresenter& presenter, const ItemFigure& figure, Language language);

/// \a points with the decimals of the method.
QString figureText(const AssessmentPresenter& presenter, double points);

} // namespace sextant::ui
