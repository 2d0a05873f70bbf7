// The part of the results page that keys, the command palette and the help use, and what it remembers.
#include "ui/results/results_page.h"

#include "ui/charts/chart_widget.h"
#include "ui/results/results_content.h"
#include "ui/results/results_figures.h"
#include "ui/shared/message_bar.h"

#include <QKeyEvent>

namespace sextant::ui {

namespace {

const QString kExplains = QStringLiteral("explains");
const QString kTable = QStringLiteral("table");
const QString kAllGaps = QStringLiteral("allGaps");
const QString kWholeName = QStringLiteral("whole");
const QString kSectionName = QStringLiteral("section:");
const QString kItemName = QStringLiteral("item:");

} // namespace

std::vector<KeyHint> ResultsPage::hints() const
{
    if (m_panel == Panel::WhatIf)
        return {{{u"0"_qs, u"4"_qs}, tr("try a level")},
                {{u"+"_qs, u"−"_qs}, tr("one level up, down")},
                {{u"Del"_qs}, tr("as answered")},
                {{u"Enter"_qs}, tr("to the question")},
                {{u"Esc"_qs}, tr("end the what-if")}};
    std::vector<KeyHint> hints{{{u"↑"_qs, u"↓"_qs}, tr("choose a domain")},
                               {{u"Enter"_qs}, tr("open to the answers")},
                               {{u"W"_qs}, tr("what if")},
                               {{u"L"_qs}, tr("shortest list")},
                               {{u"C"_qs}, tr("compare")},
                               {{u"Ctrl"_qs, u"C"_qs}, tr("copy the chart")},
                               {{u"T"_qs}, tr("chart or table")}};
    if (m_panel != Panel::None)
        hints.push_back({{u"Esc"_qs}, tr("close the panel")});
    hints.push_back({{u"F6"_qs}, tr("next part")});
    return hints;
}

std::vector<Command> ResultsPage::commands()
{
    const bool has = m_answered != nullptr;
    const bool rated = has && m_answered->input().card.overall.score.has_value();
    return {
        {u"results.why"_qs,
         tr("Explain the overall score"),
         {},
         Icon::Info,
         rated,
         [this] { explain(Subject::whole()); }},
        {u"results.whatIf"_qs,
         m_panel == Panel::WhatIf ? tr("End the what-if") : tr("What if: try other levels"), Qt::Key_W,
         Icon::Dice, canTry(), [this] { toggle(Panel::WhatIf); }},
        {u"results.reach"_qs, tr("Shortest list of improvements"), Qt::Key_L, Icon::Gate, canTry(),
         [this] { toggle(Panel::Reach); }},
        {u"results.compare"_qs, tr("Compare with other assessments"), Qt::Key_C, Icon::Chart, has,
         [this] { Q_EMIT comparisonRequested(); }},
        {u"results.table"_qs, tr("Chart or table"), Qt::Key_T, Icon::Table, has,
         [this] { m_content->toggleTable(); }},
        {u"results.copy"_qs, tr("Copy the chart as a picture"), QKeySequence::Copy, Icon::Image, has,
         [this] { m_content->currentChart()->copy(); }},
        {u"results.saveChart"_qs,
         tr("Save the chart as a picture…"),
         {},
         Icon::Image,
         has,
         [this] { m_content->currentChart()->save(); }},
        {u"results.allGaps"_qs,
         m_content->showsAllGaps() ? tr("Show fewer gaps") : tr("Show all gaps"),
         {},
         Icon::Filter,
         has,
         [this] { m_content->setShowsAllGaps(!m_content->showsAllGaps()); }},
        {u"results.action"_qs, tr("Make an action of the gap"), Qt::Key_A, Icon::Plus,
         has && (m_content->currentGap() >= 0 || m_subject.kind == Subject::Kind::Item),
         [this] { requestActionHere(); }},
        {u"results.questions"_qs,
         tr("Go to the questions"),
         {},
         Icon::Assessment,
         has,
         [this] { Q_EMIT questionsRequested(); }},
        {u"results.report"_qs,
         tr("Make the report"),
         {},
         Icon::Report,
         has,
         [this] { Q_EMIT reportRequested(); }},
    };
}

QString ResultsPage::help() const
{
    return tr(
        "The verdict comes first, in words; the figures behind it follow. As long as questions are open, "
        "the page says what is already certain and how far the score can still move.\n"
        "Every number opens to the answers behind it: choose it with the arrow keys and press Enter, or "
        "click it. From each answer you can go to its question.\n"
        "W tries other levels and shows what they would change; nothing is saved unless you keep them as "
        "targets. L finds the fewest answers to improve for a verdict or a score. C holds this assessment "
        "beside others.\n"
        "T shows a chart as a table, Ctrl+C copies it.");
}

void ResultsPage::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape && m_panel == Panel::WhatIf)
        toggle(Panel::WhatIf);
    else if (event->key() == Qt::Key_Escape && m_panel != Panel::None)
        showPanel(Panel::None);
    else if (isPlain && event->key() == Qt::Key_T)
        m_content->toggleTable();
    else if (isPlain && event->key() == Qt::Key_W && canTry())
        toggle(Panel::WhatIf);
    else if (isPlain && event->key() == Qt::Key_L && canTry())
        toggle(Panel::Reach);
    else if (isPlain && event->key() == Qt::Key_C && m_answered != nullptr)
        Q_EMIT comparisonRequested();
    else if (isPlain && event->key() == Qt::Key_A)
        requestActionHere();
    else
        Page::keyPressEvent(event);
}

