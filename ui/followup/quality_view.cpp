#include "ui/followup/quality_view.h"

#include "ui/shared/check_acts.h"
#include "ui/shared/check_answer.h"
#include "ui/shared/check_list.h"
#include "ui/shared/check_list_model.h"
#include "ui/shared/check_note.h"
#include "ui/shared/check_runner.h"
#include "ui/shared/label.h"
#include "ui/shared/note_field.h"
#include "ui/shared/text_block.h"
#include "workspace/audit_service.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace sextant::ui {

namespace {

constexpr int kMinListWidth = 380;
constexpr int kMinAnswerWidth = 360;

} // namespace

QualityView::QualityView(const Theme& theme, workspace::Workspace& workspace, QUndoStack& undo,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_presenter(workspace, undo)
    , m_model(new CheckListModel(m_presenter, workspace, this))
    , m_acts(new CheckActs(m_presenter, this))
    , m_list(new CheckList(theme, *m_model))
    , m_runner(new CheckRunner(m_presenter, *m_model, *m_list, *m_acts, this))
    , m_progress(new Label(theme, TextRole::Heading))
    , m_counts(new TextBlock(theme, TextRole::Caption, Ink::Text2))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_back(new QPushButton)
    , m_answer(new CheckAnswer(theme, m_presenter, *m_acts))
    , m_guidance(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_references(new TextBlock(theme, TextRole::Caption, Ink::Text2))
    , m_note(new CheckNote(theme, m_presenter))
{
    build();
    buildKeys();
    connectParts();
    m_theme.keep(this, [this] {
        m_model->setLanguage(m_theme.language());
        arrange();
    });
    retranslate();
    updateKeys();
}

QualityView::~QualityView()
{
    delete m_splitter; // before the presenter that its parts look at
}

void QualityView::setEngagement(const audit::EngagementId& engagement)
{
    if (engagement == m_engagement)
        return;
    const audit::Engagement* found = m_workspace.audits().find(engagement);
    m_engagement = found == nullptr ? audit::EngagementId() : engagement;
    m_splitter->setVisible(found != nullptr);
    if (found != nullptr)
        m_presenter.setAssessment(found->quality);
    m_model->setEngagement(m_engagement);
    showCurrent();
    showProgress();
    updateKeys();
}

void QualityView::refresh()
{
    if (m_engagement.isNull())
        return;
    if (m_workspace.audits().find(m_engagement) == nullptr) {
        setEngagement({});
        return;
    }
    m_model->refresh();
    m_answer->refreshAnswer();
    m_note->refreshRecord();
    showProgress();
}

void QualityView::showCurrent()
{
    const int item = m_presenter.isEmpty() ? -1 : m_presenter.current();
    if (m_list->currentItem() != item)
        m_list->setCurrentItem(item);
    m_answer->setItem(item);
    m_note->setItem(item);
    m_paper->widget()->setVisible(item >= 0);
    if (item < 0)
        return;
    const framework::Item& question = m_presenter.item(item);
    const Language language = m_theme.language();
    m_guidance->setText(question.guidance.in(language));
    QStringList references;
    for (const framework::Reference& reference : m_presenter.index().framework().references)
        if (question.references.contains(reference.id))
            references << reference.title.in(language);
    m_references->setText(references.join(u'\n'));
    m_references->setVisible(!references.isEmpty());
    m_paper->ensureVisible(0, 0);
    Q_EMIT placeChanged();
}

int QualityView::count() const
{
    return m_model->checkCount();
}

int QualityView::answered() const
{
    return m_model->checkCount() - m_model->countOf(CheckFilter::Open);
}

void QualityView::showProgress()
{
    m_progress->setText(tr("%1 of %2 answered").arg(answered()).arg(count()));
    QStringList words;
    for (const CheckResult result : m_model->results()) {
        int given = 0;
        for (int item = 0; item < m_presenter.itemCount(); ++item)
            given += m_model->facts(item).result == result ? 1 : 0;
        if (given > 0)
            //: %1: an answer, %2: how often it was given
            words
                << tr("%1: %2").arg(resultLabel(m_presenter.item(0), result, m_theme.language())).arg(given);
    }
    m_counts->setText(words.join(tr("; ")));
    m_counts->setVisible(!words.isEmpty());
}

bool QualityView::showQuestion(const QString& id)
{
    if (m_presenter.isEmpty() || m_presenter.index().indexOf(framework::ItemId{id}) < 0)
        return false;
    m_presenter.goTo(framework::ItemId{id});
    return true;
}

void QualityView::showOpen()
{
    const int item = m_presenter.isEmpty() ? -1 : m_presenter.current();
    if (item >= 0 && !matches(m_model->facts(item), CheckFilter::Open))
        m_runner->nextOpen();
    focusList();
}

QString QualityView::current() const
{
    const int item = m_presenter.isEmpty() ? -1 : m_presenter.current();
    return item < 0 ? QString() : m_presenter.item(item).id.text;
}

void QualityView::focusList()
{
    showAnswer(false);
    m_list->setFocus(Qt::OtherFocusReason);
}

/// Both panes where there is room, else the one in use.
void QualityView::arrange()
{
    m_narrow = width() < m_theme.px(kMinListWidth + kMinAnswerWidth);
    m_side->setMinimumWidth(m_theme.px(kMinListWidth));
    m_side->setVisible(!m_narrow || !m_answerShown);
    m_paper->setVisible(!m_narrow || m_answerShown);
    m_back->setVisible(m_narrow);
}

void QualityView::showAnswer(bool shown)
{
    m_answerShown = shown;
    arrange();
}

void QualityView::commitTyping()
{
    m_answer->commitTyping();
    m_note->commitTyping();
}

std::vector<KeyHint> QualityView::hints() const
{
    if (m_presenter.isEmpty() || m_presenter.current() < 0)
        return {};
    return {{{u"Y"_qs, u"P"_qs, u"N"_qs, u"A"_qs}, tr("done, partly, not done, not applicable")},
            {{u"↑"_qs, u"↓"_qs}, tr("move")},
            {{tr("Enter")}, tr("note")},
            {{u"U"_qs}, tr("next open")},
            {{u"F5"_qs}, tr("actions")},
            {{u"Ctrl"_qs, u"Z"_qs}, tr("undo")}};
}

std::vector<Command> QualityView::commands()
{
    const bool isThere = !m_presenter.isEmpty() && m_presenter.current() >= 0;
    const bool can = isThere && m_runner->canEdit();
    const QString why = tr("Nothing can be changed here now.");
    std::vector<Command> all;
    for (const CheckResult result : m_model->results())
        all.push_back({u"quality.result."_qs + resultKey(result),
                       resultLabel(m_presenter.item(0), result, m_theme.language()),
                       QKeySequence(resultKey(result)), Icon::Check, can,
                       [this, result] { m_runner->answer(result); }, why});
    all.push_back({u"quality.clear"_qs, tr("Take the answer away"), QKeySequence(Qt::Key_Delete), Icon::Close,
                   can, [this] { m_runner->clear(); }, why});
    all.push_back({u"quality.flag"_qs, tr("Flag, or take the flag away"), QKeySequence(Qt::Key_M), Icon::Flag,
                   can, [this] { m_runner->flag(); }, why});
    all.push_back({u"quality.nextOpen"_qs, tr("Go to the next open question"), QKeySequence(Qt::Key_U),
                   Icon::ChevronDown, isThere, [this] { m_runner->nextOpen(); }, why});
    return all;
}

std::vector<QWidget*> QualityView::panes() const
{
    return {m_list, m_paper->widget()};
}

void QualityView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QualityView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void QualityView::retranslate()
{
    m_list->setAccessibleName(tr("Questions on the quality of the audit"));
    m_back->setText(tr("Back to the questions"));
    m_model->setLanguage(m_theme.language());
    m_note->retranslate();
    m_answer->refresh();
    showCurrent();
    showProgress();
}

} // namespace sextant::ui
