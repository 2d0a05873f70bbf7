#include "ui/fieldwork/working_paper.h"

#include "ui/fieldwork/fieldwork_acts.h"
#include "ui/fieldwork/procedure_panel.h"
#include "ui/fieldwork/review_panel.h"
#include "ui/fieldwork/tick_palette.h"
#include "ui/shared/check_answer.h"
#include "ui/shared/check_note.h"
#include "ui/shared/chip.h"
#include "ui/shared/evidence_panel.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/note_field.h"
#include "ui/shared/page_scroll.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace sextant::ui {

WorkingPaper::WorkingPaper(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter,
                           FieldworkActs& acts, Dialogs& dialogs, const EvidenceOutlets& outlets,
                           QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_acts(acts)
    , m_content(new QWidget)
    , m_back(new QPushButton(m_content))
    , m_answer(new CheckAnswer(theme, presenter, acts, m_content))
    , m_procedure(new ProcedurePanel(theme, m_content))
    , m_note(new CheckNote(theme, presenter, m_content))
    , m_ticks(new TickPalette(theme, m_content))
    , m_evidence(new EvidencePanel(theme, clock, presenter, dialogs, outlets, m_content))
    , m_linksHeading(new Label(theme, TextRole::BodyBold, Ink::Ink, m_content))
    , m_review(new ReviewPanel(theme, presenter, acts, m_content))
{
    m_scroll = newPageScroll(m_content);
    m_content->setObjectName(QStringLiteral("workingPaper"));
    m_content->setFocusPolicy(Qt::ClickFocus);
    setOwnFocus(m_content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroll);
    auto* column = new QVBoxLayout(m_content);
    theme.keepSpacing(column, QMargins(24, 16, 24, 24), 12);
    buildHead(*column);
    column->addWidget(m_procedure);
    column->addWidget(m_note);
    column->addWidget(m_ticks);
    column->addWidget(m_evidence);
    buildLinks(*column);
    column->addWidget(m_review);
    column->addStretch(1);
    connectParts();
    retranslate();
    theme.keep(this, [this] { refresh(); });
}

void WorkingPaper::buildHead(QVBoxLayout& column)
{
    m_back->setObjectName(QStringLiteral("backToList"));
    setButtonKind(m_back, ButtonKind::Link);
    m_back->hide();
    column.addWidget(m_back, 0, Qt::AlignLeft);
    column.addWidget(m_answer);
}

void WorkingPaper::buildLinks(QVBoxLayout& column)
{
    column.addWidget(m_linksHeading);
    m_links = new QWidget(m_content);
    new FlowLayout(m_theme, m_links);
    m_newFinding = new QPushButton(m_links);
    m_newFinding->setObjectName(QStringLiteral("newFinding"));
    setButtonKind(m_newFinding, ButtonKind::Plain);
    setControlSize(m_newFinding, ControlSize::Compact);
    m_links->layout()->addWidget(m_newFinding);
    column.addWidget(m_links);
    connect(m_newFinding, &QPushButton::clicked, this, &WorkingPaper::newFindingRequested);
}

void WorkingPaper::connectParts()
{
    connect(&m_presenter, &AssessmentPresenter::leaving, this, &WorkingPaper::leave);
    connect(&m_presenter, &AssessmentPresenter::currentChanged, this, &WorkingPaper::begin);
    connect(m_back, &QPushButton::clicked, this, &WorkingPaper::listRequested);
    connect(m_answer, &CheckAnswer::left, this, &WorkingPaper::left);
    connect(m_note, &CheckNote::left, this, &WorkingPaper::left);
    connect(m_note, &CheckNote::recovered, this, &WorkingPaper::noteRecovered);
    connect(m_ticks, &TickPalette::picked, this, [this](const QString& mark) {
        if (note().isReadOnly())
            return;
        note().insertPhrase(mark);
        note().setFocus(Qt::OtherFocusReason);
    });
    connect(m_review, &ReviewPanel::signOffRequested, this, &WorkingPaper::signOffRequested);
    connect(m_review, &ReviewPanel::reviewRequested, this, &WorkingPaper::reviewRequested);
    connect(m_review, &ReviewPanel::left, this, &WorkingPaper::left);
}

NoteField& WorkingPaper::note() const
{
    return m_note->field();
}

void WorkingPaper::begin(int item)
{
    m_item = item;
    m_content->setVisible(item >= 0);
    m_answer->setItem(item);
    m_note->setItem(item);
    if (item < 0)
        return;
    m_scroll->ensureVisible(0, 0);
    m_review->setItem(item);
    refresh();
}

void WorkingPaper::leave()
{
    commitTyping();
    m_answer->leave(m_content);
}

void WorkingPaper::commitTyping()
{
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    m_answer->commitTyping();
    m_note->commitTyping();
    m_review->commitTyping();
}

void WorkingPaper::setFacts(const CheckFacts& facts)
{
    if (std::exchange(m_facts, facts) != facts)
        refreshLinks();
    refreshAnswer();
    m_review->refresh();
}

void WorkingPaper::refresh()
{
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    const framework::Item& check = m_presenter.item(m_item);
    m_answer->refresh();
    m_procedure->setCheck(m_presenter.index().framework(), check, m_presenter.assessment()->asOf);
    refreshAnswer();
    refreshLinks();
}

void WorkingPaper::refreshAnswer()
{
    m_answer->refreshAnswer();
    m_note->refreshRecord();
    m_ticks->setEnabled(m_presenter.lock() == EditLock::None);
}

void WorkingPaper::refreshLinks()
{
    for (QWidget* button : m_linkButtons) {
        button->hide();
        button->deleteLater();
    }
    m_linkButtons.clear();
    const auto place = [this](QWidget* link) {
        m_links->layout()->addWidget(link);
        link->show();
        m_linkButtons.push_back(link);
    };
    for (const CheckFinding& finding : m_facts.findings) {
        auto* button = new QPushButton(finding.label, m_links);
        button->setObjectName(QStringLiteral("link-") + finding.label);
        button->setAccessibleName(tr("Finding %1").arg(finding.label));
        setButtonKind(button, ButtonKind::Plain);
        setControlSize(button, ControlSize::Compact);
        connect(button, &QPushButton::clicked, this,
                [this, label = finding.label] { Q_EMIT findingRequested(label); });
        place(button);
    }
    for (const QString& sample : m_facts.samples) {
        auto* button = new QPushButton(sample, m_links);
        button->setObjectName(QStringLiteral("link-") + sample);
        button->setAccessibleName(tr("Sample %1").arg(sample));
        setButtonKind(button, ButtonKind::Plain);
        setControlSize(button, ControlSize::Compact);
        connect(button, &QPushButton::clicked, this, [this, sample] { Q_EMIT sampleRequested(sample); });
        place(button);
    }
    m_newFinding->setEnabled(m_presenter.lock() == EditLock::None);
    m_links->updateGeometry();
}

void WorkingPaper::askReason(const std::vector<int>& items)
{
    m_answer->askReason(items);
}

void WorkingPaper::focusNote()
{
    note().setFocus(Qt::ShortcutFocusReason);
    note().moveCursor(QTextCursor::End);
}

void WorkingPaper::focusReviewNote()
{
    m_review->focusNote();
}

void WorkingPaper::focusPaper()
{
    m_content->setFocus(Qt::OtherFocusReason);
}

void WorkingPaper::setNarrow(bool narrow)
{
    m_back->setVisible(narrow);
}

void WorkingPaper::retranslate()
{
    m_back->setText(tr("Back to the checks"));
    m_linksHeading->setText(tr("Findings and samples"));
    m_newFinding->setText(tr("New finding from this check"));
    m_note->retranslate();
}

void WorkingPaper::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
