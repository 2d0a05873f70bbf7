#include "ui/assessment/result_words.h"

#include "ui/assessment/wording.h"
#include "ui/shared/assessment_presenter.h"

#include "report/verdict.h"

#include <QCoreApplication>

namespace sextant::ui {

/// The words of this file, for the translator.
class ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::ResultWords)
};

namespace {

QString levelOf(const AssessmentPresenter& presenter, int item, int option, Language language)
{
    return levelWords(presenter.item(item), presenter.method().better, option, language);
}

QString gateFailedText(const AssessmentPresenter& presenter, int item, const ItemVerdict& verdict,
                       Language language)
{
    const QString code = presenter.item(item).code;
    if (verdict.have < 0 || verdict.need < 0)
        return ResultWords::tr("%1 does not reach its threshold.").arg(code);
    const QString have = levelOf(presenter, item, verdict.have, language);
    const QString need = levelOf(presenter, item, verdict.need, language);
    if (!verdict.ruleKnown)
        return ResultWords::tr("%1 is at %2 and must reach %3.").arg(code, have, need);
    using scoring::Readiness;
    if (verdict.gateMakesNotReady)
        return ResultWords::tr("%1 is at %2 and must reach %3. Until then the conclusion is “%4”.")
            .arg(code, have, need, report::readinessWord(Readiness::NotReady, language));
    return ResultWords::tr("%1 is at %2 and must reach %3. Until then the conclusion is “%4” at best.")
        .arg(code, have, need, report::readinessWord(Readiness::Conditional, language));
}

QString gateOpenText(const AssessmentPresenter& presenter, int item, const ItemVerdict& verdict,
                     Language language)
{
    const QString code = presenter.item(item).code;
    if (assessment::isNotApplicable(presenter.answer(item).response))
        return ResultWords::tr("The gate stays open until somebody has reviewed that %1 does not apply.")
            .arg(code);
    if (verdict.need < 0)
        return ResultWords::tr("%1 is not answered yet.").arg(code);
    return ResultWords::tr("%1 must reach %2; it is not answered yet.")
        .arg(code, levelOf(presenter, item, verdict.need, language));
}

QString whatIfText(const AssessmentPresenter& presenter, int item, Language language)
{
    const std::optional<WhatIf> change = whatIf(presenter, item);
    if (!change)
        return {};
    const QString level = levelOf(presenter, item, change->option, language);
    const QString then = figureText(presenter, change->then);
    if (!change->now)
        return ResultWords::tr("At %1 the domain would come to %2.").arg(level, then);
    return ResultWords::tr("At %1 the domain would move from %2 to %3.")
        .arg(level, figureText(presenter, *change->now), then);
}

VerdictWords titleOf(const AssessmentPresenter& presenter, int item, const ItemVerdict& verdict,
                     Language language)
{
    const bool gate = presenter.item(item).gate.has_value();
    switch (verdict.verdict) {
    case Verdict::GateFailed:
        return {MessageKind::Bad, ResultWords::tr("Gate not passed"),
                gateFailedText(presenter, item, verdict, language)};
    case Verdict::GateOpen:
        return {MessageKind::Warn, ResultWords::tr("Gate open"),
                gateOpenText(presenter, item, verdict, language)};
    case Verdict::GatePassed:
        return {MessageKind::Ok, ResultWords::tr("Gate passed"), {}};
    case Verdict::BelowTarget:
        return {MessageKind::Warn, ResultWords::tr("%n level(s) below target", nullptr, verdict.levelsBelow),
                gate ? ResultWords::tr("The gate is passed.") : ResultWords::tr("No gate here.")};
    case Verdict::AtTarget:
        return {MessageKind::Ok, ResultWords::tr("Target reached"), {}};
    case Verdict::None:
        break;
    }
    return {MessageKind::Info, ResultWords::tr("What it would change"), {}};
}

} // namespace

QString figureText(const AssessmentPresenter& presenter, double points)
{
    return scoring::formatScore(points, presenter.method().decimals);
}

VerdictWords verdictWords(const AssessmentPresenter& presenter, int item, Language language)
{
    const ItemVerdict verdict = itemVerdict(presenter, item);
    VerdictWords words = titleOf(presenter, item, verdict, language);
    const QString change = whatIfText(presenter, item, language);
    if (verdict.verdict == Verdict::None && change.isEmpty())
        return {};
    if (words.text.isEmpty())
        words.text = change;
    else if (!change.isEmpty()) {
        //: Two sentences, one after the other
        words.text = ResultWords::tr("%1 %2").arg(words.text, change);
    }
    return words;
}

QString intervalWords(const AssessmentPresenter& presenter, const SectionFigures& figures)
{
    if (figures.unanswered == 0)
        return ResultWords::tr("All %n answered: the result can no longer move.", nullptr, figures.visible);
    if (!figures.open)
        return ResultWords::tr("%n not answered yet.", nullptr, figures.unanswered);
    return ResultWords::tr("%n not answered yet: the result can still come to anything from %1 to %2.",
                           nullptr, figures.unanswered)
        .arg(figureText(presenter, figures.intervalMinimum), figureText(presenter, figures.intervalMaximum));
}

QString itemFigureWords(const AssessmentPresenter& presenter, const ItemFigure& figure, Language language)
{
    const framework::Item& item = presenter.item(figure.item);
    const framework::Direction better = presenter.method().better;
    QStringList words{item.code, item.title.in(language)};
    if (figure.mark.state == AnswerState::Conflict)
        words << ResultWords::tr("answered differently by two people");
    else if (figure.mark.state == AnswerState::Rated && figure.mark.level >= 0)
        words << ResultWords::tr("level %1").arg(figure.mark.symbol);
    else
        words << responseWords(item, better, presenter.answer(figure.item).response);
    if (figure.target)
        words << ResultWords::tr("target %1").arg(QString::number(*figure.target));
    return words.join(QStringLiteral(", "));
}

} // namespace sextant::ui