void ResultsPage::requestActionHere()
{
    const int gap = m_content->currentGap();
    requestAction(gap < 0 && m_subject.kind == Subject::Kind::Item ? m_subject.index : gap);
}

bool ResultsPage::isThere(const Subject& subject) const
{
    const auto& index = shown()->index();
    switch (subject.kind) {
    case Subject::Kind::Nothing:
        return false;
    case Subject::Kind::Whole:
        return true;
    case Subject::Kind::Section:
        return subject.index >= 0 && subject.index < std::ssize(index.nodes());
    case Subject::Kind::Item:
        return subject.index >= 0 && subject.index < std::ssize(index.items());
    case Subject::Kind::Cell:
        return subject.column < m_content->heatColumns();
    case Subject::Kind::Time:
        return subject.index < std::ssize(shown()->past());
    }
    return false;
}

QString ResultsPage::stored(const Subject& subject) const
{
    if (subject.kind == Subject::Kind::Whole)
        return kWholeName;
    if (m_answered == nullptr)
        return {};
    const auto place = static_cast<size_t>(subject.index);
    if (subject.kind == Subject::Kind::Section)
        return kSectionName + m_answered->index().nodes()[place].section->id.text;
    if (subject.kind == Subject::Kind::Item)
        return kItemName + m_answered->index().items()[place]->id.text;
    return {};
}

Subject ResultsPage::subjectFrom(const QString& stored) const
{
    const auto& index = m_answered->index();
    if (stored == kWholeName)
        return Subject::whole();
    if (stored.startsWith(kSectionName))
        return Subject::section(index.nodeIndexOf({stored.mid(kSectionName.size())}));
    if (stored.startsWith(kItemName))
        return Subject::item(index.indexOf({stored.mid(kItemName.size())}));
    return {};
}

QVariantMap ResultsPage::state() const
{
    if (!m_restoring.isEmpty())
        return m_restoring;
    return {{kExplains, stored(m_subject)},
            {kTable, m_content->showsTables()},
            {kAllGaps, m_content->showsAllGaps()}};
}

void ResultsPage::restoreState(const QVariantMap& state)
{
    if (m_answered == nullptr) {
        m_restoring = state;
        return;
    }
    m_content->setShowsTables(state.value(kTable).toBool());
    m_content->setShowsAllGaps(state.value(kAllGaps).toBool());
    explain(subjectFrom(state.value(kExplains).toString()));
}

} // namespace sextant::ui
